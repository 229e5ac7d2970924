"""How large the texts of a genogram are: a large family gets small letters in narrow columns."""

from dataclasses import dataclass

LARGE = 80
"""From so many persons on a genogram is a chart to look things up in, not one for the table."""


@dataclass(frozen=True, slots=True)
class Lettering:
    """The sizes of name and note, the room for a name, and the space beside it, in units.

    `apart` is what the texts of two neighbours add to the gap that the layout leaves anyway.
    """

    name: float = 13.0
    note: float = 12.0
    room: float = 128.0
    lines: int = 2
    apart: float = 18.0
    is_small: bool = False


NORMAL = Lettering()
SMALL = Lettering(name=10.0, note=10.0, room=52.0, lines=3, apart=-8.0, is_small=True)


def lettering_for(persons: int) -> Lettering:
    """Return the letters for a family of so many persons."""
    return SMALL if persons > LARGE else NORMAL
