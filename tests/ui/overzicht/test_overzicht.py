"""Overzicht by keyboard and mouse: tasks, words, krachten, notes, phases and the first call."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.aanmelding import Aanmelding, Contactuitkomst, Gevaar
from regisseur_desktop.domain.edit import added
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.regie import Evaluatiesoort, Taaksoort
from regisseur_desktop.operations.items import add_kracht, add_notitie
from tests.ui.formulieren.hulp import (
    NU,
    VANDAAG,
    bewaar,
    dossier_van,
    het_formulier,
    inhoud,
    leeg_werk,
    meldingen,
    toon,
    typ,
    voorbeeld_werk,
)
from tests.ui.geheugen import GeheugenWerk
from ui.formulieren.lijstkaart import LijstKaart
from ui.overzicht.nu_doen import split_day
from ui.overzicht.page import OverzichtPage
from ui.plek import Plek


@pytest.fixture
def werk() -> GeheugenWerk:
    return voorbeeld_werk()


@pytest.fixture
def page(qtbot: QtBot, werk: GeheugenWerk) -> OverzichtPage:
    made = OverzichtPage(werk)
    toon(qtbot, made, dossier_van(werk))
    return made


def _click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def _regels(kaart: LijstKaart) -> list[str]:
    return [rij.regel.titel for rij in kaart.lijst.rijen()]


def _add(qtbot: QtBot, kaart: LijstKaart, *teksten: str) -> None:
    """Open the line with the plus and add one after the other, with Enter alone."""
    _click(qtbot, kaart.plus)
    for tekst in teksten:
        assert kaart.regel.edit.hasFocus()
        qtbot.keyClicks(kaart.regel.edit, tekst)
        qtbot.keyClick(kaart.regel.edit, Qt.Key.Key_Return)


def test_that_enter_adds_a_task_with_its_day_and_waits_for_the_next(
    qtbot: QtBot, werk: GeheugenWerk, page: OverzichtPage
) -> None:
    _add(qtbot, page.nu_doen, "Bel de school vrijdag", "Zoek de folder")
    new = {taak.wat: taak.uiterlijk for taak in dossier_van(werk).open_taken()}
    assert str(new["Bel de school"]) == "2026-11-27"
    assert new["Zoek de folder"] is None
    assert "Bel de school" in _regels(page.nu_doen)


@pytest.mark.parametrize(
    ("tekst", "wat", "dag"),
    [
        ("Bel de school vrijdag", "Bel de school", "2026-11-27"),
        ("Stuur de brief over 2 weken", "Stuur de brief", "2026-12-07"),
        ("Plan overleg 3 dec", "Plan overleg", "2026-12-03"),
        ("Koop 2 ordners", "Koop 2 ordners", "None"),
        ("vrijdag", "vrijdag", "None"),
        ("Bel groep 8", "Bel groep 8", "None"),
    ],
)
def test_that_a_day_at_the_end_of_a_task_is_its_deadline(tekst: str, wat: str, dag: str) -> None:
    found, uiterlijk = split_day(tekst, VANDAAG)
    assert (found, str(uiterlijk)) == (wat, dag)


def test_that_late_today_and_later_are_named(page: OverzichtPage) -> None:
    merken = [rij.regel.merken[0] for rij in page.nu_doen.lijst.rijen()]
    assert merken == [("3 dagen te laat", "danger"), ("Vandaag", "warn"), ("Do 26 nov", "neutral")]
    assert "Moest vrijdag 20 november" in page.nu_doen.lijst.rijen()[0].accessibleDescription()


@pytest.mark.eis("U-04")
def test_that_ticking_off_can_be_taken_back(
    qtbot: QtBot, werk: GeheugenWerk, page: OverzichtPage
) -> None:
    told, before = meldingen(werk), inhoud(dossier_van(werk))
    (knop,) = page.nu_doen.lijst.rijen()[0].knoppen
    assert knop.accessibleName().startswith("Afvinken: Bel integrale vroeghulp")
    _click(qtbot, knop)
    assert len(_regels(page.nu_doen)) == 2
    assert told[0].actie is not None
    told[0].actie()
    assert inhoud(dossier_van(werk)) == before
    assert len(_regels(page.nu_doen)) == 3


def test_that_krachten_and_zorgen_are_added_in_a_row(
    qtbot: QtBot, werk: GeheugenWerk, page: OverzichtPage
) -> None:
    _add(qtbot, page.krachten, "Ivan sport", "Oma past op")
    _add(qtbot, page.zorgen, "De auto is stuk")
    dossier = dossier_van(werk)
    assert [k.tekst for k in dossier.krachten][-2:] == ["Ivan sport", "Oma past op"]
    assert dossier.krachten[-1].zicht == "gezin"
    assert (dossier.zorgen[-1].tekst, dossier.zorgen[-1].zicht) == ("De auto is stuk", "alleen_ik")
    assert page.krachten.mapTo(page, page.krachten.rect().topLeft()).x() < (
        page.zorgen.mapTo(page, page.zorgen.rect().topLeft()).x()
    )


def test_that_esc_closes_the_line_and_gives_the_focus_back(
    qtbot: QtBot, page: OverzichtPage
) -> None:
    _click(qtbot, page.krachten.plus)
    qtbot.keyClick(page.krachten.regel.edit, Qt.Key.Key_Escape)
    assert not page.krachten.regel.isVisible()
    assert page.krachten.plus.hasFocus()


def test_that_more_can_be_filled_in_from_the_line(
    qtbot: QtBot, werk: GeheugenWerk, page: OverzichtPage
) -> None:
    _click(qtbot, page.zorgen.plus)
    qtbot.keyClicks(page.zorgen.regel.edit, "Ruzie om geld")
    _click(qtbot, page.zorgen.meer)
    dialog = het_formulier()
    assert dialog.form.fields["tekst"].control.value() == "Ruzie om geld"
    typ(qtbot, dialog, "leefgebied", "Geld")
    bewaar(qtbot, dialog)
    assert (dossier_van(werk).zorgen[-1].tekst, dossier_van(werk).zorgen[-1].leefgebied) == (
        "Ruzie om geld",
        "geld",
    )


def test_that_enter_on_a_row_opens_its_form_and_del_takes_it_away(
    qtbot: QtBot, werk: GeheugenWerk, page: OverzichtPage
) -> None:
    first = dossier_van(werk).krachten[0]
    page.focus_item(first.id)
    rij = page.krachten.lijst.rijen()[0]
    assert rij.hasFocus()
    qtbot.keyClick(rij, Qt.Key.Key_Return)
    typ(qtbot, het_formulier(), "tekst", "Marina durft hulp te vragen")
    bewaar(qtbot, het_formulier())
    assert _regels(page.krachten)[0] == "Marina durft hulp te vragen"
    qtbot.keyClick(page.krachten.lijst.rijen()[0], Qt.Key.Key_Delete)
    assert first.id not in inhoud(dossier_van(werk))
    werk.stack(dossier_van(werk).id).undo()
    assert "Marina durft hulp te vragen" in _regels(page.krachten)


def test_that_a_change_elsewhere_leaves_focus_caret_scroll_and_half_typed_text(
    qtbot: QtBot, werk: GeheugenWerk, page: OverzichtPage
) -> None:
    _click(qtbot, page.notities.plus)
    edit = page.notities.regel.edit
    qtbot.keyClicks(edit, "Half af")
    edit.setCursorPosition(4)
    bar = page.scroller.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    here = bar.value()
    werk.do(add_kracht(dossier_van(werk), "Er kwam iets bij"))
    QApplication.processEvents()
    assert edit.hasFocus()
    assert (edit.text(), edit.cursorPosition()) == ("Half af", 4)
    assert abs(bar.value() - here) <= page.krachten.lijst.rijen()[-1].height()


def test_that_each_household_keeps_its_own_half_typed_line(
    qtbot: QtBot, werk: GeheugenWerk, page: OverzichtPage
) -> None:
    _click(qtbot, page.notities.plus)
    qtbot.keyClicks(page.notities.regel.edit, "Alleen voor Marina")
    page.show_dossier(dossier_van(werk, 1))
    assert page.notities.regel.edit.text() == ""
    assert not page.notities.regel.isVisible()
    page.show_dossier(dossier_van(werk, 0))
    assert page.notities.regel.edit.text() == "Alleen voor Marina"
    assert page.notities.regel.isVisible()


def test_that_the_words_of_the_family_stand_between_quotes(
    qtbot: QtBot, werk: GeheugenWerk, page: OverzichtPage
) -> None:
    assert page.wat_wij.title.text() == "Wat Marina wil"
    _add(qtbot, page.wat_wij, "Ik wil slapen")
    assert "“Ik wil slapen”" in _regels(page.wat_wij)
    assert dossier_van(werk).naam_van(dossier_van(werk).hulpvragen[-1].bron) == "Marina"


def test_that_a_link_leads_to_the_plan(
    qtbot: QtBot, werk: GeheugenWerk, page: OverzichtPage
) -> None:
    seen: list[Plek] = []
    werk.ga_naar.connect(seen.append)
    (link,) = [b for b in page.wat_wij.findChildren(QWidget) if _text(b) == "Plan openen"]
    _click(qtbot, link)
    assert [(plek.tab, plek.huishouden_id) for plek in seen] == [("plan", dossier_van(werk).id)]


def _text(widget: Any) -> str:  # noqa: ANN401
    return str(widget.text()) if hasattr(widget, "text") else ""


def test_that_the_last_notes_stand_there_and_the_others_unfold(
    qtbot: QtBot, werk: GeheugenWerk, page: OverzichtPage
) -> None:
    for number in range(6):
        werk.do(add_notitie(dossier_van(werk), f"Notitie {number}", NU))
    assert len(_regels(page.notities)) == 4
    _click(qtbot, page.notities.alles)
    assert len(_regels(page.notities)) == len(dossier_van(werk).notities)
    _click(qtbot, page.notities.minder)
    assert len(_regels(page.notities)) == 4
    assert page.notities.alles.hasFocus()
    oldest = min(dossier_van(werk).notities, key=lambda note: note.moment)
    page.focus_item(oldest.id)
    assert len(_regels(page.notities)) == len(dossier_van(werk).notities)
    rij = page.notities.lijst.rij(oldest.id)
    assert rij is not None
    assert rij.hasFocus()


def _choose(menu: QMenu, tekst: str) -> None:
    action: QAction = next(a for a in menu.actions() if a.text().startswith(tekst))
    action.trigger()
    menu.close()


def test_that_the_phase_is_changed_from_the_menu(
    qtbot: QtBot, werk: GeheugenWerk, page: OverzichtPage
) -> None:
    _click(qtbot, page.fasen.wijzig)
    _choose(page.fasen.menu, "Evalueren")
    assert dossier_van(werk).trajecten[0].fase == "evalueren"
    stepper = page.fasen.findChildren(QWidget)
    assert any(w.accessibleName() == "Fase 3 van 4: Evalueren" for w in stepper)


def test_that_a_second_course_is_started_and_shown(
    qtbot: QtBot, werk: GeheugenWerk, page: OverzichtPage
) -> None:
    _click(qtbot, page.fasen.wijzig)
    _choose(page.fasen.menu, "Traject starten")
    typ(qtbot, het_formulier(), "sjabloon", "Huishoudelijke")
    bewaar(qtbot, het_formulier())
    assert "Huishoudelijke ondersteuning" in [x.text() for x in page.fasen.findChildren(QLabel)]


def test_that_the_next_meeting_tells_who_comes(page: OverzichtPage) -> None:
    texts = [label.text() for label in page.overleg.findChildren(QLabel)]
    assert "Donderdag 3 december" in texts
    assert {"3 komen", "1 komt niet", "2 weet niet"} <= set(texts)


def test_that_a_voicemail_leaves_the_first_call_open(
    qtbot: QtBot, werk: GeheugenWerk, page: OverzichtPage
) -> None:
    page.show_dossier(dossier_van(werk, 1))
    assert page.eerste_contact.isVisible()
    _click(qtbot, page.eerste_contact.knoppen[Contactuitkomst.VOICEMAIL])
    page.show_dossier(dossier_van(werk, 1))
    aanmelding = dossier_van(werk, 1).aanmelding
    assert aanmelding is not None
    assert aanmelding.contact_uitkomst is Contactuitkomst.VOICEMAIL
    assert page.eerste_contact.isVisible()


def test_that_a_talk_closes_the_first_call_and_plans_the_intake(
    qtbot: QtBot, werk: GeheugenWerk, page: OverzichtPage
) -> None:
    page.show_dossier(dossier_van(werk, 1))
    edit = page.eerste_contact.intake.control.focus_target()
    gesproken = page.eerste_contact.knoppen[Contactuitkomst.GESPROKEN]
    qtbot.keyClicks(edit, "ooit")
    _click(qtbot, gesproken)
    assert page.eerste_contact.intake.error
    edit.clear()  # type: ignore[attr-defined]
    qtbot.keyClicks(edit, "donderdag")
    _click(qtbot, gesproken)
    dossier = dossier_van(werk, 1)
    intake = [e for e in dossier.evaluaties if e.soort is Evaluatiesoort.INTAKE]
    assert [str(e.datum) for e in intake] == ["2026-11-26"]
    assert all(t.soort is not Taaksoort.EERSTE_CONTACT for t in dossier.open_taken())
    page.show_dossier(dossier)
    assert not page.eerste_contact.isVisible()


def test_that_danger_shows_whom_to_call_until_it_is_over(qtbot: QtBot) -> None:
    werk = leeg_werk()
    household = dossier_van(werk).id
    danger = Aanmelding(
        id=new_id(), huishouden_id=household, ontvangen_op=VANDAAG, gevaar=Gevaar.JA
    )
    werk.do(added("Aanmelding", household, danger))
    page = OverzichtPage(werk)
    toon(qtbot, page, dossier_van(werk))
    texts = " ".join(label.text() for label in page.gevaar.findChildren(QLabel))
    assert page.gevaar.isVisible()
    assert "112" in texts
    assert "0800-2000" in texts
    _click(qtbot, page.gevaar.voorbij)
    assert not page.gevaar.isVisible()
    werk.stack(household).undo()
    assert page.gevaar.isVisible()


def test_that_a_consent_says_whether_it_holds(page: OverzichtPage) -> None:
    merken = {rij.regel.merken[0][0] for rij in page.toestemmingen.lijst.rijen()}
    assert merken == {"geldt"}


def test_that_the_regie_can_be_handed_over(
    qtbot: QtBot, werk: GeheugenWerk, page: OverzichtPage
) -> None:
    _click(qtbot, page.regie.overdragen)
    typ(qtbot, het_formulier(), "naam", "Sam de Boer")
    bewaar(qtbot, het_formulier())
    regie = dossier_van(werk).regie
    assert regie is not None
    assert regie.naam == "Sam de Boer"
    assert _regels(page.regie)[:2] == ["Sam de Boer", "Noor Bakker"]
