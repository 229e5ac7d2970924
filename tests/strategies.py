"""Hypothesis strategies for every kind of value, made from the type hints of its fields."""

import types
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, time
from enum import Enum
from typing import Any, TypeVar, Union, cast, get_args, get_origin

from hypothesis import strategies as st

from regisseur_desktop.domain.codec import hints
from regisseur_desktop.domain.kinds import KINDS, Value
from regisseur_desktop.domain.moment import Moment, MomentSoort, Seizoen

T = TypeVar("T")

ids = st.uuids().map(lambda uuid: uuid.hex)
texts = st.one_of(
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30),
    st.sampled_from(
        ["", "Ĳsbrand & <b>zoon</b>", "{{ naam }}", "👩🏽‍🦽 e\u0301", "שלום", "a\nb\tc", '"']
    ),
)
"""What people type, also when it looks like markup; no control characters but tab and newline."""

_dagen = st.dates(date(1900, 1, 1), date(2100, 12, 31))
_jaren = st.integers(1900, 2100)

_MOMENTEN: dict[MomentSoort, dict[str, st.SearchStrategy[Any]]] = {
    MomentSoort.DAG: {
        "jaar": _jaren,
        "maand": st.integers(1, 12),
        "dag": st.integers(1, 28),
        "ongeveer": st.booleans(),
    },
    MomentSoort.MAAND: {"jaar": _jaren, "maand": st.integers(1, 12), "ongeveer": st.booleans()},
    MomentSoort.SEIZOEN: {"jaar": _jaren, "seizoen": st.sampled_from(Seizoen)},
    MomentSoort.JAAR: {"jaar": _jaren, "ongeveer": st.booleans()},
    MomentSoort.LEEFTIJD: {
        "leeftijd": st.integers(0, 110),
        "peildatum": _dagen,
        "ongeveer": st.booleans(),
    },
    MomentSoort.ONBEKEND: {},
}


def _moment(soort: MomentSoort) -> st.SearchStrategy[Moment]:
    return st.builds(Moment, soort=st.just(soort), woorden=texts, **_MOMENTEN[soort])


def _spans() -> st.SearchStrategy[Moment]:
    def between(days: list[date], soort: MomentSoort) -> Moment:
        peildatum = max(days) if soort is MomentSoort.GELEDEN else None
        return Moment(soort=soort, van=min(days), tot=max(days), peildatum=peildatum)

    kinds = st.sampled_from([MomentSoort.GELEDEN, MomentSoort.PERIODE])
    return st.builds(between, st.lists(_dagen, min_size=2, max_size=2), kinds)


moments = st.one_of(*(_moment(soort) for soort in _MOMENTEN), _spans())
"""Certain and uncertain dates of every sort."""

_SIMPLE: dict[object, st.SearchStrategy[Any]] = {
    str: texts,
    bool: st.booleans(),
    int: st.integers(-(2**31), 2**31),
    date: _dagen,
    datetime: st.datetimes(datetime(1900, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    time: st.times(),
    Moment: moments,
}


def of_hint(hint: Any) -> st.SearchStrategy[Any]:  # noqa: ANN401 - a type hint is anything
    """Return a strategy for whatever a field may hold."""
    if get_origin(hint) in (Union, types.UnionType):
        return st.one_of(*(of_hint(arg) for arg in get_args(hint)))
    if hint is types.NoneType:
        return st.none()
    if get_origin(hint) is tuple:
        return st.lists(of_hint(get_args(hint)[0]), max_size=3).map(tuple)
    if hint in _SIMPLE:
        return _SIMPLE[hint]
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(list(hint))
    if is_dataclass(hint) and isinstance(hint, type):
        return of_kind(hint)
    raise TypeError(f"no strategy for {hint}")


def of_kind(kind: type[T], **fixed: st.SearchStrategy[Any]) -> st.SearchStrategy[T]:
    """Return a strategy for values of `kind`; `fixed` gives some fields a strategy of their own."""
    known = hints(cast("Any", kind))
    parts = {
        f.name: fixed.get(f.name, ids if f.name == "id" else of_hint(known[f.name]))
        for f in fields(cast("Any", kind))
    }
    return st.builds(cast("Callable[..., T]", kind), **parts)


values: st.SearchStrategy[Value] = st.one_of(*(of_kind(kind) for kind in KINDS))
"""Any stored value."""
