"""The drawing of a netwerk: what it shows of each tie, for whom, and that nothing sticks out."""

from dataclasses import replace

import pytest

from regisseur_desktop.domain.netwerk import (
    Contact,
    Lijnsoort,
    Netwerkband,
    Netwerkgroep,
    Netwerksoort,
    Richting,
    Steun,
)
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.drawing.netwerk.boxes import edge_point, outline
from regisseur_desktop.drawing.netwerk.legend import legend
from regisseur_desktop.drawing.netwerk.picture import picture
from regisseur_desktop.drawing.netwerk.subject import Tie, subject
from regisseur_desktop.drawing.netwerk.ties import Run, tie_line
from regisseur_desktop.drawing.shapes import AreaKind, Box, Drawing, Path, Text, Verb
from regisseur_desktop.drawing.svg import to_svg
from regisseur_desktop.drawing.wanted import Wanted
from regisseur_desktop.operations.voorbeeld import voorbeelden
from tests.dossiers import VANDAAG, applied, called
from tests.drawing.netwerk.netwerken import around

MARINA = applied(voorbeelden(VANDAAG, "Noor Bakker")[0])
WANTED = Wanted(today=VANDAAG)


def _texts(drawing: Drawing) -> list[str]:
    return [mark.text for mark in drawing.marks if isinstance(mark, Text)]


@pytest.mark.eis("S2-41")
@pytest.mark.eis("S3-13")
def test_that_marinas_drawing_shows_everybody_with_whom_they_serve() -> None:
    drawing = picture(subject(MARINA, WANTED))
    texts = " ".join(_texts(drawing))
    for word in ("School", "Huisarts", "Psychiater", "RSD", "Vrijwilliger", "voor Ivan en Jasper"):
        assert word in texts
    contacts = [area for area in drawing.areas if area.kind is AreaKind.CONTACT]
    assert [area.owner for area in contacts if area.owner] == [
        band.id for groep in Netwerkgroep for band in MARINA.netwerk if band.groep is groep
    ]
    assert "voor Ivan" in next(a.name for a in contacts if a.name.startswith("Psychiater"))
    assert "Dichtbij: Vrijwilliger" in drawing.alt


def test_that_every_mark_lies_on_the_drawing() -> None:
    drawing = picture(subject(MARINA, WANTED))
    for mark in drawing.marks:
        if isinstance(mark, Path):
            numbers = [n for _, ns in mark.steps for n in ns]
            assert min(numbers) >= 0
            assert max(numbers[::2]) <= drawing.width
            assert max(numbers[1::2]) <= drawing.height


@pytest.mark.eis("S2-42")
def test_that_three_kinds_of_network_have_three_outlines() -> None:
    box = Box(0, 0, 120, 40)
    shapes = {soort: outline(_groep(soort), box) for soort in Netwerksoort}
    assert len({len(corners) for corners in shapes.values()}) == 3
    assert len(shapes[Netwerksoort.VRIJWILLIGER]) == 6


def _groep(soort: Netwerksoort) -> Netwerkgroep:
    return next(groep for groep in Netwerkgroep if groep.soort is soort)


def test_that_every_kind_of_line_differs_without_colour() -> None:
    run = Run((0, 0), (120, 0))
    looks = {
        lijn: tuple(
            (mark.steps, mark.stroke.width, mark.stroke.dash)
            for mark in tie_line(run, lijn, None)
            if isinstance(mark, Path) and mark.stroke
        )
        for lijn in Lijnsoort
    }
    assert len(set(looks.values())) == len(Lijnsoort)


@pytest.mark.parametrize(("richting", "heads"), list(zip(Richting, (1, 1, 2), strict=True)))
def test_that_an_arrowhead_stands_where_the_support_goes(richting: Richting, heads: int) -> None:
    marks = tie_line(Run((0, 0), (100, 0)), Lijnsoort.GEWOON, richting)
    tips = [m.steps[0][1][0] for m in marks if isinstance(m, Path) and m.stroke is None]
    assert len(tips) == heads
    assert (0 in tips) == (richting is not Richting.VAN_GEZIN)
    assert (100 in tips) == (richting is not Richting.NAAR_GEZIN)


