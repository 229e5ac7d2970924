"""The text of a Word file, for the leeshulp: paragraphs and cells in their order."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from docx import Document
from docx.table import Table

from regisseur_desktop.errors import Refused


def lees_tekst(content: bytes) -> str:
    """Return the text, a line for each paragraph; pictures and notes are left out."""
    try:
        document = Document(BytesIO(content))
        return "\n".join(_lines(document))
    except Exception as error:  # a broken file can fail in zip, XML or docx itself
        raise Refused(
            "Dit Word-bestand is niet te lezen. Open het en bewaar het opnieuw."
        ) from error


def _lines(holder: Any) -> Iterator[str]:  # noqa: ANN401 - a document or a cell
    for part in holder.iter_inner_content():
        if isinstance(part, Table):
            for row in part.rows:
                for cell in row.cells:
                    yield from _lines(cell)
        else:
            yield part.text
