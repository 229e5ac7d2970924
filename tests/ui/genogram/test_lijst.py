"""The Lijst side by keyboard alone: feelings and second homes added, changed and taken away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.tekening import Gevoelssoort
from tests import gezinnen
from tests.ui.formulieren.hulp import het_formulier, leeg_werk, open_dialogen, spoken_name
from tests.ui.genogram.conftest import Open, Venster
from ui.formulieren.lijstkaart import LijstKaart
from ui.tekening.switch import Weergave


def _tab_naar(venster: Venster, naam: str) -> QWidget:
    """Press Tab until the focus is on what is called so."""
    for _ in range(80):
        widget = QApplication.focusWidget()
        if widget is not None and spoken_name(widget).startswith(naam):
            return widget
        venster.toets(Qt.Key.Key_Tab)
    raise AssertionError(f"{naam} is not reached by Tab")


def _vul(venster: Venster, naam: str, tekst: str) -> None:
    """Tab to a field of the open form and fill it in; a list is walked by its first letters."""
    widget = _tab_naar(venster, naam)
    if isinstance(widget, QComboBox):
        texts = [widget.itemText(place) for place in range(widget.count())]
        for _ in range(next(i for i, one in enumerate(texts) if one.startswith(tekst))):
            venster.toets(Qt.Key.Key_Down)
        return
    venster.typ(tekst)
    if naam == "Wie wonen daar":
        venster.enter()


def _regels(kaart: LijstKaart) -> list[str]:
    return [rij.regel.titel for rij in kaart.lijst.rijen()]


def _open(venster: Venster) -> None:
    """Wait until the form has the keyboard, as a desktop gives it."""
    dialog = het_formulier()
    dialog.activateWindow()
    venster.qtbot.waitUntil(dialog.isActiveWindow)


def _terug(venster: Venster) -> None:
    venster.qtbot.waitUntil(lambda: not open_dialogen())
    venster.activateWindow()
    venster.qtbot.waitUntil(venster.isActiveWindow)


def _bewaar(venster: Venster) -> None:
    _tab_naar(venster, "Bewaren")
    venster.toets(Qt.Key.Key_Space)
    _terug(venster)


@pytest.fixture
def lijst(open_dossier: Open) -> Venster:
    """A family of three generations, as lists; the keyboard is on the switch."""
    venster = open_dossier(gezinnen.drie_generaties())
    switch = venster.page.switch
    switch.button(Weergave.TEKENING).setFocus()
    venster.toets(Qt.Key.Key_Right)
    assert venster.page.lijst.isVisible()
    return venster


@pytest.mark.eis("U-19")
def test_that_a_feeling_is_added_changed_and_taken_away_by_keyboard(lijst: Venster) -> None:
    kaart = lijst.page.lijst.gevoelens
    before = _regels(kaart)
    _tab_naar(lijst, "Gevoel toevoegen")
    lijst.toets(Qt.Key.Key_Space)
    _open(lijst)
    _vul(lijst, "Wie", "Milan")
    lijst.toets(Qt.Key.Key_Tab)
    _vul(lijst, "En wie", "Yara")
    lijst.toets(Qt.Key.Key_Tab)
    _vul(lijst, "Hoe is het tussen hen", "Spanning: ruzie")
    _bewaar(lijst)
    assert set(_regels(kaart)) - set(before) == {"Milan en Yara: ruzie"}

    row = _tab_naar(lijst, "Gevoel: ")
    while "Milan" not in spoken_name(row):
        lijst.toets(Qt.Key.Key_Down)
        row = lijst.toetsenbord()
    lijst.enter()
    _open(lijst)
    combo = _tab_naar(lijst, "Hoe is het tussen hen")
    assert isinstance(combo, QComboBox)
    lijst.toets(Qt.Key.Key_Home)
    _bewaar(lijst)
    assert "Milan en Yara: hechte band" in _regels(kaart)
    assert lijst.dossier.gevoelsbanden[-1].soort is Gevoelssoort.HECHT

    row = _tab_naar(lijst, "Gevoel: ")
    while "Milan" not in spoken_name(row):
        lijst.toets(Qt.Key.Key_Down if row is not lijst.toetsenbord() else Qt.Key.Key_Up)
        row = lijst.toetsenbord()
    lijst.toets(Qt.Key.Key_Delete)
    assert set(_regels(kaart)) == set(before)


@pytest.mark.eis("U-19")
@pytest.mark.eis("B-18")
def test_that_a_second_home_is_added_by_keyboard_and_drawn(lijst: Venster) -> None:
    _tab_naar(lijst, "Thuis toevoegen")
    lijst.toets(Qt.Key.Key_Space)
    _open(lijst)
    _vul(lijst, "Hoe noem je dit thuis", "bij Mark")
    lijst.toets(Qt.Key.Key_Tab)
    _vul(lijst, "Wie wonen daar", "Milan")
    _bewaar(lijst)
    (thuis,) = lijst.dossier.thuizen
    milan = lijst.wie("Milan")
    assert (thuis.naam, thuis.bewoners) == ("bij Mark", (milan,))
    lid = lijst.dossier.lid(milan)
    assert lid is not None
    assert lid.woont_hier, "and lives here as well"
    lijst.page.switch.set_value(Weergave.TEKENING)
    names = [area.name for area in lijst.page.blad.tekening.drawing.areas]
    assert any("bij Mark" in name for name in names)


def test_that_the_side_that_was_chosen_comes_back(open_dossier: Open) -> None:
    werk = leeg_werk()
    first = open_dossier(gezinnen.pleeggezin(), werk)
    first.page.switch.set_value(Weergave.LIJST)
    second = open_dossier(gezinnen.pleeggezin(), werk)
    assert not second.page.is_tekening
    assert second.page.lijst.isVisible()


def test_that_both_sides_show_the_same_people(qtbot: QtBot, open_dossier: Open) -> None:
    venster = open_dossier(gezinnen.samengesteld())
    drawn = {a.owner for a in venster.page.blad.tekening.drawing.areas}
    venster.page.switch.set_value(Weergave.LIJST)
    listed = {rij.regel.id for rij in venster.page.lijst.mensen.lijst.rijen()}
    assert listed == drawn & {persoon.id for persoon in venster.dossier.personen}
