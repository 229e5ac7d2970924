"""The view keeps items, place and choice when a drawing changes."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCommonStyle, QToolTip
from pytestqt.qtbot import QtBot

from regisseur_desktop.compat import override
from regisseur_desktop.drawing.shapes import Drawing
from tests.ui.tekening.tekeningen import NAMEN, PLEKKEN, gezin, plek
from ui.tekening.canvas import DrawingView
from ui.tekening.motion import wants_less_motion

_NO = Qt.KeyboardModifier.NoModifier


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


def test_that_the_ring_comes_along(view: DrawingView, qtbot: QtBot) -> None:
    view.choose("ivan")
    ring = view.selection.ring_of("ivan")
    assert ring is not None
    before = ring.sceneBoundingRect()
    view.show_drawing(gezin({**PLEKKEN, "ivan": (200, 217)}))
    assert ring.sceneBoundingRect().center().x() < before.center().x() + 20
    qtbot.waitUntil(lambda: not view.drawing_scene.glide.is_running)
    assert ring.sceneBoundingRect() == before.translated(40, 0)


def test_that_a_glide_that_is_overtaken_ends_in_the_last_place(
    view: DrawingView, qtbot: QtBot
) -> None:
    view.show_drawing(gezin({**PLEKKEN, "ivan": (200, 217)}))
    qtbot.wait(30)
    view.show_drawing(gezin({**PLEKKEN, "jasper": (320, 217)}))
    qtbot.waitUntil(lambda: not view.drawing_scene.glide.is_running)
    (ivan,), (jasper,) = (view.drawing_scene.items_of(who) for who in ("ivan", "jasper"))
    assert (ivan.pos(), jasper.pos()) == (QPointF(0, 0), QPointF(20, 0))


def _turn(view: DrawingView, down: int, held: Qt.KeyboardModifier = _NO) -> bool:
    """Turn the wheel over the middle; say whether the view took it."""
    at = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        at,
        QPointF(view.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, -down),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)
    return event.isAccepted()


def test_that_the_wheel_is_for_the_page_while_everything_is_in_sight(view: DrawingView) -> None:
    before = plek(view, "ivan")
    assert not _turn(view, 120)
    assert plek(view, "ivan") == before
    view.zoom_by(4.0)
    before = plek(view, "ivan")
    assert _turn(view, 120)
    assert plek(view, "ivan").y() < before.y()


def test_that_a_window_of_another_size_shows_the_whole_until_one_zooms(view: DrawingView) -> None:
    view.setMinimumSize(1, 1)
    view.resize(400, 300)
    assert view.zoom < 0.7
    view.zoom_by(2.0)
    zoomed = view.zoom
    view.resize(500, 400)
    assert view.zoom == zoomed


def test_that_the_name_is_told_while_it_is_too_small_to_read(view: DrawingView) -> None:
    at = plek(view, "ivan")
    asked = QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), asked)
    assert QToolTip.text() == ""
    view.zoom_by(0.25)
    at = plek(view, "ivan")
    asked = QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), asked)
    assert QToolTip.text() == NAMEN["ivan"]
    QToolTip.hideText()


@pytest.mark.parametrize(("duration", "is_calm"), [(0, True), (200, False)])
def test_that_a_style_without_animation_asks_for_less_motion(
    monkeypatch: pytest.MonkeyPatch, duration: int, is_calm: bool
) -> None:
    class Style(QCommonStyle):
        """A style with animations of this length."""

        @override
        def styleHint(self, *_args: object, **_more: object) -> int:
            return duration

    style = Style()
    monkeypatch.setattr(QApplication, "style", lambda: style)
    monkeypatch.setattr("ui.tekening.motion._windows_animates", lambda: True)
    assert wants_less_motion() is is_calm


def test_that_another_household_is_shown_from_the_start(view: DrawingView) -> None:
    view.zoom_by(3.0)
    view.choose("ivan")
    others = {f"{who}-2": (x + 400, y + 300) for who, (x, y) in PLEKKEN.items()}
    view.show_drawing(gezin(others))
    assert (view.zoom <= 1.0, view.chosen) == (True, "")
    assert not view.drawing_scene.glide.is_running
    assert all(view.viewport().rect().contains(plek(view, who)) for who in others)
