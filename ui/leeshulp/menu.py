"""What belongs to a mark: its reason where the mouse rests, and its suggestions in the menu."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QHelpEvent
from PySide6.QtWidgets import QMenu, QToolTip

from regisseur_desktop.compat import override
from ui.leeshulp.eenheden import van_qt
from ui.leeshulp.tip import Tip
from ui.leeshulp.veld import Veld
from ui.widgets.buttons import literal

_LONGEST = 60


class Hulp(Protocol):
    """What the menu asks of the leeshulp."""

    def kies(self, veld: Veld, tip: Tip) -> None:
        """Show this tip beside the text."""

    def neem_over(self, voorstel: str = "") -> None:
        """Put a suggestion of the shown tip in the text."""

    def laat_staan(self) -> None:
        """Leave the shown tip alone."""

    def nooit(self) -> None:
        """Never mark the word of the shown tip again."""


class Bijvoegsel(QObject):
    """Watches the events of one field; everything else of the field is left to Qt."""

    def __init__(self, hulp: Hulp, veld: Veld) -> None:
        super().__init__(veld)
        self._hulp, self._veld = hulp, veld
        veld.edit.installEventFilter(self)
        veld.edit.viewport().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            return self._show_reason(event)
        if isinstance(event, QContextMenuEvent):
            return self._open_menu(event)
        return False

    def _tip_at(self, at: QPoint) -> Tip | None:
        cursor = self._veld.edit.cursorForPosition(at)
        self._veld.lees()
        return self._veld.tip_op(van_qt(self._veld.tekst, cursor.position()))

    def _show_reason(self, event: QHelpEvent) -> bool:
        tip = self._tip_at(event.pos())
        if tip is None:
            return False
        reason = f"{tip.titel}. {tip.reden}".replace("<", "\u2039")  # a tooltip reads markup
        QToolTip.showText(event.globalPos(), reason, self._veld.edit)
        return True

    def _open_menu(self, event: QContextMenuEvent) -> bool:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        tip = self._veld.tip_op(self._veld.plek) if by_key else self._tip_at(event.pos())
        if tip is None:
            return False
        edit = self._veld.edit
        menu = edit.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._hulp.kies(self._veld, tip)
        self._put_first(menu, tip)
        at = edit.viewport().mapToGlobal(edit.cursorRect().bottomLeft())
        menu.popup(at if by_key else event.globalPos())
        return True

    def _put_first(self, menu: QMenu, tip: Tip) -> None:
        first = menu.actions()[0]
        for tekst, doe in self._lines(tip):
            action = QAction(tekst, menu)
            action.triggered.connect(lambda _on=False, doe=doe: doe())
            menu.insertAction(first, action)
        menu.insertSeparator(first)

    def _lines(self, tip: Tip) -> list[tuple[str, Callable[[], object]]]:
        def taker(voorstel: str) -> Callable[[], object]:
            return lambda: self._hulp.neem_over(voorstel)

        lines: list[tuple[str, Callable[[], object]]] = [
            (f"Overnemen: {_short(voorstel)}", taker(voorstel)) for voorstel in tip.over_te_nemen
        ]
        lines.append((f"Laat staan: {tip.titel.lower()}", self._hulp.laat_staan))
        if tip.is_woord:
            lines.append((f"Nooit dit woord: {_short(tip.tekst)}", self._hulp.nooit))
        return lines


def _short(tekst: str) -> str:
    shown = tekst if len(tekst) <= _LONGEST else f"{tekst[: _LONGEST - 1]}…"
    return literal(shown)
