"""The program's own source, read as trees, for the tests about how it is written."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("regisseur_desktop", "ui")
OFFSCREEN = "This plugin does not support propagateSizeHints()\n"  # Qt says so for each window


@dataclass(frozen=True)
class Module:
    """One file of ours."""

    root: Path
    path: Path

    @property
    def name(self) -> str:
        """Return the name as an import writes it."""
        parts = self.path.relative_to(self.root).with_suffix("").parts
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)

    @cached_property
    def tree(self) -> ast.Module:
        """Return the file as a tree."""
        return ast.parse(self.path.read_text("utf-8"))

    def is_in(self, *rooms: str) -> bool:
        """Tell whether the module is one of these or stands in one of them."""
        return any(self.name == room or self.name.startswith(f"{room}.") for room in rooms)

    def at(self, node: ast.AST) -> str:
        """Return where the node stands, for a failure that can be clicked."""
        path = self.path.relative_to(self.root).as_posix()
        return f"{path}:{getattr(node, 'lineno', 1)}"

    def imports(self) -> Iterator[tuple[str, ast.AST]]:
        """Return every module that is imported anywhere in the file, also inside functions."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from ((alias.name, node) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                yield from ((f"{node.module}.{alias.name}", node) for alias in node.names)

    def texts(self) -> Iterator[tuple[str, ast.AST]]:
        """Return every literal text that is no docstring; the holes of an f-string are dots."""
        skipped = {id(node) for node in _docstrings(self.tree)}
        for node in ast.walk(self.tree):
            if id(node) in skipped:
                continue
            if isinstance(node, ast.JoinedStr):
                skipped.update(map(id, node.values))
                yield "".join(_fixed(part) for part in node.values), node
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value, node


def _fixed(part: ast.expr) -> str:
    """Return what an f-string always says here."""
    return str(part.value) if isinstance(part, ast.Constant) else "…"


def _docstrings(tree: ast.Module) -> Iterator[ast.AST]:
    """Return the texts that stand by themselves: docstrings, also those below an attribute."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value


@cache
def modules(root: Path = ROOT, folders: tuple[str, ...] = ROOMS) -> tuple[Module, ...]:
    """Return the modules in these folders."""
    paths = (path for folder in folders for path in sorted((root / folder).rglob("*.py")))
    return tuple(Module(root, path) for path in paths)


def called(node: ast.AST) -> str:
    """Return the last name of what is called: `exec` for `dialog.exec()`; else nothing."""
    if not isinstance(node, ast.Call):
        return ""
    name = node.func
    return name.attr if isinstance(name, ast.Attribute) else getattr(name, "id", "")
