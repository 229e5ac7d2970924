"""A few kills in every run; CI does a hundred with `python -m tests.storage.kills`."""

from pathlib import Path

import pytest

from regisseur_desktop.domain.verhaal import Notitie
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import slijtproef
from regisseur_desktop.operations.kluis import Kluis
from regisseur_desktop.storage.tables import TABLES, Row, ZoekregelRow
from tests.storage.kills import kill_often


def test_that_kills_lose_nothing_that_was_saved(tmp_path: Path) -> None:
    outcome = kill_often(tmp_path, kills=10, seed=5)
    assert outcome.problems == ()
    assert outcome.promised > 20


class EnoughError(Exception):
    """Ends the writer without a kill."""


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The promises of a writer that was stopped after eight."""
    promised: list[str] = []
    opened: list[Kluis] = []
    real = slijtproef._open

    def open_and_keep(map_: Path) -> Kluis:
        opened.append(real(map_))
        return opened[0]

    def promise(token: str) -> None:
        promised.append(token)
        if len(promised) == 8:
            raise EnoughError

    with monkeypatch.context() as patched:
        patched.setattr(slijtproef, "_open", open_and_keep)
        with pytest.raises(EnoughError):
            slijtproef.write_forever(tmp_path, promise)
    opened[0].sluit()
    return promised


def test_that_what_was_promised_is_proven(tmp_path: Path, written: list[str]) -> None:
    assert slijtproef.prove(tmp_path, written) == "Er is niets weg: 8 bewaard, 8 beloofd."


def test_that_a_lost_promise_is_found(tmp_path: Path, written: list[str]) -> None:
    with pytest.raises(Refused, match="1 bewaarde regels weg"):
        slijtproef.prove(tmp_path, [*written, "f" * 32])
    with pytest.raises(Refused, match="1 bewaarde regels weg"):
        slijtproef.prove(tmp_path / "leeg", ["f" * 32])
    assert "nog geen kluis" in slijtproef.prove(tmp_path / "leeg", [])


@pytest.mark.parametrize("table", [TABLES[Notitie], ZoekregelRow])
def test_that_a_torn_save_is_found(tmp_path: Path, written: list[str], table: type[Row]) -> None:
    kluis = slijtproef._open(tmp_path)
    with kluis.store.session() as db:
        name = "item_id" if table is ZoekregelRow else "id"
        table.delete().where(table._meta.fields[name] == written[-1]).execute(db)
    kluis.sluit()
    with pytest.raises(Refused, match=r"voor een deel|lopen niet gelijk"):
        slijtproef.prove(tmp_path, written[:-1])
