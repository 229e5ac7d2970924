"""What the parts share: a heading over blocks, and what is still to be agreed."""

from collections.abc import Iterable, Iterator

from regisseur_desktop.documents.blik import NOG_AFSPREKEN, Blik
from regisseur_desktop.documents.blocks import (
    Block,
    Heading,
    Paragraph,
    Plate,
    Run,
    runs,
)
from regisseur_desktop.documents.woorden import kop

Blocks = list[Block]


def titled(blik: Blik, naam: str, blocks: Iterable[Block], level: int = 1) -> Blocks:
    """Return a heading with blocks under it."""
    return [Heading(level, kop(naam, blik.opdracht, blik.u)), *blocks]


def nog() -> Paragraph:
    """Return what an empty part says."""
    return Paragraph(runs(NOG_AFSPREKEN))


def nummer(telefoon: str) -> str:
    """Return a telephone number that no line end breaks."""
    return telefoon.strip().replace(" ", "\u00a0")


def kortaf(text: str, most: int = 48) -> str:
    """Return a name as it fits on the sheet; only what no name looks like is cut."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


def eigen_nummer(blik: Blik) -> str:
    """Return the number of the regisseur, or dots to write it on."""
    return nummer(blik.opdracht.telefoon) or "." * 16


def words_of(value: object) -> str:
    """Return all texts in blocks after each other."""
    if isinstance(value, str):
        return f" {value} "
    if isinstance(value, tuple | list):
        return "".join(words_of(each) for each in value)
    slots = getattr(value, "__slots__", ())
    return "".join(words_of(getattr(value, name)) for name in slots)


_PICTURES = "pictogram", "pictograms", "faces"


def leesbaar(value: object) -> Iterator[str]:
    """Yield the texts that a reader of the blocks meets, each cell and line by itself."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple) and value and isinstance(value[0], Run):
        yield "".join(run.text for run in value)
    elif isinstance(value, tuple | list):
        for each in value:
            yield from leesbaar(each)
    elif not isinstance(value, Plate):
        for name in getattr(value, "__slots__", ()):
            if name not in _PICTURES:
                yield from leesbaar(getattr(value, name))
