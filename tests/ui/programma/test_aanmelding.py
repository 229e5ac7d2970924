"""The sheet for an aanmelding: how little it asks, and how it says what is wrong."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.programma.hand import CTRL, SHIFT, Hand
from ui.huishoudens.aanmelding import AanmeldingBlad
from ui.widgets.wrap_button import WrapButton

NIEUW = (Qt.Key.Key_N, CTRL | SHIFT)


def blad(hand: Hand) -> AanmeldingBlad:
    found = hand.venster
    assert isinstance(found, AanmeldingBlad)
    return found


def links(hand: Hand) -> list[WrapButton]:
    """Return the sentences at the top that lead to what must be mended."""
    return [w for w in blad(hand).summary.findChildren(WrapButton) if w.isVisible()]


@pytest.mark.eis("U-16")
def test_that_an_aanmelding_takes_six_clicks_and_four_fields(leeg: Hand) -> None:
    leeg.kliks = leeg.velden = 0
    leeg.klik("Nieuwe aanmelding")
    leeg.typ("Om wie gaat het", "Stien 59, Aad 63")
    leeg.typ("Wie meldt aan", "behandelaar GGZ")
    leeg.klik("Via wie kwam de aanmelding: huisarts")
    leeg.typ("Waarom", "Stien is somber. Aad drinkt en spaart veel spullen.")
    leeg.klik("Weet er nog niet van: Aad")
    leeg.klik("Is er nu gevaar: ik weet het niet")
    leeg.klik("Bewaren")
    leeg.ziet("Bewaard. Bel uiterlijk")
    assert leeg.kliks <= 6
    assert leeg.velden <= 4
    leeg.toets(Qt.Key.Key_1, CTRL)
    leeg.ziet("Bel voor het eerste contact")
    leeg.ziet("Vraag of Aad van de aanmelding weet")


@pytest.mark.eis("U-34")
def test_that_what_is_missing_is_said_beside_the_field_and_linked(leeg: Hand) -> None:
    leeg.toets(*NIEUW)
    assert blad(leeg).save_button.isEnabled()
    leeg.klik("Bewaren")
    field = blad(leeg).vragen.wie
    assert field.error
    assert field.error.endswith(".")
    assert blad(leeg).save_button.isEnabled(), "never a button that does not answer"
    leeg.knop("Bewaren").setFocus()
    leeg.wacht(lambda: links(leeg))
    (link,) = links(leeg)
    leeg.klik_op(link)
    assert QApplication.focusWidget() is field.control.focus_target()
    leeg.schrijf("Sara 31")
    leeg.klik("Bewaren")
    leeg.ziet("Bewaard. Bel uiterlijk")


@pytest.mark.eis("U-34")
@pytest.mark.parametrize("dag", ["ooit eens", "31 februari", "over 2 weken"])
def test_that_a_day_that_cannot_be_is_said_with_an_example(leeg: Hand, dag: str) -> None:
    leeg.toets(*NIEUW)
    leeg.typ("Om wie gaat het", "Sara 31")
    leeg.typ("Wanneer kwam de aanmelding binnen", dag)
    leeg.klik("Bewaren")
    error = blad(leeg).vragen.ontvangen.error
    assert error.endswith(".")
    assert len(error) > 30
    assert blad(leeg).vragen.wie.error == ""
    leeg.wacht(lambda: links(leeg))
