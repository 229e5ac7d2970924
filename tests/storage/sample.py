"""Make the kept store of the newest schema: `python -m tests.storage.sample`, once a release.

It is small and fictitious, and opens with the passphrase of the tests.
"""

import shutil
from dataclasses import replace
from pathlib import Path

from regisseur_desktop.domain.codec import from_plain, to_plain
from regisseur_desktop.domain.edit import Change, Edit
from regisseur_desktop.domain.huishouden import Huishouden
from regisseur_desktop.domain.kinds import Value
from regisseur_desktop.storage.connection import create_store
from regisseur_desktop.storage.migrate import MIGRATIONS, name_of
from regisseur_desktop.storage.place import LOCK_NAME
from regisseur_desktop.storage.write import write_edit
from tests.storage.conftest import PASSPHRASE, QUICK, WIE, small

DATA = Path(__file__).parent / "data"
HOUSEHOLD = "0" * 32


def main() -> None:
    """Make the store in place of the one that was there."""
    folder = DATA / f"schema_{name_of(MIGRATIONS[-1])[1:5]}"
    shutil.rmtree(folder, ignore_errors=True)
    edit = small("Voorbeeld")
    changes = tuple(Change(None, _at_home(change.after)) for change in edit.changes)
    with create_store(folder, PASSPHRASE, QUICK)[0] as store:
        write_edit(store, Edit(edit.text, HOUSEHOLD, changes), WIE, 0)
    (folder / LOCK_NAME).unlink()


def _at_home(value: Value | None) -> Value | None:
    if isinstance(value, Huishouden):
        return replace(value, id=HOUSEHOLD)
    if value is None or not hasattr(value, "huishouden_id"):
        return value
    return from_plain(type(value), to_plain(value) | {"huishouden_id": HOUSEHOLD})


if __name__ == "__main__":
    main()
