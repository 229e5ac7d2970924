"""Every action of the program in one registry: menu, shortcuts, Ctrl+K and help read it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True, kw_only=True)
class Actie:
    """One thing the user can do: its Dutch words, its keys, and where it stands in the menu."""

    sleutel: str
    tekst: str
    doe: Callable[[], object]
    toetsen: tuple[str, ...] = ()
    icoon: str = ""
    menu: str = ""

    @property
    def toets(self) -> str:
        """Return the first key in the form the user reads."""
        first = self.toetsen[0] if self.toetsen else ""
        return QKeySequence(first).toString(QKeySequence.SequenceFormat.NativeText)


class Acties:
    """The registry; adding an action makes its `QAction` on the window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._by_key: dict[str, Actie] = {}
        self._qt: dict[str, QAction] = {}

    def add(self, actie: Actie) -> QAction:
        """Register `actie` and return its `QAction`."""
        action = QAction(actie.tekst, self._window)
        action.setObjectName(actie.sleutel)
        action.setShortcuts([QKeySequence(keys) for keys in actie.toetsen])
        action.triggered.connect(lambda *_: actie.doe())
        self._window.addAction(action)
        self._by_key[actie.sleutel] = actie
        self._qt[actie.sleutel] = action
        return action

    def __iter__(self) -> Iterator[Actie]:
        return iter(self._by_key.values())

    def qt(self, sleutel: str) -> QAction:
        """Return the `QAction` of an action."""
        return self._qt[sleutel]

    def __getitem__(self, sleutel: str) -> Actie:
        return self._by_key[sleutel]
