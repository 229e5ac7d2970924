"""Everything the mouse does, done with keys."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.tekening.tekeningen import plek
from tests.ui.theme.contrast import contrast
from ui.tekening.canvas import DrawingView
from ui.tekening.grips import Grip
from ui.theme.tokens import CONTRAST, DARK, LIGHT
from ui.widgets.layout import column, holder

_K, _M = Qt.Key, Qt.KeyboardModifier
GRIPS = (Grip("partner", "Partner toevoegen", 116, 217), Grip("kind", "Kind toevoegen", 160, 280))


def _press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def test_that_tab_walks_row_by_row_and_goes_on_after_the_last(
    qtbot: QtBot, show: Callable[[QWidget], QWidget], view: DrawingView
) -> None:
    before, after = QPushButton("voor"), QPushButton("na")
    show(holder(column(before, view, after)))
    before.setFocus()
    seen = []
    for _step in range(6):
        _press(_K.Key_Tab)
        seen.append(view.chosen)
    assert seen == ["vader", "marina", "ivan", "jasper", "liselot", "paar"]
    _press(_K.Key_Tab)
    assert after.hasFocus()
    _press(_K.Key_Backtab)
    assert view.hasFocus()
    assert view.chosen == "paar"
    _press(_K.Key_Backtab)
    assert view.chosen == "liselot"


def test_that_tab_goes_from_the_chosen_one_to_its_grips(view: DrawingView, qtbot: QtBot) -> None:
    view.choose("ivan")
    view.set_grips(GRIPS)
    QTest.keyClick(view, _K.Key_Tab)
    QTest.keyClick(view, _K.Key_Right)
    assert view.selection.grips[1].has_focus
    with qtbot.waitSignal(view.grip) as told:
        QTest.keyClick(view, _K.Key_Return)
    assert told.args == ["kind"]
    with qtbot.waitSignal(view.grip):
        QTest.keyClick(view, _K.Key_Space)
    QTest.keyClick(view, _K.Key_Escape)
    assert view.chosen == "ivan"
    assert view.selection.grip is None
    ring = view.selection.ring_of("ivan")
    assert ring is not None
    assert ring.token == "focus"


def test_that_grips_go_with_the_choice(view: DrawingView) -> None:
    view.choose("ivan")
    view.set_grips(GRIPS)
    view.choose("jasper")
    assert view.selection.grips == []


def test_that_arrows_go_where_the_page_says(view: DrawingView) -> None:
    view.navigate = lambda owner, key: "liselot" if key == _K.Key_Up else ""
    view.choose("ivan")
    QTest.keyClick(view, _K.Key_Up)
    assert view.chosen == "liselot"
    QTest.keyClick(view, _K.Key_Left)
    assert view.chosen == "jasper"


@pytest.mark.parametrize(
    ("begin", "key", "end"),
    [
        ("ivan", _K.Key_Right, "jasper"),
        ("liselot", _K.Key_Left, "jasper"),
        ("marina", _K.Key_Left, "vader"),
        ("liselot", _K.Key_Up, "marina"),
        ("vader", _K.Key_Down, "ivan"),
        ("vader", _K.Key_Up, "vader"),
        ("jasper", _K.Key_Home, "vader"),
        ("jasper", _K.Key_End, "paar"),
    ],
)
def test_that_a_key_alone_leads_to_the_nearest_that_way(
    view: DrawingView, begin: str, key: Qt.Key, end: str
) -> None:
    view.choose(begin)
    QTest.keyClick(view, key)
    assert view.chosen == end


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (_K.Key_Return, "opened"),
        (_K.Key_Enter, "opened"),
        (_K.Key_F2, "rename"),
        (_K.Key_Delete, "removed"),
        (_K.Key_Insert, "insert"),
    ],
)
def test_that_a_key_asks_something_for_the_chosen_one(
    view: DrawingView, qtbot: QtBot, key: Qt.Key, name: str
) -> None:
    view.choose("ivan")
    with qtbot.waitSignal(getattr(view, name)) as told:
        QTest.keyClick(view, key)
    assert told.args == ["ivan"]


def test_that_nothing_is_removed_without_a_choice(view: DrawingView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.removed), qtbot.assertNotEmitted(view.opened):
        QTest.keyClick(view, _K.Key_Delete)
        QTest.keyClick(view, _K.Key_Return)


@pytest.mark.parametrize(
    ("key", "held"), [(_K.Key_Menu, _M.NoModifier), (_K.Key_F10, _M.ShiftModifier)]
)
def test_that_the_menu_opens_at_the_chosen_one(
    view: DrawingView, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    view.choose("ivan")
    with qtbot.waitSignal(view.context) as told:
        QTest.keyClick(view, key, held)
    assert told.args == ["ivan", view.viewport().mapToGlobal(plek(view, "ivan"))]


def test_that_ctrl_with_an_arrow_nudges_what_may_be_dragged(
    view: DrawingView, qtbot: QtBot
) -> None:
    view.choose("ivan")
    with qtbot.assertNotEmitted(view.nudged):
        QTest.keyClick(view, _K.Key_Left, _M.ControlModifier)
    view.set_can_drag(lambda _owner: True)
    with qtbot.waitSignal(view.nudged) as far:
        QTest.keyClick(view, _K.Key_Left, _M.ControlModifier)
    with qtbot.waitSignal(view.nudged) as near:
        QTest.keyClick(view, _K.Key_Down, _M.ControlModifier | _M.ShiftModifier)
    assert (far.args, near.args) == (["ivan", -10, 0], ["ivan", 0, 1])


def test_that_keys_zoom_and_fit(view: DrawingView) -> None:
    QTest.keyClick(view, _K.Key_PageUp, _M.ControlModifier)
    assert view.zoom == 1.25
    QTest.keyClick(view, _K.Key_PageDown, _M.ControlModifier)
    assert view.zoom == 1.0
    view.pan_by(plek(view, "ivan").toPointF() * 3)
    QTest.keyClick(view, _K.Key_Home, _M.ControlModifier)
    rect = view.viewport().rect()
    assert all(rect.contains(plek(view, area.owner)) for area in view.selection.areas)


def test_that_who_is_chosen_by_key_is_brought_in_sight(view: DrawingView) -> None:
    view.zoom_by(4.0)
    view.choose("vader")
    QTest.keyClick(view, _K.Key_End)
    QTest.keyClick(view, _K.Key_Backtab)
    assert view.chosen == "liselot"
    assert view.viewport().rect().adjusted(20, 20, -20, -20).contains(plek(view, "liselot"))


def test_that_escape_lets_go(view: DrawingView) -> None:
    view.choose("ivan")
    QTest.keyClick(view, _K.Key_Escape)
    assert view.chosen == ""


@pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST])
def test_that_the_ring_stands_out_from_the_ground(tokens: dict[str, str]) -> None:
    assert contrast(tokens["focus"], tokens["surface"]) >= 3
    assert contrast(tokens["accent"], tokens["surface"]) >= 3


def test_that_the_ring_is_calm_when_the_keyboard_is_elsewhere(
    view: DrawingView, show: Callable[[QWidget], QWidget]
) -> None:
    button = QPushButton("elders")
    show(holder(column(view, button)))
    view.choose("ivan")
    button.setFocus()
    ring = view.selection.ring_of("ivan")
    assert ring is not None
    assert ring.token == "accent"
    assert plek(view, "ivan") != QPoint()
