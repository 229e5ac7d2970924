"""The relation tool, feelings, and what the side panel saves by itself."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from regisseur_desktop.domain.persoon import Geslacht, Ouderrelatie, Partnersoort
from regisseur_desktop.domain.tekening import Gevoelssoort
from regisseur_desktop.domain.verwantschap import woord_voor
from tests import gezinnen
from tests.gezinnen import familie
from tests.ui.formulieren.hulp import kies
from tests.ui.genogram.conftest import Open, Venster
from ui.plan.binding import PAUZE_MS
from ui.widgets.field import Field

LEFT = Qt.MouseButton.LeftButton


def _combo(field: Field) -> QComboBox:
    """Return the list of a field, with the keyboard on it."""
    combo = field.control.focus_target()
    assert isinstance(combo, QComboBox)
    combo.setFocus()
    return combo


def test_that_two_clicks_and_a_menu_make_a_feeling(marina: Venster) -> None:
    before = len(marina.dossier.gevoelsbanden)
    marina.qtbot.mouseClick(marina.page.werkbalk.relatie_knop, LEFT)
    assert "eerste persoon" in marina.page.blad.tekening.hint_text
    marina.kies("Ivan")
    assert "bij Ivan" in marina.page.blad.tekening.hint_text
    marina.kies("Jasper")
    marina.kies_regel("Gevoel: spanning", "Ruzie")
    assert len(marina.dossier.gevoelsbanden) == before + 1
    band = marina.dossier.gevoelsbanden[-1]
    assert (band.persoon_a, band.persoon_b) == (marina.wie("Ivan"), marina.wie("Jasper"))
    assert band.soort is Gevoelssoort.CONFLICT
    assert marina.page.blad.gekozen == band.id, "its panel is open"
    assert not band.op_tekening_gezin
    assert not marina.page.blad.tekening.hint_text


def test_that_two_people_are_related_by_keyboard(open_dossier: Open) -> None:
    venster = open_dossier(familie(["Anna v", "Bram m"]))
    venster.toets(Qt.Key.Key_Home)
    venster.page.werkbalk.relatie_knop.setFocus()
    venster.toets(Qt.Key.Key_Space)
    venster.toets(Qt.Key.Key_Right)
    assert not venster.dossier.partnerrelaties, "the arrows only walk"
    venster.enter()
    part = "Anna en Bram zijn partners"
    if part not in [a.text() for a in venster.menu().actions()]:
        part = "Bram en Anna zijn partners"
    venster.kies_regel(part, "Getrouwd")
    (paar,) = venster.dossier.partnerrelaties
    assert paar.soort is Partnersoort.GEHUWD


def test_that_esc_ends_the_tool(marina: Venster) -> None:
    marina.qtbot.mouseClick(marina.page.werkbalk.relatie_knop, LEFT)
    marina.kies("Ivan")
    marina.toets(Qt.Key.Key_Escape)
    assert not marina.page.blad.bediening.verbinder.is_bezig
    assert not marina.page.blad.tekening.hint_text


def test_that_a_relation_that_cannot_be_is_told(open_dossier: Open) -> None:
    venster = open_dossier(familie(["Anna v", "Bram m"], ouders=["Anna > Bram"]))
    venster.kies("Bram")
    venster.qtbot.mouseClick(venster.page.blad.paneel.persoon.relatie_knop, LEFT)
    venster.kies("Anna")
    venster.kies_regel("Bram is ouder van Anna", "Ouder")
    assert "voorouder" in venster.meldingen[-1].tekst
    assert len(venster.dossier.ouderrelaties) == 1


def test_that_the_panel_of_a_feeling_saves_what_is_chosen(open_dossier: Open) -> None:
    venster = open_dossier(gezinnen.samengesteld())
    band = venster.dossier.gevoelsbanden[0]
    venster.page.blad.kies(band.id)
    vak = venster.page.blad.paneel.gevoel
    kies(venster.qtbot, _combo(vak.soort), "Afstand: op afstand")
    venster.qtbot.mouseClick(vak.op_tekening.box, LEFT)
    venster.page.blad.flush()
    after = venster.dossier.zoek(band.id)
    assert after is not None
    assert getattr(after, "soort", None) is Gevoelssoort.AFSTANDELIJK
    assert getattr(after, "op_tekening_gezin", False)


def test_that_what_is_typed_in_the_panel_is_saved_in_a_pause(marina: Venster) -> None:
    marina.kies("Ivan")
    vak = marina.page.blad.paneel.persoon
    field = vak.belangrijk.control.focus_target()
    field.setFocus()
    marina.typ("Houdt van voetbal.")

    def is_saved() -> None:
        ivan = marina.dossier.persoon(marina.wie("Ivan"))
        assert ivan is not None
        assert ivan.belangrijk.endswith("Houdt van voetbal.")

    marina.qtbot.waitUntil(is_saved, timeout=4 * PAUZE_MS)
    assert field.hasFocus(), "the screen drew itself again around the cursor"


def test_that_a_new_name_shows_in_the_drawing(marina: Venster) -> None:
    marina.kies("Ivan")
    ivan = marina.wie("Ivan")
    marina.toets(Qt.Key.Key_F2)
    marina.toets(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    marina.typ("Iwan")
    marina.enter()
    marina.page.blad.flush()
    assert marina.wie("Iwan") == ivan
    assert "Iwan" in marina.area(ivan).name


def test_that_another_shape_is_drawn_at_once(marina: Venster) -> None:
    marina.kies("Ivan")
    vak = marina.page.blad.paneel.persoon
    kies(marina.qtbot, _combo(vak.vorm), "Meisje")
    marina.page.blad.flush()
    ivan = marina.dossier.persoon(marina.wie("Ivan"))
    assert ivan is not None
    assert ivan.geslacht is Geslacht.VROUW
    assert _combo(vak.hoort).currentText().startswith("Dochter van")


def test_that_hoort_bij_gives_a_person_parents(open_dossier: Open) -> None:
    venster = open_dossier(familie(["Anna v", "Bram m", "Cato v"], paren=["Anna Bram"]))
    venster.kies("Cato")
    combo = _combo(venster.page.blad.paneel.persoon.hoort)
    kies(venster.qtbot, combo, "Dochter van Anna en Bram")
    venster.page.blad.flush()
    assert woord_voor(venster.dossier, "Bram", "Cato") == "vader"
    assert woord_voor(venster.dossier, "Anna", "Cato") == "moeder"
    kies(venster.qtbot, combo, "Nog niet gekozen")
    venster.page.blad.flush()
    assert not [r for r in venster.dossier.ouderrelaties if isinstance(r, Ouderrelatie)]


@pytest.mark.eis("S1-02")
def test_that_a_child_on_the_way_is_drawn_and_born_without_typing_it_again(leeg: Venster) -> None:
    leeg.qtbot.mouseClick(leeg.page.werkbalk.persoon_knop, LEFT)
    leeg.typ("Marina 34 v")
    leeg.enter()
    leeg.greep("kind")
    leeg.typ("ongeboren")
    leeg.enter()
    (kind,) = [p for p in leeg.dossier.personen if p.is_ongeboren]
    leeg.page.blad.kies(kind.id)
    vak = leeg.page.blad.paneel.persoon
    vak.uitgerekend.control.focus_target().setFocus()
    leeg.typ("3 februari 2027")
    leeg.page.blad.flush()
    leeg.qtbot.mouseClick(vak.geboren_knop, LEFT)
    leeg.typ("Sam 20-11-2026 zoon")
    leeg.enter()
    sam = leeg.dossier.persoon(kind.id)
    assert sam is not None
    assert (sam.naam.kort, sam.is_ongeboren, sam.geslacht) == ("Sam", False, Geslacht.MAN)
    assert woord_voor(leeg.dossier, leeg.wie("Marina"), kind.id) == "moeder"


@pytest.mark.eis("S1-03")
@pytest.mark.parametrize(
    "regel", ["Ans 101 v", "Stien 59 v, Aad 63 m", "Marina 34 v, Ivan 9 zoon", "Oma 84 v"]
)
def test_that_a_household_of_any_make_up_is_drawn(leeg: Venster, regel: str) -> None:
    leeg.qtbot.mouseClick(leeg.page.werkbalk.persoon_knop, LEFT)
    leeg.typ(regel)
    leeg.enter()
    drawn = {area.owner for area in leeg.page.blad.tekening.drawing.areas}
    assert {persoon.id for persoon in leeg.dossier.personen} <= drawn


def test_that_an_event_of_the_chosen_person_is_added_in_one_line(marina: Venster) -> None:
    marina.kies("Ivan")
    marina.qtbot.mouseClick(marina.page.werkbalk.gebeurtenis_knop, LEFT)
    marina.typ("op voetbal gegaan, september 2026")
    marina.enter()
    een = marina.dossier.gebeurtenissen[-1]
    assert (een.tekst, een.over) == ("op voetbal gegaan", (marina.wie("Ivan"),))
    assert een.wanneer is not None
    assert (een.wanneer.jaar, een.wanneer.maand) == (2026, 9)


@pytest.mark.eis("B-24")
@pytest.mark.parametrize("sleutel", ["samengesteld", "grootouders"])
def test_that_a_template_sets_a_family_around_the_first_person(leeg: Venster, sleutel: str) -> None:
    leeg.qtbot.mouseClick(leeg.page.werkbalk.persoon_knop, LEFT)
    leeg.typ("Marina 34 v")
    leeg.enter()
    rij = leeg.page.blad.tekening.sjablonen
    knop = next(k for key, k in rij.knoppen.items() if key.startswith(sleutel))
    leeg.qtbot.mouseClick(knop, LEFT)
    assert len(leeg.page.blad.tekening.drawing.areas) > 3
    assert not rij.isVisible()
    leeg.toets(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [p.naam.kort for p in leeg.dossier.personen] == ["Marina"]


def test_that_the_outline_of_the_household_cannot_be_removed(open_dossier: Open) -> None:
    venster = open_dossier(gezinnen.samengesteld())
    venster.page.blad.tekening.view.choose(venster.id)
    venster.toets(Qt.Key.Key_Delete)
    venster.toets(Qt.Key.Key_Menu)
    assert "Weghalen" not in [a.text().replace("&", "") for a in venster.menu().actions()]
    venster.menu().close()
    assert venster.dossier == gezinnen.samengesteld()


def test_that_a_second_home_has_a_panel(open_dossier: Open) -> None:
    venster = open_dossier(gezinnen.samengesteld())
    (thuis,) = venster.dossier.thuizen
    venster.page.blad.kies(thuis.id)
    vak = venster.page.blad.paneel.thuis
    naam = vak.naam.control.focus_target()
    naam.setFocus()
    venster.toets(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    venster.typ("bij mama")
    venster.page.blad.flush()
    assert venster.dossier.thuizen[0].naam == "bij mama"


def test_that_an_end_before_the_beginning_is_told_at_the_field(open_dossier: Open) -> None:
    venster = open_dossier(gezinnen.samengesteld())
    paar = next(r for r in venster.dossier.partnerrelaties if r.van and not r.tot)
    venster.page.blad.kies(paar.id)
    vak = venster.page.blad.paneel.paar
    vak.tot.control.focus_target().setFocus()
    venster.typ("1999")
    venster.page.blad.flush()
    assert "voor het begin" in vak.tot.error
    assert venster.dossier.zoek(paar.id) == paar
