"""What a screen reader finds in a drawing, asked as a reader asks it."""

import gc
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.ui.tekening.tekeningen import NAMEN, PLEKKEN, gezin, plek
from ui.tekening.canvas import DrawingView
from ui.tekening.grips import Grip
from ui.widgets.layout import column, holder

_NAME = QAccessible.Text.Name


def _tree(view: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(view)
    assert found is not None
    return found


def _names(view: QWidget) -> list[str]:
    tree = _tree(view)
    return [tree.child(place).text(_NAME) for place in range(tree.childCount())]


def test_that_everybody_is_in_the_tree_in_reading_order(view: DrawingView) -> None:
    assert _names(view) == [*(NAMEN[who] for who in PLEKKEN), "Vader en Marina: getrouwd"]
    assert _tree(view).text(_NAME) == "Genogram van Marina en de kinderen. 5 personen."
    assert _tree(view).role() == QAccessible.Role.List


def test_that_the_tree_hangs_in_the_window(
    view: DrawingView, show: Callable[[QWidget], QWidget]
) -> None:
    window = show(holder(column(view)))
    above = _tree(view).parent()
    assert above.object() is window
    assert above.child(0).object() is view


def test_that_a_part_stands_where_it_is_drawn(view: DrawingView) -> None:
    on_screen = view.viewport().mapToGlobal(plek(view, "ivan"))
    part = _tree(view).childAt(on_screen.x(), on_screen.y())
    assert part.text(_NAME) == NAMEN["ivan"]
    assert (part.rect().center() - on_screen).manhattanLength() <= 2
    assert part.parent() is _tree(view)
    assert _tree(view).indexOfChild(part) == list(PLEKKEN).index("ivan")
    corner = view.mapToGlobal(QPoint(3, 3))
    assert _tree(view).childAt(corner.x(), corner.y()) is None


def test_that_the_focus_is_where_the_keyboard_is(view: DrawingView) -> None:
    assert _tree(view).focusChild() is None
    assert _tree(view).state().focused
    QTest.keyClick(view, Qt.Key.Key_Home)
    part = _tree(view).focusChild()
    assert part.text(_NAME) == NAMEN["vader"]
    assert (part.state().focused, part.state().selected) == (1, 1)
    assert not _tree(view).state().focused
    view.set_grips((Grip("kind", "Kind toevoegen", 60, 140),))
    QTest.keyClick(view, Qt.Key.Key_Tab)
    here = _tree(view).focusChild()
    assert (here.text(_NAME), here.role()) == ("Kind toevoegen", QAccessible.Role.Button)
    assert not part.state().focused


def test_that_a_reader_can_press_choose_and_ask_the_menu(view: DrawingView, qtbot: QtBot) -> None:
    part = _tree(view).child(list(PLEKKEN).index("jasper"))
    actions = part.actionInterface()
    assert actions.actionNames() == ["Press", "SetFocus", "ShowMenu"]
    actions.doAction("SetFocus")
    assert view.chosen == "jasper"
    with qtbot.waitSignal(view.opened) as opened:
        actions.doAction("Press")
    with qtbot.waitSignal(view.context) as asked:
        actions.doAction("ShowMenu")
    assert (opened.args, asked.args[0]) == (["jasper"], "jasper")
    assert part.textInterface() is None
    assert part.valueInterface() is None


def test_that_a_grip_can_be_pressed_by_a_reader(view: DrawingView, qtbot: QtBot) -> None:
    view.choose("ivan")
    view.set_grips((Grip("kind", "Kind toevoegen", 160, 280),))
    grip = _tree(view).child(_tree(view).childCount() - 1)
    with qtbot.waitSignal(view.grip) as told:
        grip.actionInterface().doAction("Press")
    assert told.args == ["kind"]


def test_that_who_is_out_of_sight_says_so(view: DrawingView) -> None:
    view.zoom_by(4.0)
    view.choose("vader")
    states = {who: _tree(view).child(i).state().offscreen for i, who in enumerate(PLEKKEN)}
    assert (states["vader"], states["liselot"]) == (0, 1)


def test_that_who_is_gone_is_no_longer_valid(view: DrawingView) -> None:
    part = _tree(view).child(list(PLEKKEN).index("jasper"))
    view.show_drawing(gezin(zonder=("jasper",)))
    assert not part.isValid()
    assert part.text(_NAME) == ""
    assert part.state().invalid
    assert NAMEN["jasper"] not in _names(view)


def test_that_a_reader_may_hold_on_to_what_is_deleted(qtbot: QtBot) -> None:
    view = DrawingView("Genogram")
    view.show_drawing(gezin())
    tree = _tree(view)
    part = tree.child(0)
    view.deleteLater()
    del view
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert not isValid(tree)
    assert not part.isValid()
    assert part.rect().isEmpty()
    assert part.parent() is None


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[tuple[QAccessible.Event, str]]:
    """Collect what is told to readers: the kind of event and the name it is about."""
    heard: list[tuple[QAccessible.Event, str]] = []

    def hear(event: QAccessibleEvent) -> None:
        about = event.accessibleInterface()
        heard.append((event.type(), about.text(_NAME) if about else ""))

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return heard


def test_that_each_step_of_the_keyboard_is_told(
    view: DrawingView, told: list[tuple[QAccessible.Event, str]]
) -> None:
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    focused = [name for kind, name in told if kind == QAccessible.Event.Focus]
    assert list(dict.fromkeys(focused)) == [NAMEN["vader"], NAMEN["marina"]]


def test_that_a_change_of_the_family_is_told(
    view: DrawingView, told: list[tuple[QAccessible.Event, str]]
) -> None:
    view.show_drawing(gezin())
    assert told == []
    view.show_drawing(gezin(zonder=("jasper",)))
    assert [kind for kind, _name in told] == [QAccessible.Event.ObjectReorder]
