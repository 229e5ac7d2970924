"""How fast the plan of an earlier day is there: `python -m tests.benchmarks.bench_terugkijken`.

One household whose plan was changed 2,000 times. The plan of any day must be there within 50 ms
at the 95th percentile, so that the screen can read it at once while somebody walks the days.
"""

import statistics
import sys
import tempfile
import time
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.toepassen import apply_edit, begin
from regisseur_desktop.operations import items, plan, terugkijken
from regisseur_desktop.operations.aanmelding import NieuweAanmelding, new_aanmelding
from regisseur_desktop.operations.edits import apply
from regisseur_desktop.operations.huishoudens import load_dossier
from regisseur_desktop.operations.kluis import Kluis, open_kluis
from regisseur_desktop.operations.versies import verschillen
from regisseur_desktop.storage import history
from tests.kluizen import WACHTZIN, make_empty

CHANGES, LIMIT_MS = 2_000, 50.0
_BEGIN = datetime(2026, 1, 1, 9, tzinfo=UTC)


class _Klok:
    """Lets four changes happen on each day."""

    nu = _BEGIN

    @classmethod
    def now(cls, _zone: object) -> datetime:
        cls.nu += timedelta(hours=6)
        return cls.nu


def _change(dossier: Dossier, number: int) -> Edit:
    if number < 60:
        doelen = dossier.doelen
        if len(doelen) < 12:
            return plan.add_doel(dossier, f"Doel {number}: het gaat beter op school.")
        return plan.add_afspraak(dossier, doelen[number % 12].id, f"belt de school ({number})")
    doel = dossier.doelen[number % 12]
    after = replace(doel, hoe=f"Elke week praten we {number} minuten over school. " * 4)
    return items.save(dossier, doel, after, "Doel veranderen")


def fill(kluis: Kluis) -> str:
    """Write the changes as a user would, one edit each."""
    first = new_aanmelding(
        NieuweAanmelding(wie="Marina, Ivan, Jasper", ontvangen_op=_BEGIN.date()), "Noor"
    )
    apply(kluis, first)
    dossier = begin(first)
    for number in range(CHANGES):
        edit = _change(dossier, number)
        apply(kluis, edit)
        dossier = apply_edit(dossier, edit)
    return dossier.id


def main() -> int:
    """Print the times of a walk over the days, and say whether they are within the limit."""
    vars(history)["datetime"] = _Klok
    with tempfile.TemporaryDirectory() as folder:
        kluis = open_kluis(make_empty(Path(folder) / "kluis"), WACHTZIN)
        home = fill(kluis)
        dagen = terugkijken.plandagen(kluis, home, UTC)
        days = [_timed(kluis, home, dag) for dag in dagen[:: max(1, len(dagen) // 60)]]
        kept = _kept_time(kluis, home)
        begun = time.perf_counter()
        terugkijken.plandagen(kluis, home, UTC)
        listed = (time.perf_counter() - begun) * 1000
        toen, nu = (terugkijken.plan_op(kluis, home, dag, UTC) for dag in (dagen[0], dagen[-1]))
        begun = time.perf_counter()
        verschillen(toen, nu)
        compared = (time.perf_counter() - begun) * 1000
        kluis.sluit()
    worst = statistics.quantiles(days, n=20)[-1]
    print(f"{CHANGES} changes on {len(dagen)} days")  # noqa: T201 - a benchmark tells
    print(f"plan of a day: median {statistics.median(days):.1f} ms, 95th {worst:.1f} ms")  # noqa: T201
    print(f"plan of a version: {kept:.1f} ms")  # noqa: T201
    print(f"days of change: {listed:.1f} ms; compare first with last: {compared:.1f} ms")  # noqa: T201
    return 0 if worst <= LIMIT_MS else 1


def _timed(kluis: Kluis, home: str, dag: date) -> float:
    begun = time.perf_counter()
    terugkijken.plan_op(kluis, home, dag, UTC)
    return (time.perf_counter() - begun) * 1000


def _kept_time(kluis: Kluis, home: str) -> float:
    """Keep a version, change the plan once more, and return how long reading it back takes."""
    apply(kluis, plan.keep_version(load_dossier(kluis, home), "besproken", _BEGIN.date()))
    apply(kluis, items.add_kracht(load_dossier(kluis, home), "Ivan tekent veel."))
    (versie,) = load_dossier(kluis, home).planversies
    begun = time.perf_counter()
    terugkijken.van_versie(kluis, versie)
    return (time.perf_counter() - begun) * 1000


if __name__ == "__main__":
    sys.exit(main())
