"""Brothers and sisters whose parents nobody knows: one bar, without anybody made up above it."""

from datetime import date

from regisseur_desktop.drawing.genogram.layout import layout
from regisseur_desktop.drawing.genogram.subject import subject
from regisseur_desktop.drawing.wanted import Wanted
from tests.gezinnen import drie_generaties, familie, mens

WANTED = Wanted(today=date(2026, 11, 23))


def test_that_a_nest_hangs_under_nobody() -> None:
    gezin = familie(
        [mens("Jo m", zelfde_ouders="x"), mens("Riet v", zelfde_ouders="x"), "Fem v"],
        [],
        ["Jo > Fem"],
    )
    made = subject(gezin, WANTED)
    nest = next(one for one in made.family.unions if not one.partners)
    assert {child.id for child in nest.children} == {"Jo", "Riet"}
    assert "Broers en zussen: Jo en Riet." in made.alt
    assert made.children[nest.id, "Riet"].spoken == "Riet: broer of zus"


def test_that_known_parents_take_the_place_of_the_word() -> None:
    gezin = familie(
        ["Moe v", mens("Jo m", zelfde_ouders="x"), mens("Riet v", zelfde_ouders="x")],
        [],
        ["Moe > Jo Riet"],
    )
    unions = subject(gezin, WANTED).family.unions
    assert [one.partners for one in unions] == [("Moe",)]


def test_that_the_nest_of_three_generations_gets_a_bar_of_its_own() -> None:
    made = subject(drie_generaties(), WANTED)
    nest = next(one for one in made.family.unions if not one.partners)
    placed = layout(made.family)
    assert {drop.child for drop in placed.drops if drop.union == nest.id} == {
        child.id for child in nest.children
    }
    assert any(bar.union == nest.id for bar in placed.bars)
