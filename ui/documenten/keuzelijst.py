"""What goes along in a document and what stays out, item by item, with the reason."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from regisseur_desktop.operations.documentopdracht import Keuzeregel
from ui.theme.apply import px
from ui.widgets.buttons import literal
from ui.widgets.labels import IconLabel, PlainLabel
from ui.widgets.layout import clear, column, holder, line

_KOPPEN = {
    "hulpvraag": "Wat wij willen",
    "kracht": "Krachten",
    "resultaat": "Resultaten",
    "eigen regie": "Eigen regie",
    "zorg": "Zorgen",
    "doel": "Doelen en afspraken",
    "afspraak": "Doelen en afspraken",
    "veilig thuis": "Veilig thuis",
    "veiligheid": "Cijfers voor veiligheid",
    "persoon": "Mensen",
    "aandoening": "Mensen",
    "gevoel": "Gevoelens",
    "netwerk": "Netwerk",
}
_ONDER = {"afspraak": "doel", "aandoening": "persoon"}
"""What belongs to a line before it, where such a line is there."""
_LONGEST = 160


class KeuzeLijst(QWidget):
    """Ticks for what may go along; below it, counted, what this reader will not see and why."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.weggelaten: frozenset[str] = frozenset()
        self.vakjes: dict[str, QCheckBox] = {}
        self._redenen: dict[str, PlainLabel] = {}
        self._shape: tuple[tuple[str, str, bool], ...] = ()
        self.telling = PlainLabel("", "small")
        self.kop_niet = PlainLabel("", "field")
        self._rows: QVBoxLayout = column(spacing=4)
        self._shut_rows: QVBoxLayout = column(spacing=4)
        self._niet = holder(column(self.kop_niet, self._shut_rows, sides=(0, 12, 0, 0), spacing=8))
        mee = column(PlainLabel("Wat gaat mee?", "field"), self.telling, spacing=4)
        self.setLayout(column(mee, self._rows, self._niet, spacing=8))

    def show_regels(self, may: Sequence[Keuzeregel], now: Sequence[Keuzeregel], wie: str) -> None:
        """Show the items: what `may` go along gets a tick, what goes along `now` has it on.

        `wie` is the reader, as in "Dit ziet het gezin niet".
        """
        shape = tuple((regel.id, regel.tekst, regel.gaat_mee) for regel in may)
        if shape != self._shape:
            self._shape = shape
            self._build(may)
        for regel in now:
            self._show_regel(regel)
        mee = sum(regel.gaat_mee for regel in now)
        shut = sum(not regel.gaat_mee for regel in may)
        self.telling.setText(_telling(mee, len(now) - mee))
        self.kop_niet.setText(_kop_niet(wie, shut))
        self._niet.setVisible(bool(shut))

    def _show_regel(self, regel: Keuzeregel) -> None:
        """Tick what goes along; an agreement whose goal stays out waits for its goal."""
        vakje = self.vakjes.get(regel.id)
        if vakje is None:
            return
        vakje.setChecked(regel.gaat_mee)
        vakje.setEnabled(regel.gaat_mee or regel.id in self.weggelaten)
        reden = self._redenen[regel.id]
        reden.setText(regel.reden)
        reden.setVisible(bool(regel.reden))
        vakje.setAccessibleDescription(regel.reden)

    def _build(self, may: Sequence[Keuzeregel]) -> None:
        self.vakjes.clear()
        self._redenen.clear()
        opened = [regel for regel in may if regel.gaat_mee]
        _fill(self._rows, opened, self._open)
        _fill(self._shut_rows, [regel for regel in may if not regel.gaat_mee], _shut)

    def _open(self, regel: Keuzeregel, inset: int) -> QWidget:
        tekst = _short(regel)
        vakje = QCheckBox()
        vakje.setAccessibleName(f"Gaat mee: {regel.soort}, {tekst}")
        vakje.clicked.connect(lambda on, key=regel.id: self._tick(key, is_on=on))
        label, reden = PlainLabel(literal(tekst)), PlainLabel("", "small")
        label.setBuddy(vakje)
        self.vakjes[regel.id], self._redenen[regel.id] = vakje, reden
        row = line(vakje, spacing=8, sides=(inset, 0, 0, 0))
        row.addLayout(column(label, reden, spacing=0), 1)
        return holder(row)

    def _tick(self, key: str, *, is_on: bool) -> None:
        self.weggelaten = self.weggelaten - {key} if is_on else self.weggelaten | {key}
        self.changed.emit()


def _fill(
    rows: QVBoxLayout, regels: Sequence[Keuzeregel], make: Callable[[Keuzeregel, int], QWidget]
) -> None:
    """Show lines under the name of their part."""
    clear(rows)
    kop, kinds = "", {regel.soort for regel in regels}
    for regel in regels:
        if _KOPPEN.get(regel.soort, regel.soort) != kop:
            kop = _KOPPEN.get(regel.soort, regel.soort)
            rows.addSpacing(px(6))
            rows.addWidget(PlainLabel(kop, "section"))
        rows.addWidget(make(regel, 20 if _ONDER.get(regel.soort) in kinds else 0))


def _kop_niet(wie: str, aantal: int) -> str:
    """Return the heading over what stays out, with its count: "Dit ziet Ivan niet (2)"."""
    verb = "zien" if wie.startswith("de ") else "ziet"
    return f"Dit {verb} {wie} niet ({aantal})"


def _shut(regel: Keuzeregel, inset: int) -> QWidget:
    row = line(IconLabel("lock-simple", "text3", 20), spacing=20, sides=(inset, 2, 0, 2))
    words = column(PlainLabel(_short(regel), "muted"), PlainLabel(regel.reden, "small"), spacing=0)
    row.addLayout(words, 1)
    return holder(row)


def _short(regel: Keuzeregel) -> str:
    tekst = " ".join(regel.tekst.split())
    return tekst if len(tekst) <= _LONGEST else f"{tekst[:_LONGEST]}…"


def _telling(mee: int, eruit: int) -> str:
    """Return how many items go along and how many stay out, in a right sentence for one too."""
    gaan, blijven = ("gaat" if mee == 1 else "gaan"), ("blijft" if eruit == 1 else "blijven")
    return f"{mee} {gaan} mee, {eruit} {blijven} eruit."
