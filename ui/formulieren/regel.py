"""One item of a list as a value: what stands in its row, and what can be done with it."""

from collections.abc import Callable
from dataclasses import dataclass, field

Doen = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Daad:
    """Something that can be done with an item: a verb, an icon, and the doing."""

    tekst: str
    doe: Doen
    icoon: str = ""
    stijl: str = "secondary"


@dataclass(frozen=True, slots=True, kw_only=True)
class Regel:
    """An item as a list shows it; `knoppen` stand in the row, `menu` under the three dots.

    `icoon` is a name and a tone, `merken` are chips at the right with a text and a tone,
    `labels` the small ones below the title; `avatar` is the name whose initials stand in
    front, with a tone. `vorm` is "", "sterk", or "citaat" for
    somebody's own words.
    """

    id: str
    titel: str
    onder: str = ""
    icoon: tuple[str, str] = ("", "text2")
    avatar: tuple[str, str] = ("", "info")
    merken: tuple[tuple[str, str], ...] = ()
    labels: tuple[tuple[str, str], ...] = ()
    vorm: str = ""
    open: Doen | None = None
    weg: Doen | None = None
    knoppen: tuple[Daad, ...] = field(default=())
    menu: tuple[Daad, ...] = field(default=())

    @property
    def uitleg(self) -> str:
        """Everything but the title, for who cannot see the row."""
        chips = (text for text, _ in (*self.labels, *self.merken))
        return ". ".join(part for part in (self.onder, *chips) if part)
