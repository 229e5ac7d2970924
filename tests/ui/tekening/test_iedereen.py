"""Everybody in the genogram of any household, by keyboard and by screen reader alone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.dossier import Dossier
from tests.ui.formulieren.hulp import dossier_van, voorbeeld_werk
from tests.ui.geheugen import GeheugenWerk
from ui.genogram.page import GenogramPage
from ui.tekening.canvas import DrawingView

_NAME = QAccessible.Text.Name
_KEYS = 200


@pytest.fixture(params=[0, 1], ids=["Marina", "Stien en Aad"])
def open_page(
    request: pytest.FixtureRequest, qtbot: QtBot, show: Callable[[QWidget], QWidget]
) -> tuple[DrawingView, Dossier]:
    """Show the tab of each example, with the keyboard in the drawing."""
    werk: GeheugenWerk = voorbeeld_werk()
    dossier = dossier_van(werk, request.param)
    page = GenogramPage(werk)
    page.setMinimumSize(1190, 760)
    page.show_dossier(dossier)
    show(page)
    (view,) = page.findChildren(DrawingView)
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    return view, dossier


def _here(view: DrawingView) -> str:
    tree = QAccessible.queryAccessibleInterface(view)
    assert tree is not None
    part = tree.focusChild()
    return part.text(_NAME) if part is not None else ""


@pytest.mark.eis("C-16")
def test_that_the_keyboard_reaches_everybody_and_a_reader_says_who(
    open_page: tuple[DrawingView, Dossier],
) -> None:
    view, dossier = open_page
    said: dict[str, str] = {}
    QTest.keyClick(view, Qt.Key.Key_Home)
    for _key in range(_KEYS):
        if QApplication.focusWidget() is not view:
            break
        said.setdefault(view.chosen, _here(view))
        QTest.keyClick(view, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not view, "Tab leads out of the drawing"
    for lid in dossier.leden:
        persoon = dossier.persoon(lid.persoon_id)
        assert persoon is not None
        spoken = said[persoon.id]
        assert persoon.naam.kort in spoken
        assert "," in spoken, f"not only the name: {spoken}"
    if any(name.startswith("Marina") for name in said.values()):
        assert "Marina, moeder van Ivan, Jasper en Liselot" in said.values()
