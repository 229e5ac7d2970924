"""The inks in every scheme: told apart from the ground, and followed when the theme changes."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPalette

from regisseur_desktop.drawing.shapes import Ink, Stroke
from tests.ui.tekening.tekeningen import plek
from tests.ui.theme.contrast import contrast
from ui.tekening.canvas import DrawingView
from ui.tekening.colours import TOKENS, Colours, ink_colour
from ui.theme.apply import Preference, theme
from ui.theme.palette import tokens_of

_GROUNDS = {Ink.PAPER, Ink.INDEX, Ink.SECTOR}
_SCHEMES = [Preference.LICHT, Preference.DONKER, Preference.CONTRAST]


@pytest.mark.parametrize("scheme", _SCHEMES)
def test_that_every_line_stands_out_from_paper_and_grounds(scheme: Preference) -> None:
    theme().set_preference(scheme)
    assert set(TOKENS) == set(Ink)
    for ink in set(Ink) - _GROUNDS - {Ink.CONDITION}:
        for ground in _GROUNDS:
            assert contrast(ink_colour(ink), ink_colour(ground)) >= 3, (ink, ground)


@pytest.mark.parametrize("scheme", _SCHEMES)
def test_that_a_text_can_be_read_on_a_condition(scheme: Preference) -> None:
    theme().set_preference(scheme)
    assert contrast(ink_colour(Ink.LINE), ink_colour(Ink.CONDITION)) >= 4
    assert contrast(ink_colour(Ink.PAPER), ink_colour(Ink.CONDITION)) >= 3


def test_that_a_condition_is_hatched_where_the_system_has_two_colours(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(theme(), "tokens", tokens_of(QPalette()))
    assert Colours().brush(Ink.CONDITION).style() == Qt.BrushStyle.BDiagPattern


def test_that_a_dash_is_counted_in_units() -> None:
    pen = Colours().pen(Stroke(Ink.LINE, 2.0, (6.0, 4.0)))
    assert (pen.widthF(), pen.dashPattern()) == (2.0, [3.0, 2.0])
    assert Colours().pen(None).style() == Qt.PenStyle.NoPen


def _pixel(view: DrawingView, owner: str) -> str:
    image: QImage = view.viewport().grab().toImage()
    at = plek(view, owner)
    return image.pixelColor(at.x() - 12, at.y() - 12).name()


@pytest.mark.parametrize("scheme", _SCHEMES)
def test_that_the_drawing_follows_the_theme(view: DrawingView, scheme: Preference) -> None:
    theme().set_preference(scheme)
    assert _pixel(view, "ivan") == ink_colour(Ink.PAPER).name()
    assert view.viewport().palette().base().color() == theme().color("surface")


def test_that_larger_text_makes_the_drawing_larger(view: DrawingView) -> None:
    view.choose("ivan")
    view.zoom_by(1.25)
    before = plek(view, "ivan") - plek(view, "liselot")
    theme().set_text_size(1.5)
    after = plek(view, "ivan") - plek(view, "liselot")
    assert after.x() == pytest.approx(before.x() * 1.5, abs=2)
    assert view.zoom == 1.25


def test_that_names_are_left_out_when_too_small_to_read(view: DrawingView) -> None:
    def marks_below(owner: str) -> int:
        image = view.viewport().grab().toImage()
        at = view.mapFromScene(QPointF(160, 217 + 36))
        paper = ink_colour(Ink.PAPER).name()
        near = [
            image.pixelColor(at.x() + dx, at.y() + dy).name()
            for dx in range(-6, 7)
            for dy in (-1, 0, 1)
        ]
        return sum(colour != paper for colour in near)

    view.choose("")
    assert marks_below("ivan") > 0
    view.zoom_by(0.3)
    assert marks_below("ivan") == 0
