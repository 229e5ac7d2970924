"""Contacts from a vCard file, version 2.1, 3.0 or 4.0, as telephones and Outlook make it."""

import re
from collections.abc import Iterator
from typing import Any, Final

import vobjectx

from regisseur_desktop.errors import Refused
from regisseur_desktop.exchange.contacten import (
    BESCHADIGD,
    MOST,
    Contactenlijst,
    Contactregel,
    Overgeslagen,
    contact,
    listed,
)
from regisseur_desktop.exchange.deadline import Deadline, check_size
from regisseur_desktop.exchange.text import decode, split_lines

_BEGIN: Final = re.compile(r"\s*BEGIN\s*:\s*VCARD\s*", re.IGNORECASE)
_END: Final = re.compile(r"\s*END\s*:\s*VCARD\s*", re.IGNORECASE)
# pictures, sounds and keys are most of a file and nothing we keep
_HEAVY: Final = re.compile(r"(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:]", re.IGNORECASE)
_NAME: Final = re.compile(r"(?:[\w-]+\.)?(?:FN|N|ORG)(?:;[^:]*)?:(?P<text>.*)", re.IGNORECASE)
_MOST_LINES: Final = 500
_LONGEST: Final = 10_000


def read_vcard(raw: bytes) -> Contactenlijst:
    """Return the contacts of a file; a card that is damaged is told and the rest goes on."""
    check_size(raw)
    cards = list(_cards(split_lines(decode(raw))))
    if not cards:
        raise Refused("Dit is geen bestand met adreskaartjes. Kies een .vcf- of .csv-bestand.")
    if len(cards) > MOST:
        raise Refused(f"In dit bestand staan meer dan {MOST} mensen. Deel het op.")
    deadline = Deadline()
    return listed([_read(at, lines, deadline) for at, lines in cards])


def _cards(lines: list[str]) -> Iterator[tuple[int, list[str]]]:
    """Return each card, without its pictures, with the number of its first line."""
    begin, card, is_heavy = 0, list[str](), False
    for number, line in enumerate(lines, 1):
        if _BEGIN.fullmatch(line):
            if begin:
                yield begin, []  # the card before has no end
            begin, card, is_heavy = number, [], False
        elif begin and _END.fullmatch(line):
            yield begin, card
            begin = 0
        elif begin:
            is_heavy = bool(_HEAVY.match(line)) or (is_heavy and _goes_on(line))
            if not is_heavy and _is_sound(line, card):
                card.append(line)
    if begin:
        yield begin, []


def _goes_on(line: str) -> bool:
    """Say whether a line belongs to the one before: indented, or bare signs of a picture."""
    return line[:1] in (" ", "\t", "") or ":" not in line


def _is_sound(line: str, card: list[str]) -> bool:
    """Say whether a line can be read: it has a name, or it goes on with the line before."""
    goes_on = line[:1] in (" ", "\t") or (bool(card) and card[-1].endswith("="))
    return len(line) <= _LONGEST and (goes_on or ":" in line)


def _read(at: int, lines: list[str], deadline: Deadline) -> Contactregel | Overgeslagen:
    deadline.check()
    told = next((match["text"] for line in lines if (match := _NAME.match(line))), "")
    damaged = Overgeslagen(at, told.replace(";", " ").strip()[:60], BESCHADIGD)
    if not lines or len(lines) > _MOST_LINES:
        return damaged
    text = "\r\n".join(["BEGIN:VCARD", *lines, "END:VCARD", ""])
    try:
        card = next(iter(vobjectx.read_components(text, allow_qp=True)))
        return contact(at, _fields(card))
    except Exception:  # the library raises anything at all on what it does not expect
        return damaged


def _fields(card: Any) -> dict[str, str]:  # noqa: ANN401 - the library has no types
    is_organisation = _first(card, "KIND").lower() == "org"
    return {
        "naam": "" if is_organisation else _first(card, "FN") or _own_name(card),
        "organisatie": _first(card, "ORG") or (_first(card, "FN") if is_organisation else ""),
        "functie": _first(card, "TITLE") or _first(card, "ROLE"),
        "telefoon": _first(card, "TEL").removeprefix("tel:"),
        "email": _first(card, "EMAIL").removeprefix("mailto:"),
        "notitie": _first(card, "NOTE"),
    }


def _values(card: Any, name: str) -> list[Any]:  # noqa: ANN401 - see `_fields`
    return [line.value for line in card.contents.get(name, ())]


def _first(card: Any, name: str) -> str:  # noqa: ANN401 - see `_fields`
    """Return the first value under a name; an organisation with its department on one line."""
    for value in _values(card, name):
        parts = value if isinstance(value, list) else [value]
        if text := ", ".join(str(part).strip() for part in parts if str(part).strip()):
            return text
    return ""


def _own_name(card: Any) -> str:  # noqa: ANN401 - see `_fields`
    """Return the name out of its parts, for a card of 2.1 that lacks the whole."""
    for value in _values(card, "N"):
        parts = (value.prefix, value.given, value.additional, value.family)
        words = (" ".join(part) if isinstance(part, list) else str(part) for part in parts)
        return " ".join(" ".join(words).split())
    return ""
