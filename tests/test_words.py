"""The words on screen and in documents: Dutch, and none that scares or blames (row U-33)."""

import ast
import json
import re
from collections.abc import Iterator

import pytest

from tests.source import ROOT, called, modules

# Texts of these rooms reach a reader; `ui.theme` holds style sheets,
# `tables` writes docstrings.
SPEAKING = tuple(
    f"regisseur_desktop.{room}" for room in ("domain", "operations", "documents", "language")
)
SPEAKING = (*SPEAKING, "regisseur_desktop.commands", "regisseur_desktop.storage", "ui")
SILENT = ("ui.theme", "regisseur_desktop.storage.tables")
# Inside these calls a text is for the program or for us, not for a reader.
NAMING = {"setObjectName", "setProperty", "property", "getattr", "setattr", "hasattr", "compile"}
OUR_MISTAKES = re.compile(r"\w+Error$")

FORBIDDEN = re.compile(r"ongeldig|\berrors?\b|fout opgetreden|\bsubmit", re.IGNORECASE)
ENGLISH = re.compile(
    r"\b(the|and|please|cancel|save|delete|failed|invalid|unknown|your|click|not found)\b",
    re.IGNORECASE,
)


QUERY = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|PRAGMA|ATTACH)\b")
PATTERN = re.compile(r"\(\.|\\[SsdwWb]")


def is_for_reading(text: str) -> bool:
    """Tell a sentence or a label from a key, a path, a query or a pattern."""
    if QUERY.match(text) or PATTERN.search(text) or text[:1] in "/#<":
        return False
    return " " in text.strip() or (text[:1].isupper() and text[1:2].islower())


def spoken() -> Iterator[tuple[str, str]]:
    """Return every text that a reader may meet, and where it stands."""
    for module in modules():
        if not module.is_in(*SPEAKING) or module.is_in(*SILENT):
            continue
        named = {id(leaf) for call in ast.walk(module.tree) for leaf in _names(call)}
        for text, node in module.texts():
            if id(node) not in named and is_for_reading(text):
                yield module.at(node), text
    for path in sorted((ROOT / "resources").rglob("*.json")):
        for text in _leaves(json.loads(path.read_text("utf-8"))):
            yield path.relative_to(ROOT).as_posix(), text


def _names(call: ast.AST) -> Iterator[ast.AST]:
    name = called(call)
    if isinstance(call, ast.Call) and (name in NAMING or OUR_MISTAKES.match(name)):
        yield from call.args


def _leaves(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _leaves(part)


@pytest.mark.eis("U-33")
def test_that_no_text_uses_a_forbidden_word() -> None:
    assert [found for found in spoken() if FORBIDDEN.search(found[1])] == []


@pytest.mark.eis("U-33")
def test_that_every_text_is_dutch() -> None:
    assert [found for found in spoken() if ENGLISH.search(found[1])] == []


@pytest.mark.parametrize(
    "text", ["Ongeldig", "Deze datum is ongeldig.", "Er is een fout opgetreden"]
)
def test_that_a_forbidden_text_would_be_found(text: str) -> None:
    assert is_for_reading(text)
    assert FORBIDDEN.search(text)


@pytest.mark.parametrize("text", ["error", "field-error", "SELECT id FROM x", "#veld-error"])
def test_that_a_key_is_no_text(text: str) -> None:
    assert not is_for_reading(text)
