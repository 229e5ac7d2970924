"""Looking at a genogram: shapes that do not touch, names of relations, other days, the table."""

from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from regisseur_desktop.domain.persoon import Aandoening
from regisseur_desktop.domain.verwantschap import naam_met_rol
from regisseur_desktop.drawing.shapes import AreaKind, Drawing, Ink, Path, Text
from regisseur_desktop.operations.personen import save_persoon
from tests import gezinnen
from tests.ui.genogram.conftest import Open, Venster
from ui.tekening.aan_tafel import open_aan_tafel
from ui.tekening.switch import Weergave
from ui.widgets.wrap_button import WrapButton


def _persons(drawing: Drawing) -> list[str]:
    return [area.owner for area in drawing.areas if area.kind is AreaKind.PERSON]


def _texts(drawing: Drawing) -> set[str]:
    return {mark.text for mark in drawing.marks if isinstance(mark, Text)}


def _conditions(drawing: Drawing) -> list[Path]:
    inks = (Ink.CONDITION,)
    paths = [mark for mark in drawing.marks if isinstance(mark, Path)]
    return [m for m in paths if m.fill in inks or (m.stroke and m.stroke.ink in inks)]


@pytest.mark.eis("U-18")
def test_that_the_shapes_of_marina_stand_apart_in_one_outline(marina: Venster) -> None:
    drawing = marina.page.blad.tekening.drawing
    boxes = [area.box for area in drawing.areas if area.kind is AreaKind.PERSON]
    assert len(boxes) == 5
    assert not any(one.overlaps(other) for one, other in combinations(boxes, 2))
    view = marina.page.blad.tekening.view
    for naam in ("Marina", "Ivan", "Jasper", "Liselot"):
        assert view.viewport().rect().contains(marina.plek(marina.wie(naam)))


@pytest.mark.eis("U-18")
def test_that_a_cross_goes_from_corner_to_corner_through_vader(marina: Venster) -> None:
    symbol = marina.area(marina.wie("vader")).symbol
    marks = [m for m in marina.page.blad.tekening.drawing.marks if m.owner == marina.wie("vader")]
    corners = {
        (round(numbers[0] - symbol.x), round(numbers[1] - symbol.y))
        for mark in marks
        if isinstance(mark, Path)
        for _verb, numbers in mark.steps
        if len(numbers) == 2
    }
    side = round(symbol.width)
    assert {(0, 0), (side, side), (side, 0), (0, side)} <= corners
    assert "overleden" in " ".join(_texts(marina.page.blad.tekening.drawing))


@pytest.mark.eis("C-16")
@pytest.mark.parametrize("gezin", ["samengesteld", "drie_generaties", "pleeggezin"])
def test_that_one_arrow_reaches_everybody_of_any_household(open_dossier: Open, gezin: str) -> None:
    venster = open_dossier(getattr(gezinnen, gezin)())
    view = venster.page.blad.tekening.view
    people = set(_persons(venster.page.blad.tekening.drawing))
    venster.toets(Qt.Key.Key_Home)
    seen = {view.chosen}
    for _ in range(3 * len(people)):
        venster.toets(Qt.Key.Key_Right)
        seen.add(view.chosen)
    assert people <= seen


@pytest.mark.eis("C-16")
def test_that_everybody_is_spoken_with_the_place_in_the_family(marina: Venster) -> None:
    for naam in ("Marina", "Ivan", "Jasper", "Liselot"):
        spoken = marina.area(marina.wie(naam)).name
        assert spoken.startswith(naam_met_rol(marina.dossier, marina.wie(naam)).split(" van")[0])
    assert "Marina, moeder van Ivan, Jasper en Liselot" in marina.area(marina.wie("Marina")).name
    name = marina.page.blad.tekening.view.accessibleName()
    assert name.startswith("Genogram van Marina en de kinderen. 5 personen.")


def test_that_the_arrows_walk_the_relations(marina: Venster) -> None:
    marina.kies("Ivan")
    marina.toets(Qt.Key.Key_Right)
    assert marina.gekozen == "Jasper"
    marina.toets(Qt.Key.Key_Up)
    assert marina.gekozen in ("Marina", marina.wie("vader"))
    marina.toets(Qt.Key.Key_Down)
    assert marina.gekozen == "Ivan", "the first child"


def _familie(venster: Venster) -> set[str]:
    vak = venster.page.blad.paneel.persoon
    return {row.accessibleName() for row in vak.familie.findChildren(WrapButton) if row.isVisible()}


@pytest.mark.eis("B-17")
def test_that_choosing_a_person_names_everybody_from_there(open_dossier: Open) -> None:
    venster = open_dossier(gezinnen.drie_generaties())
    venster.kies("Finn")
    familie = _familie(venster)
    assert {"Sanne, tante", "Mark, vader", "Saar, zus", "Milan, neef", "Yara, nicht"} <= familie
    venster.kies("Yara")
    assert {"Mark, oom", "Sanne, moeder", "Truus, oma"} <= _familie(venster)


