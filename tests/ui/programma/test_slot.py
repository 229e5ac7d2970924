"""The lock: by key and by silence, back to the same line, and every way not to come in."""

import json
import shutil
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from regisseur_desktop.operations.kluis import open_kluis
from tests.kluizen import WACHTZIN, make_empty
from tests.ui.programma.conftest import Start, Stil
from tests.ui.programma.hand import CTRL, Hand, written
from tests.ui.programma.stappen import (
    begin_met_aanmelding,
    eerste_start,
    ga_naar_marina,
    open_dossier,
)

HALF = "Zus van Marina wil graag"


def look(hand: Hand) -> None:
    """Let the watch look at the silence now instead of within two seconds."""
    assert hand.programma.sessie is not None
    hand.programma.sessie.wachter.look()


@pytest.mark.eis("U-06")
def test_that_silence_warns_a_minute_before_and_then_locks(voorbeeld: Hand, stil: Stil) -> None:
    stil.seconden = 10 * 60 - 61
    look(voorbeeld)
    assert voorbeeld.melding() == ""
    stil.seconden = 10 * 60 - 60
    look(voorbeeld)
    assert voorbeeld.melding().startswith("Over 1 minuut gaat het programma op slot.")
    stil.seconden = 10 * 60
    look(voorbeeld)
    voorbeeld.ziet("Het programma is op slot. Je werk is bewaard.")
    assert "Marina" not in voorbeeld.tekst() + voorbeeld.programma.venster.windowTitle()


def test_that_a_touch_after_the_warning_keeps_the_program_open(voorbeeld: Hand, stil: Stil) -> None:
    for seconden in (10 * 60 - 30, 5, 10 * 60 - 30):
        stil.seconden = seconden
        look(voorbeeld)
    voorbeeld.ziet("Versleuteld · vergrendelt")


@pytest.mark.eis("U-06")
@pytest.mark.parametrize("tab", [1, 4])
def test_that_a_half_typed_line_returns_after_unlocking(voorbeeld: Hand, tab: int) -> None:
    ga_naar_marina(voorbeeld, tab)
    if tab == 1:
        voorbeeld.klik("Notitie toevoegen")
    else:
        voorbeeld.veld("Nieuw doel").setFocus()
    voorbeeld.schrijf(HALF)
    edit = QApplication.focusWidget()
    assert isinstance(edit, QLineEdit)
    name, plek = edit.accessibleName(), _plek(voorbeeld)
    voorbeeld.toets(Qt.Key.Key_L, CTRL)
    voorbeeld.ziet("Het programma is op slot.")
    open_dossier(voorbeeld, WACHTZIN)
    assert _plek(voorbeeld) == plek
    voorbeeld.wacht(lambda: written(voorbeeld.veld(name)) == HALF)
    assert voorbeeld.veld(name).hasFocus()


def test_that_a_half_typed_agreement_returns_after_unlocking(voorbeeld: Hand) -> None:
    ga_naar_marina(voorbeeld, 4)
    voorbeeld.klik("Afspraak toevoegen bij dit doel")
    voorbeeld.schrijf("Marina")
    voorbeeld.typ("Nieuwe afspraak: doet wat", HALF)
    voorbeeld.toets(Qt.Key.Key_L, CTRL)
    open_dossier(voorbeeld, WACHTZIN)
    voorbeeld.wacht(lambda: written(voorbeeld.veld("Nieuwe afspraak: doet wat")) == HALF)
    assert written(voorbeeld.veld("Nieuwe afspraak: wie")) == "Marina"


def test_that_a_half_typed_aanmelding_returns_after_a_lock(leeg: Hand) -> None:
    new = (Qt.Key.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier)
    leeg.toets(*new)
    leeg.typ("Om wie gaat het", "Sara 31, Bram 4")
    leeg.toets(Qt.Key.Key_L, CTRL)
    leeg.ziet("Het programma is op slot.")
    assert "Sara" not in leeg.tekst()
    open_dossier(leeg, WACHTZIN)
    leeg.toets(*new)
    leeg.wacht(lambda: written(leeg.veld("Om wie gaat het")) == "Sara 31, Bram 4")


def _plek(hand: Hand) -> object:
    assert hand.programma.sessie is not None
    return hand.programma.sessie.ruimte.plek


def test_that_a_form_that_was_open_is_named_after_unlocking(voorbeeld: Hand) -> None:
    ga_naar_marina(voorbeeld, 1)
    voorbeeld.toets(Qt.Key.Key_N, CTRL)
    voorbeeld.toets(Qt.Key.Key_L, CTRL)
    voorbeeld.ziet("Het programma is op slot. Je werk is bewaard.")
    open_dossier(voorbeeld, WACHTZIN)
    told = voorbeeld.melding()
    assert told.startswith("Je had “")
    assert told.endswith("” open. Open het weer: je tekst staat er nog.")


