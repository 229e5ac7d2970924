"""What happens inside a form: errors beside the field, leaving it, and the three fields."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.namen import Naam
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.regie import Evaluatie, Genodigde, Taak, Taaksoort
from regisseur_desktop.domain.verhaal import Kracht, Notitie, Zorg
from tests.ui.formulieren.hulp import (
    VANDAAG,
    bewaar,
    dossier_van,
    doubles,
    focusbaar,
    inhoud,
    meldingen,
    open_dialogen,
    spoken_name,
    typ,
    voorbeeld_werk,
)
from tests.ui.geheugen import GeheugenWerk
from ui.formulieren.openen import ItemDialog, open_formulier
from ui.formulieren.soorten import MAKERS


@pytest.fixture
def werk() -> GeheugenWerk:
    return voorbeeld_werk()


@pytest.fixture
def venster(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1190, 900)
    window.show()
    return window


def _open(werk: GeheugenWerk, value: object, venster: QWidget) -> ItemDialog:
    return open_formulier(werk, dossier_van(werk), value, venster)


def _nieuwe_kracht(werk: GeheugenWerk, tekst: str = "") -> Kracht:
    return Kracht(id=new_id(), huishouden_id=dossier_van(werk).id, tekst=tekst)


def test_that_an_empty_form_says_beside_the_field_what_to_do(
    qtbot: QtBot, werk: GeheugenWerk, venster: QWidget
) -> None:
    dialog = _open(werk, _nieuwe_kracht(werk), venster)
    bewaar(qtbot, dialog)
    assert dialog.isVisible()
    assert dialog.form.fields["tekst"].error == (
        "Schrijf eerst wat er goed gaat. Ook iets kleins telt."
    )
    dialog.reject()


def test_that_a_date_that_is_not_understood_stays_as_typed(
    qtbot: QtBot, werk: GeheugenWerk, venster: QWidget
) -> None:
    taak = Taak(id=new_id(), huishouden_id=dossier_van(werk).id, wat="Bel de school")
    dialog = _open(werk, taak, venster)
    typ(qtbot, dialog, "uiterlijk", "ooit eens")
    bewaar(qtbot, dialog)
    assert dialog.form.fields["uiterlijk"].error.endswith(".")
    dialog.reject()
    again = _open(werk, taak, venster)
    target = again.form.fields["uiterlijk"].control.focus_target()
    assert isinstance(target, QLineEdit)
    assert target.text() == "ooit eens"
    again.reject()


@pytest.mark.parametrize("way", ["escape", "annuleren", "sluiten"])
def test_that_a_form_that_is_left_is_back_when_it_opens_again(
    qtbot: QtBot, werk: GeheugenWerk, venster: QWidget, way: str
) -> None:
    zorg = dossier_van(werk).zorgen[0]
    dialog = _open(werk, zorg, venster)
    typ(qtbot, dialog, "tekst", "Half getypt")
    if way == "escape":
        qtbot.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)
    elif way == "sluiten":
        dialog.close()
    else:
        dialog.reject()
    assert open_dialogen() == []
    assert inhoud(dossier_van(werk))[zorg.id] == zorg
    again = _open(werk, zorg, venster)
    assert again.form.fields["tekst"].control.value() == "Half getypt"
    assert again.terug.isVisible()
    bewaar(qtbot, again)
    fresh = _open(werk, dossier_van(werk).zoek(zorg.id), venster)
    assert not hasattr(fresh, "terug")
    fresh.reject()


def test_that_a_form_can_begin_anew(qtbot: QtBot, werk: GeheugenWerk, venster: QWidget) -> None:
    zorg = dossier_van(werk).zorgen[0]
    dialog = _open(werk, zorg, venster)
    typ(qtbot, dialog, "tekst", "Toch niet")
    dialog.reject()
    again = _open(werk, zorg, venster)
    (knop,) = [b for b in focusbaar(again) if spoken_name(b) == "Begin opnieuw"]
    qtbot.mouseClick(knop, Qt.MouseButton.LeftButton)
    assert again.form.fields["tekst"].control.value() == zorg.tekst
    again.reject()
    third = _open(werk, zorg, venster)
    assert not hasattr(third, "terug")
    third.reject()


def test_that_a_form_that_is_only_looked_at_changes_nothing(
    qtbot: QtBot, werk: GeheugenWerk, venster: QWidget
) -> None:
    before = inhoud(dossier_van(werk))
    for value in before.values():
        if type(value) not in MAKERS:
            continue
        dialog = _open(werk, value, venster)
        bewaar(qtbot, dialog)
        assert not dialog.isVisible(), f"{value} does not fit its own form"
    assert inhoud(dossier_van(werk)) == before
    assert not werk.stack(dossier_van(werk).id).canUndo()


@pytest.mark.parametrize("kind", [Kracht, Zorg, Notitie])
def test_that_an_item_tells_about_whom_who_says_it_and_who_may_see_it(
    qtbot: QtBot, werk: GeheugenWerk, venster: QWidget, kind: type
) -> None:
    parts = {Kracht: "krachten", Zorg: "zorgen", Notitie: "notities"}
    value = getattr(dossier_van(werk), parts[kind])[0]
    dialog = _open(werk, value, venster)
    over = dialog.form.fields["over"].control
    over.set_value(())
    typ(qtbot, dialog, "over", "lise")
    qtbot.keyClick(over.focus_target(), Qt.Key.Key_Return)
    typ(qtbot, dialog, "bron", "School")
    typ(qtbot, dialog, "zicht", "alleen ik")
    qtbot.keyClick(dialog.form.fields["bron_beschermd"].control.focus_target(), Qt.Key.Key_Space)
    bewaar(qtbot, dialog)
    dossier = dossier_van(werk)
    after: Any = dossier.zoek(value.id)
    assert [dossier.naam_van(een) for een in after.over] == ["Liselot"]
    assert dossier.naam_van(after.bron) == "School"
    assert (after.bron_beschermd, after.zicht) == (True, "alleen_ik")


def test_that_a_new_signal_brings_the_task_to_discuss_safety(
    qtbot: QtBot, werk: GeheugenWerk, venster: QWidget
) -> None:
    zorg = Zorg(id=new_id(), huishouden_id=dossier_van(werk).id, tekst="Er was ruzie met geweld")
    dialog = _open(werk, zorg, venster)
    box = dialog.form.fields["is_signaal"].control.focus_target()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    bewaar(qtbot, dialog)
    soorten = [taak.soort for taak in dossier_van(werk).open_taken()]
    assert Taaksoort.VEILIGHEID in soorten


def test_that_an_age_keeps_the_day_on_which_it_was_said(
    qtbot: QtBot, werk: GeheugenWerk, venster: QWidget
) -> None:
    ivan = next(p for p in dossier_van(werk).personen if p.naam.kort == "Ivan")
    dialog = _open(werk, ivan, venster)
    typ(qtbot, dialog, "belangrijk", "Houdt van voetbal")
    bewaar(qtbot, dialog)
    after = dossier_van(werk).persoon(ivan.id)
    assert after is not None
    assert after.geboren == ivan.geboren
    assert after.belangrijk == "Houdt van voetbal"


def test_that_a_person_needs_a_name_a_role_or_to_be_unborn(
    qtbot: QtBot, werk: GeheugenWerk, venster: QWidget
) -> None:
    dialog = _open(werk, Persoon(id=new_id(), naam=Naam()), venster)
    bewaar(qtbot, dialog)
    assert dialog.form.fields["voornaam"].error == "Vul een naam in. Een voornaam is genoeg."
    typ(qtbot, dialog, "rol", "opa")
    bewaar(qtbot, dialog)
    assert [lid.rol for lid in dossier_van(werk).leden][-1] == "opa"


def test_that_half_an_email_address_is_asked_about(
    qtbot: QtBot, werk: GeheugenWerk, venster: QWidget
) -> None:
    dialog = _open(werk, dossier_van(werk).netwerk[0], venster)
    typ(qtbot, dialog, "email", "juf@school")
    bewaar(qtbot, dialog)
    assert dialog.form.fields["email"].error == (
        "Dit e-mailadres lijkt niet compleet. Bijvoorbeeld naam@school.nl."
    )
    dialog.reject()


def test_that_the_rules_of_the_edit_are_told_in_the_form(
    qtbot: QtBot, werk: GeheugenWerk, venster: QWidget
) -> None:
    meeting = Evaluatie(id=new_id(), huishouden_id=dossier_van(werk).id, datum=VANDAAG)
    dialog = _open(werk, meeting, venster)
    typ(qtbot, dialog, "begin", "16.00")
    typ(qtbot, dialog, "einde", "15.00")
    bewaar(qtbot, dialog)
    zin = "Het einde ligt voor het begin. Kijk de twee tijden na."
    qtbot.waitUntil(lambda: zin in _seen(dialog))
    assert dialog.scroller.verticalScrollBar().value() == 0
    dialog.reject()


def _seen(dialog: ItemDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def test_that_people_are_invited_and_their_answer_is_kept(
    qtbot: QtBot, werk: GeheugenWerk, venster: QWidget
) -> None:
    meeting = Evaluatie(id=new_id(), huishouden_id=dossier_van(werk).id, datum=VANDAAG)
    dialog = _open(werk, meeting, venster)
    veld: Any = dialog.form.fields["genodigden"].control
    marina = veld.regels[0]
    qtbot.keyClick(marina.box, Qt.Key.Key_Space)
    assert marina.antwoord.isVisible()
    qtbot.keyClick(marina.antwoord, Qt.Key.Key_Down)
    bewaar(qtbot, dialog)
    after: Any = dossier_van(werk).zoek(meeting.id)
    assert after.genodigden == (Genodigde(wie=marina.wie, antwoord="komt"),)  # type: ignore[arg-type]


def test_that_another_level_in_the_form_asks_why(
    qtbot: QtBot, werk: GeheugenWerk, venster: QWidget
) -> None:
    dialog = _open(werk, dossier_van(werk).huishouden, venster)
    typ(qtbot, dialog, "niveau", "3")
    bewaar(qtbot, dialog)
    assert dialog.isVisible()
    typ(qtbot, dialog, "waarom", "Het is onrustig thuis")
    bewaar(qtbot, dialog)
    assert dossier_van(werk).huishouden.niveau == 3
    assert any("Het is onrustig thuis" in note.tekst for note in dossier_van(werk).notities)


def test_that_a_removed_person_leaves_the_household(
    qtbot: QtBot, werk: GeheugenWerk, venster: QWidget
) -> None:
    told, ivan = (
        meldingen(werk),
        next(p for p in dossier_van(werk).personen if p.naam.kort == "Ivan"),
    )
    dialog = _open(werk, ivan, venster)
    qtbot.mouseClick(dialog.weg, Qt.MouseButton.LeftButton)
    dossier = dossier_van(werk)
    assert dossier.lid(ivan.id) is None
    assert told[0].tekst == "Ivan is weggehaald."


@pytest.mark.eis("U-24")
def test_that_every_field_has_a_label_and_a_name_of_its_own(
    qtbot: QtBot, werk: GeheugenWerk, venster: QWidget
) -> None:
    kinds = {type(value): value for value in dossier_van(werk).alles()}
    for kind, value in kinds.items():
        if kind not in MAKERS:
            continue
        dialog = _open(werk, value, venster)
        for field in dialog.form.fields.values():
            assert field.label.text(), kind
            assert field.label.buddy() is not None, (kind, field.label_text)
        names = [spoken_name(widget) for widget in focusbaar(dialog)]
        assert all(names), kind
        assert doubles(names) == [], kind
        dialog.reject()


def test_that_markup_in_a_title_is_shown_as_typed(
    qtbot: QtBot, werk: GeheugenWerk, venster: QWidget
) -> None:
    evil = "<b>x</b><img src=x>"
    dialog = _open(werk, Persoon(id=new_id(), naam=Naam(voornaam=evil)), venster)
    bewaar(qtbot, dialog)
    known = next(p for p in dossier_van(werk).personen if p.naam.voornaam == evil)
    again = _open(werk, known, venster)
    titles = [label for label in again.findChildren(QLabel) if label.text() == evil]
    assert titles
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in titles)
    again.reject()
    assert open_dialogen() == []


def test_that_a_form_goes_with_the_page_it_was_opened_on(qtbot: QtBot, werk: GeheugenWerk) -> None:
    window, page = QWidget(), QWidget()
    page.setParent(window)
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    dialog = _open(werk, dossier_van(werk).zorgen[0], page)
    assert dialog.windowModality() is Qt.WindowModality.WindowModal
    with qtbot.waitSignal(dialog.destroyed):
        page.deleteLater()
    assert open_dialogen() == []
