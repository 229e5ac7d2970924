"""Large text leaves little room: where is written stays in sight, and who scrolls is left alone."""

from collections.abc import Iterator

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
    marina.klik("Gaat al goed")
    _add_krachten(marina, 6)
    marina.vind("Op het blad: Marina vroeg zelf om hulp.").setFocus()
    qtbot.wait(50)
    (page,) = (one for one in marina.tafel.findChildren(PageScroll) if one.isVisible())
    bottom = page.verticalScrollBar().maximum()
    assert bottom > 100
    page.verticalScrollBar().setValue(bottom)
    _add_krachten(marina, 1)  # the page grows, and where the keyboard is does not move
    qtbot.wait(50)
    assert page.verticalScrollBar().maximum() > bottom
    assert page.verticalScrollBar().value() == bottom


def _add_krachten(hand: AanTafel, count: int) -> None:
    for nummer in range(count):
        hand.werk.do(items.add_kracht(hand.dossier, f"Wij lachen {nummer} keer per dag"))
