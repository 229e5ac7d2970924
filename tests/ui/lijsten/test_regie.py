"""The tab Evaluaties: the family's own figures, and who has the say over each goal."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import Meetmoment, Regiehouder
from regisseur_desktop.domain.zicht import Zicht
from tests.ui.formulieren.hulp import (
    VANDAAG,
    bewaar,
    dossier_van,
    het_formulier,
    leeg_werk,
    toon,
    typ,
    voorbeeld_werk,
)
from tests.ui.geheugen import GeheugenWerk
from ui.evaluaties.eigen_regie import VraagRegie
from ui.evaluaties.page import EvaluatiesPage
from ui.plek import Plek, Scherm
from ui.widgets.labels import PlainLabel
from ui.widgets.meter import Blocks

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def werk() -> GeheugenWerk:
    return voorbeeld_werk()


def opened(qtbot: QtBot, werk: GeheugenWerk) -> EvaluatiesPage:
    page = EvaluatiesPage(werk)
    toon(qtbot, page, dossier_van(werk))
    return page


def words(page: EvaluatiesPage) -> str:
    return " ".join(label.text() for label in page.eigen_regie.findChildren(PlainLabel))


def asked(page: EvaluatiesPage, qtbot: QtBot) -> VraagRegie:
    qtbot.mouseClick(page.eigen_regie.vraag, LEFT)
    return next(d for d in page.findChildren(VraagRegie) if d.isVisible())


def persoon(dossier: Dossier, naam: str) -> str:
    return next(p.id for p in dossier.personen if p.naam.kort == naam)


def test_that_the_figures_over_time_are_words_and_plain_blocks(
    qtbot: QtBot, werk: GeheugenWerk
) -> None:
    page = opened(qtbot, werk)
    shown = words(page)
    for part in (
        "Hoeveel heb je zelf te zeggen over je leven?",
        "Een beetje (4)",
        "Best wat (6)",
        "“Ik bel nu zelf met school.”",
        "Bij de start 4, bij een evaluatie 6: 2 hoger.",
    ):
        assert part in shown
    assert [blocks.level for blocks in page.eigen_regie.findChildren(Blocks)] == [4, 6]


@pytest.mark.eis("S3-44")
def test_that_each_of_the_family_gives_a_figure_at_the_end(
    qtbot: QtBot, werk: GeheugenWerk
) -> None:
    page = opened(qtbot, werk)
    before = dossier_van(werk)
    dialoog = asked(page, qtbot)
    names = [regel.cijfer.label_text for regel in dialoog.regels]
    assert names == ["Marina", "Ivan", "Jasper", "Liselot"]
    assert dialoog.moment.control.value() is Meetmoment.EVALUATIE
    marina, ivan, *_others = dialoog.regels
    for regel, choice, why in (
        (marina, "8", "Ik regel het zelf."),
        (ivan, "7", "Ik mag kiezen."),
    ):
        regel.cijfer.control.focus_target().setFocus()
        qtbot.keyClicks(regel.cijfer.control.focus_target(), choice)
        qtbot.keyClicks(regel.waarom.control.focus_target(), why)
    moment = dialoog.moment.control.focus_target()
    moment.setFocus()
    qtbot.keyClicks(moment, "aan het einde")
    qtbot.mouseClick(dialoog.bewaar, LEFT)
    new = [een for een in dossier_van(werk).regiecijfers if een not in before.regiecijfers]
    assert [(c.bron, c.cijfer, c.waarom, c.moment, c.datum, c.zicht) for c in new] == [
        (persoon(before, naam), cijfer, why, Meetmoment.EINDE, VANDAAG, Zicht.GEZIN)
        for naam, cijfer, why in (
            ("Marina", 8, "Ik regel het zelf."),
            ("Ivan", 7, "Ik mag kiezen."),
        )
    ]
    assert "Bij de start 4, aan het einde 8: 4 hoger." in words(page)
    werk.stack(before.id).undo()
    assert dossier_van(werk).regiecijfers == before.regiecijfers


def test_that_the_first_figure_is_asked_at_the_start(qtbot: QtBot) -> None:
    werk = leeg_werk()
    page = opened(qtbot, werk)
    (knop,) = page.eigen_regie.leeg.findChildren(QPushButton)
    qtbot.mouseClick(knop, LEFT)
    dialoog = next(d for d in page.findChildren(VraagRegie) if d.isVisible())
    assert dialoog.moment.control.value() is Meetmoment.START
    qtbot.mouseClick(dialoog.bewaar, LEFT)
    assert dialoog.reden.text() == "Vul minstens één cijfer in."
    dialoog.reject()


def test_that_a_figure_is_changed_and_taken_away(qtbot: QtBot, werk: GeheugenWerk) -> None:
    page = opened(qtbot, werk)
    before = dossier_van(werk).regiecijfers
    knop = next(
        button
        for button in page.eigen_regie.findChildren(QAbstractButton)
        if "bij de start" in button.accessibleName()
    )
    knop.setFocus()
    qtbot.keyClick(knop, Qt.Key.Key_Space)
    form = het_formulier()
    typ(qtbot, form, "cijfer", "3: weinig")
    bewaar(qtbot, form)
    assert [een.cijfer for een in dossier_van(werk).regiecijfers] == [3, before[1].cijfer]
    assert "Weinig (3)" in words(page)


@pytest.mark.eis("S4-21")
def test_that_the_say_over_each_goal_stands_beside_the_last_time(
    qtbot: QtBot, werk: GeheugenWerk
) -> None:
    page = opened(qtbot, werk)
    rijen = page.wie_regie.lijst.rijen()
    told = {rij.regel.titel: (rij.regel.onder, rij.regel.labels[0][0]) for rij in rijen}
    werkt = "Marina gaat 2 ochtenden per week werken."
    assert told[werkt] == (
        "Nu het gezin zelf, toen een hulpverlener.",
        "dichter bij het gezin",
    )
    assert told["Er is rust met het geld."] == ("Toen en nu een hulpverlener.", "hetzelfde")
    assert "Het gezin heeft zelf de regie bij 3 van de 4 doelen." in page.wie_regie.zin.text()
    assert "Toen: versie 1, van 1 oktober 2026." in page.wie_regie.zin.text()


def test_that_the_say_is_recorded_from_the_row_and_undone(qtbot: QtBot, werk: GeheugenWerk) -> None:
    page = opened(qtbot, werk)
    rij = page.wie_regie.lijst.rijen()[-1]
    daad = next(een for een in rij.daden() if een.tekst == "De regie heeft: het gezin zelf")
    daad.doe()
    doel = dossier_van(werk).doelen_op_volgorde()[-1]
    assert doel.regie is Regiehouder.GEZIN
    assert page.wie_regie.lijst.rijen()[-1].regel.labels[0][0] == "dichter bij het gezin"
    werk.stack(dossier_van(werk).id).undo()
    assert dossier_van(werk).doelen_op_volgorde()[-1].regie is Regiehouder.PROFESSIONAL


def test_that_enter_on_a_row_opens_the_goal_in_the_plan(qtbot: QtBot, werk: GeheugenWerk) -> None:
    page = opened(qtbot, werk)
    gone: list[Plek] = []
    werk.ga_naar.connect(gone.append)
    rij = page.wie_regie.lijst.rijen()[1]
    rij.setFocus()
    qtbot.keyClick(rij, Qt.Key.Key_Return)
    dossier = dossier_van(werk)
    doel = dossier.doelen_op_volgorde()[1]
    assert gone == [Plek(Scherm.HUISHOUDEN, dossier.id, "plan", doel.id)]
