"""The Dutch words and abbreviations that stand for numbers, days, months and lengths of time."""

from datetime import date
from typing import Final, NamedTuple

from regisseur_desktop.domain.kalender import (
    MAANDEN,
    WEEKDAGEN,
    plus_dagen,
    plus_maanden,
)

_MAAND_AFKORTINGEN: Final = (
    ("jan",),
    ("feb", "febr"),
    ("mrt", "mar"),
    ("apr",),
    (),
    ("jun",),
    ("jul",),
    ("aug", "augs"),
    ("sep", "sept"),
    ("okt", "oct"),
    ("nov",),
    ("dec",),
)
_DAG_AFKORTINGEN: Final = (
    ("ma",),
    ("di", "din"),
    ("wo", "woe", "woens"),
    ("do", "don"),
    ("vr", "vrij"),
    ("za", "zat"),
    ("zo", "zon"),
)

MAAND_NUMMERS: Final = {
    woord: nummer
    for nummer, (naam, kort) in enumerate(zip(MAANDEN, _MAAND_AFKORTINGEN, strict=True), 1)
    for woord in (naam, *kort)
}
"""Month names and their abbreviations, January is 1."""

WEEKDAG_NUMMERS: Final = {
    woord: nummer
    for nummer, (naam, kort) in enumerate(zip(WEEKDAGEN, _DAG_AFKORTINGEN, strict=True))
    for woord in (naam, *kort)
}
"""Day names and their abbreviations, Monday is 0."""

_TELWOORDEN: Final = (
    "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien"
    " zestien zeventien achttien negentien twintig"
)
_GETALLEN: Final = {woord: nummer for nummer, woord in enumerate(_TELWOORDEN.split())}

_EENHEDEN: Final = {
    "dag": (0, 1),
    "dagen": (0, 1),
    "week": (0, 7),
    "weken": (0, 7),
    "maand": (1, 0),
    "maanden": (1, 0),
    "mnd": (1, 0),
    "kwartaal": (3, 0),
    "kwartalen": (3, 0),
    "jaar": (12, 0),
    "jaren": (12, 0),
    "jr": (12, 0),
}

MAAND: Final = "|".join(sorted(MAAND_NUMMERS, key=len, reverse=True))
WEEKDAG: Final = "|".join(sorted(WEEKDAG_NUMMERS, key=len, reverse=True))
EENHEID: Final = "|".join(sorted(_EENHEDEN, key=len, reverse=True))
_WOORDGETAL: Final = "|".join(sorted(_GETALLEN, key=len, reverse=True))
UURGETAL: Final = f"[0-9]{{1,2}}|{_WOORDGETAL}"
GETAL: Final = f"[0-9]{{1,3}}|een half|half|anderhalf|anderhalve|{_WOORDGETAL}"
"""The same words as alternatives of a regular expression."""


class Duur(NamedTuple):
    """A length of time such as "2 weken" or "anderhalf jaar", in whole months and days."""

    maanden: int
    dagen: int

    def na(self, dag: date, keer: int = 1) -> date:
        """Return the day that lies this length after `dag`; `keer=-1` for before."""
        return plus_dagen(plus_maanden(dag, keer * self.maanden), keer * self.dagen)


def lees_duur(getal: str, eenheid: str) -> Duur:
    """Return the length that a number word and a unit name together."""
    maanden, dagen = _EENHEDEN[eenheid]
    teller, noemer = lees_breuk(getal)
    return Duur(maanden * teller // noemer, dagen * teller // noemer)


def lees_breuk(getal: str) -> tuple[int, int]:
    """Return a number word as a fraction: "anderhalf" is (3, 2)."""
    if getal in {"half", "een half"}:
        return 1, 2
    if getal.startswith("anderhal"):
        return 3, 2
    return (int(getal) if getal.isdecimal() else _GETALLEN[getal]), 1
