"""The steps that many stories begin with: first start, an aanmelding, unlocking."""

from PySide6.QtCore import Qt

from tests.ui.programma.hand import ALT, CTRL, Hand
from ui.slot.herstelblad import HerstelStap

WACHTZIN = "paarse olifanten dansen zacht"


def eerste_start(hand: Hand, begin: str) -> str:
    """Answer the three questions of the first start and return the recovery code."""
    code = maak_kluis(hand)
    hand.typ("Je naam", "Noor Bakker")
    hand.enter()
    hand.klik(begin)
    return code


def maak_kluis(hand: Hand) -> str:
    """Choose a passphrase, type a group of the recovery code back, and return that code."""
    hand.typ("Je wachtwoordzin", WACHTZIN)
    hand.typ("Nog een keer", WACHTZIN)
    hand.enter()
    hand.ziet("Bewaar je herstelcode")
    sheet = hand.programma.venster.findChild(HerstelStap)
    assert sheet is not None
    code: str = sheet.code
    hand.typ("Typ het 3e groepje over", code.split("-")[2])
    hand.enter()
    return code


def begin_met_aanmelding(hand: Hand) -> None:
    """Fill in the sheet for Stien and Aad and save it."""
    hand.typ("Om wie gaat het", "Stien 59, Aad 63")
    hand.typ("Wie meldt aan", "behandelaar GGZ")
    hand.typ("Waarom", "Stien is somber. Aad drinkt en spaart veel spullen.")
    hand.klik("Bewaren")
    hand.ziet("Bewaard. Bel uiterlijk")


def open_dossier(hand: Hand, wachtzin: str = WACHTZIN) -> None:
    """Open the lock with the passphrase."""
    hand.typ("Je wachtwoordzin", wachtzin)
    hand.enter()
    hand.ziet("Versleuteld · vergrendelt")


def ga_naar_marina(hand: Hand, tab: int) -> None:
    """Open the household of Marina at a tab, by way of Ctrl+K."""
    hand.toets(Qt.Key.Key_K, CTRL)
    hand.schrijf("marina")
    hand.enter()
    hand.wacht(lambda: "Marina" in hand.programma.venster.windowTitle())
    hand.toets(Qt.Key(Qt.Key.Key_0 + tab), ALT)
