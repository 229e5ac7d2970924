"""The block model: what a document says, apart from how Word or PDF shows it.

Everything is a frozen value of plain data, so a document can be compared, kept as JSON
and written twice. Text is text: no block knows any markup.
"""

import datetime
from base64 import b64encode
from dataclasses import dataclass, fields, is_dataclass
from enum import StrEnum
from json import dumps
from typing import TypeAlias

from regisseur_desktop.documents.papier import A4, Papier
from regisseur_desktop.domain.datum_tonen import toon_datum
from regisseur_desktop.drawing.shapes import Box, Drawing

NATURAL = 0.75
"""The scale of a drawing on paper when there is room: as large as on a screen at 100 %."""


class Vorm(StrEnum):
    """The scale of a document: large and open for a family, compact for professionals.

    `GROOT` is large print, for who does not see well.
    """

    RUIM = "ruim"
    GEWOON = "gewoon"
    GROOT = "groot"


class Toon(StrEnum):
    """What a callout is about; its colour follows."""

    UITLEG = "uitleg"
    VEILIG = "veilig"
    LET_OP = "let_op"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text; `term` marks a word that the glossary explains."""

    text: str
    bold: bool = False
    term: bool = False


Runs: TypeAlias = tuple[Run, ...]


def runs(text: str, *, bold: bool = False) -> Runs:
    """Return plain text as runs."""
    return (Run(text, bold=bold),)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading, with a pictogram before it if wanted; the title of the document is level 0."""

    level: int
    text: str
    pictogram: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; `small` is for notes below a table or a list."""

    runs: Runs
    small: bool = False


@dataclass(frozen=True, slots=True)
class BulletList:
    """A list; `checked` shows ticks instead of bullets, for what goes well or is agreed."""

    items: tuple[Runs, ...]
    checked: bool = False


@dataclass(frozen=True, slots=True)
class Steps:
    """A numbered list: first this, then that."""

    items: tuple[Runs, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a header row; `pictograms` gives each row a picture before its first cell.

    `picture_scale` makes those larger than beside the text of a grown-up.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[Runs, ...], ...]
    widths: tuple[float, ...]
    description: str
    pictograms: tuple[str, ...] = ()
    picture_scale: float = 1.0


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture with its text alternative; `svg` is drawn as lines in PDF, `png` serves Word."""

    alt: str
    png: bytes = b""
    svg: str = ""
    caption: str = ""
    width_mm: float = 150.0


@dataclass(frozen=True, slots=True)
class Plate:
    """A drawing of lines and text, never of pixels in PDF, with its text alternative.

    `scale` is in points for each unit of the drawing; it becomes smaller where the sheet asks.
    With `part` only that part is shown, with marks to cut along where `cuts` says.
    """

    drawing: Drawing
    alt: str
    caption: str = ""
    scale: float = NATURAL
    part: Box | None = None
    cuts: Box | None = None

    @property
    def shown(self) -> Box:
        """Return the part of the drawing that is shown; all of it when none is named."""
        whole = Box(0, 0, max(self.drawing.width, 1.0), max(self.drawing.height, 1.0))
        return self.part or whole


@dataclass(frozen=True, slots=True)
class Callout:
    """A short text that stands out."""

    toon: Toon
    title: str
    runs: Runs
    pictogram: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's own words, with who said it and when; `title` makes it a banner."""

    text: str
    who: str = ""
    when: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class KeyValue:
    """Facts with a name before them."""

    items: tuple[tuple[str, Runs], ...]
    description: str


@dataclass(frozen=True, slots=True)
class Card:
    """One of a pair of boxes: a pictogram, a title, and a list or a few lines."""

    title: str
    pictogram: str
    lines: tuple[Runs, ...]
    checked: bool = False


@dataclass(frozen=True, slots=True)
class Cards:
    """Two boxes side by side."""

    left: Card
    right: Card


@dataclass(frozen=True, slots=True)
class Signature:
    """Lines to sign on; each is a name and what that person said about the plan.

    `pictograms` gives each a picture on its line, such as the face that a child chose.
    """

    statement: str
    names: tuple[tuple[str, str], ...]
    pictograms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Faces:
    """Faces beside each other to draw a circle around; each is a pictogram and its word."""

    faces: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts on a new page."""


@dataclass(frozen=True, slots=True)
class Glossary:
    """Words and what they mean."""

    entries: tuple[tuple[str, str], ...]


Block: TypeAlias = (
    Heading
    | Paragraph
    | BulletList
    | Steps
    | Table
    | Figure
    | Plate
    | Callout
    | Quote
    | KeyValue
    | Cards
    | Signature
    | Faces
    | PageBreak
    | Glossary
)

INTRODUCED = Table, BulletList, Steps
"""What a paragraph before it stays with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A whole document with all that its header, footer and file data say.

    `date` is the day as an ISO text. `one_page` asks the writers for a single sheet:
    narrow margins and no running header; large print may need both sides of it. A sheet on
    its side has narrow margins too: it is there for a drawing.
    """

    title: str
    date: str
    blocks: tuple[Block, ...]
    subtitle: str = ""
    language: str = "nl-NL"
    version: str = ""
    fingerprint: str = ""
    classification: str = ""
    organisation: str = ""
    vorm: Vorm = Vorm.GEWOON
    one_page: bool = False
    papier: Papier = A4

    @property
    def date_in_words(self) -> str:
        """Return the date as the footer says it."""
        return toon_datum(datetime.date.fromisoformat(self.date), met_weekdag=False)


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        named = {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
        return {"block": type(value).__name__, **named}
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return b64encode(value).decode("ascii") if isinstance(value, bytes) else value


def to_json(document: Document) -> str:
    """Return the document as JSON text, the same for the same content."""
    return dumps(_plain(document), ensure_ascii=False, indent=1)
