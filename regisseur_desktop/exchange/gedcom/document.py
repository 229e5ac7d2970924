"""GEDCOM text to records and back, by gedcom-lite: the one place that knows the library."""

import re
from dataclasses import dataclass
from typing import Any, Final

from gedcom_lite import GedcomDocument, Structure
from gedcom_lite.ansel import decode_ansel

from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.errors import Refused
from regisseur_desktop.exchange.deadline import Deadline, check_size
from regisseur_desktop.exchange.gedcom.node import Node
from regisseur_desktop.exchange.text import UTF8_BOM, decode, split_lines, windows

DEEPEST: Final = 30
_NO_GEDCOM: Final = "Dit is geen GEDCOM-bestand. Kies een bestand dat eindigt op .ged."
_LINE: Final = re.compile(r"(?P<level>[0-9]{1,2})\s+(?:@[^@\s]+@\s+)?[A-Za-z0-9_]{1,40}(?:\s|$)")
_ANSEL: Final = re.compile(rb"^\s*1\s+CHAR\s+ANSEL\s*$", re.MULTILINE)
_POINTER: Final = re.compile(r"@([^@#\s][^@\s]*)@")
_VOID: Final = "VOID"
_LONGEST: Final = 200  # 5.5.1 allows 255 signs in a line, tag and level included


@dataclass(frozen=True, slots=True)
class Records:
    """The records of a file; `broken` counts the lines that could not be understood."""

    nodes: tuple[Node, ...]
    version: str
    broken: int = 0


def parse(raw: bytes, deadline: Deadline) -> Records:
    """Return the records of a file; refuse what is no GEDCOM, too large or too deep."""
    check_size(raw)
    lines, broken = _sound_lines(_text(raw), deadline)
    try:
        document = GedcomDocument.parse(UTF8_BOM + "\n".join(lines).encode("utf-8", "replace"))
    except ValueError as problem:
        raise Refused(_NO_GEDCOM) from problem
    deadline.check()
    is_old = not document.is_v7
    nodes = tuple(_node(record, is_old=is_old) for record in document.records)
    return Records(nodes, document.version or "", broken)


def _text(raw: bytes) -> str:
    """Return the text; a head that says ANSEL is believed once UTF-8 has been ruled out."""
    is_ansel = _ANSEL.search(raw[:4096].replace(b"\r", b"\n"))
    return decode(raw, decode_ansel if is_ansel else windows)


def _sound_lines(text: str, deadline: Deadline) -> tuple[list[str], int]:
    """Return the lines that are GEDCOM, without indents, and how many are not."""
    # a space at the end stays: the next line may go on with the same sentence
    lines = [line for raw in split_lines(text) if (line := raw.lstrip("\ufeff\x00 \t"))]
    sound = []
    for count, line in enumerate(lines):
        if not count % 10_000:
            deadline.check()
        match = _LINE.match(line)
        if match is None:
            continue
        if int(match["level"]) > DEEPEST:
            raise Refused("Dit bestand is te ingewikkeld om te lezen. Kies een ander bestand.")
        sound.append(line)
    if len(sound) * 2 < len(lines):
        raise Refused(_NO_GEDCOM)
    return sound, len(lines) - len(sound)


def _node(structure: Any, *, is_old: bool) -> Node:  # noqa: ANN401 - the library has no types
    """Copy a structure of the library; the depth was limited before."""
    text = structure.text()
    pointer = _POINTER.fullmatch(text.strip())
    return Node(
        tag=structure.tag.upper(),
        value=pointer[1] if pointer else _unescaped(clean(text), is_old=is_old).strip(),
        xref=(structure.xref or "").strip("@"),
        is_pointer=pointer is not None and pointer[1] != _VOID,
        parts=[
            _node(child, is_old=is_old)
            for child in structure.children
            if child.tag not in ("CONT", "CONC")
        ],
    )


def _unescaped(text: str, *, is_old: bool) -> str:
    """Take back the doubling of `@`: everywhere in 5.5.1, at the begin of a line in 7."""
    return text.replace("@@", "@") if is_old else re.sub(r"^@@", "@", text, flags=re.MULTILINE)


def render(head: Node, nodes: list[Node], *, is_old: bool) -> bytes:
    """Return the bytes of a file: UTF-8 with its mark, which every program since 2000 knows."""
    document = GedcomDocument(
        header=_structure(head, 0, is_old=is_old),
        records=[_structure(node, 0, is_old=is_old) for node in nodes],
        trailer=Structure(level=0, tag="TRLR"),
        encoding="utf-8-sig",
        line_terminator="\r\n",
    )
    return bytes(document.write())


def _structure(node: Node, level: int, *, is_old: bool) -> Any:  # noqa: ANN401 - see `_node`
    first, *rest = _payloads(node, is_old=is_old)
    xref = f"@{node.xref}@" if node.xref else None
    made = Structure(level=level, tag=node.tag, payload=first[1] or None, xref=xref)
    made.children = [Structure(level=level + 1, tag=tag, payload=text) for tag, text in rest]
    made.children += [_structure(part, level + 1, is_old=is_old) for part in node.parts]
    return made


def _payloads(node: Node, *, is_old: bool) -> list[tuple[str, str]]:
    """Split a value over a line, its `CONT` for each new line and `CONC` for what is long."""
    if node.is_pointer:
        return [("", f"@{node.value}@")]
    made = []
    for number, line in enumerate(node.value.split("\n")):
        pieces = _pieces(line.replace("@", "@@")) if is_old else [re.sub(r"^@", "@@", line)]
        made += [("CONT" if number else "", pieces[0]), *(("CONC", more) for more in pieces[1:])]
    return made


def _pieces(line: str) -> list[str]:
    """Cut a long line where no space is lost and no doubled `@` is cut in two."""
    pieces = []
    while len(line) > _LONGEST:
        cut = _LONGEST
        while cut > 1 and (line[cut - 1] in " @" or line[cut] in " @"):
            cut -= 1
        cut = cut if cut > 1 else _LONGEST
        pieces.append(line[:cut])
        line = line[cut:]
    return [*pieces, line]
