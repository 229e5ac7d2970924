"""Aan tafel shows the shared plan and nothing else; the lock waits, and keeps the letter."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Change, Edit
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.kinds import Value
from regisseur_desktop.domain.plan import Afspraak, Doel
from regisseur_desktop.domain.regie import Taak
from regisseur_desktop.domain.verhaal import Hulpvraag, Kracht, Notitie, Zorg
from regisseur_desktop.domain.zicht import Item, Lezer, Zicht, mag_zien
from tests.kluizen import WACHTZIN
from tests.ui.programma.conftest import Stil
from tests.ui.programma.hand import CTRL, SHIFT, Hand, written
from tests.ui.programma.stappen import ga_naar_marina, open_dossier
from tests.ui.programma.tafel import (
    aan_tafel,
    alles_te_lezen,
    marina_van,
    tafel_van,
    werk_van,
)
from ui.aantafel.tafel import Tafel
from ui.kladden import Kladden

GEHEIM = "Dit weet het gezin nog niet"


def _private(dossier: Dossier, nu: datetime) -> Iterator[Value]:
    """Yield one of everything that the family must not read, in words that stand nowhere else."""
    id_, goal = dossier.id, dossier.doelen[0].id
    yield Kracht(id=new_id(), huishouden_id=id_, tekst=f"{GEHEIM} 1")
    yield Zorg(id=new_id(), huishouden_id=id_, tekst=f"{GEHEIM} 2")
    yield Doel(id=new_id(), huishouden_id=id_, wat=f"{GEHEIM} 3", volgorde=9)
    yield Afspraak(id=new_id(), huishouden_id=id_, wat=f"{GEHEIM} 4", doel_id=goal, volgorde=9)
    overleg = Zicht.OVERLEG
    yield Afspraak(id=new_id(), huishouden_id=id_, wat=f"{GEHEIM} 5", zicht=overleg)
    yield Hulpvraag(id=new_id(), huishouden_id=id_, tekst=f"{GEHEIM} 6")
    yield Notitie(id=new_id(), huishouden_id=id_, tekst=f"{GEHEIM} 7", moment=nu)
    yield Taak(id=new_id(), huishouden_id=id_, wat=f"{GEHEIM} 8")


@pytest.fixture
def vol(voorbeeld: Hand) -> Hand:
    """Marina's own example with one of everything beside it that is for my eyes."""
    ga_naar_marina(voorbeeld, 4)
    dossier = marina_van(voorbeeld)
    hidden = _private(dossier, werk_van(voorbeeld).nu().astimezone(UTC))
    changes = [Change(None, value) for value in hidden]
    before = dossier.huishouden
    changes.append(Change(before, replace(before, niveau=4, aanleiding=f"{GEHEIM} 9")))
    assert werk_van(voorbeeld).do(Edit("Geheim", dossier.id, tuple(changes)))
    return voorbeeld


def _forbidden(hand: Hand) -> set[str]:
    """Return the words that may stand nowhere: those of others, and those for my eyes."""
    kluis_names = {"Stien", "Aad", "Vries", GEHEIM, "niveau", "Niveau", "van 5", "alleen ik"}
    marina = marina_van(hand)
    kluis_names |= {taak.wat for taak in marina.taken}
    kluis_names |= {notitie.tekst for notitie in marina.notities}
    kluis_names |= {zorg.tekst for zorg in marina.zorgen}
    kluis_names |= {cijfer.waarom for cijfer in marina.veiligheidscijfers if cijfer.waarom}
    kluis_names |= {cijfer.waarom for cijfer in marina.regiecijfers if cijfer.waarom}
    hidden = (item for item in marina.alles() if isinstance(item, Item))
    for item in hidden:
        if not mag_zien(item, Lezer.GEZIN):
            kluis_names.add(getattr(item, "tekst", "") or getattr(item, "wat", "") or GEHEIM)
    return kluis_names


@pytest.mark.eis("U-42")
def test_that_nothing_but_the_shared_plan_can_be_read_at_any_step(vol: Hand) -> None:
    forbidden = _forbidden(vol)
    assert len(forbidden) > 15
    vol.toets(Qt.Key.Key_F11)
    tafel = tafel_van(vol)
    assert "Ivan praat over papa." in alles_te_lezen(tafel)
    for sleutel in tafel.stappen:
        _go(vol, tafel, sleutel)
        text = alles_te_lezen(tafel)
        assert [words for words in forbidden if words in text] == [], sleutel
        assert vol.programma.venster.windowTitle() == "Ons plan"


def _go(hand: Hand, tafel: Tafel, sleutel: str) -> None:
    tafel.go(sleutel)
    if sleutel == "zien":
        hand.wacht(lambda: tafel.zien.is_ready, "het blad")
    if sleutel == "doelen":
        doel = marina_van(hand).doelen_op_volgorde()[0]
        tafel.doelen.open_doel(doel.id)


