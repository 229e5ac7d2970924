"""The Plan tab on the example households in memory, in a window with Ctrl+Z."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QAction, QKeySequence
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import Doel
from regisseur_desktop.operations.changes import Changes
from regisseur_desktop.operations.voorbeeld import voorbeelden
from tests.ui.geheugen import GeheugenWerk
from ui.plan.page import PlanPage
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

    def show_household(self, naam: str) -> None:
        """Show a household by its name."""
        found = self.werk.in_memory.values()
        self.id = next(d.id for d in found if d.huishouden.naam == naam)
        self.page.show_dossier(self.dossier)

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
