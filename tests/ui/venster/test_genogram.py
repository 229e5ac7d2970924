"""The genogram in the window: at the table with F11, and on paper with Ctrl+P."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.drawing.shapes import AreaKind
from regisseur_desktop.operations.documentopdracht import Documentopdracht
from ui.genogram.page import GenogramPage
from ui.plek import Plek, Scherm
from ui.tekening.aan_tafel import Tafel
from ui.venster.werkruimte import Werkruimte


@pytest.fixture
def page(ruimte: Werkruimte, marina: str) -> GenogramPage:
    ruimte.go(Plek(Scherm.HUISHOUDEN, marina, "genogram"))
    found = ruimte.page
    assert isinstance(found, GenogramPage)
    return found


@pytest.mark.eis("S3-01")
def test_that_f11_shows_the_drawing_alone_and_esc_comes_back(
    ruimte: Werkruimte, page: GenogramPage, qtbot: QtBot
) -> None:
    page.blad.tekening.view.setFocus()
    qtbot.keyClick(page.blad.tekening.view, Qt.Key.Key_F11)
    (tafel,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, Tafel)]
    assert tafel.isFullScreen()
    kinds = {area.kind for area in tafel.view.drawing.areas}
    assert AreaKind.PERSON in kinds
    assert AreaKind.TIE not in kinds, "no feeling that was not ticked"
    seen = " ".join(label.text() for label in tafel.findChildren(QLabel))
    assert "Stien" not in seen + tafel.windowTitle()
    qtbot.keyClick(tafel.view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not [w for w in QApplication.topLevelWidgets() if w is tafel])


def test_that_ctrl_p_begins_with_the_drawing_as_it_is_looked_at(
    page: GenogramPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Documentopdracht] = []
    monkeypatch.setattr(
        "ui.documenten.print_document", lambda _werk, _dossier, _ouder, wens: asked.append(wens)
    )
    page.blad.set_beeld(page.blad.tekening.beeld.met("zoals_gezin", aan=True))
    page.blad.tekening.view.setFocus()
    qtbot.keyClick(page.blad.tekening.view, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    (wens,) = asked
    assert (wens.soort, wens.lezer) == (Documentsoort.GENOGRAM, Lezer.GEZIN)


def test_that_ctrl_k_offers_what_can_be_done_in_the_drawing(
    ruimte: Werkruimte, page: GenogramPage, qtbot: QtBot
) -> None:
    page.blad.tekening.view.setFocus()
    qtbot.keyClick(page.blad.tekening.view, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(QApplication.focusWidget(), "gebeurtenis toevoegen")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    sheet = page.blad.bediening.aanvuller.blad
    qtbot.waitUntil(sheet.isVisible)
    assert sheet.titel.text() == "Gebeurtenis in het gezin"


def test_that_a_person_found_by_search_is_chosen_in_the_drawing(
    ruimte: Werkruimte, page: GenogramPage, marina: str
) -> None:
    jasper = next(p for p in ruimte.werk.dossier(marina).personen if p.naam.kort == "Jasper")
    ruimte.go(Plek(Scherm.VANDAAG))
    ruimte.go(Plek(Scherm.HUISHOUDEN, marina, "genogram", jasper.id))
    assert page.blad.tekening.view.chosen == jasper.id
    assert page.blad.paneel.titel.text() == "Jasper"
