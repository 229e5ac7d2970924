"""Turn a domain value into the columns of its table and back, by its type hints alone."""

import json
from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from types import NoneType, UnionType
from typing import Any, NamedTuple, Union, get_args, get_origin, get_type_hints

from regisseur_desktop.domain import codec
from regisseur_desktop.domain.kinds import KINDS, Value
from regisseur_desktop.storage.tables import OWNER, REFERENCES, Kind

Column = str | int | bool | None


class _Shape(NamedTuple):
    """How a field stands in its column."""

    name: str
    has_parts: bool
    is_loose_reference: bool  # '' in the value, nothing in the column


def _shapes(kind: Kind) -> tuple[_Shape, ...]:
    hints = get_type_hints(kind)
    return tuple(
        _Shape(
            field.name,
            _has_parts(hints[field.name]),
            field.name in REFERENCES and field.name != OWNER,
        )
        for field in fields(kind)
    )


def _has_parts(hint: Any) -> bool:  # noqa: ANN401 - a type hint is anything
    if get_origin(hint) in (Union, UnionType):
        hint = next(arg for arg in get_args(hint) if arg is not NoneType)
    return get_origin(hint) is tuple or is_dataclass(hint)


SHAPES: dict[Kind, tuple[_Shape, ...]] = {kind: _shapes(kind) for kind in KINDS}
"""The columns of each kind, in the order of its fields."""


def to_columns(value: Value) -> dict[str, Column]:
    """Return the columns of a value, by name."""
    plain = codec.to_plain(value)
    return {shape.name: _column(shape, plain[shape.name]) for shape in SHAPES[type(value)]}


def _column(shape: _Shape, plain: Any) -> Column:  # noqa: ANN401 - JSON data
    if plain is None or (shape.is_loose_reference and plain == ""):
        return None
    if shape.has_parts:
        return json.dumps(plain, ensure_ascii=False)
    return plain  # type: ignore[no-any-return]


def from_columns(kind: Kind, row: Sequence[Any]) -> Value:
    """Return the value of a row that holds the columns of `kind`, in their order."""
    plain = {
        shape.name: _plain(shape, column) for shape, column in zip(SHAPES[kind], row, strict=True)
    }
    value: Value = codec.from_plain(kind, plain)
    return value


def _plain(shape: _Shape, column: Any) -> Any:  # noqa: ANN401 - JSON data
    if column is None:
        return "" if shape.is_loose_reference else None
    return json.loads(column) if shape.has_parts else column
