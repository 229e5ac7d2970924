"""Who is seen and called what: for the family, without names, and in words."""

from dataclasses import replace
from datetime import date

import pytest

from regisseur_desktop.domain.moment import Moment
from regisseur_desktop.domain.namen import Naam
from regisseur_desktop.domain.persoon import (
    Aandoening,
    Aandoeningsoort,
    Aandoeningstaat,
    Persoonsoort,
)
from regisseur_desktop.domain.tekening import Gevoelssoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.drawing.genogram.looks import Fill, Quarter
from regisseur_desktop.drawing.shapes import Ink
from tests.drawing.huisgezin import Gezin
from tests.drawing.meten import paths, people, texts

ILL = Aandoening(tekst="depressie", soort=Aandoeningsoort.PSYCHISCH)
DRUNK = Aandoening(tekst="alcohol", soort=Aandoeningsoort.VERSLAVING)


@pytest.mark.parametrize("lezer", [Lezer.GEZIN, Lezer.KIND])
def test_that_a_condition_shows_in_the_family_picture_only_when_ticked(lezer: Lezer) -> None:
    gezin = Gezin()
    ticked = replace(DRUNK, op_tekening_gezin=True)
    gezin.vrouw("Anna", lid=True, aandoeningen=(ILL,))
    gezin.man("Bas", lid=True, aandoeningen=(ILL, ticked))
    subject = gezin.subject(lezer=lezer)
    assert subject.persons["anna"].fills == ()
    assert subject.persons["bas"].fills == (Fill(Quarter.BOTTOM),)
    drawing = gezin.picture(lezer=lezer)
    owners = {path.owner for path in paths(drawing) if path.fill is Ink.CONDITION}
    assert owners == {"bas"}
    everything = gezin.subject()
    assert everything.persons["bas"].fills == (Fill(Quarter.LEFT | Quarter.BOTTOM),)
    assert not any(look.fills for look in gezin.subject(with_conditions=False).persons.values())


def test_that_a_feeling_shows_in_the_family_picture_only_when_ticked(gezin: Gezin) -> None:
    gezin.band("anna", "bas", Gevoelssoort.CONFLICT)
    gezin.band("anna", "cas", Gevoelssoort.HECHT, op_tekening_gezin=True)
    assert len(gezin.subject().ties) == 2
    assert [tie.soort for tie in gezin.subject(lezer=Lezer.GEZIN).ties] == [Gevoelssoort.HECHT]
    assert gezin.subject(with_feelings=False).ties == ()


def test_that_a_feeling_that_is_over_is_not_drawn(gezin: Gezin) -> None:
    gezin.band("anna", "bas", Gevoelssoort.CONFLICT, tot=Moment.op(date(2025, 1, 1)))
    assert gezin.subject().ties == ()
    assert len(gezin.subject(on=date(2024, 6, 1)).ties) == 1


def test_that_who_was_unticked_is_not_in_the_family_picture(gezin: Gezin) -> None:
    gezin.man("Gijs", 1950, op_tekening_gezin=False)
    gezin.kind("anna", "gijs")
    assert "gijs" in gezin.subject().persons
    assert "gijs" not in people(gezin.picture(lezer=Lezer.GEZIN))
    assert "Gijs" not in repr(gezin.picture(lezer=Lezer.GEZIN))


def test_that_nobody_is_named_after_who_is_not_in_the_family_picture() -> None:
    gezin = Gezin()
    gezin.vrouw("Anna", 1985, lid=True)
    gezin.man("Gijs", 1950, op_tekening_gezin=False)
    gezin.kind("anna", "gijs")
    assert gezin.subject().persons["anna"].spoken == "Anna, dochter van Gijs, 41 jaar"
    assert gezin.subject(lezer=Lezer.GEZIN).persons["anna"].spoken == "Anna, 41 jaar"


def test_that_who_died_or_left_is_not_in_the_household(gezin: Gezin) -> None:
    gezin.man("Opa", 1940, lid=True, overleden=Moment.op(date(2020, 1, 1)))
    left = replace(gezin.dossier.leden[3], tot=Moment.op(date(2025, 1, 1)))
    assert left.persoon_id == "dirk"
    leden = (*gezin.dossier.leden[:3], left, *gezin.dossier.leden[4:])
    gezin.dossier = replace(gezin.dossier, leden=leden)
    assert gezin.subject().family.households[0].members == ("anna", "bas", "cas")