def test_that_a_line_ends_on_the_outline() -> None:
    box = Box(100, -20, 120, 40)
    for groep in Netwerkgroep:
        x, y = edge_point(outline(groep, box), (0, 0), box.centre)
        assert abs(x - 100) < 0.01
        assert abs(y) < 0.01


def test_that_letters_tell_the_support() -> None:
    tie = Tie(id="a", name="Oma", steun=(Steun.EMOTIONEEL, Steun.PRAKTISCH))
    assert tie.letters == "P E"
    assert "P E" in _texts(picture(around((tie,))))


def test_that_the_legend_has_what_occurs_and_nothing_else() -> None:
    tie = Tie(
        id="a",
        name="Oma",
        groep=Netwerkgroep.FAMILIE,
        lijn=Lijnsoort.SPANNING,
        steun=(Steun.ADVIES,),
    )
    gone = Tie(id="b", name="Weg", lijn=Lijnsoort.VERBROKEN, is_there=False)
    labels = [entry.label for entry in legend(around((tie, gone)))]
    assert labels == ["eigen netwerk", "spanning", "naar het gezin", "advies"]


def test_that_lines_begin_at_the_member_who_is_served() -> None:
    made = subject(MARINA, WANTED)
    assert made.figure is not None
    symbol = made.figure.symbols[called(MARINA, "Ivan")]
    psychiater = next(tie for tie in made.ties if tie.name == "Psychiater")
    assert psychiater.members == (called(MARINA, "Ivan"),)
    drawing = picture(made)
    legs = [
        mark
        for mark in drawing.marks
        if isinstance(mark, Path)
        and mark.owner == psychiater.id
        and mark.stroke
        and mark.stroke.dash
        and mark.steps[0][0] is Verb.MOVE
    ]
    home = next(area.box for area in drawing.areas if area.kind is AreaKind.HOUSEHOLD)
    x, y = legs[0].steps[0][1]
    cx = home.centre[0]
    assert abs(x - cx - symbol.centre[0]) <= symbol.width / 2 + 1
    assert home.y < y < home.bottom
    without = subject(MARINA, WANTED, with_genogram=False)
    assert without.figure is None
    assert "Jasper" in _texts(picture(without))


def test_that_the_familys_drawing_leaves_out_who_is_not_on_it() -> None:
    ivan = called(MARINA, "Ivan")
    hidden = replace(
        MARINA,
        personen=tuple(replace(p, op_tekening_gezin=p.id != ivan) for p in MARINA.personen),
    )
    family = subject(hidden, replace(WANTED, lezer=Lezer.GEZIN))
    assert ivan not in {member.id for member in family.members}
    assert "Ivan" not in " ".join(_texts(picture(family)))
    assert ivan in {member.id for member in subject(hidden, WANTED).members}


def test_that_a_drawing_without_names_holds_no_name() -> None:
    own = Contact(id="c" * 32, naam="Els Jansen", functie="juf van Ivan")
    band = Netwerkband(id="b" * 32, huishouden_id=MARINA.id, contact_id=own.id)
    dossier = replace(MARINA, contacten=(*MARINA.contacten, own), netwerk=(*MARINA.netwerk, band))
    svg = to_svg(picture(subject(dossier, replace(WANTED, with_names=False))))
    for name in ("Marina", "Ivan", "Jasper", "Liselot", "Els", "Jansen", "Integrale"):
        assert name not in svg
    assert "kinderpsychiater" in svg


def test_that_an_empty_netwerk_says_so() -> None:
    drawing = picture(subject(replace(MARINA, netwerk=()), WANTED))
    assert "nog niemand" in drawing.alt
    assert [area.kind for area in drawing.areas] == [AreaKind.HOUSEHOLD]
