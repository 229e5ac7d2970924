"""Ctrl+P makes what the tab in sight shows."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.operations import huishoudens
from regisseur_desktop.operations.kluis import Kluis
from tests.ui.venster.conftest import Open
from ui.documenten.maak import MaakDocument
from ui.plek import Plek, Scherm


@pytest.mark.parametrize(
    ("tab", "soort"),
    [
        ("genogram", Documentsoort.GENOGRAM),
        ("netwerk", Documentsoort.NETWERK),
        ("overzicht", Documentsoort.KORT),
    ],
)
@pytest.mark.parametrize("keys", ["Ctrl+P", "Ctrl+Shift+E"])
def test_that_the_key_begins_with_the_document_of_the_tab(
    open_ruimte: Open, kluis: Kluis, qtbot: QtBot, tab: str, soort: Documentsoort, keys: str
) -> None:
    ruimte = open_ruimte(kluis)
    household = next(id_ for id_, naam in huishoudens.names(kluis).items() if "Marina" in naam)
    ruimte.go(Plek(Scherm.HUISHOUDEN, household, tab))

    modifiers = Qt.KeyboardModifier.ControlModifier
    if "Shift" in keys:
        modifiers |= Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(ruimte, Qt.Key.Key_P if keys == "Ctrl+P" else Qt.Key.Key_E, modifiers)

    (dialog,) = ruimte.window().findChildren(MaakDocument)
    qtbot.waitUntil(_is_ready(dialog), timeout=20_000)
    assert dialog.paneel.opdracht().soort is soort
    assert dialog.gemaakt is not None
    dialog.close()
    qtbot.waitUntil(lambda: not ruimte.werk.jobs.running, timeout=15_000)


def _is_ready(dialog: MaakDocument) -> Callable[[], bool]:
    return lambda: dialog.gemaakt is not None and dialog.kijker.is_ready
