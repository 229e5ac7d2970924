"""Going from place to place: sidebar, keys, tabs, back, and what Ctrl+K opens."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit, QListView
from pytestqt.qtbot import QtBot

from regisseur_desktop.operations import logboek
from ui.hulp.page import HulpPage
from ui.plek import TABS, Plek, Scherm
from ui.venster.menu import GROUPS, build_menu
from ui.venster.werkruimte import Werkruimte
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.zoeken.palet import Palet

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def nav(ruimte: Werkruimte, name: str) -> Button:
    return next(b for b in ruimte.zijbalk.findChildren(Button) if b.text().startswith(name))


def palet(ruimte: Werkruimte) -> Palet:
    return next(w for w in ruimte.findChildren(Palet) if w.isVisible())


def test_that_the_sidebar_goes_to_every_place(ruimte: Werkruimte, qtbot: QtBot) -> None:
    for name, scherm in (
        ("Huishoudens", Scherm.HUISHOUDENS),
        ("Agenda", Scherm.AGENDA),
        ("Instellingen", Scherm.INSTELLINGEN),
        ("Hulp", Scherm.HULP),
        ("Vandaag", Scherm.VANDAAG),
    ):
        qtbot.mouseClick(nav(ruimte, name), Qt.MouseButton.LeftButton)
        assert ruimte.plek.scherm is scherm
        assert ruimte.page.isVisible()


def test_that_keys_go_to_places_and_tabs(ruimte: Werkruimte, qtbot: QtBot, marina: str) -> None:
    qtbot.keyClick(ruimte, Qt.Key.Key_2, CTRL)
    assert ruimte.plek.scherm is Scherm.HUISHOUDENS
    ruimte.go(Plek(Scherm.HUISHOUDEN, marina))
    for number, (sleutel, _tekst) in enumerate(TABS):
        qtbot.keyClick(ruimte, Qt.Key(Qt.Key.Key_1 + number), ALT)
        assert ruimte.plek.tab == sleutel
    qtbot.keyClick(ruimte, Qt.Key.Key_Tab, CTRL)
    assert ruimte.plek.tab == TABS[0][0]


def test_that_tab_goes_on_to_the_page_when_nothing_had_the_focus(
    ruimte: Werkruimte, qtbot: QtBot, marina: str
) -> None:
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
    ruimte.go(Plek(Scherm.HUISHOUDEN, marina, "plan"))
    tabs = ruimte.huishouden.kop.tabs
    qtbot.waitUntil(tabs.hasFocus)
    qtbot.keyClick(tabs, Qt.Key.Key_Tab)
    reached = QApplication.focusWidget()
    assert reached is not None
    assert ruimte.huishouden.page.isAncestorOf(reached)


def test_that_opening_a_household_is_logged_before_it_shows(
    ruimte: Werkruimte, marina: str
) -> None:
    ruimte.go(Plek(Scherm.HUISHOUDEN, marina))
    latest = logboek.lijst(ruimte.werk.kluis, marina)[0]
    assert (latest.gebeurtenis, latest.wie) == ("geopend", "Noor Bakker")


def test_that_tabs_of_one_household_are_one_visit(ruimte: Werkruimte, marina: str) -> None:
    for sleutel, _tekst in TABS:
        ruimte.go(Plek(Scherm.HUISHOUDEN, marina, sleutel))
    opened = [line for line in logboek.lijst(ruimte.werk.kluis) if line.gebeurtenis == "geopend"]
    assert len(opened) == 1


@pytest.mark.eis("U-11")
def test_that_back_returns_with_scroll_and_selection(
    ruimte: Werkruimte, qtbot: QtBot, marina: str
) -> None:
    ruimte.window().resize(1024, 680)
    ruimte.go(Plek(Scherm.HUISHOUDEN, marina))
    area = max(
        ruimte.page.findChildren(QAbstractScrollArea),
        key=lambda part: part.verticalScrollBar().maximum(),
    )
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    area.verticalScrollBar().setValue(60)
    qtbot.keyClick(ruimte, Qt.Key.Key_1, CTRL)
    assert ruimte.plek.scherm is Scherm.VANDAAG
    qtbot.keyClick(ruimte, Qt.Key.Key_Left, ALT)
    assert ruimte.plek == Plek(Scherm.HUISHOUDEN, marina)
    assert area.verticalScrollBar().value() == 60


@pytest.mark.eis("U-08")
def test_that_ctrl_k_opens_also_from_a_text_field(
    ruimte: Werkruimte, qtbot: QtBot, marina: str
) -> None:
    ruimte.go(Plek(Scherm.HUISHOUDEN, marina, "plan"))
    field = next(edit for edit in ruimte.page.findChildren(QLineEdit) if edit.isVisible())
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_K, CTRL)
    assert palet(ruimte).edit.hasFocus()
    palet(ruimte).close()


def test_that_enter_in_ctrl_k_opens_what_was_found(
    ruimte: Werkruimte, qtbot: QtBot, marina: str
) -> None:
    qtbot.keyClick(ruimte, Qt.Key.Key_K, CTRL)
    sheet = palet(ruimte)
    qtbot.keyClicks(sheet.edit, "marina")
    qtbot.keyClick(sheet.edit, Qt.Key.Key_Return)
    assert ruimte.plek.huishouden_id == marina


@pytest.mark.eis("U-10")
def test_that_search_finds_a_goal_and_marks_the_word(ruimte: Werkruimte, qtbot: QtBot) -> None:
    qtbot.keyClick(ruimte, Qt.Key.Key_K, CTRL)
    sheet = palet(ruimte)
    qtbot.keyClicks(sheet.edit, "psychiater")
    sheet.search()
    found = [line for line in sheet.model.lines if line.groep == "Doelen"]
    assert ("psychiater", True) in [
        (text.lower(), hit) for line in found for text, hit in line.onder
    ]
    sheet.close()


def test_that_a_typo_in_a_name_still_finds(ruimte: Werkruimte, qtbot: QtBot) -> None:
    qtbot.keyClick(ruimte, Qt.Key.Key_K, CTRL)
    sheet = palet(ruimte)
    qtbot.keyClicks(sheet.edit, "marinna")
    sheet.search()
    assert any("Marina" in line.titel for line in sheet.model.lines)
    sheet.close()


def test_that_nothing_found_says_so(ruimte: Werkruimte, qtbot: QtBot) -> None:
    qtbot.keyClick(ruimte, Qt.Key.Key_K, CTRL)
    sheet = palet(ruimte)
    qtbot.keyClicks(sheet.edit, "qqqq")
    sheet.search()
    assert sheet.nothing.isVisible()
    assert "qqqq" in sheet.nothing.text()
    assert sheet.findChild(QListView) is not None
    sheet.close()


@pytest.mark.eis("U-09")
def test_that_every_action_stands_in_a_menu_and_in_ctrl_k(ruimte: Werkruimte, qtbot: QtBot) -> None:
    menu = build_menu(ruimte.acties, ruimte)
    shown = {
        action.objectName() for sub in menu.findChildren(type(menu)) for action in sub.actions()
    }
    qtbot.keyClick(ruimte, Qt.Key.Key_K, CTRL)
    sheet = palet(ruimte)
    for actie in ruimte.acties:
        assert actie.menu in GROUPS
        assert actie.sleutel in shown
        sheet.edit.setText(actie.tekst.replace("&&", "&"))
        sheet.search()
        assert any(line.kies == actie.doe for line in sheet.model.lines), actie.tekst
    sheet.close()


def test_that_f6_walks_the_parts_of_the_window(
    ruimte: Werkruimte, qtbot: QtBot, marina: str
) -> None:
    ruimte.go(Plek(Scherm.HUISHOUDEN, marina))
    seen = []
    for _ in range(3):
        qtbot.keyClick(ruimte, Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        seen.append(
            next(
                i for i, part in enumerate(ruimte.parts()) if focused and part.isAncestorOf(focused)
            )
        )
    assert sorted(seen) == [0, 1, 2]


@pytest.mark.eis("U-37")
def test_that_f1_shows_the_help_of_this_screen_and_the_keys(
    ruimte: Werkruimte, qtbot: QtBot, marina: str
) -> None:
    ruimte.go(Plek(Scherm.HUISHOUDEN, marina, "netwerk"))
    qtbot.keyClick(ruimte, Qt.Key.Key_F1)
    page = ruimte.page
    assert isinstance(page, HulpPage)
    assert page.titel == "Netwerk"
    listed = {label.text() for label in page.findChildren(PlainLabel)}
    keys = {actie.toets for actie in ruimte.acties if actie.toets}
    assert keys <= listed


def test_that_ctrl_d_ticks_the_task_that_has_the_focus(ruimte: Werkruimte, qtbot: QtBot) -> None:
    name = "Openen: Bel integrale vroeghulp"
    buttons = ruimte.page.findChildren(Button)
    late = next(b for b in buttons if b.accessibleName().startswith(name))
    late.setFocus()
    qtbot.keyClick(late, Qt.Key.Key_D, CTRL)
    gone = [b.accessibleName() for b in ruimte.page.findChildren(Button) if b.isVisible()]
    assert not any(text.startswith(name) for text in gone)
