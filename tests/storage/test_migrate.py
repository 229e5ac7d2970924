"""Schemas: a newer one is refused, a step is whole or not there, and old stores keep opening."""

import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from regisseur_desktop.errors import Refused
from regisseur_desktop.storage import backup, migrate, rows, search
from regisseur_desktop.storage.connection import open_store
from regisseur_desktop.storage.migrate import MIGRATIONS, applied, bring_up_to_date, name_of
from regisseur_desktop.storage.store import Store
from regisseur_desktop.storage.tables import SchemaRow
from tests.storage.conftest import PASSPHRASE
from tests.storage.sample import DATA, HOUSEHOLD

SAMPLES = sorted(DATA.glob("schema_*"))


def step(name: str, *statements: str) -> ModuleType:
    """Return a migration that runs these statements."""
    module = ModuleType(f"anything.{name}")

    def up(db: Any) -> None:  # noqa: ANN401 - as the real ones
        for statement in statements:
            db.execute_sql(statement)

    module.up = up  # type: ignore[attr-defined]
    return module


ADDED = step("m0002_kleur", "ALTER TABLE doel ADD COLUMN kleur TEXT NOT NULL DEFAULT ''")
BROKEN = step("m0003_stuk", "ALTER TABLE doel ADD COLUMN vorm TEXT", "CREATE NONSENSE")
ORPHANS = step("m0003_wezen", "DELETE FROM huishouden")


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_that_a_store_of_every_released_schema_opens(tmp_path: Path, sample: Path) -> None:
    shutil.copytree(sample, tmp_path / "kluis")
    with open_store(tmp_path / "kluis", PASSPHRASE) as store:
        backup.controleer(store)
        dossier = rows.load_dossier(store, HOUSEHOLD)
        assert dossier.huishouden.naam == "Voorbeeld"
        assert [notitie.tekst for notitie in dossier.notities] == ["Belde over de crèche."]
        assert len(search.zoek(store, "creche")) == 1


def test_that_there_is_a_sample_of_every_schema() -> None:
    numbers = [f"schema_{name_of(module)[1:5]}" for module in MIGRATIONS]
    assert [sample.name for sample in SAMPLES] == numbers


def test_that_steps_and_version_come_together_after_a_backup(store: Store, home: str) -> None:
    with store.session() as db:
        bring_up_to_date(db, lambda: backup.make_backup(store), (*MIGRATIONS, ADDED))
        assert applied(db)[-1] == "m0002_kleur"
    assert len(backup.list_backups(store.backups)) == 1
    assert rows.load_dossier(store, home).doelen[0].wat == "Rust in huis"


@pytest.mark.parametrize("bad", [BROKEN, ORPHANS], ids=name_of)
def test_that_a_step_that_goes_wrong_undoes_all_of_them(
    store: Store, home: str, bad: ModuleType
) -> None:
    before = rows.load_dossier(store, home)
    with store.session() as db:
        with pytest.raises(Exception, match=r"syntax|broke"):
            bring_up_to_date(db, None, (*MIGRATIONS, ADDED, bad))
        assert applied(db) == [name_of(module) for module in MIGRATIONS]
        assert "kleur" not in {column.name for column in db.get_columns("doel")}
        assert db.pragma("foreign_keys") == 1
    assert rows.load_dossier(store, home) == before


def test_that_nothing_happens_when_there_is_nothing_to_do(store: Store) -> None:
    with store.session() as db:
        bring_up_to_date(db, lambda: pytest.fail("a backup"), MIGRATIONS)


@pytest.mark.parametrize(
    "row",
    [
        {"nummer": len(MIGRATIONS) + 1, "naam": "m0099_later", "moment": ""},
        {"nummer": 0, "naam": "m0000_vreemd", "moment": ""},
    ],
)
def test_that_a_newer_or_strange_schema_is_refused(
    store: Store, folder: Path, row: dict[str, Any]
) -> None:
    with store.session() as db:
        SchemaRow.insert(row).execute(db)
    store.close()
    before = (folder / "regisseur.db").read_bytes()
    with pytest.raises(Refused, match="nieuwere versie van Regisseur"):
        open_store(folder, PASSPHRASE)
    assert (folder / "regisseur.db").read_bytes() == before
    with pytest.raises(Refused, match="nieuwere versie"):  # and the lock was let go
        open_store(folder, PASSPHRASE)


def test_that_steps_are_numbered_without_a_gap() -> None:
    names = [name_of(module) for module in MIGRATIONS]
    assert [int(name[1:5]) for name in names] == list(range(1, len(names) + 1))
    stored = Path(migrate.__file__).parent / "migrations"
    assert sorted(path.stem for path in stored.glob("m*.py")) == names


@pytest.fixture
def modules_of_storage() -> set[str]:
    code = "import sys, regisseur_desktop.storage.connection\nprint(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(run.stdout.split())


def test_that_storage_loads_nothing_it_does_not_need(modules_of_storage: set[str]) -> None:
    unwanted = {"cryptography.x509", "asyncio", "http", "playhouse.migrate", "docx", "reportlab"}
    assert unwanted & modules_of_storage == set()
