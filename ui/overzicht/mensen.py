"""Wie helpen mee: the netwerk at a glance; and the family with their ages."""

from PySide6.QtWidgets import QWidget

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.namen import lees_naam
from regisseur_desktop.domain.netwerk import Netwerkband, Netwerkgroep
from regisseur_desktop.domain.netwerk_overzicht import netwerk_op
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.operations.personen import add_personen
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.itemregels import persoon_regel
from ui.formulieren.lijstkaart import Kaart, LijstKaart
from ui.formulieren.woorden import hoofdletter, namen, wie
from ui.plek import Plek, Scherm
from ui.widgets.avatar import Avatar
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import clear, column, grid, holder, line

_MOST = 8
_TONES = {
    Netwerkgroep.FAMILIE: "quote",
    Netwerkgroep.VRIENDEN_BUREN: "ok",
    Netwerkgroep.VRIJWILLIGER: "ok",
    Netwerkgroep.SCHOOL_WERK: "info",
    Netwerkgroep.HULPVERLENER: "info",
}
_GEZIN = Kaart(
    titel="Gezin",
    soort="Gezinslid",
    toevoegen="Gezinslid toevoegen",
    leeg="Wie horen er bij dit gezin?",
    icoon="house",
    voorbeeld="Bijvoorbeeld: Ivan 9 zoon, Jasper 5 zoon",
)


def toon_van(groep: Netwerkgroep) -> str:
    """Return the tone in which the group of a contact is drawn."""
    return _TONES[groep]


class WieHelpen(Card):
    """Everybody who helps, in two columns."""

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__("Wie helpen mee", "users-three")
        self._bewerker = bewerker
        self.link = Button("Netwerk", "quiet", icon="arrow-right", on_click=self._to_netwerk)
        self.link.setAccessibleName("Netwerk openen")
        self.add_action(self.link)
        self._grid = grid()
        for side in (0, 1):
            self._grid.setColumnStretch(side, 1)
        self._mensen = holder(self._grid)
        vraag = "Wie helpt er al? Denk aan familie, buren, school, de huisarts."
        add = Button("Iemand toevoegen", icon="plus", on_click=self._to_netwerk)
        self._leeg = EmptyState("users-three", vraag, add, is_small=True)
        self._meer = PlainLabel("", "small")
        self.add(self._mensen, self._meer, self._leeg)
        self._shown: tuple[object, ...] = ()

    def vul(self, dossier: Dossier) -> None:
        """Show who helps; nothing here takes the focus, so it may be drawn anew."""
        there = netwerk_op(dossier, self._bewerker.werk.vandaag())
        wanted = tuple((band, dossier.contact(band.contact_id)) for band in there)
        key = (wanted, dossier.personen)
        if key == self._shown:
            return
        self._shown = key
        clear(self._grid)
        for place, (band, _contact) in enumerate(wanted[:_MOST]):
            self._grid.addWidget(_helper(dossier, band), place // 2, place % 2)
        rest = len(wanted) - _MOST
        self._meer.setText(f"en nog {rest}" if rest > 0 else "")
        self._meer.setVisible(rest > 0)
        self._mensen.setVisible(bool(wanted))
        self._leeg.setVisible(not wanted)
        self.link.setVisible(bool(wanted))

    def _to_netwerk(self) -> None:
        self._bewerker.werk.go(Plek(Scherm.HUISHOUDEN, self._bewerker.huishouden_id, "netwerk"))


def _helper(dossier: Dossier, band: Netwerkband) -> QWidget:
    naam = hoofdletter(wie(dossier, band.contact_id))
    waarvoor = band.waarvoor or namen(dossier, band.voor) or "hele gezin"
    texts = column(None, PlainLabel(naam), PlainLabel(waarvoor, "small"), None, spacing=0)
    row = line(Avatar(naam, toon_van(band.groep)), spacing=10)
    row.addLayout(texts, 1)
    return holder(row)


class Gezin(LijstKaart):
    """The members with their ages."""

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__(bewerker, _GEZIN, snel=self._quick, nieuw=self._new)
        self.huishouden = Button("Naam van het huishouden…", "quiet", on_click=self._household)
        self.add(self.huishouden)

    def vul(self, dossier: Dossier) -> None:
        """Show the members in the order of the household."""
        leden = sorted(dossier.leden, key=lambda lid: lid.volgorde)
        mensen = [p for lid in leden if (p := dossier.persoon(lid.persoon_id))]
        self.toon_regels([persoon_regel(self._bewerker, p, kort_adres=True) for p in mensen])

    def _quick(self, tekst: str) -> Edit:
        return add_personen(self._bewerker.dossier, tekst, self._bewerker.werk.vandaag())

    def _household(self) -> None:
        self._bewerker.open(self._bewerker.dossier.huishouden)

    def _new(self, begun: str) -> Persoon:
        return Persoon(id=new_id(), naam=lees_naam(begun))
