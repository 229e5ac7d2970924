"""The view keeps items, place and choice when a drawing changes."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from regisseur_desktop.drawing.shapes import Drawing
from tests.ui.tekening.tekeningen import PLEKKEN, gezin, plek
from ui.tekening.canvas import DrawingView


def test_that_equal_marks_keep_their_item(view: DrawingView) -> None:
    before = {who: view.drawing_scene.items_of(who) for who in PLEKKEN}
    view.show_drawing(gezin({**PLEKKEN, "baby": (560, 217)}))
    assert {who: view.drawing_scene.items_of(who) for who in PLEKKEN} == before
    assert view.drawing_scene.items_of("baby")


def test_that_who_is_gone_leaves_the_scene(view: DrawingView) -> None:
    view.show_drawing(gezin(zonder=("jasper",)))
    assert view.drawing_scene.items_of("jasper") == ()
    assert len(view.items()) == len({*PLEKKEN} - {"jasper"}) + 1


def test_that_who_moves_glides_there(view: DrawingView, qtbot: QtBot) -> None:
    (ivan,) = view.drawing_scene.items_of("ivan")
    view.show_drawing(gezin({**PLEKKEN, "ivan": (200, 217)}))
    assert ivan.pos().x() < 40
    qtbot.waitUntil(lambda: not view.drawing_scene.glide.is_running)
    assert ivan.pos() == QPointF(40, 0)


@pytest.mark.usefixtures("calm")
def test_that_nothing_glides_when_the_system_asks_for_less_motion(view: DrawingView) -> None:
    (ivan,) = view.drawing_scene.items_of("ivan")
    view.show_drawing(gezin({**PLEKKEN, "ivan": (200, 217)}))
    assert ivan.pos() == QPointF(40, 0)


def test_that_who_stands_still_does_so_on_the_screen(view: DrawingView) -> None:
    before = {who: plek(view, who) for who in PLEKKEN}
    view.show_drawing(gezin({**PLEKKEN, "oma": (-40, 70)}, over=(100, 0)))
    after = {who: plek(view, who) for who in PLEKKEN}
    assert all((after[who] - before[who]).manhattanLength() <= 1 for who in PLEKKEN)


def test_that_the_choice_goes_when_the_chosen_one_goes(view: DrawingView, qtbot: QtBot) -> None:
    view.choose("jasper")
    with qtbot.waitSignal(view.chosen_changed) as told:
        view.show_drawing(gezin(zonder=("jasper",)))
    assert told.args == [""]
    assert view.chosen == ""


def test_that_one_who_is_still_to_come_is_chosen_when_drawn(view: DrawingView) -> None:
    view.choose("baby")
    assert view.chosen == ""
    view.show_drawing(gezin({**PLEKKEN, "baby": (560, 217)}))
    assert view.chosen == "baby"


def test_that_the_wheel_with_ctrl_keeps_the_point_under_the_mouse(
    view: DrawingView, qtbot: QtBot
) -> None:
    under = plek(view, "liselot")
    seen = view.to_drawing(under)
    for turn in (120, 120, 120, -120, -120, -120, -120):
        QTest.wheelEvent(
            view.viewport().windowHandle() or view.windowHandle(),
            QPointF(under),
            QPoint(0, turn),
            QPoint(),
            Qt.KeyboardModifier.ControlModifier,
        )
        now = view.to_drawing(under)
        assert (QPointF(now - seen) * view.camera.scale).manhattanLength() <= 2.5
    assert view.zoom < 1


def test_that_a_drawing_larger_than_the_view_is_shown_whole(view: DrawingView) -> None:
    view.show_drawing(Drawing(1, 1, ()))
    wide = {**PLEKKEN, "ver": (3000, 217)}
    view.show_drawing(gezin(wide))
    assert view.zoom < 0.4
    assert all(view.viewport().rect().contains(plek(view, who)) for who in wide)


def test_that_a_small_drawing_is_not_blown_up(view: DrawingView) -> None:
    assert view.zoom == 1.0
    view.fit()
    assert 1.0 < view.zoom <= 2.0
