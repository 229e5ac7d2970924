"""The running text of a document, as the leeshulp reads it: exactly what will be printed.

Left out: what family members say themselves (their words are never touched), names to sign on,
drawings, and the glossary, which explains words that stay.
"""

from collections.abc import Iterable, Iterator

from regisseur_desktop.documents.blocks import (
    Block,
    BulletList,
    Callout,
    Cards,
    Document,
    Glossary,
    Heading,
    KeyValue,
    Paragraph,
    Runs,
    Signature,
    Steps,
    Table,
)

_SHORTEST = 3
"""Cells with fewer words are names, days and figures."""


def leestekst(document: Document) -> str:
    """Return the text in paragraphs, with list items and cells each on a line of their own."""
    parts = (part for block in document.blocks for part in _parts(block))
    return "\n\n".join(part for part in parts if part)


def uitgelegd(document: Document) -> frozenset[str]:
    """Return the words that the document explains itself, in small letters."""
    glossaries = (block for block in document.blocks if isinstance(block, Glossary))
    return frozenset(word.lower() for glossary in glossaries for word, _ in glossary.entries)


def _parts(block: Block) -> Iterator[str]:
    match block:
        case Heading(text=text) | Signature(statement=text):
            yield text
        case Paragraph(runs=words):
            yield _said(words)
        case Callout(title=title, runs=words):
            yield from (title, _said(words))
        case Cards(left=left, right=right):
            for card in (left, right):
                yield from (card.title, _list(card.lines))
        case _:
            yield _list(_items(block))


def _items(block: Block) -> Iterator[Runs]:
    match block:
        case BulletList(items=items) | Steps(items=items):
            yield from items
        case Table(rows=rows):
            yield from (cell for row in rows for cell in row)
        case KeyValue(items=facts):
            yield from (words for _name, words in facts)


def _list(items: Iterable[Runs]) -> str:
    said = (_said(item) for item in items)
    return "\n".join(f"- {text}" for text in said if len(text.split()) >= _SHORTEST)


def _said(words: Runs) -> str:
    return "".join(run.text for run in words)
