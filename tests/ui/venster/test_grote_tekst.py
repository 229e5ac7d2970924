"""Large text in a small window: the name, the tags and the buttons stay whole."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.huishoudens.page import HuishoudensPage
from ui.plek import Plek, Scherm
from ui.theme.apply import theme
from ui.venster.kop import Kop
from ui.venster.werkruimte import Werkruimte
from ui.widgets.buttons import Button
from ui.widgets.chip import Chip


@pytest.fixture(params=[1.0, 1.5, 2.0])
def small(request: pytest.FixtureRequest, ruimte: Werkruimte) -> Iterator[Werkruimte]:
    """Return the workspace in 1280 x 800 with larger text."""
    ruimte.window().resize(1280, 800)
    theme().set_text_size(request.param)
    QApplication.processEvents()
    yield ruimte
    theme().set_text_size(1.0)


def _is_whole(widget: QWidget) -> bool:
    window = widget.window()
    end = widget.mapTo(window, QPoint(widget.width(), 0))
    fits = widget.width() >= widget.sizeHint().width()
    return fits and end.x() <= window.width()


def test_that_the_head_of_a_household_shows_all_its_facts(
    small: Werkruimte, marina: str, qtbot: QtBot
) -> None:
    small.go(Plek(Scherm.HUISHOUDEN, marina, "netwerk"))
    (kop,) = small.findChildren(Kop)
    parts = [part for kind in (Chip, Button) for part in kop.findChildren(kind)]
    shown = [part for part in parts if part.isVisible()]
    assert len(shown) >= 4
    qtbot.waitUntil(lambda: not [part for part in shown if not _is_whole(part)])


def test_that_the_list_of_households_keeps_its_button_and_names_in_sight(
    small: Werkruimte, qtbot: QtBot
) -> None:
    small.go(Plek(Scherm.HUISHOUDENS))
    page = small.page
    assert isinstance(page, HuishoudensPage)
    buttons = [button for button in page.findChildren(Button) if button.isVisible()]
    assert page.nieuw in buttons
    qtbot.waitUntil(lambda: not [button for button in buttons if not _is_whole(button)])
    assert page.table.columnWidth(0) >= page.table.columnWidth(3)
