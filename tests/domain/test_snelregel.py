from datetime import date
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regisseur_desktop.domain.datum_tonen import toon_moment
from regisseur_desktop.domain.moment import Moment
from regisseur_desktop.domain.persoon import Geslacht
from regisseur_desktop.domain.snelregel import (
    SnelAfspraak,
    SnelContact,
    SnelPersoon,
    lees_afspraak,
    lees_contacten,
    lees_personen,
)
from regisseur_desktop.errors import Refused

VANDAAG = date(2026, 11, 21)
NAMEN = ("Marina", "Ivan", "Jasper", "Liselot")

_SOEP = (
    "Ivan Anna van der Berg 9 59 131 2016 2030 3-12-2016 31-2-2016 zoon dochter moeder baby en &"
    " , ; : ( ) jaar maanden 6 ongeboren overleden † v m geb. ongeveer 0343 12 34 56 06-12345678"
    " a@b.nl school voor huisarts 1 febr morgen"
)
onzin = st.one_of(
    st.text(max_size=80), st.lists(st.sampled_from(_SOEP.split()), max_size=9).map(" ".join)
)


def test_that_three_children_come_from_one_line() -> None:
    kinderen = lees_personen("Ivan 9 zoon, Jasper 5 zoon, Liselot 2 dochter", VANDAAG)
    assert kinderen == (
        SnelPersoon(
            naam="Ivan",
            geboren=_oud(9, "9"),
            rol="zoon",
            geslacht=Geslacht.MAN,
        ),
        SnelPersoon(naam="Jasper", geboren=_oud(5, "5"), rol="zoon", geslacht=Geslacht.MAN),
        SnelPersoon(naam="Liselot", geboren=_oud(2, "2"), rol="dochter", geslacht=Geslacht.VROUW),
    )
    assert [kind.leeftijd for kind in kinderen] == [9, 5, 2]


def _oud(jaren: int, woorden: str) -> Moment:
    return Moment.met_leeftijd(jaren, VANDAAG, woorden)


@pytest.mark.parametrize(
    "regel",
    [
        "Stien 59, Aad 63",
        "Stien (59) en Aad (63)",
        "Stien 59 en Aad 63",
        "Stien 59 & Aad 63",
        "Stien 59; Aad 63",
        "Stien 59\nAad 63",
        "Stien 59 jaar, Aad 63 jr.",
        "Stien, 59, Aad, 63",
        "Stien 59 jaar oud + Aad 63j",
    ],
)
def test_that_two_people_may_be_parted_in_many_ways(regel: str) -> None:
    personen = lees_personen(regel, VANDAAG)
    assert [(een.naam, een.leeftijd) for een in personen] == [("Stien", 59), ("Aad", 63)]


@pytest.mark.parametrize(
    ("regel", "naam", "geboren", "rol", "geslacht"),
    [
        ("Marina", "Marina", "", None, Geslacht.ONBEKEND),
        ("Anna van der Berg 41 moeder", "Anna van der Berg", "41 jaar", "moeder", Geslacht.VROUW),
        ("zoon Ivan 9", "Ivan", "9 jaar", "zoon", Geslacht.MAN),
        ("Ivan, 9, zoon", "Ivan", "9 jaar", "zoon", Geslacht.MAN),
        ("Ivan, zoon, 9", "Ivan", "9 jaar", "zoon", Geslacht.MAN),
        ("Kim 9, v", "Kim", "9 jaar", None, Geslacht.VROUW),
        ("Kim, m, 9", "Kim", "9 jaar", None, Geslacht.MAN),
        ("vader", "vader", "", "vader", Geslacht.MAN),
        ("moeder van Ivan 40", "moeder van Ivan", "40 jaar", "moeder", Geslacht.VROUW),
        ("Kim ongeveer 40 v", "Kim", "ongeveer 40 jaar", None, Geslacht.VROUW),
        ("Kim m kind", "Kim", "", "kind", Geslacht.MAN),
        ("Sam x 12", "Sam", "12 jaar", None, Geslacht.ANDERS),
        ("baby 6 maanden", "baby", "6 maanden", "baby", Geslacht.ONBEKEND),
        ("Noor 9 jaar en 3 maanden", "Noor", "9 jaar en 3 maanden", None, Geslacht.ONBEKEND),
        ("Bo 3 weken", "Bo", "0 maanden", None, Geslacht.ONBEKEND),
        ("Ivan 3-12-2016 zoon", "Ivan", "3 december 2016", "zoon", Geslacht.MAN),
        ("Ivan geb. 3/12/16", "Ivan", "3 december 2016", None, Geslacht.ONBEKEND),
        ("Ivan geboren in 2016", "Ivan", "2016", None, Geslacht.ONBEKEND),
        ("Anna (Ans) de Vries 40", "Anna (Ans) de Vries", "40 jaar", None, Geslacht.ONBEKEND),
        ("Ivan 9 10", "Ivan 10", "9 jaar", None, Geslacht.ONBEKEND),
        ("zoon Jan broer", "Jan broer", "", "zoon", Geslacht.MAN),
    ],
)
def test_that_one_person_is_read_from_what_is_there(
    regel: str, naam: str, geboren: str, rol: str | None, geslacht: Geslacht
) -> None:
    persoon = lees_personen(regel, VANDAAG)[0]
    getoond = toon_moment(persoon.geboren) if persoon.geboren else ""
    assert (persoon.naam, persoon.rol, persoon.geslacht) == (naam, rol, geslacht)
    assert getoond.removesuffix(" op 21 november 2026") == geboren


