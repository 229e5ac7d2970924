"""The mouse on a drawing: press, drag, rubber band, pan, menu and grips."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from regisseur_desktop.drawing.shapes import Area, AreaKind, Box, Ink
from tests.ui.tekening.tekeningen import PLEKKEN, gezin, plek, square
from ui.tekening.canvas import DrawingView
from ui.tekening.grips import Grip
from ui.tekening.tools import DragTool, PanTool

_LEFT, _MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
_PRESS, _MOVE, _RELEASE = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonRelease,
)


def _send(view: DrawingView, kind: QEvent.Type, at: QPoint, button: Qt.MouseButton = _LEFT) -> None:
    held = Qt.MouseButton.NoButton if kind == _RELEASE else button
    given = Qt.MouseButton.NoButton if kind == _MOVE else button
    place = QPointF(at)
    on_screen = QPointF(view.viewport().mapToGlobal(at))
    event = QMouseEvent(kind, place, on_screen, given, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.viewport(), event)


def _pull(view: DrawingView, begin: QPoint, *way: QPoint, button: Qt.MouseButton = _LEFT) -> None:
    """Press, move along points from the begin, and stay down."""
    _send(view, _PRESS, begin, button)
    for step in way:
        _send(view, _MOVE, begin + step, button)


def test_that_a_press_on_a_symbol_chooses_it(view: DrawingView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.chosen_changed) as told:
        QTest.mouseClick(view.viewport(), _LEFT, pos=plek(view, "ivan"))
    assert told.args == ["ivan"]
    ring = view.selection.ring_of("ivan")
    assert ring is not None
    assert ring.token == "focus"


def test_that_a_press_on_a_name_chooses_who_it_belongs_to(view: DrawingView) -> None:
    QTest.mouseClick(view.viewport(), _LEFT, pos=plek(view, "ivan") + QPoint(0, 36))
    assert view.chosen == "ivan"


def test_that_a_press_beside_a_line_chooses_the_couple(view: DrawingView) -> None:
    between = (plek(view, "vader") + plek(view, "marina")) / 2
    QTest.mouseClick(view.viewport(), _LEFT, pos=between + QPoint(0, 5))
    assert view.chosen == "paar"
    QTest.mouseClick(view.viewport(), _LEFT, pos=between + QPoint(0, 40))
    assert view.chosen == ""


def test_that_the_ground_of_a_household_is_empty_ground(view: DrawingView) -> None:
    loop = square("thuis", 560, 290, fill=Ink.SECTOR)
    box = Box(538, 268, 44, 44)
    area = Area("thuis", AreaKind.HOUSEHOLD, box, box, "Huishouden")
    before = gezin()
    view.show_drawing(
        replace(before, marks=(loop, *before.marks), areas=(*before.areas, area)),
    )
    QTest.mouseClick(view.viewport(), _LEFT, pos=plek(view, "thuis"))
    assert view.chosen == ""
    QTest.mouseClick(view.viewport(), _LEFT, pos=plek(view, "thuis") + QPoint(22, 5))
    assert view.chosen == "thuis"


def test_that_a_target_is_24_pixels_wide_when_the_drawing_is_small(view: DrawingView) -> None:
    view.zoom_by(0.25)
    assert view.zoom * 44 < 24
    QTest.mouseClick(view.viewport(), _LEFT, pos=plek(view, "liselot") + QPoint(10, 10))
    assert view.chosen == "liselot"


def test_that_a_press_twice_opens(view: DrawingView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.opened) as told:
        QTest.mouseDClick(view.viewport(), _LEFT, pos=plek(view, "marina"))
    assert told.args == ["marina"]


def test_that_a_drag_tells_the_way_since_the_press_in_units(
    view: DrawingView, qtbot: QtBot
) -> None:
    view.set_can_drag(lambda owner: owner == "ivan")
    view.zoom_by(2.0)
    begin = plek(view, "ivan")
    with qtbot.waitSignals([view.dragged, view.dragged]):
        _pull(view, begin, QPoint(20, 0), QPoint(40, 10))
    assert isinstance(view.mouse.tool, DragTool)
    with qtbot.waitSignal(view.dropped) as told:
        _send(view, _RELEASE, begin + QPoint(60, 20))
    assert told.args == ["ivan", pytest.approx(30, abs=1), pytest.approx(10, abs=1)]
    assert view.mouse.tool is None


def test_that_what_may_not_be_dragged_stays(view: DrawingView, qtbot: QtBot) -> None:
    view.set_can_drag(lambda owner: owner == "ivan")
    with qtbot.assertNotEmitted(view.dragged), qtbot.assertNotEmitted(view.dropped):
        _pull(view, plek(view, "jasper"), QPoint(60, 0))
        _send(view, _RELEASE, plek(view, "jasper") + QPoint(60, 0))
    assert view.chosen == "jasper"


def test_that_a_small_tremble_is_no_drag(view: DrawingView, qtbot: QtBot) -> None:
    view.set_can_drag(lambda _owner: True)
    with qtbot.assertNotEmitted(view.dragged):
        _pull(view, plek(view, "ivan"), QPoint(2, 1))
        _send(view, _RELEASE, plek(view, "ivan") + QPoint(2, 1))


def test_that_escape_cancels_a_drag(view: DrawingView, qtbot: QtBot) -> None:
    view.set_can_drag(lambda _owner: True)
    _pull(view, plek(view, "ivan"), QPoint(60, 0))
    with qtbot.waitSignal(view.drag_cancelled) as told, qtbot.assertNotEmitted(view.dropped):
        QTest.keyClick(view, Qt.Key.Key_Escape)
        _send(view, _RELEASE, plek(view, "ivan"))
    assert told.args == ["ivan"]
    assert view.chosen == "ivan"


def test_that_a_drag_goes_on_when_the_drawing_grows_to_the_left(
    view: DrawingView, qtbot: QtBot
) -> None:
    view.set_can_drag(lambda _owner: True)
    others = {who: plek(view, who) for who in PLEKKEN if who != "vader"}
    begin = plek(view, "vader")
    _pull(view, begin, QPoint(-60, 0))
    # the layout begins at 0, so everything else moves 60 to the right
    view.show_drawing(gezin({**PLEKKEN, "vader": (0, 70)}, over=(60, 0)))
    assert {who: plek(view, who) for who in others} == others
    with qtbot.waitSignal(view.dropped) as told:
        _send(view, _RELEASE, begin + QPoint(-80, 0))
    assert told.args == ["vader", pytest.approx(-80, abs=1), pytest.approx(0, abs=1)]


def test_that_nothing_glides_under_the_hand(view: DrawingView) -> None:
    view.set_can_drag(lambda _owner: True)
    _pull(view, plek(view, "ivan"), QPoint(40, 0))
    view.show_drawing(gezin({**PLEKKEN, "ivan": (200, 217)}))
    (ivan,) = view.drawing_scene.items_of("ivan")
    assert ivan.pos() == QPointF(40, 0)
    _send(view, _RELEASE, plek(view, "ivan"))


def test_that_a_band_catches_every_symbol_it_touches(view: DrawingView, qtbot: QtBot) -> None:
    begin = plek(view, "jasper") - QPoint(60, 60)
    with qtbot.waitSignal(view.band_chosen) as told:
        _pull(view, begin, QPoint(20, 20), QPoint(210, 60))
        _send(view, _RELEASE, begin + QPoint(210, 60))
    assert told.args == [["jasper", "liselot"]]
    assert view.marked == ("jasper", "liselot")
    assert all(view.selection.ring_of(who) for who in view.marked)


def test_that_a_press_on_empty_ground_lets_go(view: DrawingView) -> None:
    view.choose("ivan")
    QTest.mouseClick(view.viewport(), _LEFT, pos=QPoint(5, 5))
    assert view.chosen == ""


def test_that_the_middle_button_moves_the_paper(view: DrawingView) -> None:
    before = plek(view, "ivan")
    _pull(view, QPoint(300, 300), QPoint(30, 10), QPoint(50, 20), button=_MIDDLE)
    assert isinstance(view.mouse.tool, PanTool)
    _send(view, _RELEASE, QPoint(350, 320), _MIDDLE)
    assert (plek(view, "ivan") - before - QPoint(50, 20)).manhattanLength() <= 2


def test_that_space_makes_the_left_button_a_hand(view: DrawingView) -> None:
    before = plek(view, "ivan")
    QTest.keyPress(view, Qt.Key.Key_Space)
    _pull(view, plek(view, "jasper"), QPoint(0, 40))
    _send(view, _RELEASE, plek(view, "jasper"))
    QTest.keyRelease(view, Qt.Key.Key_Space)
    assert (plek(view, "ivan") - before - QPoint(0, 40)).manhattanLength() <= 2
    assert view.chosen == ""
    assert not view.mouse.is_ready_to_pan


def test_that_some_of_the_drawing_stays_in_sight(view: DrawingView) -> None:
    for _time in range(20):
        view.pan_by(QPointF(500, 500))
    assert view.viewport().rect().contains(plek(view, "vader") - QPoint(30, 30))


def test_that_the_right_button_asks_for_a_menu_there(view: DrawingView, qtbot: QtBot) -> None:
    at = plek(view, "liselot")
    on_screen = view.viewport().mapToGlobal(at)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, on_screen)
    with qtbot.waitSignal(view.context) as told:
        QApplication.sendEvent(view.viewport(), asked)
    assert told.args == ["liselot", on_screen]
    assert view.chosen == "liselot"


@pytest.mark.parametrize("zoom", [0.4, 1.0, 2.0])
def test_that_a_grip_is_pressed_where_it_stands(
    view: DrawingView, qtbot: QtBot, zoom: float
) -> None:
    view.zoom_by(zoom)
    view.choose("ivan")
    view.set_grips((Grip("partner", "Partner toevoegen", 116, 217), Grip("kind", "Kind", 160, 280)))
    item = view.selection.grips[1]
    disc = item.shape().boundingRect()
    assert min(disc.width(), disc.height()) >= 24
    at = view.mapFromScene(item.pos())
    assert (at - plek(view, "ivan")).manhattanLength() >= 60
    with qtbot.waitSignal(view.grip) as told:
        QTest.mouseClick(view.viewport(), _LEFT, pos=at)
    assert told.args == ["kind"]
    assert view.chosen == "ivan"


def test_that_a_grip_left_before_the_release_does_nothing(view: DrawingView, qtbot: QtBot) -> None:
    view.choose("ivan")
    view.set_grips((Grip("kind", "Kind", 160, 280),))
    at = view.mapFromScene(view.selection.grips[0].pos())
    with qtbot.assertNotEmitted(view.grip):
        _pull(view, at, QPoint(100, 0))
        _send(view, _RELEASE, at + QPoint(100, 0))


@pytest.mark.parametrize(
    "end", [lambda v: v.hide(), lambda v: v.show_drawing(gezin(zonder=("ivan",)))]
)
def test_that_a_drag_does_not_outlive_its_screen(
    view: DrawingView, qtbot: QtBot, end: Callable[[DrawingView], None]
) -> None:
    view.set_can_drag(lambda _owner: True)
    _pull(view, plek(view, "ivan"), QPoint(40, 0))
    with qtbot.waitSignal(view.drag_cancelled):
        end(view)
    assert view.mouse.tool is None


def test_that_a_grip_shows_that_the_mouse_is_on_it(view: DrawingView, qtbot: QtBot) -> None:
    view.choose("ivan")
    view.set_grips((Grip("kind", "Kind <nieuw>", 160, 280),))
    (grip,) = view.selection.grips
    assert "<" not in grip.toolTip(), "a tooltip would read it as markup"
    QTest.mouseMove(view.viewport(), view.mapFromScene(grip.pos()))
    qtbot.waitUntil(lambda: grip.is_hot)
    QTest.mouseMove(view.viewport(), QPoint(3, 3))
    qtbot.waitUntil(lambda: not grip.is_hot)


def test_that_two_fingers_zoom_around_their_middle(view: DrawingView, qtbot: QtBot) -> None:
    view.set_can_drag(lambda _owner: True)
    screen = QTest.createTouchDevice()
    middle = plek(view, "jasper")
    fixed = view.to_drawing(middle)

    def fingers(apart: int) -> tuple[QPoint, QPoint]:
        return middle - QPoint(apart, 0), middle + QPoint(apart, 0)

    touch = QTest.touchEvent(view.viewport(), screen, False)
    for finger, at in enumerate(fingers(40)):
        touch.press(finger, at, view.viewport())
    touch.commit()
    for apart in range(50, 130, 10):
        for finger, at in enumerate(fingers(apart)):
            touch.move(finger, at, view.viewport())
        touch.commit()
    for finger, at in enumerate(fingers(120)):
        touch.release(finger, at, view.viewport())
    touch.commit()
    assert view.zoom > 1.5
    assert ((view.to_drawing(middle) - fixed) * view.zoom).manhattanLength() < 6
    assert view.mouse.tool is None


def test_that_at_the_table_the_ground_moves_the_paper(view: DrawingView, qtbot: QtBot) -> None:
    view.mouse.ground_is_paper = True
    view.choose("ivan")
    before = plek(view, "ivan")
    with qtbot.assertNotEmitted(view.band_chosen):
        _pull(view, QPoint(20, 20), QPoint(40, 30))
        _send(view, _RELEASE, QPoint(60, 50))
    assert (plek(view, "ivan") - before - QPoint(40, 30)).manhattanLength() <= 2
    assert view.chosen == "ivan"
    QTest.mouseClick(view.viewport(), _LEFT, pos=QPoint(10, 10))
    assert view.chosen == ""
