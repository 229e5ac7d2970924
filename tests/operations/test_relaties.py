"""Partners, parents and children: new people in one go, known people tied together."""

import pytest

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.moment import Moment, MomentSoort
from regisseur_desktop.domain.namen import Naam
from regisseur_desktop.domain.persoon import Geslacht, Oudersoort, Partnersoort, Persoon
from regisseur_desktop.domain.toepassen import apply_edit
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.relaties import (
    add_kinderen,
    add_ouder,
    add_partner,
    relate_ouder,
    relate_partners,
)
from tests.dossiers import VANDAAG, called, household

DEAD = Moment(soort=MomentSoort.JAAR, jaar=2025)


def somebody(naam: str, overleden: Moment | None = None) -> Persoon:
    return Persoon(id=new_id(), naam=Naam(voornaam=naam), overleden=overleden)


def test_that_a_partner_comes_with_a_place_and_a_relation() -> None:
    dossier = household("Marina")
    marina, tom = called(dossier, "Marina"), somebody("Tom")
    after = apply_edit(dossier, add_partner(dossier, marina, tom, Partnersoort.SAMENWONEND))
    (relatie,) = after.partnerrelaties
    assert (relatie.persoon_a, relatie.persoon_b, relatie.soort) == (
        marina,
        tom.id,
        Partnersoort.SAMENWONEND,
    )
    assert [p.naam.kort for p in after.bewoners()] == ["Marina", "Tom"]


def test_that_a_partner_who_died_belongs_to_the_family_and_does_not_live_there() -> None:
    dossier = household("Marina")
    edit = add_partner(dossier, called(dossier, "Marina"), somebody("", DEAD))
    after = apply_edit(dossier, edit)
    assert len(after.bewoners()) == 1
    assert len(after.leden) == 2


def test_that_one_line_makes_all_children_of_both_parents() -> None:
    dossier = household("Marina, Tom")
    parents = [called(dossier, "Marina"), called(dossier, "Tom")]
    edit = add_kinderen(dossier, parents, "Ivan 9 zoon, Jasper 5, Liselot 2 dochter", VANDAAG)
    assert edit.text == "Ivan, Jasper en Liselot toevoegen"
    after = apply_edit(dossier, edit)
    assert len(after.ouderrelaties) == 6
    assert [p.naam.kort for p in after.bewoners()][2:] == ["Ivan", "Jasper", "Liselot"]
    assert [p.geslacht for p in after.personen[2:]] == [
        Geslacht.MAN,
        Geslacht.ONBEKEND,
        Geslacht.VROUW,
    ]
    assert [lid.rol for lid in after.leden[2:]] == ["zoon", "kind", "dochter"]


def test_that_an_empty_line_makes_no_child() -> None:
    with pytest.raises(Refused, match="Een voornaam is genoeg"):
        add_kinderen(household("Marina"), [], "  ", VANDAAG)


def family() -> Dossier:
    """Return oma, her daughter Marina and her grandson Ivan."""
    dossier = household("Oma, Marina, Ivan")
    for ouder, kind in (("Oma", "Marina"), ("Marina", "Ivan")):
        edit = relate_ouder(dossier, called(dossier, ouder), [called(dossier, kind)])
        dossier = apply_edit(dossier, edit)
    return dossier


@pytest.mark.parametrize(
    ("ouder", "kind"), [("Ivan", "Oma"), ("Ivan", "Marina"), ("Marina", "Oma"), ("Oma", "Oma")]
)
def test_that_nobody_becomes_an_own_ancestor(ouder: str, kind: str) -> None:
    dossier = family()
    with pytest.raises(Refused, match="eigen voorouder"):
        relate_ouder(dossier, called(dossier, ouder), [called(dossier, kind)])


def test_that_a_known_relation_is_not_made_twice() -> None:
    dossier = family()
    oma, marina, ivan = (called(dossier, naam) for naam in ("Oma", "Marina", "Ivan"))
    with pytest.raises(Refused, match="staat er al"):
        relate_ouder(dossier, oma, [marina])
    both = relate_ouder(dossier, oma, [marina, ivan], Oudersoort.VOOGD)
    assert [(c.after.kind_id, c.after.soort) for c in both.changes if c.after] == [  # type: ignore[union-attr]
        (ivan, Oudersoort.VOOGD)
    ]


def test_that_partners_are_two_people_and_a_pair_once() -> None:
    dossier = household("Stien, Aad")
    stien, aad = called(dossier, "Stien"), called(dossier, "Aad")
    after = apply_edit(dossier, relate_partners(dossier, stien, aad, Partnersoort.GEHUWD))
    assert len(after.partnerrelaties) == 1
    with pytest.raises(Refused, match="staat er al"):
        relate_partners(after, aad, stien)
    with pytest.raises(Refused, match="twee verschillende mensen"):
        relate_partners(after, aad, aad)


def test_that_a_new_parent_can_be_the_parent_of_several() -> None:
    dossier = household("Ivan, Jasper")
    kinderen = [called(dossier, "Ivan"), called(dossier, "Jasper")]
    pleeg = somebody("Els")
    after = apply_edit(dossier, add_ouder(dossier, kinderen, pleeg, Oudersoort.PLEEG, "pleegouder"))
    assert [(r.ouder_id, r.kind_id, r.soort) for r in after.ouderrelaties] == [
        (pleeg.id, kind, Oudersoort.PLEEG) for kind in kinderen
    ]
    lid = after.lid(pleeg.id)
    assert lid is not None
    assert (lid.rol, lid.volgorde, lid.woont_hier) == ("pleegouder", 2, True)
