"""The ring around what the keyboard is on: one overlay a window, drawn outside the control.

It shows for the keyboard alone (Tab, Backtab, shortcut, arrows in a group); Qt notes that on
the window as `WA_KeyboardFocusChange`, which is read and taken down again at each move.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QTabBar, QWidget

from regisseur_desktop.compat import override
from ui.theme.apply import px, theme
from ui.theme.tokens import LIGHT

_REACH, _WIDTH = 4, 2.5
_KEYBOARD = Qt.WidgetAttribute.WA_KeyboardFocusChange
_MOVED = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.StyleChange,
    QEvent.Type.LayoutRequest,
)


def give_focus(widget: QWidget, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
    """Move the focus in the name of the keyboard, so that the ring shows where it went."""
    widget.setFocus(reason)
    app = QApplication.instance()
    rings = app.findChild(FocusRings) if app is not None else None
    if rings is not None and widget.hasFocus():
        rings.show_for(widget)


def _target(widget: QWidget) -> QRect:
    """Return what of a widget is in focus: of a tab bar the current tab.

    A widget that takes a finger on more than it shows names that part as `in_focus`.
    """
    if isinstance(widget, QTabBar) and widget.currentIndex() >= 0:
        return widget.tabRect(widget.currentIndex())
    part = widget.property("in_focus")
    return QRect(part) if isinstance(part, QRect) else widget.rect()


def _colour(widget: QWidget | None) -> QColor:
    """Return the colour of the ring: paper is white in every theme (`on_paper`)."""
    is_on_paper = widget is not None and bool(widget.property("on_paper"))
    return QColor(LIGHT["focus"]) if is_on_paper else theme().color("focus")


def _stays_sideways(area: QAbstractScrollArea) -> bool:
    """Whether nothing is ever scrolled away at the left or right, so that a ring stays whole."""
    return area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff


class FocusRing(QWidget):
    """The overlay of one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._followed: QWidget | None = None
        self._watched: list[QWidget] = []
        self._shape = QRect()
        for attribute in (
            Qt.WidgetAttribute.WA_TransparentForMouseEvents,
            Qt.WidgetAttribute.WA_NoSystemBackground,
        ):
            self.setAttribute(attribute)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    @property
    def followed(self) -> QWidget | None:
        """The widget that the ring stands around."""
        return self._followed

    def follow(self, widget: QWidget | None) -> None:
        """Stand around a widget, or nowhere."""
        self._let_go()
        self._followed = widget
        if widget is None:
            self.hide()
            return
        widget.destroyed.connect(self._forget)
        part: QWidget | None = widget
        while part is not None and part is not self._window:
            part.installEventFilter(self)
            self._watched.append(part)
            part = part.parentWidget()
        if isinstance(widget, QTabBar):
            widget.currentChanged.connect(self._place)
        self._place()

    def _let_go(self) -> None:
        for part in self._watched:
            part.removeEventFilter(self)
        if self._followed is not None:
            self._followed.destroyed.disconnect(self._forget)
            if isinstance(self._followed, QTabBar):
                self._followed.currentChanged.disconnect(self._place)
        self._watched, self._followed = [], None

    def _forget(self) -> None:
        self._watched, self._followed = [], None
        self.hide()

    def _place(self) -> None:
        widget, window = self._followed, self._window
        if widget is None or not widget.isVisible():
            self.hide()
            return
        around = _target(widget)
        around.moveTopLeft(widget.mapTo(window, around.topLeft()))
        reach = px(_REACH)
        self._shape = around.adjusted(-reach, -reach, reach, reach)
        seen = self._shape & self._visible_part(widget)
        self.setVisible(not seen.isEmpty())
        if self.isVisible():
            self.setGeometry(seen)
            self.raise_()
            self.update()

    def _visible_part(self, widget: QWidget) -> QRect:
        """Return what the scroll areas around a widget leave in sight, in window coordinates."""
        window = self._window
        seen = window.rect()
        part = widget.parentWidget()
        while part is not None and part is not window:
            parent = part.parentWidget()
            if isinstance(parent, QAbstractScrollArea) and parent.viewport() is part:
                aside = px(_REACH) if _stays_sideways(parent) else 0
                place = QRect(part.mapTo(window, QPoint()), part.size())
                seen &= place.adjusted(-aside, 0, aside, 0)
            part = parent
        return seen

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVED:
            self._place()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self.pos())
        painter.setPen(QPen(_colour(self._followed), _WIDTH))
        inset = _WIDTH / 2
        shape = QRectF(self._shape).adjusted(inset, inset, -inset, -inset)
        radius = min(px(10), shape.height() / 2)
        painter.drawRoundedRect(shape, radius, radius)


def _ring_of(window: QWidget) -> FocusRing | None:
    return window.findChild(FocusRing, options=Qt.FindChildOption.FindDirectChildrenOnly)


class FocusRings(QObject):
    """Gives each window its ring when the keyboard first comes there; one for the program."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None:
            return
        window = new.window()
        if window.testAttribute(_KEYBOARD):
            window.setAttribute(_KEYBOARD, on=False)
            self.show_for(new)
            return
        ring = _ring_of(window)
        if ring is not None and ring.followed is not new:
            ring.follow(None)

    def show_for(self, widget: QWidget) -> None:
        """Put the ring of its window around a widget."""
        window = widget.window()
        if window.windowType() != Qt.WindowType.Popup:
            (_ring_of(window) or FocusRing(window)).follow(widget)


def install_focus_rings() -> None:
    """Draw focus rings in every window of the program; a second call adds nothing."""
    app = QApplication.instance()
    if isinstance(app, QApplication) and app.findChild(FocusRings) is None:
        FocusRings(app)
