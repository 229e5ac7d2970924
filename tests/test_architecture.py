"""The rules of ARCHITECTURE.md: who may import whom, and how large a thing may grow."""

import ast
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytest_archon import archrule

import regisseur_desktop
import ui
from tests.source import ROOT, Module, called, modules

OURS = "regisseur_desktop"
EVERYONE = {f"{OURS}.{name}" for name in ("errors", "compat", "paths")}
# What each room may import beside the standard library and itself.
MAY_IMPORT = {
    f"{OURS}.domain": {f"{OURS}.errors", f"{OURS}.compat"},
    f"{OURS}.drawing": EVERYONE | {f"{OURS}.domain"},
    f"{OURS}.exchange": EVERYONE | {f"{OURS}.domain", "gedcom_lite", "vobjectx"},
    f"{OURS}.language": EVERYONE | {f"{OURS}.domain", "marisa_trie"},
    f"{OURS}.documents": EVERYONE
    | {f"{OURS}.{room}" for room in ("domain", "drawing", "language")}
    | {"docx", "reportlab", "lxml", "PIL", "pypdfium2", "fontTools"},
    f"{OURS}.storage": EVERYONE
    | {f"{OURS}.domain", "peewee", "playhouse", "sqlcipher3", "cryptography"},
    f"{OURS}.operations": EVERYONE
    | {
        f"{OURS}.{room}"
        for room in ("domain", "drawing", "exchange", "language", "storage", "documents")
    },
    f"{OURS}.commands": EVERYONE
    | {OURS}
    | {f"{OURS}.{room}" for room in ("domain", "operations", "language")},
    f"{OURS}.__main__": EVERYONE | {OURS, "ui"},
    "ui": EVERYONE
    | {f"{OURS}.{room}" for room in ("operations", "domain", "drawing", "language")}
    | {"PySide6", "shiboken6"},
}
COLOURED = ("theme", "svg_shapes")
MAX_FILE, MAX_CLASS = 400, 250


def strangers(module: Module) -> Iterator[str]:
    """Return each import that the module's room may not have."""
    room = next((room for room in MAY_IMPORT if module.is_in(room)), None)
    if room is None:
        return
    allowed = {room, *MAY_IMPORT[room]}
    for name, node in module.imports():
        is_standard = name.partition(".")[0] in sys.stdlib_module_names
        if not is_standard and not any(_covers(place, name) for place in allowed):
            yield f"{module.at(node)} imports {name}"


def _covers(place: str, name: str) -> bool:
    """Tell whether the permission holds for the name; our package itself only for its version."""
    if place == OURS:
        return name in (f"{OURS}.__version__", f"{OURS}.commands") or name.startswith(
            f"{OURS}.commands."
        )
    return name == place or name.startswith(f"{place}.")


def test_that_each_room_imports_only_what_it_may() -> None:
    assert [line for module in modules() for line in strangers(module)] == []


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("regisseur_desktop/domain/plan.py", "import PySide6.QtCore"),
        ("regisseur_desktop/domain/plan.py", "from regisseur_desktop.storage import tables"),
        ("regisseur_desktop/documents/word.py", "def f():\n    from peewee import Model"),
        ("regisseur_desktop/storage/keys.py", "from regisseur_desktop import operations"),
        ("regisseur_desktop/operations/plan.py", "import ui.plan"),
        ("regisseur_desktop/commands/check.py", "from ui.application import start"),
        ("ui/plan.py", "from regisseur_desktop.storage.tables import PlanRow"),
        ("ui/plan.py", "from regisseur_desktop import documents"),
        ("ui/plan.py", "import peewee"),
    ],
)
def test_that_a_planted_import_is_found(tmp_path: Path, path: str, line: str) -> None:
    planted = tmp_path / path
    planted.parent.mkdir(parents=True)
    planted.write_text(f"{line}\n", "utf-8")
    (module,) = modules(tmp_path, ("regisseur_desktop", "ui"))
    assert len(list(strangers(module))) == 1


def test_that_no_detour_leads_from_the_domain_to_qt_or_the_database() -> None:
    (
        archrule("the domain is plain Python")
        .match(f"{OURS}.domain*")
        .should_not_import("PySide6*", "peewee", "playhouse*", "sqlcipher3*", "ui*")
        .should_not_import(f"{OURS}.storage*", f"{OURS}.documents*", f"{OURS}.operations*")
        .check(regisseur_desktop)
    )


