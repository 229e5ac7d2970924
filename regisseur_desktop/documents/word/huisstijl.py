"""Checking an organisation's own template before it is used, in sentences a user can act on."""

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import docx

from regisseur_desktop.documents.blocks import Vorm
from regisseur_desktop.documents.word.package import MAX_TOTAL, BadPackage, read_parts
from regisseur_desktop.documents.word.template import prepare
from regisseur_desktop.errors import Refused


@dataclass(frozen=True, slots=True)
class Bevindingen:
    """What was found: whether the template can be used, why not, and what was mended.

    `sjabloon` are the bytes to keep when it can be used.
    """

    bruikbaar: bool
    redenen: tuple[str, ...] = ()
    meldingen: tuple[str, ...] = ()
    sjabloon: bytes = b""


def check_huisstijl(path: Path) -> Bevindingen:
    """Return what is wrong with a template, or that it can be used."""
    try:
        data = _read(path)
        meldingen = tuple(_meldingen(data))
    except Refused as refusal:
        return Bevindingen(bruikbaar=False, redenen=(str(refusal),))
    return Bevindingen(bruikbaar=True, meldingen=meldingen, sjabloon=data)


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_TOTAL:
            raise BadPackage("Dit bestand is groter dan 50 MB. Maak de afbeeldingen kleiner.")
        return path.read_bytes()
    except OSError as problem:
        raise BadPackage(
            "Dit bestand is niet te lezen. Sluit het in Word en probeer het opnieuw."
        ) from problem


def _meldingen(data: bytes) -> list[str]:
    parts = read_parts(data)
    found = []
    for vorm in Vorm:
        ready = prepare(data, vorm, one_page=False)
    if ready.missing:
        names = ", ".join(ready.missing)
        found.append(f"Deze stijlen ontbraken en zijn toegevoegd: {names}.")
    if any(name.startswith("word/vba") for name in parts):
        raise BadPackage(
            "Dit document bevat macro's. Bewaar het in Word als 'Word-document (.docx)'."
        )
    if b"wordprocessingml.template" in parts["[Content_Types].xml"]:
        raise BadPackage(
            "Dit is een Word-sjabloon (.dotx). Bewaar het in Word als 'Word-document (.docx)'."
        )
    found.extend(_links(parts))
    found.extend(_shape(_open(data)))
    return found


def _open(data: bytes) -> Any:  # noqa: ANN401 - python-docx has no types
    try:
        return docx.Document(BytesIO(data))
    except Exception as problem:
        raise BadPackage("Dit document is beschadigd. Bewaar het in Word opnieuw.") from problem


def _links(parts: dict[str, bytes]) -> list[str]:
    linked = any(
        b'TargetMode="External"' in content and b"/image" in content
        for name, content in parts.items()
        if name.endswith(".rels")
    )
    if not linked:
        return []
    return [
        "Een afbeelding staat niet in het document zelf, maar ernaast."
        " Voeg het logo in Word in met Invoegen > Afbeelding, zonder koppeling."
    ]


def _shape(document: Any) -> list[str]:  # noqa: ANN401
    if not document.sections:
        return []
    found = []
    section = document.sections[0]
    width = section.page_width - section.left_margin - section.right_margin
    if width < _NARROWEST:
        found.append("De tekst krijgt minder dan 11 cm breedte. Maak de marges kleiner.")
    if not any(part.is_linked_to_previous is False for part in (section.header, section.footer)):
        found.append(
            "Er is geen kop- of voettekst. Zet daar {{organisatie}}, {{titel}}, {{versie}} en"
            " {{vertrouwelijk}} als je die op elke bladzijde wilt."
        )
    return found


_NARROWEST = 11 * 360_000
"""Eleven centimetres in the units of Word."""