@pytest.mark.eis("B-17")
def test_that_a_half_brother_is_called_so(open_dossier: Open) -> None:
    venster = open_dossier(gezinnen.samengesteld())
    venster.kies("Evi")
    assert {"Lotte, halfzus", "Daan, halfbroer"} <= _familie(venster)


@pytest.mark.eis("B-17")
def test_that_a_relation_in_the_panel_leads_to_that_person(marina: Venster) -> None:
    marina.kies("Ivan")
    rows = marina.page.blad.paneel.persoon.familie.findChildren(WrapButton)
    jasper = next(row for row in rows if row.accessibleName() == "Jasper, broer")
    marina.qtbot.mouseClick(jasper, Qt.MouseButton.LeftButton)
    assert marina.gekozen == "Jasper"


@pytest.mark.eis("B-19")
def test_that_the_family_is_shown_as_it_was_on_a_day(open_dossier: Open) -> None:
    venster = open_dossier(gezinnen.samengesteld())
    blad = venster.page.blad
    venster.qtbot.mouseClick(venster.page.werkbalk.beeld_knop, Qt.MouseButton.LeftButton)
    venster.kies_regel("Zoals het was op een dag")
    assert blad.dag.isVisible()
    before = len(_persons(blad.tekening.drawing))
    while blad.dag.day > date(2016, 12, 31) and blad.dag.slider.value() > 0:
        venster.qtbot.mouseClick(blad.dag.earlier, Qt.MouseButton.LeftButton)
    drawn = _persons(blad.tekening.drawing)
    assert venster.wie("Evi") not in drawn, "she was not born yet"
    assert len(drawn) < before
    assert venster.grepen() == {}
    venster.toets(Qt.Key.Key_Delete)
    assert len(venster.dossier.leden) == len(gezinnen.samengesteld().leden)
    venster.qtbot.mouseClick(blad.dag.back, Qt.MouseButton.LeftButton)
    assert len(_persons(blad.tekening.drawing)) == before


def test_that_names_and_feelings_are_left_out_when_asked(open_dossier: Open) -> None:
    venster = open_dossier(gezinnen.samengesteld())
    tekening = venster.page.blad.tekening
    ties = [area for area in tekening.drawing.areas if area.kind is AreaKind.TIE]
    assert len(ties) == 3
    assert "Petra" in _texts(tekening.drawing)
    for tekst in ("Gevoelens tussen mensen", "Zonder namen"):
        venster.qtbot.mouseClick(venster.page.werkbalk.beeld_knop, Qt.MouseButton.LeftButton)
        venster.kies_regel(tekst)
    assert not [area for area in tekening.drawing.areas if area.kind is AreaKind.TIE]
    assert "Petra" not in _texts(tekening.drawing)


@pytest.mark.eis("S3-01")
def test_that_the_table_sees_no_condition_and_no_feeling_that_was_not_ticked(
    open_dossier: Open,
) -> None:
    dossier = gezinnen.samengesteld()
    venster = open_dossier(dossier)
    wim = dossier.persoon(venster.wie("Wim"))
    assert wim is not None
    ziek = Aandoening(tekst="depressie")
    venster.werk.do(save_persoon(dossier, wim, replace(wim, aandoeningen=(ziek,))))
    drawing = venster.page.aan_tafel()
    assert drawing is not None
    assert not [area for area in drawing.areas if area.kind is AreaKind.TIE]
    spoken = " ".join((drawing.alt, *(area.name for area in drawing.areas), *_texts(drawing)))
    assert "depressie" not in spoken
    assert not _conditions(drawing)
    assert _conditions(venster.page.blad.tekening.drawing), "the overleg does see it"


@pytest.mark.eis("B-18")
def test_that_a_child_stands_in_two_homes(open_dossier: Open) -> None:
    venster = open_dossier(gezinnen.samengesteld())
    daan = venster.wie("Daan")
    (thuis,) = venster.dossier.thuizen
    assert daan in thuis.bewoners
    lid = venster.dossier.lid(daan)
    assert lid is not None
    assert lid.woont_hier
    venster.kies("Lotte")
    venster.toets(Qt.Key.Key_Menu)
    venster.kies_regel("Woont ook bij Conny")
    assert venster.wie("Lotte") in venster.dossier.thuizen[0].bewoners
    assert {"Huishouden", "bij Conny"} <= _texts(venster.page.blad.tekening.drawing)


@pytest.mark.eis("B-25")
def test_that_somebody_with_three_partners_stands_there_once(leeg: Venster) -> None:
    leeg.qtbot.mouseClick(leeg.page.werkbalk.persoon_knop, Qt.MouseButton.LeftButton)
    leeg.typ("Marina 34 v")
    leeg.enter()
    for partner in ("Bas 40 ex-man", "Karel 41 ex-man", "Tom 39 man"):
        leeg.kies("Marina")
        leeg.greep("partner")
        leeg.typ(partner)
        leeg.enter()
    drawn = _persons(leeg.page.blad.tekening.drawing)
    assert len(drawn) == len(set(drawn)) == 4
    boxes = [leeg.area(one).box for one in drawn]
    assert not any(one.overlaps(other) for one, other in combinations(boxes, 2))


