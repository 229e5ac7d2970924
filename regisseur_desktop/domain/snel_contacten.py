"""Read a quick line of contacts: `school van Ivan en Jasper; huisarts; RSD: geld en werk`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from regisseur_desktop.domain.tekst import clean, email_is_plausible, vouw

_TELEFOON: Final = re.compile(r"(?<![\w-])(?:\+|\(?0)(?:[\s()./-]{0,3}\d){7,14}(?!\w)")
_EMAIL: Final = re.compile(r"\S+@\S+")
_VAN: Final = re.compile(r"\s+(?:van|voor)\s+", re.IGNORECASE)
_STUKKEN: Final = re.compile(r"\s*,\s*|\s+(?:en|&)\s+", re.IGNORECASE)
# whatever is longer is a story, not a contact: it is kept whole
_LANGST: Final = 300
_RAND: Final = " \t,.-–:"


@dataclass(frozen=True, slots=True, kw_only=True)
class SnelContact:
    """One contact of a quick line; `voor` holds names of the household as they are known."""

    naam: str
    voor: tuple[str, ...] = ()
    waarvoor: str = ""
    telefoon: str = ""
    email: str = ""


def lees_contacten(tekst: str, namen: Sequence[str]) -> tuple[SnelContact, ...]:
    """Return the contacts in the line; `namen` are the people of the household."""
    contacten = (_lees_deel(deel, namen) for deel in _splits(clean(tekst)))
    return tuple(contact for contact in contacten if contact.naam)


def _splits(tekst: str) -> list[str]:
    """Split on ; and new lines, or on commas when there is neither."""
    if re.search(r"[;\n]", tekst):
        return re.split(r"[;\n]", tekst)
    delen: list[str] = []
    for stuk in tekst.split(","):
        if delen and (_is_nummer_of_adres(stuk) or ":" in delen[-1]):
            delen[-1] += f", {stuk}"
        else:
            delen.append(stuk)
    return delen


def _is_nummer_of_adres(stuk: str) -> bool:
    kaal = stuk.strip()
    return bool(_TELEFOON.fullmatch(kaal) or _EMAIL.fullmatch(kaal))


def _lees_deel(deel: str, namen: Sequence[str]) -> SnelContact:
    if len(deel) > _LANGST:
        return SnelContact(naam=" ".join(deel.split()))
    deel, email = _knip(_EMAIL, deel)
    deel, telefoon = _knip(_TELEFOON, deel)
    kop, _, rest = deel.partition(":")
    voor, waarvoor = _verdeel(rest, namen)
    naam, van = _naam_en_van(kop.strip(_RAND), namen)
    return SnelContact(
        naam=" ".join((naam or waarvoor or telefoon or email).split()),
        voor=tuple(dict.fromkeys((*van, *voor))),
        waarvoor=waarvoor if naam else "",
        telefoon=telefoon,
        email=email,
    )


def _knip(patroon: re.Pattern[str], deel: str) -> tuple[str, str]:
    """Cut a number or address out of the part."""
    match = patroon.search(deel)
    if match is None or (patroon is _EMAIL and not email_is_plausible(match[0].strip(_RAND))):
        return deel, ""
    return f"{deel[: match.start()]} {deel[match.end() :]}", match[0].strip(_RAND)


def _naam_en_van(kop: str, namen: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """Split "school van Ivan en Jasper" when everybody named is known."""
    for match in _VAN.finditer(kop):
        voor, over = _verdeel(kop[match.end() :], namen)
        if voor and not over:
            return kop[: match.start()], voor
    return kop, ()


def _verdeel(tekst: str, namen: Sequence[str]) -> tuple[tuple[str, ...], str]:
    """Return the known names in the text, and the text when it says something else as well."""
    bekend = {vouw(naam): naam for naam in namen if naam}
    stukken = [stuk for stuk in _STUKKEN.split(tekst.strip(_RAND)) if stuk.strip()]
    voor = tuple(bekend[vouw(stuk)] for stuk in stukken if vouw(stuk) in bekend)
    if len(voor) == len(stukken):
        return voor, ""
    over = [stuk for stuk in stukken if vouw(stuk) not in bekend]
    return voor, ", ".join(over) if voor else " ".join(tekst.strip(_RAND).split())
