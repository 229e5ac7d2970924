"""What asks attention today: late, today, this week, and the meetings that come."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from regisseur_desktop.domain.huishouden import Huishouden
from regisseur_desktop.domain.regie import Evaluatie, Taak
from regisseur_desktop.operations.kluis import Kluis
from regisseur_desktop.operations.methode import load_methode
from regisseur_desktop.operations.reservekopie import laatste
from regisseur_desktop.storage import overzicht as queries

_WEEK = timedelta(days=7)
_VOORBEELD_TELT = timedelta(days=7)
_HERINNER_VOORAF = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Taakregel:
    """A task with the household it belongs to."""

    taak: Taak
    huishouden: Huishouden


@dataclass(frozen=True, slots=True)
class Agendaregel:
    """A meeting with the household it belongs to."""

    evaluatie: Evaluatie
    huishouden: Huishouden


@dataclass(frozen=True, slots=True)
class Herinnering:
    """A household without a planned meeting, and the day before which to plan one."""

    huishouden: Huishouden
    plannen_voor: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Overzicht:
    """Everything the screen Vandaag shows."""

    te_laat: tuple[Taakregel, ...] = ()
    vandaag: tuple[Taakregel, ...] = ()
    deze_week: tuple[Taakregel, ...] = ()
    later: tuple[Taakregel, ...] = ()
    agenda: tuple[Agendaregel, ...] = ()
    herinneringen: tuple[Herinnering, ...] = ()
    aantal_huishoudens: int = 0
    reservekopie: datetime | None = None

    @property
    def badge(self) -> int:
        """Return how many things are late or due today."""
        return len(self.te_laat) + len(self.vandaag)


def overzicht(kluis: Kluis, vandaag: date) -> Overzicht:
    """Return what the regisseur has to see on opening the program on this day."""
    huishoudens = {h.id: h for h in queries.open_huishoudens(kluis.store) if _counts(h, vandaag)}
    taken = [
        Taakregel(taak, huishoudens[taak.huishouden_id])
        for taak in queries.open_taken(kluis.store)
        if taak.huishouden_id in huishoudens
    ]
    regels = _by_day(taken, vandaag)
    return Overzicht(
        te_laat=regels["te_laat"],
        vandaag=regels["vandaag"],
        deze_week=regels["deze_week"],
        later=regels["later"],
        agenda=agenda(kluis, vandaag, vandaag + 4 * _WEEK),
        herinneringen=_herinneringen(kluis, huishoudens.values(), vandaag),
        aantal_huishoudens=len(huishoudens),
        reservekopie=laatste(kluis),
    )


def agenda(kluis: Kluis, van: date, tot: date) -> tuple[Agendaregel, ...]:
    """Return the meetings from `van` to `tot`, in order."""
    huishoudens = {h.id: h for h in queries.open_huishoudens(kluis.store)}
    return tuple(
        Agendaregel(evaluatie, huishoudens[evaluatie.huishouden_id])
        for evaluatie in queries.evaluaties(kluis.store, van, tot)
        if evaluatie.huishouden_id in huishoudens
    )


def _counts(huishouden: Huishouden, vandaag: date) -> bool:
    """Leave the examples out after their first week: by then they are in the way."""
    return not huishouden.is_voorbeeld or vandaag - huishouden.aangemaakt_op <= _VOORBEELD_TELT


def part_of(taak: Taak, vandaag: date) -> str:
    """Return the part of Vandaag a task stands in."""
    if taak.uiterlijk is None or taak.uiterlijk > vandaag + _WEEK:
        return "later"
    if taak.uiterlijk < vandaag:
        return "te_laat"
    return "vandaag" if taak.uiterlijk == vandaag else "deze_week"


def _by_day(regels: Iterable[Taakregel], vandaag: date) -> dict[str, tuple[Taakregel, ...]]:
    parts: dict[str, list[Taakregel]] = {"te_laat": [], "vandaag": [], "deze_week": [], "later": []}
    for regel in sorted(regels, key=lambda r: (r.taak.uiterlijk or date.max, r.taak.wat)):
        parts[part_of(regel.taak, vandaag)].append(regel)
    return {name: tuple(part) for name, part in parts.items()}


def _herinneringen(
    kluis: Kluis, huishoudens: Iterable[Huishouden], vandaag: date
) -> tuple[Herinnering, ...]:
    """Name the households whose next evaluatie must be planned, by the rhythm of their level."""
    last = queries.last_evaluaties(kluis.store)
    methode = load_methode()
    found = []
    for huishouden in huishoudens:
        latest = last.get(huishouden.id, huishouden.aangemaakt_op)
        weken = methode.evaluatie_weken(huishouden.niveau)
        voor = latest + timedelta(weeks=weken)
        if latest < vandaag and voor - vandaag <= _HERINNER_VOORAF:
            found.append(Herinnering(huishouden, voor))
    return tuple(sorted(found, key=lambda h: h.plannen_voor))
