"""Who may see what: the whole truth table, and what never leaves."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regisseur_desktop.domain.verhaal import Kracht
from regisseur_desktop.domain.zicht import Item, Lezer, Zicht, mag_zien

IVAN, JASPER = "ivan", "jasper"

# zicht: which readers see it without a name on the copy; and with the name of Ivan, about Ivan
SHARED = {
    Zicht.GEZIN: {Lezer.GEZIN, Lezer.KIND, Lezer.PROFESSIONAL, Lezer.OVERLEG},
    Zicht.OVERLEG: {Lezer.PROFESSIONAL, Lezer.OVERLEG},
    Zicht.ALLEEN_IK: set[Lezer](),
    Zicht.EIGEN: set[Lezer](),
}
OWN_COPY = {**SHARED, Zicht.EIGEN: {Lezer.GEZIN, Lezer.KIND}}

ABOUT = {"ivan": (IVAN,), "jasper": (JASPER,), "both": (IVAN, JASPER), "household": ()}


def item(zicht: Zicht, over: tuple[str, ...]) -> Item:
    return Kracht(id="k", huishouden_id="h", tekst="kan goed tekenen", over=over, zicht=zicht)


@pytest.mark.parametrize("lezer", Lezer)
@pytest.mark.parametrize("zicht", Zicht)
@pytest.mark.parametrize("over", ABOUT)
def test_that_a_copy_for_nobody_in_particular_holds_what_is_shared(
    zicht: Zicht, lezer: Lezer, over: str
) -> None:
    assert mag_zien(item(zicht, ABOUT[over]), lezer) == (lezer in SHARED[zicht])


@pytest.mark.parametrize("lezer", Lezer)
@pytest.mark.parametrize("zicht", Zicht)
@pytest.mark.parametrize("over", ABOUT)
def test_that_a_copy_for_one_person_adds_only_the_own_items(
    zicht: Zicht, lezer: Lezer, over: str
) -> None:
    table = OWN_COPY if over == "ivan" else SHARED
    assert mag_zien(item(zicht, ABOUT[over]), lezer, IVAN) == (lezer in table[zicht])


@given(
    over=st.lists(st.sampled_from([IVAN, JASPER, "marina"]), unique=True).map(tuple),
    reader=st.sampled_from(["", IVAN, JASPER, "marina", "school"]),
    lezer=st.sampled_from(Lezer),
)
def test_that_an_own_item_reaches_nobody_but_the_one_it_is_about(
    over: tuple[str, ...], reader: str, lezer: Lezer
) -> None:
    if mag_zien(item(Zicht.EIGEN, over), lezer, reader):
        assert over == (reader,)
        assert lezer in {Lezer.GEZIN, Lezer.KIND}


def test_that_the_eyes_of_the_regisseur_are_in_no_copy_at_all() -> None:
    for lezer, wie in itertools.product(Lezer, ("", IVAN, JASPER)):
        assert not mag_zien(item(Zicht.ALLEEN_IK, (IVAN,)), lezer, wie)


def test_that_an_item_is_for_the_regisseur_until_somebody_shares_it() -> None:
    assert Kracht(id="k", huishouden_id="h", tekst="x").zicht is Zicht.ALLEEN_IK


def test_that_each_zicht_and_each_lezer_stands_in_the_table() -> None:
    assert set(SHARED) == set(Zicht)
    assert set().union(*SHARED.values()) == set(Lezer)
