"""Who carries the plan: family, network or professionals."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from regisseur_desktop.domain.aandeel import Aandeel, Drager, aandeel, drager
from regisseur_desktop.domain.netwerk import Netwerkgroep
from regisseur_desktop.domain.plan import REGISSEUR, Afspraak
from regisseur_desktop.operations.voorbeeld import voorbeelden
from tests.dossiers import VANDAAG, applied, called

MARINA = applied(voorbeelden(VANDAAG, "Noor")[0])
WHO = [
    REGISSEUR,
    "nobody",
    *(persoon.id for persoon in MARINA.personen),
    *(contact.id for contact in MARINA.contacten),
]


def test_on_which_side_each_group_of_the_netwerk_stands() -> None:
    band = MARINA.netwerk[0]
    sides = {
        groep: drager(
            replace(MARINA, netwerk=(replace(band, groep=groep),)),
            band.contact_id,
        )
        for groep in Netwerkgroep
    }
    assert sides == {
        Netwerkgroep.FAMILIE: Drager.NETWERK,
        Netwerkgroep.VRIENDEN_BUREN: Drager.NETWERK,
        Netwerkgroep.SCHOOL_WERK: Drager.PROFESSIONAL,
        Netwerkgroep.VRIJWILLIGER: Drager.NETWERK,
        Netwerkgroep.HULPVERLENER: Drager.PROFESSIONAL,
    }
    assert drager(MARINA, REGISSEUR) is Drager.PROFESSIONAL
    assert drager(MARINA, called(MARINA, "Marina")) is Drager.GEZIN
    assert drager(MARINA, "nobody") is None


def test_that_a_shared_agreement_counts_for_each_of_its_sides() -> None:
    marina, school = called(MARINA, "Marina"), MARINA.contacten[0].id
    both = Afspraak(id="a", huishouden_id=MARINA.id, wat="praten", wie=(marina, school))
    found = aandeel(MARINA, [both])
    assert (found.gezin, found.netwerk + found.professional, found.totaal) == (1, 1, 1)
    assert found.eigen in (50, 100)


def test_that_an_empty_plan_has_no_share() -> None:
    assert aandeel(MARINA, []) == Aandeel(0, 0, 0, 0, 0)
    assert aandeel(MARINA, []).eigen == 0


@given(st.lists(st.lists(st.sampled_from(WHO), max_size=4), max_size=8))
def test_that_every_agreement_is_counted_somewhere(chosen: list[list[str]]) -> None:
    afspraken = [
        Afspraak(id=str(nr), huishouden_id=MARINA.id, wat="x", wie=tuple(wie))
        for nr, wie in enumerate(chosen)
    ]
    found = aandeel(MARINA, afspraken)
    assert found.totaal == len(chosen)
    assert found.niemand == sum(not set(wie) - {"nobody"} for wie in chosen)
    carried = found.totaal - found.niemand
    assert carried <= found.gezin + found.netwerk + found.professional <= 3 * carried
    assert 0 <= found.eigen <= 100
