import pytest
from hypothesis import given
from hypothesis import strategies as st

from regisseur_desktop.domain.namen import Naam, lees_naam
from regisseur_desktop.domain.tekst import clean

_LEEG = Naam()


@pytest.mark.parametrize(
    ("tekst", "naam"),
    [
        ("Marina", Naam(voornaam="Marina")),
        ("Anna Jansen", Naam(voornaam="Anna", achternaam="Jansen")),
        (
            "Anna van der Berg",
            Naam(voornaam="Anna", tussenvoegsel="van der", achternaam="Berg"),
        ),
        (
            "Berg, Anna van der",
            Naam(voornaam="Anna", tussenvoegsel="van der", achternaam="Berg"),
        ),
        (
            "Anna Maria de Vries-van Dijk",
            Naam(voornaam="Anna Maria", tussenvoegsel="de", achternaam="Vries-van Dijk"),
        ),
        (
            "Jan van den Berg van Dijk",
            Naam(voornaam="Jan", tussenvoegsel="van den", achternaam="Berg van Dijk"),
        ),
        ("Jan v.d. Berg", Naam(voornaam="Jan", tussenvoegsel="v.d.", achternaam="Berg")),
        ("Fatima El Idrissi", Naam(voornaam="Fatima", tussenvoegsel="El", achternaam="Idrissi")),
        ("van der Berg", Naam(tussenvoegsel="van der", achternaam="Berg")),
        ("V.D. Berg", Naam(voornaam="V.D.", achternaam="Berg")),
        (
            "ANNA VAN DER BERG",
            Naam(voornaam="ANNA", tussenvoegsel="VAN DER", achternaam="BERG"),
        ),
        (
            "Anna (Ans) de Vries",
            Naam(voornaam="Anna", tussenvoegsel="de", achternaam="Vries", roepnaam="Ans"),
        ),
        ('Anna "Ans" Smit', Naam(voornaam="Anna", achternaam="Smit", roepnaam="Ans")),
        (
            "Anna de Boer, geboren Jansen",
            Naam(voornaam="Anna", tussenvoegsel="de", achternaam="Boer", geboortenaam="Jansen"),
        ),
        ("Anna geb. Jansen", Naam(voornaam="Anna", geboortenaam="Jansen")),
        ("mevrouw Jansen", Naam(aanhef="mevrouw", achternaam="Jansen")),
        ("dhr. de Boer", Naam(aanhef="dhr.", tussenvoegsel="de", achternaam="Boer")),
        (
            "mw. A. de Boer",
            Naam(aanhef="mw.", voornaam="A.", tussenvoegsel="de", achternaam="Boer"),
        ),
        ("(Ans)", Naam(voornaam="(Ans)")),
        ("  Anna \n Jansen ", Naam(voornaam="Anna", achternaam="Jansen")),
        ("a, b, c", Naam(voornaam="a, b,", achternaam="c")),
        ("", _LEEG),
    ],
)
def test_that_a_name_is_read_in_its_parts(tekst: str, naam: Naam) -> None:
    assert lees_naam(tekst) == naam


@pytest.mark.parametrize(
    ("tekst", "kort", "volledig", "initialen"),
    [
        ("Marina", "Marina", "Marina", "M."),
        ("Anna van der Berg", "Anna", "Anna van der Berg", "A.v.d.B."),
        ("Jan v.d. Berg", "Jan", "Jan v.d. Berg", "J.v.d.B."),
        ("Anna (Ans) de Vries", "Ans", "Anna de Vries", "A.d.V."),
        ("van der Berg", "Van der Berg", "Van der Berg", "v.d.B."),
        ("mevrouw Jansen", "mevrouw Jansen", "mevrouw Jansen", "J."),
        ("A. de Vries", "A. de Vries", "A. de Vries", "A.d.V."),
        ("IJsbrand de Ĳssel", "IJsbrand", "IJsbrand de Ĳssel", "IJ.d.Ĳ."),
        ("Jean-Paul Smit", "Jean-Paul", "Jean-Paul Smit", "J.P.S."),
        ("ijsje", "ijsje", "ijsje", "i."),
        ("Anna geb. Jansen", "Anna", "Anna Jansen", "A.J."),
        ("?", "?", "?", ""),
        ("", "", "", ""),
    ],
)
def test_that_a_name_is_shown_for_each_use(
    tekst: str, kort: str, volledig: str, initialen: str
) -> None:
    naam = lees_naam(tekst)
    assert (naam.kort, naam.volledig, naam.initialen) == (kort, volledig, initialen)


def test_that_a_nickname_alone_is_enough() -> None:
    naam = Naam(roepnaam="Ans", achternaam="Smit")
    assert (naam.kort, naam.volledig, naam.initialen) == ("Ans", "Ans Smit", "A.S.")


def test_that_people_sort_by_surname_and_then_by_first_name() -> None:
    namen = ["Zoë van Aa", "Bob Smit", "Anna Smit", "Marina", "Piet de Zwart"]
    op_rij = sorted(map(lees_naam, namen), key=lambda naam: naam.sort_key)
    assert [naam.volledig for naam in op_rij] == [
        "Zoë van Aa",
        "Marina",
        "Anna Smit",
        "Bob Smit",
        "Piet de Zwart",
    ]


@given(st.text(max_size=40))
def test_that_no_letter_of_a_name_is_lost(tekst: str) -> None:
    naam = lees_naam(tekst)
    delen = (
        naam.aanhef,
        naam.voornaam,
        naam.tussenvoegsel,
        naam.achternaam,
        naam.roepnaam,
        naam.geboortenaam,
    )
    letters = sorted(letter for letter in clean(tekst) if letter.isalnum())
    assert sorted(letter for letter in "".join(delen) if letter.isalnum()) == letters


@given(
    st.lists(st.sampled_from(["Anna", "Jan", "van", "der", "de", "Berg", "Boer", "A."]), max_size=6)
)
def test_that_a_full_name_reads_back_as_itself(woorden: list[str]) -> None:
    naam = lees_naam(" ".join(woorden))
    assert naam.volledig.casefold() == " ".join(woorden).casefold()
    assert lees_naam(naam.volledig).volledig == naam.volledig
