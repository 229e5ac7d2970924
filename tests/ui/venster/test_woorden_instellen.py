"""The cards of the leeshulp in the settings, by keyboard and mouse, on a real store."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from regisseur_desktop.language.buigen import Klasse
from regisseur_desktop.operations import eigen_woorden, instellingen
from regisseur_desktop.operations.eigen_woorden import Laag
from regisseur_desktop.operations.kluis import Kluis
from ui.instellingen.page import InstellingenPage
from ui.plek import Plek, Scherm
from ui.venster.werkruimte import Werkruimte
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel

_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(ruimte: Werkruimte) -> InstellingenPage:
    ruimte.go(Plek(Scherm.INSTELLINGEN))
    page = ruimte.page
    assert isinstance(page, InstellingenPage)
    return page


def button(inside: QWidget, name: str) -> Button:
    QApplication.processEvents()
    return next(
        b for b in inside.findChildren(Button) if b.accessibleName() == name and b.isVisible()
    )


def texts(inside: QWidget) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in inside.findChildren(PlainLabel) if label.isVisible()]


def organisation(kluis: Kluis) -> list[str]:
    return [one.tekst for one in eigen_woorden.woorden(kluis, Laag.ORGANISATIE).toegevoegd]


def fill(page: InstellingenPage, qtbot: QtBot, **values: str) -> None:
    form = page.woorden.nieuw
    for name, text in values.items():
        qtbot.keyClicks(getattr(form, name).control.focus_target(), text)


def choose(page: InstellingenPage, klasse: Klasse) -> None:
    page.woorden.nieuw.soort.control.set_value(klasse)
    page.woorden.nieuw.soort.control.edited.emit()


def test_that_spelling_goes_off_with_the_space_bar_and_every_view_hears_it(
    page: InstellingenPage, ruimte: Werkruimte, qtbot: QtBot
) -> None:
    box = page.leeshulp.spelling.focus_target()
    assert "gespeld" in box.accessibleName()
    with qtbot.waitSignal(ruimte.werk.instellingen_gewijzigd):
        qtbot.keyClick(box, Qt.Key.Key_Space)
    assert not instellingen.lees(ruimte.werk.kluis).spelling
    assert instellingen.lees(ruimte.werk.kluis).naam == "Noor Bakker"


def test_that_a_word_left_alone_is_shown_counted_and_can_be_marked_again(
    page: InstellingenPage, ruimte: Werkruimte, qtbot: QtBot
) -> None:
    card, kluis = page.leeshulp, ruimte.werk.kluis
    for word in ("beschikkingen", "zorgtavel"):
        qtbot.keyClicks(card.nieuw.edit, word)
        qtbot.keyClick(card.nieuw.edit, Qt.Key.Key_Return)
    assert eigen_woorden.uitgezonderd(kluis) == ("beschikking", "zorgtavel")
    assert "2 woorden" in card.kop.text()
    with qtbot.waitSignal(ruimte.werk.instellingen_gewijzigd):
        qtbot.mouseClick(button(card, "Weghalen: beschikking"), _LEFT)
    assert eigen_woorden.uitgezonderd(kluis) == ("zorgtavel",)
    assert "Dit woord" in card.kop.text()
    assert card.nieuw.edit.hasFocus()


def test_that_a_word_left_alone_elsewhere_appears_here(
    page: InstellingenPage, ruimte: Werkruimte
) -> None:
    eigen_woorden.nooit_dit_woord(ruimte.werk.kluis, "faciliteren")
    ruimte.werk.instellingen_gewijzigd.emit()
    assert "faciliteren" in texts(page.leeshulp)


def test_that_an_odd_word_is_refused_where_it_stands(
    page: InstellingenPage, ruimte: Werkruimte, qtbot: QtBot
) -> None:
    edit = page.leeshulp.nieuw.edit
    qtbot.keyClicks(edit, "(raar)")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert edit.text() == "(raar)"
    assert "zonder haakjes" in edit.accessibleDescription()
    assert eigen_woorden.uitgezonderd(ruimte.werk.kluis) == ()


def test_that_the_organisation_adds_a_word_by_keyboard_alone(
    page: InstellingenPage, ruimte: Werkruimte, qtbot: QtBot
) -> None:
    form = page.woorden.nieuw
    fill(page, qtbot, woord="de kwartaaltafel", liever="de bespreking")
    with qtbot.waitSignal(ruimte.werk.instellingen_gewijzigd):
        qtbot.keyClick(form.liever.control.focus_target(), Qt.Key.Key_Return)
    assert organisation(ruimte.werk.kluis) == ["kwartaaltafel"]
    assert "liever: bespreking" in texts(page.woorden)
    assert form.woord.control.is_empty()
    assert form.liever.control.is_empty()
    assert form.woord.control.focus_target().hasFocus()


def test_that_each_field_says_what_it_needs(page: InstellingenPage, qtbot: QtBot) -> None:
    form = page.woorden.nieuw
    qtbot.mouseClick(form.erbij, _LEFT)
    assert "Vul het woord in" in form.woord.error
    fill(page, qtbot, woord="traject")
    assert not form.woord.error
    qtbot.mouseClick(form.erbij, _LEFT)
    assert "Kies wat voor woord" in form.soort.error
    choose(page, Klasse.HET)
    qtbot.mouseClick(form.erbij, _LEFT)
    assert "een van de twee" in form.liever.error
    fill(page, qtbot, uitleg="hulp")
    assert not form.liever.error
    qtbot.mouseClick(form.erbij, _LEFT)
    assert "betekent: hulp" in texts(page.woorden)


def test_that_a_half_typed_word_is_back_after_going_elsewhere(
    page: InstellingenPage, ruimte: Werkruimte, qtbot: QtBot
) -> None:
    fill(page, qtbot, woord="kwartaal", uitleg="drie maanden")
    form = page.woorden.nieuw
    qtbot.waitUntil(lambda: not form._klad._soon.isActive(), timeout=3000)
    again = InstellingenPage(ruimte.werk)
    qtbot.addWidget(again)
    assert again.woorden.nieuw.woord.control.value() == "kwartaal"
    assert again.woorden.nieuw.uitleg.control.value() == "drie maanden"


def test_that_a_word_taken_out_comes_back_with_undo(
    page: InstellingenPage, ruimte: Werkruimte, qtbot: QtBot
) -> None:
    kluis = ruimte.werk.kluis
    eigen_woorden.bewaar(kluis, Laag.ORGANISATIE, "tafel (de) > overleg\n- zorgtafel")
    ruimte.werk.instellingen_gewijzigd.emit()
    for word in ("tafel", "zorgtafel"):
        with qtbot.waitSignal(ruimte.werk.melding) as told:
            qtbot.mouseClick(button(page.woorden, f"Weghalen: {word}"), _LEFT)
        assert word not in texts(page.woorden)
        assert told.args is not None
        told.args[0].actie()
        assert word in texts(page.woorden)


def test_that_a_list_goes_out_and_comes_in(
    page: InstellingenPage, ruimte: Werkruimte, tmp_path: Path
) -> None:
    card, kluis, shared = page.woorden, ruimte.werk.kluis, tmp_path / "lijst.txt"
    assert not card.schrijf_uit.isEnabled()
    eigen_woorden.bewaar(kluis, Laag.ORGANISATIE, "tafel (de) > overleg")
    ruimte.werk.instellingen_gewijzigd.emit()
    assert card.schrijf_uit.isEnabled()
    card.write_to(shared)
    eigen_woorden.bewaar(kluis, Laag.ORGANISATIE, "")
    card.read_from(shared)
    assert organisation(kluis) == ["tafel"]
    assert not card.fout.text()


def test_that_a_wrong_list_changes_nothing_and_names_its_lines(
    page: InstellingenPage, ruimte: Werkruimte, tmp_path: Path
) -> None:
    wrong = tmp_path / "stuk.txt"
    wrong.write_text("tafel (de) > overleg\n" + "zomaar iets\n" * 40, "utf-8")
    page.woorden.read_from(wrong)
    said = page.woorden.fout.text()
    assert "niets ingelezen" in said
    assert "stuk.txt, regel 2" in said
    assert said.endswith("En nog 35.")
    assert organisation(ruimte.werk.kluis) == []
