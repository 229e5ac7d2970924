"""Read a quick line of people: `Ivan 9 zoon, Jasper 5 zoon, Liselot 2 dochter`."""

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from regisseur_desktop.domain.moment import Moment, MomentSoort
from regisseur_desktop.domain.moment_lezen import lees_moment
from regisseur_desktop.domain.persoon import Geslacht
from regisseur_desktop.domain.tekst import clean, vouw
from regisseur_desktop.errors import Refused

_VROUWEN: Final = (
    "dochter dochtertje moeder mama stiefmoeder stiefdochter pleegmoeder pleegdochter oma"
    " grootmoeder zus zusje halfzus stiefzus tante nicht nichtje vrouw echtgenote vriendin meisje"
    " kleindochter schoonmoeder schoondochter schoonzus ex-vrouw ex-vriendin"
)
_MANNEN: Final = (
    "zoon zoontje vader papa stiefvader stiefzoon pleegvader pleegzoon opa grootvader broer"
    " broertje halfbroer stiefbroer oom neef neefje man echtgenoot vriend jongen kleinzoon"
    " schoonvader schoonzoon zwager ex-man ex-vriend"
)
_IEDEREEN: Final = "kind baby ouder partner ex ex-partner pleegkind stiefkind kleinkind tweeling"

ROLLEN: Final = {
    **dict.fromkeys(_VROUWEN.split(), Geslacht.VROUW),
    **dict.fromkeys(_MANNEN.split(), Geslacht.MAN),
    **dict.fromkeys(_IEDEREEN.split(), Geslacht.ONBEKEND),
}
"""The words for a place in the family, with the symbol they point to."""

_LETTERS: Final = {"m": Geslacht.MAN, "v": Geslacht.VROUW, "x": Geslacht.ANDERS}
_SCHEIDING: Final = re.compile(r"[,;\n+&]|\s+en\s+(?!\d|half|een half)", re.IGNORECASE)
_HAAKJES: Final = re.compile(r"\(\s*(\d[^()]*)\)")
_DATUM: Final = r"\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})"
_LEEFTIJD: Final = (
    r"\d{1,3}(?:\s*(?:jaar|jr|j)\b\.?\s+(?:en\s+)?\d{1,2}\s*(?:maanden|maand|mnd)\b"
    r"|\s*(?:jaar|jr|j|maanden|maand|mnd|weken|week|dagen|dag)\b\.?)?(?:\s+oud\b)?"
)
_GEBOREN: Final = re.compile(
    rf"(?<!\S)(?:(?:geboren|geb\.?)\s+(?:op\s+|in\s+)?)?"
    rf"(?P<wanneer>(?:(?:ongeveer|circa|ca\.?|±|~)\s*)?(?:{_DATUM}|[12]\d{{3}}|{_LEEFTIJD}))(?!\S)",
    re.IGNORECASE,
)
_ONGEBOREN: Final = "ongeboren"
_OVERLEDEN: Final = {"overleden", "†"}


@dataclass(frozen=True, slots=True, kw_only=True)
class SnelPersoon:
    """One person of a quick line; `rol` is the word as typed, such as "zoon"."""

    naam: str
    geboren: Moment | None = None
    rol: str | None = None
    geslacht: Geslacht = Geslacht.ONBEKEND
    is_ongeboren: bool = False
    is_overleden: bool = False

    @property
    def leeftijd(self) -> int | None:
        """The age that was typed, in whole years."""
        return self.geboren.leeftijd if self.geboren else None


def lees_personen(tekst: str, vandaag: date) -> tuple[SnelPersoon, ...]:
    """Return the people in the line, in its order; an empty line has none.

    Raises `Refused` when an age or date cannot be right.
    """
    personen: list[SnelPersoon] = []
    # single spaces first, so that a pasted page cannot slow the patterns down
    regel = re.sub(r"[^\S\n]+", " ", clean(tekst))
    for deel in _SCHEIDING.split(_HAAKJES.sub(r" \1 ", regel)):
        los = _lees_deel(" ".join(deel.split()), vandaag)
        if personen and _hoort_bij(personen[-1], los):
            personen[-1] = _vul_aan(personen[-1], los)
        elif los.naam or los != SnelPersoon(naam=""):
            personen.append(los)
    return tuple(map(_noem, personen))


def _lees_deel(tekst: str, vandaag: date) -> SnelPersoon:
    persoon = SnelPersoon(naam="")
    if match := _GEBOREN.search(tekst):
        persoon = replace(persoon, geboren=_geboren(match["wanneer"], vandaag))
        tekst = f"{tekst[: match.start()]} {tekst[match.end() :]}"
    namen: list[str] = []
    for woord in tekst.split():
        gelezen = _lees_woord(persoon, woord)
        namen += [woord] if gelezen is None else []
        persoon = gelezen or persoon
    return replace(persoon, naam=_met_rol(persoon.rol, namen))


def _lees_woord(persoon: SnelPersoon, woord: str) -> SnelPersoon | None:
    """Return the person with what the word tells, or None when it is a part of the name."""
    gevouwen = vouw(woord).strip(".:()")
    if gevouwen in ROLLEN and persoon.rol is None:
        return replace(persoon, rol=woord.strip(".:()"), geslacht=_geslacht(persoon, gevouwen))
    if gevouwen == _ONGEBOREN:
        return replace(persoon, is_ongeboren=True)
    if gevouwen in _OVERLEDEN:
        return replace(persoon, is_overleden=True)
    if woord in _LETTERS:
        return replace(persoon, geslacht=_LETTERS[woord])
    return None


def _geslacht(persoon: SnelPersoon, rol: str) -> Geslacht:
    return persoon.geslacht if persoon.geslacht is not Geslacht.ONBEKEND else ROLLEN[rol]


def _met_rol(rol: str | None, namen: list[str]) -> str:
    """Keep "moeder van Ivan" together: without the first word it names somebody else."""
    hoort = rol and namen and vouw(namen[0]) == "van"
    return " ".join([rol, *namen] if rol and hoort else namen)


def _geboren(wanneer: str, vandaag: date) -> Moment:
    moment = lees_moment(wanneer, vandaag)
    vroegst = moment.earliest()
    if moment.soort is not MomentSoort.LEEFTIJD and vroegst and vroegst > vandaag:
        raise Refused(f"Niemand is geboren na vandaag. Kijk {wanneer} nog eens na.")
    return moment


def _hoort_bij(vorig: SnelPersoon, los: SnelPersoon) -> bool:
    """Say whether a part without a name goes on about the person before it: `Ivan, 9, zoon`."""
    if los.naam or los.is_ongeboren or not vorig.naam:
        return False
    return not (los.geboren and (vorig.geboren or los.rol)) and not (los.rol and vorig.rol)


def _vul_aan(vorig: SnelPersoon, los: SnelPersoon) -> SnelPersoon:
    geslacht = los.geslacht if vorig.geslacht is Geslacht.ONBEKEND else vorig.geslacht
    return replace(
        vorig,
        geboren=vorig.geboren or los.geboren,
        rol=vorig.rol or los.rol,
        geslacht=geslacht,
        is_overleden=vorig.is_overleden or los.is_overleden,
    )


def _noem(persoon: SnelPersoon) -> SnelPersoon:
    """Give who has no name the word that was typed instead: "vader", "baby"."""
    if persoon.naam:
        return persoon
    naam = persoon.rol or (_ONGEBOREN if persoon.is_ongeboren else "")
    if not naam:
        raise Refused("Vul ook een naam in. Een voornaam is genoeg.")
    return replace(persoon, naam=naam)
