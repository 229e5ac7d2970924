"""Read one exact day from what a person types: "3 dec", "vrijdag", "over twee weken"."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from regisseur_desktop.domain.datum_woorden import (
    EENHEID,
    GETAL,
    MAAND,
    MAAND_NUMMERS,
    WEEKDAG,
    WEEKDAG_NUMMERS,
    lees_duur,
)
from regisseur_desktop.domain.kalender import (
    MAANDEN,
    WEEKDAGEN,
    binnen_bereik,
    laatste_dag,
    plus_dagen,
    plus_maanden,
)
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
_WEKEN: Final = {
    "vorige": -1,
    "vorig": -1,
    "afgelopen": -1,
    "deze": 0,
    "dit": 0,
    "volgende": 1,
    "volgend": 1,
    "komende": 1,
}
_WELKE: Final = "|".join(_WEKEN)
_JAAR: Final = "[0-9]{4}|'?[0-9]{2}"
_INLEIDING: Final = re.compile(
    r"(?:(?:op|per|uiterlijk|vanaf|sinds|tot|voor|de|het|dag|datum|aanstaande|a\.?s\.?)\s+)+"
)


_UITLEIDING: Final = re.compile(r"\s(?:aanstaande|a\.?s|jongstleden|j\.?l)$")
# no date takes more letters; it keeps pasted pages out of the patterns
_LANGST: Final = 200


@dataclass(frozen=True, slots=True)
class Blik:
    """From which day we look, and whether we look back."""

    vandaag: date
    verleden: bool = False

    def week(self, welke: str) -> date:
        """Return the Monday of this, the next or the last week."""
        maandag = plus_dagen(self.vandaag, -self.vandaag.weekday())
        return plus_dagen(maandag, 7 * _WEKEN[welke])


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


def maak_dag(dag: int, maand: int, jaar: int) -> date:
    """Return this day, or refuse with the reason why it does not exist."""
    _controleer_maand(dag, maand)
    if not binnen_bereik(jaar):
        raise Refused(f"Het jaar {jaar} klopt vast niet. Kijk het jaar nog eens na.")
    lengte = laatste_dag(jaar, maand)
    if dag > lengte:
        raise Refused(f"29 februari bestaat niet in {jaar}. Februari heeft dan {lengte} dagen.")
    return date(jaar, maand, dag)


def maak_jaar(tekst: str, blik: Blik) -> int:
    """Return the year of "2026", "'26" or "26"; two digits mean the nearest that fits."""
    cijfers = tekst.lstrip("'")
    jaar = int(cijfers)
    if len(cijfers) == 4:
        return jaar
    laatste = blik.vandaag.year + (0 if blik.verleden else 20)
    return laatste - (laatste - jaar) % 100


def zonder_jaar(dag: int, maand: int, blik: Blik) -> date:
    """Return the next day with this number and month, or the last one when looking back."""
    _controleer_maand(dag, maand)
    stap = -1 if blik.verleden else 1
    for jaar in range(blik.vandaag.year, blik.vandaag.year + 9 * stap, stap):
        if dag <= laatste_dag(jaar, maand):
            gevonden = date(jaar, maand, dag)
            if (gevonden - blik.vandaag).days * stap >= 0:
                return gevonden
    raise AssertionError("every day comes round within nine years")


def _controleer_maand(dag: int, maand: int) -> None:
    if not 1 <= maand <= 12:
        raise Refused(f"Maand {maand} bestaat niet. Schrijf eerst de dag, dan de maand: 3-12.")
    if not 1 <= dag <= laatste_dag(2000, maand):
        naam = MAANDEN[maand - 1]
        lengte = "28 of 29" if maand == 2 else laatste_dag(2000, maand)
        raise Refused(f"{dag} {naam} bestaat niet. {naam.capitalize()} heeft {lengte} dagen.")


def _controleer_jaar(dag: date | None) -> date | None:
    return maak_dag(dag.day, dag.month, dag.year) if dag else None


def _vast(match: re.Match[str], blik: Blik) -> date:
    return plus_dagen(blik.vandaag, _VAST[match[1]])


def _met_cijfers(match: re.Match[str], blik: Blik) -> date:
    dag, maand, jaar = int(match["dag"]), int(match["maand"]), match["jaar"]
    return maak_dag(dag, maand, maak_jaar(jaar, blik)) if jaar else zonder_jaar(dag, maand, blik)


def _met_naam(match: re.Match[str], blik: Blik) -> date:
    dag, maand, jaar = int(match["dag"]), MAAND_NUMMERS[match["maand"]], match["jaar"]
    return maak_dag(dag, maand, maak_jaar(jaar, blik)) if jaar else zonder_jaar(dag, maand, blik)


def _weekdag(match: re.Match[str], blik: Blik) -> date:
    welke, doel = match["welke"], WEEKDAG_NUMMERS[match["weekdag"]]
    if welke == "volgende":
        naam = WEEKDAGEN[doel]
        raise Refused(f"Bedoel je komende {naam} of {naam} volgende week? Schrijf het zo op.")
    if welke == "deze" and blik.verleden:
        return plus_dagen(blik.week("deze"), doel)
    if welke in {"afgelopen", "vorige"} or (blik.verleden and not welke):
        return plus_dagen(blik.vandaag, -((blik.vandaag.weekday() - doel - 1) % 7 + 1))
    return plus_dagen(blik.vandaag, (doel - blik.vandaag.weekday() - 1) % 7 + 1)


def _weekdag_in_week(match: re.Match[str], blik: Blik) -> date:
    return plus_dagen(blik.week(match["welke"]), WEEKDAG_NUMMERS[match["weekdag"]])


def _weekdag_en_weken(match: re.Match[str], blik: Blik) -> date:
    eerst = (WEEKDAG_NUMMERS[match["weekdag"]] - blik.vandaag.weekday() - 1) % 7 + 1
    return lees_duur(match["getal"], match["eenheid"]).na(plus_dagen(blik.vandaag, eerst))


def _weekdag_over_weken(match: re.Match[str], blik: Blik) -> date:
    maandag = lees_duur(match["getal"], match["eenheid"]).na(blik.week("deze"))
    return plus_dagen(maandag, WEEKDAG_NUMMERS[match["weekdag"]])


def _over(match: re.Match[str], blik: Blik) -> date:
    return lees_duur(match["getal"], match["eenheid"]).na(blik.vandaag)


def _geleden(match: re.Match[str], blik: Blik) -> date:
    return lees_duur(match["getal"], match["eenheid"]).na(blik.vandaag, -1)


def _de_zoveelste(match: re.Match[str], blik: Blik) -> date:
    dag = int(match["dag"])
    if not 1 <= dag <= 31:
        raise Refused(f"Dag {dag} bestaat niet. Een maand heeft hoogstens 31 dagen.")
    stap = -1 if blik.verleden else 1
    for maanden in range(4):
        eerste = plus_maanden(blik.vandaag.replace(day=1), stap * maanden)
        if dag <= laatste_dag(eerste.year, eerste.month):
            gevonden = eerste.replace(day=dag)
            if (gevonden - blik.vandaag).days * stap >= 0:
                return gevonden
    raise AssertionError("every number comes round within four months")


def _deel_van_maand(match: re.Match[str], blik: Blik) -> date:
    maand, jaar, deel = MAAND_NUMMERS[match["maand"]], match["jaar"], match["deel"]
    if jaar:
        return _in_maand(deel, maak_dag(1, maand, maak_jaar(jaar, blik)))
    dag = _in_maand(deel, zonder_jaar(1, maand, blik))
    vorig = _in_maand(deel, plus_maanden(dag.replace(day=1), -12))
    # halfway March "eind maart" is still this month
    return vorig if not blik.verleden and vorig >= blik.vandaag else dag


def _deel_van_deze(match: re.Match[str], blik: Blik) -> date:
    deel, welke, wat = match["deel"], match["welke"] or "deze", match["wat"]
    if wat == "week":
        return plus_dagen(blik.week(welke), {"b": 0, "e": 4}.get(deel[0], 2))
    if wat == "maand":
        return _in_maand(deel, plus_maanden(blik.vandaag.replace(day=1), _WEKEN[welke]))
    return _in_jaar(deel, blik.vandaag.year + _WEKEN[welke])


def _deel_van_jaar(match: re.Match[str], _blik: Blik) -> date:
    return _in_jaar(match["deel"], int(match["jaar"]))


def _in_maand(deel: str, eerste: date) -> date:
    einde = laatste_dag(eerste.year, eerste.month)
    return eerste.replace(day={"b": 1, "e": einde}.get(deel[0], 15))


def _in_jaar(deel: str, jaar: int) -> date:
    dag, maand = {"b": (1, 1), "e": (31, 12)}.get(deel[0], (1, 7))
    return maak_dag(dag, maand, jaar)


def _te_vaag(_match: re.Match[str], _blik: Blik) -> date:
    raise Refused(WELKE_DAG)


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
            _weekdag,
        ),
        (rf"(?P<welke>{_WELKE})\sweek\s(?:op\s)?(?P<weekdag>{WEEKDAG})", _weekdag_in_week),
        (rf"(?P<weekdag>{WEEKDAG})\s(?:in\s)?(?P<welke>{_WELKE})\sweek", _weekdag_in_week),
        (
            rf"(?P<weekdag>{WEEKDAG})\sover\s(?P<getal>{GETAL})\s(?P<eenheid>week|weken)",
            _weekdag_en_weken,
        ),
        (
            rf"over\s(?P<getal>{GETAL})\s(?P<eenheid>week|weken)\s(?:op\s)?(?P<weekdag>{WEEKDAG})",
            _weekdag_over_weken,
        ),
        (rf"(?:over|binnen)\s{_TERM}", _over),
        (rf"{_TERM}\sgeleden", _geleden),
        (r"(?P<dag>[0-9]{1,2})(?:e|de|ste)", _de_zoveelste),
        (rf"{_DEEL}(?P<maand>{MAAND})\.?(?:\s(?P<jaar>{_JAAR}))?", _deel_van_maand),
        (rf"{_DEEL}(?:(?P<welke>{_WELKE})\s)?(?P<wat>week|maand|jaar)", _deel_van_deze),
        (rf"{_DEEL}(?P<jaar>[0-9]{{4}})", _deel_van_jaar),
        (rf"(?:in\s)?(?:(?:{_WELKE})\s(?:week|maand)|(?:{MAAND})(?:\s[0-9]{{4}})?)", _te_vaag),
        (r"(?:in\s)?(?:(?:dit|volgend|vorig)\sjaar|[0-9]{4})", _te_vaag),
        (rf"(?P<weekdag>{WEEKDAG})\.?\s(?:de\s)?(?P<rest>.+)", _weekdag_erbij),
    )
)
