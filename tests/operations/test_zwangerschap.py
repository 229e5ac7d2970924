"""A child on the way, one that did not come, a birth, and twins."""

from datetime import date

import pytest

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.moment import Moment, MomentSoort
from regisseur_desktop.domain.persoon import Geslacht, Persoon, Persoonsoort
from regisseur_desktop.domain.toepassen import apply_edit
from regisseur_desktop.domain.verwantschap import woord_voor
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.genogram import (
    add_kinderen,
    add_ongeboren,
    add_verloren,
    is_geboren,
    maak_meerling,
    splits_meerling,
)
from tests.dossiers import VANDAAG, called, household, same

MAART = date(2027, 3, 1)


def done(dossier: Dossier, edit: Edit) -> Dossier:
    after = apply_edit(dossier, edit)
    assert same(apply_edit(after, edit.inverse())) == same(dossier)
    return after


def pregnant() -> tuple[Dossier, Persoon]:
    dossier = household("Marina")
    dossier = done(dossier, add_ongeboren(dossier, [called(dossier, "Marina")], MAART))
    return dossier, dossier.personen[-1]


@pytest.mark.eis("S1-02")
def test_that_an_unborn_child_is_born_without_typing_anything_twice() -> None:
    dossier, baby = pregnant()
    assert (baby.is_ongeboren, baby.uitgerekend, len(dossier.bewoners())) == (True, MAART, 2)
    edit = is_geboren(dossier, baby, Moment.op(date(2027, 2, 27)), Geslacht.VROUW, "Noor")
    assert edit.text == "Noor is geboren"
    dossier = done(dossier, edit)
    noor = dossier.persoon(baby.id)
    assert noor is not None
    assert (noor.naam.kort, noor.is_ongeboren) == ("Noor", False)
    assert woord_voor(dossier, noor.id, called(dossier, "Marina")) == "dochter"
    lid = dossier.lid(noor.id)
    assert lid is not None
    assert (lid.rol, lid.woont_hier) == ("dochter", True)
    with pytest.raises(Refused, match="al geboren"):
        is_geboren(dossier, noor, Moment.op(MAART))


def test_that_a_child_may_be_born_before_it_has_a_name() -> None:
    dossier, baby = pregnant()
    edit = is_geboren(dossier, baby, Moment.op(MAART))
    assert edit.text == "Kind is geboren"
    after = done(dossier, edit).persoon(baby.id)
    assert after is not None
    assert after.naam == baby.naam


@pytest.mark.parametrize(
    ("soort", "text"),
    [
        (Persoonsoort.MISKRAAM, "Miskraam toevoegen"),
        (Persoonsoort.AFGEBROKEN, "Afgebroken zwangerschap toevoegen"),
        (Persoonsoort.DOODGEBOREN, "Doodgeboren kind toevoegen"),
    ],
)
def test_that_a_child_that_did_not_come_belongs_to_the_family(
    soort: Persoonsoort, text: str
) -> None:
    dossier = household("Marina")
    wanneer = Moment(soort=MomentSoort.JAAR, jaar=2020)
    edit = add_verloren(dossier, [called(dossier, "Marina")], soort, wanneer)
    assert edit.text == text
    after = done(dossier, edit)
    assert (after.personen[-1].soort, after.personen[-1].overleden) == (soort, wanneer)
    assert len(after.bewoners()) == 1
    assert len(after.ouderrelaties) == 1


def test_that_a_living_child_is_no_lost_pregnancy() -> None:
    with pytest.raises(Refused, match="miskraam"):
        add_verloren(household("Marina"), [], Persoonsoort.MENS)


# -- twins


def three() -> Dossier:
    dossier = household("Marina, Tom")
    marina = called(dossier, "Marina")
    regel = "Bas 5 zoon, Noor 5 dochter, Tim 5 zoon"
    return done(dossier, add_kinderen(dossier, [marina], regel, VANDAAG))


def test_that_two_children_become_twins_and_a_third_makes_triplets() -> None:
    dossier = three()
    bas, noor, tim = (called(dossier, naam) for naam in ("Bas", "Noor", "Tim"))
    edit = maak_meerling(dossier, [bas, noor])
    assert edit.text == "Tweeling maken"
    dossier = done(dossier, edit)
    assert woord_voor(dossier, bas, noor) == "tweelingbroer"
    edit = maak_meerling(dossier, [noor, tim])
    assert edit.text == "Meerling maken"
    dossier = done(dossier, edit)
    assert woord_voor(dossier, noor, bas) == "drielingzus"
    first, second = dossier.persoon(bas), dossier.persoon(noor)
    assert first is not None
    assert second is not None
    dossier = done(dossier, splits_meerling(dossier, first))
    assert woord_voor(dossier, bas, noor) == "broer"
    assert woord_voor(dossier, tim, noor) == "tweelingbroer"
    dossier = done(dossier, splits_meerling(dossier, second))
    assert {p.meerling for p in dossier.personen} == {""}


def test_that_identical_twins_are_two_boys_or_two_girls() -> None:
    dossier = three()
    bas, noor, tim = (called(dossier, naam) for naam in ("Bas", "Noor", "Tim"))
    with pytest.raises(Refused, match="eeneiige tweeling"):
        maak_meerling(dossier, [bas, noor], eeneiig=True)
    dossier = done(dossier, maak_meerling(dossier, [bas, tim], eeneiig=True))
    assert [p.is_eeneiig for p in dossier.personen[2:]] == [True, False, True]


@pytest.mark.parametrize("namen", [["Bas"], ["Bas", "Bas"], [], ["Bas", "Tom"]])
def test_that_twins_are_two_children_of_the_same_parents(namen: list[str]) -> None:
    dossier = three()
    with pytest.raises(Refused, match=r"Kies twee|dezelfde ouders"):
        maak_meerling(dossier, [called(dossier, naam) for naam in namen])