def test_that_the_menu_leads_to_files_of_other_programs(
    marina: Venster, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    for naam in ("open_gedcom_import", "open_gedcom_export"):
        monkeypatch.setattr(
            f"ui.importeren.{naam}",
            lambda _ouder, bewerker, naam=naam: asked.append(f"{naam} {bewerker.huishouden_id}"),
        )
    for regel in ("Stamboom inlezen (GEDCOM)…", "Stamboom bewaren (GEDCOM)…"):
        marina.qtbot.mouseClick(marina.page.werkbalk.meer_knop, Qt.MouseButton.LeftButton)
        marina.kies_regel(regel)
    assert asked == [f"open_gedcom_import {marina.id}", f"open_gedcom_export {marina.id}"]


def test_that_nothing_is_added_while_another_day_is_shown(open_dossier: Open) -> None:
    venster = open_dossier(gezinnen.samengesteld())
    venster.page.blad.toon_dagen()
    venster.qtbot.mouseClick(venster.page.blad.dag.earlier, Qt.MouseButton.LeftButton)
    for knop in venster.page.werkbalk.knoppen()[:3]:
        venster.qtbot.mouseClick(knop, Qt.MouseButton.LeftButton)
        assert "andere dag" in venster.meldingen[-1].tekst
    assert not venster.blad.isVisible()


@pytest.mark.parametrize("weergave", list(Weergave))
def test_that_the_table_never_shows_the_household_of_before(
    marina: Venster, weergave: Weergave
) -> None:
    other = gezinnen.samengesteld()
    marina.werk.in_memory[other.id] = other
    marina.page.switch.set_value(weergave)
    marina.page.show_dossier(other)
    drawing = marina.page.aan_tafel()
    assert drawing is not None
    assert {"Petra", "Wim"} <= _texts(drawing)
    assert "Ivan" not in _texts(drawing)


def test_that_the_table_follows_what_is_changed_meanwhile(marina: Venster) -> None:
    drawing = marina.page.aan_tafel()
    assert drawing is not None
    tafel = open_aan_tafel(marina.werk, marina.page, drawing)
    jasper = marina.dossier.persoon(marina.wie("Jasper"))
    assert jasper is not None
    hidden = replace(jasper, op_tekening_gezin=False)
    marina.werk.do(save_persoon(marina.dossier, jasper, hidden))
    assert "Jasper" not in _texts(tafel.view.drawing)
    assert "Ivan" in _texts(tafel.view.drawing)
    tafel.close()


def test_that_the_table_stays_at_its_household(marina: Venster) -> None:
    drawing = marina.page.aan_tafel()
    assert drawing is not None
    tafel = open_aan_tafel(marina.werk, marina.page, drawing)
    other = gezinnen.samengesteld()
    marina.werk.in_memory[other.id] = other
    marina.page.show_dossier(other)
    petra = other.personen[0]
    marina.werk.do(save_persoon(other, petra, replace(petra, telefoon="0343 12 34 56")))
    assert "Ivan" in _texts(tafel.view.drawing)
    assert "Petra" not in _texts(tafel.view.drawing)
    tafel.close()


def test_that_nobody_left_out_is_named_beside_the_drawing_of_the_family(marina: Venster) -> None:
    jasper = marina.dossier.persoon(marina.wie("Jasper"))
    assert jasper is not None
    marina.werk.do(save_persoon(marina.dossier, jasper, replace(jasper, op_tekening_gezin=False)))

    def named() -> str:
        labels = marina.page.blad.paneel.uitleg.findChildren(WrapButton)
        return " ".join(label.accessibleName() for label in labels if label.isVisible())

    assert "Jasper" in named()
    marina.qtbot.mouseClick(marina.page.werkbalk.beeld_knop, Qt.MouseButton.LeftButton)
    marina.kies_regel("Zoals het gezin het ziet")
    assert "Jasper" not in _texts(marina.page.blad.tekening.drawing)
    assert "Jasper" not in named()


def test_that_beside_the_drawing_of_the_family_stand_no_notes_of_who_is_chosen(
    marina: Venster,
) -> None:
    persoon = marina.dossier.persoon(marina.wie("Ivan"))
    assert persoon is not None
    geheim = replace(persoon, belangrijk="Slaapt slecht sinds de ruzie.")
    marina.werk.do(save_persoon(marina.dossier, persoon, geheim))
    marina.kies("Ivan")

    def read() -> str:
        seen = [edit for edit in marina.findChildren(QPlainTextEdit) if edit.isVisible()]
        return "".join(edit.toPlainText() for edit in seen)

    assert "Slaapt slecht" in read()
    marina.qtbot.mouseClick(marina.page.werkbalk.beeld_knop, Qt.MouseButton.LeftButton)
    marina.kies_regel("Zoals het gezin het ziet")
    assert "Slaapt slecht" not in read()
    marina.kies("Ivan")
    assert "Slaapt slecht" not in read()
