"""Turn domain values into plain JSON data and back, by their type hints alone."""

import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")

Plain = Any
"""JSON data: None, bool, int, str, and lists and dicts of those."""


def to_plain(value: object) -> Plain:
    """Return `value` as JSON data."""
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: to_plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, tuple):
        return [to_plain(part) for part in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (date, datetime, time)):
        return value.isoformat()
    return value


def from_plain(kind: type[T], data: Plain) -> T:
    """Return the value of type `kind` that `data` describes; unknown names are an error."""
    return cast("T", _decode(kind, data))


@cache
def hints(kind: type) -> Mapping[str, Any]:
    """Return the resolved type hints of the dataclass `kind`, by field name."""
    return get_type_hints(kind)


def _decode(hint: Any, data: Plain) -> object:  # noqa: ANN401 - a type hint is anything
    if data is None:
        return None
    if get_origin(hint) in (Union, types.UnionType):
        hint = next(arg for arg in get_args(hint) if arg is not types.NoneType)
    if get_origin(hint) is tuple:
        return tuple(_decode(get_args(hint)[0], part) for part in data)
    if is_dataclass(hint) and isinstance(hint, type):
        known = hints(hint)
        return hint(**{name: _decode(known[name], part) for name, part in data.items()})
    if isinstance(hint, type) and issubclass(hint, (date, time)):
        return hint.fromisoformat(data)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint(data)
    return cast("object", data)
