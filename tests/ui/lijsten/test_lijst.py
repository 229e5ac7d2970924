"""The list that every tab shows its items in: by keyboard, in place, and without losing focus."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from ui.formulieren.lijst import Groep, ItemLijst
from ui.formulieren.regel import Daad, Regel
from ui.formulieren.rij import Rij


class Gedaan(list[str]):
    """Notes what was done."""

    def doe(self, wat: str) -> object:
        return lambda: self.append(wat)


@pytest.fixture
def gedaan() -> Gedaan:
    return Gedaan()


def _regels(gedaan: Gedaan, *namen: str) -> tuple[Regel, ...]:
    return tuple(
        Regel(
            id=naam,
            titel=naam,
            open=lambda naam=naam: gedaan.append(f"open {naam}"),  # type: ignore[misc]
            weg=lambda naam=naam: gedaan.append(f"weg {naam}"),  # type: ignore[misc]
            menu=(Daad("Groeten", lambda naam=naam: gedaan.append(f"groet {naam}")),),  # type: ignore[misc]
        )
        for naam in namen
    )


@pytest.fixture
def lijst(qtbot: QtBot, gedaan: Gedaan) -> ItemLijst:
    made = ItemLijst("Kracht")
    made.toon([Groep("", _regels(gedaan, "een", "twee", "drie"))])
    qtbot.addWidget(made)
    made.resize(500, 400)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def _titles(lijst: ItemLijst) -> list[str]:
    return [rij.regel.titel for rij in lijst.rijen()]


def _focus(lijst: ItemLijst) -> str:
    widget = QApplication.focusWidget()
    return widget.regel.titel if isinstance(widget, Rij) else ""


def _menu(rij: Rij) -> QMenu:
    (menu,) = [m for m in rij.findChildren(QMenu) if m.isVisible()]
    return menu


def test_that_enter_opens_and_del_takes_away(
    qtbot: QtBot, lijst: ItemLijst, gedaan: Gedaan
) -> None:
    lijst.focus_item("twee")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    assert gedaan == ["open twee", "weg twee"]


def test_that_a_click_opens(qtbot: QtBot, lijst: ItemLijst, gedaan: Gedaan) -> None:
    qtbot.mouseClick(lijst.rijen()[2], Qt.MouseButton.LeftButton, pos=QPoint(80, 12))
    assert gedaan == ["open drie"]


def test_that_ins_asks_for_a_new_one(qtbot: QtBot, lijst: ItemLijst) -> None:
    lijst.focus_item("een")
    with qtbot.waitSignal(lijst.toevoegen):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Insert)


def test_that_the_arrows_walk_and_tab_stops_once(qtbot: QtBot, lijst: ItemLijst) -> None:
    lijst.focus_item("een")
    for key, wanted in (
        (Qt.Key.Key_Down, "twee"),
        (Qt.Key.Key_Down, "drie"),
        (Qt.Key.Key_Down, "drie"),
        (Qt.Key.Key_Up, "twee"),
    ):
        qtbot.keyClick(QApplication.focusWidget(), key)
        assert _focus(lijst) == wanted
    stops = [r.regel.titel for r in lijst.rijen() if r.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["twee"]


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_that_the_menu_key_shows_all_that_can_be_done(
    qtbot: QtBot,
    lijst: ItemLijst,
    gedaan: Gedaan,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
) -> None:
    rij = lijst.rijen()[1]
    lijst.focus_item("twee")
    qtbot.keyClick(rij, key, modifier)
    menu = _menu(rij)
    assert [a.text() for a in menu.actions()] == ["Bewerken…", "Groeten", "Weghalen"]
    menu.actions()[1].trigger()
    menu.close()
    assert gedaan == ["groet twee"]


def test_that_the_mouse_finds_the_same_menu(qtbot: QtBot, lijst: ItemLijst) -> None:
    rij = lijst.rijen()[0]
    qtbot.mouseMove(rij)
    lijst.focus_item("een")
    assert rij.meer.isVisible()
    qtbot.mouseClick(rij.meer, Qt.MouseButton.LeftButton)
    menu = _menu(rij)
    assert len(menu.actions()) == 3
    menu.close()


def test_that_what_stays_keeps_its_widget_and_the_focus(lijst: ItemLijst, gedaan: Gedaan) -> None:
    before = lijst.rijen()[1]
    lijst.focus_item("twee")
    lijst.toon([Groep("", _regels(gedaan, "nul", "twee", "een"))])
    assert _titles(lijst) == ["nul", "twee", "een"]
    assert lijst.rijen()[1] is before
    assert before.hasFocus()


def test_that_the_rows_stand_in_the_new_order(
    qtbot: QtBot, lijst: ItemLijst, gedaan: Gedaan
) -> None:
    lijst.toon([Groep("", _regels(gedaan, "drie", "een", "vier", "twee"))])
    QApplication.processEvents()
    tops = [rij.y() for rij in lijst.rijen()]
    assert tops == sorted(tops)
    assert len(set(tops)) == 4


@pytest.mark.parametrize(("gone", "wanted"), [("een", "twee"), ("twee", "drie"), ("drie", "twee")])
def test_that_after_a_removal_the_focus_goes_to_what_took_its_place(
    lijst: ItemLijst, gedaan: Gedaan, gone: str, wanted: str
) -> None:
    lijst.focus_item(gone)
    rest = [naam for naam in ("een", "twee", "drie") if naam != gone]
    lijst.toon([Groep("", _regels(gedaan, *rest))])
    assert _focus(lijst) == wanted


def test_that_a_change_elsewhere_does_not_take_the_focus(
    qtbot: QtBot, lijst: ItemLijst, gedaan: Gedaan
) -> None:
    other = QWidget(lijst)
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    other.show()
    other.setFocus()
    lijst.toon([Groep("", _regels(gedaan, "een"))])
    assert QApplication.focusWidget() is other


def test_that_equal_titles_get_names_of_their_own(lijst: ItemLijst) -> None:
    same = [Regel(id=str(n), titel="school", onder=onder) for n, onder in enumerate("aab")]
    lijst.toon([Groep("Hier", tuple(same))])
    names = [rij.accessibleName() for rij in lijst.rijen()]
    assert names == ["Kracht: school, a", "Kracht: school, a (2)", "Kracht: school, b"]
    assert lijst.rijen()[2].accessibleDescription() == "b"
