"""Opening and closing: who gets in, from where, what is on the disk, and what damage looks like."""

import contextlib
import errno
import random
import re
import shutil
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import pytest

from regisseur_desktop.domain.edit import added
from regisseur_desktop.domain.huishouden import Huishouden
from regisseur_desktop.errors import Refused
from regisseur_desktop.storage import backup, connection, install, keys, rows, search
from regisseur_desktop.storage.connection import (
    create_store,
    has_store,
    open_store,
    open_store_with_code,
)
from regisseur_desktop.storage.sqlite_only import (
    KluisDatabase,
    NotEncrypted,
    is_plain,
)
from regisseur_desktop.storage.store import DATABASE, Store
from regisseur_desktop.storage.trouble import StoreBusy, StoreDamaged, sentence_of
from regisseur_desktop.storage.write import write_edit
from tests.storage.conftest import PASSPHRASE, QUICK, WIE, note, small

MARKER = "Zeldzaamwoord"


def test_that_what_was_written_is_there_after_reopening(folder: Path) -> None:
    store, code = create_store(folder, PASSPHRASE, QUICK)
    edit = small()
    with store:
        write_edit(store, edit, WIE, 0)
        before = rows.load_dossier(store, edit.huishouden_id)
    with open_store(folder, PASSPHRASE) as again:
        assert rows.load_dossier(again, edit.huishouden_id) == before
    with open_store_with_code(folder, code) as again:
        assert rows.load_dossier(again, edit.huishouden_id) == before


def test_that_the_settings_that_keep_data_safe_are_on(store: Store) -> None:
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "busy_timeout": 10_000,
    }
    with store.session() as db:
        assert {name: db.pragma(name) for name in wanted} == wanted


def test_that_a_marker_stands_in_no_file_in_plain(folder: Path, tmp_path: Path) -> None:
    store, _ = create_store(folder, PASSPHRASE, QUICK)
    edit = small(MARKER)
    write_edit(store, edit, WIE, 0)
    write_edit(
        store, added("Notitie", edit.huishouden_id, note(edit.huishouden_id, MARKER)), WIE, 1
    )
    backup.make_backup(store)
    open_files = list(files_below(folder))
    assert any(path.name.endswith("-wal") for path in open_files)
    assert holding(MARKER, open_files) == []
    store.close()
    backup.restore(folder)
    assert holding(MARKER, files_below(folder)) == []
    planted = tmp_path / "planted"
    planted.write_bytes(b"x" + MARKER.lower().encode("utf-16le"))
    assert holding(MARKER, [planted]) == [planted]


def files_below(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file())


def holding(marker: str, paths: Iterator[Path] | list[Path]) -> list[Path]:
    """Return the files that hold the marker, in capitals or not, in one or two bytes a sign."""
    signs = [marker.lower().encode(code) for code in ("utf-8", "utf-16le", "utf-16be")]
    return [path for path in paths if any(sign in path.read_bytes().lower() for sign in signs)]


def test_that_no_log_is_left_beside_a_closed_store(folder: Path) -> None:
    store, _ = create_store(folder, PASSPHRASE, QUICK)
    write_edit(store, small(), WIE, 0)
    store.close()
    assert {path.name for path in folder.iterdir()} == {DATABASE, keys.FILE_NAME, "in-gebruik"}
    assert not is_plain(folder / DATABASE)


def test_that_a_database_is_never_made_without_a_key(tmp_path: Path) -> None:
    database = KluisDatabase(tmp_path / "x.db", b"")
    with pytest.raises(NotEncrypted):
        database.connect()
    assert not (tmp_path / "x.db").exists()


def test_that_a_plain_database_is_not_opened(folder: Path) -> None:
    create_store(folder, PASSPHRASE, QUICK)[0].close()
    (folder / DATABASE).write_bytes(b"SQLite format 3\0" + bytes(4080))
    with pytest.raises(StoreDamaged, match="beschadigd"):
        open_store(folder, PASSPHRASE)


def test_that_a_wrong_passphrase_leaves_the_store_free(folder: Path) -> None:
    create_store(folder, PASSPHRASE, QUICK)[0].close()
    with pytest.raises(keys.WrongPassphrase, match="klopt niet"):
        open_store(folder, "iets anders")
    open_store(folder, PASSPHRASE).close()


