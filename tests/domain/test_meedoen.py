"""Who takes part in the plan, who may choose a face, and what is asked of the family."""

from dataclasses import replace

import pytest

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.meedoen import deelnemers, gevraagd_van_gezin, is_kind
from regisseur_desktop.domain.moment import Moment
from regisseur_desktop.domain.netwerk import Contact
from regisseur_desktop.domain.plan import REGISSEUR, Afspraak, Akkoord, Doel
from tests.dossiers import VANDAAG, called, household


@pytest.fixture
def dossier() -> Dossier:
    """A mother with two children, and four contacts of whom one takes no part."""
    made = household("Ans 38, Bo 9 zoon, Cas 12 zoon")
    contacten = tuple(Contact(id=naam, naam=naam) for naam in ("school", "buur", "arts", "club"))
    doel = Doel(id="d", huishouden_id=made.id, wat="Rust", samen_met=("school", REGISSEUR))
    afspraak = Afspraak(
        id="a", huishouden_id=made.id, wat="belt", doel_id="d", wie=("buur", called(made, "Ans"))
    )
    gezegd = Akkoord(id="k", huishouden_id=made.id, contact_id="arts")
    return replace(
        made, contacten=contacten, doelen=(doel,), afspraken=(afspraak,), akkoorden=(gezegd,)
    )


def test_that_who_lives_here_comes_before_the_contacts_who_take_part(dossier: Dossier) -> None:
    namen = [dossier.naam_van(wie) for wie in deelnemers(dossier)]
    assert namen == ["Ans", "Bo", "Cas", "school", "buur", "arts"]


@pytest.mark.parametrize(("naam", "kind"), [("Ans", False), ("Bo", True), ("Cas", False)])
def test_that_a_face_is_for_who_is_below_twelve(dossier: Dossier, naam: str, kind: bool) -> None:
    persoon = dossier.persoon(called(dossier, naam))
    assert persoon is not None
    assert is_kind(dossier, persoon, VANDAAG) is kind


@pytest.mark.parametrize(("wie", "kind"), [("dochter", True), ("opa", False)])
def test_that_without_an_age_the_role_tells(wie: str, kind: bool) -> None:
    made = household(f"Ans 38, Dee {wie}")
    persoon = next(p for p in made.personen if p.naam.kort == "Dee")
    assert is_kind(made, replace(persoon, geboren=None), VANDAAG) is kind
    assert not is_kind(made, replace(persoon, geboren=Moment.met_leeftijd(40, VANDAAG)), VANDAAG)


def test_that_only_what_the_family_does_itself_is_asked_of_it(dossier: Dossier) -> None:
    other = Afspraak(id=new_id(), huishouden_id=dossier.id, wat="komt langs", wie=("buur",))
    more = replace(dossier, afspraken=(*dossier.afspraken, other))
    assert [afspraak.wat for afspraak in gevraagd_van_gezin(more)] == ["belt"]
