"""Nothing that is typed can be read outside the encrypted store: not in any file beside it.

A word is put into every text of every kind, half-typed lines, settings and documents included;
then the program locks, and every file it made is read.
"""

import sys
import tempfile
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any, cast, get_args

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.codec import hints
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Change, Edit
from regisseur_desktop.domain.kinds import KINDS, Value
from regisseur_desktop.domain.moment import Moment
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.tekening import Verschuiving
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.operations import (
    documenten_bewaren,
    documenten_maken,
    edits,
    huishoudens,
    reservekopie,
    zoeken,
)
from regisseur_desktop.operations.bladen import bladen
from regisseur_desktop.operations.documentopdracht import Documentopdracht
from regisseur_desktop.operations.kluis import Kluis, open_kluis
from regisseur_desktop.operations.thuizen import add_thuis
from regisseur_desktop.storage.tables import REFERENCES
from tests.kluizen import MAANDAG, WACHTZIN, make_examples
from ui.plek import TABS, Plek, Scherm
from ui.programma import Programma
from ui.storing import install_storing
from ui.theme.apply import theme

MERK = "Zebravink"
_NAMES_OF_OTHERS = {*REFERENCES, "id", "bron", "van", "aan", "van_contact", "naar_contact"} | {
    "formaat",
    "sha256",
    "sjabloon",
    "fase",
    "pictogram",
    "sinds_gebeurtenis",
    "inhoud",
    "meerling",
    "leesprofiel",
    "bij",
    "veld",
    "zelfde_ouders",
}
"""Texts that nobody types: they name another value, or a choice."""
_WORDLESS: set[type[Value]] = {Verschuiving}
"""Kinds in which there is nothing to type."""


def _marked(value: Any) -> Any:  # noqa: ANN401 - of any kind
    """Return `value` with the word in each text that a user can type."""
    typed: dict[str, Any] = {}
    known = hints(cast("Any", type(value)))
    for part in fields(value):
        before = getattr(value, part.name)
        if Moment in get_args(known[part.name]):
            typed[part.name] = replace(before or Moment(), woorden=MERK)
        elif is_dataclass(before):
            typed[part.name] = _marked(before)
        elif known[part.name] is str and part.name not in _NAMES_OF_OTHERS:
            typed[part.name] = f"{before} {MERK}".strip()
    return replace(value, **typed)


def _mark_all(kluis: Kluis, dossier: Dossier) -> set[type[Value]]:
    """Type the word into every value of a household; return the kinds that were touched."""
    changes = [Change(value, _marked(value)) for value in dossier.alles()]
    edits.apply(kluis, Edit(f"Alles veranderen {MERK}", dossier.id, tuple(changes)))
    marked = [value for value in (change.after for change in changes) if MERK in repr(value)]
    return {kind for kind in KINDS for value in marked if isinstance(value, kind)}


def _files(*folders: Path) -> Iterator[Path]:
    for folder in folders:
        yield from (path for path in folder.rglob("*") if path.is_file())


def _tells(path: Path) -> bool:
    content = path.read_bytes().lower()
    word = MERK.lower()
    return any(word.encode(code) in content for code in ("utf-8", "utf-16-le", "utf-16-be"))


