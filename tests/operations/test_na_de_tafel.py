"""What is left to look at after the table: what, how many, and where it stands."""

from dataclasses import replace
from datetime import timedelta

import pytest

from regisseur_desktop.domain.aanmelding import Toestemming
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.plan import Afspraak, Akkoord, Doel, Gezicht, Oordeel, Voortgang
from regisseur_desktop.domain.toepassen import apply_edit
from regisseur_desktop.operations.items import add_hulpvraag
from regisseur_desktop.operations.na_de_tafel import Punt, Puntsoort, na_te_kijken, samenvatting
from regisseur_desktop.operations.netwerk import add_contacten
from regisseur_desktop.operations.plan import add_afspraak, add_doel
from tests.dossiers import VANDAAG, called, household

LANG = (
    "Marina gaat iedere week op dinsdag en donderdag samen met haar zus naar de winkel toe om"
    " daar te kijken of zij het werk prettig vindt en of het past bij de kinderen."
)


@pytest.fixture
def dossier() -> Dossier:
    """Marina, Ivan and Jasper with a school, one goal and one complete agreement."""
    made = household("Marina 34, Ivan 9 zoon, Jasper 5 zoon")
    made = apply_edit(made, add_contacten(made, "school"))
    made = apply_edit(made, add_doel(made, "Marina werkt weer"))
    marina = called(made, "Marina")
    made = apply_edit(made, add_afspraak(made, made.doelen[0].id, "belt de winkel", [marina]))
    afspraken = (replace(made.afspraken[0], klaar_op=VANDAAG),)
    said = [
        Akkoord(id=new_id(), huishouden_id=made.id, persoon_id=wie, oordeel=Oordeel.EENS)
        for wie in (marina, called(made, "Ivan"))
    ]
    return replace(made, afspraken=afspraken, akkoorden=tuple(said))


def _soorten(dossier: Dossier) -> list[Puntsoort]:
    return [punt.soort for punt in na_te_kijken(dossier, VANDAAG)]


def _with(dossier: Dossier, **values: object) -> Dossier:
    return replace(dossier, afspraken=(replace(dossier.afspraken[0], **values),))  # type: ignore[arg-type]


def test_that_a_complete_plan_leaves_nothing(dossier: Dossier) -> None:
    assert na_te_kijken(dossier, VANDAAG) == ()
    assert samenvatting(()) == "Alles van het plan is rond."


@pytest.mark.parametrize(
    ("values", "wanted"),
    [
        ({"wie": ()}, [Puntsoort.ZONDER_WIE]),
        ({"klaar_op": None}, [Puntsoort.ZONDER_DATUM]),
        ({"klaar_op": None, "ritme": "elke dag"}, []),
        ({"wie": (), "klaar_op": None}, [Puntsoort.ZONDER_WIE, Puntsoort.ZONDER_DATUM]),
        ({"wie": (), "klaar_op": None, "voortgang": Voortgang.GELUKT}, []),
        ({"wat": LANG}, [Puntsoort.LANGE_ZIN]),
    ],
)
def test_that_an_agreement_says_who_and_when_in_short_words(
    dossier: Dossier, values: dict[str, object], wanted: list[Puntsoort]
) -> None:
    changed = _with(dossier, **values)
    assert _soorten(changed) == wanted
    assert {punt.item_id for punt in na_te_kijken(changed, VANDAAG)} <= {dossier.afspraken[0].id}


def test_that_safety_at_home_needs_no_day(dossier: Dossier) -> None:
    veilig = Afspraak(
        id="veilig", huishouden_id=dossier.id, wat="We stoppen even", wie=(called(dossier, "Ivan"),)
    )
    assert not _soorten(replace(dossier, afspraken=(*dossier.afspraken, veilig)))


def test_that_a_goal_asks_for_an_agreement_until_it_is_reached(dossier: Dossier) -> None:
    goal = Doel(id="leeg", huishouden_id=dossier.id, wat="We sporten", volgorde=3)
    assert _soorten(replace(dossier, doelen=(*dossier.doelen, goal))) == [Puntsoort.ZONDER_AFSPRAAK]
    done = replace(goal, voortgang=Voortgang.GELUKT)
    assert not _soorten(replace(dossier, doelen=(*dossier.doelen, done)))


def test_that_a_quotation_may_be_as_long_as_it_was_said(dossier: Dossier) -> None:
    said = apply_edit(dossier, add_hulpvraag(dossier, LANG, called(dossier, "Marina"), VANDAAG))
    assert not _soorten(said)


def test_that_who_does_something_from_outside_needs_a_consent(dossier: Dossier) -> None:
    school = dossier.contacten[0].id
    asked = _with(dossier, wie=(school,))
    assert na_te_kijken(asked, VANDAAG) == (
        Punt(Puntsoort.TOESTEMMING, "School", school, "netwerk"),
    )
    given = Toestemming(
        id=new_id(),
        huishouden_id=dossier.id,
        persoon_id=called(dossier, "Marina"),
        contact_id=school,
        gegeven_op=VANDAAG - timedelta(days=3),
        geldig_tot=VANDAAG,
    )
    asked = replace(asked, toestemmingen=(given,))
    assert not na_te_kijken(asked, VANDAAG)
    assert na_te_kijken(asked, VANDAAG + timedelta(days=1))


def test_that_who_may_sign_is_asked_and_a_small_child_is_not(dossier: Dossier) -> None:
    silent = replace(dossier, akkoorden=())
    assert [punt.tekst for punt in na_te_kijken(silent, VANDAAG)] == ["Marina", "Ivan"]
    ivan, marina = called(dossier, "Ivan"), called(dossier, "Marina")
    face = Akkoord(id="1", huishouden_id=dossier.id, persoon_id=ivan, gezicht=Gezicht.BLIJ)
    no = replace(face, id="2", persoon_id=marina, oordeel=Oordeel.NIET_EENS)
    assert not na_te_kijken(replace(dossier, akkoorden=(face, no)), VANDAAG)


def test_that_the_list_is_told_in_one_sentence(dossier: Dossier) -> None:
    school = dossier.contacten[0].id
    first = replace(dossier.afspraken[0], klaar_op=None, wat=LANG)
    second = replace(first, id="2", wie=(school,), wat="praat mee")
    punten = na_te_kijken(replace(dossier, afspraken=(first, second), akkoorden=()), VANDAAG)
    assert samenvatting(punten) == (
        "6 dingen om na te kijken: 1 lange zin, 2 afspraken zonder datum, toestemming School,"
        " het antwoord van Marina en Ivan."
    )
    assert samenvatting(punten[:1]) == "1 ding om na te kijken: 1 lange zin."
