"""Read one exact day from what a person types: "3 dec", "vrijdag", "over twee weken"."""

import re
from collections.abc import Callable
from datetime import date
from typing import Final

from regisseur_desktop.domain.dag_delen import (
    de_zoveelste,
    deel_van_deze,
    deel_van_jaar,
    deel_van_maand,
    weekdag,
    weekdag_en_weken,
    weekdag_in_week,
    weekdag_over_weken,
)
from regisseur_desktop.domain.dag_rekenen import STAPPEN, Blik, maak_dag, maak_jaar, zonder_jaar
from regisseur_desktop.domain.datum_woorden import (
    EENHEID,
    GETAL,
    MAAND,
    MAAND_NUMMERS,
    WEEKDAG,
    WEEKDAG_NUMMERS,
    lees_duur,
)
from regisseur_desktop.domain.kalender import MAANDEN, WEEKDAGEN, plus_dagen
from regisseur_desktop.domain.tekst import vouw
from regisseur_desktop.errors import Refused

NIET_BEGREPEN: Final = (
    "Deze datum begrijpt het programma niet. Schrijf bijvoorbeeld 3 december of 3-12-2026."
)

WELKE_DAG: Final = (
    "Welke dag is dat? Schrijf bijvoorbeeld vrijdag volgende week, 3 maart of eind maart."
)

_VAST: Final = {
    "eergisteren": -2,
    "gisteren": -1,
    "vandaag": 0,
    "nu": 0,
    "vanochtend": 0,
    "vanmorgen": 0,
    "vanmiddag": 0,
    "vanavond": 0,
    "morgen": 1,
    "morgenochtend": 1,
    "morgenmiddag": 1,
    "morgenavond": 1,
    "overmorgen": 2,
}

_WELKE: Final = "|".join(STAPPEN)

_JAAR: Final = "[0-9]{4}|'?[0-9]{2}"

_INLEIDING: Final = re.compile(
    r"(?:(?:op|per|uiterlijk|vanaf|sinds|tot|voor|de|het|dag|datum|aanstaande|a\.?s\.?)\s+)+"
)

_UITLEIDING: Final = re.compile(r"\s(?:aanstaande|a\.?s|jongstleden|j\.?l)$")

# no date takes more letters; it keeps pasted pages out of the patterns
_LANGST: Final = 200


def lees_datum(tekst: str, vandaag: date, *, verleden: bool = False) -> date:
    """Return the day that the text names; without a year the next one, or the last one.

    Raises `Refused` with a sentence that says what to write instead.
    """
    dag = zoek_dag(maak_gelijk(tekst), Blik(vandaag, verleden=verleden))
    if dag is None:
        raise Refused(NIET_BEGREPEN)
    return dag


def maak_gelijk(tekst: str) -> str:
    """Fold the text and drop what says nothing about the date."""
    gevouwen = vouw(vouw(tekst).replace(",", " ")).strip(" .;:!")
    return _UITLEIDING.sub("", gevouwen) if len(gevouwen) <= _LANGST else ""


def zoek_dag(tekst: str, blik: Blik) -> date | None:
    """Return the day that a folded text names, or None when it names none."""
    kern = _INLEIDING.sub("", tekst, count=1) if _INLEIDING.match(tekst) else tekst
    for patroon, lees in _VORMEN:
        if match := patroon.fullmatch(kern):
            return _controleer_jaar(lees(match, blik))
    return None


def _vast(match: re.Match[str], blik: Blik) -> date:
    return plus_dagen(blik.vandaag, _VAST[match[1]])


def _met_cijfers(match: re.Match[str], blik: Blik) -> date:
    dag, maand, jaar = int(match["dag"]), int(match["maand"]), match["jaar"]
    return maak_dag(dag, maand, maak_jaar(jaar, blik)) if jaar else zonder_jaar(dag, maand, blik)


def _met_naam(match: re.Match[str], blik: Blik) -> date:
    dag, maand, jaar = int(match["dag"]), MAAND_NUMMERS[match["maand"]], match["jaar"]
    return maak_dag(dag, maand, maak_jaar(jaar, blik)) if jaar else zonder_jaar(dag, maand, blik)


def _over(match: re.Match[str], blik: Blik) -> date:
    return lees_duur(match["getal"], match["eenheid"]).na(blik.vandaag)


def _geleden(match: re.Match[str], blik: Blik) -> date:
    return lees_duur(match["getal"], match["eenheid"]).na(blik.vandaag, -1)