def test_that_qt_stays_in_the_ui() -> None:
    (
        archrule("only the entry point may reach the screen")
        .match(f"{OURS}*")
        .exclude(f"{OURS}.__main__")
        .should_not_import("PySide6*", "ui*")
        .check(regisseur_desktop)
    )


def test_that_the_ui_reaches_the_database_through_operations() -> None:
    (
        archrule("no tables and no writers on screen")
        .match("ui*")
        .should_not_import("peewee", "playhouse*", f"{OURS}.storage*", f"{OURS}.documents*")
        .check(ui, only_direct_imports=True)
    )


def test_that_a_file_holds_one_subject() -> None:
    files = modules(ROOT, ("regisseur_desktop", "ui", "tests"))
    lengths = {
        module.at(module.tree): len(module.path.read_text("utf-8").splitlines()) for module in files
    }
    assert {path: length for path, length in lengths.items() if length > MAX_FILE} == {}


def test_that_a_class_fits_on_a_few_screens() -> None:
    found = [
        f"{module.at(node)} {node.name}"
        for module in modules(ROOT, ("regisseur_desktop", "ui", "tests"))
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ClassDef) and (node.end_lineno or 0) - node.lineno >= MAX_CLASS
    ]
    assert found == []


def test_that_every_noun_of_the_domain_is_in_the_woordenlijst() -> None:
    text = (ROOT / "docs/woordenlijst.md").read_text("utf-8")
    explained = set(re.findall(r"^\| (\w+) \| \S", text, re.MULTILINE))
    nouns = {
        node.name
        for module in modules()
        if module.is_in(f"{OURS}.domain")
        for node in module.tree.body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    }
    assert nouns
    assert sorted(nouns - explained) == []


def _bases(node: ast.AST) -> set[str]:
    return {getattr(base, "id", "") for base in getattr(node, "bases", [])}


def is_label(node: ast.AST) -> bool:
    """Tell whether the node makes a label that would read user text as markup."""
    return called(node) == "QLabel" or "QLabel" in _bases(node)


def is_modal(node: ast.AST) -> bool:
    """Tell whether the node waits for a dialog inside a call, where no test can reach it."""
    if called(node) in ("exec", "exec_"):
        return True
    func = getattr(node, "func", None)
    owner = getattr(getattr(func, "value", None), "id", "")
    return (owner, called(node)[:3]) in {("QInputDialog", "get"), ("QFileDialog", "get")} or (
        owner == "QMessageBox"
        and called(node) in ("question", "information", "warning", "critical")
    )


def sets_a_style(node: ast.AST) -> bool:
    """Tell whether the node styles one widget past the theme."""
    return called(node) == "setStyleSheet"


def is_colour(node: ast.AST) -> bool:
    """Tell whether the node is a text that holds a colour."""
    text = node.value if isinstance(node, ast.Constant) else None
    return isinstance(text, str) and bool(re.search(r"#([0-9a-fA-F]{3}){1,2}\b", text))


@pytest.mark.parametrize(
    ("rule", "rooms", "exempt"),
    [
        (is_label, ("ui",), ("ui.widgets.labels",)),
        (is_modal, ("ui",), ("ui.application",)),
        (sets_a_style, ("ui",), ("ui.theme",)),
        (is_colour, ("ui",), ("ui.theme",)),
        # a drawing that names no colour is black, says SVG
        (is_colour, (f"{OURS}.documents",), tuple(f"{OURS}.documents.{n}" for n in COLOURED)),
    ],
)
def test_that_there_is_one_place_for_it(
    rule: Callable[[ast.AST], bool], rooms: tuple[str, ...], exempt: tuple[str, ...]
) -> None:
    found = [
        module.at(node)
        for module in modules()
        if module.is_in(*rooms) and not module.is_in(*exempt)
        for node in ast.walk(module.tree)
        if rule(node)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        (is_label, "QLabel('x')"),
        (is_label, "class Titel(QLabel): pass"),
        (is_modal, "dialog.exec()"),
        (is_modal, "QMessageBox.question(self, 'x', 'y')"),
        (is_modal, "QFileDialog.getSaveFileName(self)"),
        (sets_a_style, "self.setStyleSheet('x')"),
        (is_colour, "COLOUR = '#12aB9f'"),
    ],
)
def test_that_a_planted_breach_is_found(rule: Callable[[ast.AST], bool], code: str) -> None:
    assert any(rule(node) for node in ast.walk(ast.parse(code)))
