"""Own say: the family gives the figure, at the start, at an evaluatie and at the end."""

from dataclasses import replace
from datetime import date

import pytest

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import Meetmoment
from regisseur_desktop.domain.toepassen import apply_edit
from regisseur_desktop.domain.zicht import Zicht
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.regiecijfers import (
    Regieantwoord,
    ask_regiecijfers,
    expected_moment,
    gevraagden,
    reeks,
    verloop_in_woorden,
)
from tests.dossiers import called, household

START, DAG = date(2026, 10, 1), date(2026, 11, 23)


@pytest.fixture
def dossier() -> Dossier:
    return household("Marina, Ivan")


def _asked(dossier: Dossier, cijfer: int, moment: Meetmoment, dag: date) -> Dossier:
    antwoord = Regieantwoord(wie=called(dossier, "Marina"), cijfer=cijfer, waarom=" Ik bel zelf. ")
    return apply_edit(dossier, ask_regiecijfers(dossier, [antwoord], moment, dag))


def test_that_a_figure_is_the_familys_own_and_may_be_seen_by_them(dossier: Dossier) -> None:
    assert expected_moment(dossier) is Meetmoment.START
    after = _asked(dossier, 4, Meetmoment.START, START)
    (cijfer,) = after.regiecijfers
    marina = called(dossier, "Marina")
    assert (cijfer.bron, cijfer.over, cijfer.zicht) == (marina, (marina,), Zicht.GEZIN)
    assert (cijfer.cijfer, cijfer.waarom, cijfer.datum) == (4, "Ik bel zelf.", START)
    assert expected_moment(after) is Meetmoment.EVALUATIE


@pytest.mark.parametrize("cijfer", [-1, 11])
def test_that_a_figure_lies_between_nothing_and_ten(dossier: Dossier, cijfer: int) -> None:
    with pytest.raises(Refused, match="0 tot en met 10"):
        _asked(dossier, cijfer, Meetmoment.START, START)


def test_that_nobody_asked_is_nothing_to_keep(dossier: Dossier) -> None:
    with pytest.raises(Refused, match="minstens één"):
        ask_regiecijfers(dossier, [], Meetmoment.START, START)


def test_that_the_regisseur_gives_no_figure_about_the_family(dossier: Dossier) -> None:
    with pytest.raises(Refused, match="gezin geeft dit cijfer zelf"):
        ask_regiecijfers(
            dossier, [Regieantwoord(wie="regisseur", cijfer=3)], Meetmoment.START, START
        )


@pytest.mark.parametrize(
    ("cijfers", "zin"),
    [
        ([], "nog niet gevraagd"),
        ([4], "bij de start 4: een beetje"),
        ([4, 6], "bij de start 4, bij een evaluatie 6: 2 hoger"),
        ([4, 6, 3], "bij de start 4, aan het einde 3: 1 lager"),
        ([4, 4], "bij de start 4, bij een evaluatie 4: hetzelfde"),
    ],
)
def test_that_the_row_of_figures_is_said_in_words(
    dossier: Dossier, cijfers: list[int], zin: str
) -> None:
    for moment, cijfer in zip(Meetmoment, cijfers, strict=False):
        dag = START.replace(day=1 + list(Meetmoment).index(moment))
        dossier = _asked(dossier, cijfer, moment, dag)
    assert verloop_in_woorden(reeks(dossier, called(dossier, "Marina"))) == zin
    assert reeks(dossier, called(dossier, "Ivan")) == ()


def test_that_the_dead_and_the_unborn_are_not_asked(dossier: Dossier) -> None:
    marina, ivan = gevraagden(dossier)
    unborn = replace(ivan, is_ongeboren=True)
    assert gevraagden(replace(dossier, personen=(marina, unborn))) == (marina,)
