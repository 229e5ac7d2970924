"""Family tree files of other programs, in the words they use."""

from datetime import date

import pytest

from regisseur_desktop.domain.moment import ONBEKEND, Moment, MomentSoort
from regisseur_desktop.domain.namen import Naam
from regisseur_desktop.domain.persoon import Geslacht, Oudersoort, Partnersoort, Persoonsoort
from regisseur_desktop.exchange.gedcom.dates import read_moment
from regisseur_desktop.exchange.gedcom.ingelezen import Ingelezen
from regisseur_desktop.exchange.gedcom.read import read_gedcom

HEAD = "0 HEAD\n1 GEDC\n2 VERS {versie}\n1 CHAR {tekens}\n"


def read(body: str, versie: str = "5.5.1", tekens: str = "UTF-8", code: str = "utf-8") -> Ingelezen:
    text = HEAD.format(versie=versie, tekens=tekens) + body + "0 TRLR\n"
    return read_gedcom(text.encode(code))


def person(xref: str, *lines: str) -> str:
    return "\n".join([f"0 @{xref}@ INDI", *lines, ""])


def family(xref: str, *lines: str) -> str:
    return "\n".join([f"0 @{xref}@ FAM", *lines, ""])


TRIO = person("I1", "1 NAME Kees /Bos/", "1 SEX M") + person("I2", "1 NAME Els /Vos/", "1 SEX F")
TRIO += person("I3", "1 NAME Bo /Bos/", "1 FAMC @F1@")


_NAMED = {"voornaam": "Anna"}
_WIT = _NAMED | {"tussenvoegsel": "de", "achternaam": "Wit"}


def jaar(year: int, *, ongeveer: bool = False) -> Moment:
    return Moment(soort=MomentSoort.JAAR, jaar=year, ongeveer=ongeveer)


def span(van: date | None, tot: date | None) -> Moment:
    return Moment(soort=MomentSoort.PERIODE, van=van, tot=tot)


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("12 MAY 1990", Moment.op(date(1990, 5, 12))),
        ("12 mei 1990", Moment.op(date(1990, 5, 12))),
        ("  3  OKT 1990", Moment.op(date(1990, 10, 3))),
        ("12-05-1990", Moment.op(date(1990, 5, 12))),
        ("MAY 1990", Moment(soort=MomentSoort.MAAND, jaar=1990, maand=5)),
        ("1990", jaar(1990)),
        ("ABT 1990", jaar(1990, ongeveer=True)),
        ("EST 1990", jaar(1990, ongeveer=True)),
        ("@#DJULIAN@ 1990", jaar(1990, ongeveer=True)),
        ("@#DGREGORIAN@ 1990", jaar(1990)),
        ("GREGORIAN 1990", jaar(1990)),
        ("1990/91", jaar(1990)),
        ("BEF 1990", span(None, date(1989, 12, 31))),
        ("AFT MAY 1990", span(date(1990, 6, 1), None)),
        ("FROM 1990 TO 1995", span(date(1990, 1, 1), date(1995, 12, 31))),
        ("TO 1995", span(None, date(1995, 12, 31))),
        ("BET 1 MAR 1990 AND 31 MAY 1990", span(date(1990, 3, 1), date(1990, 5, 31))),
        ("INT 1990 (volgens oma)", jaar(1990)),
        ("(na de oorlog)", Moment(woorden="na de oorlog")),
        ("31 FEB 1990", None),
        ("1066", None),
        ("@#DHEBREW@ 5 TSH 5750", None),
        ("BET 1995 AND 1990", None),
        ("12 FOO 1990", None),
        ("", None),
    ],
)
def test_that_a_date_is_read_as_surely_as_it_was_written(line: str, moment: Moment | None) -> None:
    assert read_moment(line) == moment


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("Anna /van der Berg/", _NAMED | {"tussenvoegsel": "van der", "achternaam": "Berg"}),
        ("Anna Maria /Bos/", {"voornaam": "Anna Maria", "achternaam": "Bos"}),
        ("/Bos/", {"achternaam": "Bos"}),
        ("Anna", {"voornaam": "Anna"}),
        ("? /?/", {}),
        ("\n2 GIVN Anna\n2 SPFX de\n2 SURN Wit", _WIT),
        ("Anna\n2 NICK Ans", {"voornaam": "Anna", "roepnaam": "Ans"}),
        ("dr. Anna\n2 NPFX dr.", {"voornaam": "Anna", "aanhef": "dr."}),
        ("Anna\n1 NAME Anna /Vos/\n2 TYPE maiden", {"voornaam": "Anna", "geboortenaam": "Vos"}),
    ],
)
def test_that_a_name_is_read_in_its_parts(line: str, parts: dict[str, str]) -> None:
    assert read(person("I1", f"1 NAME {line}")).personen[0].naam == Naam(**parts)