def test_that_children_without_a_name_are_called_by_their_role() -> None:
    kinderen = lees_personen("zoon 9, dochter 5", VANDAAG)
    assert [(kind.naam, kind.rol, kind.leeftijd) for kind in kinderen] == [
        ("zoon", "zoon", 9),
        ("dochter", "dochter", 5),
    ]


def test_that_a_part_without_a_name_fills_in_the_person_before_it() -> None:
    personen = lees_personen("Jan 40, vader, overleden, Kim, m, 5, 6 zoon", VANDAAG)
    jan, kim, zoon = personen[0], personen[1], personen[-1]
    assert (jan.rol, jan.geslacht, jan.is_overleden) == ("vader", Geslacht.MAN, True)
    assert (kim.naam, kim.geslacht, kim.leeftijd) == ("Kim", Geslacht.MAN, 5)
    assert (zoon.naam, zoon.leeftijd) == ("zoon", 6)


def test_that_the_unborn_and_the_dead_are_told_apart() -> None:
    moeder, kind = lees_personen("Marina 35, ongeboren", VANDAAG)
    assert not moeder.is_ongeboren
    assert (kind.naam, kind.is_ongeboren) == ("ongeboren", True)
    assert lees_personen("Liam ongeboren zoon", VANDAAG)[0].is_ongeboren
    assert lees_personen("vader †", VANDAAG)[0].is_overleden
    assert lees_personen("opa Jan overleden", VANDAAG)[0].naam == "Jan"


@pytest.mark.parametrize("regel", ["", " ", ",;,", "\n"])
def test_that_an_empty_line_has_nobody(regel: str) -> None:
    assert lees_personen(regel, VANDAAG) == ()


@pytest.mark.parametrize(
    ("regel", "zin"),
    [
        ("m 12", "Vul ook een naam in. Een voornaam is genoeg."),
        ("9", "Vul ook een naam in. Een voornaam is genoeg."),
        ("Ivan 200", "Een leeftijd is hooguit 130 jaar. Kijk het getal nog eens na."),
        ("Ivan 2030", "Niemand is geboren na vandaag. Kijk 2030 nog eens na."),
        ("Ivan 3-12-2026", "Niemand is geboren na vandaag. Kijk 3-12-2026 nog eens na."),
        ("Ivan 31-2-2016", "31 februari bestaat niet. Februari heeft 28 of 29 dagen."),
    ],
)
def test_that_an_age_that_cannot_be_gets_a_sentence_that_helps(regel: str, zin: str) -> None:
    with pytest.raises(Refused) as antwoord:
        lees_personen(regel, VANDAAG)
    assert str(antwoord.value) == zin


@given(onzin)
def test_that_any_text_gives_people_with_a_name_or_a_sentence(regel: str) -> None:
    gelezen = _probeer(regel)
    if isinstance(gelezen, Refused):
        assert str(gelezen).endswith(".")
    else:
        assert all(persoon.naam.strip() for persoon in gelezen)


def _probeer(regel: str) -> tuple[SnelPersoon, ...] | Refused:
    try:
        return lees_personen(regel, VANDAAG)
    except Refused as antwoord:
        return antwoord


def test_that_the_network_of_marina_comes_from_one_line() -> None:
    regel = (
        "school van Ivan en Jasper; huisarts; psychiater: Ivan; RSD: geld en werk;"
        " vroeghulp: Liselot; vrijwilliger; Huisarts, 0343 12 34 56"
    )
    assert lees_contacten(regel, NAMEN) == (
        SnelContact(naam="school", voor=("Ivan", "Jasper")),
        SnelContact(naam="huisarts"),
        SnelContact(naam="psychiater", voor=("Ivan",)),
        SnelContact(naam="RSD", waarvoor="geld en werk"),
        SnelContact(naam="vroeghulp", voor=("Liselot",)),
        SnelContact(naam="vrijwilliger"),
        SnelContact(naam="Huisarts", telefoon="0343 12 34 56"),
    )


