"""The tabs that show a list: genogram, netwerk, veiligheid and evaluaties, as a user works them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.plan import REGISSEUR
from regisseur_desktop.domain.regie import Antwoord, Evaluatiestand
from tests.ui.formulieren.hulp import (
    VANDAAG,
    bewaar,
    dossier_van,
    het_formulier,
    inhoud,
    kies,
    leeg_werk,
    meldingen,
    open_dialogen,
    spoken_name,
    toon,
    typ,
    voorbeeld_werk,
)
from tests.ui.geheugen import GeheugenWerk
from ui.evaluaties.page import EvaluatiesPage
from ui.formulieren.lijstkaart import LijstKaart
from ui.formulieren.openen import ItemDialog
from ui.genogram.lijst import GenogramLijst
from ui.netwerk.lijst import NetwerkLijst
from ui.veiligheid.bespreken import BespreekDialoog
from ui.veiligheid.page import VeiligheidPage


@pytest.fixture
def werk() -> GeheugenWerk:
    return voorbeeld_werk()


def _click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def _regels(kaart: LijstKaart) -> list[str]:
    return [rij.regel.titel for rij in kaart.lijst.rijen()]


def _typ_regel(qtbot: QtBot, kaart: LijstKaart, tekst: str) -> None:
    kaart.begin()
    qtbot.keyClicks(kaart.regel.edit, tekst)
    qtbot.keyClick(kaart.regel.edit, Qt.Key.Key_Return)


def test_that_one_line_makes_three_children(qtbot: QtBot) -> None:
    werk = leeg_werk()
    page = GenogramLijst(werk)
    toon(qtbot, page, dossier_van(werk))
    _typ_regel(qtbot, page.mensen, "Ivan 9 zoon, Jasper 5 zoon, Liselot 2 dochter")
    assert _regels(page.mensen) == ["Ivan", "Jasper", "Liselot"]
    assert page.mensen.lijst.rijen()[1].regel.onder == "zoon · 5 jaar"


def test_that_a_line_without_a_name_says_what_to_do(qtbot: QtBot) -> None:
    werk = leeg_werk()
    page = GenogramLijst(werk)
    toon(qtbot, page, dossier_van(werk))
    _typ_regel(qtbot, page.mensen, ",")
    texts = [label.text() for label in page.mensen.findChildren(QLabel) if label.isVisible()]
    assert "Vul een naam in. Een voornaam is genoeg." in texts
    assert page.mensen.regel.edit.text() == ","


def test_that_relations_are_sentences(qtbot: QtBot, werk: GeheugenWerk) -> None:
    page = GenogramLijst(werk)
    toon(qtbot, page, dossier_van(werk))
    assert "Marina is de moeder van Ivan" in _regels(page.relaties)
    assert "Vader is de vader van Jasper" in _regels(page.relaties)
    assert "Marina en Vader zijn getrouwd" in _regels(page.relaties)


def test_that_a_relation_is_added_by_keyboard_and_twice_is_refused(
    qtbot: QtBot, werk: GeheugenWerk
) -> None:
    page = GenogramLijst(werk)
    toon(qtbot, page, dossier_van(werk))
    count = len(_regels(page.relaties))
    qtbot.keyClick(page.relaties.partners, Qt.Key.Key_Space)
    typ(qtbot, het_formulier(), "persoon_a", "Ivan")
    typ(qtbot, het_formulier(), "persoon_b", "Jasper")
    qtbot.keyClick(het_formulier().save_button, Qt.Key.Key_Space)
    assert len(_regels(page.relaties)) == count + 1
    qtbot.keyClick(page.relaties.partners, Qt.Key.Key_Space)
    typ(qtbot, het_formulier(), "persoon_a", "Jasper")
    typ(qtbot, het_formulier(), "persoon_b", "Ivan")
    bewaar(qtbot, het_formulier())
    het_formulier().reject()
    assert len(_regels(page.relaties)) == count + 1


def test_that_who_lives_elsewhere_stands_apart(qtbot: QtBot, werk: GeheugenWerk) -> None:
    page = GenogramLijst(werk)
    toon(qtbot, page, dossier_van(werk))
    koppen = [x.text() for x in page.mensen.lijst.findChildren(QLabel) if x.isVisible()]
    assert koppen.index("Wonen hier") < koppen.index("Horen erbij") < koppen.index("Vader")


def test_that_the_netwerk_takes_six_helpers_from_one_line(qtbot: QtBot) -> None:
    werk = leeg_werk()
    page = NetwerkLijst(werk)
    toon(qtbot, page, dossier_van(werk))
    line = "school; huisarts, 0343 12 34 56; buurvrouw Els; RSD: geld en werk; vrijwilliger; oma"
    _typ_regel(qtbot, page.lijst, line)
    assert _regels(page.lijst) == [
        "Oma",
        "Buurvrouw Els",
        "School",
        "Vrijwilliger",
        "Huisarts",
        "RSD",
    ]
    assert "0343 12 34 56" in page.lijst.lijst.rijen()[4].regel.onder


def test_that_a_talk_of_today_is_one_click_and_can_be_taken_back(
    qtbot: QtBot, werk: GeheugenWerk
) -> None:
    page = NetwerkLijst(werk)
    toon(qtbot, page, dossier_van(werk))
    told, before = meldingen(werk), inhoud(dossier_van(werk))
    first = page.lijst.lijst.rijen()[0]
    _click(qtbot, first.knoppen[0])
    band = next(b for b in dossier_van(werk).netwerk if b.id == first.regel.id)
    assert band.laatste_contact == VANDAAG
    assert ("gesproken: vandaag", "neutral") in first.regel.merken
    assert told[0].actie is not None
    told[0].actie()
    assert inhoud(dossier_van(werk)) == before


def test_that_a_helper_is_taken_out_with_del(qtbot: QtBot, werk: GeheugenWerk) -> None:
    page = NetwerkLijst(werk)
    toon(qtbot, page, dossier_van(werk))
    before = inhoud(dossier_van(werk))
    page.focus_item(dossier_van(werk).netwerk[0].id)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    assert len(dossier_van(werk).netwerk) == 5
    werk.stack(dossier_van(werk).id).undo()
    assert inhoud(dossier_van(werk)) == before


def _bespreek(page: VeiligheidPage) -> BespreekDialoog:
    return next(d for d in page.findChildren(BespreekDialoog) if d.isVisible())


def test_that_everybody_gives_a_figure_and_the_safety_task_is_done(
    qtbot: QtBot, werk: GeheugenWerk
) -> None:
    page = VeiligheidPage(werk)
    toon(qtbot, page, dossier_van(werk, 1))
    page.cijfers.begin()
    dialog = _bespreek(page)
    _click(qtbot, dialog.bewaar)
    assert dialog.reden.text() == "Vul minstens één cijfer in."
    for regel, figure in zip(dialog.regels[:2], ("6", "3"), strict=True):
        kies(qtbot, regel.cijfer.control.focus_target(), figure)  # type: ignore[arg-type]
    qtbot.keyClicks(dialog.regels[1].waarom.control.focus_target(), "Soms is er ruzie")
    _click(qtbot, dialog.bewaar)
    dossier = dossier_van(werk, 1)
    said = {dossier.naam_van(c.bron): (c.cijfer, c.waarom) for c in dossier.veiligheidscijfers}
    assert said == {"Stien": (6, ""), "Aad": (3, "Soms is er ruzie")}
    assert all(taak.soort != "veiligheid" for taak in dossier.open_taken())
    page.show_dossier(dossier)
    texts = [label.text() for label in page.cijfers.findChildren(QLabel)]
    assert any("Stien zegt 6, Aad 3: praat hierover." in text for text in texts)


def test_that_a_level_asks_why_and_keeps_the_decision(qtbot: QtBot, werk: GeheugenWerk) -> None:
    page = VeiligheidPage(werk)
    toon(qtbot, page, dossier_van(werk))
    kaart = page.regiekaart
    kaart.niveaus[3].click()
    assert kaart.waarom.isVisible()
    _click(qtbot, kaart.bewaar)
    assert kaart.waarom.error == "Schrijf eerst waarom je dit niveau kiest."
    qtbot.keyClicks(kaart.waarom.control.focus_target(), "Er was geweld")
    _click(qtbot, kaart.bewaar)
    dossier = dossier_van(werk)
    assert dossier.huishouden.niveau == 3
    assert any("Niveau 3" in n.tekst and "Er was geweld" in n.tekst for n in dossier.notities)
    assert not kaart.waarom.isVisible()
    werk.stack(dossier.id).undo()
    assert kaart.niveaus[2].isChecked()


def test_that_a_half_chosen_level_survives_a_change_elsewhere(
    qtbot: QtBot, werk: GeheugenWerk
) -> None:
    page = VeiligheidPage(werk)
    toon(qtbot, page, dossier_van(werk))
    page.regiekaart.niveaus[4].click()
    qtbot.keyClicks(page.regiekaart.waarom.control.focus_target(), "Omdat")
    _typ_regel(qtbot, page.signalen, "Blauwe plek gezien")
    assert page.regiekaart.niveaus[4].isChecked()
    assert page.regiekaart.waarom.control.value() == "Omdat"
    assert _regels(page.signalen) == ["Blauwe plek gezien"]


def test_that_an_answer_is_kept_from_the_menu_of_the_row(qtbot: QtBot, werk: GeheugenWerk) -> None:
    page = EvaluatiesPage(werk)
    toon(qtbot, page, dossier_van(werk))
    rij = next(r for r in page.genodigden.lijst.rijen() if r.regel.titel == "RSD")
    daad = next(d for d in rij.daden() if d.tekst == "Komt")
    daad.doe()
    meeting = dossier_van(werk).volgende_evaluatie(VANDAAG)
    assert meeting is not None
    answers = {een.wie: een.antwoord for een in meeting.genodigden}
    rsd = next(c.id for c in dossier_van(werk).contacten if c.naam == "RSD")
    assert answers[rsd] is Antwoord.KOMT


def test_that_a_meeting_is_planned_with_its_people_and_its_agenda(
    qtbot: QtBot, werk: GeheugenWerk
) -> None:
    page = EvaluatiesPage(werk)
    toon(qtbot, page, dossier_van(werk))
    _click(qtbot, page.overleggen.plus)
    dialog = het_formulier()
    typ(qtbot, dialog, "datum", "14 januari 2027")
    last = dialog.form.fields["genodigden"].control.regels[-1]  # type: ignore[attr-defined]
    assert last.wie == REGISSEUR
    qtbot.keyClick(last.box, Qt.Key.Key_Space)
    bewaar(qtbot, dialog)
    new = next(e for e in dossier_van(werk).evaluaties if e.datum.year == 2027)
    assert new.agenda[0] == "Voorstellen"
    assert "Donderdag 14 januari 2027" in _regels(page.overleggen)


def test_that_sent_invitations_are_recorded(qtbot: QtBot, werk: GeheugenWerk) -> None:
    page = EvaluatiesPage(werk)
    toon(qtbot, page, dossier_van(werk))
    rij = page.overleggen.lijst.rijen()[0]
    next(d for d in rij.daden() if d.tekst == "Uitgenodigd").doe()
    meeting = dossier_van(werk).volgende_evaluatie(VANDAAG)
    assert meeting is not None
    assert meeting.stand is Evaluatiestand.UITGENODIGD
    assert rij.regel.merken[0][0] == "uitgenodigd"


def test_that_a_removed_person_takes_the_relations_out_of_sight(
    qtbot: QtBot, werk: GeheugenWerk
) -> None:
    page = GenogramLijst(werk)
    toon(qtbot, page, dossier_van(werk))
    before = _regels(page.relaties)
    page.focus_item(next(p.id for p in dossier_van(werk).personen if p.naam.kort == "Ivan"))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    assert "Ivan" not in _regels(page.mensen)
    assert not any("Ivan" in zin for zin in _regels(page.relaties))
    werk.stack(dossier_van(werk).id).undo()
    assert _regels(page.relaties) == before


def test_that_a_contact_found_by_search_comes_into_focus(qtbot: QtBot, werk: GeheugenWerk) -> None:
    page = NetwerkLijst(werk)
    toon(qtbot, page, dossier_van(werk))
    rsd = next(contact for contact in dossier_van(werk).contacten if contact.naam == "RSD")
    page.focus_item(rsd.id)
    rij = next(r for r in page.lijst.lijst.rijen() if r.regel.titel == "RSD")
    assert rij.hasFocus()


def _tab_naar(qtbot: QtBot, naam: str) -> QWidget:
    """Press Tab until the focus is on what is called so."""
    for _ in range(60):
        widget = QApplication.focusWidget()
        if widget is not None and spoken_name(widget) == naam:
            return widget
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes at {naam}")


def _window_in_focus() -> QWidget | None:
    widget = QApplication.focusWidget()
    return widget.window() if widget is not None else None


def _back_to(qtbot: QtBot, page: QWidget) -> None:
    """Wait for the form to close; then the window comes forward, as a desktop does by itself."""
    qtbot.waitUntil(lambda: open_dialogen() == [])
    page.activateWindow()
    qtbot.waitUntil(lambda: _window_in_focus() is page)


def _typ_in_formulier(qtbot: QtBot, veld: str, tekst: str) -> None:
    qtbot.waitUntil(lambda: isinstance(_window_in_focus(), ItemDialog))
    widget = _tab_naar(qtbot, veld)
    if isinstance(widget, QComboBox):
        kies(qtbot, widget, tekst)
    else:
        qtbot.keyClicks(widget, tekst)


@pytest.mark.eis("U-19")
def test_that_the_list_of_the_genogram_needs_no_mouse(qtbot: QtBot) -> None:
    werk = leeg_werk()
    page = GenogramLijst(werk)
    toon(qtbot, page, dossier_van(werk))
    page.focusNextChild()
    qtbot.keyClick(_tab_naar(qtbot, "Persoon toevoegen"), Qt.Key.Key_Space)
    line = QApplication.focusWidget()
    qtbot.keyClicks(line, "Marina 34 moeder, Ivan 9 zoon, Bas 40")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert _regels(page.mensen) == ["Marina", "Ivan", "Bas"]

    marina = _backtab_naar(qtbot, "Persoon: Marina")
    qtbot.keyClick(marina, Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    _typ_in_formulier(qtbot, "Achternaam", "Jansen")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    _back_to(qtbot, page)
    ivan = next(p for p in dossier_van(werk).personen if p.naam.kort == "Ivan")
    assert ivan.naam.volledig == "Ivan Jansen"

    qtbot.keyClick(_tab_naar(qtbot, "Ouder en kind toevoegen"), Qt.Key.Key_Space)
    _typ_in_formulier(qtbot, "Wie is de ouder", "Marina")
    _typ_in_formulier(qtbot, "Van welk kind", "Ivan")
    qtbot.keyClick(_tab_naar(qtbot, "Bewaren"), Qt.Key.Key_Space)
    _back_to(qtbot, page)
    assert _regels(page.relaties) == ["Marina is de moeder van Ivan"]

    _backtab_naar(qtbot, "Persoon: Ivan")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    assert _regels(page.mensen) == ["Marina", "Ivan"]


def _backtab_naar(qtbot: QtBot, naam: str) -> QWidget:
    """Press Shift+Tab until the focus is on what is called so."""
    for _ in range(60):
        widget = QApplication.focusWidget()
        if widget is not None and spoken_name(widget) == naam:
            return widget
        qtbot.keyClick(widget, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    raise AssertionError(f"Shift+Tab never comes at {naam}")


def test_that_the_focus_stays_when_the_button_of_a_row_goes(
    qtbot: QtBot, werk: GeheugenWerk
) -> None:
    page = NetwerkLijst(werk)
    toon(qtbot, page, dossier_van(werk))
    first = page.lijst.lijst.rijen()[0]
    first.knoppen[0].setFocus()
    qtbot.keyClick(first.knoppen[0], Qt.Key.Key_Space)
    assert first.knoppen == []
    assert first.hasFocus()
