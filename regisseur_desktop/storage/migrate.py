"""Bring a store to the schema of this program: all steps and the version together, or nothing."""

from collections.abc import Callable
from datetime import UTC, datetime
from types import ModuleType

from regisseur_desktop.errors import Refused
from regisseur_desktop.storage.migrations import (
    m0001_begin,
    m0002_tekening,
    m0003_zelfde_ouders,
    m0004_plan,
    m0005_op_het_blad,
)
from regisseur_desktop.storage.sqlite_only import KluisDatabase
from regisseur_desktop.storage.tables import SchemaRow

MIGRATIONS: tuple[ModuleType, ...] = (
    m0001_begin,
    m0002_tekening,
    m0003_zelfde_ouders,
    m0004_plan,
    m0005_op_het_blad,
)
"""Every step, in order; a released one is never changed."""

NEWER = (
    "Dit dossier is gemaakt met een nieuwere versie van Regisseur. "
    "Werk het programma bij en open het dan opnieuw."
)


def bring_up_to_date(
    db: KluisDatabase,
    before: Callable[[], object] | None,
    migrations: tuple[ModuleType, ...] = MIGRATIONS,
) -> None:
    """Run the steps that this store has not had; `before` makes a backup of what is there."""
    names = [name_of(step) for step in migrations]
    done = applied(db)
    if done != names[: len(done)]:
        raise Refused(NEWER)
    pending = migrations[len(done) :]
    if not pending:
        return
    if done and before is not None:
        before()
    with db.schema_change():
        for number, step in enumerate(pending, start=len(done) + 1):
            step.up(db)
            moment = datetime.now(UTC).isoformat()
            row = {"nummer": number, "naam": name_of(step), "moment": moment}
            SchemaRow.insert(row).execute(db)


def applied(db: KluisDatabase) -> list[str]:
    """Return the names of the steps that this store has had."""
    if not db.table_exists("schema_versie"):
        return []
    query = SchemaRow.select(SchemaRow.naam).order_by(SchemaRow.nummer)
    return [naam for (naam,) in query.tuples().execute(db)]


def name_of(step: ModuleType) -> str:
    """Return the name under which a step is remembered."""
    return step.__name__.rpartition(".")[2]
