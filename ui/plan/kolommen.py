"""The three columns of the plan, and how they fold where there is less room."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QWidget

from regisseur_desktop.compat import override
from ui.leeshulp import zinnetjes
from ui.leeshulp.leeshulp import Leeshulp
from ui.leeshulp.meelopen import Meeloper
from ui.leeshulp.paneel import Leespaneel
from ui.plan.inhoud import Inhoud
from ui.plan.inhoud_scroll import InhoudScroll
from ui.plan.voorbeeld import TITEL, Voorbeeld
from ui.theme.apply import px
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.focus_ring import give_focus
from ui.widgets.layout import add, column, fix, holder, line, margins
from ui.widgets.page import WIDE
from ui.widgets.resized import when_resized

_STACK_AT, _LEFT, _RIGHT = 656, 268, 292
_GAP, _ABOVE = 12, 52
"""Between the columns, and what a page keeps free above and below its first screen."""
_TAFEL = "Aan tafel: samen met het gezin"
_Way = QBoxLayout.Direction


class Kolommen(QWidget):
    """Goals left, text in the middle, leeshulp and paper right.

    The page scrolls the text; the goals stay in sight and scroll by themselves. On a window that
    is not wide two buttons above the text stand for the right column: one opens the leeshulp
    beside the text, in the room of the goals, the other shows the paper. Before them, at every
    width, stands the one that lays the plan on the table. `breed` tells that the paper is in sight.
    """

    tafel_asked = Signal()
    voorbeeld_asked = Signal()
    breed = Signal()

    def __init__(
        self, inhoud: Inhoud, middle: tuple[QWidget, QWidget], hulp: tuple[Leespaneel, Voorbeeld]
    ) -> None:
        super().__init__()
        self._balk, blad = middle
        self.paneel, self.voorbeeld = hulp
        self._is_reading, self._is_stacked = False, False
        self.aan_tafel = Button(
            "Aan tafel", "quiet", icon="corners-out", name=_TAFEL, on_click=self.tafel_asked.emit
        )
        self.aan_tafel.setToolTip(f"{_TAFEL} (F11)")
        self.toon_leeshulp = Button(
            "Leeshulp", "quiet", icon="notebook", on_click=self.open_leeshulp
        )
        self.toon_voorbeeld = Button(TITEL, "quiet", icon="eye", on_click=self.voorbeeld_asked.emit)
        buttons = FlowLayout(4)
        margins(buttons, 0)
        for button in (self.aan_tafel, self.toon_leeshulp, self.toon_voorbeeld):
            buttons.addWidget(button)
        self.lijsten = InhoudScroll(inhoud)
        self._left, self._right = holder(column(spacing=0)), holder(column(spacing=0))
        self._card = Card()
        self._card.add(blad)
        self._middle = holder(column(buttons, self._balk, self._card, None, spacing=12))
        self._row = line(self._left, spacing=_GAP)
        self._row.addWidget(self._middle, 1)
        self._row.addWidget(self._right)
        self.setLayout(self._row)
        self.paneel.sluiten.connect(self.sluit_leeshulp)

    def volg(self, scroller: QScrollArea, leeshulp: Leeshulp) -> None:
        """Let the leeshulp come along with the text, and count its tips on the button."""
        self._scroller = scroller
        self._meelopers = (
            self._loop_mee(self._left, self.lijsten),
            self._loop_mee(self._right, self.paneel, self.voorbeeld),
        )
        when_resized(self, self.fold)
        when_resized(scroller.viewport(), self._hold_left)
        leeshulp.gelezen.connect(lambda: self._count(len(leeshulp.tips)))
        leeshulp.gestapt.connect(self._show_tip)

    def _loop_mee(self, kolom: QWidget, *parts: QWidget) -> Meeloper:
        """Fill a column with parts that stay in sight while the page scrolls."""
        made = Meeloper(self._scroller, kolom, parts, self._card)
        box = kolom.layout()
        assert isinstance(box, QBoxLayout)  # noqa: S101 - made in the constructor
        add(box, made.duwer, column(*parts, spacing=16), None)
        return made

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
        self.toon_voorbeeld.setVisible(not is_wide)
        self.toon_leeshulp.setVisible(not is_wide and not is_beside)
        self.paneel.sluit.setVisible(is_beside)
        for part, width in ((self._left, _LEFT), (self._right, _RIGHT)):
            least, most = (0, 10_000) if is_stacked else (width, width)
            fix(part, min_width=least, max_width=most)
        if is_stacked != self._is_stacked:
            self._stack(is_stacked=is_stacked)
        self._hold_left()
        for meeloper in self._meelopers:
            meeloper.is_aan = not is_stacked
            meeloper.loop_mee()
        if is_wide:
            self.breed.emit()

    def _stack(self, *, is_stacked: bool) -> None:
        """Put the leeshulp above the text where they stand under each other."""
        self._is_stacked = is_stacked
        self._row.setDirection(_Way.TopToBottom if is_stacked else _Way.LeftToRight)
        self._row.removeWidget(self._right)
        self._row.insertWidget(1 if is_stacked else 2, self._right)

    def _hold_left(self) -> None:
        """Let the goals and parts be as tall as the screen, or as they are."""
        room = self._scroller.viewport().height() - px(_ABOVE)
        self.lijsten.set_room(None if self._is_stacked else room)
