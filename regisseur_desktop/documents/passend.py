"""Fitting content on a sheet: leave out step by step, never shrink the letters."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from regisseur_desktop.documents.blocks import Document

_T = TypeVar("_T")


def passend(
    smaller: Iterable[_T], make: Callable[[_T], Document], pages: int = 1
) -> tuple[_T, Document]:
    """Return the first content that fits on so many pages, and its document; else the last.

    `smaller` gives at least one content to try, each with less on it than the one before.
    """
    from regisseur_desktop.documents.pdf.writer import count_pages  # noqa: PLC0415 - heavy

    for content in smaller:
        document = make(content)
        if count_pages(document) <= pages:
            break
    return content, document
