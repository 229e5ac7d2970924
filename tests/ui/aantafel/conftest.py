"""The table on the example households in memory: no store, no lock, no printer."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.operations.voorbeeld import voorbeelden
from tests.ui.geheugen import GeheugenWerk
from ui.aantafel.plek import Tafelplek
from ui.aantafel.tafel import Tafel

NU = datetime(2026, 11, 23, 8, 14, tzinfo=UTC)


class AanTafel:
    """A table with a hand beside it."""

    def __init__(self, qtbot: QtBot, werk: GeheugenWerk, tafel: Tafel, id_: str) -> None:
        self._qtbot, self.werk, self.tafel, self._id = qtbot, werk, tafel, id_

    @property
    def dossier(self) -> Dossier:
        """Return the whole dossier as it is kept now."""
        return self.werk.dossier(self._id)

    def vind(self, naam: str) -> QWidget:
        """Return what is in sight under this spoken or written name."""
        QApplication.processEvents()
        seen = [w for w in self.tafel.findChildren(QWidget) if w.isVisible()]
        named = (w for w in seen if w.accessibleName() == naam)
        written = (w for w in seen if isinstance(w, QAbstractButton) and w.text() == naam)
        found = next(named, None) or next(written, None)
        assert found is not None, naam
        return found

    def ziet(self, naam: str) -> bool:
        """Say whether something of this name is in sight."""
        QApplication.processEvents()
        parts = self.tafel.findChildren(QWidget)
        return any(w.accessibleName() == naam and w.isVisible() for w in parts)

    def klik(self, naam: str) -> None:
        """Press a button."""
        self._qtbot.mouseClick(self.vind(naam), Qt.MouseButton.LeftButton)

    def typ(self, naam: str, tekst: str) -> None:
        """Write in a field, in the place of what stood there."""
        edit = self.vind(naam)
        assert isinstance(edit, QLineEdit | QPlainTextEdit)
        edit.setFocus()
        edit.selectAll()
        self._qtbot.keyClicks(edit, tekst)

    def schrijf(self, tekst: str) -> None:
        """Write where the cursor is."""
        self._qtbot.keyClicks(self.cursor, tekst)

    def toets(self, key: Qt.Key) -> None:
        """Press a key where the cursor is."""
        self._qtbot.keyClick(self.cursor, key)

    @property
    def cursor(self) -> QWidget:
        """Return what has the focus."""
        return QApplication.focusWidget() or self.tafel


Dekken = Callable[..., AanTafel]


@pytest.fixture
def dek(qtbot: QtBot) -> Iterator[Dekken]:
    """Lay the plan of a household on the table."""
    kept: list[Tafel] = []

    def laid(naam: str = "Marina en de kinderen", size: tuple[int, int] = (1280, 800)) -> AanTafel:
        werk = GeheugenWerk(*voorbeelden(NU.date(), "Noor Bakker"), nu=NU)
        id_ = next(d.id for d in werk.in_memory.values() if d.huishouden.naam == naam)
        tafel = Tafel(werk, Tafelplek(id_))
        kept.append(tafel)
        qtbot.addWidget(tafel)
        tafel.resize(*size)
        with qtbot.waitActive(tafel):
            tafel.show()
            tafel.activateWindow()
        tafel.start(Tafelplek(id_))
        return AanTafel(qtbot, werk, tafel, id_)

    yield laid
    kept.clear()


@pytest.fixture
def marina(dek: Dekken) -> AanTafel:
    """The plan of Marina."""
    return dek()


@pytest.fixture
def leeg(dek: Dekken) -> AanTafel:
    """Stien and Aad, who have no goal yet."""
    return dek("Stien en Aad")