@pytest.mark.eis("U-42")
def test_that_the_window_is_all_there_is_also_when_it_is_small(vol: Hand) -> None:
    vol.toets(Qt.Key.Key_F11)
    tafel_van(vol)
    venster = vol.programma.venster
    venster.setWindowState(Qt.WindowState.WindowMinimized)
    assert venster.windowTitle() == "Ons plan"
    titles = [w.windowTitle() for w in QApplication.topLevelWidgets() if w.isVisible()]
    assert titles == ["Ons plan"]
    dossier = marina_van(vol)
    after = replace(dossier.huishouden, naam="Marina met een andere naam")
    werk_van(vol).do(Edit("Naam", dossier.id, (Change(dossier.huishouden, after),)))
    assert venster.windowTitle() == "Ons plan", "also after a change in the office's own title"


_KEYS = (
    (Qt.Key.Key_K, CTRL),
    (Qt.Key.Key_F, CTRL),
    (Qt.Key.Key_1, CTRL),
    (Qt.Key.Key_2, CTRL),
    (Qt.Key.Key_N, CTRL),
    (Qt.Key.Key_T, CTRL),
    (Qt.Key.Key_N, CTRL | SHIFT),
    (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier),
)


@pytest.mark.eis("U-42")
def test_that_no_key_of_the_office_opens_anything_at_the_table(vol: Hand) -> None:
    vol.toets(Qt.Key.Key_F11)
    tafel = tafel_van(vol)
    venster = vol.programma.venster
    for key, modifier in _KEYS:
        vol.toets(key, modifier)
        assert tafel.isVisible(), key
        assert [w for w in venster.findChildren(QDialog) if w.isVisible()] == [], key
        assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [venster], key
    assert [words for words in _forbidden(vol) if words in alles_te_lezen(tafel)] == []


def test_that_undo_takes_back_nothing_of_before_the_table(vol: Hand) -> None:
    before = marina_van(vol)
    vol.toets(Qt.Key.Key_F11)
    tafel_van(vol)
    vol.toets(Qt.Key.Key_Z, CTRL)
    assert vol.melding() == "Er is niets om terug te draaien."
    assert marina_van(vol) == before
    vol.schrijf("Wij willen rust")
    vol.klik("Marina zegt dit")
    assert len(marina_van(vol).hulpvragen) == len(before.hulpvragen) + 1
    vol.toets(Qt.Key.Key_Z, CTRL)
    assert vol.melding() == "Dat is teruggedraaid."
    assert marina_van(vol).hulpvragen == before.hulpvragen
    vol.toets(Qt.Key.Key_Y, CTRL)
    assert len(marina_van(vol).hulpvragen) == len(before.hulpvragen) + 1


def test_that_a_kracht_for_my_eyes_is_not_even_counted(vol: Hand) -> None:
    vol.toets(Qt.Key.Key_F11)
    tafel = tafel_van(vol)
    tafel.go("goed")
    shown = [kracht for kracht in marina_van(vol).krachten if mag_zien(kracht, Lezer.GEZIN)]
    ticks = [naam for naam in _named(tafel) if naam.startswith("Op het blad: ")]
    assert len(ticks) == len(shown) < len(marina_van(vol).krachten)


def _named(tafel: Tafel) -> list[str]:
    from PySide6.QtWidgets import QCheckBox  # noqa: PLC0415 - only here

    return [box.accessibleName() for box in tafel.findChildren(QCheckBox) if box.isVisible()]


# -- the lock


def _look(hand: Hand) -> None:
    assert hand.programma.sessie is not None
    hand.programma.sessie.wachter.look()


@pytest.mark.eis("U-42")
def test_that_the_lock_waits_an_hour_at_the_table_and_not_after_it(
    voorbeeld: Hand, stil: Stil
) -> None:
    aan_tafel(voorbeeld)
    stil.seconden = 59 * 60 - 1
    _look(voorbeeld)
    assert voorbeeld.melding() == ""
    stil.seconden = 0
    voorbeeld.toets(Qt.Key.Key_Escape)
    voorbeeld.wacht(lambda: "Marina" in voorbeeld.programma.venster.windowTitle())
    stil.seconden = 10 * 60
    _look(voorbeeld)
    voorbeeld.ziet("Het programma is op slot.")


