"""Where a live store may stand, and who holds it."""

import subprocess
import sys
from pathlib import Path

import pytest

from regisseur_desktop.errors import Refused
from regisseur_desktop.storage import place
from regisseur_desktop.storage.connection import create_store
from regisseur_desktop.storage.place import Lock, is_share, refuse_unsafe, sync_service
from regisseur_desktop.storage.trouble import StoreBusy
from tests.storage.conftest import PASSPHRASE, QUICK

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/huis /home/anna nfs4 rw 0 0
/dev/sdb1 /home/anna/lokaal ext4 rw 0 0
//server/deel /mnt/deel\\040map cifs rw 0 0
anna@server: /mnt/ver fuse.sshfs rw 0 0
portal /run/doc fuse.portal rw 0 0
drive: /mnt/wolk fuse.rclone rw 0 0
regel
"""


@pytest.mark.parametrize(
    ("folder", "naam"),
    [
        ("/home/anna/OneDrive/werk", "OneDrive"),
        ("/home/anna/OneDrive - Gemeente Voorbeeld/werk", "OneDrive"),
        ("/home/anna/Dropbox (Persoonlijk)", "Dropbox"),
        ("/home/anna/Google Drive/x", "Google Drive"),
        ("/Users/anna/Library/Mobile Documents/x", "iCloud"),
        ("/Users/anna/Library/CloudStorage/x", "een clouddienst"),
        ("/home/anna/Nextcloud", "Nextcloud"),
        ("/home/anna/onedrive-notities", ""),
        ("/home/anna/Documenten/kluis", ""),
    ],
)
def test_that_a_sync_folder_is_known_by_name(folder: str, naam: str) -> None:
    assert sync_service(Path(folder)) == naam


def test_that_a_store_in_a_sync_folder_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "Dropbox" / "kluis"
    with pytest.raises(Refused, match="Dropbox kopieert deze map"):
        create_store(folder, PASSPHRASE, QUICK)
    assert not folder.exists()


def test_that_a_link_to_a_sync_folder_is_seen_through(tmp_path: Path) -> None:
    (tmp_path / "OneDrive").mkdir()
    (tmp_path / "werk").symlink_to(tmp_path / "OneDrive", target_is_directory=True)
    with pytest.raises(Refused, match="OneDrive"):
        refuse_unsafe(tmp_path / "werk" / "kluis")


@pytest.mark.parametrize(
    ("folder", "is_refused"),
    [
        ("/home/anna/kluis", True),
        ("/home/anna/lokaal/kluis", False),
        ("/home/annabel/kluis", False),
        ("/mnt/deel map/kluis", True),
        ("/mnt/ver", True),
        ("/mnt/wolk/kluis", True),
        ("/run/doc/kluis", False),
        ("/var/kluis", False),
    ],
)
def test_that_a_network_mount_is_refused(tmp_path: Path, folder: str, is_refused: bool) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(MOUNTS, "utf-8")
    assert place.is_remote_mount(Path(folder), mounts) is is_refused
    if is_refused:
        with pytest.raises(Refused, match="op het netwerk"):
            refuse_unsafe(Path(folder), mounts)


def test_that_a_system_without_a_list_of_mounts_is_no_trouble(tmp_path: Path) -> None:
    refuse_unsafe(tmp_path, tmp_path / "er is niets")


@pytest.mark.parametrize(
    ("path", "answer"),
    [
        (r"\\server\deel\kluis", True),
        ("//server/deel/kluis", True),
        (r"\\?\UNC\server\deel", True),
        (r"\\?\C:\kluis", False),
        (r"\\.\C:", False),
        (r"C:\kluis", False),
        ("/home/anna", False),
    ],
)
def test_that_a_share_is_known_by_its_form(path: str, answer: bool) -> None:
    assert is_share(path) is answer


def test_that_two_cannot_hold_one_store(tmp_path: Path) -> None:
    with Lock(tmp_path), pytest.raises(StoreBusy, match="Sluit het daar eerst"):
        Lock(tmp_path).take()
    with Lock(tmp_path):
        pass


def test_that_a_lock_dies_with_its_program(tmp_path: Path) -> None:
    code = (
        "import pathlib, sys, time\n"
        "from regisseur_desktop.storage.place import Lock\n"
        "lock = Lock(pathlib.Path(sys.argv[1]))\n"
        "lock.take()\n"
        "print('taken', flush=True)\n"
        "time.sleep(60)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)], stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"taken\n"
        with pytest.raises(StoreBusy):
            Lock(tmp_path).take()
        other.kill()
        other.wait()
    with Lock(tmp_path):
        pass
