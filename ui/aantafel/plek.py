"""Where the table is laid: whose plan, at which step, and at which letter of which field."""

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ui.widgets.focus_ring import give_focus


@dataclass(frozen=True, slots=True)
class Tafelplek:
    """A place at the table; after a lock the same place comes back."""

    huishouden_id: str
    stap: str = "willen"
    doel_id: str = ""
    veld: str = ""
    letter: int = 0


@runtime_checkable
class VoorDeTafel(Protocol):
    """A tab that has something to show at the table; who has nothing yet says so itself."""

    def toon_aan_tafel(self) -> None:
        """Lay it on the table."""


def letter_in(veld: QWidget | None) -> int:
    """Return before which letter the cursor stands."""
    if isinstance(veld, QPlainTextEdit):
        return veld.textCursor().position()
    return veld.cursorPosition() if isinstance(veld, QLineEdit) else 0


def naar_letter(blad: QWidget, naam: str, letter: int) -> bool:
    """Go to the field of this name, before this letter; say whether it is there."""
    for veld in blad.findChildren(QWidget):
        if naam and veld.accessibleName() == naam and veld.isVisible():
            give_focus(veld)
            _set_cursor(veld, letter)
            return True
    return False


def _set_cursor(veld: QWidget, letter: int) -> None:
    if isinstance(veld, QPlainTextEdit):
        cursor = veld.textCursor()
        cursor.setPosition(min(letter, len(veld.toPlainText())))
        veld.setTextCursor(cursor)
    elif isinstance(veld, QLineEdit):
        veld.setCursorPosition(letter)
