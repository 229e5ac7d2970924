"""What GEDCOM has no place for, kept in a line of our own so that our own file comes back whole.

The line holds only the fields that the standard lines do not say. When another program changed
the standard lines since, they are newer and the field that was kept is let go.
"""

import json
import types
import unicodedata
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any, Final, TypeVar, Union, get_args, get_origin

from regisseur_desktop.domain.codec import Plain, from_plain, hints, to_plain
from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.exchange.gedcom.node import Node

TAG: Final = "_REGISSEUR"
T = TypeVar("T")

_IDENTITY: Final = frozenset(
    {"id", "huishouden_id", "persoon_a", "persoon_b", "ouder_id", "kind_id"}
)


def keep(record: Node, own: object, read: object, without: frozenset[str] = frozenset()) -> bool:
    """Add the fields of `own` that `read`, what others understand, lacks; say whether any."""
    differ = {
        name: _short(to_plain(getattr(own, name)))
        for name in _names(own) - without
        if getattr(own, name) != getattr(read, name)
    }
    if differ:
        record.add(TAG, _line(differ))
    return bool(differ)


def _line(data: Plain) -> str:
    """Return one line of JSON; what a line of text would compose anew is written as numbers."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return text if clean(text) == text else json.dumps(data, separators=(",", ":"), sort_keys=True)


def _short(data: Plain) -> Plain:
    """Leave out what is nothing inside a value; reading fills that in again."""
    if isinstance(data, dict):
        return {name: _short(part) for name, part in data.items() if part is not None}
    return [_short(part) for part in data] if isinstance(data, list) else data


def restore(record: Node, read: T, again: Callable[[T], T]) -> T:
    """Return `read` with the fields that were kept; `again` writes and reads a value anew."""
    kept = _kept(record, read)
    if not kept:
        return read
    seen = again(_with(read, kept))
    still = {name: kept[name] for name in kept if getattr(seen, name) == getattr(read, name)}
    return _with(read, still)


def _with(value: T, kept: dict[str, object]) -> T:
    changed: Any = value
    return replace(changed, **kept)  # type: ignore[no-any-return]


def _names(value: Any) -> frozenset[str]:  # noqa: ANN401 - any dataclass
    return frozenset(field.name for field in fields(value)) - _IDENTITY


def _kept(record: Node, read: Any) -> dict[str, object]:  # noqa: ANN401
    """Return the sound fields of our own line; a file from outside may hold anything there."""
    try:
        data = json.loads(record.value_of(TAG) or "{}")
        found = {name: data[name] for name in sorted(_names(read) & set(data))}
        kind: Any = type(read)
        known = hints(kind)
        made = {name: _decoded(known[name], found[name]) for name in found}
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, StopIteration):
        return {}
    return made


def _decoded(hint: Any, data: Plain) -> object:  # noqa: ANN401 - a type hint is anything
    value = from_plain(hint, data)
    if not _fits(hint, value):
        raise ValueError("not a value of this kind")
    return value


def _fits(hint: Any, value: object) -> bool:  # noqa: ANN401 - a type hint is anything
    """Say whether a decoded value is of the kind that the field has."""
    if get_origin(hint) in (Union, types.UnionType):
        return any(_fits(one, value) for one in get_args(hint))
    if get_origin(hint) is tuple:
        return isinstance(value, tuple) and all(_fits(get_args(hint)[0], one) for one in value)
    if is_dataclass(hint) and isinstance(hint, type):
        known = hints(hint)
        return isinstance(value, hint) and all(
            _fits(known[field.name], getattr(value, field.name)) for field in fields(hint)
        )
    if isinstance(value, str) and clean(value) != unicodedata.normalize("NFC", value):
        return False  # signs that no store or screen should get
    return type(value) is hint if hint in (int, str, bool, date) else isinstance(value, hint)
