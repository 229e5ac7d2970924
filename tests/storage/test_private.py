"""Others on the same computer do not come near the files, though these are encrypted."""

import stat
import sys
from pathlib import Path

import pytest

from regisseur_desktop.storage import backup
from regisseur_desktop.storage.store import Store

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps homes apart itself")


def _mode(folder: Path) -> int:
    return stat.S_IMODE(folder.stat().st_mode)


def test_that_a_new_store_is_the_users_alone(store: Store) -> None:
    assert _mode(store.folder) == stat.S_IRWXU


def test_that_a_restored_store_is_the_users_alone(store: Store, tmp_path: Path) -> None:
    made = backup.make_backup(store, tmp_path / "stick")
    backup.restore(tmp_path / "terug", made.folder)
    assert _mode(tmp_path / "terug") == stat.S_IRWXU
