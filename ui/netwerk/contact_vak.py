"""The side panel of somebody in the netwerk: what is asked often, saved as it is filled in."""

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Signal

from regisseur_desktop.compat import override
from regisseur_desktop.domain.datum_tonen import toon_dag_nabij, toon_datum
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import replaced
from regisseur_desktop.domain.netwerk import (
    Contact,
    Lijnsoort,
    Nabijheid,
    Netwerkband,
    Netwerkgroep,
    Richting,
    Steun,
)
from regisseur_desktop.domain.netwerk_overzicht import toestemming_tot
from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.netwerk import wijzig_band
from ui.formulieren.besturing import Vinkjes
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.velden import gezin
from ui.genogram.vak import Vak
from ui.widgets.buttons import Button
from ui.widgets.choice import ComboChoice, RadioChoice
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, line
from ui.widgets.person_chooser import PersonChooser
from ui.widgets.row import separator
from ui.widgets.text import TextLine

_LEEG = "Vul een naam of beroep in, zoals huisarts."


class ContactVak(Vak):
    """One contact with its tie; everything else of it is in the full form."""

    tekst = "Netwerk veranderen"
    gesproken = Signal()
    open = Signal()
    stopt = Signal()
    weg = Signal()

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__(bewerker)
        self.naam = Field("Naam", TextLine())
        self.familie = PlainLabel("Naam en telefoon staan bij Genogram.", "small")
        self.groep = Field("Waar hoort deze persoon bij?", _keuze(Netwerkgroep))
        self.nabijheid = Field("Hoe dichtbij?", RadioChoice([(n, n.label) for n in Nabijheid]))
        self.lijn = Field("Hoe sterk is de band?", _keuze(Lijnsoort))
        self.richting = Field("Wie steunt wie?", _keuze(Richting))
        self.steun = Field("Wat voor steun?", Vinkjes([(s, s.label) for s in Steun]))
        self._mensen = PersonChooser(())
        self.voor = Field("Voor wie?", self._mensen, hint="Leeg is het hele huishouden.")
        self.telefoon = Field("Telefoon", TextLine("Bijvoorbeeld 0343 12 34 56"))
        vandaag = self.werk.vandaag
        self.sinds = Field("In beeld sinds", DateField(vandaag, is_past=True), is_optional=True)
        self.gesprek = PlainLabel("", "body")
        self.gesproken_knop = Button(
            "Vandaag gesproken", icon="phone", on_click=self.gesproken.emit
        )
        self.toestemming = PlainLabel("", "small")
        self._make_buttons()
        self._lay_out()
        self._bind()

    def _make_buttons(self) -> None:
        self.open_knop = Button(
            "Veranderen…", "quiet", icon="pencil-simple", on_click=self.open.emit
        )
        self.stop_knop = Button("Niet meer betrokken", "quiet", on_click=self.stopt.emit)
        self.weg_knop = Button("Weghalen", "quietdanger", icon="trash", on_click=self.weg.emit)

    def _lay_out(self) -> None:
        self.setLayout(
            column(
                self.naam,
                self.familie,
                column(self.gesprek, line(self.gesproken_knop, None), spacing=6),
                self.nabijheid,
                self.lijn,
                self.steun,
                self.richting,
                self.groep,
                self.voor,
                self.telefoon,
                self.sinds,
                self.toestemming,
                separator(),
                line(self.open_knop, None, self.weg_knop, spacing=4),
                line(self.stop_knop, None, spacing=4),
                None,
                spacing=12,
            )
        )

    def _bind(self) -> None:
        self.bind("naam", self.naam, self._save_naam)
        self.bind(
            "telefoon", self.telefoon, lambda t: self._save_contact(telefoon=clean(t).strip())
        )
        for name in ("groep", "nabijheid", "lijn", "richting", "steun", "voor", "sinds"):
            self.bind_fields(**{name: getattr(self, name)})

    # -- showing

    @override
    def vul(self, dossier: Dossier) -> None:
        band = dossier.zoek(self.waarde_id)
        contact = dossier.contact(band.contact_id) if isinstance(band, Netwerkband) else None
        if not isinstance(band, Netwerkband) or contact is None:
            return
        self._mensen.set_people(gezin(dossier))
        self.show_values(
            naam=contact.naam,
            telefoon=contact.telefoon,
            groep=band.groep,
            nabijheid=band.nabijheid,
            lijn=band.lijn,
            richting=band.richting,
            steun=band.steun,
            voor=band.voor,
            sinds=band.sinds,
        )
        is_family = bool(band.persoon and dossier.persoon(band.persoon))
        for field in (self.naam, self.telefoon):
            field.setVisible(not is_family)
        self.familie.setVisible(is_family)
        self._show_talk(band, toestemming_tot(dossier, contact.id))

    def _show_talk(self, band: Netwerkband, tot: date | None) -> None:
        vandaag, spoken = self.werk.vandaag(), band.laatste_contact
        said = f"Laatst gesproken: {toon_dag_nabij(spoken, vandaag)}" if spoken else ""
        self.gesprek.setText(said or "Nog niet gesproken")
        self.gesproken_knop.setEnabled(spoken != vandaag)
        until = toon_datum(tot, met_weekdag=False) if tot else ""
        self.toestemming.setText(f"Toestemming om te delen tot {until}." if until else _GEEN)

    # -- saving

    @override
    def save(self, **values: Any) -> None:
        before = self.waarde
        if isinstance(before, Netwerkband):
            after = replace(before, **values)
            if after != before:
                self.do(wijzig_band(before, after, self.werk.vandaag()))

    def _save_naam(self, tekst: str) -> None:
        naam = " ".join(clean(tekst).split())
        if not naam:
            raise Refused(_LEEG)
        self._save_contact(naam=naam)

    def _save_contact(self, **values: Any) -> None:  # noqa: ANN401
        band = self.waarde
        contact = self.dossier.contact(band.contact_id) if isinstance(band, Netwerkband) else None
        if isinstance(contact, Contact):
            after = replace(contact, **values)
            if after != contact:
                self.do(replaced("Contact veranderen", self.dossier.id, contact, after))


_GEEN = "Er is nog geen toestemming om te delen opgeschreven."


def _keuze(soort: type[Netwerkgroep | Lijnsoort | Richting]) -> ComboChoice:
    return ComboChoice([(een, een.label) for een in soort], empty="")