def _weekdag_erbij(match: re.Match[str], blik: Blik) -> date | None:
    dag = zoek_dag(match["rest"], blik)
    if dag is None:
        return None
    genoemd, echt = WEEKDAG_NUMMERS[match["weekdag"]], dag.weekday()
    if genoemd == echt:
        return dag
    raise Refused(
        f"{dag.day} {MAANDEN[dag.month - 1]} {dag.year} is een {WEEKDAGEN[echt]},"
        f" geen {WEEKDAGEN[genoemd]}. Welke van de twee klopt?"
    )


def _te_vaag(_match: re.Match[str], _blik: Blik) -> date:
    raise Refused(WELKE_DAG)


def _controleer_jaar(dag: date | None) -> date | None:
    return maak_dag(dag.day, dag.month, dag.year) if dag else None


_DEEL: Final = r"(?P<deel>begin|half|halverwege|midden|medio|eind|einde)\s(?:van\s)?(?:de\s|het\s)?"

_TERM: Final = rf"(?P<getal>{GETAL})\s?(?P<eenheid>{EENHEID})"

_DAGDEEL: Final = r"(?:ochtend|morgen|middag|avond)?"

Lezer = Callable[[re.Match[str], Blik], date | None]

_VORMEN: Final[tuple[tuple[re.Pattern[str], Lezer], ...]] = tuple(
    (re.compile(patroon), lees)
    for patroon, lees in (
        (rf"({'|'.join(_VAST)})", _vast),
        (r"(?P<jaar>[0-9]{4})[-/.](?P<maand>[0-9]{1,2})[-/.](?P<dag>[0-9]{1,2})", _met_cijfers),
        (
            rf"(?P<dag>[0-9]{{1,2}})\s?[-/. ]\s?(?P<maand>[0-9]{{1,2}})"
            rf"(?:\s?[-/. ]\s?(?P<jaar>{_JAAR}))?",
            _met_cijfers,
        ),
        (r"(?P<dag>[0-9]{2})(?P<maand>[0-9]{2})(?P<jaar>[0-9]{4})", _met_cijfers),
        (
            rf"(?P<dag>[0-9]{{1,2}})\s?[-.]?\s?(?:(?:e|de|ste)\s)?(?:van\s)?(?P<maand>{MAAND})"
            rf"\.?(?:[-\s]*(?P<jaar>{_JAAR}))?",
            _met_naam,
        ),
        (
            rf"(?:(?P<welke>{_WELKE}|aankomende|eerstvolgende)\s)?(?P<weekdag>{WEEKDAG}){_DAGDEEL}",
            weekdag,
        ),
        (rf"(?P<welke>{_WELKE})\sweek\s(?:op\s)?(?P<weekdag>{WEEKDAG})", weekdag_in_week),
        (rf"(?P<weekdag>{WEEKDAG})\s(?:in\s)?(?P<welke>{_WELKE})\sweek", weekdag_in_week),
        (
            rf"(?P<weekdag>{WEEKDAG})\sover\s(?P<getal>{GETAL})\s(?P<eenheid>week|weken)",
            weekdag_en_weken,
        ),
        (
            rf"over\s(?P<getal>{GETAL})\s(?P<eenheid>week|weken)\s(?:op\s)?(?P<weekdag>{WEEKDAG})",
            weekdag_over_weken,
        ),
        (rf"(?:over|binnen)\s{_TERM}", _over),
        (rf"{_TERM}\sgeleden", _geleden),
        (r"(?P<dag>[0-9]{1,2})(?:e|de|ste)", de_zoveelste),
        (rf"{_DEEL}(?P<maand>{MAAND})\.?(?:\s(?P<jaar>{_JAAR}))?", deel_van_maand),
        (rf"{_DEEL}(?:(?P<welke>{_WELKE})\s)?(?P<wat>week|maand|jaar)", deel_van_deze),
        (rf"{_DEEL}(?P<jaar>[0-9]{{4}})", deel_van_jaar),
        (rf"(?:in\s)?(?:(?:{_WELKE})\s(?:week|maand)|(?:{MAAND})(?:\s[0-9]{{4}})?)", _te_vaag),
        (r"(?:in\s)?(?:(?:dit|volgend|vorig)\sjaar|[0-9]{4})", _te_vaag),
        (rf"(?P<weekdag>{WEEKDAG})\.?\s(?:de\s)?(?P<rest>.+)", _weekdag_erbij),
    )
)