@pytest.fixture
def temp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder for temporary files, which is this test's own."""
    folder = tmp_path / "tijdelijk"
    folder.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the data folder of the program, with the example households."""
    folder = tmp_path / "gegevens"
    monkeypatch.setenv("REGISSEUR_MAP", str(folder))
    make_examples(folder / "kluis")
    return folder


@pytest.fixture
def programma(data: Path, temp: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Programma]:
    """Return the program, unlocked."""
    made = Programma(qapp, theme(), stilte=lambda: 0.0)
    qtbot.addWidget(made.venster)
    with qtbot.waitActive(made.venster):
        made.venster.show()
        made.venster.activateWindow()
    made.open(open_kluis(data / "kluis", WACHTZIN))
    yield made
    made.venster.close()


def _make_documents(kluis: Kluis, dossier: Dossier) -> None:
    for formaat in ("docx", "pdf"):
        opdracht = Documentopdracht(soort=Documentsoort.PLAN, lezer=Lezer.OVERLEG, formaat=formaat)
        gemaakt = documenten_maken.maak(kluis, dossier, opdracht, MAANDAG.date())
        documenten_bewaren.bewaar(kluis, gemaakt)
        if formaat == "pdf":
            bladen(gemaakt.inhoud)


def _type_everywhere(qtbot: QtBot, widget: QWidget) -> int:
    """Type the word into every field in sight; return how many there were."""
    kinds = (QLineEdit, QTextEdit, QPlainTextEdit)
    found = [edit for kind in kinds for edit in widget.findChildren(kind)]
    typed = [edit for edit in found if edit.isVisible() and edit.isEnabled()]
    for edit in typed:
        edit.setFocus()
        qtbot.keyClicks(edit, MERK)
    return len(typed)


def _walk(qtbot: QtBot, programma: Programma, huishouden_id: str) -> int:
    """Type into what each screen, form and sheet has to type in; nothing is finished."""
    assert programma.sessie is not None
    ruimte, count = programma.sessie.ruimte, 0
    for plek in (
        *(Plek(scherm) for scherm in Scherm if scherm is not Scherm.HUISHOUDEN),
        *(Plek(Scherm.HUISHOUDEN, huishouden_id, tab) for tab, _tekst in TABS),
    ):
        ruimte.go(plek)
        count += _type_everywhere(qtbot, ruimte)
    for actie in ("notitie", "taak", "aanmelding", "gegevens", "zoeken"):
        ruimte.acties[actie].doe()
        dialog = next(d for d in programma.venster.findChildren(QDialog) if d.isVisible())
        count += _type_everywhere(qtbot, dialog)
        dialog.close()
        qtbot.waitUntil(
            lambda: not any(d.isVisible() for d in programma.venster.findChildren(QDialog))
        )
    return count


def _go_wrong() -> None:
    raise RuntimeError(MERK)


def test_that_no_file_shows_what_was_typed(
    programma: Programma, data: Path, temp: Path, tmp_path: Path, qtbot: QtBot, own_home: Path
) -> None:
    assert programma.sessie is not None
    kluis, touched = programma.sessie.werk.kluis, set[type[Value]]()
    first = huishoudens.load_dossier(kluis, next(iter(huishoudens.names(kluis))))
    edits.apply(kluis, add_thuis(first, "bij oma", [first.personen[0].id]))
    for huishouden_id in huishoudens.names(kluis):
        _mark_all(kluis, huishoudens.load_dossier(kluis, huishouden_id))
        _make_documents(kluis, huishoudens.load_dossier(kluis, huishouden_id))
        touched |= _mark_all(kluis, huishoudens.load_dossier(kluis, huishouden_id))
    assert _walk(qtbot, programma, next(iter(huishoudens.names(kluis)))) > 20
    assert zoeken.zoek(kluis, MERK), "the word is in the store"
    zoeken.log_gezocht(kluis, MERK)
    reservekopie.maak_in(kluis, tmp_path / "stick")
    _log_a_mistake(programma)
    programma.lock()
    assert MERK not in programma.venster.windowTitle()
    programma.venster.close()
    files = list(_files(data, temp, own_home, tmp_path / "stick"))
    assert {"regisseur.db", "venster.ini", "storing.log"} <= {path.name for path in files}
    assert [path.name for path in files if _tells(path)] == []
    assert touched >= set(KINDS) - _WORDLESS, "each kind"


def _log_a_mistake(programma: Programma) -> None:
    before = sys.excepthook
    install_storing(programma.venster)
    try:
        _go_wrong()
    except RuntimeError as problem:
        sys.excepthook(type(problem), problem, problem.__traceback__)
    finally:
        sys.excepthook = before


def test_that_the_search_for_a_leak_finds_one(tmp_path: Path) -> None:
    for name, code in (("a", "utf-8"), ("b", "utf-16-le")):
        (tmp_path / name).write_bytes(f"xx {MERK.upper()} yy".encode(code))
    (tmp_path / "c").write_bytes(b"niets")
    assert sorted(path.name for path in _files(tmp_path) if _tells(path)) == ["a", "b"]
