"""The legend holds exactly what occurs, and the frame shows it with title and date."""

from dataclasses import replace
from datetime import date

import pytest

from regisseur_desktop.domain.moment import Moment
from regisseur_desktop.domain.persoon import (
    Aandoening,
    Aandoeningsoort,
    Aandoeningstaat,
    Geslacht,
    Oudersoort,
    Partnersoort,
)
from regisseur_desktop.domain.tekening import Gevoelssoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.drawing.genogram.labels import box_of
from regisseur_desktop.drawing.genogram.legend import legend
from regisseur_desktop.drawing.legend import with_frame
from regisseur_desktop.drawing.shapes import Box
from regisseur_desktop.drawing.styles import styles
from tests.drawing.huisgezin import Gezin
from tests.drawing.meten import overlaps, paths, points_of, texts

SICK = Aandoening(tekst="", soort=Aandoeningsoort.LICHAMELIJK, staat=Aandoeningstaat.VERMOED)


def labels(gezin: Gezin, **wanted: object) -> list[str]:
    """Return the words of the legend."""
    return [entry.label for entry in legend(gezin.subject(**wanted))]


def full() -> Gezin:
    """Return a family in which much occurs."""
    gezin = Gezin("Familie Vol")
    gezin.vrouw("Anna", 1985, lid=True, aandoeningen=(SICK,))
    gezin.man("Bas", 1983, overleden=Moment.op(date(2020, 1, 1)))
    gezin.paar("anna", "bas", Partnersoort.SAMENWONEND)
    gezin.persoon("Cas", Geslacht.ANDERS, 2012, lid=True)
    gezin.kind("cas", "anna", "bas", soort=Oudersoort.ADOPTIE)
    gezin.band("anna", "cas", Gevoelssoort.HECHT)
    return gezin


def test_that_one_woman_needs_two_signs() -> None:
    gezin = Gezin()
    gezin.vrouw("Anna", lid=True)
    assert labels(gezin) == ["vrouw of meisje", "om wie het gaat"]


def test_that_everything_that_occurs_is_told_once() -> None:
    assert labels(full()) == [
        "man of jongen",
        "vrouw of meisje",
        "anders",
        "om wie het gaat",
        "overleden",
        "ziekte, beperking of psychische klachten (wordt vermoed)",
        "wonen samen",
        "geadopteerd kind",
        "wonen in één huis",
        "hechte band",
    ]


def test_that_the_legend_of_the_family_tells_nothing_that_is_hidden() -> None:
    said = " ".join(labels(full(), lezer=Lezer.GEZIN))
    assert "ziekte" not in said
    assert "band" not in said
    assert "wonen samen" in said


@pytest.mark.parametrize("soort", Partnersoort)
def test_that_every_kind_of_couple_is_in_the_legend_when_it_occurs(soort: Partnersoort) -> None:
    gezin = Gezin()
    gezin.paar(gezin.vrouw("Anna"), gezin.man("Bas"), soort)
    assert styles().paar(soort.value).naam in labels(gezin)
    others = {style.naam for style in styles().paren} - {styles().paar(soort.value).naam}
    assert not others & set(labels(gezin))


@pytest.mark.parametrize("soort", Gevoelssoort)
def test_that_every_feeling_is_in_the_legend_when_it_occurs(soort: Gevoelssoort) -> None:
    gezin = Gezin()
    gezin.band(gezin.vrouw("Anna"), gezin.man("Bas"), soort)
    assert labels(gezin)[-1] == soort.label


def test_that_many_conditions_are_told_by_number() -> None:
    gezin = Gezin()
    many = tuple(replace(SICK, tekst=f"klacht {n}") for n in range(1, 6))
    gezin.vrouw("Anna", lid=True, aandoeningen=many)
    assert labels(gezin)[-5:] == [f"{n} klacht {n} (Anna)" for n in range(1, 6)]


def test_that_marks_stay_in_the_box_of_their_entry() -> None:
    for entry in legend(full().subject()):
        for mark in entry.marks:
            for x, y in (p for stroke in points_of(mark) for p in stroke):  # type: ignore[arg-type]
                assert -0.1 <= x <= entry.width + 0.1
                assert -1.5 <= y <= entry.height + 1.5


def test_that_the_frame_holds_title_date_drawing_and_legend_without_overlap() -> None:
    gezin = full()
    drawing = gezin.picture()
    framed = with_frame(
        drawing,
        legend(gezin.subject()),
        "Genogram van een familie met een lange naam",
        "23 november 2026",
    )
    said = [text.text for text in texts(framed)]
    assert said[0].startswith("Genogram van")
    assert "23 november 2026" in said
    assert set(labels(gezin)) <= set(said)
    outside = [(t.text, box_of(t)) for t in texts(framed) if not t.owner]
    assert list(overlaps(outside)) == []
    sheet = Box(0.0, 0.0, framed.width, framed.height)
    assert all(b.x >= 0 and b.right <= sheet.right and b.bottom <= sheet.bottom for _, b in outside)
    assert len(framed.areas) == len(drawing.areas)
    assert framed.alt == drawing.alt
    for path in paths(framed):
        assert all(0 <= y <= framed.height for stroke in points_of(path) for _, y in stroke)


def test_that_a_frame_without_legend_ends_below_the_drawing() -> None:
    drawing = full().picture()
    framed = with_frame(drawing, (), "Titel")
    assert framed.height == pytest.approx(drawing.height + 24 + 20 + 5)
