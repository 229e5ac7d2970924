"""The Plan tab on the example households in memory, in a window with Ctrl+Z."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import Doel
from regisseur_desktop.operations.changes import Changes
from regisseur_desktop.operations.voorbeeld import voorbeelden
from tests.ui.geheugen import GeheugenWerk
from ui.plan.delen import DELEN
from ui.plan.page import PlanPage
from ui.plek import Plek
from ui.widgets.layout import column
from ui.widgets.reading_order import ReadingOrder

NU = datetime(2026, 11, 23, 8, 14, tzinfo=UTC)


class Venster(ReadingOrder):
    """What the window gives a tab: the dossier after every change, and Ctrl+Z and Ctrl+Y."""

    def __init__(self, werk: GeheugenWerk, naam: str) -> None:
        super().__init__()
        self.werk = werk
        self.page = PlanPage(werk)
        self.setLayout(column(self.page))
        self.show_household(naam)
        for keys, act in (("Ctrl+Z", "undo"), ("Ctrl+Y", "redo")):
            action = QAction(act, self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(getattr(werk.stack(self.id), act))
            self.addAction(action)
        werk.notifier.changed.connect(self._refresh)
        self.gegaan: list[Plek] = []
        werk.ga_naar.connect(self._go)

    def show_household(self, naam: str) -> None:
        """Show a household by its name."""
        found = self.werk.in_memory.values()
        self.id = next(d.id for d in found if d.huishouden.naam == naam)
        self.page.show_dossier(self.dossier)

    def _go(self, plek: Plek) -> None:
        """Follow a link as the window does; what lies outside the tab is only noted."""
        self.gegaan.append(plek)
        if plek.tab == "plan" and plek.item_id:
            self.page.focus_item(plek.item_id)

    def choose(self, qtbot: QtBot, sleutel: str) -> None:
        """Choose a part the way a user does: by clicking its line."""
        lijst = self.page.inhoud.delen
        row = [deel.sleutel for deel in DELEN].index(sleutel)
        place = lijst.visualRect(lijst.model().index(row, 0)).center()
        qtbot.mouseClick(lijst.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def chip(self, sleutel: str) -> str:
        """Return how far the list says that a part is."""
        regels = {regel.sleutel: regel for regel in self.page.inhoud.delen.regels}
        chip = regels[sleutel].chip
        assert chip is not None
        return chip[0]

    def wie(self, naam: str) -> str:
        """Return the identity of a person or contact with this short name."""
        names = {een.id: een.naam.kort for een in self.dossier.personen}
        names |= {een.id: een.naam for een in self.dossier.contacten}
        return next(key for key, known in names.items() if known == naam)

    def undo(self) -> None:
        """Take the last step back."""
        self.werk.stack(self.id).undo()

    def _refresh(self, changes: Changes) -> None:
        if self.id in changes.huishouden_ids:
            self.page.show_dossier(self.dossier)

    @property
    def dossier(self) -> Dossier:
        """Return the dossier as it is kept now."""
        return self.werk.dossier(self.id)

    def doel(self, place: int = 0) -> Doel:
        """Return a goal as it is kept now."""
        return self.dossier.doelen_op_volgorde()[place]


@pytest.fixture
def werk() -> GeheugenWerk:
    """The work on both examples."""
    return GeheugenWerk(*voorbeelden(NU.date(), "Noor Bakker"), nu=NU)


Opener = Callable[..., Venster]


@pytest.fixture
def open_plan(qtbot: QtBot, werk: GeheugenWerk) -> Iterator[Opener]:
    """Open the tab of a household in an active window."""
    opened: list[Venster] = []

    def opener(naam: str = "Marina en de kinderen", size: tuple[int, int] = (1100, 760)) -> Venster:
        venster = Venster(werk, naam)
        opened.append(venster)
        qtbot.addWidget(venster)
        venster.resize(*size)
        with qtbot.waitActive(venster):
            venster.show()
            venster.activateWindow()
        return venster

    yield opener
    opened.clear()


@pytest.fixture
def venster(open_plan: Opener) -> Venster:
    """The plan of Marina."""
    return open_plan()


@pytest.fixture
def leeg(open_plan: Opener) -> Venster:
    """The plan of Stien and Aad, which has no goal yet."""
    return open_plan("Stien en Aad")
