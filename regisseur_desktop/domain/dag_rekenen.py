"""Work out days from where we stand, and refuse in words the days that do not exist."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from regisseur_desktop.domain.kalender import MAANDEN, binnen_bereik, laatste_dag, plus_dagen
from regisseur_desktop.errors import Refused

STAPPEN: Final = {
    **dict.fromkeys(("vorig", "vorige", "afgelopen"), -1),
    **dict.fromkeys(("dit", "deze"), 0),
    **dict.fromkeys(("volgend", "volgende", "komend", "komende"), 1),
}
"""The words that point one step back, here, or one step on."""


@dataclass(frozen=True, slots=True)
class Blik:
    """From which day we look, and whether we look back."""

    vandaag: date
    verleden: bool = False

    def week(self, welke: str) -> date:
        """Return the Monday of this, the next or the last week."""
        maandag = plus_dagen(self.vandaag, -self.vandaag.weekday())
        return plus_dagen(maandag, 7 * STAPPEN[welke])


def maak_dag(dag: int, maand: int, jaar: int) -> date:
    """Return this day, or refuse with the reason why it does not exist."""
    _controleer(dag, maand)
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
    _controleer(dag, maand)
    stap = -1 if blik.verleden else 1
    jaren = range(blik.vandaag.year, blik.vandaag.year + 9 * stap, stap)
    dagen = (date(jaar, maand, dag) for jaar in jaren if dag <= laatste_dag(jaar, maand))
    # 29 February comes round within eight years, every other day within two
    return next(gevonden for gevonden in dagen if (gevonden - blik.vandaag).days * stap >= 0)


def _controleer(dag: int, maand: int) -> None:
    if not 1 <= maand <= 12:
        raise Refused(f"Maand {maand} bestaat niet. Schrijf eerst de dag, dan de maand: 3-12.")
    if not 1 <= dag <= laatste_dag(2000, maand):
        naam = MAANDEN[maand - 1]
        lengte = "28 of 29" if maand == 2 else laatste_dag(2000, maand)
        raise Refused(f"{dag} {naam} bestaat niet. {naam.capitalize()} heeft {lengte} dagen.")
