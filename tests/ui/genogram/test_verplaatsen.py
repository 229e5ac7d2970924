"""Moving by hand: a drag, several at once, nudges by keyboard, and tidying up."""

from PySide6.QtCore import QPoint, Qt

from regisseur_desktop.operations.tekenplek import verschuivingen
from tests.ui.genogram.conftest import Venster
from ui.genogram.slepen import PAUZE_MS

LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


def _drag(venster: Venster, naam: str, by: QPoint, *, until: str = "drop") -> None:
    viewport, at = venster.page.blad.tekening.view.viewport(), venster.plek(venster.wie(naam))
    venster.qtbot.mousePress(viewport, LEFT, pos=at)
    for part in (0.3, 0.6, 1.0):
        venster.qtbot.mouseMove(viewport, at + by * part)
    if until == "drop":
        venster.qtbot.mouseRelease(viewport, LEFT, pos=at + by)


def test_that_a_drag_moves_a_person_live_and_is_one_undo(marina: Venster) -> None:
    ivan = marina.wie("Ivan")
    before = marina.area(ivan).symbol.x
    _drag(marina, "Ivan", QPoint(-60, 0), until="")
    assert marina.area(ivan).symbol.x < before - 20
    assert not marina.dossier.verschuivingen, "nothing is kept before it is dropped"
    at = marina.plek(ivan)
    marina.qtbot.mouseRelease(marina.page.blad.tekening.view.viewport(), LEFT, pos=at)
    (een,) = marina.dossier.verschuivingen
    assert een.persoon_id == ivan
    assert een.dx < 0
    marina.toets(Qt.Key.Key_Z, CTRL)
    assert not marina.dossier.verschuivingen


def test_that_who_is_not_dragged_stays_where_it_is(marina: Venster) -> None:
    others = [marina.wie(naam) for naam in ("Marina", "Jasper", "Liselot")]
    before = [marina.area(een).symbol for een in others]
    _drag(marina, "Ivan", QPoint(-160, -10), until="")
    assert [marina.area(een).symbol for een in others] == before


def test_that_esc_during_a_drag_puts_the_person_back(marina: Venster) -> None:
    before = marina.page.blad.tekening.drawing
    _drag(marina, "Jasper", QPoint(40, 30), until="")
    assert marina.page.blad.tekening.drawing != before
    marina.toets(Qt.Key.Key_Escape)
    assert marina.page.blad.tekening.drawing == before
    assert not marina.dossier.verschuivingen


def test_that_a_row_of_nudges_is_one_undo(marina: Venster) -> None:
    marina.kies("Liselot")
    for _ in range(3):
        marina.toets(Qt.Key.Key_Right, CTRL)
    marina.toets(Qt.Key.Key_Down, CTRL)
    assert not marina.dossier.verschuivingen
    marina.qtbot.waitUntil(lambda: bool(marina.dossier.verschuivingen), timeout=4 * PAUZE_MS)
    (een,) = marina.dossier.verschuivingen
    assert een.dx == 3 * een.dy > 0
    marina.toets(Qt.Key.Key_Z, CTRL)
    assert not marina.dossier.verschuivingen


def test_that_a_rubber_band_moves_several(marina: Venster) -> None:
    view = marina.page.blad.tekening.view
    kinderen = [marina.wie(naam) for naam in ("Ivan", "Jasper", "Liselot")]
    points = [marina.plek(een) for een in kinderen]
    begin, end = points[0] - QPoint(70, 38), points[-1] + QPoint(70, 30)
    marina.qtbot.mousePress(view.viewport(), LEFT, pos=begin)
    marina.qtbot.mouseMove(view.viewport(), begin + QPoint(30, 30))
    marina.qtbot.mouseMove(view.viewport(), end)
    marina.qtbot.mouseRelease(view.viewport(), LEFT, pos=end)
    assert set(kinderen) <= set(view.marked)
    _drag(marina, "Jasper", QPoint(0, 50))
    moved = verschuivingen(marina.dossier)
    assert set(moved) == set(kinderen)
    assert len(set(moved.values())) == 1


def test_that_netjes_maken_takes_every_move_back_as_one_step(marina: Venster) -> None:
    before = marina.page.blad.tekening.drawing
    for naam in ("Ivan", "Liselot"):
        _drag(marina, naam, QPoint(0, 40))
    assert len(marina.dossier.verschuivingen) == 2
    marina.qtbot.mouseClick(marina.page.werkbalk.meer_knop, LEFT)
    marina.kies_regel("Netjes maken")
    assert not marina.dossier.verschuivingen
    assert marina.page.blad.tekening.drawing == before
    marina.toets(Qt.Key.Key_Z, CTRL)
    assert len(marina.dossier.verschuivingen) == 2


def test_that_netjes_maken_says_so_when_nothing_was_moved(marina: Venster) -> None:
    marina.page.maak_netjes()
    assert "vaste plek" in marina.meldingen[-1].tekst
    assert not marina.werk.stack(marina.id).canUndo()
