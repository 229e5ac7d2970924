"""Fonts, sizes and colours of a document, for each of the two scales.

Sizes are points. A family version has a body of 13 points with lines at 1.5, left
aligned, without italics (Radar, Klasse); a professional version has 11 points, and large
print has 16.
Colours are the petrol, purple and amber of the program; a test computes their contrast.
"""

from dataclasses import dataclass, replace
from functools import cache

from regisseur_desktop.documents.blocks import Toon, Vorm
from regisseur_desktop.documents.papier import MM
from regisseur_desktop.drawing.palette import PRINT


@dataclass(frozen=True, slots=True)
class Type:
    """One kind of text: size, line height, weight, colour and the room around it."""

    size: float
    leading: float
    bold: bool = False
    color: str = "#17212B"
    before: float = 0.0
    after: float = 0.0


@dataclass(frozen=True, slots=True)
class Panel:
    """The colours of a box: what is written on it, what lies behind it and its edge."""

    ink: str
    soft: str


ACCENT = Panel("#0B5C6B", "#E8F3F5")
QUOTE = Panel("#6A3A7A", "#F6EFF8")
WARN = Panel("#7A4B00", "#FDF3DC")
TEXT = "#17212B"
TEXT_2 = "#46535E"
TEXT_3 = "#5B6872"
LINE = "#C3CCD1"
EDGE = "#6B7780"
INKS = PRINT
"""The colours of a drawing, which is the same on paper as in a file of its own."""
PANELS = {Toon.UITLEG: ACCENT, Toon.VEILIG: ACCENT, Toon.LET_OP: WARN}


@dataclass(frozen=True, slots=True)
class Theme:
    """All that the look of one scale decides; margins in points."""

    family: str
    word_fonts: tuple[str, str]
    title: Type
    subtitle: Type
    headings: tuple[Type, Type, Type]
    body: Type
    small: Type
    cell: Type
    cell_head: Type
    quote: Type
    panel_title: Type
    furniture: Type
    margin: float
    gap: float
    pictogram: float

    def heading(self, level: int) -> Type:
        """Return the type of a heading of this level."""
        return self.headings[min(max(level, 1), 3) - 1]


def _make(base: float, factor: float, family: str, word_fonts: tuple[str, str]) -> Theme:
    def text(ratio: float, **more: object) -> Type:
        size = round(base * ratio * 2) / 2
        return Type(size=size, leading=round(size * factor, 2), **more)  # type: ignore[arg-type]

    def head(size: float, before: float, after: float, color: str = TEXT) -> Type:
        return Type(size, round(size * 1.25, 2), bold=True, color=color, before=before, after=after)

    return Theme(
        family=family,
        word_fonts=word_fonts,
        title=head(round(base * 2.2), 0, base * 0.25),
        subtitle=text(1.0, color=TEXT_3, after=base),
        headings=(
            head(round(base * 1.42), base * 1.5, base * 0.5, ACCENT.ink),
            head(round(base * 1.15 * 2) / 2, base * 1.05, base * 0.35),
            head(base, base * 0.8, base * 0.2),
        ),
        body=text(1.0, after=base * 0.6),
        small=text(0.88, color=TEXT_2, after=base * 0.5),
        cell=text(0.94),
        cell_head=Type(round(base * 0.86 * 2) / 2, base * 1.2, bold=True, color=TEXT_2),
        quote=text(1.06, color=TEXT),
        panel_title=head(round(base * 1.15 * 2) / 2, 0, base * 0.15, ACCENT.ink),
        furniture=Type({11.0: 9.0, 13.0: 10.0}.get(base, 11.0), 13.0, color=TEXT_3),
        margin=22 * MM,
        gap=base * 0.9,
        pictogram=base * 1.85,
    )


@cache
def theme_for(vorm: Vorm, *, one_page: bool = False) -> Theme:
    """Return the theme of a scale; always the same object, so writers may cache by it.

    A single sheet has letters of the same size, with less room between and around them.
    """
    if vorm is Vorm.GEWOON:
        return _make(11.0, 1.45, "gewoon", ("Noto Sans", "Calibri"))
    base = 16.0 if vorm is Vorm.GROOT else 13.0
    large = _make(base, 1.5, "ruim", ("Andika", "Verdana"))
    return _closer(large) if one_page else large


def _closer(theme: Theme) -> Theme:
    first, second, third = theme.headings
    size = theme.body.size
    return replace(
        theme,
        subtitle=replace(theme.subtitle, after=9.0),
        headings=(replace(first, before=13.0, after=4.0), second, third),
        body=replace(theme.body, leading=size * 1.35),
        cell=Type(size, size * 1.32),
        quote=replace(theme.quote, leading=theme.quote.size * 1.3),
        gap=9.0,
    )