@pytest.mark.parametrize(
    ("lines", "soort"),
    [
        (("1 MARR Y",), Partnersoort.GEHUWD),
        (("1 MARR", "2 TYPE Registered Partnership"), Partnersoort.GEREGISTREERD),
        (("1 MARR", "1 DIV Y"), Partnersoort.GESCHEIDEN),
        (("1 MARR", "1 DIV N"), Partnersoort.GEHUWD),
        (("1 MARR", "1 EVEN", "2 TYPE Separation"), Partnersoort.LEVEN_APART),
        (("1 EVEN", "2 TYPE Separated"), Partnersoort.UIT_ELKAAR),
        (("1 EVEN", "2 TYPE samenwonend"), Partnersoort.SAMENWONEND),
        (("1 ENGA", "2 DATE 1990"), Partnersoort.VERLOOFD),
        ((), Partnersoort.RELATIE),
    ],
)
def test_that_a_couple_is_what_its_events_say(lines: tuple[str, ...], soort: Partnersoort) -> None:
    found = read(TRIO + family("F1", "1 HUSB @I1@", "1 WIFE @I2@", *lines))
    (relatie,) = found.partnerrelaties
    assert (relatie.id, relatie.persoon_a, relatie.persoon_b) == ("F1", "I1", "I2")
    assert relatie.soort is soort


@pytest.mark.parametrize(
    ("lines", "vader", "moeder"),
    [
        ((), Oudersoort.GEBOORTE, Oudersoort.GEBOORTE),
        (("2 PEDI adopted",), Oudersoort.ADOPTIE, Oudersoort.ADOPTIE),
        (("2 PEDI FOSTER",), Oudersoort.PLEEG, Oudersoort.PLEEG),
        (("1 ADOP", "2 FAMC @F1@", "3 ADOP WIFE"), Oudersoort.GEBOORTE, Oudersoort.ADOPTIE),
    ],
)
def test_that_a_child_belongs_to_its_parents_as_the_file_says(
    lines: tuple[str, ...], vader: Oudersoort, moeder: Oudersoort
) -> None:
    child = person("I3", "1 NAME Bo", "1 FAMC @F1@", *lines)
    pair = person("I1", "1 SEX M") + person("I2", "1 SEX F")
    found = read(pair + child + family("F1", "1 HUSB @I1@", "1 WIFE @I2@", "1 CHIL @I3@"))
    assert {een.ouder_id: een.soort for een in found.ouderrelaties} == {"I1": vader, "I2": moeder}


def test_that_a_step_parent_of_one_side_is_read_where_the_family_tells_it() -> None:
    lines = ("1 HUSB @I1@", "1 WIFE @I2@", "1 CHIL @I3@", "2 _FREL Step", "2 _MREL Natural")
    found = {een.ouder_id: een.soort for een in read(TRIO + family("F1", *lines)).ouderrelaties}
    assert found == {"I1": Oudersoort.STIEF, "I2": Oudersoort.GEBOORTE}


def test_that_children_stand_by_year_and_in_the_order_of_the_file_while_one_lacks() -> None:
    def order(second: str) -> list[str]:
        people = (
            TRIO + person("I4", "1 BIRT", "2 DATE 2009") + person("I5", "1 BIRT", f"2 {second}")
        )
        lines = ("1 HUSB @I1@", "1 CHIL @I4@", "1 CHIL @I5@")
        return [een.kind_id for een in read(TRIO + people + family("F2", *lines)).ouderrelaties]

    assert order("DATE 2005") == ["I5", "I4"]
    assert order("PLAC Doorn") == ["I4", "I5"]


