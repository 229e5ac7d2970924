"""Show dates, times and ages in plain Dutch, in words that `datum_lezen` reads back."""

from datetime import date, time
from typing import Final

from regisseur_desktop.domain.kalender import (
    MAANDEN,
    MAANDEN_KORT,
    WEEKDAGEN,
    laatste_dag,
    plus_dagen,
)
from regisseur_desktop.domain.moment import Moment, MomentSoort

_VLAKBIJ: Final = {
    -2: "eergisteren",
    -1: "gisteren",
    0: "vandaag",
    1: "morgen",
    2: "overmorgen",
}
_DERDEN: Final = ("begin", "half", "eind")


def toon_datum(
    dag: date, *, kort: bool = False, met_jaar: bool = True, met_weekdag: bool = True
) -> str:
    """Return "donderdag 3 december 2026", or shorter: "do 3 dec"."""
    weekdag = WEEKDAGEN[dag.weekday()]
    maand = (MAANDEN_KORT if kort else MAANDEN)[dag.month - 1]
    delen = [weekdag[:2] if kort else weekdag] if met_weekdag else []
    delen += [str(dag.day), maand]
    return " ".join([*delen, str(dag.year)] if met_jaar else delen)


def toon_datum_kort(dag: date, vandaag: date | None = None) -> str:
    """Return "do 3 dec", with the year when it is not the year of today."""
    met_jaar = vandaag is not None and dag.year != vandaag.year
    return toon_datum(dag, kort=True, met_jaar=met_jaar)


def toon_tijd(tijdstip: time) -> str:
    """Return a time as Dutch writes it: "14.00"."""
    return f"{tijdstip.hour}.{tijdstip.minute:02d}"


def toon_verschil(dag: date, vandaag: date) -> str:
    """Say how far a deadline is off: "3 dagen te laat", "vandaag", "over 10 dagen"."""
    dagen = (dag - vandaag).days
    if dagen < 0:
        return f"{-dagen} {'dag' if dagen == -1 else 'dagen'} te laat"
    return _VLAKBIJ.get(dagen, f"over {dagen} dagen")


def toon_dag_nabij(dag: date, vandaag: date) -> str:
    """Name a day near today as people say it: "gisteren", "morgen", else "do 3 dec"."""
    return _VLAKBIJ.get((dag - vandaag).days, toon_datum_kort(dag, vandaag))


def groet(tijdstip: time) -> str:
    """Return the greeting that fits the time of day."""
    if tijdstip.hour < 12:
        return "Goedemorgen"
    return "Goedemiddag" if tijdstip.hour < 18 else "Goedenavond"


def toon_leeftijd(geboren: Moment | None, op: date) -> str:
    """Return "9", "ongeveer 9", "8 of 9", "6 maanden" for a baby, or "" when not known."""
    leeftijden = geboren.leeftijd_op(op) if geboren else None
    if geboren is None or leeftijden is None:
        return ""
    jongst, oudst = leeftijden
    if oudst < 1:
        return _in_maanden(geboren, op)
    if jongst == oudst:
        return str(jongst)
    if geboren.ongeveer or oudst - jongst > 2:
        return f"ongeveer {(jongst + oudst) // 2}"
    return f"{jongst} of {oudst}" if oudst - jongst == 1 else f"{jongst} tot {oudst}"


def _in_maanden(geboren: Moment, op: date) -> str:
    vroegst, laatst = geboren.earliest() or op, min(geboren.latest() or op, op)
    jongst, oudst = _volle_maanden(laatst, op), _volle_maanden(vroegst, op)
    if oudst == 0:
        return "nog geen maand"
    getal = str(oudst)
    if jongst < oudst:
        getal = f"{jongst} {'of' if oudst - jongst == 1 else 'tot'} {oudst}"
    return f"{getal} {_maanden(oudst)}"


def _volle_maanden(geboren: date, op: date) -> int:
    maanden = (op.year - geboren.year) * 12 + op.month - geboren.month
    return maanden - (1 if op.day < geboren.day else 0)


def toon_moment(moment: Moment) -> str:
    """Return an uncertain date in words: "voorjaar 2020", "9 jaar op 10 september 2026"."""
    tekst = _zonder_ongeveer(moment)
    if not moment.ongeveer:
        return tekst
    woord = "rond" if moment.soort in {MomentSoort.DAG, MomentSoort.MAAND} else "ongeveer"
    return f"{woord} {tekst}"


def _zonder_ongeveer(moment: Moment) -> str:
    if moment.soort is MomentSoort.LEEFTIJD:
        return _toon_leeftijd_op(moment)
    if moment.soort is MomentSoort.GELEDEN and moment.woorden and moment.peildatum:
        return f"{moment.woorden} (gezegd op {_dag(moment.peildatum)})"
    if moment.van or moment.tot:
        return _toon_periode(moment.van, moment.tot)
    if moment.maand is not None:
        dag = f"{moment.dag} " if moment.dag is not None else ""
        return f"{dag}{MAANDEN[moment.maand - 1]} {moment.jaar}"
    if moment.seizoen is not None:
        return f"{moment.seizoen} {moment.jaar}"
    return str(moment.jaar) if moment.jaar is not None else "onbekend"


def _toon_leeftijd_op(moment: Moment) -> str:
    op = f"op {_dag(moment.peildatum)}" if moment.peildatum else ""
    if moment.leeftijd_maanden is None:
        return f"{moment.leeftijd} jaar {op}"
    jaren, maanden = divmod(moment.leeftijd_maanden, 12)
    if jaren < 2:
        return f"{moment.leeftijd_maanden} {_maanden(moment.leeftijd_maanden)} {op}"
    return f"{jaren} jaar en {maanden} {_maanden(maanden)} {op}"


def _maanden(aantal: int) -> str:
    return "maand" if aantal == 1 else "maanden"


def _toon_periode(van: date | None, tot: date | None) -> str:
    if van is None:
        return f"voor {_dag(plus_dagen(tot, 1))}" if tot else "onbekend"
    if tot is None:
        return f"na {_dag(plus_dagen(van, -1))}"
    return _deel_van_jaar(van, tot) or _deel_van_maand(van, tot) or _hele_jaren(van, tot)


def _deel_van_jaar(van: date, tot: date) -> str:
    past = van.day == 1 and tot.day == laatste_dag(tot.year, tot.month) and van.year == tot.year
    if past and van.month in {1, 5, 9} and tot.month == van.month + 3:
        return f"{_DERDEN[van.month // 4]} {van.year}"
    return ""


def _deel_van_maand(van: date, tot: date) -> str:
    if (van.year, van.month) != (tot.year, tot.month):
        return ""
    einden = (10, 20, laatste_dag(van.year, van.month))
    for woord, begin, einde in zip(_DERDEN, (1, 11, 21), einden, strict=True):
        if (van.day, tot.day) == (begin, einde):
            return f"{woord} {MAANDEN[van.month - 1]} {van.year}"
    return ""


def _hele_jaren(van: date, tot: date) -> str:
    if (van.day, van.month, tot.day, tot.month) != (1, 1, 31, 12):
        return f"tussen {_dag(van)} en {_dag(tot)}"
    if van.year % 10 == 0 and tot.year == van.year + 9:
        # two digits only while nobody can take them for this century
        return f"jaren {van.year % 100 if 1940 <= van.year <= 1990 else van.year}"
    return f"tussen {van.year} en {tot.year}"


def _dag(dag: date | None) -> str:
    return toon_datum(dag, met_weekdag=False) if dag else "onbekend"
