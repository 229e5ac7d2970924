"""On top while it matters: the first call that is due, and the card for who is in danger."""

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from regisseur_desktop.domain.aanmelding import Contactuitkomst, Gevaar
from regisseur_desktop.domain.datum_tonen import toon_verschil
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.regie import Taak, Taaksoort
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import items
from regisseur_desktop.operations.aanmelding import record_contact
from regisseur_desktop.operations.methode import load_methode
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.woorden import dag_voluit, tijdstip, wie
from ui.overzicht.woorden_van_gezin import om_wie
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.focus_ring import give_focus
from ui.widgets.labels import IconLabel, PlainLabel
from ui.widgets.layout import column, fix, line, zone


class EersteContact(Card):
    """The first call: until when, to whom, five lines to hold on to, and how it ended."""

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__("Bel voor het eerste contact", "phone")
        self._bewerker = bewerker
        self.merk = Chip("")
        self.add_action(self.merk)
        self._wie = PlainLabel("", "strong")
        self._poging = PlainLabel("", "small")
        zinnen = enumerate(load_methode().gids_eerste_contact, 1)
        gids = column(*(self._line(i, zin) for i, zin in zinnen), spacing=2)
        self.intake = Field(
            "Wanneer is de intake?",
            DateField(bewerker.werk.vandaag, placeholder="Bijvoorbeeld donderdag"),
            is_optional=True,
            hint="Vul dit in als jullie een dag afspreken.",
        )
        fix(self.intake, min_width=330, max_width=360)
        bewerker.came.connect(lambda: self.intake.control.set_value(None))
        self.knoppen = {
            uitkomst: Button(
                uitkomst.label.capitalize(),
                "primary" if uitkomst is Contactuitkomst.GESPROKEN else "secondary",
                name=f"Eerste contact: {uitkomst.label}",
                on_click=partial(self._record, uitkomst),
            )
            for uitkomst in Contactuitkomst
        }
        links = column(self._wie, self._poging, gids, None, spacing=6)
        rechts = column(self.intake, line(*self.knoppen.values(), None), None, spacing=12)
        row = line(spacing=32)
        row.addLayout(links, 1)
        row.addLayout(rechts)
        self.add(row)

    def _line(self, number: int, zin: str) -> QWidget:
        return PlainLabel(f"{number}. {zin}", "muted")

    def vul(self, dossier: Dossier) -> None:
        """Show the call that is due, or nothing when it was made."""
        taak = _due(dossier)
        self.setVisible(taak is not None and dossier.aanmelding is not None)
        if taak is None or dossier.aanmelding is None:
            return
        self._show_deadline(taak)
        self._wie.setText(_nummers(dossier))
        aanmelding, werk = dossier.aanmelding, self._bewerker.werk
        self._poging.setVisible(aanmelding.contact_op is not None)
        if aanmelding.contact_op and aanmelding.contact_uitkomst:
            when = tijdstip(aanmelding.contact_op, werk.nu().tzinfo, werk.vandaag())
            tried = f"Laatste poging: {when}, {aanmelding.contact_uitkomst.label}."
            self._poging.setText(f"{tried} Probeer het morgen op een andere tijd.")

    def focus_taak(self, taak_id: str) -> bool:
        """Bring the first button into view and give it the focus, if this task is the call."""
        taak = _due(self._bewerker.dossier)
        if taak is None or taak.id != taak_id or self.isHidden():
            return False
        give_focus(next(iter(self.knoppen.values())))
        return True

    def _show_deadline(self, taak: Taak) -> None:
        vandaag = self._bewerker.werk.vandaag()
        if taak.uiterlijk is None:
            self.merk.hide()
            return
        late = (taak.uiterlijk - vandaag).days
        day = dag_voluit(taak.uiterlijk, vandaag).lower()
        text = toon_verschil(taak.uiterlijk, vandaag) if late < 0 else f"uiterlijk {day}"
        self.merk.setText(text if late else "vandaag is de laatste dag")
        self.merk.set_tone("danger" if late < 0 else "warn" if late == 0 else "neutral")

    def _record(self, uitkomst: Contactuitkomst) -> None:
        is_gesproken = uitkomst is Contactuitkomst.GESPROKEN
        werk = self._bewerker.werk
        try:
            intake = self.intake.control.value() if is_gesproken else None
        except Refused as refused:
            self.intake.set_error(str(refused))
            self.intake.control.focus_target().setFocus()
            return
        if intake is not None and intake < werk.vandaag():
            self.intake.set_error("Deze datum is al voorbij. Kies een dag vanaf vandaag.")
            self.intake.control.focus_target().setFocus()
            return
        edit = record_contact(self._bewerker.dossier, uitkomst, werk.nu(), intake)
        if werk.do_removal(edit, f"Opgeschreven: {uitkomst.label}."):
            self.intake.control.set_value(None)


def _due(dossier: Dossier) -> Taak | None:
    open_ones = dossier.open_taken()
    return next((t for t in open_ones if t.soort is Taaksoort.EERSTE_CONTACT), None)


def _nummers(dossier: Dossier) -> str:
    """Return whom to call, with the number when it is known."""
    first = om_wie(dossier) or next((lid.persoon_id for lid in dossier.leden), "")
    persoon = dossier.persoon(first)
    contact = dossier.contact(dossier.aanmelding.aanmelder) if dossier.aanmelding else None
    found = [
        f"{wie(dossier, een.id)}: {een.telefoon}"
        for een in (persoon, contact)
        if een and een.telefoon
    ]
    naam = wie(dossier, first) if first else "het gezin"
    none = f"Van {naam} is nog geen telefoonnummer bekend. Vul het in op Genogram."
    return " · ".join(found) or none


class GevaarKaart(QWidget):
    """Shown while danger was reported: whom to call now, and the way to say that it is over."""

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__()
        self._bewerker = bewerker
        self.voorbij = Button("Het gevaar is voorbij", on_click=self._is_over)
        hulp = load_methode().noodhulp
        texts = column(PlainLabel(hulp.gevaar, "h2"), PlainLabel(hulp.overleg), spacing=2)
        row = line(IconLabel("warning", "danger", 28), sides=(16, 14, 16, 14), spacing=14)
        row.addLayout(texts, 1)
        row.addWidget(self.voorbij)
        self.setLayout(column(zone("danger", row)))

    def vul(self, dossier: Dossier) -> None:
        """Show the card only while there is danger."""
        aanmelding = dossier.aanmelding
        self.setVisible(aanmelding is not None and aanmelding.gevaar is Gevaar.JA)

    def _is_over(self) -> None:
        dossier = self._bewerker.dossier
        if dossier.aanmelding is not None:
            after = replace(dossier.aanmelding, gevaar=Gevaar.NEE)
            edit = items.save(dossier, dossier.aanmelding, after, "Gevaar is voorbij")
            self._bewerker.werk.do_removal(edit, "Het gevaar is voorbij.")