def test_that_nothing_can_be_read_over_the_lock(voorbeeld: Hand, stil: Stil) -> None:
    ga_naar_marina(voorbeeld, 1)
    voorbeeld.klik("Meer over dit huishouden")
    voorbeeld.toets(Qt.Key.Key_Escape)
    voorbeeld.toets(Qt.Key.Key_N, CTRL)
    voorbeeld.schrijf(HALF)
    voorbeeld.toets(Qt.Key.Key_L, CTRL)
    voorbeeld.ziet("Het programma is op slot.")
    open_dossier(voorbeeld, WACHTZIN)
    voorbeeld.klik("Meer over dit huishouden")
    stil.seconden = 10 * 60
    look(voorbeeld)
    voorbeeld.ziet("Het programma is op slot.")
    seen = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    assert seen == [voorbeeld.programma.venster]
    assert voorbeeld.melding() == ""


def test_that_a_wrong_passphrase_says_so_and_waits_longer_each_time(
    start: Start, map_: Path, empty_folder: Path
) -> None:
    shutil.copytree(empty_folder, map_ / "kluis")
    hand = start()
    for wait in ("1 seconde.", "2 seconden."):
        hand.typ("Je wachtwoordzin", "iets heel anders")
        hand.enter()
        hand.ziet("klopt niet")
        hand.ziet(f"Wacht {wait}")
        began = time.monotonic()
        hand.enter()
        assert "Even geduld" not in hand.tekst(), "no try before the wait is over"
        hand.wacht(lambda: "Wacht " not in hand.tekst())
        assert time.monotonic() - began > 0.6 * int(wait[0])
    open_dossier(hand, WACHTZIN)


def test_that_a_store_open_elsewhere_says_what_to_do(
    start: Start, map_: Path, empty_folder: Path
) -> None:
    shutil.copytree(empty_folder, map_ / "kluis")
    other = open_kluis(map_ / "kluis", WACHTZIN)
    hand = start()
    hand.typ("Je wachtwoordzin", WACHTZIN)
    hand.enter()
    hand.ziet("al open op een andere plek")
    other.sluit()
    hand.wacht(lambda: "Wacht " not in hand.tekst())
    open_dossier(hand, WACHTZIN)


def test_that_a_store_of_a_newer_program_is_refused_with_a_sentence(
    start: Start, map_: Path
) -> None:
    kluis = open_kluis(make_empty(map_ / "kluis"), WACHTZIN)
    with kluis.store.session() as db:
        db.execute_sql("insert into schema_versie values (99, 'm0099_later', '2099-01-01')")
    kluis.sluit()
    hand = start()
    hand.typ("Je wachtwoordzin", WACHTZIN)
    hand.enter()
    hand.ziet("nieuwere versie")


def test_that_the_recovery_code_lets_in_and_gives_a_new_passphrase(start: Start) -> None:
    hand = start()
    code = eerste_start(hand, "Begin met een aanmelding")
    begin_met_aanmelding(hand)
    hand.toets(Qt.Key.Key_L, CTRL)
    hand.klik("Wachtwoordzin vergeten?")
    hand.typ("Je herstelcode", code)
    hand.typ("Kies een nieuwe wachtwoordzin", "vier nieuwe groene bomen")
    hand.enter()
    hand.ziet("Stien en Aad")
    hand.toets(Qt.Key.Key_L, CTRL)
    open_dossier(hand, "vier nieuwe groene bomen")


@pytest.mark.eis("U-05")
def test_that_a_backup_is_made_by_itself_shown_and_can_be_put_back(
    leeg: Hand, start: Start, map_: Path
) -> None:
    leeg.ziet("Er is nog geen reservekopie.")
    leeg.toets(Qt.Key.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier)
    begin_met_aanmelding(leeg)
    leeg.toets(Qt.Key.Key_1, CTRL)
    sessie = leeg.programma.sessie
    assert sessie is not None
    assert sessie._backups.isActive()
    assert sessie._backups.interval() <= 30 * 60 * 1000
    sessie._backups.timeout.emit()
    leeg.ziet("Reservekopie gemaakt vandaag om")
    leeg.programma.venster.close()
    database = map_ / "kluis" / "regisseur.db"
    database.write_bytes(b"kapot" * 4096)
    hand = start()
    hand.typ("Je wachtwoordzin", WACHTZIN)
    hand.enter()
    hand.ziet("beschadigd")
    hand.klik("Reservekopie terugzetten")
    hand.ziet("De laatste op deze computer is van")
    hand.klik("Laatste reservekopie terugzetten")
    open_dossier(hand, WACHTZIN)
    hand.ziet("Stien en Aad")


def test_that_closing_makes_the_backup_that_is_due(leeg: Hand, map_: Path) -> None:
    leeg.toets(Qt.Key.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier)
    begin_met_aanmelding(leeg)
    leeg.programma.venster.close()
    (made,) = (map_ / "kluis" / "backups").iterdir()
    assert json.loads((made / "reservekopie.json").read_text())["waarden"] > 0
    assert b"Stien" not in (made / "regisseur.db").read_bytes()