def test_that_a_household_of_one_has_no_outline_and_nobody_gives_an_empty_sheet() -> None:
    gezin = Gezin()
    assert gezin.picture().marks == ()
    gezin.vrouw("Anna", lid=True)
    assert gezin.subject().family.households == ()


# -- names


def test_that_without_names_no_name_of_anybody_or_any_home_is_left(gezin: Gezin) -> None:
    gezin.thuis("Bij Henk", "cas")
    gezin.band("anna", "cas", Gevoelssoort.HECHT)
    many = tuple(replace(ILL, tekst=f"ziekte {n}") for n in range(5))
    gezin.man("Ziek", 1970, lid=True, aandoeningen=many)
    subject = gezin.subject(with_names=False)
    said = " ".join(
        (
            repr(gezin.picture(with_names=False).areas),
            " ".join(text.text for text in texts(gezin.picture(with_names=False))),
            " ".join(subject.numbered),
            subject.title,
            subject.alt,
        )
    )
    for naam in ("Anna", "Bas", "Cas", "Dirk", "Ziek", "Henk", "Voorbeeld"):
        assert naam not in said
    assert subject.persons["anna"].names == ("A",)


def test_that_letters_go_on_after_z() -> None:
    gezin = Gezin()
    for number in range(28):
        gezin.persoon(f"P{number}", lid=True)
    names = [look.names[0] for look in gezin.subject(with_names=False).persons.values()]
    assert names[:2] == ["A", "B"]
    assert names[25:] == ["Z", "A2", "B2"]
    assert len(set(names)) == 28


def test_that_who_has_no_name_is_called_by_role() -> None:
    gezin = Gezin()
    gezin.man("Cas", 2012, lid=True)
    gezin.man("X", 1980)
    nameless = replace(gezin.dossier.personen[-1], naam=Naam())
    gezin.dossier = replace(gezin.dossier, personen=(gezin.dossier.personen[0], nameless))
    gezin.kind("cas", "x")
    assert gezin.subject().persons["x"].names == ("Vader",)


# -- in words


def test_that_a_screen_reader_hears_what_the_symbol_shows() -> None:
    gezin = Gezin()
    gezin.vrouw(
        "Anna", 1985, lid=True, aandoeningen=(ILL, replace(DRUNK, staat=Aandoeningstaat.VERMOED))
    )
    gezin.persoon("", lid=True, is_ongeboren=True, uitgerekend=date(2027, 3, 2))
    gezin.kind("", "anna")
    said = [look.spoken for look in gezin.subject().persons.values()]
    assert said[0].startswith("Anna, ")
    assert said[0].endswith("41 jaar, psychische klachten, verslaving (wordt vermoed)")
    assert said[1] == "ongeboren kind, verwacht mrt 2027"
    family = gezin.subject(lezer=Lezer.GEZIN).persons["anna"].spoken
    assert family.endswith("41 jaar")


def test_that_the_words_tell_every_family_with_the_focus_first(gezin: Gezin) -> None:
    gezin.man("Opa", 1950, overleden=Moment.op(date(2015, 1, 1)))
    gezin.kind("bas", "opa")
    gezin.persoon("", soort=Persoonsoort.MISKRAAM)
    gezin.kind("", "anna", "bas")
    assert gezin.subject().alt == (
        "Genogram van Voorbeeld. Zes personen. "
        "Kinderen van Anna (41) en Bas (43): Cas (14), Dirk (11) en miskraam. "
        "Kind van Opa (overleden): Bas (43)."
    )


def test_that_the_words_of_a_large_family_stay_short(gezin: Gezin) -> None:
    gezin.vrouw("Tante", 1960)
    for number in range(40):
        gezin.man(f"Neef{number}")
        gezin.kind(f"neef{number}", "tante")
    said = gezin.subject().alt
    assert "Cas (14) en Dirk (11)" in said
    assert said.endswith("Verder nog 41 andere personen.")
