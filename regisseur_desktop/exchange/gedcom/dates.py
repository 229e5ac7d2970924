"""The date line of GEDCOM to a moment and back: `ABT 1990`, `BET 1 MAR 2020 AND 31 MAY 2020`."""

import re
from contextlib import suppress
from dataclasses import replace
from datetime import date
from typing import Final

from regisseur_desktop.domain.kalender import plus_dagen
from regisseur_desktop.domain.moment import ONBEKEND, Moment, MomentSoort

_MONTHS: Final = (
    "JAN",
    "FEB",
    "MAR",
    "APR",
    "MAY",
    "JUN",
    "JUL",
    "AUG",
    "SEP",
    "OCT",
    "NOV",
    "DEC",
)
# what Dutch programs and people write instead
_DUTCH: Final = {"MRT": 3, "MAA": 3, "MEI": 5, "OKT": 10}
_CALENDAR: Final = re.compile(r"(?:@#D(?P<old>[A-Z ]+)@|(?P<new>GREGORIAN|JULIAN|HEBREW|FRENCH_R))")
_ONE: Final = re.compile(
    r"(?:(?:(?P<dag>[0-9]{1,2})[ -])?(?P<maand>[A-Z]{3,9}|[0-9]{1,2}(?=-))[. -]+)?"
    r"(?P<jaar>[0-9]{3,4})(?:/[0-9]{1,4})?"
)
_SURE: Final = re.compile(
    r"(?:BET\s(?P<van>.+)\sAND\s(?P<tot>.+)|FROM\s(?P<begin>.+)\sTO\s(?P<eind>.+))"
)
_ABOUT: Final = ("ABT", "EST", "CAL", "CIRCA", "CA", "ABOUT")
_BEFORE: Final = ("BEF", "TO", "BEFORE")
_AFTER: Final = ("AFT", "FROM", "AFTER")
_YEAR: Final = re.compile(r"([0-9]{3,4})(?!.*[0-9]{3,4})")


def year_of(payload: str) -> int | None:
    """Return the last year in a date line; it may be long before any that a dossier holds."""
    found = _YEAR.search(payload)
    return int(found[1]) if found else None


def read_moment(payload: str) -> Moment | None:
    """Return what a date line says, or None when a dossier cannot hold it.

    Words that are no date are kept as words with an unknown date, as a phrase between brackets.
    """
    text = " ".join(payload.upper().split())
    if not text:
        return None
    if text.startswith("("):
        return replace(ONBEKEND, woorden=payload.strip().strip("()").strip())
    found = None
    with suppress(ValueError, OverflowError):  # a day that does not exist, a year out of reach
        found = _read(text)
    return found


def _read(text: str) -> Moment | None:
    if text.startswith("INT "):
        text = text[4:].partition("(")[0].strip()
    if match := _SURE.fullmatch(text):
        van, tot = _one(match["van"] or match["begin"]), _one(match["tot"] or match["eind"])
        return _period(van.earliest() if van else None, tot.latest() if tot else None)
    word, _, rest = text.partition(" ")
    word = word.rstrip(".")
    if word in _ABOUT:
        about = _one(rest)
        return replace(about, ongeveer=True) if about and about.mag_ongeveer else about
    if word in _BEFORE:
        return _bounded(_one(rest), is_inside=word == "TO", is_before=True)
    if word in _AFTER:
        return _bounded(_one(rest), is_inside=word == "FROM", is_before=False)
    return _one(text)


def _bounded(edge: Moment | None, *, is_inside: bool, is_before: bool) -> Moment | None:
    """Return the time before or after a moment; `TO` and `FROM` take that moment along."""
    if edge is None:
        return None
    if is_before:
        day = edge.latest() if is_inside else edge.earliest()
        return _period(None, day if is_inside or not day else plus_dagen(day, -1))
    day = edge.earliest() if is_inside else edge.latest()
    return _period(day if is_inside or not day else plus_dagen(day, 1), None)


def _period(van: date | None, tot: date | None) -> Moment | None:
    if van is None and tot is None:
        return None
    return Moment(soort=MomentSoort.PERIODE, van=van, tot=tot)


def _one(text: str) -> Moment | None:
    """Read one date; of another calendar than ours only what is sure to be near."""
    text, calendar = _without_calendar(text)
    match = _ONE.fullmatch(text)
    if match is None or calendar in ("HEBREW", "FRENCH R", "FRENCH_R", "ROMAN"):
        return None
    return replace(_exactly(match), ongeveer=True) if calendar == "JULIAN" else _exactly(match)


def _without_calendar(text: str) -> tuple[str, str]:
    match = _CALENDAR.match(text)
    if match is None:
        return text, ""
    return text[match.end() :].strip(), (match["old"] or match["new"]).strip()


def _exactly(match: re.Match[str]) -> Moment:
    jaar, maand = int(match["jaar"]), _month(match["maand"] or "")
    if maand is None:
        return Moment(soort=MomentSoort.JAAR, jaar=jaar)
    if match["dag"] is None:
        return Moment(soort=MomentSoort.MAAND, jaar=jaar, maand=maand)
    return Moment(soort=MomentSoort.DAG, jaar=jaar, maand=maand, dag=int(match["dag"]))


def _month(word: str) -> int | None:
    """Return the number of a month; an unknown word is an error, no word is no month."""
    if not word:
        return None
    if word.isdigit():
        return int(word)
    short = word[:3]
    return _DUTCH.get(short) or _MONTHS.index(short) + 1


def write_moment(moment: Moment | None) -> str:
    """Return the date line that says most of a moment; '' when nothing is known."""
    if moment is None:
        return ""
    if moment.jaar is not None and moment.seizoen is None:
        about = "ABT " if moment.ongeveer else ""
        return about + _date_line(moment.jaar, moment.maand, moment.dag)
    van, tot = moment.earliest(), moment.latest()
    if van and tot:
        return f"BET {_day(van)} AND {_day(tot)}"
    if tot:
        return f"BEF {_day(plus_dagen(tot, 1))}"
    return f"AFT {_day(plus_dagen(van, -1))}" if van else ""


def _day(day: date) -> str:
    return _date_line(day.year, day.month, day.day)


def _date_line(jaar: int, maand: int | None, dag: int | None) -> str:
    parts = (str(dag or ""), _MONTHS[maand - 1] if maand else "", f"{jaar:04}")
    return " ".join(part for part in parts if part)
