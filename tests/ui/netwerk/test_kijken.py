"""Looking at a netwerk: two days, another day, the table, the list, and who lives elsewhere."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from regisseur_desktop.domain.netwerk import Nabijheid, Netwerkgroep, Netwerksoort
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.drawing.shapes import Text
from tests.ui.formulieren.hulp import VANDAAG, het_formulier
from tests.ui.netwerk.conftest import LEFT, Open, Venster
from ui.tekening.aan_tafel import Tafelblad
from ui.tekening.switch import Weergave

MAAND = timedelta(days=30)


def _texts(venster: Venster) -> list[str]:
    return [mark.text for mark in venster.view.drawing.marks if isinstance(mark, Text)]


@pytest.fixture
def veranderd(marina: Venster, open_dossier: Open) -> Venster:
    """Marina's netwerk, where the RSD came a month ago and the huisarts left."""
    rsd, huisarts = marina.band("RSD"), marina.band("Huisarts")
    changed = {
        rsd.id: replace(rsd, sinds=VANDAAG - MAAND),
        huisarts.id: replace(huisarts, gestopt_op=VANDAAG - MAAND),
    }
    netwerk = tuple(changed.get(band.id, band) for band in marina.dossier.netwerk)
    return open_dossier(replace(marina.dossier, netwerk=netwerk))


@pytest.mark.eis("C-12")
@pytest.mark.eis("S3-45")
def test_that_two_days_stand_beside_each_other(veranderd: Venster) -> None:
    veranderd.qtbot.mouseClick(veranderd.page.werkbalk.vergelijk_knop, LEFT)
    balk = veranderd.page.blad.twee
    assert balk.isVisible()
    assert not veranderd.page.werkbalk.isVisible()
    veld = balk.eerste.control.focus_target()
    assert veld.hasFocus()
    veld.selectAll()  # type: ignore[attr-defined]
    veranderd.typ("1 oktober 2026")
    veranderd.toets(Qt.Key.Key_Return)
    texts = _texts(veranderd)
    assert "1 oktober 2026" in texts
    assert "23 november 2026" in texts
    assert {"nieuw", "weg"} <= set(texts)
    assert any(text.startswith("Professionals: ") for text in texts)
    opdracht = veranderd.page.to_print()
    assert opdracht.soort is Documentsoort.ECOGRAM
    assert (opdracht.eerder, opdracht.dag) == (date(2026, 10, 1), VANDAAG)
    veranderd.qtbot.mouseClick(balk.terug, LEFT)
    assert veranderd.page.werkbalk.isVisible()
    assert "nieuw" not in _texts(veranderd)


def test_that_two_days_in_the_wrong_order_say_so(veranderd: Venster) -> None:
    veranderd.page.vergelijk()
    balk = veranderd.page.blad.twee
    balk.tweede.control.set_value(date(2020, 1, 1))
    balk.knop.click()
    assert balk.tweede.error == "Kies twee dagen. De eerste is de vroegste."


def test_that_escape_leaves_the_comparison(veranderd: Venster) -> None:
    veranderd.page.vergelijk()
    assert veranderd.page.blad.twee.isVisible()
    veranderd.toets(Qt.Key.Key_Escape)
    assert not veranderd.page.blad.twee.isVisible()
    assert veranderd.view.hasFocus()


def test_that_two_days_are_only_to_look_at(veranderd: Venster) -> None:
    veranderd.page.vergelijk()
    band = veranderd.band("School")
    assert not veranderd.page.blad.kaart.may_move(band.id)
    veranderd.view.choose(band.id)
    veranderd.view.setFocus()
    veranderd.toets(Qt.Key.Key_Delete)
    veranderd.toets(Qt.Key.Key_Menu)
    assert len(veranderd.dossier.netwerk) == 6
    assert not veranderd.page.blad.menu.menu.qt.isVisible()


@pytest.mark.eis("B-19")
def test_that_the_slider_shows_the_netwerk_of_another_day(veranderd: Venster) -> None:
    assert veranderd.band("RSD").id in {area.owner for area in veranderd.view.drawing.areas}
    veranderd.page.blad.toon_dagen()
    dag = veranderd.page.blad.dag
    assert dag.slider.hasFocus()
    veranderd.toets(Qt.Key.Key_Home)
    owners = {area.owner for area in veranderd.view.drawing.areas}
    assert veranderd.band("RSD").id not in owners
    assert veranderd.band("Huisarts").id in owners
    assert not veranderd.page.blad.kaart.may_move(veranderd.band("School").id)
    dag.back.click()
    assert veranderd.band("RSD").id in {area.owner for area in veranderd.view.drawing.areas}


@pytest.mark.eis("S3-01")
def test_that_the_table_shows_the_map_to_the_family(marina: Venster) -> None:
    assert isinstance(marina.page, Tafelblad)
    drawing = marina.page.aan_tafel()
    assert drawing is not None
    texts = " ".join(mark.text for mark in drawing.marks if isinstance(mark, Text))
    assert "Vrijwilliger" in texts
    assert "0343" not in texts
    assert "sociale dienst" not in texts, "a note of the professional stays away"


def test_that_there_is_nothing_at_the_table_without_anybody(leeg: Venster) -> None:
    assert leeg.page.aan_tafel() is None
    leeg.page.toon_aan_tafel()
    assert "nog niemand" in leeg.meldingen[-1].tekst


