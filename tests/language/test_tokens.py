"""Tokens and sentences: every character once, and the places where Dutch prose is tricky."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regisseur_desktop.language.tokens import Tokensoort, tokenize
from regisseur_desktop.language.zinnen import Alineasoort, alineas

# letters, marks and line ends that meet each other in real notes
TRICKY = st.text(st.sampled_from("abDe .,!?…:;'’\"“”()-–•*1290\n\r\u2029@/ëé\u0301"), max_size=200)
TEXTS = st.one_of(st.text(max_size=200), TRICKY)


def zinnen(tekst: str) -> list[str]:
    return [tekst[zin.start : zin.end] for alinea in alineas(tekst) for zin in alinea.zinnen]


@given(TEXTS)
def test_that_the_tokens_put_together_give_the_text_back(tekst: str) -> None:
    tokens = tokenize(tekst)
    assert "".join(token.tekst for token in tokens) == tekst
    assert [token.start for token in tokens] == [0, *(token.end for token in tokens)][: len(tokens)]
    assert all(tekst[token.start : token.end] == token.tekst for token in tokens)


@given(TEXTS)
def test_that_every_visible_token_is_in_one_sentence_in_order(tekst: str) -> None:
    seen = [token for alinea in alineas(tekst) for zin in alinea.zinnen for token in zin.tokens]
    white = (Tokensoort.WIT, Tokensoort.REGEL)
    assert seen == [token for token in tokenize(tekst) if token.soort not in white]


@pytest.mark.parametrize("piece", ["a.", " ", "\n", "'", "a@", "www.", "1.", "J. ", "“a", "ab-"])
def test_that_twice_the_text_takes_no_more_steps_per_character(piece: str) -> None:
    # a pattern that runs away would not come back from this
    tekst = piece * 100_000
    assert sum(len(token.tekst) for token in tokenize(tekst)) == len(tekst)


@pytest.mark.parametrize(
    "zin",
    [
        "Marina belt o.a. de school en dhr. de Vries.",
        "Zij praat m.b.t. het plan met mevr. J. de Vries van de gemeente.",
        "Op 12-3-2026 om 10.30 uur is er 1.500,50 euro betaald d.m.v. een bon.",
        "“Ik ben moe!” zegt Aad.",
        "De 1e afspraak is op 3 jan. 2026 bij drs. Bos.",
        "Zij neemt een broodje, fruit enz. mee.",
        "Heeft zij (dat is Stien) tijd?",
    ],
)
def test_that_a_point_inside_a_sentence_does_not_end_it(zin: str) -> None:
    assert zinnen(f"{zin} Daarna rusten zij.") == [zin, "Daarna rusten zij."]


@pytest.mark.parametrize(
    ("tekst", "aantal"),
    [
        ("Hij komt. Zij gaat.", 2),
        ("Kom je? Ja! Goed…", 3),
        ("Zij zei: “Ik kom.” Toen ging zij.", 2),
        ("Zij kookt, wast enz. Daarna rust zij.", 2),
        ("Hij komt morgen. 's Avonds gaat hij weg.", 2),
        ("Er zijn 3 kinderen. 2 wonen thuis.", 2),
    ],
)
def test_that_sentences_are_parted(tekst: str, aantal: int) -> None:
    assert len(zinnen(tekst)) == aantal


def test_that_a_number_before_a_list_item_is_no_sentence() -> None:
    tekst = "Doelen\n1. Stien slaapt beter.\n2. Aad belt de school.\n- Rust in huis"
    found = alineas(tekst)
    assert [alinea.soort for alinea in found] == [Alineasoort.KOP, *[Alineasoort.LIJST] * 3]
    assert [len(alinea.zinnen) for alinea in found] == [1, 1, 1, 1]


def test_that_a_line_broken_by_a_mail_program_is_one_sentence() -> None:
    assert len(zinnen("Daarna belt zij\nmet school.")) == 2
    long_line = "Marina belt morgen met de school over alle dagen waarop Stien\nlater mag komen."
    assert zinnen(long_line) == [long_line]


@pytest.mark.parametrize(
    ("tekst", "soort"),
    [
        ("o.a.", Tokensoort.AFKORTING),
        ("J.", Tokensoort.AFKORTING),
        ("12-3-2026", Tokensoort.GETAL),
        ("auto's", Tokensoort.WOORD),
        ("zo’n", Tokensoort.WOORD),
        ("gezins-plan", Tokensoort.WOORD),
        ("'s", Tokensoort.WOORD),
        ("ideeën", Tokensoort.WOORD),
        ("a.bos@school.nl", Tokensoort.ADRES),
        ("https://school.nl/plan", Tokensoort.ADRES),
    ],
)
def test_that_a_token_stays_whole(tekst: str, soort: Tokensoort) -> None:
    assert [(token.tekst, token.soort) for token in tokenize(tekst)] == [(tekst, soort)]
