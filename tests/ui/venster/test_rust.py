"""The quiet of a screen, as far as a machine can see it: margins, clipped words, pictures kept."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from tests.ui.venster.test_schermen import every_place
from ui.venster.werkruimte import Werkruimte
from ui.widgets.card import Card

GRID = 4
SCREENS = ("vandaag", "huishoudens", "overzicht", "plan", "documenten", "slot", "eerste-start")
PICTURES = Path(__file__).parents[3] / "docs" / "schermen"


def cut(widget: QWidget) -> bool:
    """Say whether a label or button shows less than its words need."""
    if isinstance(widget, QPushButton):
        return bool(widget.text()) and widget.width() < widget.minimumSizeHint().width()
    if not isinstance(widget, QLabel) or not widget.text():
        return False
    if widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width())
    return widget.width() < widget.minimumSizeHint().width()


@pytest.mark.eis("U-40")
def test_that_cards_share_their_padding_on_the_grid_of_every_screen(ruimte: Werkruimte) -> None:
    paddings = set()
    for _place, _plek in every_place(ruimte):
        for card in ruimte.page.findChildren(Card):
            layout = card.layout()
            assert layout is not None
            edges = layout.contentsMargins()
            paddings.add((edges.left(), edges.top(), edges.right(), edges.bottom()))
    assert len(paddings) == 1, paddings
    assert all(side % GRID == 0 for side in paddings.pop())


@pytest.mark.eis("U-40")
@pytest.mark.parametrize("size", [(1440, 900), (1280, 800), (1024, 680)])
def test_that_no_words_are_cut(ruimte: Werkruimte, size: tuple[int, int]) -> None:
    ruimte.window().resize(*size)
    for place, _plek in every_place(ruimte):
        for _ in range(3):
            QApplication.processEvents()
        found = [
            getattr(widget, "text", str)()
            for widget in ruimte.findChildren(QWidget)
            if widget.isVisible() and cut(widget)
        ]
        assert not found, (place, found)


@pytest.mark.eis("U-40")
@pytest.mark.parametrize("name", SCREENS)
@pytest.mark.parametrize("thema", ["licht", "donker"])
def test_that_a_picture_of_each_screen_is_kept_to_look_at(name: str, thema: str) -> None:
    assert (PICTURES / f"{name}-{thema}.png").stat().st_size > 10_000