@pytest.mark.parametrize("how", ["silence", "key"])
def test_that_unlocking_brings_back_the_letter_in_the_field(
    voorbeeld: Hand, stil: Stil, how: str
) -> None:
    tafel = aan_tafel(voorbeeld)
    voorbeeld.klik("Doelen")
    doel = marina_van(voorbeeld).doelen_op_volgorde()[1]
    tafel.doelen.open_doel(doel.id)
    edit = voorbeeld.veld("Nieuwe afspraak: doet wat")
    edit.setFocus()
    voorbeeld.schrijf("koopt een fiets")
    for _ in range(5):
        voorbeeld.toets(Qt.Key.Key_Left)
    if how == "silence":
        stil.seconden = 60 * 60
        _look(voorbeeld)
    else:
        voorbeeld.toets(Qt.Key.Key_L, CTRL)
    voorbeeld.ziet("Het programma is op slot. Je werk is bewaard.")
    stil.seconden = 0
    venster = voorbeeld.programma.venster
    assert venster.windowTitle() == "Regisseur"
    assert not venster.isFullScreen()
    assert "fiets" not in voorbeeld.tekst()
    open_dossier_at_the_table(voorbeeld)
    again = tafel_van(voorbeeld)
    assert venster.windowTitle() == "Ons plan"
    assert again.stap == "doelen"
    assert again.doelen.doel_id == doel.id
    field = voorbeeld.veld("Nieuwe afspraak: doet wat")
    assert written(field) == "koopt een fiets"
    venster.activateWindow()  # a window that goes to the whole screen keeps the keyboard
    voorbeeld.wacht(field.hasFocus, "de cursor")
    voorbeeld.schrijf("X")
    assert written(field) == "koopt een Xfiets"


def open_dossier_at_the_table(hand: Hand) -> None:
    """Unlock; the workspace stays out of sight, so its last line cannot be waited for."""
    hand.typ("Je wachtwoordzin", WACHTZIN)
    hand.enter()
    hand.wacht(lambda: hand.programma.venster.windowTitle() == "Ons plan", "Ons plan")


def test_that_a_half_typed_wish_waits_and_is_not_kept_before_it_is_said_who(
    voorbeeld: Hand,
) -> None:
    aan_tafel(voorbeeld)
    count = len(marina_van(voorbeeld).hulpvragen)
    voorbeeld.schrijf("Ik wil graag een")
    voorbeeld.toets(Qt.Key.Key_L, CTRL)
    voorbeeld.ziet("Het programma is op slot.")
    open_dossier_at_the_table(voorbeeld)
    assert written(voorbeeld.veld("Wat willen jullie")) == "Ik wil graag een"
    assert len(marina_van(voorbeeld).hulpvragen) == count


def test_that_the_table_is_not_laid_again_after_it_was_cleared(voorbeeld: Hand) -> None:
    aan_tafel(voorbeeld)
    voorbeeld.klik("Stoppen")
    for dialog in voorbeeld.programma.venster.findChildren(QDialog):
        dialog.close()
    voorbeeld.toets(Qt.Key.Key_L, CTRL)
    open_dossier(voorbeeld, WACHTZIN)
    assert voorbeeld.programma.sessie is not None
    assert voorbeeld.programma.sessie.zitting.tafel is None


def test_that_closing_at_the_table_keeps_what_was_typed_and_where_the_window_stood(
    voorbeeld: Hand,
) -> None:
    aan_tafel(voorbeeld)
    voorbeeld.schrijf("Wij willen weer")
    work, marina = werk_van(voorbeeld), marina_van(voorbeeld).id
    venster = voorbeeld.programma.venster
    venster.close()
    assert not venster.isFullScreen()
    kept = Kladden.of(work)._known[f"tafel:wens:{marina}"]
    assert kept == {"wens": "Wij willen weer"}


def test_that_the_large_text_of_the_table_is_not_that_of_the_office(voorbeeld: Hand) -> None:
    from ui.theme.apply import theme  # noqa: PLC0415 - the one of this program

    aan_tafel(voorbeeld)
    assert theme().k == 1.5
    voorbeeld.toets(Qt.Key.Key_Plus, CTRL)
    assert theme().k == 1.6
    for _ in range(9):
        voorbeeld.toets(Qt.Key.Key_Minus, CTRL)
    assert theme().k == 1.3, "a finger must still find every button"
    assert voorbeeld.programma.settings.text_size == 1.0
    voorbeeld.klik("Stoppen")
    assert theme().k == 1.0


def test_that_every_field_at_the_table_has_a_name(voorbeeld: Hand) -> None:
    tafel = aan_tafel(voorbeeld)
    for sleutel in tafel.stappen:
        _go(voorbeeld, tafel, sleutel)
        fields = tafel.findChildren(QLineEdit) + tafel.findChildren(QPlainTextEdit)
        names = [edit.accessibleName() for edit in fields if edit.isVisible()]
        assert all(names)
        assert len(names) == len(set(names)), sleutel
