"""The map by mouse and keyboard: add, move, choose, and take back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt

from regisseur_desktop.domain.netwerk import Nabijheid, Netwerkgroep
from tests.ui.formulieren.hulp import VANDAAG, het_formulier, inhoud
from tests.ui.netwerk.conftest import Open, Venster

CTRL = Qt.KeyboardModifier.ControlModifier
REGEL = (
    "school van Ivan en Jasper; huisarts; psychiater: Ivan; RSD: geld en werk; "
    "vroeghulp: Liselot; vrijwilliger"
)


def test_that_the_empty_map_says_how_to_begin(leeg: Venster) -> None:
    assert leeg.page.blad.leeg.isVisible()
    assert not leeg.page.blad.kaart.isVisible()
    leeg.page.blad.leeg.knop.click()
    assert leeg.page.werkbalk.regel.edit.hasFocus()


@pytest.mark.eis("S3-13")
@pytest.mark.eis("S2-41")
def test_that_one_line_puts_six_people_on_the_map(marina: Venster, open_dossier: Open) -> None:
    venster = open_dossier(replace(marina.dossier, netwerk=(), contacten=()))
    venster.page.blad.begin()
    venster.typ(REGEL)
    venster.toets(Qt.Key.Key_Return)
    contacts = [area for area in venster.view.drawing.areas if area.owner != venster.id]
    assert len(contacts) == 6
    assert venster.page.blad.kaart.isVisible()
    assert venster.page.werkbalk.regel.edit.hasFocus(), "the next one can be typed at once"
    assert "voor Ivan" in venster.area("Psychiater").name
    assert venster.band("School").groep is Netwerkgroep.SCHOOL_WERK
    venster.toets(Qt.Key.Key_Z, CTRL)
    assert not venster.dossier.netwerk


def test_that_half_a_line_waits_for_its_household(marina: Venster) -> None:
    marina.page.blad.begin()
    marina.typ("huisart")
    other = marina.dossier
    elsewhere = replace(other, huishouden=replace(other.huishouden, id="x" * 32))
    marina.werk.in_memory[elsewhere.id] = elsewhere
    marina.page.show_dossier(elsewhere)
    assert marina.page.werkbalk.regel.edit.text() == ""
    marina.page.show_dossier(marina.dossier)
    assert marina.page.werkbalk.regel.edit.text() == "huisart"


def test_that_a_drag_to_another_ring_is_one_undo(marina: Venster) -> None:
    before = inhoud(marina.dossier)
    home, at = marina.view.mapFromScene(_middle(marina)), marina.plek("Psychiater")
    nearer = home + (at - home) * 0.62
    marina.sleep("Psychiater", nearer)
    assert marina.band("Psychiater").nabijheid is Nabijheid.DICHTBIJ
    assert marina.band("Psychiater").groep is Netwerkgroep.HULPVERLENER
    marina.toets(Qt.Key.Key_Z, CTRL)
    assert inhoud(marina.dossier) == before


def _middle(venster: Venster) -> QPointF:
    home = next(area for area in venster.view.drawing.areas if area.owner == venster.id)
    return QPointF(*home.symbol.centre)


def test_that_a_drag_to_another_sector_gives_another_group(marina: Venster) -> None:
    home, at = marina.view.mapFromScene(_middle(marina)), marina.plek("Psychiater")
    marina.sleep("Psychiater", QPoint(2 * home.x() - at.x(), home.y() - 60))
    assert marina.band("Psychiater").groep is Netwerkgroep.FAMILIE


def test_that_esc_and_a_short_drag_change_nothing(marina: Venster) -> None:
    before, drawing = inhoud(marina.dossier), marina.view.drawing
    at = marina.plek("School")
    marina.sleep("School", at + QPoint(60, 40), until="")
    assert marina.view.drawing != drawing
    marina.toets(Qt.Key.Key_Escape)
    assert marina.view.drawing == drawing
    marina.sleep("School", at + QPoint(4, 5))
    assert inhoud(marina.dossier) == before


def test_that_the_menu_key_brings_somebody_nearer(marina: Venster) -> None:
    marina.kies("RSD")
    marina.toets(Qt.Key.Key_Menu)
    assert [a.text() for a in marina.menu().actions() if a.text()][:2] == [
        "Dichterbij",
        "Verder weg",
    ]
    marina.toets(Qt.Key.Key_Return)
    assert marina.band("RSD").nabijheid is Nabijheid.DICHTBIJ
    assert marina.gekozen == "RSD"


def test_that_the_menu_gives_another_sector(marina: Venster) -> None:
    marina.kies("Vrijwilliger")
    marina.toets(Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    marina.kies_regel("Naar ander vak…", "Vrienden en buren")
    assert marina.band("Vrijwilliger").groep is Netwerkgroep.VRIENDEN_BUREN
    assert marina.band("Vrijwilliger").nabijheid is Nabijheid.DICHTBIJ


def test_that_ctrl_with_an_arrow_moves_by_rings(marina: Venster) -> None:
    marina.kies("Psychiater")
    marina.toets(Qt.Key.Key_Right, CTRL)
    assert marina.band("Psychiater").nabijheid is Nabijheid.VER_WEG
    marina.toets(Qt.Key.Key_Left, CTRL)
    assert marina.band("Psychiater").nabijheid is Nabijheid.GEWOON
    marina.toets(Qt.Key.Key_Left, CTRL)
    marina.toets(Qt.Key.Key_Left, CTRL)
    assert marina.band("Psychiater").nabijheid is Nabijheid.DICHTBIJ
    assert "binnenste ring" in marina.meldingen[-1].tekst


def test_that_keys_reach_everybody_take_away_and_add(marina: Venster) -> None:
    marina.view.setFocus(Qt.FocusReason.TabFocusReason)
    seen = set()
    for _ in range(8):
        seen.add(marina.gekozen)
        marina.toets(Qt.Key.Key_Tab)
    names = {"School", "Vrijwilliger", "Huisarts", "Psychiater", "RSD", "Integrale vroeghulp"}
    assert names <= seen
    marina.kies("RSD")
    marina.toets(Qt.Key.Key_Delete)
    assert len(marina.dossier.netwerk) == 5
    assert marina.meldingen[-1].actie_tekst == "Ongedaan maken"
    marina.toets(Qt.Key.Key_Insert)
    assert marina.page.werkbalk.regel.edit.hasFocus()


def test_that_a_change_elsewhere_keeps_focus_and_choice(marina: Venster) -> None:
    marina.kies("Huisarts")
    marina.page.doen.gesproken(marina.band("School").id)
    assert marina.gekozen == "Huisarts"
    assert marina.view.hasFocus()
    assert marina.page.blad.paneel.titel.text() == "Huisarts"


def test_that_taking_somebody_away_moves_nobody_else(marina: Venster) -> None:
    before = {naam: marina.area(naam).symbol for naam in ("School", "RSD", "Psychiater")}
    marina.page.doen.haal_weg(marina.band("Huisarts").id)
    assert {naam: marina.area(naam).symbol for naam in before} == before


def test_that_a_search_result_is_chosen_on_the_map(marina: Venster) -> None:
    rsd = next(contact for contact in marina.dossier.contacten if contact.naam == "RSD")
    marina.page.focus_item(rsd.id)
    assert marina.gekozen == "RSD"
    assert marina.view.hasFocus()


def test_that_ctrl_k_offers_what_can_be_done(marina: Venster) -> None:
    found = {actie.tekst: actie for actie in marina.page.acties()}
    assert "Netwerk op twee data vergelijken" in found
    found["Iemand toevoegen"].doe()
    assert marina.page.werkbalk.regel.edit.hasFocus()


def test_that_the_full_form_keeps_how_the_tie_was(marina: Venster) -> None:
    marina.kies("Huisarts")
    marina.toets(Qt.Key.Key_Menu)
    marina.kies_regel("Veranderen…")
    dialog = het_formulier()
    dialog.form.fields["nabijheid"].control.set_value(Nabijheid.VER_WEG)
    dialog.save_button.click()
    band = marina.band("Huisarts")
    assert band.nabijheid is Nabijheid.VER_WEG
    assert [een.tot for een in band.eerder] == [VANDAAG]
