"""Count in werkdagen, without weekends and Dutch holidays; the terms of care depend on it."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from regisseur_desktop.domain.kalender import plus_dagen
from regisseur_desktop.domain.kern import Term

DAGEN_EERSTE_CONTACT: Final = 3


class Bevrijdingsdag(Term):
    """In which years 5 May is a day off; employers differ."""

    NOOIT = "nooit", "nooit"
    LUSTRUM = "lustrum", "elke vijf jaar"
    ELK_JAAR = "elk_jaar", "elk jaar"


@dataclass(frozen=True, slots=True, kw_only=True)
class Vrijedagenregel:
    """Which days an organisation does not work, next to the weekends."""

    goede_vrijdag: bool = False
    bevrijdingsdag: Bevrijdingsdag = Bevrijdingsdag.LUSTRUM
    eigen_dagen: tuple[date, ...] = ()


STANDAARD: Final = Vrijedagenregel()


def paasdag(jaar: int) -> date:
    """Return Easter Sunday of a year (the anonymous Gregorian computus)."""
    eeuw, rest = divmod(jaar, 100)
    gulden = jaar % 19
    epacta = (19 * gulden + eeuw - eeuw // 4 - (eeuw - (eeuw + 8) // 25 + 1) // 3 + 15) % 30
    weekdag = (32 + 2 * (eeuw % 4) + 2 * (rest // 4) - epacta - rest % 4) % 7
    correctie = (gulden + 11 * epacta + 22 * weekdag) // 451
    maand, dag = divmod(epacta + weekdag - 7 * correctie + 114, 31)
    return date(jaar, maand, dag + 1)


@lru_cache(maxsize=64)
def feestdagen(jaar: int, regel: Vrijedagenregel = STANDAARD) -> dict[date, str]:
    """Return the holidays of a year with their names, as this organisation keeps them."""
    pasen = paasdag(jaar)
    dagen = {
        date(jaar, 1, 1): "Nieuwjaarsdag",
        pasen: "Eerste Paasdag",
        plus_dagen(pasen, 1): "Tweede Paasdag",
        koningsdag(jaar): "Koningsdag",
        plus_dagen(pasen, 39): "Hemelvaartsdag",
        plus_dagen(pasen, 49): "Eerste Pinksterdag",
        plus_dagen(pasen, 50): "Tweede Pinksterdag",
        date(jaar, 12, 25): "Eerste Kerstdag",
        date(jaar, 12, 26): "Tweede Kerstdag",
    }
    if regel.goede_vrijdag:
        dagen[plus_dagen(pasen, -2)] = "Goede Vrijdag"
    if _is_bevrijdingsdag(jaar, regel.bevrijdingsdag):
        dagen.setdefault(date(jaar, 5, 5), "Bevrijdingsdag")
    for dag in regel.eigen_dagen:
        if dag.year == jaar:
            dagen.setdefault(dag, "een eigen vrije dag")
    return dict(sorted(dagen.items()))


def koningsdag(jaar: int) -> date:
    """Return 27 April, or the day before when that is a Sunday."""
    dag = date(jaar, 4, 27)
    return plus_dagen(dag, -1) if dag.weekday() == 6 else dag


def _is_bevrijdingsdag(jaar: int, regel: Bevrijdingsdag) -> bool:
    if regel is Bevrijdingsdag.LUSTRUM:
        return jaar % 5 == 0
    return regel is Bevrijdingsdag.ELK_JAAR


def is_werkdag(dag: date, regel: Vrijedagenregel = STANDAARD) -> bool:
    """Say whether people work on this day."""
    return dag.weekday() < 5 and dag not in feestdagen(dag.year, regel)


def add_werkdagen(dag: date, aantal: int, regel: Vrijedagenregel = STANDAARD) -> date:
    """Return the day that lies this many werkdagen after `dag`, or before when negative.

    The day after `dag` is the first that can count; `dag` itself never does.
    """
    stap = -1 if aantal < 0 else 1
    for _ in range(abs(aantal)):
        dag = plus_dagen(dag, stap)
        while not is_werkdag(dag, regel):
            dag = plus_dagen(dag, stap)
    return dag


def werkdagen_tussen(van: date, tot: date, regel: Vrijedagenregel = STANDAARD) -> int:
    """Count the werkdagen after `van` up to and including `tot`; negative when `tot` is past."""
    if tot < van:
        return -werkdagen_tussen(tot, van, regel)
    dagen = (plus_dagen(van, nummer) for nummer in range(1, (tot - van).days + 1))
    return sum(is_werkdag(dag, regel) for dag in dagen)


def feestdagen_tussen(
    van: date, tot: date, regel: Vrijedagenregel = STANDAARD
) -> tuple[tuple[date, str], ...]:
    """Return the holidays on weekdays after `van` up to `tot`, to explain a deadline with."""
    return tuple(
        (dag, naam)
        for jaar in range(van.year, tot.year + 1)
        for dag, naam in feestdagen(jaar, regel).items()
        if van < dag <= tot and dag.weekday() < 5
    )


def uiterste_eerste_contact(
    ontvangen_op: date,
    dagen: int = DAGEN_EERSTE_CONTACT,
    regel: Vrijedagenregel = STANDAARD,
) -> date:
    """Return the last day for the first contact after an aanmelding (impegno: 3 werkdagen)."""
    return add_werkdagen(ontvangen_op, dagen, regel)
