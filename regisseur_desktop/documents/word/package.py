"""A .docx as its parts: read with care, because it may come from anywhere; written the same."""

from io import BytesIO
from posixpath import normpath
from typing import Any
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from lxml import etree

from regisseur_desktop.errors import Refused

MAX_PARTS = 2_000
MAX_TOTAL = 50 * 1024 * 1024
MAX_RATIO = 100
_SMALL = 100 * 1024
_OLD_OR_LOCKED = b"\xd0\xcf\x11\xe0"
_EARLIEST = (1980, 1, 1, 0, 0, 0)


class BadPackage(Refused):
    """The file is no Word document that can be opened safely."""


def read_parts(data: bytes) -> dict[str, bytes]:
    """Return the parts of a .docx, or refuse with the reason in Dutch."""
    if data.startswith(_OLD_OR_LOCKED):
        raise BadPackage(
            "Dit document heeft een wachtwoord of is van een oude Word (.doc). Bewaar het in"
            " Word zonder wachtwoord als 'Word-document (.docx)'."
        )
    try:
        with ZipFile(BytesIO(data)) as package:
            infos = [info for info in package.infolist() if not info.is_dir()]
            _check_limits(infos)
            return {info.filename: package.read(info) for info in infos}
    except BadZipFile as problem:
        raise BadPackage(
            "Dit is geen Word-document. Open het in Word en bewaar het daar als .docx."
        ) from problem
    except (NotImplementedError, RuntimeError, EOFError, OSError, ValueError) as problem:
        raise BadPackage(
            "Dit document is beveiligd of beschadigd. Open het in Word, haal het wachtwoord"
            " eraf en bewaar het opnieuw."
        ) from problem


def _check_limits(infos: list[ZipInfo]) -> None:
    if len(infos) > MAX_PARTS:
        raise BadPackage("Dit document heeft te veel onderdelen. Maak een kopie zonder bijlagen.")
    if sum(info.file_size for info in infos) > MAX_TOTAL:
        raise BadPackage(
            "Dit document is uitgepakt groter dan 50 MB. Maak de afbeeldingen kleiner."
        )
    for info in infos:
        if info.file_size > max(_SMALL, info.compress_size * MAX_RATIO):
            raise BadPackage(
                "Dit document is veel te sterk ingepakt. Dat is niet veilig."
                " Bewaar het in Word opnieuw als .docx."
            )
        name = info.filename
        if name.startswith(("/", "..")) or "\\" in name or normpath(name) != name or ":" in name:
            raise BadPackage(
                "Een deel van dit document heeft een onveilige naam. Bewaar het in Word opnieuw."
            )


def parse_xml(content: bytes) -> Any:  # noqa: ANN401 - lxml has no types
    """Return the root of a part; nothing outside the part is ever read."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as problem:
        raise BadPackage("Dit document is beschadigd. Bewaar het in Word opnieuw.") from problem
    if root.getroottree().docinfo.doctype:
        raise BadPackage(
            "In dit document staan opdrachten die er niet horen."
            " Bewaar het in Word opnieuw als .docx."
        )
    return root


def write_parts(parts: dict[str, bytes]) -> bytes:
    """Return a .docx of these parts; the same parts give the same bytes."""
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as package:
        for name, content in parts.items():
            info = ZipInfo(name, _EARLIEST)
            info.compress_type = ZIP_DEFLATED
            info.create_system = 0
            package.writestr(info, content)
    return target.getvalue()
