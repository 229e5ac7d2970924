"""The three columns of the plan, and how they fold where there is less room."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QWidget

from regisseur_desktop.compat import override
from ui.leeshulp import zinnetjes
from ui.leeshulp.leeshulp import Leeshulp
from ui.leeshulp.meelopen import Meeloper
from ui.leeshulp.paneel import Leespaneel
from ui.plan.voorbeeld import TITEL, Voorbeeld
from ui.theme.apply import px, theme
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.focus_ring import give_focus
from ui.widgets.layout import add, column, fix, holder, line
from ui.widgets.page import WIDE

_STACK_AT, _LEFT, _RIGHT = 656, 252, 292
_Way = QBoxLayout.Direction


class Kolommen(QWidget):
    """Goals left, text in the middle, leeshulp and paper right.

    On a window that is not wide two buttons stand for the right column: one opens the leeshulp
    beside the text, in the room of the goals, the other shows the paper. `breed` tells that the
    paper is in sight.
    """

    voorbeeld_asked = Signal()
    breed = Signal()

    def __init__(
        self, inhoud: QWidget, middle: tuple[QWidget, QWidget], hulp: tuple[Leespaneel, Voorbeeld]
    ) -> None:
        super().__init__()
        self._balk, blad = middle
        self.paneel, self.voorbeeld = hulp
        self._is_reading, self._is_stacked = False, False
        self.toon_leeshulp = Button("Leeshulp", icon="notebook", on_click=self.open_leeshulp)
        self.toon_voorbeeld = Button(TITEL, icon="eye", on_click=self.voorbeeld_asked.emit)
        self._buttons = holder(column(self.toon_leeshulp, self.toon_voorbeeld))
        self._left = holder(column(inhoud, self._buttons, None, spacing=16))
        self._card = Card()
        self._card.add(blad)
        self._middle = holder(column(self._balk, self._card, None, spacing=12))
        self._right = holder(column(spacing=0))
        self._row = line(self._left, spacing=16)
        self._row.addWidget(self._middle, 1)
        self._row.addWidget(self._right)
        self.setLayout(self._row)
        self.paneel.sluiten.connect(self.sluit_leeshulp)
        theme().changed.connect(self.fold)

    def volg(self, scroller: QScrollArea, leeshulp: Leeshulp) -> None:
        """Let the leeshulp come along with the text, and count its tips on the button."""
        self._scroller = scroller
        self._meeloper = Meeloper(scroller, self._right, (self.paneel, self.voorbeeld), self._card)
        box = self._right.layout()
        assert isinstance(box, QBoxLayout)  # noqa: S101 - made in the constructor
        shown = column(self.paneel, self.voorbeeld, None, spacing=16)
        add(box, self._meeloper.duwer, shown, None)
        leeshulp.gelezen.connect(lambda: self._count(len(leeshulp.tips)))
        leeshulp.gestapt.connect(self._show_tip)

    def _count(self, tips: int) -> None:
        self.toon_leeshulp.setText(zinnetjes.knop(tips))

    # -- the leeshulp where there is no room for three

    @property
    def is_wide(self) -> bool:
        """Whether there is room for three columns."""
        return self.window().width() >= px(WIDE)

    def open_leeshulp(self) -> None:
        """Show the tips beside the text and go there."""
        self._show_tip()
        target = self.paneel.first()
        if target is not None:
            give_focus(target, Qt.FocusReason.ShortcutFocusReason)

    def _show_tip(self) -> None:
        self._is_reading = True
        self.fold()

    def sluit_leeshulp(self) -> None:
        """Show the goals again."""
        had_focus = self.paneel.isAncestorOf(self.focusWidget() or self)
        self._is_reading = False
        self.fold()
        if had_focus:
            give_focus(self.toon_leeshulp)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.paneel.sluit.isVisible():
            self.sluit_leeshulp()
        else:
            super().keyPressEvent(event)

    # -- room

    def toon_midden(self) -> None:
        """Bring what was chosen into view where it stands below the list."""
        if self._is_stacked:
            QTimer.singleShot(0, self, self._scroll_to_middle)

    def _scroll_to_middle(self) -> None:
        content = self._scroller.widget()
        if content is not None:
            top = self._middle.mapTo(content, QPoint()).y()
            self._scroller.verticalScrollBar().setValue(top - px(16))

    def fold(self) -> None:
        """Three columns on a wide window, two on a usual one, one where text is large."""
        is_wide = self.is_wide
        is_beside = self._is_reading and not is_wide
        is_stacked = self.width() < px(_STACK_AT)
        self._right.setVisible(is_wide or is_beside)
        self._left.setVisible(not is_beside)
        self.voorbeeld.setVisible(is_wide)
        self._buttons.setVisible(not is_wide)
        self.paneel.sluit.setVisible(is_beside)
        for part, width in ((self._left, _LEFT), (self._right, _RIGHT)):
            least, most = (0, 10_000) if is_stacked else (width, width)
            fix(part, min_width=least, max_width=most)
        if is_stacked != self._is_stacked:
            self._stack(is_stacked=is_stacked)
        self._meeloper.is_aan = not is_stacked
        self._meeloper.loop_mee()
        if is_wide:
            self.breed.emit()

    def _stack(self, *, is_stacked: bool) -> None:
        """Put the leeshulp above the text where they stand under each other."""
        self._is_stacked = is_stacked
        self._row.setDirection(_Way.TopToBottom if is_stacked else _Way.LeftToRight)
        self._row.removeWidget(self._right)
        self._row.insertWidget(1 if is_stacked else 2, self._right)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fold()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fold()
