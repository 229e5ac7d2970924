"""Every symbol and line is told by its shape: on a copier, in grey, and to who sees no colour."""

from collections.abc import Iterator, Mapping
from itertools import combinations

import pytest

from regisseur_desktop.domain.persoon import Aandoeningstaat, Partnersoort
from regisseur_desktop.domain.tekening import Gevoelssoort
from regisseur_desktop.drawing.genogram import couples
from regisseur_desktop.drawing.genogram.family import ChildKind
from regisseur_desktop.drawing.genogram.looks import (
    ChildLook,
    CoupleLook,
    Fill,
    PersonLook,
    Quarter,
    TieLook,
)
from regisseur_desktop.drawing.genogram.symbols import symbol
from regisseur_desktop.drawing.genogram.ties import INKS, tie
from regisseur_desktop.drawing.palette import PRINT
from regisseur_desktop.drawing.shapes import Ink, Mark
from regisseur_desktop.drawing.styles import styles
from tests.drawing.meten import BLACK_AND_WHITE, differing, grey

WIDTH, HEIGHT = 100, 56
WAY = ((6.0, 28.0), (94.0, 28.0))
MIDDLE = (50.0, 28.0)


def _person(**look: object) -> list[Mark]:
    return symbol(PersonLook(id="", **look), *MIDDLE)  # type: ignore[arg-type]


def symbols() -> dict[str, list[Mark]]:
    """Return every symbol, and what can be said of a person in it."""
    found = {style.sleutel: _person(symbol=style.sleutel) for style in styles().symbolen}
    for shape in ("man", "vrouw", "anders", "onbekend"):
        found[f"{shape} index"] = _person(symbol=shape, is_index=True)
        found[f"{shape} overleden"] = _person(symbol=shape, is_dead=True)
        found[f"{shape} beide"] = _person(symbol=shape, is_dead=True, is_index=True)
    return found


def fills() -> dict[str, list[Mark]]:
    """Return every half that a condition fills, for every state."""
    both = Quarter.LEFT | Quarter.BOTTOM
    return {
        f"{shape} {quarters.name} {staat}": _person(symbol=shape, fills=(Fill(quarters, staat),))
        for shape in ("man", "vrouw", "anders")
        for quarters in (Quarter.LEFT, Quarter.BOTTOM, both)
        for staat in Aandoeningstaat
    } | {shape: _person(symbol=shape) for shape in ("man", "vrouw", "anders")}


def pairs() -> dict[str, list[Mark]]:
    """Return the line of every kind of couple, and of partners who are family."""
    found = {
        style.sleutel: couples.couple(CoupleLook(style=style.sleutel), WAY, None)
        for style in styles().paren
    }
    return found | {"familie": couples.couple(CoupleLook(style="gehuwd", is_kin=True), WAY, None)}


def children() -> dict[str, list[Mark]]:
    """Return the line to every kind of child."""
    return {kind: couples.child(ChildLook(owner="", kind=kind), WAY) for kind in ChildKind}


def feelings() -> dict[str, list[Mark]]:
    """Return the line of every feeling."""
    return {
        soort: tie(TieLook(owner="", first="a", second="b", soort=soort), WAY)
        for soort in Gevoelssoort
    }


def strengths() -> dict[str, list[Mark]]:
    """Return one feeling in its three strengths."""
    return {
        str(strength): tie(
            TieLook(owner="", first="a", second="b", soort=Gevoelssoort.HECHT, strength=strength),
            WAY,
        )
        for strength in (1, 2, 3)
    }


SHEETS = (symbols, fills, pairs, children, feelings, strengths)


def too_alike(
    sheet: Mapping[str, list[Mark]], colours: Mapping[Ink, str]
) -> Iterator[tuple[str, str]]:
    """Return every two looks of which fewer than forty pixels differ."""
    pixels = {name: grey(marks, WIDTH, HEIGHT, colours) for name, marks in sheet.items()}
    for one, other in combinations(pixels, 2):
        if differing(pixels[one], pixels[other]) < 40:
            yield one, other


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.__name__)
@pytest.mark.parametrize("colours", [BLACK_AND_WHITE, PRINT], ids=["zwart-wit", "grijs"])
def test_that_no_two_looks_are_alike_without_colour(
    sheet: type[dict[str, list[Mark]]], colours: Mapping[Ink, str]
) -> None:
    assert list(too_alike(sheet(), colours)) == []


@pytest.mark.usefixtures("qapp")
def test_that_two_looks_that_differ_in_colour_alone_would_be_found() -> None:
    one = TieLook(owner="", first="a", second="b", soort=Gevoelssoort.HECHT)
    sheet = {"groen": tie(one, WAY), "nog eens": tie(one, WAY)}
    assert list(too_alike(sheet, BLACK_AND_WHITE)) == [("groen", "nog eens")]


def test_that_every_kind_has_a_look() -> None:
    known = styles()
    assert {soort.value for soort in Gevoelssoort} == {s.sleutel for s in known.gevoelens}
    assert {soort.value for soort in Partnersoort} | {"ouders"} == {s.sleutel for s in known.paren}
    assert {kind.value for kind in ChildKind} == {s.sleutel for s in known.kinderen}
    assert all(soort.groep in INKS for soort in Gevoelssoort)


def test_that_every_one_way_feeling_has_a_head_and_no_other_has() -> None:
    for soort in Gevoelssoort:
        assert bool(styles().gevoel(soort.value).eind) is soort.is_gericht


@pytest.mark.usefixtures("qapp")
def test_that_the_head_of_an_arrow_stands_at_the_second_person() -> None:
    look = TieLook(owner="", first="a", second="b", soort=Gevoelssoort.GERICHT_OP)
    forth, back = grey(tie(look, WAY), WIDTH, HEIGHT), grey(tie(look, WAY[::-1]), WIDTH, HEIGHT)
    half = WIDTH

    def ink(pixels: list[int], *, right: bool) -> int:
        rows = [pixels[at : at + 2 * WIDTH] for at in range(0, len(pixels), 2 * WIDTH)]
        return sum(value < 200 for row in rows for value in (row[half:] if right else row[:half]))

    assert ink(forth, right=True) > 1.5 * ink(forth, right=False)
    assert ink(back, right=False) > 1.5 * ink(back, right=True)
