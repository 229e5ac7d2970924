"""What must hold on every screen: names, labels, targets, one primary button, no stray windows."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from regisseur_desktop.operations.kluis import Kluis
from tests.ui.schermen import places
from tests.ui.venster.conftest import Open
from ui.plek import Plek, Scherm
from ui.venster.delen import can_focus
from ui.venster.werkruimte import Werkruimte
from ui.widgets.buttons import Button
from ui.widgets.empty_state import EmptyState

FIELDS = (QLineEdit, QPlainTextEdit, QComboBox)


def every_place(ruimte: Werkruimte) -> Iterator[tuple[str, Plek]]:
    for name, plek in places(ruimte.werk.kluis):
        ruimte.go(plek)
        QApplication.processEvents()
        yield name, plek


def focusable(ruimte: Werkruimte) -> list[QWidget]:
    inner = (QComboBox, QTabBar)
    return [
        widget
        for widget in ruimte.findChildren(QWidget)
        if can_focus(widget) and not isinstance(widget.parentWidget(), inner)
    ]


@pytest.mark.eis("U-23")
def test_that_every_focusable_widget_has_a_name_of_its_own(ruimte: Werkruimte) -> None:
    for place, _plek in every_place(ruimte):
        names = [w.accessibleName() or getattr(w, "text", str)() for w in focusable(ruimte)]
        assert all(names), place
        twice = [name for name, number in Counter(names).items() if number > 1]
        assert not twice, (place, twice)


@pytest.mark.eis("U-24")
def test_that_every_field_has_a_label_or_a_name_that_says_what_it_is(ruimte: Werkruimte) -> None:
    for place, _plek in every_place(ruimte):
        buddies = {label.buddy() for label in ruimte.findChildren(QLabel)}
        for widget in focusable(ruimte):
            if isinstance(widget, FIELDS):
                assert widget in buddies or widget.accessibleName(), (place, widget)


@pytest.mark.eis("U-28")
def test_that_no_target_is_smaller_than_24_by_24(ruimte: Werkruimte) -> None:
    for place, _plek in every_place(ruimte):
        for widget in focusable(ruimte):
            size = widget.size()
            small = min(size.width(), size.height())
            assert small >= 24, (place, widget.accessibleName(), size)


@pytest.mark.eis("U-39")
def test_that_a_screen_has_at_most_one_primary_button(ruimte: Werkruimte) -> None:
    for place, _plek in every_place(ruimte):
        primary = [
            button.text()
            for button in ruimte.findChildren(Button)
            if button.isVisible() and button.property("kind") == "primary"
        ]
        assert len(primary) <= 1, (place, primary)


@pytest.mark.eis("U-25")
def test_that_tab_reaches_everything_and_comes_back(ruimte: Werkruimte, qtbot: QtBot) -> None:
    for place, _plek in every_place(ruimte):
        wanted = set(focusable(ruimte))
        first = focusable(ruimte)[0]
        first.setFocus()
        seen = {QApplication.focusWidget()}
        for _ in range(len(wanted) * 2 + 10):
            qtbot.keyClick(QApplication.focusWidget() or ruimte, Qt.Key.Key_Tab)
            if QApplication.focusWidget() is first:
                break
            seen.add(QApplication.focusWidget())
        assert QApplication.focusWidget() is first, (place, first.accessibleName(), len(wanted))
        missed = [w.accessibleName() for w in wanted - seen if can_focus(w) and _is_tab_stop(w)]
        assert not missed, (place, missed)


def test_that_tab_reads_from_left_to_right_also_the_first_time(
    ruimte: Werkruimte, qtbot: QtBot
) -> None:
    plan = next(plek for name, plek in places(ruimte.werk.kluis) if name == "plan")
    ruimte.go(plan)
    QApplication.processEvents()
    first = focusable(ruimte)[0]
    first.setFocus()
    seen: list[str] = []
    while not seen or QApplication.focusWidget() not in (None, first):
        focused = QApplication.focusWidget() or ruimte
        seen.append(focused.accessibleName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    stops = ["Zoek of doe iets", "Nieuw doel", "Aan tafel: samen met het gezin"]
    assert [name for name in seen if name in stops] == stops


def _is_tab_stop(widget: QWidget) -> bool:
    """A button of a group is reached by the arrows, as everywhere."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is None or not group.exclusive() or widget is group.checkedButton()


def test_that_no_stray_window_flashes_while_screens_are_made(
    open_ruimte: Open, kluis: Kluis, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A part that is made visible before it has a parent is a window for a moment."""
    plain = QWidget.setVisible
    flashed: list[str] = []

    def watched(widget: QWidget, visible: bool) -> None:
        if visible and widget.parent() is None:
            flashed.append(f"{type(widget).__name__} {widget.accessibleName()}")
        plain(widget, visible)

    monkeypatch.setattr(QWidget, "setVisible", watched)
    ruimte = open_ruimte(kluis)
    for _place in every_place(ruimte):
        pass
    assert not flashed


@pytest.mark.eis("U-35")
def test_that_every_screen_of_an_empty_store_says_what_to_do(empty_ruimte: Werkruimte) -> None:
    for scherm in (Scherm.VANDAAG, Scherm.HUISHOUDENS, Scherm.AGENDA):
        empty_ruimte.go(Plek(scherm))
        states = [s for s in empty_ruimte.page.findChildren(EmptyState) if s.isVisible()]
        assert states, scherm
        buttons = [button for state in states for button in state.findChildren(Button)]
        assert any(button.isVisible() for button in buttons), scherm
