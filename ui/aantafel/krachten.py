"""Gaat al goed: what is known already, and which three of it come on the sheet."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.domain.verhaal import Kracht
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import items
from regisseur_desktop.operations.op_het_blad import (
    OP_HET_BLAD,
    add_op_het_blad,
    kies_kracht,
    op_het_blad,
)
from ui.aantafel.stap import Stap
from ui.aantafel.tik import GroteTik
from ui.aantafel.tikstap import TikRij, TikStap
from ui.plan.binding import Binding, LeavesKeys
from ui.widgets.layout import column, line
from ui.widgets.text import TextArea


class _Kracht(TikRij):
    """One thing that goes well: on the sheet or not, and its words."""

    getikt = Signal()

    def __init__(self, stap: Stap, kracht: Kracht) -> None:
        super().__init__()
        self._stap, self._id = stap, kracht.id
        self.tik = GroteTik("")
        self.tik.label.hide()  # the words stand in the field beside it
        self.tik.committed.connect(self.getikt)
        self.tekst = TextArea(lines=1, most=4)
        LeavesKeys(self.tekst)
        self._binding = Binding(self.tekst, self._save)
        row = line(spacing=10)
        row.addLayout(column(self.tik, None, sides=(0, 3, 0, 0)))
        row.addWidget(self.tekst, 1)
        self.setLayout(column(row))

    def show_kracht(self, kracht: Kracht, nummer: int, *, is_mee: bool) -> None:
        """Show the words as they are stored, and whether they come on the sheet."""
        self.tik.show_tekst("", f"Op het blad: {kracht.tekst}")
        self.tik.set_value(is_mee)
        self.tekst.set_name(f"Gaat al goed {nummer}")
        self._binding.show_value(kracht.tekst)

    @override
    def flush(self) -> None:
        """Save at once what was typed."""
        self._binding.flush()

    def _save(self, tekst: str) -> None:
        tekst = " ".join(clean(tekst).split())
        if not tekst:
            raise Refused("Schrijf op wat er goed gaat.")
        dossier = self._stap.dossier()
        stored = dossier.zoek(self._id)
        if isinstance(stored, Kracht) and stored.tekst != tekst:
            after = replace(stored, tekst=tekst)
            self._stap.werk.do(items.save(dossier, stored, after, "Kracht veranderen"))


class KrachtenStap(TikStap[_Kracht]):
    """What is ticked comes on the sheet; at first that are as many as it has room for."""

    sleutel, knop = "goed", "Gaat al goed"
    titel = "Wat gaat er al goed?"
    uitleg = "Kies wat er op het blad komt. Of schrijf er iets bij. Ook iets kleins telt."
    nieuw_naam, nieuw_vraag = "Wat gaat er al goed", "Wat gaat er nog meer goed?"
    te_veel_tekst = f"Op het blad passen er {OP_HET_BLAD}. Tik weg wat er nu niet bij hoeft."

    @override
    def show_dossier(self, dossier: Dossier) -> None:
        krachten, mee = dossier.krachten, op_het_blad(self.dossier())
        self.rijen.keep([kracht.id for kracht in krachten])
        for at, kracht in enumerate(krachten):
            rij = self.rijen.place(kracht.id, at, partial(self._make, kracht))
            rij.show_kracht(kracht, at + 1, is_mee=kracht.id in mee)
        self.te_veel.setVisible(len(mee) > OP_HET_BLAD)

    def _make(self, kracht: Kracht) -> _Kracht:
        made = _Kracht(self, kracht)
        made.getikt.connect(lambda: self.werk.do(kies_kracht(self.dossier(), kracht.id)))
        return made

    def rij(self, kracht_id: str) -> _Kracht | None:
        """Return the line of something that goes well."""
        return self.rijen.get(kracht_id)

    @override
    def leave(self) -> None:
        super().leave()
        if self.nieuw.edit.text().strip():
            self.nieuw.edit.returnPressed.emit()

    @override
    def add(self, tekst: str) -> None:
        """Add it; what is added now comes on the sheet, whatever else stands there."""
        self.werk.do(add_op_het_blad(self.dossier(), " ".join(clean(tekst).split())))

    @override
    def is_begonnen(self, dossier: Dossier) -> bool:
        return bool(dossier.krachten)
