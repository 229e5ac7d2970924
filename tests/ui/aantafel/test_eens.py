"""Zijn jullie het eens? Nobody answers before being asked, and a child may take its face back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.plan import Gezicht, Oordeel
from tests.ui.aantafel.conftest import AanTafel


def test_that_a_child_takes_its_face_back_with_a_second_press(marina: AanTafel) -> None:
    marina.klik("Eens of niet?")
    for wanted in (Gezicht.NIET_BLIJ, Gezicht.GEEN):
        marina.klik("Jasper kiest: niet blij")
        said = {marina.dossier.naam_van(een.wie): een for een in marina.dossier.akkoorden}
        assert said["Jasper"].gezicht is wanted
    assert not marina.ziet("Marina kiest: blij"), "faces are for children"


def _chosen(hand: AanTafel, naam: str) -> list[str]:
    """Return what seems to be chosen for somebody, to the eye and to a screen reader."""
    knoppen = {een.label: hand.vind(f"{naam}: {een.label}") for een in Oordeel}
    said = {knop.accessibleDescription() for knop in knoppen.values()}
    chosen = [
        label
        for label, knop in knoppen.items()
        if isinstance(knop, QAbstractButton) and knop.isChecked()
    ]
    assert said == ({""} if chosen else {"Nog niets gekozen."})
    return chosen


def test_that_who_was_not_asked_yet_seems_to_have_answered_nothing(
    leeg: AanTafel, qtbot: QtBot
) -> None:
    leeg.klik("Eens of niet?")
    assert (_chosen(leeg, "Stien"), _chosen(leeg, "Aad")) == ([], [])
    leeg.klik("Stien: later")
    assert (_chosen(leeg, "Stien"), _chosen(leeg, "Aad")) == (["later"], [])
    qtbot.keyClick(leeg.tafel, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert _chosen(leeg, "Stien") == []


def test_that_a_screen_reader_says_that_no_face_is_chosen(marina: AanTafel) -> None:
    marina.klik("Eens of niet?")
    face = marina.vind("Jasper kiest: blij")
    assert face.accessibleDescription() == "Nog geen gezicht gekozen."
    marina.klik("Jasper kiest: blij")
    assert face.accessibleDescription() == ""
