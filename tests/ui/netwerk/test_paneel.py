"""The side panel saves at once, says when there was contact, and lets go again."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox

from regisseur_desktop.domain.netwerk import Lijnsoort, Nabijheid, Richting, Steun
from tests.ui.formulieren.hulp import VANDAAG, focusbaar, inhoud, kies, spoken_name
from tests.ui.netwerk.conftest import LEFT, Venster
from ui.netwerk.contact_vak import ContactVak


def _vak(venster: Venster, naam: str) -> ContactVak:
    venster.kies(naam)
    assert venster.page.blad.paneel.is_contact
    return venster.page.blad.paneel.contact


def test_that_without_a_choice_the_panel_counts_and_explains(marina: Venster) -> None:
    paneel = marina.page.blad.paneel
    assert not paneel.is_contact
    texts = [label.text() for label in paneel.uitleg.telling]
    assert texts[1] == "Vrijwilligers: 1 (1 sterk)"


def test_that_a_choice_is_saved_at_once_and_taken_back(marina: Venster) -> None:
    vak, before = _vak(marina, "Huisarts"), inhoud(marina.dossier)
    combo = vak.lijn.control.focus_target()
    assert isinstance(combo, QComboBox)
    combo.setFocus()
    kies(marina.qtbot, combo, "spanning")
    band = marina.band("Huisarts")
    assert band.lijn is Lijnsoort.SPANNING
    assert [(een.tot, een.lijn) for een in band.eerder] == [(VANDAAG, Lijnsoort.GEWOON)]
    assert "band met spanning" in marina.area("Huisarts").name
    assert combo.hasFocus()
    while marina.werk.stack(marina.id).canUndo():  # the arrows passed other words on their way
        marina.werk.stack(marina.id).undo()
    assert inhoud(marina.dossier) == before
    assert vak.lijn.control.value() is Lijnsoort.GEWOON


def test_that_letters_come_on_the_line_for_each_kind_of_support(marina: Venster) -> None:
    vak = _vak(marina, "Huisarts")
    for box in vak.steun.control.boxes[:2]:  # type: ignore[attr-defined]
        marina.qtbot.mouseClick(box, LEFT, pos=QPoint(10, box.height() // 2))
    assert marina.band("Huisarts").steun == (Steun.PRAKTISCH, Steun.GEZELSCHAP)
    marks = [m for m in marina.view.drawing.marks if m.owner == marina.band("Huisarts").id]
    assert "P G" in [getattr(mark, "text", "") for mark in marks]


def test_that_nearness_and_direction_are_chosen_by_key(marina: Venster) -> None:
    vak = _vak(marina, "Psychiater")
    vak.nabijheid.control.focus_target().setFocus()
    marina.toets(Qt.Key.Key_Left)
    assert marina.band("Psychiater").nabijheid is Nabijheid.DICHTBIJ
    combo = vak.richting.control.focus_target()
    combo.setFocus()
    kies(marina.qtbot, combo, "over en weer")  # type: ignore[arg-type]
    assert marina.band("Psychiater").richting is Richting.BEIDE


def test_that_a_name_waits_until_it_is_typed_and_is_never_empty(marina: Venster) -> None:
    vak = _vak(marina, "Huisarts")
    edit = vak.naam.control.focus_target()
    edit.setFocus()
    edit.selectAll()  # type: ignore[attr-defined]
    marina.typ("Dokter Smit")
    marina.toets(Qt.Key.Key_Return)
    assert "Dokter Smit" in {contact.naam for contact in marina.dossier.contacten}
    assert marina.page.blad.paneel.titel.text() == "Dokter Smit"
    edit.selectAll()  # type: ignore[attr-defined]
    marina.toets(Qt.Key.Key_Delete)
    marina.toets(Qt.Key.Key_Return)
    assert vak.naam.error == "Vul een naam of beroep in, zoals huisarts."
    assert "Dokter Smit" in {contact.naam for contact in marina.dossier.contacten}


@pytest.mark.eis("S2-41")
def test_that_a_talk_of_today_is_one_click(marina: Venster) -> None:
    vak = _vak(marina, "Huisarts")
    assert vak.gesprek.text() == "Laatst gesproken: wo 21 okt"
    marina.qtbot.mouseClick(vak.gesproken_knop, LEFT)
    assert marina.band("Huisarts").laatste_contact == VANDAAG
    assert vak.gesprek.text() == "Laatst gesproken: vandaag"
    assert not vak.gesproken_knop.isEnabled()


def test_that_the_panel_says_until_when_there_is_consent(marina: Venster) -> None:
    assert _vak(marina, "School").toestemming.text().startswith("Toestemming om te delen tot")
    assert "nog geen toestemming" in _vak(marina, "Huisarts").toestemming.text()


def test_that_who_is_no_longer_involved_leaves_the_map_and_stays_in_the_list(
    marina: Venster,
) -> None:
    _vak(marina, "RSD").stop_knop.click()
    band = marina.band("RSD")
    assert band.gestopt_op == VANDAAG
    assert band.id not in {area.owner for area in marina.view.drawing.areas}
    assert not marina.page.blad.paneel.is_contact
    melding = marina.meldingen[-1]
    assert melding.tekst == "RSD is niet meer betrokken."
    assert melding.actie is not None
    melding.actie()
    assert marina.band("RSD").gestopt_op is None


def test_that_enter_goes_into_the_panel_and_the_cross_comes_back(marina: Venster) -> None:
    marina.kies("School")
    marina.toets(Qt.Key.Key_Return)
    paneel = marina.page.blad.paneel
    assert paneel.contact.naam.control.focus_target().hasFocus()
    paneel.sluit.click()
    assert marina.view.hasFocus()
    assert marina.gekozen == ""


def test_that_everything_in_focus_has_a_name_of_its_own(marina: Venster) -> None:
    marina.kies("School")
    # the viewport of the map hands its focus to the map
    found = [widget for widget in focusbaar(marina.page) if widget.focusProxy() is None]
    names = [spoken_name(widget) for widget in found]
    assert all(names)
    assert len(names) == len(set(names))
