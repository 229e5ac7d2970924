"""The toolbar of the genogram: add, take back, and look at it another way."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.theme.apply import px
from ui.widgets.buttons import Button, IconButton
from ui.widgets.layout import fix, line
from ui.widgets.resized import when_resized

_LEAST = 350
_ADDING = ("Persoon", "Relatie", "Gebeurtenis")


class Werkbalk(QWidget):
    """Buttons for what is done often; in a narrow window icons alone, with the same names."""

    persoon = Signal()
    relatie = Signal()
    gebeurtenis = Signal()
    ongedaan = Signal()
    opnieuw = Signal()
    beeld = Signal()
    meer = Signal()

    def __init__(self, switch: QWidget) -> None:
        super().__init__()
        self.persoon_knop = _knop("Persoon", "user-plus", "Persoon toevoegen aan de tekening")
        self.relatie_knop = _knop("Relatie", "handshake", "Relatie tussen twee mensen")
        self.gebeurtenis_knop = _knop(
            "Gebeurtenis", "calendar-plus", "Gebeurtenis toevoegen aan de tekening"
        )
        self.ongedaan_knop = _knop("Ongedaan maken", "arrow-u-up-left", "Ongedaan maken")
        self.opnieuw_knop = _knop("Opnieuw", "arrow-u-up-right", "Opnieuw doen")
        self.beeld_knop = IconButton("eye", "Wat de tekening toont", "framed")
        self.meer_knop = IconButton("dots-three", "Meer bij de tekening", "framed")
        self._texts = {knop: knop.text() for knop in self.knoppen()}
        self._switch = switch
        self._is_full: tuple[bool, bool] | None = None
        tools = line(self.persoon_knop, self.relatie_knop, self.gebeurtenis_knop, spacing=8)
        tools.addSpacing(px(12))
        for part in (self.ongedaan_knop, self.opnieuw_knop):
            tools.addWidget(part)
        self._row = line(spacing=8)
        tools.addStretch(1)
        self._row.addLayout(tools, 1)
        self._row.addLayout(line(None, self.beeld_knop, self.meer_knop, switch, spacing=8))
        self.setLayout(self._row)
        fix(self, min_width=_LEAST)  # narrower than its words: they give way
        self._connect()
        when_resized(self, self._fold)

    def knoppen(self) -> tuple[Button, ...]:
        """Return the buttons that have words where there is room."""
        return (
            self.persoon_knop,
            self.relatie_knop,
            self.gebeurtenis_knop,
            self.ongedaan_knop,
            self.opnieuw_knop,
        )

    def _connect(self) -> None:
        for knop, signal in (
            (self.persoon_knop, self.persoon),
            (self.relatie_knop, self.relatie),
            (self.gebeurtenis_knop, self.gebeurtenis),
            (self.ongedaan_knop, self.ongedaan),
            (self.opnieuw_knop, self.opnieuw),
            (self.beeld_knop, self.beeld),
            (self.meer_knop, self.meer),
        ):
            knop.clicked.connect(lambda _on=False, signal=signal: signal.emit())

    def show_tools(self, *, is_drawing: bool) -> None:
        """Hide what belongs to the drawing while the list is shown."""
        for part in (*self.knoppen()[:3], self.beeld_knop, self.meer_knop):
            part.setVisible(is_drawing)

    # -- room

    def _fold(self) -> None:
        """Let the words of undo go first, then those of adding."""
        ways = QBoxLayout.Direction
        for words in ((True, True), (True, False), (False, False)):
            if fits := self._width(*words) <= self.width():
                break
        self._show_words(*words)
        # where even icons do not fit beside the switch, the switch goes below them
        self._row.setDirection(ways.LeftToRight if fits else ways.TopToBottom)

    def _width(self, adding: bool, undoing: bool) -> int:  # noqa: FBT001 - a pair of switches
        shown = [knop for knop in self.knoppen() if not knop.isHidden()]
        total = sum(
            knop.fontMetrics().horizontalAdvance(self._texts[knop]) + px(66)
            if (adding if self._texts[knop] in _ADDING else undoing)
            else px(46)
            for knop in shown
        )
        icons = sum(px(54) for part in (self.beeld_knop, self.meer_knop) if not part.isHidden())
        return total + icons + self._switch.sizeHint().width() + px(20) + px(8) * len(shown)

    def _show_words(self, adding: bool, undoing: bool) -> None:  # noqa: FBT001
        if (adding, undoing) == self._is_full:
            return
        self._is_full = adding, undoing
        for knop, text in self._texts.items():
            has_words = adding if text in _ADDING else undoing
            knop.setText(text if has_words else "")
            knop.setToolTip("" if has_words else knop.accessibleName())
            knop.set_icon(knop.property("icoon"))


def _knop(tekst: str, icoon: str, naam: str) -> Button:
    made = Button(tekst, icon=icoon, name=naam)
    made.setProperty("icoon", icoon)
    return made
