"""The row of a list: one tab stop, and everything that can be done with its item."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QMenu

from regisseur_desktop.compat import override
from ui.formulieren.regel import Daad, Regel
from ui.formulieren.rijvorm import RijVorm
from ui.theme.apply import theme
from ui.widgets.buttons import literal

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Rij(RijVorm):
    """A row with one tab stop: Enter opens, Del takes away, the menu key shows everything."""

    stap = Signal(int)
    toevoegen = Signal()
    _is_hovered = False

    def __init__(self, regel: Regel, soort: str, *, is_airy: bool = False) -> None:
        super().__init__(regel, soort, is_airy=is_airy)
        self._menu: QMenu | None = None
        self.meer.clicked.connect(lambda _on=False: self.open_menu())
        self.meer.left.connect(self._reveal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if regel.open:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def show_regel(self, regel: Regel, naam: str = "") -> None:
        """Show another state of the item."""
        super().show_regel(regel, naam)
        self._reveal()

    # -- what can be done

    def daden(self) -> tuple[Daad, ...]:
        """Return everything that can be done with the item, in the order of the menu."""
        regel = self.regel
        found = [Daad("Bewerken…", regel.open, "pencil-simple")] if regel.open else []
        found += [*regel.knoppen, *regel.menu]
        if regel.weg:
            found.append(Daad("Weghalen", regel.weg, "trash"))
        return tuple(found)

    def open_menu(self) -> None:
        """Show the menu under the three dots; once is enough."""
        menu = self._menu = self._menu or QMenu(self)
        if menu.isVisible():
            return
        menu.clear()
        for daad in self.daden():
            action = menu.addAction(literal(daad.tekst))
            if daad.icoon:
                action.setIcon(theme().icon(daad.icoon, "text2", 18))
            action.triggered.connect(lambda _checked=False, doe=daad.doe: doe())
        if not menu.isEmpty():
            menu.popup(self.meer.mapToGlobal(QPoint(0, self.meer.height())))

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.open_menu()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, has_shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in _ENTER and self.regel.open:
            self.regel.open()
        elif key == Qt.Key.Key_Delete and self.regel.weg:
            self.regel.weg()
        elif key == Qt.Key.Key_Insert:
            self.toevoegen.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers():
            self.stap.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Menu or (key == Qt.Key.Key_F10 and has_shift):
            self.open_menu()
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        is_click = event.button() == Qt.MouseButton.LeftButton
        if is_click and self.rect().contains(event.position().toPoint()) and self.regel.open:
            self.regel.open()

    # -- when the three dots show

    def _reveal(self) -> None:
        """Show the three dots while the row is pointed at or has the focus."""
        is_looked_at = self._is_hovered or self.has_focus()
        self.meer.setVisible(bool(self.daden()) and is_looked_at and not self.regel.knoppen)

    def has_focus(self) -> bool:
        """Tell whether the keyboard is on the row or on one of its buttons."""
        return self.hasFocus() or self.meer.hasFocus() or any(b.hasFocus() for b in self.knoppen)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._is_hovered = True
        self._reveal()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._is_hovered = False
        self._reveal()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._reveal()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._reveal()
