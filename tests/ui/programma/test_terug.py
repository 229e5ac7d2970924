"""The next start looks as this one ended: size, place, order of the list, text and colours."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QTableView

from regisseur_desktop.paths import settings_file
from tests.kluizen import WACHTZIN
from tests.ui.programma.conftest import Start
from tests.ui.programma.hand import ALT, CTRL, Hand
from tests.ui.programma.stappen import ga_naar_marina, open_dossier
from ui.plek import Scherm
from ui.theme.apply import Preference, theme
from ui.venster.werkruimte import Werkruimte


def ruimte(hand: Hand) -> Werkruimte:
    assert hand.programma.sessie is not None
    return hand.programma.sessie.ruimte


def table(hand: Hand) -> QTableView:
    found = ruimte(hand).page.findChild(QTableView)
    assert found is not None
    return found


@pytest.mark.eis("U-12")
def test_that_size_place_and_order_are_as_they_were(
    voorbeeld: Hand, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    # the screen of a test is smaller than the smallest window
    monkeypatch.setattr("ui.hoofdvenster.SMALLEST", QSize(400, 300))
    voorbeeld.programma.venster.setMinimumSize(400, 300)
    voorbeeld.programma.venster.resize(711, 555)
    voorbeeld.toets(Qt.Key.Key_2, CTRL)
    head = table(voorbeeld).horizontalHeader()
    names = [table(voorbeeld).model().index(row, 0).data() for row in (0, 1)]
    voorbeeld.klik_kop(head, 0)
    down = [table(voorbeeld).model().index(row, 0).data() for row in (0, 1)]
    assert down == names[::-1]
    ga_naar_marina(voorbeeld, 3)
    plek = ruimte(voorbeeld).plek
    voorbeeld.programma.venster.close()
    again = start()
    open_dossier(again, WACHTZIN)
    size = again.programma.venster.size()
    assert (size.width(), size.height()) == (711, 555)
    assert ruimte(again).plek == plek
    assert ruimte(again).recent_ids == (plek.huishouden_id,)
    again.toets(Qt.Key.Key_2, CTRL)
    assert [table(again).model().index(row, 0).data() for row in (0, 1)] == down


def test_that_a_place_that_is_gone_gives_vandaag(voorbeeld: Hand, start: Start) -> None:
    ga_naar_marina(voorbeeld, 3)
    voorbeeld.toets(Qt.Key.Key_Comma, CTRL)
    voorbeeld.klik("Voorbeelden weghalen")
    voorbeeld.toets(Qt.Key.Key_Left, ALT)
    voorbeeld.programma.venster.close()
    again = start()
    open_dossier(again, WACHTZIN)
    assert ruimte(again).plek.scherm in (Scherm.VANDAAG, Scherm.INSTELLINGEN)


def test_that_the_settings_file_names_nobody(voorbeeld: Hand) -> None:
    ga_naar_marina(voorbeeld, 3)
    household = ruimte(voorbeeld).plek.huishouden_id
    voorbeeld.programma.venster.close()
    kept = settings_file().read_bytes()
    assert b"Marina" not in kept
    assert household.encode() not in kept


@pytest.mark.eis("U-31")
def test_that_text_size_goes_by_key_scales_everything_and_is_kept(
    start: Start, map_: Path, empty_folder: Path
) -> None:
    shutil.copytree(empty_folder, map_ / "kluis")
    hand = start()
    open_dossier(hand, WACHTZIN)
    button = hand.knop("Instellingen")
    small, font = button.sizeHint(), button.font().pixelSize()
    for _ in range(5):
        hand.toets(Qt.Key.Key_Plus, CTRL)
    assert theme().text_size == 1.5
    assert button.sizeHint().height() >= round(small.height() * 1.4)
    assert button.font().pixelSize() >= round(font * 1.4)
    hand.toets(Qt.Key.Key_Minus, CTRL)
    assert theme().text_size == 1.4
    theme().set_preference(Preference.DONKER)
    hand.programma.venster.close()
    theme().set_text_size(1.0)
    theme().set_preference(Preference.LICHT)
    again = start()
    assert (theme().text_size, theme().preference) == (1.4, Preference.DONKER)
    open_dossier(again, WACHTZIN)
    again.toets(Qt.Key.Key_0, CTRL)
    assert theme().text_size == 1.0
