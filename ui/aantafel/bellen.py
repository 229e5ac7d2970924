"""Wie bel je? From the people around the family, three at most, each with a number."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Change
from regisseur_desktop.domain.kinds import Value
from regisseur_desktop.domain.netwerk import Contact, Netwerkband
from regisseur_desktop.domain.netwerk_overzicht import naam_van_band, netwerk_op
from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import items
from regisseur_desktop.operations.netwerk import add_contacten
from regisseur_desktop.operations.op_het_blad import OP_HET_BLAD
from ui.aantafel.stap import Stap
from ui.aantafel.tik import GroteTik
from ui.aantafel.tikstap import TikRij, TikStap
from ui.plan.binding import Binding
from ui.widgets.layout import fix, line
from ui.widgets.text import TextLine


class _Beller(TikRij):
    """Somebody who may be called: a tick, and the number once it is ticked."""

    def __init__(self, stap: Stap, band: Netwerkband) -> None:
        super().__init__()
        self._stap, self._band_id, self._contact_id = stap, band.id, band.contact_id
        self.tik, self.telefoon = GroteTik(""), TextLine("Telefoonnummer")
        self._tik = Binding(self.tik, self._save_tik)
        self._telefoon = Binding(self.telefoon, self._save_telefoon)
        fix(self.telefoon, min_width=170, max_width=230)
        row = line(spacing=12)
        row.addWidget(self.tik, 1)
        row.addWidget(self.telefoon, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(row)

    def show_beller(self, naam: str, band: Netwerkband, contact: Contact) -> None:
        """Show the tie and the number as they are stored."""
        waarvoor = f" – {band.waarvoor}" if band.waarvoor else ""
        self.tik.show_tekst(f"{naam}{waarvoor}", f"Wie bel je: {naam}")
        self.telefoon.set_name(f"Telefoonnummer van {naam}")
        self._tik.show_value(band.bellen_bij_nood)
        self._telefoon.show_value(contact.telefoon)
        self.telefoon.setVisible(band.bellen_bij_nood)

    @override
    def flush(self) -> None:
        """Save at once what was typed."""
        self._telefoon.flush()

    def _save_tik(self, is_on: bool) -> None:  # noqa: FBT001 - the value of the control
        dossier = self._stap.dossier()
        stored = dossier.zoek(self._band_id)
        if isinstance(stored, Netwerkband):
            after = replace(stored, bellen_bij_nood=is_on)
            self._stap.werk.do(items.save(dossier, stored, after, "Wie bel je veranderen"))

    def _save_telefoon(self, telefoon: str) -> None:
        dossier = self._stap.dossier()
        stored = dossier.contact(self._contact_id)
        if stored is not None and (after := replace(stored, telefoon=clean(telefoon))) != stored:
            self._stap.werk.do(items.save(dossier, stored, after, "Telefoonnummer veranderen"))


class BellenStap(TikStap[_Beller]):
    """The people around the family with a tick for who is called when things go wrong."""

    sleutel, knop = "bellen", "Wie bel je?"
    titel = "Wie bel je als het even niet gaat?"
    uitleg = f"Kies er hooguit {OP_HET_BLAD}. Je regisseur en 112 staan er altijd bij."
    nieuw_naam = "Wie bel je nog meer"
    nieuw_vraag = "Iemand anders? Bijvoorbeeld: buurvrouw Tineke"
    te_veel_tekst = f"Op het plan passen er {OP_HET_BLAD}. Tik weg wie er niet bij hoeft."
    tussen = 4

    @override
    def show_dossier(self, dossier: Dossier) -> None:
        there = netwerk_op(dossier, self.werk.vandaag())
        pairs = [(band, contact) for band in there if (contact := dossier.contact(band.contact_id))]
        self.rijen.keep([band.id for band, _contact in pairs])
        for at, (band, contact) in enumerate(pairs):
            rij = self.rijen.place(band.id, at, partial(_Beller, self, band))
            rij.show_beller(naam_van_band(dossier, band), band, contact)
        self.te_veel.setVisible(sum(band.bellen_bij_nood for band, _contact in pairs) > OP_HET_BLAD)

    @override
    def add(self, tekst: str) -> None:
        """Add who was typed to the people around the family, ticked at once."""
        try:
            edit = add_contacten(self.dossier(), clean(tekst), self.werk.vandaag())
        except Refused as refused:
            self.nieuw.refuse(str(refused))
            return
        changes = tuple(Change(None, _called(each.after)) for each in edit.changes)
        self.werk.do(replace(edit, changes=changes))

    @override
    def is_begonnen(self, dossier: Dossier) -> bool:
        return any(band.bellen_bij_nood for band in dossier.netwerk)


def _called(value: Value | None) -> Value | None:
    return replace(value, bellen_bij_nood=True) if isinstance(value, Netwerkband) else value
