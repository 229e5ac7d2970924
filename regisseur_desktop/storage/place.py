"""Where a live store may stand, and that only one program writes in it."""

import os
import sys
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from regisseur_desktop.errors import Refused
from regisseur_desktop.storage.trouble import StoreBusy

LOCK_NAME = "in-gebruik"
REMOTE = (
    "Deze map staat op het netwerk. Daar kunnen gegevens kapotgaan. "
    "Kies een map op deze computer; reservekopieën mogen wel op het netwerk."
)
SYNCED = (
    "{naam} kopieert deze map naar andere computers. Daar kunnen gegevens kapotgaan. "
    "Kies een andere map op deze computer."
)
TAKEN = "Dit dossier is al open op een andere plek. Sluit het daar eerst."

_NETWORK_TYPES = {
    "9p", "afs", "afpfs", "ceph", "cifs", "davfs", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4",
    "smb", "smb2", "smb3", "smbfs", "webdav",
}  # fmt: skip
_NETWORK_FUSE = ("sshfs", "rclone", "davfs", "s3fs", "gvfs", "google-drive", "onedriver", "smb")
_SYNC_NAMES = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "google-drive": "Google Drive",
    "my drive": "Google Drive",
    "mijn drive": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "mobile documents": "iCloud",
    "cloudstorage": "een clouddienst",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "stack": "STACK",
    "syncthing": "Syncthing",
    "sync": "Sync",
    "box sync": "Box",
    "pcloud drive": "pCloud",
    "megasync": "MEGA",
}
_DRIVE_REMOTE = 4  # what Windows calls a drive letter that stands for a share


def refuse_unsafe(folder: Path, mounts: Path = Path("/proc/mounts")) -> None:
    """Raise `Refused` for a folder on a network or in a sync folder; there is no way round."""
    whole = folder.expanduser().absolute()
    resolved = whole.resolve()
    for place in (whole, resolved):
        if is_share(str(place)):
            raise Refused(REMOTE)
        naam = sync_service(place)
        if naam:
            raise Refused(SYNCED.format(naam=naam))
    if is_remote_drive(resolved) or is_remote_mount(resolved, mounts):
        raise Refused(REMOTE)


def is_share(path: str) -> bool:
    r"""Tell whether the path is of the form `\\server\share`."""
    if path.startswith("\\\\?\\UNC\\"):
        return True
    is_double = path.startswith(("\\\\", "//"))
    return is_double and not path.startswith(("\\\\?\\", "\\\\.\\", "//?/", "//./"))


def sync_service(folder: Path) -> str:
    """Return the service that copies this folder to other machines, or ''."""
    for part in folder.parts:
        # "OneDrive - Gemeente Voorbeeld" and "Dropbox (Persoonlijk)" count too
        name = part.lower().split(" - ")[0].split(" (")[0].strip()
        if name in _SYNC_NAMES:
            return _SYNC_NAMES[name]
    return ""


def is_remote_mount(folder: Path, mounts: Path) -> bool:
    """Tell whether the file system under the folder is a network one (Linux)."""
    try:
        lines = mounts.read_text("utf-8", "replace").splitlines()
    except OSError:
        return False
    best, kind = "", ""
    for line in lines:
        point, file_system = _mount(line)
        is_under = folder.is_relative_to(point) if point else False
        if is_under and len(point) >= len(best):  # a later mount covers an earlier one
            best, kind = point, file_system
    if kind.startswith("fuse"):
        return any(name in kind for name in _NETWORK_FUSE)
    return kind in _NETWORK_TYPES


def _mount(line: str) -> tuple[str, str]:
    parts = line.split()
    if len(parts) < 3:
        return "", ""
    return parts[1].replace("\\040", " ").replace("\\011", "\t"), parts[2].lower()


def is_remote_drive(folder: Path) -> bool:
    """Tell whether the drive letter stands for a share (Windows)."""
    if sys.platform != "win32":
        return False
    import ctypes  # noqa: PLC0415 - only there

    return bool(ctypes.windll.kernel32.GetDriveTypeW(folder.anchor) == _DRIVE_REMOTE)


class Lock:
    """Keeps other programs out of a store; the system lets go of it when the program dies."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / LOCK_NAME
        self._file: IO[bytes] | None = None

    def take(self) -> None:
        """Take the lock, or tell that the store is open elsewhere."""
        file = self._path.open("ab")
        try:
            _lock(file)
        except OSError as problem:
            file.close()
            raise StoreBusy(TAKEN) from problem
        self._file = file

    def release(self) -> None:
        """Let others in; the file stays, because removing it would race with them."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def __enter__(self) -> Self:
        """Take the lock for a block."""
        self.take()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let others in after a block."""
        self.release()


def _lock(file: IO[bytes]) -> None:
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - only there

        os.lseek(file.fileno(), 0, os.SEEK_SET)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl  # noqa: PLC0415 - not on Windows

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
