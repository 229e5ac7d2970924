"""Two days side by side: same places, changes marked by shape and word, and counts below."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.netwerk import (
    Bandstand,
    Lijnsoort,
    Nabijheid,
    Netwerkband,
)
from regisseur_desktop.domain.toepassen import apply_edit
from regisseur_desktop.drawing.netwerk.compare import THEN, both, changes_between, compare
from regisseur_desktop.drawing.netwerk.legend import legend
from regisseur_desktop.drawing.shapes import Drawing, Ink, Path, Text
from regisseur_desktop.drawing.wanted import Wanted
from regisseur_desktop.operations.netwerk import add_contacten
from tests.dossiers import VANDAAG, household

TOEN = VANDAAG - timedelta(days=90)
HALF = VANDAAG - timedelta(days=30)
WANTED = Wanted(today=VANDAAG)


def _dossier() -> Dossier:
    dossier = household("Marina 34 moeder, Ivan 9 zoon")
    dossier = apply_edit(
        dossier, add_contacten(dossier, "oma; huisarts; vrijwilliger; school; RSD")
    )
    oma, huisarts, vrijwilliger, school, rsd = dossier.netwerk
    gewoon = Bandstand(tot=HALF)
    netwerk = (
        oma,
        replace(huisarts, gestopt_op=HALF),
        replace(vrijwilliger, nabijheid=Nabijheid.DICHTBIJ, eerder=(gewoon,)),
        replace(school, lijn=Lijnsoort.SPANNING, eerder=(gewoon,)),
        replace(rsd, sinds=HALF),
    )
    return replace(dossier, netwerk=netwerk)


def _texts(drawing: Drawing, owner: str) -> list[str]:
    return [m.text for m in drawing.marks if isinstance(m, Text) and m.owner == owner]


def _outlines(drawing: Drawing, owner: str) -> list[Path]:
    return [
        m for m in drawing.marks if isinstance(m, Path) and m.owner == owner and m.fill is Ink.PAPER
    ]


@pytest.mark.eis("C-12")
def test_that_new_gone_stronger_and_weaker_are_said_in_words() -> None:
    dossier = _dossier()
    drawing = compare(dossier, TOEN, VANDAAG, WANTED)
    oma, huisarts, vrijwilliger, school, rsd = (band.id for band in dossier.netwerk)
    assert "weg" in _texts(drawing, huisarts)
    assert "sterker" in _texts(drawing, vrijwilliger)
    assert "zwakker" in _texts(drawing, school)
    assert "nieuw" in _texts(drawing, rsd)
    assert _texts(drawing, oma) == ["Oma"]
    assert "Nieuw: RSD. Weg: Huisarts. Sterker: Vrijwilliger. Zwakker: School." in drawing.alt


@pytest.mark.eis("C-12")
def test_that_everybody_has_the_same_place_on_both_days() -> None:
    dossier = _dossier()
    drawing = compare(dossier, TOEN, VANDAAG, WANTED)
    oma, huisarts, vrijwilliger, school, rsd = (band.id for band in dossier.netwerk)
    shift = None
    for owner in (oma, huisarts, school):
        then, now = _outlines(drawing, owner + THEN)[0], _outlines(drawing, owner)[0]
        (x, y), (nx, ny) = then.steps[0][1], now.steps[0][1]
        assert abs(y - ny) < 0.01
        shift = shift or nx - x
        assert abs(nx - x - shift) < 0.01
    assert shift
    assert shift > 0
    assert not _outlines(drawing, rsd + THEN)
    then, now = _outlines(drawing, vrijwilliger + THEN)[0], _outlines(drawing, vrijwilliger)[0]
    assert now.steps[0][1][1] < then.steps[0][1][1], "nearer is higher, below the household"


@pytest.mark.eis("S3-45")
def test_that_number_and_strength_stand_under_each_day() -> None:
    drawing = compare(_dossier(), TOEN, VANDAAG, WANTED)
    texts = [mark.text for mark in drawing.marks if isinstance(mark, Text)]
    assert "Professionals: 2 (2 gewoon)" in texts
    assert "Professionals: 2 (1 gewoon en 1 spanning)" in texts
    assert texts.count("Eigen netwerk: 1 (1 gewoon)") == 2
    assert texts.count("Vrijwilligers: 1 (1 gewoon)") == 2


def test_that_the_legend_of_two_days_explains_the_marks() -> None:
    dossier = _dossier()
    found = set(changes_between(dossier, TOEN, VANDAAG).values())
    labels = [one.label for one in legend(both(dossier, TOEN, VANDAAG, WANTED), found)]
    assert labels[-4:] == ["nieuw", "weg", "sterker", "zwakker"]
    assert "hetzelfde" not in labels


def test_that_who_came_and_went_between_the_days_is_not_drawn() -> None:
    dossier = _dossier()
    between: Netwerkband = replace(
        dossier.netwerk[0], sinds=HALF, gestopt_op=HALF + timedelta(days=5)
    )
    dossier = replace(dossier, netwerk=(between, *dossier.netwerk[1:]))
    drawing = compare(dossier, TOEN, VANDAAG, WANTED)
    assert not _texts(drawing, between.id)
    assert between.id not in {area.owner for area in drawing.areas}


def test_that_days_stand_above_the_drawings() -> None:
    drawing = compare(_dossier(), date(2026, 9, 1), VANDAAG, WANTED)
    texts = [mark.text for mark in drawing.marks if isinstance(mark, Text)]
    assert "1 september 2026" in texts
    assert "23 november 2026" in texts
    assert drawing.title.endswith("1 september 2026 en 23 november 2026")
