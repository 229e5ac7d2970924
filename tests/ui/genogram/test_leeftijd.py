"""The field Leeftijd of the panel: whatever is known of a birth can be read whole."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from regisseur_desktop.domain.datum_lezen import lees_moment
from regisseur_desktop.domain.moment import Moment
from tests.dossiers import VANDAAG
from tests.gezinnen import familie, mens
from tests.ui.genogram.conftest import Open
from ui.theme.apply import Theme

NAMEN = ("Ivan m", "Anna v")
BIRTHS = (
    Moment.met_leeftijd(9, VANDAAG),
    Moment.op(date(2016, 9, 27)),
    lees_moment("tussen 1950 en 1960", VANDAAG, verleden=True),
)


def _is_whole(edit: QLineEdit) -> bool:
    """Tell whether the first letter is still in sight while the cursor stands at the end."""
    edit.setCursorPosition(len(edit.text()))
    edit.grab()  # a line scrolls to its cursor while it paints
    return bool(edit.text()) and edit.cursorPositionAt(QPoint(0, edit.height() // 2)) == 0


@pytest.mark.parametrize("size", [1.0, 1.5])
@pytest.mark.parametrize("geboren", BIRTHS)
def test_that_a_birth_can_be_read_whole(
    geboren: Moment, size: float, open_dossier: Open, light: Theme
) -> None:
    light.set_text_size(size)
    venster = open_dossier(familie([replace(mens("Ivan m"), geboren=geboren), "Anna v"]))
    venster.kies("Ivan")
    QApplication.processEvents()
    vak = venster.page.blad.paneel.persoon
    edit = vak.geboren.control.focus_target()
    assert isinstance(edit, QLineEdit)
    assert _is_whole(edit)


def test_that_age_and_form_stand_side_by_side_until_a_date_needs_the_room(
    open_dossier: Open,
) -> None:
    people = [
        replace(mens("Ivan m"), geboren=BIRTHS[0]),
        replace(mens("Anna v"), geboren=BIRTHS[1]),
    ]
    venster = open_dossier(familie(people))
    vak = venster.page.blad.paneel.persoon
    below = {}
    for naam in ("Ivan", "Anna"):
        venster.kies(naam)
        QApplication.processEvents()
        below[naam] = vak.vorm.y() > vak.geboren.y()
    assert below == {"Ivan": False, "Anna": True}


def test_that_nothing_moves_while_a_date_is_typed(open_dossier: Open) -> None:
    venster = open_dossier(familie([replace(mens("Ivan m"), geboren=BIRTHS[0]), "Anna v"]))
    venster.kies("Ivan")
    vak = venster.page.blad.paneel.persoon
    edit = vak.geboren.control.focus_target()
    assert isinstance(edit, QLineEdit)
    edit.setFocus()
    edit.selectAll()
    venster.typ("27 september 2016")
    QApplication.processEvents()
    assert vak.vorm.y() == vak.geboren.y()
    venster.toets(Qt.Key.Key_Return)
    QApplication.processEvents()
    assert edit.text() == "27 september 2016"
