"""The dictionary form of a word: the table, compounds and regular endings."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regisseur_desktop.language.lemma import lemma


@pytest.mark.parametrize(
    ("woord", "expected"),
    [
        ("kinderen", "kind"),
        ("Steden", "stad"),
        ("werd", "worden"),
        ("grote", "groot"),
        ("mogelijkheden", "mogelijkheid"),
        ("opgeschaald", "opschalen"),
        ("wijkteams", "wijkteam"),
        ("casusregisseurs", "casusregisseur"),  # no table knows it: through its last part
        ("jeugdhulpverleners", "jeugdhulpverlener"),
        ("gezin", "gezin"),
        ("de", "de"),
    ],
)
def test_that_a_form_gives_its_dictionary_form(woord: str, expected: str) -> None:
    assert lemma(woord) == expected


@given(st.text(string.ascii_letters + "éëï'-", max_size=24))
def test_that_any_word_gives_a_word_in_small_letters(woord: str) -> None:
    found = lemma(woord)
    assert found == found.lower()
    assert bool(found) == bool(woord)
