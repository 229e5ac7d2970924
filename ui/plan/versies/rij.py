"""One item that is different between two plans: what became of it, and what was and is."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.verschil import (
    LEEG,
    Veldverschil,
    Verschil,
    Verschilsoort,
    in_woorden,
)
from regisseur_desktop.domain.woordverschil import Stuk, Stuksoort, woordverschil
from ui.plan.versies.tekst import Verschiltekst, kant
from ui.widgets.chip import Chip
from ui.widgets.labels import IconLabel, PlainLabel
from ui.widgets.layout import column, fixed_width, grid, holder, line

_TOP = Qt.AlignmentFlag.AlignTop
_TEKENS = {
    Verschilsoort.NIEUW: ("plus", "ok"),
    Verschilsoort.WEG: ("minus-circle", "neutral"),
    Verschilsoort.ANDERS: ("pencil-simple", "info"),
    Verschilsoort.VERPLAATST: ("list-numbers", "neutral"),
}
_LABEL = 40


class VerschilRij(QWidget):
    """Takes the focus, so that a screen reader can say it; `stap` asks for the next one."""

    stap = Signal(int)

    def __init__(self, verschil: Verschil) -> None:
        super().__init__()
        self.verschil = verschil
        self.setAccessibleName(in_woorden(verschil))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        icon, tone = _TEKENS[verschil.soort]
        chip = Chip(verschil.soort.label, tone)
        words = column(PlainLabel(verschil.titel, "strong"), spacing=2)
        if verschil.bij:
            words.addWidget(PlainLabel(f"bij doel: {verschil.bij}", "small"))
        for part in _velden(verschil):
            words.addWidget(part)
        row = line(sides=(8, 8, 8, 8), spacing=10)
        row.addWidget(IconLabel(icon, "text2", 18), 0, _TOP)
        row.addLayout(words, 1)
        row.addWidget(chip, 0, _TOP)
        self.setLayout(row)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if Qt.Key(event.key()) in steps:
            self.stap.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


def _velden(verschil: Verschil) -> Iterator[QWidget]:
    if verschil.soort in (Verschilsoort.ANDERS, Verschilsoort.VERPLAATST):
        yield from (_was_en_nu(veld) for veld in verschil.velden)
    elif verschil.velden:
        # one label: a row of labels that wrap takes long to lay out
        words = (f"{veld.naam.rstrip('?')}: {veld.nu or veld.toen}" for veld in verschil.velden)
        yield PlainLabel("\n".join(words), "small")


def _was_en_nu(veld: Veldverschil) -> QWidget:
    """Return both wordings below each other, with the words that differ marked in each."""
    stukken = woordverschil(veld.toen, veld.nu)
    sides = grid(across=8, down=2, sides=(0, 4, 0, 0))
    sides.setColumnStretch(1, 1)
    sides.addWidget(PlainLabel(veld.naam, "field"), 0, 0, 1, 2)
    for place, (label, tekst, andere) in enumerate(
        (("Was", veld.toen, Stuksoort.NIEUW), ("Nu", veld.nu, Stuksoort.WEG)), start=1
    ):
        naam = PlainLabel(label, "small", wrap=False)
        fixed_width(naam, _LABEL)
        sides.addWidget(naam, place, 0, _TOP)
        shown = kant(stukken, andere) if tekst else (Stuk(LEEG, Stuksoort.GELIJK),)
        sides.addWidget(Verschiltekst(shown), place, 1)
    return holder(sides)
