import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from regisseur_desktop.domain.tekst import (
    clean,
    dutch_sort_key,
    email_is_plausible,
    opsomming,
    vouw,
)

_ELK_TEKEN = st.text(st.characters(codec=None, exclude_categories=[]))


@pytest.mark.parametrize(
    ("ruw", "schoon"),
    [
        ("gewoon", "gewoon"),
        ("a\x00b\x07c\x7fd\x9be", "abcde"),
        ("a\tb\nc", "a\tb\nc"),
        ("een\r\ntwee\rdrie", "een\ntwee\ndrie"),
        ("kapot \ud800 teken", "kapot  teken"),
        ("cafe\u0301", "café"),
        ("👩🏽\u200d🦽", "👩🏽\u200d🦽"),
        ("שלום", "שלום"),
        ("<b>{{ naam }}</b> & '\"", "<b>{{ naam }}</b> & '\""),
        ("a\u2028b\u00a0c", "a\u2028b\u00a0c"),
    ],
)
def test_that_only_what_no_one_can_see_is_dropped(ruw: str, schoon: str) -> None:
    assert clean(ruw) == schoon


@given(_ELK_TEKEN)
@example("\u0301\x00e\ud800\u0301")
def test_that_clean_text_can_be_stored_and_keeps_every_visible_sign(ruw: str) -> None:
    schoon = clean(ruw)
    schoon.encode("utf-8")
    assert clean(schoon) == schoon
    zichtbaar = [teken for teken in ruw if unicodedata.category(teken) not in {"Cc", "Cs"}]
    blijft = [teken for teken in schoon if teken not in "\t\n"]
    assert "".join(blijft) == unicodedata.normalize("NFC", "".join(blijft))
    # compared apart from accents, as composing may change how many signs there are
    assert sorted(unicodedata.normalize("NFD", "".join(zichtbaar))) == sorted(
        unicodedata.normalize("NFD", "".join(blijft))
    )


@pytest.mark.parametrize(
    ("tekst", "gevouwen"),
    [
        ("  José   Ĳsbrand ", "jose ijsbrand"),
        ("ÇELİK", "celik"),
        ("ışık", "isik"),
        ("Łukasz Ørsted", "lukasz orsted"),
        ("straße", "strasse"),
        ("’t Hart", "'t hart"),
        ("één", "een"),
        ("Æneas", "aeneas"),
        ("Юлія", "юлія"),
    ],
)
def test_that_searching_does_not_mind_capitals_and_accents(tekst: str, gevouwen: str) -> None:
    assert vouw(tekst) == gevouwen


@given(_ELK_TEKEN)
def test_that_folding_twice_changes_nothing(tekst: str) -> None:
    gevouwen = vouw(tekst)
    assert vouw(gevouwen) == gevouwen
    assert gevouwen == gevouwen.strip()


def test_that_names_sort_as_in_a_dutch_list() -> None:
    namen = ["Zwart", "van der Berg", "de Boer", "Ĳsbrand", "Ibrahim", "Jansen", "'s-Gravesande"]
    assert sorted(namen, key=dutch_sort_key) == [
        "van der Berg",
        "de Boer",
        "'s-Gravesande",
        "Ibrahim",
        "Ĳsbrand",
        "Jansen",
        "Zwart",
    ]


def test_that_equal_names_sort_by_what_comes_before_them() -> None:
    assert sorted(["van Berg", "Berg", "de Berg"], key=dutch_sort_key) == [
        "Berg",
        "de Berg",
        "van Berg",
    ]


def test_that_a_name_of_only_small_words_keeps_its_last() -> None:
    assert dutch_sort_key("van de") == ("de", "van")
    assert dutch_sort_key("") == ("", "")


@pytest.mark.parametrize(
    ("delen", "tekst"),
    [
        ([], ""),
        (["a"], "a"),
        (["a", "b"], "a en b"),
        (["a", "b", "c"], "a, b en c"),
        (("a", "b", "c", "d"), "a, b, c en d"),
    ],
)
def test_that_a_list_reads_as_people_write_it(delen: list[str], tekst: str) -> None:
    assert opsomming(delen) == tekst


@pytest.mark.parametrize(
    "adres",
    [
        "naam@school.nl",
        " naam@school.nl ",
        "j.de.vries+zorg@sub.gemeente-zeist.nl",
        "info@élan.nl",
        "o'neill@huis.amsterdam",
    ],
)
def test_that_a_complete_address_is_accepted(adres: str) -> None:
    assert email_is_plausible(adres)


@pytest.mark.parametrize(
    "adres",
    [
        "",
        "naam",
        "naam@",
        "naam@school",
        "@school.nl",
        "na am@school.nl",
        "naam@@school.nl",
        "naam@-school.nl",
        "naam@school..nl",
        ".naam@school.nl",
        "naam.@school.nl",
        "na..am@school.nl",
        "naam@school.n1",
        "naam@school.nl, ander@school.nl",
        "naam <naam@school.nl>",
        "n" * 250 + "@school.nl",
    ],
)
def test_that_an_address_that_lacks_something_is_not(adres: str) -> None:
    assert not email_is_plausible(adres)
