"""Read a time of day, alone or after a day: "14.00", "half vier", "do 26 nov 14.00"."""

import re
from datetime import date, time
from typing import Final

from regisseur_desktop.domain.dag_lezen import lees_datum, maak_gelijk
from regisseur_desktop.domain.datum_woorden import UURGETAL, lees_breuk
from regisseur_desktop.errors import Refused

TIJD_NIET_BEGREPEN: Final = (
    "Deze tijd begrijpt het programma niet. Schrijf bijvoorbeeld 14.00 of half vier."
)

_DAGDEEL: Final = r"(?:\s(?:'?s\s)?(?P<dagdeel>morgens|ochtends|middags|avonds|nachts))?"
_CIJFERS: Final = r"(?P<uur>[0-9]{1,2})\s?[.:u]\s?(?P<minuut>[0-9]{2})(?:\suur)?"
_KLOK: Final = (
    rf"(?:(?:(?P<half>half)|(?P<deel>kwart|{UURGETAL})(?:\sminuten)?\s(?P<kant>voor|over)"
    rf"(?:\s(?P<bij_half>half))?)\s(?P<rond>{UURGETAL})(?:\suur)?|(?P<heel>{UURGETAL})\s?(?:uur|u))"
)
_VORMEN: Final = (re.compile(_CIJFERS), re.compile(_KLOK + _DAGDEEL))
_AAN_HET_EIND: Final = (
    re.compile(rf"(?P<dag>.+?)\s(?:om\s)?(?P<tijd>{_CIJFERS})"),
    re.compile(rf"(?P<dag>.+?)\s(?:om\s)?(?P<tijd>{_KLOK}{_DAGDEEL})"),
)
_KAAL: Final = re.compile(r"(?P<uur>[0-9]{1,2})(?P<minuut>[0-9]{2})?")


def lees_tijd(tekst: str) -> time:
    """Return the time that the text names; "half vier" without more is in the afternoon.

    Raises `Refused` with a sentence that says what to write instead.
    """
    kern = maak_gelijk(tekst).removeprefix("om ")
    for patroon in (*_VORMEN, _KAAL):
        if match := patroon.fullmatch(kern):
            return _maak_tijd(match)
    raise Refused(TIJD_NIET_BEGREPEN)


def lees_datum_en_tijd(
    tekst: str, vandaag: date, *, verleden: bool = False
) -> tuple[date, time | None]:
    """Return the day and, when it stands behind it, the time: "do 26 nov 14.00"."""
    kern = maak_gelijk(tekst)
    for patroon in _AAN_HET_EIND:
        if match := patroon.fullmatch(kern):
            return lees_datum(match["dag"], vandaag, verleden=verleden), _maak_tijd(match)
    return lees_datum(tekst, vandaag, verleden=verleden), None


def _maak_tijd(match: re.Match[str]) -> time:
    delen = match.groupdict()
    if delen.get("uur"):
        uur, minuut = int(delen["uur"]), int(delen["minuut"] or 0)
    else:
        uur, minuut = divmod(_gesproken(delen), 60)
    if uur > 23 or minuut > 59:
        raise Refused("Deze tijd bestaat niet. Een dag loopt van 0.00 tot 23.59 uur.")
    return time(uur, minuut)


def _gesproken(delen: dict[str, str | None]) -> int:
    """Return minutes after midnight of a time that is said aloud."""
    uur = lees_breuk(delen["heel"] or delen["rond"] or "")[0]
    if uur > 24 or (uur > 12 and not delen["heel"]):
        return 24 * 60
    minuten = uur * 60 + _naast_het_uur(delen)
    return _in_dagdeel(minuten, delen["dagdeel"]) if uur <= 12 else minuten


def _naast_het_uur(delen: dict[str, str | None]) -> int:
    if delen["half"]:
        return -30
    if not delen["deel"]:
        return 0
    minuten = 15 if delen["deel"] == "kwart" else lees_breuk(delen["deel"])[0]
    return (minuten if delen["kant"] == "over" else -minuten) - (30 if delen["bij_half"] else 0)


def _in_dagdeel(minuten: int, dagdeel: str | None) -> int:
    """Choose the half of the day; without a word for it appointments are from 7 to 19."""
    minuten %= 12 * 60
    vroeg = minuten < 7 * 60
    if dagdeel in {"morgens", "ochtends"}:
        return minuten
    if dagdeel == "nachts":
        return minuten if vroeg else minuten + 12 * 60
    return minuten + 12 * 60 if vroeg or dagdeel else minuten
