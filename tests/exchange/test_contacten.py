"""Contacts from telephones and spreadsheets: whoever can be read is, the rest is told by line."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regisseur_desktop.errors import Refused
from regisseur_desktop.exchange.contacten import MOST, Contactenlijst
from regisseur_desktop.exchange.csv import read_csv
from regisseur_desktop.exchange.vcard import read_vcard

SENTENCE = re.compile(r"[A-Z][^\n]+[.]( [A-Z][^\n]+[.])?")


def card(*lines: str, versie: str = "3.0") -> str:
    return "\r\n".join(["BEGIN:VCARD", f"VERSION:{versie}", *lines, "END:VCARD", ""])


def names(found: Contactenlijst) -> list[str]:
    return [een.naam for een in found.regels]


def skipped(found: Contactenlijst) -> list[tuple[int, str]]:
    return [(een.regel, een.reden) for een in found.overgeslagen]


@pytest.mark.parametrize(
    "text",
    [
        card(
            "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:van Bo=C3=ABr;Ren=C3=A9e",
            "TEL;WORK;VOICE:0343 12 34 56",
            "EMAIL;PREF;INTERNET:renee@school.nl",
            "ORG:School De Boom",
            "TITLE:intern begeleider",
            versie="2.1",
        ),
        card(
            "N:van Boër;Renée;;;",
            "FN:Renée van Boër",
            "item1.TEL;type=CELL:0343 12 34 56",
            "item1.X-ABLabel:werk",
            "EMAIL:renee@school.nl",
            "ORG:School De Boom",
            "TITLE:intern",
            "  begeleider",
            "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ",
            " SkZJRgABAQEA",
        ),
        card(
            "FN:Renée van Boër",
            'TEL;VALUE=uri;TYPE="voice,work":tel:0343 12 34 56',
            "EMAIL;TYPE=work:renee@school.nl",
            "ORG:School De Boom",
            "ROLE:intern begeleider",
            versie="4.0",
        ),
    ],
    ids=["2.1", "3.0", "4.0"],
)
def test_that_a_card_of_every_version_is_read(text: str) -> None:
    (een,) = read_vcard(text.encode()).regels
    assert (een.naam, een.organisatie) == ("Renée van Boër", "School De Boom")
    assert (een.functie, een.telefoon) == ("intern begeleider", "0343 12 34 56")
    assert een.email == "renee@school.nl"


def test_that_an_organisation_is_one() -> None:
    (een,) = read_vcard(card("KIND:org", "FN:Buurtteam", versie="4.0").encode()).regels
    assert (een.naam, een.is_organisatie) == ("Buurtteam", True)


def test_that_a_card_that_is_damaged_is_told_and_the_others_are_read() -> None:
    text = card("TEL:06") + card("FN:Anna", "zomaar iets") + "BEGIN:VCARD\r\nFN:half\r\n"
    found = read_vcard((text + card("FN:Bo")).encode())
    assert names(found) == ["Anna", "Bo"]
    assert skipped(found) == [(1, "de naam ontbreekt"), (10, "deze regel is beschadigd")]


def test_that_half_an_address_becomes_a_note() -> None:
    (een,) = read_vcard(card("FN:Anna", "EMAIL:anna@", "NOTE:belt graag").encode()).regels
    assert (een.email, een.notitie) == ("", "belt graag\nanna@")


@pytest.mark.parametrize("mark", [";", ",", "\t"])
@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize(
    "head",
    [
        ("Naam", "Functie", "Organisatie", "Telefoon", "E-mail"),
        ("Name", "Job Title", "Company", "Mobile Phone", "E-mail 1 - Value"),
    ],
)
def test_that_a_sheet_is_read_in_both_languages(
    mark: str, code: str, head: tuple[str, ...]
) -> None:
    row = ("Renée Boër", "intern begeleider", "De Boom", "0343 12 34 56", "r@school.nl")
    text = "\r\n".join([mark.join(head), mark.join(row), ""])
    (een,) = read_csv(text.encode(code)).regels
    assert (een.naam, een.functie, een.organisatie, een.telefoon, een.email) == row


def test_that_a_name_in_parts_is_put_together() -> None:
    text = "Voornaam;Tussenvoegsel;Achternaam\nAnna;van der;Berg\nBo;;Vos\n"
    assert names(read_csv(text.encode())) == ["Anna van der Berg", "Bo Vos"]


def test_that_lines_without_a_name_are_told_by_their_number() -> None:
    text = 'naam;functie\n"An\nna";x\n;leerkracht\n;\n\nBo;\n;logopedist\n'
    found = read_csv(text.encode())
    assert names(found) == ["An na", "Bo"]
    assert skipped(found) == [(4, "de naam ontbreekt"), (8, "de naam ontbreekt")]


def test_that_an_organisation_without_a_person_keeps_its_name() -> None:
    (een,) = read_csv(b"naam;organisatie\n;Buurtteam\n").regels
    assert (een.naam, een.is_organisatie, een.organisatie) == ("Buurtteam", True, "")


def test_that_the_line_that_spreadsheets_add_is_left_out() -> None:
    found = read_csv(b"sep=,\r\nnaam,functie\r\nAnna,buurvrouw\r\n,maatje\r\n")
    assert names(found) == ["Anna"]
    assert skipped(found) == [(4, "de naam ontbreekt")]


@pytest.mark.parametrize("read", [read_csv, read_vcard])
@pytest.mark.parametrize(
    "raw",
    [b"", b"\x00" * 900, b"\x89PNG\r\n\x1a\n" * 50, b"Beste Marina,\ngroet", b"naam\n" * 300_000],
)
def test_that_what_is_no_address_book_gets_a_sentence(read: object, raw: bytes) -> None:
    assert callable(read)
    with pytest.raises(Refused) as refused:
        read(raw)
    assert SENTENCE.fullmatch(str(refused.value))


def test_that_a_book_of_thousands_is_refused() -> None:
    with pytest.raises(Refused, match="Deel het op"):
        read_csv(("naam\n" + "Anna\n" * (MOST + 1)).encode())
    with pytest.raises(Refused, match="Deel het op"):
        read_vcard((card("FN:Anna") * (MOST + 1)).encode())


_LINES = st.one_of(
    st.sampled_from(
        ["BEGIN:VCARD", "END:VCARD", "VERSION:2.1", "FN:A", "N:;;;;", "N:A;B", "TEL:06", "ORG:;",
         "NOTE;ENCODING=QUOTED-PRINTABLE:a=", "PHOTO:x", "BEGIN:VCALENDAR", "EMAIL;a;b=c:d@e.nl"]
    ),
    st.text(max_size=20),
)  # fmt: skip


@given(st.lists(_LINES, max_size=25))
def test_that_any_card_is_read_or_told(lines: list[str]) -> None:
    text = "\n".join([*lines, card("FN:Anna")])
    assert names(read_vcard(text.encode("utf-8", "replace")))[-1:] == ["Anna"]


@given(st.binary(max_size=300))
def test_that_any_bytes_are_read_or_refused(raw: bytes) -> None:
    for read in (read_csv, read_vcard):
        told = ""
        try:
            assert all(een.naam for een in read(raw).regels)
        except Refused as refused:
            told = str(refused)
        assert not told or SENTENCE.fullmatch(told)
