"""Write small files so that a power cut leaves the old or the new one, never half of one."""

import os
import shutil
import sys
from pathlib import Path

PRIVATE = 0o700
"""A folder that nobody else on this computer may look into."""


def write_whole(path: Path, content: bytes, previous: Path | None = None) -> None:
    """Replace `path` by `content`; keep what stood there as `previous` when asked."""
    fresh = path.with_name(path.name + ".nieuw")
    with fresh.open("wb") as target:
        target.write(content)
        target.flush()
        _flush(target.fileno())
    if previous is not None and path.exists():
        copy_whole(path, previous)
    fresh.replace(path)
    sync_folder(path.parent)


def copy_whole(source: Path, target: Path) -> None:
    """Copy a file that nobody is writing; `target` appears at once or not at all."""
    fresh = target.with_name(target.name + ".nieuw")
    shutil.copyfile(source, fresh)
    sync_file(fresh)
    fresh.replace(target)
    sync_folder(target.parent)


def sync_file(path: Path) -> None:
    """Wait until the bytes of `path` are on the disk."""
    with path.open("rb+") as opened:
        _flush(opened.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the names in `folder` are on the disk."""
    if sys.platform == "win32":  # a folder cannot be opened there; NTFS journals its names
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        _flush(handle)
    finally:
        os.close(handle)


def _flush(handle: int) -> None:
    os.fsync(handle)
    if sys.platform == "darwin":  # there, that only reaches the cache of the drive
        import fcntl  # noqa: PLC0415 - not on Windows

        fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
