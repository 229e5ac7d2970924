"""Every Dutch text that the program can show, read from its source by the place it stands in."""

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from tests.source import ROOT, Module, called, modules

# Rooms whose texts reach a reader. The words of an example household are content, not ours.
SPREKEND = (
    "ui",
    "regisseur_desktop.domain",
    "regisseur_desktop.operations",
    "regisseur_desktop.documents",
    "regisseur_desktop.language",
    "regisseur_desktop.exchange",
    "regisseur_desktop.commands",
    "regisseur_desktop.storage",
)
STIL = (
    "ui.theme",
    "regisseur_desktop.storage.tables",
    "regisseur_desktop.operations.voorbeeld",
    "regisseur_desktop.operations.slijtproef",
)
# In these calls a text is for the program: a name, a pattern, or words that are read, not shown.
STILLE_OPROEPEN = {
    *("setObjectName", "setProperty", "property", "getattr", "setattr", "hasattr", "restyle"),
    *("compile", "woordset", "startswith", "endswith", "execute", "import_module"),
    *("debug", "info", "warning", "exception"),
}
WEIGERING = {"Refused", "NotNow", "Onleesbaar"}
GAT = "Sam"
"""What stands in the hole of an f-string: a name, which is never hard."""

_EIGEN_FOUT = re.compile(r"\w+Error$")
_MNEMONIC = re.compile(r"&(?=\w)")
_HOLE = re.compile(r"\{\w*(\[\w*\])?(:[^}]*)?\}")
_QUERY = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|PRAGMA|ATTACH)\b")
_PATTERN = re.compile(r"\(\.|\\[SsdwWb]|[{};]\s*$")
FAMILIE = re.compile(r"_FAMILIE|_KIND$")
"""Names of tables whose words the family reads."""


@dataclass(frozen=True, slots=True)
class Tekst:
    """One text, where it stands, whether the family reads it, and whether it is a refusal."""

    plek: str
    tekst: str
    voor_familie: bool = False
    is_weigering: bool = False

    @property
    def bestand(self) -> str:
        """Return the file, without the line."""
        return self.plek.partition(":")[0]


@cache
def teksten() -> tuple[Tekst, ...]:
    """Return every text of the source and of the files that come along."""
    return (*_van_broncode(), *_van_json(), *_van_hulp())


def _van_broncode() -> Iterator[Tekst]:
    for module in modules():
        if module.is_in(*SPREKEND) and not module.is_in(*STIL):
            yield from _van_module(module)


def _van_module(module: Module) -> Iterator[Tekst]:
    silent = {id(leaf) for node in ast.walk(module.tree) for leaf in _silent(node, module)}
    silent |= {id(leaf) for node in ast.walk(module.tree) for leaf in _types(node)}
    refused = {id(leaf) for node in ast.walk(module.tree) for leaf in _refused(node, module)}
    family = set(map(id, _familie(module)))
    is_family = module.is_in("ui.aantafel")
    for _text, node in module.texts():
        text = shown(_text_of(node))
        if id(node) in silent or not is_for_reading(text):
            continue
        yield Tekst(
            plek=module.at(node),
            tekst=text,
            voor_familie=is_family or id(node) in family,
            is_weigering=id(node) in refused,
        )


def _text_of(node: ast.AST) -> str:
    if isinstance(node, ast.JoinedStr):
        return "".join(_text_of(part) for part in node.values)
    return str(node.value) if isinstance(node, ast.Constant) else GAT


def shown(text: str) -> str:
    """Return a text as it is read: without marks for keys, with a name in each hole."""
    return _MNEMONIC.sub("", _HOLE.sub(GAT, text)).replace("&&", "&")


def is_for_reading(text: str) -> bool:
    """Tell a sentence or a label from a key, a path, a query or a pattern."""
    if _QUERY.match(text) or _PATTERN.search(text) or text[:1] in "/#<":
        return False
    return " " in text.strip() or (text[:1].isupper() and text[1:2].islower())


def _silent(node: ast.AST, module: Module) -> Iterator[ast.AST]:
    """Return the texts that are kept for the program: keys, names, and words that are read."""
    if not isinstance(node, ast.Call):
        return
    name = called(node)
    if name in STILLE_OPROEPEN or _EIGEN_FOUT.match(name):
        yield from (leaf for part in node.args for leaf in ast.walk(part))
    if name == "split" and isinstance(node.func, ast.Attribute):
        yield from _with_name(node.func.value, module)


def _types(node: ast.AST) -> Iterator[ast.AST]:
    """Return what says of which type something is: a class may stand there between quotes."""
    for name in ("annotation", "returns"):
        value = getattr(node, name, None)
        if isinstance(value, ast.expr):
            yield from ast.walk(value)


def _refused(node: ast.AST, module: Module) -> Iterator[ast.AST]:
    """Return the sentences of a refusal, also those that have a name in the module."""
    if not isinstance(node, ast.Call) or called(node) not in WEIGERING:
        return
    for part in node.args[:1]:
        yield from _with_name(part, module)


def _with_name(part: ast.expr, module: Module) -> Iterator[ast.AST]:
    """Return a text, or the text that has this name in the module."""
    yield part
    if isinstance(part, ast.Name):
        yield from (value for name, value in _named(module) if name == part.id)


def _named(module: Module) -> Iterator[tuple[str, ast.expr]]:
    for node in module.tree.body:
        target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
        value = getattr(node, "value", None)
        if isinstance(target, ast.Name) and isinstance(value, ast.expr):
            yield target.id, value


def _familie(module: Module) -> Iterator[ast.AST]:
    """Return all that stands in a table of words for the family."""
    for name, value in _named(module):
        if FAMILIE.search(name):
            yield from ast.walk(value)


def _van_json() -> Iterator[Tekst]:
    for path in sorted((ROOT / "resources").rglob("*.json")):
        plek = path.relative_to(ROOT).as_posix()
        for text in _leaves(json.loads(path.read_text("utf-8"))):
            if is_for_reading(text):
                yield Tekst(plek, shown(text))


def _leaves(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _leaves(part)


def _van_hulp() -> Iterator[Tekst]:
    for path in sorted((ROOT / "resources" / "hulp").glob("*.txt")):
        yield Tekst(path.relative_to(ROOT).as_posix(), path.read_text("utf-8"))
