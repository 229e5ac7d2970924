"""Working at the table: without a mouse, with a finger, on the sheet itself, and afterwards."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from regisseur_desktop.domain.edit import Change, Edit
from regisseur_desktop.domain.plan import Afspraak, Oordeel
from regisseur_desktop.domain.regie import Documentsoort
from tests.ui.programma.hand import ALT, CTRL, SHIFT, Hand
from tests.ui.programma.stappen import ga_naar_marina
from tests.ui.programma.tafel import (
    aan_tafel,
    is_small,
    maak_plan_leeg,
    marina_van,
    tafel_van,
    told,
    werk_van,
)
from tests.ui.programma.test_plan_aan_tafel import pdf_text
from ui.aantafel.meenemen import BUITEN
from ui.aantafel.nakijken import NaKijken
from ui.aantafel.tafel import Tafel

_FIELDS = (QAbstractButton, QLineEdit, QPlainTextEdit)


def _tab_to(hand: Hand, naam: str) -> None:
    """Press Tab until something with this name has the focus."""
    for _ in range(60):
        QApplication.processEvents()  # what just came on the screen can be reached after this
        focused = QApplication.focusWidget()
        if focused is not None and focused.accessibleName() == naam:
            return
        hand.toets(Qt.Key.Key_Tab)
    raise AssertionError(naam)


def test_that_the_whole_plan_can_be_made_without_a_mouse(voorbeeld: Hand) -> None:
    hand = voorbeeld
    ga_naar_marina(hand, 4)
    maak_plan_leeg(hand)
    hand.toets(Qt.Key.Key_G, CTRL | SHIFT)
    tafel = tafel_van(hand)
    hand.schrijf("Ik wil weer lachen.")
    _tab_to(hand, "Ivan zegt dit")
    hand.toets(Qt.Key.Key_Space)
    hand.toets(Qt.Key.Key_2, ALT)
    hand.schrijf("We sporten elke week")
    hand.enter()
    hand.schrijf("samen, op zaterdag")
    hand.enter()
    for tekst in ("Ivan, Marina", "gaan zwemmen"):
        hand.schrijf(tekst)
        hand.toets(Qt.Key.Key_Tab)
    hand.schrijf("elke week")
    hand.enter()
    hand.toets(Qt.Key.Key_4, ALT)
    hand.toets(Qt.Key.Key_Space)
    hand.toets(Qt.Key.Key_5, ALT)
    hand.wacht(lambda: tafel.zien.is_ready, "het blad")
    hand.toets(Qt.Key.Key_6, ALT)
    hand.toets(Qt.Key.Key_Home)
    _tab_to(hand, "Marina: eens")
    hand.toets(Qt.Key.Key_Right)
    hand.toets(Qt.Key.Key_Space)
    hand.wacht(hand.veld("Waarom is Marina het niet eens").hasFocus, "de cursor")
    hand.schrijf("Ik wil niet zwemmen")
    hand.toets(Qt.Key.Key_Escape)
    hand.wacht(lambda: "Marina" in hand.programma.venster.windowTitle(), "kantoor")
    dossier = marina_van(hand)
    (wens,), (doel,), (afspraak,) = dossier.hulpvragen, dossier.doelen, dossier.afspraken
    assert (wens.tekst, dossier.naam_van(wens.bron)) == ("Ik wil weer lachen.", "Ivan")
    assert (doel.wat, doel.hoe) == ("We sporten elke week", "samen, op zaterdag")
    assert doel.pictogram == "bewegen"
    assert (afspraak.wat, afspraak.ritme) == ("gaan zwemmen", "elke week")
    assert [dossier.naam_van(wie) for wie in afspraak.wie] == ["Ivan", "Marina"]
    assert [band.bellen_bij_nood for band in dossier.netwerk].count(True) == 1
    (akkoord,) = dossier.akkoorden
    assert (akkoord.oordeel, akkoord.zin) == (Oordeel.NIET_EENS, "Ik wil niet zwemmen")


@pytest.mark.parametrize("tekst", ["1.5", "1.3"])
def test_that_a_finger_finds_everything(voorbeeld: Hand, tekst: str) -> None:
    tafel = aan_tafel(voorbeeld)
    if tekst == "1.3":
        for _ in range(2):
            voorbeeld.toets(Qt.Key.Key_Minus, CTRL)
    for sleutel in tafel.stappen:
        tafel.go(sleutel)
        if sleutel == "doelen":
            tafel.doelen.open_doel(marina_van(voorbeeld).doelen[0].id)
            kaart = tafel.doelen.kaart(tafel.doelen.doel_id)
            assert kaart is not None
            kaart.plaatje.click()
        if sleutel == "zien":
            voorbeeld.wacht(lambda: tafel.zien.is_ready, "het blad")
        QApplication.processEvents()
        assert [told(part) for part in _targets(tafel) if is_small(part)] == [], sleutel


def _targets(tafel: Tafel) -> list[QWidget]:
    """Return what is pressed."""
    found = (part for kind in _FIELDS for part in tafel.findChildren(kind) if part.isVisible())
    return [part for part in found if part.focusPolicy() & Qt.FocusPolicy.TabFocus]


def test_that_the_file_goes_to_a_folder_after_the_privacy_line(
    voorbeeld: Hand, tmp_path: Path
) -> None:
    aan_tafel(voorbeeld)
    stick = tmp_path / "stick"
    stick.mkdir()
    voorbeeld.klik("Afdrukken")
    assert BUITEN in voorbeeld.tekst()
    voorbeeld.klik("Op stick of mail zetten")
    voorbeeld.wacht(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog), "map")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    assert dialog.fileMode() is QFileDialog.FileMode.Directory
    assert dialog.testOption(QFileDialog.Option.ShowDirsOnly), "no names of other files"
    voorbeeld.bewaar_als(str(stick))
    voorbeeld.ziet("Het plan staat in de map stick.")
    (made,) = stick.iterdir()
    assert "Ivan praat over papa." in pdf_text(made.read_bytes())
    record = marina_van(voorbeeld).documenten[-1]
    assert record.soort is Documentsoort.KORT


def test_that_without_a_printer_the_plan_is_asked_for_later_at_vandaag(voorbeeld: Hand) -> None:
    tafel = aan_tafel(voorbeeld)
    voorbeeld.programma.venster.setWindowState(Qt.WindowState.WindowNoState)
    voorbeeld.programma.venster.resize(1024, 680)
    voorbeeld.toets(Qt.Key.Key_P, CTRL)
    voorbeeld.ziet("Er is hier geen printer.")
    for _ in range(2):
        voorbeeld.klik("Thuis afdrukken")
    voorbeeld.ziet("Afgesproken")
    uitslag = tafel.meenemen.uitslag
    voorbeeld.wacht(lambda: uitslag.visibleRegion().boundingRect() == uitslag.rect(), "de uitslag")
    assert "afdrukken: " not in voorbeeld.tekst().lower(), "a task is nothing for the table"
    voorbeeld.klik("Stoppen")
    _close_list(voorbeeld)
    voorbeeld.toets(Qt.Key.Key_1, CTRL)
    voorbeeld.ziet("Plan van Marina en de kinderen afdrukken")
    wat = [taak.wat for taak in werk_van(voorbeeld).dossier(_marina(voorbeeld)).open_taken()]
    assert wat.count("Plan van Marina en de kinderen afdrukken") == 1


def _marina(hand: Hand) -> str:
    assert hand.programma.sessie is not None
    return hand.programma.sessie.ruimte.recent_ids[0]


def _close_list(hand: Hand) -> None:
    for lijst in hand.programma.venster.findChildren(NaKijken):
        lijst.close()


# -- from where it begins, and what comes after


@pytest.mark.parametrize("tab", [1, 4, 5, 6, 7])
def test_that_f11_lays_the_plan_from_every_tab_without_a_drawing(voorbeeld: Hand, tab: int) -> None:
    ga_naar_marina(voorbeeld, tab)
    voorbeeld.toets(Qt.Key.Key_F11)
    tafel_van(voorbeeld)
    assert voorbeeld.programma.venster.windowTitle() == "Ons plan"
    voorbeeld.toets(Qt.Key.Key_F11)
    assert voorbeeld.programma.sessie is not None
    assert voorbeeld.programma.sessie.zitting.tafel is None
    _close_list(voorbeeld)


def test_that_the_button_on_the_plan_tab_lays_the_plan(voorbeeld: Hand) -> None:
    ga_naar_marina(voorbeeld, 4)
    voorbeeld.klik("Aan tafel: samen met het gezin")
    assert tafel_van(voorbeeld).stap == "willen"
    assert voorbeeld.programma.venster.windowTitle() == "Ons plan"
    voorbeeld.klik("Stoppen")
    _close_list(voorbeeld)


def test_that_f11_outside_a_household_says_what_to_do(voorbeeld: Hand) -> None:
    voorbeeld.toets(Qt.Key.Key_F11)
    assert "Open eerst een huishouden." in voorbeeld.melding()


def test_that_what_is_left_is_listed_at_the_office_and_shrinks(voorbeeld: Hand) -> None:
    ga_naar_marina(voorbeeld, 4)
    dossier = marina_van(voorbeeld)
    before = next(a for a in dossier.afspraken if a.doel_id and a.klaar_op)
    edit = Edit("Leeg", dossier.id, (Change(before, replace(before, wie=(), klaar_op=None)),))
    assert werk_van(voorbeeld).do(edit)
    voorbeeld.toets(Qt.Key.Key_F11)
    tafel_van(voorbeeld)
    assert "nakijken" not in voorbeeld.tekst()
    voorbeeld.klik("Stoppen")
    lijst = voorbeeld.programma.venster.findChild(NaKijken)
    assert lijst is not None
    told = lijst.samen.text()
    assert "om na te kijken: " in told
    assert "toestemming Vrijwilliger" in told
    rows = [b for b in lijst.findChildren(QAbstractButton) if b.text() == "Openen"]
    first = next(b for b in rows if before.wat in b.accessibleName())
    first.click()
    stored = marina_van(voorbeeld).zoek(before.id)
    assert isinstance(stored, Afspraak)
    voorbeeld.wacht(lambda: before.wat in voorbeeld.tekst(), before.wat)
    assert werk_van(voorbeeld).do(Edit("Terug", dossier.id, (Change(stored, before),)))
    assert lijst.samen.text() != told
    lijst.close()
