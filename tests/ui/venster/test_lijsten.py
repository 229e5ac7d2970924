"""The list of households, the agenda and the settings, on a real store."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from regisseur_desktop.operations import huishoudens, instellingen, items, reservekopie
from regisseur_desktop.operations.verwijderen import remove
from tests.kluizen import MAANDAG
from ui.agenda.page import AgendaPage
from ui.huishoudens.model import REGEL
from ui.huishoudens.page import HuishoudensPage
from ui.instellingen.page import InstellingenPage
from ui.plek import Plek, Scherm
from ui.theme.apply import Preference, theme
from ui.venster.werkruimte import Werkruimte
from ui.widgets.buttons import Button, IconButton


def households(ruimte: Werkruimte) -> HuishoudensPage:
    ruimte.go(Plek(Scherm.HUISHOUDENS))
    page = ruimte.page
    assert isinstance(page, HuishoudensPage)
    return page


def agenda(ruimte: Werkruimte) -> AgendaPage:
    ruimte.go(Plek(Scherm.AGENDA))
    page = ruimte.page
    assert isinstance(page, AgendaPage)
    return page


def settings(ruimte: Werkruimte) -> InstellingenPage:
    ruimte.go(Plek(Scherm.INSTELLINGEN))
    page = ruimte.page
    assert isinstance(page, InstellingenPage)
    return page


def shown(page: HuishoudensPage) -> list[str]:
    model = page.model
    return [model.regel(row).naam for row in range(model.rowCount())]


def named(ruimte: Werkruimte, begin: str) -> QAbstractButton:
    QApplication.processEvents()
    buttons: list[QAbstractButton] = [
        *ruimte.page.findChildren(Button),
        *ruimte.page.findChildren(IconButton),
    ]
    return next(b for b in buttons if b.accessibleName().startswith(begin) and b.isVisible())


def test_that_the_model_of_households_keeps_the_rules_of_qt(
    ruimte: Werkruimte, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(households(ruimte).model)


def test_that_typing_filters_and_enter_opens(ruimte: Werkruimte, qtbot: QtBot) -> None:
    page = households(ruimte)
    qtbot.keyClicks(page.filter.edit, "stien")
    assert shown(page) == ["Stien en Aad"]
    qtbot.keyClick(page.filter.edit, Qt.Key.Key_Return)
    assert ruimte.plek.scherm is Scherm.HUISHOUDEN
    naam = huishoudens.names(ruimte.werk.kluis)[ruimte.plek.huishouden_id]
    assert naam == "Stien en Aad"


def test_that_nothing_found_is_said(ruimte: Werkruimte, qtbot: QtBot) -> None:
    page = households(ruimte)
    qtbot.keyClicks(page.filter.edit, "zzz")
    assert page.nothing.isVisible()
    assert not page.table.isVisible()


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("Mijn huishoudens", ["Marina en de kinderen", "Stien en Aad"]),
        ("Te laat", ["Marina en de kinderen"]),
        ("Niveau 3 of hoger", []),
        ("Afgesloten", []),
    ],
)
def test_that_a_chip_shows_a_part(
    ruimte: Werkruimte, qtbot: QtBot, part: str, expected: list[str]
) -> None:
    page = households(ruimte)
    chip = next(b for b in page.parts.buttons() if b.text() == part)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert shown(page) == expected


def test_that_the_order_by_a_column_is_kept_for_the_next_time(
    ruimte: Werkruimte, qtbot: QtBot
) -> None:
    page = households(ruimte)
    head = page.table.horizontalHeader()
    place = QPoint(head.sectionPosition(0) + 20, head.height() // 2)
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shown(page) == ["Stien en Aad", "Marina en de kinderen"]
    assert shown_again(ruimte) == ["Stien en Aad", "Marina en de kinderen"]


def shown_again(ruimte: Werkruimte) -> list[str]:
    fresh = HuishoudensPage(ruimte.werk)
    fresh.refresh()
    names = shown(fresh)
    fresh.deleteLater()
    return names


def test_that_a_change_keeps_the_chosen_row(ruimte: Werkruimte, marina: str) -> None:
    page = households(ruimte)
    row = next(r for r in range(page.model.rowCount()) if page.model.regel(r).id != marina)
    flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
    page.table.selectionModel().setCurrentIndex(page.model.index(row, 0), flag)
    ruimte.werk.do(items.add_taak(ruimte.werk.dossier(marina), "Bel de school", MAANDAG.date()))
    assert page.table.currentIndex().data(REGEL).id != marina


def test_that_a_meeting_is_opened_and_removed_with_undo(ruimte: Werkruimte, qtbot: QtBot) -> None:
    agenda(ruimte)
    away = named(ruimte, "Weghalen: evaluatie bij Marina")
    qtbot.mouseClick(away, Qt.MouseButton.LeftButton)
    with pytest.raises(StopIteration):
        named(ruimte, "Weghalen: evaluatie bij Marina")
    marina = next(
        id_ for id_, naam in huishoudens.names(ruimte.werk.kluis).items() if "Marina" in naam
    )
    ruimte.werk.stack(marina).undo()
    qtbot.mouseClick(named(ruimte, "Openen: evaluatie bij Marina"), Qt.MouseButton.LeftButton)
    assert (ruimte.plek.huishouden_id, ruimte.plek.tab) == (marina, "evaluaties")


def test_that_what_has_been_is_shown_on_request(ruimte: Werkruimte, qtbot: QtBot) -> None:
    page = agenda(ruimte)
    qtbot.mouseClick(page.past, Qt.MouseButton.LeftButton)
    assert named(ruimte, "Openen: intake bij Marina")
    qtbot.mouseClick(page.past, Qt.MouseButton.LeftButton)
    with pytest.raises(StopIteration):
        named(ruimte, "Openen: intake bij Marina")


def test_that_a_name_saves_by_itself_and_an_empty_one_is_refused(
    ruimte: Werkruimte, qtbot: QtBot
) -> None:
    card = settings(ruimte).gegevens
    edit = card.organisatie.control.focus_target()
    qtbot.keyClicks(edit, "De Brug")
    kluis = ruimte.werk.kluis
    qtbot.waitUntil(lambda: instellingen.lees(kluis).organisatie == "De Brug", timeout=3000)
    name = card.naam.control.focus_target()
    qtbot.keySequence(name, "Ctrl+A")
    qtbot.keyClick(name, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: bool(card.naam.error), timeout=3000)
    assert instellingen.lees(kluis).naam == "Noor Bakker"


def test_that_colours_and_text_size_hold_at_once(ruimte: Werkruimte) -> None:
    card = settings(ruimte).weergave
    card.thema.control.set_value(Preference.DONKER)
    card.thema.control.edited.emit()
    card.grootte.control.set_value(1.3)
    card.grootte.control.edited.emit()
    assert theme().is_dark
    assert theme().text_size == 1.3


def test_that_a_backup_is_made_and_its_moment_shown(
    ruimte: Werkruimte, qtbot: QtBot, tmp_path: Path
) -> None:
    card = settings(ruimte).reservekopie
    assert "nog geen" in card.when.text()
    qtbot.mouseClick(card.now, Qt.MouseButton.LeftButton)
    kluis = ruimte.werk.kluis
    qtbot.waitUntil(lambda: reservekopie.laatste(kluis) is not None, timeout=15000)
    qtbot.waitUntil(lambda: card.when.text().startswith("Laatste:"), timeout=5000)
    card.copy_to(tmp_path / "stick")
    qtbot.waitUntil(lambda: any((tmp_path / "stick").glob("*/sleutels.json")), timeout=15000)
    qtbot.waitUntil(lambda: not ruimte.werk.jobs.running, timeout=5000)


def test_that_the_trash_gives_back(ruimte: Werkruimte, qtbot: QtBot, marina: str) -> None:
    dossier = ruimte.werk.dossier(marina)
    kracht = dossier.krachten[0]
    ruimte.werk.do(remove(dossier, kracht, "Kracht weghalen"))
    ruimte.werk._klok = lambda: MAANDAG + timedelta(days=1)
    settings(ruimte)
    QApplication.processEvents()
    back = named(ruimte, f"Terugzetten: {kracht.tekst}")
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert kracht in ruimte.werk.dossier(marina).krachten