def test_that_a_link_from_one_side_is_enough() -> None:
    people = person("I1", "1 FAMS @F1@") + person("I3", "1 FAMC @F1@")
    (relatie,) = read(people + family("F1")).ouderrelaties
    assert (relatie.ouder_id, relatie.kind_id) == ("I1", "I3")


def test_that_brothers_and_sisters_without_parents_stay_together() -> None:
    found = read(TRIO + family("F1", "1 CHIL @I1@", "1 CHIL @I2@"))
    assert [een.zelfde_ouders for een in found.personen] == ["F1", "F1", "F1"]
    assert found.ouderrelaties == ()


def test_that_somebody_with_a_grave_has_died() -> None:
    people = person("I1", "1 DEAT Y") + person("I2", "1 BURI", "2 PLAC Doorn")
    people += person("I3", "1 DEAT N") + person("I4", "1 DEAT", "2 DATE 1999")
    assert [een.overleden for een in read(people).personen] == [
        ONBEKEND,
        ONBEKEND,
        None,
        jaar(1999),
    ]


def test_that_a_stillborn_child_is_told_in_both_versions() -> None:
    old = read(person("I1", "1 DEAT", "2 AGE STILLBORN"))
    new = read(person("I1", "1 DEAT", "2 AGE 0y", "3 PHRASE Stillborn"), "7.0")
    assert {old.personen[0].soort, new.personen[0].soort} == {Persoonsoort.DOODGEBOREN}


def test_that_twins_share_a_word() -> None:
    old = person("I1", "1 ASSO @I2@", "2 RELA twin") + person("I2") + person("I3")
    new = person("I1", "1 ASSO @I2@", "2 ROLE MULTIPLE") + person("I2") + person("I3")
    for found in (read(old), read(new, "7.0")):
        een, ander, los = (persoon.meerling for persoon in found.personen)
        assert een == ander != ""
        assert los == ""


def test_that_a_year_before_any_dossier_still_orders_the_drawing() -> None:
    found = read(person("I1", "1 SEX F", "1 BIRT", "2 DATE 12 JAN 1066"))
    assert found.personen[0].geboren is None
    assert found.personen[0].geslacht is Geslacht.VROUW
    assert found.jaren == {"I1": 1066.0}
    assert found.verloren == ("Niet gelezen: 1 datum van voor 1850.",)


def test_that_what_is_not_read_is_counted() -> None:
    lines = ("1 OCCU bakker", "1 BIRT", "2 PLAC Doorn", "2 SOUR @S1@", "1 NOTE iets")
    (told,) = read(person("I1", *lines)).verloren
    assert told == "Niet gelezen: 1 beroep, 1 aantekening, 1 plaats en 1 bron."


@pytest.mark.parametrize(
    ("tekens", "code"),
    [
        ("UTF-8", "utf-8"),
        ("UTF-8", "utf-8-sig"),
        ("UNICODE", "utf-16"),
        ("UNICODE", "utf-16-le"),
        ("UNICODE", "utf-16-be"),
        ("ANSI", "cp1252"),
        ("IBMPC", "latin-1"),
    ],
)
def test_that_a_name_keeps_its_accents_in_every_encoding(tekens: str, code: str) -> None:
    found = read(person("I1", "1 NAME Renée /Boër/"), tekens=tekens, code=code)
    assert found.personen[0].naam.volledig == "Renée Boër"


def test_that_ansel_is_read() -> None:
    text = (
        HEAD.format(versie="5.5", tekens="ANSEL") + "0 @I1@ INDI\n1 NAME Ren@ee /Bo#er/\n0 TRLR\n"
    )
    raw = text.replace("@e", "\xe2e").replace("#e", "\xe8e").encode("latin-1")
    assert read_gedcom(raw).personen[0].naam.volledig == "Renée Boër"


def test_that_line_ends_and_indents_of_any_system_are_read() -> None:
    text = HEAD.format(versie="5.5.1", tekens="UTF-8") + "0 @I1@ INDI\n  1 NAME Bo\n0 TRLR"
    for end in ("\r\n", "\r", "\n\n"):
        assert read_gedcom(text.replace("\n", end).encode()).personen[0].naam.kort == "Bo"


def test_that_a_long_name_goes_on_over_lines() -> None:
    found = read(person("I1", "1 NAME An", "2 CONC na", "2 CONC  /Bos/"))
    assert found.personen[0].naam.volledig == "Anna Bos"
