"""The sheet on the table: a finger finds its sentence, and what is typed there is kept."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.ui.programma.hand import Hand, written
from tests.ui.programma.tafel import aan_tafel, is_small, marina_van, told
from ui.aantafel.tafel import Tafel


@pytest.mark.parametrize("breed", [1280, 1024])
def test_that_a_tap_between_two_sentences_goes_to_the_nearest(
    voorbeeld: Hand, qtbot: QtBot, breed: int
) -> None:
    tafel = _at_the_sheet(voorbeeld)
    voorbeeld.programma.venster.setWindowState(Qt.WindowState.WindowNoState)
    voorbeeld.programma.venster.resize(breed, 800)
    qtbot.wait(50)
    blad = tafel.zien.blad
    assert not [told(knop) for knop in blad.knoppen if is_small(knop)]
    one, two = (blad.knop(kracht.id) for kracht in marina_van(voorbeeld).krachten[:2])
    assert one is not None
    assert two is not None
    assert one.geometry().intersects(two.geometry()), "a finger is wider than these lines"
    middle = (one.zin.bottom() + two.zin.top()) // 2
    for knop, step in ((one, -2), (two, 2)):
        place = QPoint(one.zin.center().x(), middle + step)
        for part in (one, two):  # whichever of them lies above
            qtbot.mouseClick(part, Qt.MouseButton.LeftButton, pos=part.mapFromParent(place))
            assert tafel.zien.zinblad is not None
            assert tafel.zien.zinblad.zin_id == knop.plek.id
            voorbeeld.klik("Deze zin is klaar")


def test_that_the_field_stays_at_its_sentence_in_another_size(voorbeeld: Hand) -> None:
    tafel = _at_the_sheet(voorbeeld)
    doel = marina_van(voorbeeld).doelen_op_volgorde()[0]
    voorbeeld.klik(f"Veranderen: {doel.wat}")
    voorbeeld.schrijf(" Ook bij oma.")
    assert written(voorbeeld.veld("Deze zin")) == f"{doel.wat} Ook bij oma.", "behind the last word"
    for size in ((1280, 800), (1024, 680)):
        voorbeeld.programma.venster.setWindowState(Qt.WindowState.WindowNoState)
        voorbeeld.programma.venster.resize(*size)
        voorbeeld.wacht(lambda: _is_beside(tafel, doel.id), "het veld bij de zin")


def _is_beside(tafel: Tafel, zin_id: str) -> bool:
    """Say whether the field stands right below its sentence, and on the sheet."""
    blad, field = tafel.zien.blad, tafel.zien.zinblad
    knop = blad.knop(zin_id)
    assert knop is not None
    assert field is not None
    near = 0 < field.y() - knop.zin.bottom() < 24
    return near and blad.rect().contains(field.geometry())


def test_that_a_tap_far_from_every_sentence_changes_nothing(voorbeeld: Hand, qtbot: QtBot) -> None:
    tafel = _at_the_sheet(voorbeeld)
    qtbot.mouseClick(tafel.zien.blad, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert tafel.zien.zinblad is None


def test_that_a_tap_beside_a_sentence_changes_it_on_the_sheet(
    voorbeeld: Hand, qtbot: QtBot
) -> None:
    tafel = _at_the_sheet(voorbeeld)
    doel = marina_van(voorbeeld).doelen_op_volgorde()[1]
    knop = tafel.zien.blad.knop(doel.id)
    assert knop is not None
    beside = QPoint(knop.geometry().right() + 12, knop.geometry().center().y())
    qtbot.mouseClick(tafel.zien.blad, Qt.MouseButton.LeftButton, pos=beside)
    assert tafel.zien.zinblad is not None
    assert written(voorbeeld.veld("Deze zin")) == doel.wat
    voorbeeld.typ("Deze zin", "Marina werkt in een bloemenwinkel.")
    voorbeeld.klik("Deze zin is klaar")
    assert tafel.zien.zinblad is None
    changed = marina_van(voorbeeld).doelen_op_volgorde()[1]
    assert changed.wat == "Marina werkt in een bloemenwinkel."
    voorbeeld.wacht(lambda: tafel.zien.is_ready, "het nieuwe blad")
    named = [knop.accessibleName() for knop in tafel.zien.blad.knoppen]
    assert "Veranderen: Marina werkt in een bloemenwinkel." in named


def _at_the_sheet(hand: Hand) -> Tafel:
    tafel = aan_tafel(hand)
    hand.klik("Klaar, laat zien")
    hand.wacht(lambda: tafel.zien.is_ready, "het blad")
    return tafel


def test_that_more_of_a_sentence_is_changed_at_its_own_step(voorbeeld: Hand) -> None:
    tafel = _at_the_sheet(voorbeeld)
    doel = marina_van(voorbeeld).doelen_op_volgorde()[2]
    voorbeeld.klik(f"Veranderen: {doel.wat}")
    voorbeeld.klik("Meer veranderen")
    assert (tafel.stap, tafel.doelen.doel_id) == ("doelen", doel.id)
    voorbeeld.klik("Klaar, laat zien")
    voorbeeld.wacht(lambda: tafel.zien.is_ready, "het blad")


def test_that_a_sentence_that_is_emptied_stays_until_it_says_something(voorbeeld: Hand) -> None:
    tafel = _at_the_sheet(voorbeeld)
    doel = marina_van(voorbeeld).doelen_op_volgorde()[0]
    voorbeeld.klik(f"Veranderen: {doel.wat}")
    edit = voorbeeld.typ("Deze zin", "x")
    voorbeeld.toets(Qt.Key.Key_Backspace)
    voorbeeld.klik("Deze zin is klaar")
    assert tafel.zien.zinblad is not None
    assert edit.isVisible()
    voorbeeld.ziet("Schrijf de zin op.")
    assert marina_van(voorbeeld).doelen_op_volgorde()[0].wat == doel.wat
