"""The years of a couple stand clear of the round corners of a household."""

from datetime import date
from math import hypot

from regisseur_desktop.drawing.genogram.layout import layout
from regisseur_desktop.drawing.genogram.picture import picture
from regisseur_desktop.drawing.genogram.subject import subject
from regisseur_desktop.drawing.shapes import Drawing, Ink, Point, Verb
from regisseur_desktop.drawing.wanted import Wanted
from tests import gezinnen
from tests.drawing.meten import loose_texts, paths

_CLEAR = 2.0


def _bends(drawing: Drawing) -> list[Point]:
    """Return the middle of every round corner of a household."""
    found = []
    for path in paths(drawing):
        if path.stroke is None or path.stroke.ink is not Ink.HOUSEHOLD:
            continue
        for (_, before), (verb, to) in zip(path.steps, path.steps[1:], strict=False):
            if verb is Verb.CURVE:
                x, y = (before[-2 + k] + 3 * (to[k] + to[k + 2]) + to[k + 4] for k in (0, 1))
                found.append((x / 8, y / 8))
    return found


def test_that_the_years_of_a_couple_touch_no_corner_of_a_household() -> None:
    made = subject(gezinnen.samengesteld(), Wanted(today=date(2026, 11, 23)))
    drawing = picture(made, layout(made.family))
    years = [box for text, box in loose_texts(drawing) if "2014" in text.text]
    assert len(years) == 1
    for x, y in _bends(drawing):
        aside = max(years[0].x - x, x - years[0].right, 0.0)
        above = max(years[0].y - y, y - years[0].bottom, 0.0)
        assert hypot(aside, above) >= _CLEAR
