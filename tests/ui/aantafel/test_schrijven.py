"""Writing at the table: quotations, goals with agreements, what goes well, whom to call."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.zicht import Zicht
from regisseur_desktop.operations.op_het_blad import op_het_blad
from tests.ui.aantafel.conftest import AanTafel, Dekken

_OVER_TWEE_WEKEN, _VRIJDAG, _FEBRUARI = date(2026, 12, 7), date(2026, 11, 27), date(2027, 2, 1)


def _told(hand: AanTafel) -> str:
    seen = [label for label in hand.tafel.findChildren(QLabel) if label.isVisible()]
    return "\n".join(label.text() for label in seen)


# -- Wat willen jullie?


def test_that_two_who_say_something_else_both_stand(leeg: AanTafel) -> None:
    before = leeg.dossier.hulpvragen
    leeg.schrijf("Ik wil rust in huis.")
    leeg.klik("Stien zegt dit")
    leeg.schrijf("Ik wil dat ze mij met rust laten.")
    leeg.klik("Aad zegt dit")
    new = [wens for wens in leeg.dossier.hulpvragen if wens not in before]
    assert [(w.tekst, leeg.dossier.naam_van(w.bron)) for w in new] == [
        ("Ik wil rust in huis.", "Stien"),
        ("Ik wil dat ze mij met rust laten.", "Aad"),
    ]
    assert {wens.zicht for wens in new} == {Zicht.GEZIN}
    assert "Dat zegt Aad." in _told(leeg)


def test_that_a_name_without_a_sentence_says_what_to_do(leeg: AanTafel) -> None:
    before = leeg.dossier
    leeg.klik("Stien zegt dit")
    assert "Schrijf eerst de zin op." in _told(leeg)
    assert leeg.vind("Wat willen jullie").hasFocus()
    assert leeg.dossier == before


def test_that_a_sentence_nobody_was_chosen_for_is_kept_and_asks_who(leeg: AanTafel) -> None:
    leeg.schrijf("We willen weer samen eten.")
    leeg.klik("Doelen")
    wens = leeg.dossier.hulpvragen[-1]
    assert (wens.tekst, wens.bron) == ("We willen weer samen eten.", "")
    leeg.klik("Wat willen jullie?")
    nummer = len(leeg.dossier.hulpvragen)
    leeg.klik(f"Wens {nummer}: Aad zegt dit")
    assert leeg.dossier.naam_van(leeg.dossier.hulpvragen[-1].bron) == "Aad"
    assert not leeg.ziet(f"Wens {nummer}: Aad zegt dit")


def test_that_a_sentence_of_before_is_changed_in_its_place_and_can_go(marina: AanTafel) -> None:
    first = marina.dossier.hulpvragen[0]
    marina.typ("Wens 1", "Ik wil weer slapen.")
    marina.klik("Doelen")
    changed = marina.dossier.zoek(first.id)
    assert getattr(changed, "tekst", "") == "Ik wil weer slapen."
    assert getattr(changed, "bron", "") == first.bron
    marina.klik("Wat willen jullie?")
    marina.klik("Weghalen: wens 1")
    assert marina.dossier.zoek(first.id) is None


# -- Doelen


@pytest.mark.parametrize(
    ("typed", "dag"),
    [("1 febr", _FEBRUARI), ("over 2 weken", _OVER_TWEE_WEKEN), ("vrijdag", _VRIJDAG)],
)
def test_that_a_goal_and_its_agreement_are_one_breath(
    leeg: AanTafel, typed: str, dag: date
) -> None:
    leeg.klik("Doelen")
    leeg.schrijf("Stien en Aad slapen goed")
    leeg.toets(Qt.Key.Key_Return)
    leeg.schrijf("vroeg naar bed")
    leeg.toets(Qt.Key.Key_Return)
    for tekst in ("Stien, Aad", "gaan om tien uur naar bed"):
        leeg.schrijf(tekst)
        leeg.toets(Qt.Key.Key_Tab)
    leeg.schrijf(typed)
    leeg.toets(Qt.Key.Key_Return)
    (doel,), (afspraak,) = (
        leeg.dossier.doelen,
        leeg.dossier.afspraken_van(leeg.dossier.doelen[0].id),
    )
    assert (doel.wat, doel.hoe, doel.pictogram) == (
        "Stien en Aad slapen goed",
        "vroeg naar bed",
        "rust",
    )
    assert (afspraak.wat, afspraak.klaar_op) == ("gaan om tien uur naar bed", dag)
    assert [leeg.dossier.naam_van(wie) for wie in afspraak.wie] == ["Stien", "Aad"]


def test_that_the_pictogram_is_one_press_out_of_twelve(marina: AanTafel) -> None:
    doel = marina.dossier.doelen_op_volgorde()[1]
    marina.klik("Doelen")
    marina.klik(f"Plaatje kiezen: {doel.wat}")
    kaart = marina.tafel.doelen.kaart(doel.id)
    assert kaart is not None
    assert len([k for k in kaart.plaatjes.knoppen.values() if k.isVisible()]) == 12
    assert marina.vind(f"Plaatje: {doel.pictogram}").hasFocus()
    marina.klik("Plaatje: geld")
    assert marina.dossier.doelen_op_volgorde()[1].pictogram == "geld"
    assert not marina.ziet("Plaatje: geld")


def test_that_one_goal_stands_open_at_a_time(marina: AanTafel) -> None:
    marina.klik("Doelen")
    one, two = marina.dossier.doelen_op_volgorde()[:2]
    for doel in (one, two):
        marina.klik(f"Openen: {doel.wat}")
    kaarten = [marina.tafel.doelen.kaart(doel.id) for doel in (one, two)]
    assert [kaart.is_open for kaart in kaarten if kaart] == [False, True]
    assert marina.ziet("Doel 2: hoe gaan jullie dat doen")
    assert not marina.ziet("Doel 1: hoe gaan jullie dat doen")


def test_that_a_date_nobody_understands_stays_and_says_so(marina: AanTafel) -> None:
    marina.klik("Doelen")
    doel = marina.dossier.doelen_op_volgorde()[1]
    marina.klik(f"Openen: {doel.wat}")
    before = marina.dossier
    marina.typ("Afspraak 1: klaar op", "32 februari")
    marina.toets(Qt.Key.Key_Return)
    assert marina.dossier.afspraken == before.afspraken
    edit = marina.vind("Afspraak 1: klaar op")
    assert isinstance(edit, QPlainTextEdit)
    assert edit.toPlainText() == "32 februari"
    assert edit.accessibleDescription() in _told(marina)


def test_that_an_agreement_that_was_not_entered_is_kept_when_the_step_is_left(
    marina: AanTafel,
) -> None:
    marina.klik("Doelen")
    doel = marina.dossier.doelen_op_volgorde()[3]
    marina.klik(f"Openen: {doel.wat}")
    count = len(marina.dossier.afspraken_van(doel.id))
    marina.typ("Nieuwe afspraak: doet wat", "belt de bank")
    marina.klik("Gaat al goed")
    afspraken = marina.dossier.afspraken_van(doel.id)
    assert len(afspraken) == count + 1
    assert (afspraken[-1].wat, afspraken[-1].wie) == ("belt de bank", ())


def test_that_a_goal_of_the_office_alone_keeps_its_place_and_is_not_shown(
    marina: AanTafel,
) -> None:
    from regisseur_desktop.domain.edit import Change, Edit  # noqa: PLC0415

    hidden = marina.dossier.doelen_op_volgorde()[0]
    after = replace(hidden, zicht=Zicht.ALLEEN_IK)
    marina.werk.do(Edit("Verbergen", marina.dossier.id, (Change(hidden, after),)))
    marina.klik("Doelen")
    assert marina.tafel.doelen.kaart(hidden.id) is None
    marina.typ("Nieuw doel", "Wij sporten")
    marina.toets(Qt.Key.Key_Return)
    volgorde = [doel.id for doel in marina.dossier.doelen_op_volgorde()]
    assert volgorde[0] == hidden.id
    assert marina.dossier.doelen_op_volgorde()[-1].wat == "Wij sporten"


# -- Gaat al goed, Wie bel je?


def test_that_what_is_typed_comes_on_the_sheet_and_four_is_one_too_many(
    marina: AanTafel, qtbot: QtBot
) -> None:
    marina.klik("Gaat al goed")
    first = {kracht.id for kracht in marina.dossier.krachten}
    assert len(op_het_blad(marina.dossier)) == 3
    marina.typ("Wat gaat er al goed", "Wij lachen veel")
    marina.toets(Qt.Key.Key_Return)
    (new,) = [kracht for kracht in marina.dossier.krachten if kracht.id not in first]
    assert new.id in op_het_blad(marina.dossier)
    assert "Op het blad passen er 3." in _told(marina)
    marina.klik("Op het blad: Marina vroeg zelf om hulp.")
    assert "Op het blad passen er 3." not in _told(marina)
    qtbot.keyClick(marina.tafel, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Op het blad passen er 3." in _told(marina), "one undo for one tick"


def test_that_the_one_who_is_called_is_ticked_or_typed(dek: Dekken) -> None:
    marina = dek()
    marina.klik("Wie bel je?")
    marina.klik("Wie bel je: School")
    marina.typ("Telefoonnummer van School", "0343 12 34 56")
    marina.typ("Wie bel je nog meer", "buurvrouw Tineke")
    marina.toets(Qt.Key.Key_Return)
    marina.klik("Wat willen jullie?")
    called = {
        contact.naam: contact.telefoon
        for band in marina.dossier.netwerk
        if band.bellen_bij_nood and (contact := marina.dossier.contact(band.contact_id))
    }
    assert called["School"] == "0343 12 34 56"
    assert "Buurvrouw Tineke" in called


# -- the foot


def test_that_the_words_at_the_bottom_say_what_is_empty(leeg: AanTafel) -> None:
    assert "Nog leeg: " in leeg.tafel.nog.text()
    assert "Doelen" in leeg.tafel.nog.text()
    leeg.klik("Doelen")
    leeg.schrijf("Stien en Aad slapen goed")
    leeg.toets(Qt.Key.Key_Return)
    assert "Doelen" not in leeg.tafel.nog.text()