@pytest.mark.parametrize(
    ("regel", "contacten"),
    [
        ("school, huisarts, buurvrouw", ["school", "huisarts", "buurvrouw"]),
        ("school\nhuisarts", ["school", "huisarts"]),
        ("school van Piet", ["school van Piet"]),
        ("Stichting voor Zorg", ["Stichting voor Zorg"]),
        ("team 1-2-3 2020", ["team 1-2-3 2020"]),
        (": hulp bij geld", ["hulp bij geld"]),
        ("06-12345678", ["06-12345678"]),
        ("dokter@huis.nl", ["dokter@huis.nl"]),
        ("kapot@adres", ["kapot@adres"]),
        ("", []),
        (";;, ", []),
    ],
)
def test_that_every_part_of_the_line_becomes_a_contact(regel: str, contacten: list[str]) -> None:
    assert [contact.naam for contact in lees_contacten(regel, NAMEN)] == contacten


@pytest.mark.parametrize(
    ("regel", "contact"),
    [
        (
            "huisarts Jansen, 0343-123456, dr@huis.nl",
            SnelContact(naam="huisarts Jansen", telefoon="0343-123456", email="dr@huis.nl"),
        ),
        (
            "tante An +31 6 12345678: ivan",
            SnelContact(naam="tante An", telefoon="+31 6 12345678", voor=("Ivan",)),
        ),
        ("juf: Ivan, lezen", SnelContact(naam="juf", voor=("Ivan",), waarvoor="lezen")),
        ("hulp voor Liselot", SnelContact(naam="hulp", voor=("Liselot",))),
        (
            "Stichting voor Zorg van Ivan",
            SnelContact(naam="Stichting voor Zorg", voor=("Ivan",)),
        ),
        (
            "school van Ivan: Ivan en Jasper",
            SnelContact(naam="school", voor=("Ivan", "Jasper")),
        ),
        ("Veilig Thuis (0800) 2000", SnelContact(naam="Veilig Thuis", telefoon="(0800) 2000")),
    ],
)
def test_that_a_contact_keeps_what_was_typed(regel: str, contact: SnelContact) -> None:
    assert lees_contacten(regel, NAMEN) == (contact,)


@pytest.mark.parametrize("stuk", ["a van voor ", "0 ", " ", "(", "(  ", "Jan 9 jaar ", "@"])
def test_that_a_pasted_page_is_read_at_once(stuk: str) -> None:
    pagina = stuk * 20_000 + "Zoë"
    begin = perf_counter()
    assert lees_contacten(pagina, NAMEN)[0].naam.endswith("Zoë")
    assert lees_personen(pagina, VANDAAG)[0].naam.endswith("Zoë")
    assert perf_counter() - begin < 5


@given(onzin)
def test_that_no_letter_or_digit_of_a_contact_is_lost(regel: str) -> None:
    contacten = lees_contacten(regel, ())
    velden = "".join(
        contact.naam + contact.waarvoor + contact.telefoon + contact.email for contact in contacten
    )
    assert all(contact.naam for contact in contacten)
    assert all(teken in velden for teken in regel if teken.isascii() and teken.isalnum())


@pytest.mark.parametrize(
    ("tekst", "afspraak"),
    [
        (
            "Marina; gaat kennismaken; 1 febr",
            SnelAfspraak(wie="Marina", wat="gaat kennismaken", wanneer=date(2027, 2, 1)),
        ),
        ("Marina; gaat kennismaken", SnelAfspraak(wie="Marina", wat="gaat kennismaken")),
        ("bellen; morgen", SnelAfspraak(wat="bellen", wanneer=date(2026, 11, 22))),
        ("bellen", SnelAfspraak(wat="bellen")),
        ("morgen", SnelAfspraak(wat="morgen")),
        ("Ivan; leest; elke dag", SnelAfspraak(wie="Ivan", wat="leest; elke dag")),
        ("", SnelAfspraak()),
    ],
)
def test_that_an_afspraak_has_who_what_and_when(tekst: str, afspraak: SnelAfspraak) -> None:
    assert lees_afspraak(tekst, VANDAAG) == afspraak


@given(onzin)
def test_that_any_text_can_be_an_afspraak(tekst: str) -> None:
    afspraak = lees_afspraak(tekst, VANDAAG)
    assert afspraak.wat or not afspraak.wie
