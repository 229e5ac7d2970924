"""Twins, ranks, several relations: what the lines and small texts of a genogram say."""

from dataclasses import replace

import pytest

from regisseur_desktop.domain.persoon import Oudersoort, Partnersoort
from regisseur_desktop.domain.tekening import Gevoelssoort
from regisseur_desktop.drawing.genogram.layout import layout
from regisseur_desktop.drawing.genogram.picture import picture
from regisseur_desktop.drawing.shapes import AreaKind, Drawing
from tests.drawing.huisgezin import Gezin
from tests.drawing.meten import is_inside, paths, people, points_of, segments_of, texts


def ouders() -> Gezin:
    """Return two parents."""
    gezin = Gezin()
    gezin.vrouw("Anna", 1985, lid=True)
    gezin.man("Bas", 1983, lid=True)
    gezin.paar("anna", "bas")
    return gezin


def drops(drawing: Drawing, child: str) -> list[list[tuple[float, float]]]:
    """Return the lines that come down to a child."""
    return [
        stroke
        for path in paths(drawing)
        if path.owner.startswith("o-") and path.owner.endswith(f"-{child}")
        for stroke in points_of(path)
    ]


@pytest.mark.parametrize("eeneiig", [True, False])
def test_that_twins_leave_the_line_in_one_point_and_a_bar_says_identical(eeneiig: bool) -> None:
    gezin = ouders()
    for naam in ("Tim", "Tom"):
        gezin.man(naam, 2012, lid=True, meerling="t", is_eeneiig=eeneiig)
        gezin.kind(naam.casefold(), "anna", "bas")
    drawing = gezin.picture()
    tim, tom = drops(drawing, "tim"), drops(drawing, "tom")
    assert tim[0][0] == tom[0][0]
    level = [piece for p in paths(drawing) for piece in segments_of(p) if p.owner == "o-anna-tom"]
    bars = [(a, b) for a, b in level if a[1] == b[1]]
    assert len(bars) == eeneiig


def test_that_a_child_out_of_the_order_of_birth_tells_its_place() -> None:
    gezin = ouders()
    for naam, jaar in (("Cas", 2010), ("Dirk", 2012)):
        gezin.man(naam, jaar, lid=True)
        gezin.kind(naam.casefold(), "anna", "bas")
    subject = gezin.subject()
    placed = layout(subject.family)
    assert not {"1e", "2e"} & {text.text for text in texts(picture(subject, placed))}
    twisted = picture(replace(subject, drawn={}), replace(placed, twisted=("cas", "dirk")))
    ranks = {text.owner: text.text for text in texts(twisted) if text.text in ("1e", "2e")}
    assert ranks == {"cas": "1e", "dirk": "2e"}


@pytest.mark.parametrize(
    ("soort", "van", "tot", "words"),
    [
        (Partnersoort.GEHUWD, 2010, None, {"getr. 2010"}),
        (Partnersoort.GESCHEIDEN, 2010, 2019, {"gesch. 2010–2019", "2010–2019"}),
        (Partnersoort.GESCHEIDEN, None, 2019, {"gesch. 2019", "2019"}),
        (Partnersoort.LAT, None, None, {"LAT"}),
        (Partnersoort.RELATIE, 2020, None, {"2020"}),
        (Partnersoort.GEHUWD, None, 2019, {"getr. tot 2019", "tot 2019"}),
    ],
)
def test_that_a_couple_tells_its_years(
    soort: Partnersoort, van: int | None, tot: int | None, words: set[str]
) -> None:
    gezin = Gezin()
    gezin.vrouw("Anna", 1985, lid=True)
    gezin.man("Bas", 1983, lid=True)
    gezin.paar("anna", "bas", soort, van, tot)
    said = {text.text for text in texts(gezin.picture()) if text.owner == "p-anna-bas"}
    assert said & words
    (area,) = (area for area in gezin.picture().areas if area.kind is AreaKind.COUPLE)
    assert area.name.startswith(f"Anna en Bas: {soort.label}")


def test_that_who_married_twice_has_one_line_with_both_spans() -> None:
    gezin = Gezin()
    gezin.vrouw("Anna", 1965, lid=True)
    gezin.man("Bas", 1963, lid=True)
    gezin.paar("anna", "bas", Partnersoort.GESCHEIDEN, 1990, 2000)
    first = gezin.dossier.partnerrelaties[0]
    gezin.paar("anna", "bas", Partnersoort.GEHUWD, 2005)
    second = replace(gezin.dossier.partnerrelaties[1], id="weer")
    gezin.dossier = replace(gezin.dossier, partnerrelaties=(first, second))
    subject = gezin.subject()
    (look,) = subject.couples.values()
    assert (look.style, look.owner) == ("gehuwd", "weer")
    assert look.label == ("getr.", "1990–2000 en 2005")


