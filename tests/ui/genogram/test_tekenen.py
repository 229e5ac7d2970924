"""Drawing a family without a form: grips, quick lines, undo, and everything by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.persoon import Partnersoort
from regisseur_desktop.domain.verwantschap import woord_voor
from tests import gezinnen
from tests.ui.genogram.conftest import Venster


def _namen(dossier: Dossier) -> list[str]:
    return [persoon.naam.kort for persoon in dossier.personen]


def _begin(venster: Venster, regel: str = "Marina 34 v") -> None:
    """Add the first person by the toolbar."""
    venster.qtbot.mouseClick(venster.page.werkbalk.persoon_knop, Qt.MouseButton.LeftButton)
    venster.typ(regel)
    venster.enter()


def test_that_the_first_person_is_chosen_and_shows_how_to_go_on(leeg: Venster) -> None:
    assert leeg.page.blad.tekening.leeg.isVisible()
    _begin(leeg)
    assert leeg.gekozen == "Marina"
    assert set(leeg.grepen()) == {"partner", "kind", "ouder", "broer_zus"}
    assert not leeg.page.blad.tekening.leeg.isVisible()


@pytest.mark.eis("B-23")
@pytest.mark.eis("S2-33")
def test_that_a_partner_who_died_is_added_at_the_grip(leeg: Venster) -> None:
    _begin(leeg)
    leeg.greep("partner")
    leeg.typ("vader")
    leeg.qtbot.mouseClick(leeg.blad.overleden.box, Qt.MouseButton.LeftButton)
    leeg.typ("ruim een jaar geleden")
    leeg.enter()
    vader = leeg.dossier.persoon(leeg.wie("vader"))
    assert vader is not None
    assert vader.overleden is not None
    assert vader.overleden.woorden == "ruim een jaar geleden"
    assert not leeg.blad.isVisible()
    (paar,) = leeg.dossier.partnerrelaties
    assert paar.soort is Partnersoort.GEHUWD
    assert leeg.gekozen == paar.id, "the next step is a child of both"
    lid = leeg.dossier.lid(vader.id)
    assert lid is not None
    assert not lid.woont_hier


@pytest.mark.eis("U-17")
@pytest.mark.eis("S2-34")
def test_that_one_line_at_the_couple_makes_three_children_oldest_left(leeg: Venster) -> None:
    _begin(leeg)
    leeg.greep("partner")
    leeg.typ("vader")
    leeg.enter()
    leeg.greep("kind")
    leeg.typ("Jasper 5 zoon, Ivan 9 zoon, Liselot 2 dochter")
    assert "Ivan (zoon, 9 jaar)" in leeg.blad.begrepen.text()
    leeg.enter()
    x = [leeg.area(leeg.wie(naam)).symbol.x for naam in ("Ivan", "Jasper", "Liselot")]
    assert x == sorted(x)
    for kind in ("Ivan", "Jasper", "Liselot"):
        for ouder, woord in (("Marina", "moeder"), ("vader", "vader")):
            assert woord_voor(leeg.dossier, leeg.wie(ouder), leeg.wie(kind)) in (woord, "ouder")


def test_that_one_undo_takes_all_three_back(leeg: Venster) -> None:
    _begin(leeg)
    leeg.greep("kind")
    leeg.typ("Ivan 9 zoon, Jasper 5 zoon, Liselot 2 dochter")
    leeg.enter()
    assert len(leeg.dossier.personen) == 4
    leeg.toets(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert _namen(leeg.dossier) == ["Marina"]


def test_that_what_is_refused_stays_in_the_line_with_what_to_do(leeg: Venster) -> None:
    _begin(leeg)
    leeg.greep("partner")
    leeg.typ("Karim, Tom")
    leeg.enter()
    assert leeg.blad.isVisible()
    assert leeg.blad.edit.text() == "Karim, Tom"
    assert "één partner" in leeg.blad.fout
    assert len(leeg.dossier.personen) == 1


def test_that_esc_closes_the_line_and_keeps_what_stands_in_it(leeg: Venster) -> None:
    _begin(leeg)
    leeg.greep("kind")
    leeg.typ("Ivan 9 zo")
    leeg.toets(Qt.Key.Key_Escape)
    assert not leeg.blad.isVisible()
    assert leeg.page.blad.tekening.view.hasFocus()
    leeg.greep("ouder")
    assert leeg.blad.edit.text() == "", "another place has a line of its own"
    leeg.toets(Qt.Key.Key_Escape)
    leeg.greep("kind")
    assert leeg.blad.edit.text() == "Ivan 9 zo"


def test_that_a_line_is_kept_when_the_same_or_another_grip_is_pressed(leeg: Venster) -> None:
    _begin(leeg)
    leeg.greep("kind")
    leeg.typ("Ivan 9 zo")
    leeg.toets(Qt.Key.Key_Escape)
    leeg.greep("kind")
    assert leeg.blad.edit.text() == "Ivan 9 zo"
    leeg.toets(Qt.Key.Key_End)
    leeg.typ("on")
    leeg.greep("ouder")
    leeg.toets(Qt.Key.Key_Escape)
    leeg.greep("kind")
    assert leeg.blad.edit.text() == "Ivan 9 zoon"


def test_that_two_parents_come_from_one_line(leeg: Venster) -> None:
    _begin(leeg)
    leeg.greep("ouder")
    leeg.typ("Ria 61 moeder, Wim 64 vader")
    leeg.enter()
    marina = leeg.wie("Marina")
    assert woord_voor(leeg.dossier, leeg.wie("Ria"), marina) == "moeder"
    assert woord_voor(leeg.dossier, leeg.wie("Wim"), marina) == "vader"
    assert leeg.area(leeg.wie("Ria")).symbol.y < leeg.area(marina).symbol.y


def test_that_a_child_of_somebody_with_two_partners_asks_of_whom(leeg: Venster) -> None:
    _begin(leeg)
    for partner in ("Bas 40 m", "Karel 41 m"):
        leeg.kies("Marina")
        leeg.greep("partner")
        leeg.typ(partner)
        leeg.enter()
    leeg.kies("Marina")
    leeg.greep("kind")
    leeg.kies_regel("Kinderen van Marina en Karel")
    leeg.typ("Ivan 9 zoon")
    leeg.enter()
    assert woord_voor(leeg.dossier, leeg.wie("Karel"), leeg.wie("Ivan")) == "vader"
    assert woord_voor(leeg.dossier, leeg.wie("Bas"), leeg.wie("Ivan")) != "vader"


@pytest.mark.eis("B-23")
def test_that_a_family_is_drawn_by_keyboard_alone(leeg: Venster) -> None:
    leeg.page.blad.tekening.leeg.knop.setFocus()
    leeg.toets(Qt.Key.Key_Space)
    leeg.typ("Marina 34 v")
    leeg.enter()
    steps = (
        (Qt.Key.Key_P, "Bas 36 m"),
        (Qt.Key.Key_K, "Ivan 9 zoon, Liselot 2 dochter"),
        (Qt.Key.Key_B, "Jasper 5 broer"),
    )
    for key, regel in steps:
        leeg.toets(Qt.Key.Key_Insert)
        leeg.toets(key)
        leeg.typ(regel)
        leeg.enter()
    leeg.toets(Qt.Key.Key_Up)
    leeg.toets(Qt.Key.Key_Insert)
    leeg.toets(Qt.Key.Key_O)
    leeg.typ("Ria 61 moeder")
    leeg.enter()
    assert _namen(leeg.dossier) == ["Marina", "Bas", "Ivan", "Liselot", "Jasper", "Ria"]
    ivan = leeg.wie("Ivan")
    assert woord_voor(leeg.dossier, leeg.wie("Jasper"), ivan) == "broer"
    assert woord_voor(leeg.dossier, leeg.wie("Ria"), ivan) in ("oma", "grootmoeder")
    assert leeg.gekozen == "Ria"


def test_that_del_puts_a_person_in_the_bin_with_undo(marina: Venster) -> None:
    marina.kies("Ivan")
    before = marina.dossier
    marina.toets(Qt.Key.Key_Delete)
    assert marina.dossier.lid(marina.wie("Ivan")) is None
    (melding,) = marina.meldingen
    assert melding.tekst.startswith("Ivan staat in de prullenbak.")
    assert melding.actie is not None
    melding.actie()
    assert {v.id for v in marina.dossier.alles()} == {v.id for v in before.alles()}


def test_that_f2_goes_to_the_name_and_enter_opens_the_form(marina: Venster) -> None:
    marina.kies("Ivan")
    marina.toets(Qt.Key.Key_F2)
    naam = marina.page.blad.paneel.persoon.naam.control.focus_target()
    assert naam.hasFocus()


def test_that_a_half_typed_line_does_not_come_along_to_another_household(leeg: Venster) -> None:
    _begin(leeg)
    leeg.greep("kind")
    leeg.typ("Ivan 9 zoon")
    other = gezinnen.samengesteld()
    leeg.werk.in_memory[other.id] = other
    leeg.page.hide()  # another household opens at its first tab
    leeg.page.show_dossier(other)
    leeg.page.show()
    assert leeg.blad.isHidden()
    leeg.page.show_dossier(leeg.dossier)
    leeg.kies("Marina")
    leeg.greep("kind")
    assert leeg.blad.edit.text() == "Ivan 9 zoon", "it is kept for its own household"


def test_that_the_keyboard_is_on_the_drawing_after_a_family_template(leeg: Venster) -> None:
    _begin(leeg)
    knop = next(
        b
        for b in leeg.page.blad.tekening.sjablonen.findChildren(QPushButton)
        if b.text() == "Gezin"
    )
    leeg.qtbot.mouseClick(knop, Qt.MouseButton.LeftButton)
    assert len(leeg.dossier.personen) == 4
    assert leeg.page.blad.tekening.view.hasFocus()
    leeg.toets(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert _namen(leeg.dossier) == ["Marina"]
