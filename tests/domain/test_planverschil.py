"""Two plans compared: every difference once, in words, and the same from both sides."""

from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.huishouden import Huishouden
from regisseur_desktop.domain.moment import Moment, MomentSoort
from regisseur_desktop.domain.plan import (
    REGISSEUR,
    Afspraak,
    Akkoord,
    Doel,
    Oordeel,
    Plan,
    Regiehouder,
    Resultaatafspraak,
    Vaktekst,
    Voortgang,
)
from regisseur_desktop.domain.planverschil import vergelijk
from regisseur_desktop.domain.planwoorden import OPGESTELD, PLANTEKSTEN, VELDEN
from regisseur_desktop.domain.verhaal import Hulpvraag, Kracht
from regisseur_desktop.domain.verplaatst import verplaatst
from regisseur_desktop.domain.verschil import (
    Plandeel,
    Veldverschil,
    Verschil,
    Verschilsoort,
    in_woorden,
    samengevat,
)
from regisseur_desktop.domain.woordverschil import Stuksoort, woordverschil
from tests.strategies import of_kind, texts

H = "h" * 32
NIEUW, WEG, ANDERS, VERPLAATST = Verschilsoort
few = st.sampled_from([letter * 32 for letter in "abcde"])
own = st.just(H)


def _by_id(kind: type, **fixed: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    """Return rows of a kind in which the same identities come back, each once."""
    rows = st.lists(of_kind(kind, id=few, huishouden_id=own, **fixed), max_size=4)
    return rows.map(lambda found: tuple({een.id: een for een in found}.values()))


@st.composite
def plannen(draw: st.DrawFn) -> Dossier:
    """Return a dossier with a plan; the identities of all kinds are apart, as in a store."""

    def prefixed(letter: str, values: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(replace(een, id=letter + een.id) for een in values)

    plan = draw(st.none() | of_kind(Plan, id=own, huishouden_id=own))
    return Dossier(
        versie=1,
        huishouden=Huishouden(id=H, naam="Marina", aangemaakt_op=date(2026, 10, 1)),
        plannen=(plan,) if plan else (),
        doelen=prefixed("d", draw(_by_id(Doel, volgorde=st.integers(0, 9)))),
        afspraken=prefixed(
            "f",
            draw(_by_id(Afspraak, doel_id=st.just("") | few.map("d{}".format))),
        ),
        resultaten=prefixed("r", draw(_by_id(Resultaatafspraak))),
        akkoorden=prefixed("k", draw(_by_id(Akkoord))),
        vakteksten=prefixed("v", draw(_by_id(Vaktekst))),
        hulpvragen=prefixed("h", draw(_by_id(Hulpvraag))),
        krachten=prefixed("s", draw(_by_id(Kracht))),
    )


def _ids(verschillen: tuple[Verschil, ...], *soorten: Verschilsoort) -> set[str]:
    return {een.id for een in verschillen if een.soort in soorten}


@given(plannen())
def test_that_a_plan_is_no_other_than_itself(een: Dossier) -> None:
    assert vergelijk(een, een) == ()


@given(plannen(), plannen())
def test_that_new_and_gone_turn_round_when_the_plans_do(een: Dossier, ander: Dossier) -> None:
    heen, terug = vergelijk(een, ander), vergelijk(ander, een)
    assert _ids(heen, NIEUW) == _ids(terug, WEG)
    assert _ids(heen, WEG) == _ids(terug, NIEUW)
    assert _ids(heen, ANDERS) == _ids(terug, ANDERS)
    back = {een.id: een for een in terug}
    for verschil in heen:
        if verschil.soort is NIEUW:
            assert [(v.toen, v.nu) for v in verschil.velden] == [
                (v.nu, v.toen) for v in back[verschil.id].velden
            ]


@given(plannen(), plannen())
def test_that_every_item_that_is_different_is_named_once(een: Dossier, ander: Dossier) -> None:
    verschillen = vergelijk(een, ander)
    named = [verschil.id for verschil in verschillen]
    assert len(named) == len(set(named))
    for naam in (
        "doelen",
        "afspraken",
        "resultaten",
        "akkoorden",
        "vakteksten",
        "hulpvragen",
        "krachten",
    ):
        was, now = ({v.id for v in getattr(d, naam)} for d in (een, ander))
        assert now - was <= _ids(verschillen, NIEUW)
        assert was - now <= _ids(verschillen, WEG)
    order = [list(Plandeel).index(verschil.deel) for verschil in verschillen]
    assert order == sorted(order)
    assert all(in_woorden(verschil).startswith(("Nieuw", "Weg", "Ver")) for verschil in verschillen)


_OWN = {"id", "huishouden_id"}
_STIL: dict[type, set[str]] = {
    Doel: {"volgorde"},
    Afspraak: {"volgorde"},
    Vaktekst: {"bij", "veld", "nakijken"},
}


@pytest.mark.parametrize("kind", VELDEN)
def test_that_no_field_of_an_item_can_change_unseen(kind: type) -> None:
    seen = {naam for veld in VELDEN[kind] for naam in veld.attributen}
    assert seen | _OWN | _STIL.get(kind, set()) == {een.name for een in fields(kind)}


def test_that_no_field_of_the_plan_can_change_unseen() -> None:
    seen = {naam for veld in OPGESTELD for naam in veld.attributen}
    seen |= {naam for naam, _label in PLANTEKSTEN}
    silent = {"leesprofiel", "laat_staan", "op_het_blad"}
    assert seen | _OWN | silent == {een.name for een in fields(Plan)}


# -- by example

PLAN = Dossier(
    versie=1,
    huishouden=Huishouden(id=H, naam="Marina", aangemaakt_op=date(2026, 10, 1)),
    plannen=(Plan(id="p", huishouden_id=H, aanleiding="Marina zoekt werk."),),
    doelen=tuple(
        Doel(id=f"d{at}", huishouden_id=H, wat=wat, volgorde=at)
        for at, wat in enumerate(("Ivan lacht weer.", "Marina werkt.", "Het geld klopt."))
    ),
    hulpvragen=(Hulpvraag(id="h", huishouden_id=H, tekst="Ik wil rust."),),
    krachten=(Kracht(id="s", huishouden_id=H, tekst="Marina vraagt op tijd hulp."),),
    afspraken=(
        Afspraak(id="a", huishouden_id=H, wat="belt de winkel", doel_id="d1", wie=(REGISSEUR,)),
    ),
)


_KRACHT = Kracht(id="t", huishouden_id=H, tekst="Ivan tekent veel.", gevolg="Hij is minder boos.")


def _changed(naam: str, een_id: str, **values: object) -> Dossier:
    part = tuple(replace(een, **values) if een.id == een_id else een for een in getattr(PLAN, naam))
    after: dict[str, Any] = {naam: part}
    return replace(PLAN, **after)


@pytest.mark.parametrize(
    ("nu", "zin"),
    [
        (
            _changed("plannen", "p", aanleiding="Marina zoekt vast werk."),
            "Veranderd: Wat is er aan de hand."
            " Tekst: was Marina zoekt werk, is nu Marina zoekt vast werk.",
        ),
        (
            _changed("doelen", "d1", voortgang=Voortgang.BEGONNEN),
            "Veranderd: Marina werkt. Gaat het: was nog niet, is nu begonnen.",
        ),
        (
            _changed("doelen", "d1", regie=Regiehouder.GEZIN),
            "Veranderd: Marina werkt."
            " Wie heeft de regie: was nog niet gevraagd, is nu het gezin zelf.",
        ),
        (
            _changed("afspraken", "a", klaar_op=date(2026, 12, 3)),
            "Veranderd: belt de winkel (bij Marina werkt)."
            " Klaar op: was leeg, is nu 3 december 2026.",
        ),
        (
            _changed("afspraken", "a", doel_id=""),
            "Veranderd: belt de winkel. Bij welk doel: was Marina werkt, is nu veilig thuis.",
        ),
        (
            _changed("doelen", "d2", volgorde=-1),
            "Verplaatst: Het geld klopt. Plaats in de rij: was plek 3, is nu plek 1.",
        ),
        (
            _changed("hulpvragen", "h", tekst="Ik wil rust in huis.", datum=date(2026, 11, 2)),
            "Veranderd: Ik wil rust in huis."
            " Wat wil je dat er verandert: was Ik wil rust, is nu Ik wil rust in huis."
            " Wanneer gezegd: was leeg, is nu 2 november 2026.",
        ),
        (
            _changed("krachten", "s", sinds=Moment(soort=MomentSoort.JAAR, jaar=2025)),
            "Veranderd: Marina vraagt op tijd hulp. Sinds wanneer: was leeg, is nu 2025.",
        ),
        (
            _changed("krachten", "s", sinds_gebeurtenis="weg"),
            "Veranderd: Marina vraagt op tijd hulp."
            " Sinds wanneer: was leeg, is nu iets dat er niet meer is.",
        ),
        (
            replace(PLAN, krachten=(*PLAN.krachten, _KRACHT)),
            "Nieuw: Ivan tekent veel. Wat is het gevolg: Hij is minder boos.",
        ),
        (replace(PLAN, hulpvragen=()), "Weg: Ik wil rust."),
        (
            replace(PLAN, afspraken=()),
            "Weg: belt de winkel (bij Marina werkt). Wie: de regisseur.",
        ),
    ],
)
def test_that_a_change_is_said_in_words(nu: Dossier, zin: str) -> None:
    (verschil,) = vergelijk(PLAN, nu)
    assert in_woorden(verschil) == zin


def test_that_one_goal_going_up_does_not_move_the_others() -> None:
    (verschil,) = vergelijk(PLAN, _changed("doelen", "d2", volgorde=-1))
    assert (verschil.soort, verschil.velden) == (
        VERPLAATST,
        (Veldverschil("Plaats in de rij", "plek 3", "plek 1"),),
    )


@pytest.mark.parametrize(
    "change",
    [
        lambda d: replace(d, plannen=(replace(d.plannen[0], leesprofiel="puber"),)),
        lambda d: replace(d, plannen=(replace(d.plannen[0], laat_staan=("x",)),)),
        lambda d: replace(d, plannen=(replace(d.plannen[0], op_het_blad=("x",)),)),
        lambda d: replace(d, doelen=tuple(reversed(d.doelen))),
        lambda d: replace(
            d, krachten=(replace(d.krachten[0], sinds=Moment(soort=MomentSoort.ONBEKEND)),)
        ),
        lambda d: replace(d, doelen=(replace(d.doelen[0], wat=" Ivan lacht weer."), *d.doelen[1:])),
    ],
)
def test_that_what_only_the_program_knows_is_no_difference(
    change: Callable[[Dossier], Dossier],
) -> None:
    assert vergelijk(PLAN, change(PLAN)) == ()


def test_that_an_answer_to_the_plan_asks_no_reason() -> None:
    akkoord = Akkoord(id="k", huishouden_id=H, persoon_id="x", oordeel=Oordeel.EENS)
    vak = Vaktekst(id="v", huishouden_id=H, bij="d1", veld="wat", tekst="Arbeidsparticipatie")
    answers = [
        replace(PLAN, krachten=(_KRACHT,), hulpvragen=()),
        replace(PLAN, akkoorden=(akkoord,)),
        replace(PLAN, vakteksten=(vak,)),
        _changed("doelen", "d1", voortgang=Voortgang.GELUKT),
    ]
    changes = [
        _changed("doelen", "d1", voortgang=Voortgang.GELUKT, hoe="Elke dag."),
        _changed("doelen", "d2", volgorde=-1),
        replace(PLAN, doelen=PLAN.doelen[1:]),
    ]
    assert not any(een.vraagt_waarom for nu in answers for een in vergelijk(PLAN, nu))
    assert all(vergelijk(PLAN, nu) for nu in answers)
    assert all(vergelijk(PLAN, nu)[0].vraagt_waarom for nu in changes)


def test_that_the_count_of_differences_is_a_sentence() -> None:
    nu = replace(_changed("doelen", "d1", hoe="Elke dag."), afspraken=())
    assert samengevat(vergelijk(PLAN, nu)) == "1 weg en 1 veranderd"
    assert samengevat(()) == ""


# -- rows and words


@given(st.permutations(range(6)), st.permutations(range(6)))
def test_that_what_did_not_move_kept_its_order(een: list[int], ander: list[int]) -> None:
    was, now = ([str(at) for at in row] for row in (een, ander))
    moved = verplaatst(was, now)
    assert [x for x in was if x not in moved] == [x for x in now if x not in moved]
    assert all((was[a - 1], now[b - 1]) == (x, x) for x, (a, b) in moved.items())
    assert len(moved) == len(verplaatst(now, was))


@given(texts, texts)
def test_that_the_words_of_both_texts_are_all_there(toen: str, nu: str) -> None:
    stukken = woordverschil(toen, nu)
    new = "".join(een.tekst for een in stukken if een.soort is not Stuksoort.WEG)
    old = " ".join(een.tekst for een in stukken if een.soort is not Stuksoort.NIEUW)
    assert new == nu.strip()
    assert old.split() == toen.split()


def test_that_only_the_words_that_changed_are_marked() -> None:
    toen = "Ivan praat elke avond over papa."
    stukken = woordverschil(toen, "Ivan praat 2 avonden per week over papa.")
    assert [(een.tekst, een.soort.value) for een in stukken] == [
        ("Ivan praat ", "gelijk"),
        ("elke avond ", "weg"),
        ("2 avonden per week ", "nieuw"),
        ("over papa.", "gelijk"),
    ]


def test_that_texts_with_little_in_common_are_told_apart_as_a_whole() -> None:
    stukken = woordverschil("Marina zoekt werk.", "De school belt elke week met moeder.")
    assert [een.soort for een in stukken] == [Stuksoort.WEG, Stuksoort.NIEUW]