def test_that_a_foster_child_hangs_on_dots_and_an_adopted_one_on_two_lines() -> None:
    gezin = ouders()
    gezin.man("Eigen", 2010, lid=True)
    gezin.man("Pleeg", 2012, lid=True)
    gezin.man("Adoptie", 2014, lid=True)
    gezin.kind("eigen", "anna", "bas")
    gezin.kind("pleeg", "anna", "bas", soort=Oudersoort.PLEEG)
    gezin.kind("adoptie", "anna", "bas", soort=Oudersoort.ADOPTIE)
    drawing = gezin.picture()
    dashes = {
        child: [
            path.stroke.dash
            for path in paths(drawing)
            if path.owner == f"o-anna-{child}" and path.stroke
        ]
        for child in ("eigen", "pleeg", "adoptie")
    }
    assert dashes["eigen"] == [()]
    assert len(dashes["pleeg"]) == 1
    assert dashes["pleeg"][0]
    assert len(dashes["adoptie"]) == 2
    assert sum(bool(dash) for dash in dashes["adoptie"]) == 1


def test_that_a_child_with_two_homes_stands_in_both_outlines() -> None:
    gezin = Gezin()
    gezin.vrouw("Anna", 1985, lid=True)
    gezin.man("Rob", 1983)
    gezin.paar("anna", "rob", Partnersoort.GESCHEIDEN)
    gezin.man("Cas", 2012, lid=True)
    gezin.kind("cas", "anna", "rob")
    gezin.thuis("Bij papa", "rob", "cas")
    drawing = gezin.picture()
    middle = people(drawing)["cas"].symbol.centre
    for home in ("h", "t1"):
        (outline,) = (points_of(p)[0] for p in paths(drawing) if p.owner == home)
        assert is_inside(outline, middle)
    assert {"Huishouden", "Bij papa"} <= {text.text for text in texts(drawing)}


def test_that_a_feeling_goes_round_who_stands_between() -> None:
    gezin = Gezin()
    for naam in ("Anna", "Bas", "Cas"):
        gezin.man(naam, 1990 + len(gezin.dossier.personen), lid=True)
    gezin.vrouw("Oma", 1960)
    for kind in ("anna", "bas", "cas"):
        gezin.kind(kind, "oma")
    gezin.band("anna", "cas", Gevoelssoort.GERICHT_OP)
    drawing = gezin.picture()
    between = people(drawing)["bas"].symbol
    way = [
        point
        for p in paths(drawing)
        if p.owner.startswith("g-")
        for s in points_of(p)
        for point in s
    ]
    assert not any(between.x < x < between.right and between.y < y < between.bottom for x, y in way)


def test_that_two_feelings_of_one_pair_run_beside_each_other() -> None:
    gezin = ouders()
    gezin.band("anna", "bas", Gevoelssoort.GERICHT_OP)
    gezin.band("bas", "anna", Gevoelssoort.AFSTANDELIJK)
    drawing = gezin.picture()
    ties = [area for area in drawing.areas if area.kind is AreaKind.TIE]
    first, second = (points_of(next(p for p in paths(drawing) if p.owner == t.owner)) for t in ties)
    heights = [min(y for _, y in stroke) for stroke in (first[0], second[0])]
    assert abs(heights[0] - heights[1]) > 8
    assert {area.name for area in ties} == {
        "Van Anna naar Bas: veel aandacht voor",
        "Bas en Anna: op afstand",
    }


def test_that_brothers_and_sisters_of_unknown_parents_hang_on_a_dashed_line() -> None:
    gezin = Gezin()
    gezin.vrouw("Truus", 1960, lid=True, zelfde_ouders="nest")
    gezin.man("Kees", 1957, zelfde_ouders="nest")
    drawing = gezin.picture()
    assert set(people(drawing)) == {"truus", "kees"}
    lines = [path for path in paths(drawing) if path.stroke and path.stroke.dash]
    assert len(lines) == 1
    assert drawing.alt.endswith("Broers en zussen: Truus (66) en Kees (69).")
