"""A list of people to tick, with a search line where they are many."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from regisseur_desktop.domain.tekst import vouw
from regisseur_desktop.operations.voorstel import Voorstel, Voorstelregel
from ui.widgets.buttons import Button, literal
from ui.widgets.focus_ring import give_focus
from ui.widgets.labels import IconLabel, PlainLabel
from ui.widgets.layout import clear, column, holder, line
from ui.widgets.text import TextLine

MANY = 12
"""From here on there is a line to search in."""

MOST_SHOWN = 150
"""More rows than this are slow to make and no one reads them; searching brings the others."""


class Vinklijst(QWidget):
    """Ticks for who comes along; `changed` after each of them."""

    changed = Signal()

    def __init__(self, voorstel: Voorstel, gekozen: Collection[str]) -> None:
        super().__init__()
        self._regels = voorstel.regels
        self._may = voorstel.te_kiezen
        self.gekozen = frozenset(gekozen)
        self.vakjes: dict[str, QCheckBox] = {}
        self.zoek = TextLine("Zoek een naam")
        self.zoek.set_name("Zoek een naam")
        self.alles = Button("Alles aanvinken", "quiet", on_click=lambda: self._tick_all(is_on=True))
        self.niets = Button(
            "Niets aanvinken", "quiet", on_click=lambda: self._tick_all(is_on=False)
        )
        self.meer = PlainLabel("", "small")
        self._rows: QVBoxLayout = column(spacing=2)
        both = holder(line(self.alles, self.niets, None))
        both.setVisible(len(self._may) > 1)
        self.setLayout(column(self.zoek, both, self._rows, self.meer))
        self.zoek.setVisible(len(self._regels) > MANY)
        self.zoek.edited.connect(self._build)
        self._build()

    def _found(self) -> list[Voorstelregel]:
        words = vouw(self.zoek.value()).split()
        return [
            regel
            for regel in self._regels
            if all(word in vouw(f"{regel.tekst} {regel.onder}") for word in words)
        ]

    def _build(self) -> None:
        clear(self._rows)
        self.vakjes.clear()
        found = self._found()
        for regel in found[:MOST_SHOWN]:
            self._rows.addWidget(_shut(regel) if regel.reden else self._open(regel))
        hidden = len(found) - MOST_SHOWN
        self.meer.setText(f"En nog {hidden} mensen. Zoek op naam om hen te zien.")
        self.meer.setVisible(hidden > 0)
        if not found:
            self.meer.setText("Niemand gevonden met deze naam.")
            self.meer.show()

    def _open(self, regel: Voorstelregel) -> QWidget:
        vakje = QCheckBox()
        vakje.setAccessibleName(f"Komt erbij: {regel.tekst}")
        vakje.setAccessibleDescription(regel.onder)
        vakje.setChecked(regel.id in self.gekozen)
        vakje.clicked.connect(lambda on, key=regel.id: self._tick(key, is_on=on))
        label = PlainLabel(literal(regel.tekst))
        label.setBuddy(vakje)
        self.vakjes[regel.id] = vakje
        texts = column(label, spacing=0)
        if regel.onder:
            texts.addWidget(PlainLabel(regel.onder, "small"))
        row = line(vakje, spacing=8, sides=(0, 4, 0, 4))
        row.addLayout(texts, 1)
        return holder(row)

    def _tick(self, key: str, *, is_on: bool) -> None:
        self.gekozen = self.gekozen | {key} if is_on else self.gekozen - {key}
        self.changed.emit()

    def _tick_all(self, *, is_on: bool) -> None:
        """Tick all that the search shows, so that a part of a large book goes in one click."""
        shown = {regel.id for regel in self._found() if not regel.reden}
        self.gekozen = self.gekozen | shown if is_on else self.gekozen - shown
        for key, vakje in self.vakjes.items():
            vakje.setChecked(key in self.gekozen)
        self.changed.emit()

    def focus_first(self) -> None:
        """Put the focus where choosing begins."""
        if len(self._regels) > MANY:
            give_focus(self.zoek.focus_target())
        elif self.vakjes:
            give_focus(next(iter(self.vakjes.values())))


def _shut(regel: Voorstelregel) -> QWidget:
    words = column(PlainLabel(literal(regel.tekst), "muted"), spacing=0)
    words.addWidget(PlainLabel(regel.reden, "small"))
    row = line(IconLabel("check", "text3", 20), spacing=20, sides=(0, 4, 0, 4))
    row.addLayout(words, 1)
    return holder(row)