def test_that_keys_of_another_store_are_told_as_damage(folder: Path, tmp_path: Path) -> None:
    create_store(folder, PASSPHRASE, QUICK)[0].close()
    create_store(tmp_path / "ander", PASSPHRASE, QUICK)[0].close()
    shutil.copyfile(tmp_path / "ander" / keys.FILE_NAME, folder / keys.FILE_NAME)
    whole = (folder / DATABASE).read_bytes()
    with pytest.raises(StoreDamaged, match="Zet de laatste reservekopie terug"):
        open_store(folder, PASSPHRASE)
    assert (folder / DATABASE).read_bytes() == whole


def test_that_changed_bits_are_told(folder: Path) -> None:
    with create_store(folder, PASSPHRASE, QUICK)[0] as store:
        for number in range(5):
            write_edit(store, small(f"Gezin {number}"), WIE, 0)
    whole = (folder / DATABASE).read_bytes()
    chance = random.Random(2026)  # noqa: S311 - the same places every time
    untold = []
    for place in chance.sample(range(len(whole)), 60):
        changed = bytearray(whole)
        changed[place] ^= 1 << chance.randrange(8)
        (folder / DATABASE).write_bytes(changed)
        if not is_told(folder):
            untold.append(place)
    assert untold == []


def test_that_a_cut_off_database_is_told(folder: Path) -> None:
    with create_store(folder, PASSPHRASE, QUICK)[0] as store:
        write_edit(store, small(), WIE, 0)
    whole = (folder / DATABASE).read_bytes()
    for length in (0, 1, 4096, len(whole) // 2, len(whole) - 1):
        (folder / DATABASE).write_bytes(whole[:length])
        assert is_told(folder)


def is_told(folder: Path) -> bool:
    """Tell whether opening or checking answers with damage, and with nothing else."""
    try:
        with open_store(folder, PASSPHRASE) as store:
            backup.controleer(store)
    except StoreDamaged:
        return True
    return False


def test_that_a_missing_database_is_told(folder: Path) -> None:
    create_store(folder, PASSPHRASE, QUICK)[0].close()
    (folder / DATABASE).unlink()
    with pytest.raises(StoreDamaged, match="ontbreken"):
        open_store(folder, PASSPHRASE)


def test_that_a_second_store_in_the_folder_is_refused(folder: Path) -> None:
    create_store(folder, PASSPHRASE, QUICK)[0].close()
    before = (folder / keys.FILE_NAME).read_bytes()
    with pytest.raises(Refused, match="al een dossier"):
        create_store(folder, PASSPHRASE, QUICK)
    assert (folder / keys.FILE_NAME).read_bytes() == before


def test_that_an_empty_folder_has_no_store(tmp_path: Path) -> None:
    assert not has_store(tmp_path)
    with pytest.raises(Refused, match="staat geen dossier"):
        open_store(tmp_path, PASSPHRASE)


def test_that_a_store_is_open_in_one_place(store: Store, folder: Path) -> None:
    assert store.folder == folder
    with pytest.raises(StoreBusy, match="al open op een andere plek"):
        open_store(folder, PASSPHRASE)


def test_that_a_closed_store_answers_that_it_is_locked(store: Store) -> None:
    store.close()
    store.close()
    with pytest.raises(Refused, match="op slot"):
        rows.load_alle(store, Huishouden)
    with pytest.raises(Refused, match="op slot"):
        _ = store.key


@pytest.mark.parametrize("step", [0, 1, 2, 3])
def test_that_an_interrupted_making_is_finished_or_forgotten(
    folder: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    """The power goes at each rename in turn; what is there then opens, or nothing is there."""
    renames = 0
    real = Path.rename

    def rename(path: Path, target: Path) -> Path:
        nonlocal renames
        if renames == step:
            raise KeyboardInterrupt
        renames += 1
        return real(path, target)

    with monkeypatch.context() as patched, contextlib.suppress(KeyboardInterrupt):
        patched.setattr(Path, "rename", rename)
        create_store(folder, PASSPHRASE, QUICK)[0].close()
    assert renames == min(step, 3)
    if not has_store(folder):
        create_store(folder, PASSPHRASE, QUICK)[0].close()
    with open_store(folder, PASSPHRASE) as store:
        backup.controleer(store)
    assert not install.is_pending(folder)


def test_that_threads_work_side_by_side(store: Store, home: str) -> None:
    def write_and_read(number: int) -> int:
        tekst = f"draad{number:02} heeft geschreven"
        write_edit(store, added("Notitie", home, note(home, tekst)), WIE, 1)
        return len(search.zoek(store, f"draad{number:02}"))

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(write_and_read, range(24))) == [1] * 24
    assert rows.load_dossier(store, home).versie == 25


def test_that_closing_waits_for_another_thread(store: Store, home: str) -> None:
    is_reading, may_go_on, seen = threading.Event(), threading.Event(), []

    def read() -> None:
        with store.session():
            is_reading.set()
            may_go_on.wait()
            seen.append(rows.load_dossier(store, home).versie)

    reader = threading.Thread(target=read)
    closer = threading.Thread(target=store.close)
    reader.start()
    is_reading.wait()
    closer.start()
    closer.join(0.1)
    assert closer.is_alive()
    may_go_on.set()
    reader.join()
    closer.join()
    assert seen == [1]


def test_that_a_store_may_be_closed_by_another_thread(store: Store, home: str) -> None:
    assert rows.load_dossier(store, home)
    closer = threading.Thread(target=store.close)
    closer.start()
    closer.join()
    assert not list(store.folder.glob("*-wal"))


def test_that_a_new_passphrase_holds_for_an_open_store(store: Store, folder: Path) -> None:
    store.change_passphrase("een nieuw wachtwoord", QUICK)
    code = store.change_code()
    store.close()
    open_store(folder, "een nieuw wachtwoord").close()
    open_store_with_code(folder, code).close()
    with pytest.raises(keys.WrongPassphrase):
        open_store(folder, PASSPHRASE)


@contextmanager
def failing(monkeypatch: pytest.MonkeyPatch, number: int) -> Iterator[None]:
    def refuse(*_: object) -> NoReturn:
        raise OSError(number, "no")

    with monkeypatch.context() as patched:
        patched.setattr("os.fsync", refuse)
        yield


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, "De schijf is vol. Maak ruimte vrij"),
        (errno.EACCES, "mag je niet schrijven"),
        (errno.EROFS, "mag je niet schrijven"),
        (errno.EIO, "De schijf geeft een probleem"),
    ],
)
def test_that_trouble_of_the_disk_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch, number: int, sentence: str
) -> None:
    with failing(monkeypatch, number), pytest.raises(Refused, match=sentence):
        create_store(folder, PASSPHRASE, QUICK)
    assert not has_store(folder)
    create_store(folder, PASSPHRASE, QUICK)[0].close()


def test_that_trouble_while_making_a_backup_is_told_and_leaves_nothing(
    store: Store, home: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with failing(monkeypatch, errno.ENOSPC), pytest.raises(Refused, match="De schijf is vol"):
        backup.make_backup(store)
    assert list(store.backups.iterdir()) == []
    assert rows.load_dossier(store, home).versie == 1


def test_that_a_full_database_refuses_and_keeps_what_was_there(store: Store, home: str) -> None:
    before = rows.load_dossier(store, home)
    with store.session() as db:
        db.pragma("max_page_count", db.pragma("page_count"))
        with pytest.raises(Refused, match="De schijf is vol"):
            write_edit(store, added("Lang", home, note(home, "x" * 100_000)), WIE, 1)
        assert rows.load_dossier(store, home) == before
        db.pragma("max_page_count", 1_000_000)
    write_edit(store, added("Lang", home, note(home, "x" * 100_000)), WIE, 1)


def test_that_a_mistake_of_ours_is_not_told_as_trouble() -> None:
    assert sentence_of(ValueError("x")) is None
    assert str(Refused(connection.EXISTS)) == connection.EXISTS
    assert re.search(r"\.$", str(sentence_of(OSError(0, "x"))))
