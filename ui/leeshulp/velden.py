"""The text areas of a page that the leeshulp reads along, and those it must leave alone."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from ui.leeshulp.veld import Veld
from ui.widgets.alive import is_alive
from ui.widgets.control import Control
from ui.widgets.text import TextArea

PROFESSIONAL = "professional"
_NIET = "niet"
_EIGENSCHAP = "leeshulp"


def koppel(area: TextArea, profiel: str = "") -> None:
    """Say for which reader a text area is, before it is shown; `''` is the reader of the plan."""
    area.setProperty(_EIGENSCHAP, profiel)


def lees_niet(area: TextArea) -> None:
    """Leave a text area alone: what stands in it are somebody's own words."""
    area.setProperty(_EIGENSCHAP, _NIET)


def is_leesbaar(area: TextArea) -> bool:
    """Say whether the words are the writer's own: no quotation, and no part of another field."""
    return area.property(_EIGENSCHAP) != _NIET and not any(
        isinstance(above, Control) or above.property("zone") == "quote" for above in _above(area)
    )


def _above(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


class Velden:
    """Knows each field once, as long as it lives."""

    def __init__(self, page: QWidget) -> None:
        self._page = page
        self._made: list[Veld] = []

    def __iter__(self) -> Iterator[Veld]:
        self._made = [veld for veld in self._made if is_alive(veld)]
        return iter(tuple(self._made))

    def volg(self, control: Control, on_new: Callable[[Veld], object]) -> None:
        """Follow a text area; what must be left alone, or is no plain text, is not followed."""
        if type(control) is not TextArea or not is_leesbaar(control):
            return
        if all(veld.area is not control for veld in self):
            made = Veld(control, str(control.property(_EIGENSCHAP) or ""))
            self._made.append(made)
            on_new(made)

    def in_zicht(self) -> list[Veld]:
        """Return the fields that the user can see, in reading order."""
        return sorted((veld for veld in self if veld.is_zichtbaar), key=self._plek)

    def _plek(self, veld: Veld) -> tuple[int, int]:
        at = veld.edit.mapTo(self._page, QPoint())
        return at.y(), at.x()
