"""An edit on a dossier in memory, and the way back."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regisseur_desktop.domain.dossier import PARTS, Dossier
from regisseur_desktop.domain.edit import Change, Edit, added, removed, replaced
from regisseur_desktop.domain.huishouden import Huishouden
from regisseur_desktop.domain.kinds import KINDS, Value
from regisseur_desktop.domain.plan import Doel
from regisseur_desktop.domain.toepassen import apply_edit, begin
from tests.dossiers import same
from tests.strategies import of_kind

HUISHOUDEN = Huishouden(id="h", naam="Marina", aangemaakt_op=date(2026, 9, 1))
START = begin(added("Aanmelding", "h", HUISHOUDEN))
DOEL = Doel(id="d", huishouden_id="h", wat="Wij eten samen.")

_parts = [kind for kind in KINDS if kind is not Huishouden]


@st.composite
def steps(draw: st.DrawFn, dossier: Dossier) -> Change:
    """One change that is possible in this dossier: add, change or remove."""
    present = [value for value in dossier.alles() if not isinstance(value, Huishouden)]
    how = draw(st.sampled_from(["add", "change", "remove"] if present else ["add"]))
    if how == "add":
        return Change(None, draw(st.sampled_from(_parts).flatmap(of_kind)))
    before = draw(st.sampled_from(present))
    if how == "remove":
        return Change(before, None)
    after = draw(of_kind(type(before), id=st.just(before.id)))
    return Change(before, after)


def grown(data: st.DataObject, dossier: Dossier, count: int) -> tuple[Dossier, Edit]:
    """Return what `count` possible changes make of a dossier, as one edit."""
    changes: list[Change] = []
    for _ in range(count):
        change = data.draw(steps(dossier))
        changes.append(change)
        dossier = apply_edit(dossier, Edit("stap", "h", (change,)))
    return dossier, Edit("samen", "h", tuple(changes))


def test_that_a_household_begins_with_all_that_its_first_edit_holds() -> None:
    dossier = begin(added("Aanmelding", "h", HUISHOUDEN, DOEL))
    assert (dossier.versie, dossier.huishouden, dossier.doelen) == (1, HUISHOUDEN, (DOEL,))


def test_that_every_edit_raises_the_versie_and_leaves_the_old_dossier_alone() -> None:
    after = apply_edit(START, added("Doel toevoegen", "h", DOEL))
    assert (START.versie, after.versie) == (1, 2)
    assert (START.doelen, after.doelen) == ((), (DOEL,))


def test_that_a_change_keeps_the_place_in_the_row() -> None:
    other = replace(DOEL, id="e")
    dossier = apply_edit(START, added("Doelen", "h", DOEL, other))
    after = replace(DOEL, wat="Wij eten elke dag samen.")
    dossier = apply_edit(dossier, replaced("Doel veranderen", "h", DOEL, after))
    assert dossier.doelen == (after, other)


def test_that_removing_takes_one_value_and_no_other() -> None:
    other = replace(DOEL, id="e")
    dossier = apply_edit(START, added("Doelen", "h", DOEL, other))
    assert apply_edit(dossier, removed("Doel weghalen", "h", [DOEL])).doelen == (other,)


def test_that_the_household_itself_can_change() -> None:
    after = replace(HUISHOUDEN, naam="Marina en de kinderen")
    dossier = apply_edit(START, replaced("Naam veranderen", "h", HUISHOUDEN, after))
    assert dossier.huishouden == after


@pytest.mark.parametrize("kind", _parts, ids=lambda kind: kind.__name__)
@given(data=st.data())
def test_that_a_value_of_every_kind_finds_its_part(kind: type[Value], data: st.DataObject) -> None:
    value = data.draw(of_kind(kind))
    dossier = apply_edit(START, added("Toevoegen", "h", value))
    filled = {name for name in PARTS if getattr(dossier, name)}
    assert filled == {name for name, part in PARTS.items() if part is kind}
    assert dossier.zoek(value.id) == value


@given(data=st.data(), before=st.integers(0, 4), count=st.integers(1, 6))
def test_that_an_edit_and_its_inverse_leave_the_dossier_as_it_was(
    data: st.DataObject, before: int, count: int
) -> None:
    start, _ = grown(data, START, before)
    stepped, edit = grown(data, start, count)
    assert same(apply_edit(start, edit)) == same(stepped)
    assert same(apply_edit(stepped, edit.inverse())) == same(start)
    again = apply_edit(apply_edit(stepped, edit.inverse()), edit)
    assert same(again) == same(stepped)
