"""Days that are named by their place: a weekday, the 15th, the end of a month."""

import re
from datetime import date

from regisseur_desktop.domain.dag_rekenen import STAPPEN, Blik, maak_dag, maak_jaar
from regisseur_desktop.domain.datum_woorden import MAAND_NUMMERS, WEEKDAG_NUMMERS, lees_duur
from regisseur_desktop.domain.kalender import WEEKDAGEN, laatste_dag, plus_dagen, plus_maanden
from regisseur_desktop.errors import Refused


def weekdag(match: re.Match[str], blik: Blik) -> date:
    """Return "vrijdag", "komende vrijdag" or "afgelopen vrijdag"; never today itself."""
    welke, doel = match["welke"], WEEKDAG_NUMMERS[match["weekdag"]]
    if welke == "volgende":
        naam = WEEKDAGEN[doel]
        raise Refused(f"Bedoel je komende {naam} of {naam} volgende week? Schrijf het zo op.")
    if welke == "deze" and blik.verleden:
        return plus_dagen(blik.week("deze"), doel)
    if welke in {"afgelopen", "vorige"} or (blik.verleden and not welke):
        return plus_dagen(blik.vandaag, -((blik.vandaag.weekday() - doel - 1) % 7 + 1))
    return plus_dagen(blik.vandaag, (doel - blik.vandaag.weekday() - 1) % 7 + 1)


def weekdag_in_week(match: re.Match[str], blik: Blik) -> date:
    """Return "volgende week vrijdag"."""
    return plus_dagen(blik.week(match["welke"]), WEEKDAG_NUMMERS[match["weekdag"]])


def weekdag_en_weken(match: re.Match[str], blik: Blik) -> date:
    """Return "vrijdag over een week": a week after the coming Friday."""
    eerst = (WEEKDAG_NUMMERS[match["weekdag"]] - blik.vandaag.weekday() - 1) % 7 + 1
    return lees_duur(match["getal"], match["eenheid"]).na(plus_dagen(blik.vandaag, eerst))


def weekdag_over_weken(match: re.Match[str], blik: Blik) -> date:
    """Return "over twee weken op vrijdag": the Friday of that week."""
    maandag = lees_duur(match["getal"], match["eenheid"]).na(blik.week("deze"))
    return plus_dagen(maandag, WEEKDAG_NUMMERS[match["weekdag"]])


def de_zoveelste(match: re.Match[str], blik: Blik) -> date:
    """Return "de 15e": the next, or the last when looking back."""
    dag = int(match["dag"])
    if not 1 <= dag <= 31:
        raise Refused(f"Dag {dag} bestaat niet. Een maand heeft hooguit 31 dagen.")
    stap = -1 if blik.verleden else 1
    eerste = blik.vandaag.replace(day=1)
    maanden = (plus_maanden(eerste, stap * aantal) for aantal in range(4))
    dagen = (een.replace(day=dag) for een in maanden if dag <= laatste_dag(een.year, een.month))
    return next(gevonden for gevonden in dagen if (gevonden - blik.vandaag).days * stap >= 0)


def deel_van_maand(match: re.Match[str], blik: Blik) -> date:
    """Return the day that "eind maart" or "half maart 2027" stands for."""
    maand, jaar, deel = MAAND_NUMMERS[match["maand"]], match["jaar"], match["deel"]
    if jaar:
        return _in_maand(deel, maak_dag(1, maand, maak_jaar(jaar, blik)))
    nu = blik.vandaag
    dagen = [_in_maand(deel, date(nu.year + stap, maand, 1)) for stap in (-1, 0, 1)]
    if blik.verleden:
        return max(dag for dag in dagen if dag <= nu)
    return min(dag for dag in dagen if dag >= nu)


def deel_van_deze(match: re.Match[str], blik: Blik) -> date:
    """Return "eind volgende week", "begin deze maand" or "eind van het jaar"."""
    deel, welke, wat = match["deel"], match["welke"] or "deze", match["wat"]
    if wat == "week":
        return plus_dagen(blik.week(welke), {"b": 0, "e": 4}.get(deel[0], 2))
    if wat == "maand":
        return _in_maand(deel, plus_maanden(blik.vandaag.replace(day=1), STAPPEN[welke]))
    return _in_jaar(deel, blik.vandaag.year + STAPPEN[welke])


def deel_van_jaar(match: re.Match[str], _blik: Blik) -> date:
    """Return "begin 2027"."""
    return _in_jaar(match["deel"], int(match["jaar"]))


def _in_maand(deel: str, eerste: date) -> date:
    einde = laatste_dag(eerste.year, eerste.month)
    return eerste.replace(day={"b": 1, "e": einde}.get(deel[0], 15))


def _in_jaar(deel: str, jaar: int) -> date:
    dag, maand = {"b": (1, 1), "e": (31, 12)}.get(deel[0], (1, 7))
    return maak_dag(dag, maand, jaar)
