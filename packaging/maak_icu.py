"""Make ICU's tables smaller for the frozen program on Linux: 29 of its 31 MB are never read.

Qt brings ICU with the tables of every language on earth, and asks it for four things only: to sort
text, to read and write character sets, the names of time zones, and capitals (`tests/test_icu.py`
reads that from Qt itself). The program is Dutch whatever the computer says. So the tables stay that
hold for all languages and those of Dutch and English, and the character sets of one byte a letter.
Words of other languages then sort by the rules for all, as Dutch does.

The format is that of `ucmndata.h`: a header, then how many tables there are, then per table where
its name and its bytes are, counted from behind the header. The names stay sorted, as ICU wants.
"""

import re
import struct
import subprocess
from pathlib import Path

FOLDERS = ("", "coll", "zone")
OTHER_LANGUAGE = re.compile(r"(?!(en|nl)(_|\.))[a-z]{2,3}(_|_{1,2}[A-Z0-9]\w*)?\.res")
ONE_BYTE = 5_000  # a table of one byte a letter is smaller, one of Chinese or Japanese far larger
ALIGN, FILLER = 16, b"\xaa"

LIBRARY = """
    .section .rodata
    .balign {align}
    .globl {symbol}
    .type {symbol}, %object
    .size {symbol}, {size}
{symbol}:
    .incbin "{tables}"
    .section .note.GNU-stack, "", %progbits
"""


def is_read(name: str, size: int) -> bool:
    """Tell whether the program can ever read this table; its name starts with ICU's own folder."""
    folder, _, file = name.partition("/")[2].rpartition("/")
    if folder not in FOLDERS or file == "unames.icu":  # the English names of all characters
        return False
    if file.endswith(".cnv"):
        return size < ONE_BYTE
    return file.endswith((".icu", ".nrm", ".res")) and not OTHER_LANGUAGE.fullmatch(file)


def unpack(data: bytes) -> tuple[bytes, dict[str, bytes]]:
    """Return the header and every table by its name."""
    (start,) = struct.unpack_from("<H", data)
    header, body = data[:start], data[start:]
    (count,) = struct.unpack_from("<I", body)
    places = list(struct.iter_unpack("<II", body[4 : 4 + 8 * count]))
    ends = [begin for _, begin in places[1:]] + [len(body)]
    return header, {
        body[name : body.index(0, name)].decode(): body[begin:end]
        for (name, begin), end in zip(places, ends, strict=True)
    }


def pack(header: bytes, tables: dict[str, bytes]) -> bytes:
    """Put the tables behind each other again, each on a round place."""
    names = b"".join(name.encode() + b"\0" for name in tables)
    name_at, begin = 4 + 8 * len(tables), _rounded(4 + 8 * len(tables) + len(names))
    index, bodies = struct.pack("<I", len(tables)), b""
    for name, table in tables.items():
        index += struct.pack("<II", name_at, begin + len(bodies))
        name_at += len(name.encode()) + 1
        bodies += table.ljust(_rounded(len(table)), FILLER)
    return header + (index + names).ljust(begin, FILLER) + bodies


def _rounded(size: int) -> int:
    return -(-size // ALIGN) * ALIGN


def slim(library: Path, folder: Path) -> Path:
    """Write the library with only what is read into the folder, under its own name."""
    folder.mkdir(parents=True, exist_ok=True)
    tables, source, made = folder / "icu.dat", folder / "icu.s", folder / library.name
    _run("objcopy", "-O", "binary", "--only-section=.rodata", library, tables)
    header, found = unpack(tables.read_bytes())
    kept = {name: table for name, table in found.items() if is_read(name, len(table))}
    tables.write_bytes(pack(header, kept))
    version = next(iter(found)).split("/")[0].rstrip("lb")  # l or b: the order of its bytes
    size = tables.stat().st_size
    text = LIBRARY.format(align=ALIGN, symbol=f"{version}_dat", size=size, tables=tables)
    source.write_text(text, "utf-8")
    _run("as", "-o", source.with_suffix(".o"), source)
    _run("ld", "-shared", "-soname", library.name, "-o", made, source.with_suffix(".o"))
    return made


def _run(*command: str | Path) -> None:
    subprocess.run(command, check=True)  # noqa: S603 - our own words