@pytest.mark.eis("S2-08")
def test_that_all_professionals_stand_in_one_list(marina: Venster) -> None:
    marina.page.switch.set_value(Weergave.LIJST)
    lijst = marina.page.lijst
    everybody = [rij.regel.titel for rij in lijst.lijst.lijst.rijen()]
    assert "Vrijwilliger" in everybody
    knop = lijst.filter._buttons[3]
    marina.qtbot.mouseClick(knop, LEFT)
    names = [rij.regel.titel for rij in lijst.lijst.lijst.rijen()]
    assert names == ["School", "Huisarts", "Psychiater", "RSD", "Integrale vroeghulp"]
    assert "voor Ivan" in lijst.lijst.lijst.rijen()[2].regel.onder
    assert marina.page.to_print().soort is Documentsoort.NETWERKLIJST


def test_that_the_list_does_what_the_map_does(marina: Venster) -> None:
    marina.page.switch.set_value(Weergave.LIJST)
    rijen = marina.page.lijst.lijst.lijst.rijen()
    rij = next(rij for rij in rijen if rij.regel.titel == "RSD")
    daden = {daad.tekst: daad for daad in rij.daden()}
    daden["Dichterbij"].doe()
    assert marina.band("RSD").nabijheid is Nabijheid.DICHTBIJ
    daden["Naar school en werk"].doe()
    assert marina.band("RSD").groep is Netwerkgroep.SCHOOL_WERK
    daden["Niet meer betrokken"].doe()
    rijen = marina.page.lijst.lijst.lijst.rijen()
    assert rijen[-1].regel.titel == "RSD"
    {daad.tekst: daad for daad in rijen[-1].daden()}["Weer betrokken"].doe()
    assert marina.band("RSD").gestopt_op is None


@pytest.mark.eis("S2-42")
def test_that_volunteers_are_a_kind_of_their_own(marina: Venster) -> None:
    marina.page.switch.set_value(Weergave.LIJST)
    lijst = marina.page.lijst
    marina.qtbot.mouseClick(lijst.filter._buttons[2], LEFT)
    assert [rij.regel.titel for rij in lijst.lijst.lijst.rijen()] == ["Vrijwilliger"]
    assert lijst.lijst.soort is Netwerksoort.VRIJWILLIGER


def test_that_family_from_elsewhere_comes_on_the_map_by_the_menu(
    marina: Venster, open_dossier: Open
) -> None:
    liselot = next(p for p in marina.dossier.personen if p.naam.kort == "Liselot")
    leden = tuple(
        replace(lid, woont_hier=lid.woont_hier and lid.persoon_id != liselot.id)
        for lid in marina.dossier.leden
    )
    venster = open_dossier(replace(marina.dossier, leden=leden))
    venster.page.kies_familie()
    lines = [action.text() for action in venster.menu().actions()]
    assert lines[0].startswith("Liselot")
    venster.toets(Qt.Key.Key_Return)
    band = venster.band("Liselot")
    assert (band.groep, band.persoon, band.sinds) == (Netwerkgroep.FAMILIE, liselot.id, VANDAAG)
    assert venster.gekozen == "Liselot"
    vak = venster.page.blad.paneel.contact
    assert vak.familie.isVisible()
    assert not vak.naam.isVisible()
    vak.open_knop.click()
    dialog = het_formulier()
    assert "naam" not in dialog.form.fields
    assert dialog.formulier.titel == "Liselot"
    dialog.reject()
    venster.werk.stack(venster.id).undo()
    assert len(venster.dossier.netwerk) == 6


def test_that_the_middle_can_be_names_alone(marina: Venster) -> None:
    assert "9" in _texts(marina)
    marina.qtbot.mouseClick(marina.page.werkbalk.meer_knop, LEFT)
    marina.kies_regel("Stamboom in het midden")
    assert "9" not in _texts(marina)
    assert "Jasper" in _texts(marina)


def test_that_printing_takes_what_is_looked_at(marina: Venster) -> None:
    opdracht = marina.page.to_print()
    assert (opdracht.soort, opdracht.lezer) == (Documentsoort.NETWERK, Lezer.OVERLEG)
    marina.qtbot.mouseClick(marina.page.werkbalk.meer_knop, LEFT)
    marina.kies_regel("Zoals het gezin het ziet")
    assert marina.page.to_print().lezer is Lezer.GEZIN


def test_that_nothing_sticks_out_at_any_size(marina: Venster) -> None:
    for width, height in ((1192, 766), (948, 540)):
        marina.resize(width, height)
        marina.qtbot.wait(20)
        for widget in (marina.page.blad.kaart, marina.page.werkbalk, marina.page.blad.voet):
            assert widget.mapTo(marina, widget.rect().bottomRight()).x() <= marina.width()


def test_that_beside_the_map_of_the_family_nobody_can_be_read(marina: Venster) -> None:
    marina.kies("Psychiater")
    assert marina.page.blad.paneel.is_contact
    marina.page.blad.set_beeld(replace(marina.page.blad.kaart.beeld, zoals_gezin=True))
    assert not marina.page.blad.paneel.is_contact
    marina.kies("Psychiater")
    assert not marina.page.blad.paneel.is_contact
