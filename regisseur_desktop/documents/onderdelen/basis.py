"""What the parts share: a heading over blocks, and what is still to be agreed."""

from collections.abc import Iterable

from regisseur_desktop.documents.blik import NOG_AFSPREKEN, Blik
from regisseur_desktop.documents.blocks import (
    Block,
    Heading,
    Paragraph,
    runs,
)
from regisseur_desktop.documents.woorden import kop

Blocks = list[Block]


def titled(blik: Blik, naam: str, blocks: Iterable[Block]) -> Blocks:
    """Return a heading with blocks under it."""
    return [Heading(1, kop(naam, blik.opdracht, blik.u)), *blocks]


def nog() -> Paragraph:
    """Return what an empty part says."""
    return Paragraph(runs(NOG_AFSPREKEN))


def nummer(telefoon: str) -> str:
    """Return a telephone number that no line end breaks."""
    return telefoon.strip().replace(" ", "\u00a0")


def words_of(value: object) -> str:
    """Return all texts in blocks after each other."""
    if isinstance(value, str):
        return f" {value} "
    if isinstance(value, tuple | list):
        return "".join(words_of(each) for each in value)
    slots = getattr(value, "__slots__", ())
    return "".join(words_of(getattr(value, name)) for name in slots)
