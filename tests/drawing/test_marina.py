"""Marina's genogram looks as the design shows it."""

from datetime import date
from itertools import combinations

import pytest

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.persoon import Geslacht
from regisseur_desktop.drawing.genogram.layout import layout
from regisseur_desktop.drawing.genogram.picture import picture
from regisseur_desktop.drawing.genogram.subject import subject
from regisseur_desktop.drawing.shapes import AreaKind, Drawing, Ink, Path
from regisseur_desktop.drawing.wanted import Wanted
from regisseur_desktop.operations.voorbeeld.marina import marina
from tests.dossiers import VANDAAG, applied, called
from tests.drawing.meten import (
    do_cross,
    is_inside,
    loose_texts,
    overlaps,
    paths,
    people,
    points_of,
    segments_of,
    texts,
)


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    """The first example household."""
    return applied(marina(VANDAAG, "Noor"))


def drawn(dossier: Dossier, **wanted: object) -> Drawing:
    """Return the picture of a dossier."""
    about = subject(dossier, Wanted(today=VANDAAG, **wanted))  # type: ignore[arg-type]
    return picture(about, layout(about.family))


def vader(dossier: Dossier) -> str:
    """Return the identity of the husband whose name nobody wrote down."""
    return next(p.id for p in dossier.personen if p.geslacht is Geslacht.MAN and p.overleden)


@pytest.mark.eis("U-18")
def test_that_nothing_overlaps_and_no_lines_cross(dossier: Dossier) -> None:
    drawing = drawn(dossier, with_feelings=False)
    shown = people(drawing)
    assert list(overlaps((one, area.box) for one, area in shown.items())) == []
    assert list(overlaps(loose_texts(drawing))) == []
    families = {
        area.owner for area in drawing.areas if area.kind in (AreaKind.COUPLE, AreaKind.PARENT)
    }
    lines = [p for p in paths(drawing) if p.owner in families]
    pieces = [piece for line in lines for piece in segments_of(line)]
    assert len(pieces) >= 5
    assert not any(do_cross(one, other) for one, other in combinations(pieces, 2))


@pytest.mark.eis("U-18")
def test_that_the_household_is_around_exactly_four(dossier: Dossier) -> None:
    drawing = drawn(dossier)
    (loop,) = (p for p in paths(drawing) if p.stroke and p.stroke.ink is Ink.HOUSEHOLD)
    assert loop.stroke
    assert loop.stroke.dash
    (outline,) = points_of(loop)
    inside = {
        one for one, area in people(drawing).items() if is_inside(outline, area.symbol.centre)
    }
    assert inside == {called(dossier, naam) for naam in ("Marina", "Ivan", "Jasper", "Liselot")}
    for one in inside:
        box = people(drawing)[one].box
        corners = ((box.x, box.y), (box.right, box.y), (box.x, box.bottom), (box.right, box.bottom))
        assert all(is_inside(outline, corner) for corner in corners)


@pytest.mark.eis("U-18")
@pytest.mark.eis("S2-33")
def test_that_the_father_is_a_square_with_a_cross_from_corner_to_corner(dossier: Dossier) -> None:
    drawing = drawn(dossier)
    one = vader(dossier)
    box = people(drawing)[one].symbol
    crosses = {
        frozenset(piece) for p in paths(drawing) if p.owner == one for piece in segments_of(p)
    }
    for corner, opposite in (
        ((box.x, box.y), (box.right, box.bottom)),
        ((box.right, box.y), (box.x, box.bottom)),
    ):
        assert frozenset((corner, opposite)) in crosses
    said = [text.text for text in texts(drawing) if text.owner == one]
    assert said == ["Vader", "overleden rond 2025"]


@pytest.mark.eis("S2-34")
def test_that_three_children_stand_in_order_of_age_below_the_couple(dossier: Dossier) -> None:
    drawing = drawn(dossier)
    shown = people(drawing)
    children = [shown[called(dossier, naam)].symbol for naam in ("Ivan", "Jasper", "Liselot")]
    assert [box.x for box in children] == sorted(box.x for box in children)
    parents = [shown[vader(dossier)].symbol, shown[called(dossier, "Marina")].symbol]
    assert len({box.y for box in children}) == 1
    assert all(child.y > parent.bottom for child in children for parent in parents)
    ages = {text.owner: text.text for text in texts(drawing) if text.text.isdigit()}
    assert [ages[called(dossier, naam)] for naam in ("Ivan", "Jasper", "Liselot")] == [
        "9",
        "5",
        "2",
    ]


def test_that_marina_has_a_double_outline_with_a_soft_fill(dossier: Dossier) -> None:
    drawing = drawn(dossier)
    own = [p for p in paths(drawing) if p.owner == called(dossier, "Marina")]
    assert [p.fill for p in own] == [Ink.PAPER, Ink.INDEX]
    assert all(p.stroke and p.stroke.ink is Ink.LINE for p in own)
    widths = [max(x for x, _ in points_of(p)[0]) - min(x for x, _ in points_of(p)[0]) for p in own]
    assert widths[0] > widths[1] + 4


def test_that_the_picture_says_in_words_what_it_shows(dossier: Dossier) -> None:
    drawing = drawn(dossier)
    assert drawing.title == "Genogram van Marina en de kinderen"
    assert drawing.alt.startswith("Genogram van Marina en de kinderen")
    for words in ("Marina", "Vader (overleden)", "Ivan (9), Jasper (5) en Liselot (2)"):
        assert words in drawing.alt


def test_that_a_screen_reader_meets_everybody_row_by_row(dossier: Dossier) -> None:
    names = [area.name for area in drawn(dossier).areas if area.kind is AreaKind.PERSON]
    assert names[1] == "Marina, moeder van Ivan, Jasper en Liselot"
    assert [name.partition(",")[0] for name in names] == [
        "Vader",
        "Marina",
        "Ivan",
        "Jasper",
        "Liselot",
    ]


def test_that_without_names_there_is_no_name_at_all(dossier: Dossier) -> None:
    drawing = drawn(dossier, with_names=False)
    said = repr(drawing)
    for naam in ("Marina", "Ivan", "Jasper", "Liselot", "Vader", "moeder", "kinderen "):
        assert naam not in said
    letters = {text.text for text in texts(drawing)}
    assert {"A", "B", "C", "D", "E"} <= letters


def test_that_an_age_grows_with_the_day_of_the_picture(dossier: Dossier) -> None:
    later = drawn(dossier, on=date(2029, 11, 23))
    assert {"12", "8", "5"} <= {text.text for text in texts(later)}


def test_that_a_path_belongs_to_who_it_shows(dossier: Dossier) -> None:
    drawing = drawn(dossier)
    owners = {mark.owner for mark in drawing.marks} - {""}
    assert owners <= {value.id for value in dossier.alles()}
    assert {area.owner for area in drawing.areas} == owners
    assert all(isinstance(mark, Path) for mark in drawing.marks if not mark.owner)
