"""From bytes to text: which signs a file from outside is written in, and its lines."""

import re
from collections.abc import Callable
from typing import Final

from regisseur_desktop.errors import Refused
from regisseur_desktop.exchange.deadline import MOST_LINES

UTF8_BOM: Final = b"\xef\xbb\xbf"
_BOMS: Final = ((UTF8_BOM, "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_LINE_END: Final = re.compile(r"\r\n|\r|\n")

Fallback = Callable[[bytes], str]


def decode(raw: bytes, fallback: Fallback | None = None) -> str:
    """Return the text of a file; signs that do not exist become a question mark in a diamond.

    A mark at the begin decides; then UTF-16 shows by its zeros and UTF-8 by being right; what is
    left goes to `fallback`, or else is Windows-1252 as old Dutch programs wrote it.
    """
    for mark, encoding in _BOMS:
        if raw.startswith(mark):
            return raw[len(mark) :].decode(encoding, "replace")
    if encoding := _utf16(raw):
        return raw.decode(encoding, "replace")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return (fallback or windows)(raw)


def windows(raw: bytes) -> str:
    """Read Windows-1252; its few holes are read as Latin-1 has them."""
    try:
        return raw.decode("cp1252")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def _utf16(raw: bytes) -> str:
    """Guess UTF-16 without a mark: plain letters then have a zero at each other place."""
    head = raw[:512]
    even, odd = head[::2].count(0), head[1::2].count(0)
    if max(even, odd) * 4 < len(head) or not head:
        return ""
    return "utf-16-be" if even > odd else "utf-16-le"


def split_lines(text: str) -> list[str]:
    """Return the lines, ended as any system ends them; refuse a file with too many."""
    lines = _LINE_END.split(text, maxsplit=MOST_LINES + 1)
    if len(lines) > MOST_LINES:
        raise Refused("Dit bestand heeft te veel regels. Maak in het andere programma een deel.")
    return lines
