"""The Dutch calendar in words, and sums with dates that every date rule shares."""

from calendar import monthrange
from datetime import date, timedelta
from typing import Final

EERSTE_JAAR: Final = 1850
LAATSTE_JAAR: Final = 2150

MAANDEN: Final = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
MAANDEN_KORT: Final = (
    "jan",
    "feb",
    "mrt",
    "apr",
    "mei",
    "juni",
    "juli",
    "aug",
    "sep",
    "okt",
    "nov",
    "dec",
)
WEEKDAGEN: Final = (
    "maandag",
    "dinsdag",
    "woensdag",
    "donderdag",
    "vrijdag",
    "zaterdag",
    "zondag",
)


def laatste_dag(jaar: int, maand: int) -> int:
    """Return how many days this month has."""
    return monthrange(jaar, maand)[1]


def plus_maanden(dag: date, maanden: int) -> date:
    """Move by whole months; 31 January plus one month is the last day of February."""
    jaren, maand = divmod(dag.year * 12 + dag.month - 1 + maanden, 12)
    return date(jaren, maand + 1, min(dag.day, laatste_dag(jaren, maand + 1)))


def plus_dagen(dag: date, dagen: int) -> date:
    """Move by days."""
    return dag + timedelta(days=dagen)


def jaren_tussen(geboren: date, dag: date) -> int:
    """Count full years: the age on `dag`; who was born on 29 February turns on 1 March."""
    al_jarig = (dag.month, dag.day) >= (geboren.month, geboren.day)
    return dag.year - geboren.year - (0 if al_jarig else 1)


def binnen_bereik(jaar: int) -> bool:
    """Say whether a year can occur in a dossier; anything else is a slip of the keys."""
    return EERSTE_JAAR <= jaar <= LAATSTE_JAAR
