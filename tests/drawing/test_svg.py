"""SVG: text stays text, nothing breaks out of it, and the same drawing gives the same bytes."""

from dataclasses import replace
from itertools import combinations
from typing import Any

from hypothesis import given
from lxml import etree

from regisseur_desktop.drawing.palette import PRINT
from regisseur_desktop.drawing.shapes import Drawing, Ink, Path, Stroke, Text, Verb
from regisseur_desktop.drawing.svg import to_svg
from tests.drawing.huisgezin import Gezin
from tests.drawing.meten import texts
from tests.strategies import texts as any_text

SVG = "{http://www.w3.org/2000/svg}"


def parsed(drawing: Drawing) -> Any:  # noqa: ANN401 - lxml has no types
    """Return the SVG of a drawing as a tree."""
    return etree.fromstring(to_svg(drawing).encode())


def family() -> Drawing:
    """Return a small genogram."""
    gezin = Gezin()
    gezin.paar(gezin.vrouw("Anna", lid=True), gezin.man("Bas", lid=True))
    return gezin.picture()


def test_that_every_text_is_text_and_every_path_a_path() -> None:
    drawing = family()
    root = parsed(drawing)
    assert [node.text for node in root.iter(f"{SVG}text")] == [t.text for t in texts(drawing)]
    assert len(list(root.iter(f"{SVG}path"))) == len(drawing.marks) - len(texts(drawing))
    assert not list(root.iter(f"{SVG}image"))


def test_that_title_and_description_are_there_for_a_screen_reader() -> None:
    drawing = replace(family(), title="Genogram", alt="Anna en Bas.")
    root = parsed(drawing)
    assert root.get("role") == "img"
    said = {root.find(f"{SVG}title"), root.find(f"{SVG}desc")} - {None}
    assert {node.text for node in said if node is not None} == {"Genogram", "Anna en Bas."}
    ids = {node.get("id") for node in said if node is not None}
    assert ids == set((root.get("aria-labelledby") or "").split())


@given(any_text)
def test_that_any_text_comes_through_and_breaks_nothing(text: str) -> None:
    drawing = Drawing(100.0, 50.0, (Text(10.0, 20.0, text),), title=text, alt=text)
    root = parsed(drawing)
    assert len(list(root)) == 4, "title, description, ground and the one text"
    assert len(root.findall(f"{SVG}text")) == 1


def test_that_signs_no_xml_may_hold_are_left_out() -> None:
    drawing = Drawing(10.0, 10.0, (Text(1.0, 2.0, "a\x00\x0b\ufffe\ud800<b>"),))
    (node,) = parsed(drawing).findall(f"{SVG}text")
    assert node.text == "a<b>"


def test_that_the_same_drawing_gives_the_same_bytes() -> None:
    assert to_svg(family()) == to_svg(family())


def test_that_numbers_are_short_and_never_minus_zero() -> None:
    path = Path(((Verb.MOVE, (-0.001, 1.0)), (Verb.LINE, (1 / 3, 2.5))), Stroke(dash=(3.0, 1.5)))
    svg = to_svg(Drawing(10.0, 10.0, (path,)))
    assert 'd="M0 1L0.33 2.5"' in svg
    assert 'stroke-dasharray="3 1.5"' in svg


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours as WCAG counts it."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_that_every_ink_can_be_read_on_paper_and_on_the_ground_of_a_household() -> None:
    soft = {Ink.PAPER, Ink.INDEX, Ink.SECTOR}
    for ink in set(Ink) - soft:
        least = 4.5 if ink in (Ink.LINE, Ink.MUTED, Ink.HOUSEHOLD) else 3.0
        for ground in soft:
            assert contrast(PRINT[ink], PRINT[ground]) >= least, (ink, ground)
    assert all(contrast(PRINT[a], PRINT[b]) < 1.3 for a, b in combinations(soft, 2))
