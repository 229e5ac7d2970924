"""A change as a value: named, reversible, and empty when nothing differs."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from regisseur_desktop.domain.edit import Change, Edit, added, removed, replaced
from regisseur_desktop.domain.kinds import Value
from regisseur_desktop.domain.plan import Doel
from tests.strategies import values

DOEL = Doel(id="d", huishouden_id="h", wat="Wij eten samen.")
OTHER = replace(DOEL, wat="Wij eten elke dag samen.")

changes = st.builds(Change, st.none() | values, st.none() | values)


def test_that_adding_changing_and_removing_are_the_three_shapes() -> None:
    assert added("Doel toevoegen", "h", DOEL).changes == (Change(None, DOEL),)
    assert replaced("Doel veranderen", "h", DOEL, OTHER).changes == (Change(DOEL, OTHER),)
    assert removed("Doel weghalen", "h", [DOEL]).changes == (Change(DOEL, None),)


def test_that_the_inverse_keeps_the_name_and_goes_back_last_first() -> None:
    edit = Edit("Plan veranderen", "h", (Change(None, DOEL), Change(DOEL, OTHER)))
    back = edit.inverse()
    assert (back.text, back.huishouden_id) == ("Plan veranderen", "h")
    assert back.changes == (Change(OTHER, DOEL), Change(DOEL, None))


@given(st.lists(changes, max_size=5).map(tuple))
def test_that_the_inverse_of_the_inverse_is_the_edit(all_changes: tuple[Change, ...]) -> None:
    edit = Edit("Veranderen", "h", all_changes)
    assert edit.inverse().inverse() == edit


@given(values)
def test_that_an_edit_that_changes_nothing_is_empty(value: Value) -> None:
    assert not replaced("Veranderen", "h", value, replace(value)), "an equal copy is no change"
    assert not Edit("Niets", "h", ())
    assert added("Toevoegen", "h", value)
    assert removed("Weghalen", "h", [value])
