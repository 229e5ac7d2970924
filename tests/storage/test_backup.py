"""Backups: proven, thinned, and put back without losing what was there."""

import json
import os
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regisseur_desktop.domain.edit import added
from regisseur_desktop.errors import Refused
from regisseur_desktop.storage import backup, history, keys, rows
from regisseur_desktop.storage.connection import create_store, open_store
from regisseur_desktop.storage.sqlite_only import is_plain
from regisseur_desktop.storage.store import DATABASE, Store
from regisseur_desktop.storage.tables import LogboekRow
from regisseur_desktop.storage.thinning import kept
from regisseur_desktop.storage.trouble import StoreDamaged
from regisseur_desktop.storage.write import write_edit
from tests.storage.conftest import PASSPHRASE, QUICK, WIE, note

NOW = datetime(2026, 11, 21, 17, 0, tzinfo=UTC)


def test_that_a_backup_is_whole_and_names_its_end(store: Store, home: str) -> None:
    made = backup.make_backup(store)
    assert backup.laatste_reservekopie(store) == made.moment
    assert {path.name for path in made.folder.iterdir()} == {
        DATABASE,
        keys.FILE_NAME,
        backup.RECORD,
    }
    assert not is_plain(made.folder / DATABASE)
    assert made.waarden == len(rows.load_dossier(store, home).alles())
    with store.session() as db:
        assert made.head == history.head(db)
    assert backup.list_backups(store.backups) == (made,)


def test_that_there_is_no_backup_at_first(store: Store) -> None:
    assert backup.laatste_reservekopie(store) is None
    with pytest.raises(Refused, match="staat geen reservekopie"):
        backup.restore(store.folder)


def test_that_backups_made_while_others_write_are_whole(store: Store, home: str) -> None:
    is_done, written = threading.Event(), []

    def keep_writing() -> None:
        while not is_done.wait(0.005):
            written.append(write_edit(store, added("x", home, note(home, "woord")), WIE, 1))

    writer = threading.Thread(target=keep_writing)
    writer.start()
    try:
        made = [backup.make_backup(store) for _ in range(4)]
        for _ in range(4):
            backup.controleer(store)  # and a check raises no false alarm
    finally:
        is_done.set()
        writer.join()
    assert made[0].waarden < made[-1].waarden
    assert history.verify_chain(store, made[0].head) is None
    assert len(rows.load_dossier(store, home).notities) == len(written) + 1


def test_that_a_restored_store_is_as_it_was_and_the_other_is_set_aside(
    folder: Path, store: Store, home: str
) -> None:
    before = rows.load_dossier(store, home)
    backup.make_backup(store)
    write_edit(store, added("x", home, note(home, "daarna")), WIE, 1)
    after = rows.load_dossier(store, home)
    store.close()
    aside = backup.restore(folder)
    with open_store(folder, PASSPHRASE) as again:
        assert rows.load_dossier(again, home) == before
        backup.controleer(again)
    assert aside is not None
    with open_store(aside, PASSPHRASE) as old:
        assert rows.load_dossier(old, home) == after


def test_that_a_damaged_store_can_be_replaced(folder: Path, store: Store, home: str) -> None:
    backup.make_backup(store)
    store.close()
    (folder / DATABASE).write_bytes(b"kapot")
    (folder / keys.FILE_NAME).unlink()
    aside = backup.restore(folder)
    assert aside is not None
    assert (aside / DATABASE).read_bytes() == b"kapot"
    with open_store(folder, PASSPHRASE) as again:
        assert rows.load_dossier(again, home).versie == 1


def test_that_a_backup_opens_on_another_machine(tmp_path: Path, store: Store, home: str) -> None:
    stick = tmp_path / "stick"
    backup.make_backup(store, stick)
    assert backup.laatste_reservekopie(store) is None
    store.close()
    assert backup.restore(tmp_path / "nieuw", stick) is None
    with open_store(tmp_path / "nieuw", PASSPHRASE) as again:
        assert rows.load_dossier(again, home).versie == 1


def test_that_an_open_store_is_not_replaced(store: Store, home: str) -> None:
    backup.make_backup(store)
    with pytest.raises(Refused, match="al open"):
        backup.restore(store.folder)
    assert rows.load_dossier(store, home)


@pytest.mark.parametrize("name", [DATABASE, keys.FILE_NAME])
def test_that_a_damaged_backup_is_not_put_back(folder: Path, store: Store, name: str) -> None:
    made = backup.make_backup(store)
    store.close()
    content = bytearray((made.folder / name).read_bytes())
    content[len(content) // 2] ^= 1
    (made.folder / name).write_bytes(content)
    present = (folder / DATABASE).read_bytes()
    with pytest.raises(Refused):
        backup.restore(folder)
    assert (folder / DATABASE).read_bytes() == present


def test_that_an_older_passphrase_opens_an_older_backup(folder: Path, store: Store) -> None:
    backup.make_backup(store)
    store.change_passphrase("nieuw wachtwoord", QUICK)
    store.close()
    backup.restore(folder)
    open_store(folder, PASSPHRASE).close()


def test_that_a_cut_history_shows_by_the_last_backup(store: Store, home: str) -> None:
    history.log_event(store, WIE, history.Logsoort.GEOPEND, home)
    backup.make_backup(store)
    with store.session() as db:
        last = history.head(db).nummer
        LogboekRow.delete().where(LogboekRow.nummer == last).execute(db)
    with pytest.raises(StoreDamaged, match="geschiedenis"):
        backup.controleer(store)


def test_that_an_unproven_backup_is_thrown_away(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "problems_of", lambda *_: ["page 7"])
    with pytest.raises(StoreDamaged, match="weggegooid"):
        backup.make_backup(store)
    assert list(store.backups.iterdir()) == []


def test_that_what_a_crash_left_is_swept_up(store: Store) -> None:
    old, busy = store.backups / "2026-01-01.part", store.backups / "2026-01-02.part"
    for part in (old, busy):
        part.mkdir(parents=True)
    os.utime(old, (0, 0))
    made = backup.make_backup(store)
    assert set(store.backups.iterdir()) == {busy, made.folder}
    assert backup.list_backups(store.backups) == (made,)


def test_that_a_record_that_cannot_be_read_is_no_backup(store: Store) -> None:
    made = backup.make_backup(store)
    for content in (b"", b"{}", json.dumps({"moment": 3}).encode(), b"\xff"):
        (made.folder / backup.RECORD).write_bytes(content)
        assert backup.list_backups(store.backups) == ()


def test_that_a_new_store_makes_no_backup_of_nothing(tmp_path: Path) -> None:
    with create_store(tmp_path / "x", PASSPHRASE, QUICK)[0] as made:
        assert not made.backups.exists()


def test_that_a_year_of_backups_is_thinned() -> None:
    hourly = [NOW - timedelta(hours=n) for n in range(24 * 400)]
    stay = sorted(kept(hourly, NOW), reverse=True)
    recent = [moment for moment in stay if NOW - moment <= timedelta(days=2)]
    assert len(recent) == 49
    older = stay[len(recent) :]
    assert 12 + 10 + 9 - 6 <= len(older) <= 12 + 10 + 9
    assert NOW - stay[-1] > timedelta(days=200)
    assert stay[0] == NOW


@given(hours=st.sets(st.integers(0, 24 * 500), min_size=1, max_size=60))
def test_that_thinning_twice_throws_no_more_away(hours: set[int]) -> None:
    moments = [NOW - timedelta(hours=number) for number in hours]
    stay = kept(moments, NOW)
    assert kept(stay, NOW) == stay
    assert max(moments) in stay
