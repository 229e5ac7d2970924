"""Who does what over the whole plan, and how much of it the family and its people carry."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.aandeel import Aandeel, Drager
from regisseur_desktop.operations import plan
from tests.ui.plan.conftest import Venster
from ui.plan.sprong import AfspraakSprongen
from ui.plan.wie_doet_wat import aandeel_zin


def watten(venster: Venster, lijst: AfspraakSprongen) -> list[str]:
    """Return the words of the agreements that stand in a list."""
    return [een.wat for een in venster.dossier.afspraken if lijst.sprong(een.id) is not None]


@pytest.mark.eis("S4-03")
def test_that_the_plan_tells_what_the_family_its_people_and_the_helpers_do(
    venster: Venster, qtbot: QtBot
) -> None:
    venster.choose(qtbot, "wie_doet_wat")
    blad = venster.page.bladen.wie_doet_wat
    gezin = watten(venster, blad.kanten[Drager.GEZIN].lijst)
    hulp = watten(venster, blad.kanten[Drager.PROFESSIONAL].lijst)
    assert "leest Liselot voor" in gezin
    assert watten(venster, blad.kanten[Drager.NETWERK].lijst) == ["helpt met de post"]
    assert "geeft Ivan een rustige plek" in hulp
    assert {"kijken samen welk werk past", "maken de lijst"} == {*gezin} & {*hulp}
    assert watten(venster, blad.niemand.lijst) == ["Wordt iemand boos? Dan stoppen we even."]
    assert blad.niemand.y() < blad.kanten[Drager.GEZIN].y()
    assert venster.chip("wie_doet_wat") == "1 leeg"


@pytest.mark.eis("S3-50", "S3-51")
def test_that_the_share_of_family_and_network_follows_who_does_it(
    venster: Venster, qtbot: QtBot
) -> None:
    venster.choose(qtbot, "wie_doet_wat")
    blad = venster.page.bladen.wie_doet_wat
    assert blad.balk.delen == (7, 1, 5)
    assert blad.zin.text() == "Het gezin en de mensen eromheen doen meer dan de helft (62 procent)."
    assert blad.balk.accessibleName() == (
        "het gezin zelf 7 afspraken, mensen om het gezin heen 1 afspraak, hulpverleners 5 afspraken"
    )
    venster.choose(qtbot, "veilig")
    table = venster.page.bladen.veilig.afspraken
    qtbot.mouseClick(table.add_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(table.nieuw.wie.edit, "vrijwilliger")
    qtbot.keyClicks(table.nieuw.wat.edit, "komt als Marina belt")
    qtbot.keyClick(table.nieuw.wat.edit, Qt.Key.Key_Return)
    venster.choose(qtbot, "wie_doet_wat")
    assert blad.balk.delen == (7, 2, 5)
    assert (
        blad.kanten[Drager.NETWERK].kop.text() == "Dit doen mensen om het gezin heen (2 afspraken)"
    )
    venster.undo()
    assert blad.balk.delen == (7, 1, 5)


def test_that_an_agreement_leads_to_where_it_is_written(venster: Venster, qtbot: QtBot) -> None:
    venster.choose(qtbot, "wie_doet_wat")
    afspraak = venster.dossier.afspraken_van(venster.doel(2).id)[0]
    sprong = venster.page.bladen.wie_doet_wat.kanten[Drager.GEZIN].lijst.sprong(afspraak.id)
    assert sprong is not None
    sprong.knop.setFocus()
    qtbot.keyClick(sprong.knop, Qt.Key.Key_Return)
    assert venster.page.inhoud.doelen.current == venster.doel(2).id
    rij = venster.page.bladen.doel.afspraken.rij(afspraak.id)
    assert rij is not None
    assert rij.wat.edit.hasFocus()


def test_that_what_is_asked_of_the_family_is_gathered_below_the_question(
    venster: Venster, qtbot: QtBot
) -> None:
    venster.choose(qtbot, "waarom")
    blad = venster.page.bladen.waarom
    gevraagd = watten(venster, blad.gevraagd)
    assert len(gevraagd) == 7
    assert "leest Liselot voor" in gevraagd
    assert "geeft Ivan een rustige plek" not in gevraagd
    assert blad.gevraagd.y() > blad.velden["wat_vragen"].y()


def test_that_an_empty_plan_shows_no_share(leeg: Venster, qtbot: QtBot) -> None:
    leeg.choose(qtbot, "wie_doet_wat")
    blad = leeg.page.bladen.wie_doet_wat
    assert not blad.balk.isVisible()
    assert not blad.zin.isVisible()
    leeg.werk.do(plan.add_afspraak(leeg.dossier, "", "Dan bellen we."))
    assert blad.zin.text() == "Bij nog geen enkele afspraak staat wie het doet."
    assert not blad.balk.isVisible()


@pytest.mark.parametrize(
    ("parts", "woorden"),
    [
        ((0, 0, 3), "nog niets (0 procent)"),
        ((1, 0, 2), "minder dan de helft (33 procent)"),
        ((1, 1, 2), "de helft (50 procent)"),
        ((2, 1, 1), "meer dan de helft (75 procent)"),
        ((0, 2, 0), "alles (100 procent)"),
    ],
)
def test_that_the_share_is_said_in_plain_words(parts: tuple[int, int, int], woorden: str) -> None:
    deel = Aandeel(*parts, niemand=1, totaal=sum(parts) + 1)
    assert aandeel_zin(deel) == f"Het gezin en de mensen eromheen doen {woorden}."
