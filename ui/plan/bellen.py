"""Whom the family calls when things go wrong: at most three, with a number that works."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.netwerk import Contact, Netwerkband
from regisseur_desktop.domain.netwerk_overzicht import netwerk_op
from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.operations import items
from ui.plan.binding import Binding
from ui.plan.deel import DeelBlad
from ui.plan.delen import bellers
from ui.plek import Plek, Scherm
from ui.werk import Werk
from ui.widgets.buttons import Button
from ui.widgets.choice import Tick
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, fix, line
from ui.widgets.row import banner
from ui.widgets.text import TextLine

MOST = 3
_WORDS = 32
"""Where the words of a tick begin: a box and its space."""


class _Beller(QWidget):
    """One contact: on the paper or not, and the number."""

    def __init__(self, werk: Werk, band: Netwerkband, contact: Contact) -> None:
        super().__init__()
        self._werk, self._band, self._contact = werk, band, contact
        self.tick = Tick(contact.naam)
        self.telefoon = TextLine("Telefoonnummer")
        self._waarvoor = PlainLabel("", "small")
        self._tick = Binding(self.tick, self._save_tick)
        self._telefoon = Binding(self.telefoon, self._save_telefoon)
        fix(self.telefoon, min_width=140, max_width=220)
        row = line(spacing=12)
        for_what = line(self._waarvoor, sides=(_WORDS, 0, 0, 0))
        row.addLayout(column(self.tick, for_what, spacing=0), 1)
        row.addWidget(self.telefoon, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(row)

    def show_beller(self, band: Netwerkband, contact: Contact) -> None:
        """Show the tie and the contact as they are stored."""
        self._band, self._contact = band, contact
        self.tick.show_tekst(contact.naam, f"Wie bel je: {contact.naam}")
        self.telefoon.set_name(f"Telefoonnummer van {contact.naam}")
        words = band.waarvoor or contact.functie or contact.organisatie
        self._waarvoor.setText(words)
        self._waarvoor.setVisible(bool(words))
        self._tick.show_value(band.bellen_bij_nood)
        self._telefoon.show_value(contact.telefoon)

    def flush(self) -> None:
        """Save at once what was typed."""
        self._telefoon.flush()

    def _save_tick(self, is_on: bool) -> None:  # noqa: FBT001 - the value of the control
        dossier = self._werk.dossier(self._band.huishouden_id)
        after = replace(self._band, bellen_bij_nood=is_on)
        self._werk.do(items.save(dossier, self._band, after, "Wie bel je veranderen"))

    def _save_telefoon(self, telefoon: str) -> None:
        dossier = self._werk.dossier(self._band.huishouden_id)
        after = replace(self._contact, telefoon=clean(telefoon))
        if after != self._contact:
            self._werk.do(items.save(dossier, self._contact, after, "Telefoonnummer veranderen"))


class BellenBlad(DeelBlad):
    """The netwerk with a tick for each who may be called."""

    def __init__(self, werk: Werk) -> None:
        super().__init__(
            "Wie bel je?",
            "Kies hooguit drie mensen uit het netwerk. Jij en 112 staan er altijd bij.",
        )
        self._werk = werk
        self._huishouden_id = ""
        self._rijen: dict[str, _Beller] = {}
        self._rows: QVBoxLayout = column(spacing=12)
        self._te_veel = banner(
            "Op het plan passen er drie. Haal weg wie het minst nodig is.",
            "warn",
            icon="warning-circle",
        )
        self._leeg = EmptyState(
            "phone",
            "Er staat nog niemand in het netwerk.",
            Button("Netwerk openen", icon="arrow-right", on_click=self._open_netwerk),
            is_small=True,
        )
        self.body.addWidget(self._te_veel)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._leeg)

    @override
    def show_dossier(self, dossier: Dossier) -> None:
        """Show the netwerk of the household."""
        if dossier.id != self._huishouden_id:
            self.flush()
        self._huishouden_id = dossier.id
        there = netwerk_op(dossier, self._werk.vandaag())
        pairs = [(band, dossier.contact(band.contact_id)) for band in there]
        known = [(band, contact) for band, contact in pairs if contact]
        staying = {band.id for band, _contact in known}
        for key in [key for key in self._rijen if key not in staying]:
            gone = self._rijen.pop(key)
            gone.hide()
            gone.deleteLater()
        for band, contact in known:
            if band.id not in self._rijen:
                self._rijen[band.id] = _Beller(self._werk, band, contact)
                self._rows.addWidget(self._rijen[band.id])
            self._rijen[band.id].show_beller(band, contact)
        self._te_veel.setVisible(len(bellers(dossier)) > MOST)
        self._leeg.setVisible(not known)

    @override
    def flush(self) -> None:
        """Save at once what was typed."""
        for rij in self._rijen.values():
            rij.flush()

    def beller(self, band_id: str) -> _Beller | None:
        """Return the row of a tie that is shown."""
        return self._rijen.get(band_id)

    def _open_netwerk(self) -> None:
        self._werk.go(Plek(Scherm.HUISHOUDEN, self._huishouden_id, "netwerk"))
