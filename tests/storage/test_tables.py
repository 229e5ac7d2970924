"""The tables follow the domain, the migrations make those tables, and the SQL stays portable."""

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import peewee
import pytest
from hypothesis import given
from hypothesis import strategies as st
from peewee import SQL

from regisseur_desktop.domain.kinds import KINDS, Value
from regisseur_desktop.storage import tables
from regisseur_desktop.storage.mapping import SHAPES, from_columns, to_columns
from regisseur_desktop.storage.migrations import m0001_begin
from regisseur_desktop.storage.store import Store
from regisseur_desktop.storage.tables import ALL_TABLES, ROW_ONLY, TABLES
from tests.strategies import of_kind

STORAGE = Path(tables.__file__).parent
ENGINE_WORDS = re.compile(
    r"\b(pragma|sqlite\w*|sqlcipher\w*|fts\d|match|vacuum|rowid|autoincrement|attach"
    r"|wal|insert or|without rowid|zoekindex|julianday|ifnull|group_concat)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize("kind", KINDS)
def test_that_a_table_has_the_columns_of_its_kind(kind: type[Value]) -> None:
    columns = set(TABLES[kind]._meta.columns)
    assert columns - ROW_ONLY == {field.name for field in fields(kind)} - ROW_ONLY
    assert {field.name for field in fields(kind)} <= columns


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
def test_that_a_value_comes_back_from_its_columns(kind: type[Value], data: st.DataObject) -> None:
    value = data.draw(of_kind(kind))
    columns = to_columns(value)
    row = [columns[shape.name] for shape in SHAPES[kind]]
    assert all(isinstance(column, str | int | None) for column in row)
    assert from_columns(kind, row) == value


def described(store: Store, table: str) -> dict[str, tuple[object, ...]]:
    """Return what the database itself says about each column of a table."""
    with store.session() as db:
        unique = {index.columns[0] for index in db.get_indexes(table) if index.unique}
        indexed = {index.columns[0] for index in db.get_indexes(table)}
        keys = {key.column: (key.dest_table, key.on_delete) for key in db.get_foreign_keys(table)}
        return {
            column.name: (
                column.data_type.replace("BOOLEAN", "INTEGER").replace("BIGINT", "INTEGER"),
                column.null,
                column.primary_key,
                column.name in indexed and not column.primary_key,
                column.name in unique and not column.primary_key,
                keys.get(column.name),
            )
            for column in db.get_columns(table)
        }


def declared(table: type[tables.Row]) -> dict[str, tuple[object, ...]]:
    """Return what the table class says about each column."""
    kinds: dict[type[Any], str] = {
        peewee.IntegerField: "INTEGER",
        peewee.BooleanField: "INTEGER",
        peewee.BlobField: "BLOB",
    }
    found: dict[str, tuple[object, ...]] = {}
    for field in table._meta.sorted_fields:
        kind = next((text for base, text in kinds.items() if isinstance(field, base)), "TEXT")
        key = None
        if isinstance(field, peewee.ForeignKeyField):
            key = (field.rel_model._meta.table_name, field.on_delete)
        is_indexed = bool(field.index or field.unique or key)
        found[field.column_name] = (
            kind,
            field.null,
            field.primary_key,
            is_indexed,
            bool(field.unique),
            key,
        )
    return found


@pytest.mark.parametrize("table", ALL_TABLES)
def test_that_the_migrations_make_the_tables(store: Store, table: type[tables.Row]) -> None:
    assert described(store, table._meta.table_name) == declared(table)


def test_that_the_migrations_make_no_other_tables(store: Store) -> None:
    with store.session() as db:
        made = {name for name in db.get_tables() if not name.startswith("zoekindex")}
    assert made == {table._meta.table_name for table in ALL_TABLES}


def code_without_words_for_people(path: Path) -> Iterator[tuple[int, str]]:
    """Return the names and texts of a module, without comments and docstrings."""
    source = path.read_text("utf-8")
    docs = {
        node.value.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    }
    imports = {
        node.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.ImportFrom)
        and node.module == "regisseur_desktop.storage.sqlite_only"
    }
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        is_code = token.type in (tokenize.NAME, tokenize.STRING)
        if is_code and token.start[0] not in docs | imports:
            yield token.start[0], token.string


def engine_words(path: Path) -> list[str]:
    return [
        f"{path.name}:{line} {text}"
        for line, text in code_without_words_for_people(path)
        if ENGINE_WORDS.search(text)
    ]


def test_that_one_module_knows_the_engine() -> None:
    modules = [path for path in STORAGE.rglob("*.py") if path.name != "sqlite_only.py"]
    assert len(modules) > 20
    assert [found for path in modules for found in engine_words(path)] == []
    assert engine_words(STORAGE / "sqlite_only.py")


@pytest.mark.parametrize(
    "line",
    [
        'db.execute_sql("PRAGMA foreign_keys")',
        "from playhouse.sqlite_ext import FTS5Model",
        "row.match('x')",
        'SQL("rowid")',
        'db.execute_sql("INSERT OR REPLACE INTO x")',
    ],
)
def test_that_a_planted_engine_word_is_found(tmp_path: Path, line: str) -> None:
    planted = tmp_path / "planted.py"
    planted.write_text(f'"""A docstring may say sqlite."""\n\n{line}\n', "utf-8")
    assert len(engine_words(planted)) == 1


def test_that_a_migration_knows_nothing_of_today() -> None:
    for path in (STORAGE / "migrations").glob("m*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        imported = [n for n in ast.walk(tree) if isinstance(n, ast.Import | ast.ImportFrom)]
        assert [ast.unparse(node) for node in imported] == ["from typing import Any"]


def test_that_another_engine_gets_the_types_it_knows() -> None:
    """Peewee's PostgreSQL compiler takes every query that the rows are read with."""
    assert m0001_begin.TABLES[0].count("@BLOB@") == 1
    database = peewee.PostgresqlDatabase(None)
    for table in ALL_TABLES:
        sql, _ = database.get_sql_context().sql(table.select().where(SQL("true"))).query()
        assert sql.startswith("SELECT ")
