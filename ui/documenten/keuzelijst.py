"""What goes along in a document and what stays out, item by item, with the reason."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from regisseur_desktop.operations.documenten import Keuzeregel
from ui.widgets.buttons import literal
from ui.widgets.labels import IconLabel, PlainLabel
from ui.widgets.layout import clear, column, holder, line

_KOPPEN = {
    "hulpvraag": "Wat wij willen",
    "kracht": "Krachten",
    "zorg": "Zorgen",
    "doel": "Doelen en afspraken",
    "afspraak": "Doelen en afspraken",
    "veilig thuis": "Veilig thuis",
    "veiligheid": "Cijfers voor veiligheid",
}
_LONGEST = 160


class KeuzeLijst(QWidget):
    """Ticks for what may go along; a lock and a reason for what may not."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.weggelaten: frozenset[str] = frozenset()
        self.vakjes: dict[str, QCheckBox] = {}
        self._regels: tuple[Keuzeregel, ...] = ()
        self.telling = PlainLabel("", "small")
        self._rows: QVBoxLayout = column(spacing=4)
        self.setLayout(column(self.telling, self._rows, spacing=8))

    def show_regels(self, regels: Sequence[Keuzeregel]) -> None:
        """Show the items; a list with the same items only changes its ticks and reasons."""
        shape = [(regel.id, regel.tekst, self._may_choose(regel)) for regel in regels]
        before = [(regel.id, regel.tekst, self._may_choose(regel)) for regel in self._regels]
        self._regels = tuple(regels)
        if shape != before:
            self._build()
        mee = 0
        for regel in regels:
            mee += regel.gaat_mee
            if regel.id in self.vakjes:
                self.vakjes[regel.id].setChecked(regel.id not in self.weggelaten)
        self.telling.setText(f"{mee} gaan mee, {len(regels) - mee} blijven eruit.")

    def _may_choose(self, regel: Keuzeregel) -> bool:
        return regel.gaat_mee or regel.id in self.weggelaten

    def _build(self) -> None:
        clear(self._rows)
        self.vakjes.clear()
        kop = ""
        for regel in self._regels:
            if _KOPPEN.get(regel.soort, regel.soort) != kop:
                kop = _KOPPEN.get(regel.soort, regel.soort)
                self._rows.addWidget(PlainLabel(kop, "section"))
            self._rows.addWidget(self._row(regel))

    def _row(self, regel: Keuzeregel) -> QWidget:
        tekst = " ".join(regel.tekst.split())
        short = tekst if len(tekst) <= _LONGEST else f"{tekst[:_LONGEST]}…"
        inset = 20 if regel.soort == "afspraak" else 0
        if not self._may_choose(regel):
            row = line(IconLabel("lock-simple", "text3", 20), spacing=20, sides=(inset, 2, 0, 2))
            words = column(PlainLabel(short, "muted"), PlainLabel(regel.reden, "small"), spacing=0)
            row.addLayout(words, 1)
            return holder(row)
        vakje = QCheckBox()
        vakje.setAccessibleName(f"Gaat mee: {regel.soort}, {short}")
        vakje.clicked.connect(lambda on, key=regel.id: self._tick(key, is_on=on))
        self.vakjes[regel.id] = vakje
        words_label = PlainLabel(short)
        words_label.setBuddy(vakje)
        words_label.setText(short if "&" not in short else literal(short))
        row = line(vakje, spacing=8, sides=(inset, 0, 0, 0))
        row.addWidget(words_label, 1)
        return holder(row)

    def _tick(self, key: str, *, is_on: bool) -> None:
        self.weggelaten = self.weggelaten - {key} if is_on else self.weggelaten | {key}
        self.changed.emit()
