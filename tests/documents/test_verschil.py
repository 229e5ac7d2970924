"""What changed between two plans on paper: only what this reader may see, readable in grey."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from regisseur_desktop.documents import blocks
from regisseur_desktop.documents.blocks import Document, Run
from regisseur_desktop.documents.keuze import kies
from regisseur_desktop.documents.onderdelen.basis import words_of
from regisseur_desktop.documents.opdracht import Opdracht
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.huishouden import Huishouden
from regisseur_desktop.domain.plan import (
    Afspraak,
    Akkoord,
    Doel,
    Oordeel,
    Plan,
    Regiehouder,
    Vaktekst,
)
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.verhaal import Hulpvraag, Kracht
from regisseur_desktop.domain.zicht import Lezer, Zicht, mag_zien
from regisseur_desktop.errors import Refused
from tests.documents.eerder import naast
from tests.documents.families import VANDAAG, marina
from tests.documents.helpers import make, squeezed, texts_of

VERSCHIL = Documentsoort.VERSCHIL
GEZIN, PROFESSIONAL = Lezer.GEZIN, Lezer.PROFESSIONAL
OVERLEG, ALLEEN_IK = Zicht.OVERLEG, Zicht.ALLEEN_IK


def _told(toen: Dossier, nu: Dossier, lezer: Lezer = GEZIN, **more: Any) -> Document:  # noqa: ANN401
    """Return the document about two plans; the plan of now is that of today."""
    return make(nu, VERSCHIL, lezer, vergelijking=naast(toen, nu), **more).document


def _said(document: Document) -> str:
    return squeezed(words_of(document.blocks))


def _with(dossier: Dossier, naam: str, place: int = 0, **values: object) -> Dossier:
    part = list(getattr(dossier, naam))
    part[place] = replace(part[place], **values)
    after: dict[str, Any] = {naam: tuple(part)}
    return replace(dossier, **after)


def _keuze(toen: Dossier, nu: Dossier, lezer: Lezer = GEZIN, **more: Any) -> list[tuple[str, str]]:  # noqa: ANN401
    opdracht = Opdracht(
        soort=VERSCHIL, lezer=lezer, vandaag=VANDAAG, vergelijking=naast(toen, nu), **more
    )
    return [(regel.tekst, regel.reden) for regel in kies(nu, opdracht)]


# -- what it says


def test_that_new_and_gone_are_lists_and_changes_a_table_of_was_and_is_now() -> None:
    toen = marina()
    kracht = Kracht(id="nieuw", huishouden_id=toen.id, tekst="Ivan tekent veel.", zicht=Zicht.GEZIN)
    nu = _with(replace(toen, krachten=(*toen.krachten[1:], kracht)), "doelen", 0, hoe="Elke week.")

    for text in texts_of(_told(toen, nu)):
        assert "Wat is er veranderd? Van Marina, Ivan, Jasper en Liselot" in text
        assert "Eerst Versie 1, van 1 oktober 2026. Daarna Het plan van nu, 23 november" in text
        assert "Wat is anders 1 nieuw, 1 weg en 1 veranderd." in text
        assert "Dit gaat al goed Nieuw" in text
        assert "Ivan tekent veel. Weg" in text
        assert "Marina vroeg zelf om hulp. Dit gaan wij doen Veranderd Wat Was Is nu" in text
        assert f"Hoe gaan we dat doen? {toen.doelen[0].hoe} Elke week." in text


def test_that_what_differs_is_bold_and_needs_no_colour() -> None:
    toen = _with(marina(), "doelen", 0, wat="Ivan praat elke dag over papa.")
    nu = _with(toen, "doelen", 0, wat="Ivan praat elke week over papa.")
    document = _told(toen, nu)
    (table,) = (block for block in document.blocks if isinstance(block, blocks.Table))

    assert table.rows == (
        (
            (Run("Wat willen we?", bold=True),),
            (Run("Ivan praat elke "), Run("dag ", bold=True), Run("over papa.")),
            (Run("Ivan praat elke "), Run("week ", bold=True), Run("over papa.")),
        ),
    )
    assert "Wat anders is, staat vet." in _said(document)


def test_that_a_goal_with_two_changes_is_called_once() -> None:
    toen = marina()
    nu = _with(toen, "doelen", 1, hoe="Elke week.", regie=Regiehouder.GEZIN)
    (table,) = (b for b in _told(toen, nu).blocks if isinstance(b, blocks.Table))

    names = ["".join(run.text for run in row[0]) for row in table.rows]
    assert names == [f"{toen.doelen[1].wat}\nHoe gaan we dat doen?", "Wie beslist?"]
    assert "Wie heeft de regie? nog niet gevraagd" in _said(_told(toen, nu, PROFESSIONAL))


def test_that_equal_plans_say_so() -> None:
    document = _told(marina(), marina())
    assert "Wat is anders Niets." in _said(document)
    assert not any(isinstance(block, blocks.Heading) for block in document.blocks)


def test_that_without_an_earlier_plan_is_said_what_to_do_first() -> None:
    with pytest.raises(Refused, match="Stel eerst een plan vast"):
        make(marina(), VERSCHIL, GEZIN, vergelijking=None)


def test_that_a_reason_stands_only_beside_not_agreeing() -> None:
    toen = replace(marina(), akkoorden=())
    zin = "Dit vind ik te snel gaan."
    for oordeel, is_told in ((Oordeel.NIET_EENS, True), (Oordeel.EENS, False)):
        akkoord = Akkoord(
            id="a", huishouden_id=toen.id, persoon_id="ivan", oordeel=oordeel, zin=zin
        )
        assert (zin in _said(_told(toen, replace(toen, akkoorden=(akkoord,))))) == is_told


# -- who may see what


def test_that_what_is_shut_today_is_not_told_although_it_was_open() -> None:
    toen = marina()
    nu = _with(toen, "krachten", 0, zicht=ALLEEN_IK, tekst="Marina vroeg hulp aan oma.")

    assert "Marina vroeg" not in _said(_told(toen, nu))
    assert _keuze(toen, nu) == [
        ("Veranderd: Marina vroeg hulp aan oma.", "Dit is alleen voor jou.")
    ]


def test_that_what_was_shut_then_is_new_for_its_reader_without_the_words_of_then() -> None:
    nu = marina()
    toen = _with(nu, "krachten", 0, zicht=OVERLEG, tekst="Marina heeft lang gewacht met hulp.")
    told = _said(_told(toen, nu))

    assert "Nieuw Marina vroeg zelf om hulp." in told
    assert "lang gewacht" not in told
    assert "lang gewacht" in _said(_told(toen, nu, PROFESSIONAL))


def test_that_what_changed_only_for_the_regisseur_is_no_change() -> None:
    toen = marina()
    nu = _with(toen, "doelen", 0, zicht=OVERLEG, pictogram="huis", leefgebied="geld")
    assert "Wat is anders Niets." in _said(_told(toen, nu, PROFESSIONAL))
    assert _keuze(toen, nu, PROFESSIONAL) == []


def test_that_two_versions_are_told_by_what_holds_today() -> None:
    """Also when neither of the two plans is the one of today."""
    toen, today = marina(), _with(marina(), "krachten", 0, zicht=ALLEEN_IK)
    later = _with(toen, "krachten", 0, tekst="Marina vroeg hulp aan oma.")
    made = make(today, VERSCHIL, GEZIN, vergelijking=naast(toen, later))
    assert "Wat is anders Niets." in _said(made.document)


def test_that_a_source_that_is_protected_today_is_named_nowhere() -> None:
    nu = _with(marina(), "krachten", 0, bron="school", bron_beschermd=True)
    toen = _with(nu, "krachten", 0, bron="rsd", bron_beschermd=False, tekst="Marina belde.")
    shown = replace(nu, krachten=nu.krachten[:1])

    for before in (replace(toen, krachten=toen.krachten[:1]), replace(toen, krachten=())):
        told = _said(_told(before, shown, PROFESSIONAL))
        assert "Marina vroeg zelf om hulp." in told
        assert "Wie zegt het" not in told
    open_source = _with(shown, "krachten", 0, bron_beschermd=False)
    told = _said(_told(replace(toen, krachten=()), open_source, PROFESSIONAL))
    assert "Wie zegt het: school." in told


def test_that_a_goal_names_no_kracht_that_its_reader_may_not_see() -> None:
    toen = marina()
    hidden = next(each for each in toen.krachten if each.zicht is OVERLEG)
    nu = _with(toen, "doelen", 0, krachten=(hidden.id, toen.krachten[0].id))
    told = _said(_told(toen, nu))

    assert "Wat gaat al goed? leeg Marina vroeg zelf om hulp." in told
    assert hidden.tekst not in told
    assert hidden.tekst in _said(_told(toen, nu, PROFESSIONAL))


def test_that_professionals_are_told_of_their_own_wording() -> None:
    doel = marina().doelen[0]
    vak = Vaktekst(id="v", huishouden_id="h", bij=doel.id, veld="wat", tekst="Rouwverwerking.")
    toen = replace(marina(), vakteksten=(vak,))
    nu = _with(toen, "doelen", 0, wat="Ivan lacht weer.")
    later = replace(toen, vakteksten=(replace(vak, tekst="Rouwverwerking bij Ivan."),))

    assert "Ivan lacht weer." in _said(_told(toen, nu))
    assert "Wat is anders Niets." in _said(_told(toen, nu, PROFESSIONAL))
    assert "Rouwverwerking" not in _said(_told(toen, later))
    assert "Rouwverwerking bij Ivan." in _said(_told(toen, later, PROFESSIONAL))


def test_that_a_child_is_not_told_of_the_reason_for_help_and_results() -> None:
    toen = marina()
    nu = _with(toen, "plannen", 0, aanleiding="Er is brand geweest.")
    assert "brand" in _said(_told(toen, nu))
    assert "brand" not in _said(_told(toen, nu, Lezer.KIND))


def test_that_what_you_leave_out_stays_out_and_keeps_its_line() -> None:
    toen = marina()
    nu = _with(_with(toen, "doelen", 0, wat="Ivan lacht weer."), "hulpvragen", 0, tekst="Rust.")
    weg = frozenset({nu.doelen[0].id})

    assert _keuze(toen, nu) == [("Veranderd: Rust.", ""), ("Veranderd: Ivan lacht weer.", "")]
    assert _keuze(toen, nu, weggelaten=weg)[1] == (
        "Veranderd: Ivan lacht weer.",
        "Dit laat je zelf weg.",
    )
    told = _said(_told(toen, nu, weg=weg))
    assert "Ivan lacht weer." not in told
    assert "Rust." in told


# -- for any two plans and any reader

_ZICHT = st.sampled_from((*Zicht, None))
"""For whose eyes an item is; None where it is not there."""


def _item(kind: Any, key: str, when: str, zicht: Zicht, **more: Any) -> Any:  # noqa: ANN401
    """Return an item whose every text says which it is and in which plan it stands."""
    common = {"id": key, "huishouden_id": "h", "over": ("ivan",), "zicht": zicht, **more}
    if kind is Hulpvraag:
        return Hulpvraag(tekst=f"{key}{when}.", verhelderd=f"{key}{when} bedoeld", **common)
    if kind is Kracht:
        return Kracht(tekst=f"{key}{when}.", gevolg=f"{key}{when} gevolg", **common)
    if kind is Doel:
        return Doel(wat=f"{key}{when}.", hoe=f"{key}{when} zo", krachten=("s0", "s1"), **common)
    return Afspraak(wat=f"{key}{when}", ritme=f"{key}{when} vaak", krachten=("s0",), **common)


def _plan(when: str, seen: dict[str, Zicht | None]) -> Dossier:
    def part(kind: Any, *keys: str, **more: Any) -> tuple[Any, ...]:  # noqa: ANN401
        there = ((key, seen[key]) for key in keys)
        return tuple(_item(kind, key, when, zicht, **more) for key, zicht in there if zicht)

    return Dossier(
        versie=1,
        huishouden=Huishouden(id="h", naam="Marina", aangemaakt_op=date(2026, 10, 1)),
        plannen=(Plan(id="p", huishouden_id="h"),),
        personen=marina().personen,
        hulpvragen=part(Hulpvraag, "h0", "h1"),
        krachten=part(Kracht, "s0", "s1"),
        doelen=part(Doel, "d0", "d1"),
        afspraken=(
            *part(Afspraak, "a0", doel_id="d0"),
            *part(Afspraak, "a1", doel_id="d1"),
            *part(Afspraak, "a2"),
        ),
    )


_KEYS = ("h0", "h1", "s0", "s1", "d0", "d1", "a0", "a1", "a2")
_PLANNEN = st.fixed_dictionaries(dict.fromkeys(_KEYS, _ZICHT))


_ALL_SHOWN: dict[str, Zicht | None] = dict.fromkeys(_KEYS, Zicht.GEZIN)


@example(_ALL_SHOWN, {**_ALL_SHOWN, "d0": None, "a0": OVERLEG}, GEZIN, "")
@given(_PLANNEN, _PLANNEN, st.sampled_from(Lezer), st.sampled_from(("", "ivan", "jasper")))
def test_that_no_word_of_what_a_reader_may_not_see_is_on_paper(
    was: dict[str, Zicht | None], now: dict[str, Zicht | None], lezer: Lezer, wie: str
) -> None:
    toen, nu = _plan("toen", was), _plan("nu", now)
    told = _said(_told(toen, nu, lezer, persoon_id=wie))
    today = {item.id: mag_zien(item, lezer, wie) for item in _items(nu)}

    for when, plan in (("toen", toen), ("nu", nu)):
        for item in _items(plan):
            if not mag_zien(item, lezer, wie) or not today.get(item.id, True):
                assert f"{item.id}{when}" not in told


def _items(dossier: Dossier) -> tuple[Any, ...]:
    return (*dossier.hulpvragen, *dossier.krachten, *dossier.doelen, *dossier.afspraken)
