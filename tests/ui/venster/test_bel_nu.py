"""From Vandaag to the first call: the card with who to call is in sight and in focus."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.overzicht.page import OverzichtPage
from ui.plek import Scherm
from ui.venster.werkruimte import Werkruimte
from ui.widgets.buttons import Button


def test_that_bel_nu_goes_to_the_first_call_on_top_of_the_household(
    ruimte: Werkruimte, qtbot: QtBot
) -> None:
    bel_nu = next(b for b in ruimte.page.findChildren(Button) if b.text() == "Bel nu")
    qtbot.waitUntil(bel_nu.isVisible)
    qtbot.mouseClick(bel_nu, Qt.MouseButton.LeftButton)
    assert ruimte.plek.scherm is Scherm.HUISHOUDEN
    page = ruimte.page
    assert isinstance(page, OverzichtPage)
    first = next(iter(page.eerste_contact.knoppen.values()))
    qtbot.waitUntil(lambda: first.isVisible() and first.hasFocus())
