"""The first start: three questions and no more, and what can go wrong in them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QTableView

from tests.ui.programma.conftest import Start
from tests.ui.programma.hand import CTRL
from tests.ui.programma.stappen import WACHTZIN, eerste_start, maak_kluis, open_dossier
from ui.slot.blad import Blad
from ui.slot.eerste_start import EersteStart
from ui.slot.herstelblad import HerstelStap
from ui.zoeken.palet import Palet

VOORBEELD = "Bekijk eerst de voorbeeldgezinnen"


@pytest.mark.eis("U-38")
def test_that_the_first_start_asks_three_things_and_shows_an_example(start: Start) -> None:
    hand = start()
    first = hand.programma.venster.findChild(EersteStart)
    assert first is not None
    asked: list[str] = []
    first.stack.currentChanged.connect(lambda _place: asked.append(_title(first.stack)))
    begin = _title(first.stack)
    eerste_start(hand, VOORBEELD)
    questions = [title for title in (begin, *asked) if title != "Bewaar je herstelcode"]
    assert len(questions) == 3
    hand.wacht(lambda: hand.venster.findChild(QTableView))
    hand.open_regel("Marina")
    assert "Voorbeeld" in hand.tekst().split("\n"), "the chip in the head"
    hand.toets(Qt.Key.Key_Comma, CTRL)
    hand.klik("Voorbeelden weghalen")
    hand.ziet("Voorbeelden toevoegen")
    hand.toets(Qt.Key.Key_2, CTRL)
    hand.ziet("Hier komen de huishoudens die jij begeleidt.")


def _title(stack: QStackedWidget) -> str:
    blad = stack.currentWidget()
    assert isinstance(blad, Blad)
    return blad.title.text()


def test_that_what_is_wrong_is_said_beside_the_question(start: Start) -> None:
    hand = start()
    hand.typ("Je wachtwoordzin", "kort")
    hand.klik("Verder")
    hand.ziet("Kies minstens 12 tekens, zoals vier gewone woorden achter elkaar.")
    hand.typ("Je wachtwoordzin", WACHTZIN)
    hand.typ("Nog een keer", "iets anders dan dat")
    hand.klik("Verder")
    hand.ziet("Deze is anders dan de eerste. Typ precies dezelfde zin.")
    hand.typ("Nog een keer", WACHTZIN)
    hand.klik("Verder")
    hand.typ("Typ het 3e groepje over", "0000")
    hand.klik("Ik heb de code bewaard")
    hand.ziet("Dit is niet het 3e groepje.")


def test_that_a_name_is_needed_and_an_organisation_is_not(start: Start) -> None:
    hand = start()
    maak_kluis(hand)
    hand.klik("Verder")
    hand.ziet("Vul je naam in. Een voornaam is genoeg.")
    hand.typ("Je naam", "Noor")
    hand.klik("Verder")
    hand.ziet("Waar wil je beginnen?")


def test_that_a_first_start_that_broke_off_goes_on_with_a_code_that_is_kept(start: Start) -> None:
    hand = start()
    hand.typ("Je wachtwoordzin", WACHTZIN)
    hand.typ("Nog een keer", WACHTZIN)
    hand.enter()
    hand.ziet("Bewaar je herstelcode")
    hand = start()
    hand.typ("Je wachtwoordzin", WACHTZIN)
    hand.enter()
    hand.ziet("Bewaar je herstelcode")
    sheet = hand.programma.venster.findChild(HerstelStap)
    assert sheet is not None
    hand.typ("Typ het 3e groepje over", sheet.code.split("-")[2])
    hand.enter()
    hand.ziet("Hoe heet je?")
    hand = start()
    hand.typ("Je wachtwoordzin", WACHTZIN)
    hand.enter()
    hand.typ("Je naam", "Noor")
    hand.klik("Verder")
    hand.ziet("Waar wil je beginnen?")


def test_that_a_new_passphrase_is_typed_twice_and_opens_from_then_on(start: Start) -> None:
    hand = start()
    eerste_start(hand, VOORBEELD)
    hand.wacht(lambda: hand.venster.findChild(QTableView))
    hand.toets(Qt.Key.Key_Comma, CTRL)
    hand.typ("Nieuwe wachtwoordzin", "een heel andere zin")
    hand.typ("Nog een keer", "een heel andere zon")
    hand.klik("Wachtwoordzin veranderen")
    hand.ziet("Deze is anders dan de eerste. Typ precies dezelfde zin.")
    hand.typ("Nog een keer", "een heel andere zin")
    hand.klik("Wachtwoordzin veranderen")
    hand.ziet("Je wachtwoordzin is veranderd. De oude werkt niet meer.")
    hand = start()
    open_dossier(hand, "een heel andere zin")


def test_that_an_empty_ctrl_k_begins_with_what_was_open_lately(start: Start) -> None:
    hand = start()
    eerste_start(hand, VOORBEELD)
    hand.wacht(lambda: hand.venster.findChild(QTableView))
    hand.open_regel("Marina")
    hand.toets(Qt.Key.Key_K, CTRL)
    palet = hand.programma.venster.findChild(Palet)
    assert palet is not None
    assert palet.model.lines[0].titel == "Marina en de kinderen"
    hand.toets(Qt.Key.Key_Escape)
