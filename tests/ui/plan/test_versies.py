"""Versions of the plan on screen: agree on one, compare two of them, and read one back."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.planverschil import vergelijk
from regisseur_desktop.domain.verschil import Verschilsoort
from regisseur_desktop.domain.woordverschil import Stuksoort
from regisseur_desktop.operations import huishoudens, items, plan
from regisseur_desktop.operations.terugkijken import van_versie
from regisseur_desktop.operations.versies import laatste_versie
from regisseur_desktop.operations.verwijderen import remove
from tests.kluizen import MAANDAG, opened_copy
from tests.ui.plan.conftest import Venster
from ui.jobs import Jobs
from ui.plan.versies.blad import VersiesBlad
from ui.plan.versies.tekst import Verschiltekst
from ui.settings import Settings
from ui.werk import Werk
from ui.widgets.labels import PlainLabel

LEFT = Qt.MouseButton.LeftButton


class KluisWerk(Werk):
    """The work on a real store, whose history knows the hulpvragen and krachten of then."""

    @property
    def in_memory(self) -> dict[str, Dossier]:
        """Return every dossier, as the window of the Plan tab asks for them."""
        return {een.id: self.dossier(een.id) for een in huishoudens.alle(self.kluis)}


@pytest.fixture
def werk(example_folder: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Werk]:
    kluis = opened_copy(example_folder, tmp_path / "kluis")
    jobs = Jobs()
    yield KluisWerk(kluis, jobs, Settings(tmp_path / "venster.ini"), lambda: MAANDAG)
    assert jobs.stop_all()
    kluis.sluit()


def open_blad(venster: Venster) -> VersiesBlad:
    venster.page.choose("versies")
    return venster.page.bladen.versies


def words(blad: VersiesBlad) -> str:
    return " ".join(label.text() for label in blad.blad.findChildren(PlainLabel))


def change_three_things(venster: Venster) -> None:
    werk, doel = venster.werk, venster.doel()
    werk.do(items.save(venster.dossier, doel, replace(doel, hoe="Elke week praten."), "Doel"))
    werk.do(plan.add_afspraak(venster.dossier, doel.id, "belt elke week met school"))
    werk.do(plan.move_doel(venster.dossier, venster.doel(3), -3))


def test_that_the_plan_is_agreed_with_a_reason_and_read_back_as_it_was(
    venster: Venster, qtbot: QtBot
) -> None:
    venster.choose(qtbot, "versies")
    blad = venster.page.bladen.versies
    count = len(venster.dossier.planversies)
    toen = venster.doel().wat
    qtbot.mouseClick(blad.vaststellen, LEFT)
    reden = blad.reden.control.focus_target()
    assert reden.hasFocus()
    qtbot.keyClick(reden, Qt.Key.Key_Return)
    assert blad.reden.error == "Schrijf kort waarom. Eén zin is genoeg."
    qtbot.keyClicks(reden, "Besproken in het overleg")
    qtbot.keyClick(reden, Qt.Key.Key_Return)
    versie = max(venster.dossier.planversies, key=lambda een: een.nummer)
    assert len(venster.dossier.planversies) == count + 1
    assert (versie.reden, versie.datum) == ("Besproken in het overleg", date(2026, 11, 23))
    assert venster.chip("versies") == f"versie {versie.nummer}"
    venster.page.choose(venster.doel().id)
    edit = venster.page.bladen.doel.wat.control.focus_target()
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(edit, "Heel iets anders")
    venster.choose(qtbot, "versies")
    names = {button.accessibleName(): button for button in blad.findChildren(QPushButton)}
    qtbot.mouseClick(names[f"Bekijken: versie {versie.nummer}"], LEFT)
    shown = words(blad)
    assert toen in shown
    assert "Heel iets anders" not in shown
    assert venster.doel().wat == "Heel iets anders"
    qtbot.mouseClick(blad.blad.terug, LEFT)
    assert blad.vaststellen.isVisible()


@pytest.mark.eis("S3-22")
def test_that_the_last_version_is_compared_with_the_plan_of_now(
    venster: Venster, qtbot: QtBot
) -> None:
    change_three_things(venster)
    blad = open_blad(venster)
    qtbot.mouseClick(blad.vergelijk.vergelijk, LEFT)
    assert blad.blad.terug.hasFocus()
    rijen = {rij.verschil.titel: rij for rij in blad.blad.lijst.rijen}
    versie = laatste_versie(venster.dossier)
    assert versie is not None
    toen = van_versie(venster.werk.kluis, versie).in_dossier(venster.dossier)
    assert {rij.verschil.id for rij in rijen.values()} == {
        een.id for een in vergelijk(toen, venster.dossier)
    }
    shown = words(blad)
    assert "1 nieuw, 1 veranderd en 1 verplaatst" in shown
    assert rijen["belt elke week met school"].verschil.soort is Verschilsoort.NIEUW
    assert "nieuw" in shown
    assert "Hoe gaan we dat doen?" in shown


def test_that_words_that_went_and_came_differ_in_more_than_colour(
    venster: Venster, qtbot: QtBot
) -> None:
    change_three_things(venster)
    blad = open_blad(venster)
    qtbot.mouseClick(blad.vergelijk.vergelijk, LEFT)
    texts = blad.blad.lijst.findChildren(Verschiltekst)
    soorten = {stuk.soort for tekst in texts for stuk in tekst.stukken}
    assert soorten >= {Stuksoort.WEG, Stuksoort.NIEUW}
    labels = [label.text() for label in blad.blad.lijst.findChildren(PlainLabel)]
    assert labels.count("Was") == labels.count("Nu") == len(texts) / 2
    for rij in blad.blad.lijst.rijen:
        assert rij.accessibleName().split(":")[0].lower() == rij.verschil.soort.label


def test_that_two_versions_are_chosen_and_read_with_the_keyboard(
    venster: Venster, qtbot: QtBot
) -> None:
    blad = open_blad(venster)
    nieuw, _tweede, eerste = sorted(venster.dossier.planversies, key=lambda v: -v.nummer)
    combo = blad.vergelijk.toen.control.focus_target()
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_End)
    assert blad.vergelijk.toen.control.value() == eerste.id
    other = blad.vergelijk.nu.control.focus_target()
    other.setFocus()
    qtbot.keyClick(other, Qt.Key.Key_Down)
    assert blad.vergelijk.nu.control.value() == nieuw.id
    blad.vergelijk.vergelijk.setFocus()
    qtbot.keyClick(blad.vergelijk.vergelijk, Qt.Key.Key_Space)
    assert "Versie 1, van 1 oktober 2026, naast versie 3, van" in words(blad)
    rijen = blad.blad.lijst.rijen
    kluis = venster.werk.kluis
    toen, later = (van_versie(kluis, een).in_dossier(venster.dossier) for een in (eerste, nieuw))
    assert len(rijen) == len(vergelijk(toen, later)) > 1
    rijen[0].setFocus()
    qtbot.keyClick(rijen[0], Qt.Key.Key_Down)
    assert rijen[1].hasFocus()
    qtbot.keyClick(rijen[1], Qt.Key.Key_Up)
    qtbot.keyClick(rijen[0], Qt.Key.Key_Up)
    assert rijen[0].hasFocus()
    qtbot.keyClick(rijen[0], Qt.Key.Key_Escape)
    assert not blad.blad.isVisible()
    assert blad.vergelijk.vergelijk.hasFocus()


def test_that_a_comparison_with_now_follows_what_changes(venster: Venster, qtbot: QtBot) -> None:
    blad = open_blad(venster)
    qtbot.mouseClick(blad.vergelijk.vergelijk, LEFT)
    assert "Deze twee plannen zijn gelijk" in words(blad)
    change_three_things(venster)
    assert len(blad.blad.lijst.rijen) == 3
    for _time in range(3):
        venster.werk.stack(venster.id).undo()
    assert blad.blad.lijst.rijen == []
    assert "Deze twee plannen zijn gelijk" in words(blad)


def change_the_story(venster: Venster) -> None:
    """Say a wish in other words, tell of something new that goes well, take something away."""
    werk, (wens, *_more) = venster.werk, venster.dossier.hulpvragen
    werk.do(items.save(venster.dossier, wens, replace(wens, tekst="Ik wil rust."), "Wens"))
    werk.do(items.add_kracht(venster.dossier, "Ivan tekent als hij boos is."))
    werk.do(remove(venster.dossier, venster.dossier.krachten[0], "Kracht weghalen"))


def test_that_wishes_and_krachten_of_then_are_compared_too(venster: Venster, qtbot: QtBot) -> None:
    wens, kracht = venster.dossier.hulpvragen[0], venster.dossier.krachten[0]
    change_the_story(venster)
    blad = open_blad(venster)
    qtbot.mouseClick(blad.vergelijk.vergelijk, LEFT)
    shown = [(rij.verschil.deel.label, rij.verschil) for rij in blad.blad.lijst.rijen]
    told = [(deel, een.soort.label, een.titel) for deel, een in shown if deel != "Doelen"]
    assert told == [
        ("Wat wij willen", "veranderd", "Ik wil rust."),
        ("Wat gaat al goed", "nieuw", "Ivan tekent als hij boos is."),
        ("Wat gaat al goed", "weg", kracht.tekst),
    ]
    assert wens.tekst in shown[0][1].velden[0].toen


def test_that_a_version_is_read_with_the_wishes_and_krachten_of_then(
    venster: Venster, qtbot: QtBot
) -> None:
    wens, kracht = venster.dossier.hulpvragen[0], venster.dossier.krachten[0]
    change_the_story(venster)
    blad = open_blad(venster)
    knop = next(
        button
        for button in blad.findChildren(QPushButton)
        if button.accessibleName() == "Bekijken: versie 3"
    )
    qtbot.mouseClick(knop, LEFT)
    shown = words(blad)
    assert wens.tekst in shown
    assert kracht.tekst in shown
    assert "Ik wil rust." not in shown
    assert "Ivan tekent als hij boos is." not in shown
    blad.blad.sinds.setFocus()
    qtbot.keyClick(blad.blad.sinds, Qt.Key.Key_Space)
    assert "naast het plan van nu." in words(blad)
    assert blad.blad.terug.hasFocus()
    assert "Ivan tekent als hij boos is." in words(blad)


@pytest.mark.parametrize(
    "leave",
    [
        lambda blad, qtbot: qtbot.mouseClick(blad.blad.terug, LEFT),
        lambda blad, qtbot: qtbot.keyClick(blad.blad.terug, Qt.Key.Key_Escape),
    ],
)
def test_that_a_version_is_read_and_left_again(
    venster: Venster, qtbot: QtBot, leave: Callable[[VersiesBlad, QtBot], None]
) -> None:
    blad = open_blad(venster)
    knop = next(
        button
        for button in blad.findChildren(QPushButton)
        if button.accessibleName() == "Bekijken: versie 1"
    )
    knop.setFocus()
    qtbot.keyClick(knop, Qt.Key.Key_Space)
    assert "Je kijkt naar versie 1, van 1 oktober." in words(blad)
    assert "De regie heeft: een hulpverlener." in words(blad)
    leave(blad, qtbot)
    assert blad.vaststellen.isVisible()
    assert knop.hasFocus()


def test_that_a_plan_without_versions_has_nothing_to_compare(leeg: Venster) -> None:
    blad = open_blad(leeg)
    assert not blad.vergelijk.isVisible()
    assert blad.dag.isVisible()


def test_that_another_household_shows_its_own_versions(venster: Venster, qtbot: QtBot) -> None:
    blad = open_blad(venster)
    qtbot.mouseClick(blad.vergelijk.vergelijk, LEFT)
    venster.show_household("Stien en Aad")
    venster.page.choose("versies")
    assert not blad.blad.isVisible()
    assert not blad.vergelijk.isVisible()


def test_that_looking_back_is_reached_from_anywhere(venster: Venster, leeg: Venster) -> None:
    doen = {actie.sleutel: actie.doe for actie in venster.page.acties()}
    doen["vergelijken"]()
    blad = venster.page.bladen.versies
    assert blad.vergelijk.toen.control.focus_target() is venster.focusWidget()
    doen["terugkijken"]()
    assert blad.dag.dag.control.focus_target() is venster.focusWidget()
    doen = {actie.sleutel: actie.doe for actie in leeg.page.acties()}
    doen["vergelijken"]()
    assert leeg.focusWidget() is leeg.page.bladen.versies.vaststellen
