"""Large text leaves little room: where is written stays in sight, and who scrolls is left alone."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from regisseur_desktop.operations import items
from tests.ui.aantafel.conftest import AanTafel
from ui.aantafel.kop import GROOT
from ui.theme.apply import Theme
from ui.widgets.scroll import PageScroll


def _whole_in_sight(hand: AanTafel, naam: str) -> bool:
    """Say whether all of a field can be seen."""
    veld = hand.vind(naam)
    return veld.visibleRegion().boundingRect() == veld.rect()


@pytest.fixture
def groot(light: Theme) -> Iterator[None]:
    """The large text of the table."""
    light.lend(GROOT)
    yield
    light.lend(None)


@pytest.mark.usefixtures("groot")
def test_that_where_is_written_stays_in_sight_as_the_page_grows(
    marina: AanTafel, qtbot: QtBot
) -> None:
    marina.klik("Gaat al goed")
    for tekst in ("Wij eten samen", "Wij lachen veel", "Oma komt elke week"):
        marina.typ("Wat gaat er al goed", tekst)
        marina.toets(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: _whole_in_sight(marina, "Wat gaat er al goed"))
    marina.klik("Eens of niet?")
    marina.klik("Ivan: niet eens")
    qtbot.waitUntil(lambda: _whole_in_sight(marina, "Waarom is Ivan het niet eens"))


@pytest.mark.usefixtures("groot")
def test_that_who_scrolls_away_is_left_there(marina: AanTafel, qtbot: QtBot) -> None:
    marina.klik("Eens of niet?")
    qtbot.wait(50)
    pages = marina.tafel.findChildren(PageScroll)
    (page,) = (one for one in pages if one.isVisible())
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    marina.klik("Liselot: eens")  # the mouse takes the focus there
    page.verticalScrollBar().setValue(0)
    naam = marina.dossier.huishouden
    marina.werk.do(items.save(marina.dossier, naam, replace(naam, niveau=3), "Niveau"))
    qtbot.wait(50)
    assert page.verticalScrollBar().value() == 0
