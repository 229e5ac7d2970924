"""How a row of a list looks: texts, chips and buttons that change in place and fold."""

from itertools import pairwise

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from regisseur_desktop.compat import override
from ui.formulieren.regel import Daad, Regel
from ui.theme import scale
from ui.theme.apply import px, theme
from ui.widgets.avatar import Avatar
from ui.widgets.buttons import Button, IconButton, literal
from ui.widgets.chip import Chip
from ui.widgets.labels import IconLabel, PlainLabel
from ui.widgets.layout import clear, column, fix, line
from ui.widgets.resized import when_resized
from ui.widgets.small_chip import SmallChip

_ROLES = {"": "body", "sterk": "strong", "citaat": "quote"}
_ROOM = 240


class Dots(IconButton):
    """The three dots at the end of a row; the row hides them when the focus leaves them."""

    left = Signal()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class RijVorm(QWidget):
    """What stands in a row; `show_regel` changes it without touching the focus."""

    def __init__(self, regel: Regel, soort: str, *, is_airy: bool = False) -> None:
        super().__init__()
        self._soort, self._is_airy, self._met_lijn = soort, is_airy, False
        self.regel = regel
        self._shown: Regel | None = None
        self._icon = IconLabel("circle", "text2", 18)
        self._avatar: Avatar | None = None
        self.titel = PlainLabel("", "body")
        self.onder = PlainLabel("", "small")
        self._front = line(self._icon)
        self._merken = line(spacing=6)
        self._labels = line(spacing=4)
        self._below, self._right, self._middle = line(), line(), line()
        self._knoppen = line(spacing=8)
        self.knoppen: list[Button] = []
        self.meer = Dots("dots-three", "Acties")
        self._lay_out()
        self.show_regel(regel)
        when_resized(self, self._fold)

    def _lay_out(self) -> None:
        below = self._below = line(spacing=8)
        below.addLayout(self._labels)
        below.addWidget(self.onder, 1)
        below.addStretch(0)  # an empty line of boxes would hold the title at no width
        texts = column(None, self.titel, below, None, spacing=3)
        is_quote = self.regel.vorm == "citaat"
        edge = 6 if self._is_airy else 3
        row = line(sides=(20, 12, 4, 12) if is_quote else (0, edge, 0, edge), spacing=10)
        right = self._right = line(self._merken, self._knoppen, spacing=10)
        right.addStretch(0)
        middle = self._middle = line(spacing=10)
        middle.addLayout(texts, 1)
        middle.addLayout(right)
        row.addLayout(self._front)
        row.addLayout(middle, 1)
        row.addWidget(self.meer, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(row)
        fix(self, min_height=36)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_regel(self, regel: Regel, naam: str = "") -> None:
        """Show another state of the item; what is the same stays untouched."""
        old, self.regel = self._shown, regel
        self._shown = regel
        self._name(naam or f"{self._soort}: {regel.titel}")
        self._show_texts()
        if old is None or (old.merken, old.labels) != (regel.merken, regel.labels):
            self._show_merken()
        if old is None or old.avatar != regel.avatar:
            self._show_avatar()
        self._show_knoppen()
        self._fold()

    def _name(self, naam: str) -> None:
        self.setAccessibleName(naam)
        self.setAccessibleDescription(self.regel.uitleg)
        self.meer.set_name(f"Acties: {naam}")

    def _show_texts(self) -> None:
        regel = self.regel
        if self.titel.text() != regel.titel:
            self.titel.setText(regel.titel)
        role = _ROLES[regel.vorm]
        if self.titel.property("role") != role:
            self.titel.set_role(role)
        self.onder.setText(regel.onder)
        self.onder.setVisible(bool(regel.onder))
        self._icon.setVisible(bool(regel.icoon[0]))
        if regel.icoon[0]:
            self._icon.set_icon(*regel.icoon)

    def _show_merken(self) -> None:
        clear(self._merken)
        for text, tone in self.regel.merken:
            self._merken.addWidget(Chip(text, tone), 0, Qt.AlignmentFlag.AlignVCenter)
        self._merken.addStretch(0)
        clear(self._labels)
        for text, tone in self.regel.labels:
            self._labels.addWidget(SmallChip(text, tone), 0, Qt.AlignmentFlag.AlignTop)
        self._labels.addStretch(0)

    def _show_avatar(self) -> None:
        if self._avatar is not None:
            self._avatar.hide()
            self._avatar.deleteLater()
            self._avatar = None
        if self.regel.avatar[0]:
            self._avatar = Avatar(*self.regel.avatar)
            self._front.addWidget(self._avatar)

    def _show_knoppen(self) -> None:
        wanted = self.regel.knoppen
        if [button.text() for button in self.knoppen] != [literal(d.tekst) for d in wanted]:
            if any(button.hasFocus() for button in self.knoppen):
                self.setFocus()  # the button that was pressed is about to go
            clear(self._knoppen)
            self.knoppen = [self._button(place, daad) for place, daad in enumerate(wanted)]
            self._knoppen.addStretch(0)
            stops = [self, *self.knoppen, self.meer]
            for one, following in pairwise(stops):
                QWidget.setTabOrder(one, following)
        keep = self.meer.sizePolicy()
        # a row with a verb of its own has its menu under the menu key and the right button
        keep.setRetainSizeWhenHidden(not wanted)
        self.meer.setSizePolicy(keep)
        for button, daad in zip(self.knoppen, wanted, strict=True):
            button.setAccessibleName(f"{daad.tekst}: {self.regel.titel}")

    def _button(self, place: int, daad: Daad) -> Button:
        def do_it() -> object:
            return self.regel.knoppen[place].doe()  # what it does may have changed since

        made = Button(literal(daad.tekst), daad.stijl, icon=daad.icoon, on_click=do_it)
        self._knoppen.addWidget(made, 0, Qt.AlignmentFlag.AlignVCenter)
        return made

    def set_line(self, *, on: bool) -> None:
        """Draw a hairline above the row, or take it away."""
        if on != self._met_lijn:
            self._met_lijn = on
            self.update()

    def _fold(self) -> None:
        """Put under each other what does not fit beside each other."""
        chips = self._merken.sizeHint().width() + self._knoppen.sizeHint().width()
        words = self.onder.fontMetrics().horizontalAdvance(self.onder.text())
        small = self._labels.sizeHint().width() + words + px(12)
        title = self.titel.fontMetrics().horizontalAdvance(self.titel.text())
        room = min(px(_ROOM), max(title, small) + px(90))
        _turn(self._middle, chips > 0 and self.width() - chips < room, (10, 6))
        _turn(self._right, chips > self.width() - px(60), (10, 6))
        _turn(self._below, small > self.titel.width(), (8, 3))

    @override
    def minimumSizeHint(self) -> QSize:
        # narrower than its parts side by side: they fold
        return QSize(px(_ROOM), super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.regel.vorm == "citaat":
            painter.fillRect(self.rect(), theme().color("quote_soft"))
            painter.fillRect(QRect(0, 0, px(4), self.height()), theme().color("quote"))
        if self._met_lijn:
            painter.setPen(theme().color("line"))
            painter.drawLine(0, 0, self.width(), 0)


def _turn(box: QBoxLayout, is_tight: bool, gaps: tuple[int, int]) -> None:  # noqa: FBT001
    """Lay the parts of a box side by side, or under each other where it is tight."""
    way = QBoxLayout.Direction
    box.setDirection(way.TopToBottom if is_tight else way.LeftToRight)
    gap = gaps[1] if is_tight else gaps[0]
    scale.remember_spacing(box, gap)
    box.setSpacing(px(gap))
