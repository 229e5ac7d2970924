"""What was taken out of the drawing: in the trash by what it said, and whole when it comes back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.kinds import Value
from regisseur_desktop.domain.verwantschap import relaties_van, woord_voor
from regisseur_desktop.drawing.genogram.subject import subject
from regisseur_desktop.drawing.wanted import Wanted
from regisseur_desktop.operations import edits, huishoudens, prullenbak
from regisseur_desktop.operations.genogram import add_broers_zussen, add_ouders
from regisseur_desktop.operations.kluis import Kluis
from regisseur_desktop.operations.personen import save_persoon
from regisseur_desktop.operations.samen import together
from regisseur_desktop.operations.thuizen import add_thuis
from regisseur_desktop.operations.verwijderen import remove, remove_persoon
from regisseur_desktop.operations.zwangerschap import kies_meerling
from tests.dossiers import called
from tests.kluizen import MAANDAG

WANTED = Wanted(today=MAANDAG.date())


@pytest.mark.parametrize(
    ("pick", "said"),
    [
        (lambda d: d.gevoelsbanden[0], "hechte band: Ivan en iemand"),
        (lambda d: d.partnerrelaties[0], "partners: Marina en iemand"),
        (lambda d: d.ouderrelaties[0], "ouder en kind: Marina en Ivan"),
        (lambda d: d.thuizen[0], "bij oma"),
    ],
)
def test_that_what_tied_two_people_stands_in_the_trash(
    kluis: Kluis, marina: Dossier, pick: Callable[[Dossier], Value], said: str
) -> None:
    edits.apply(kluis, add_thuis(marina, "bij oma", [called(marina, "Ivan")]))
    before = huishoudens.load_dossier(kluis, marina.id)
    value = pick(before)
    edits.apply(kluis, remove(before, value, "Weghalen"))
    regel = prullenbak.lijst(kluis, datetime.now(UTC) + timedelta(minutes=1))[0]
    assert regel.tekst == said
    edits.apply(kluis, prullenbak.terugzetten(regel))
    assert huishoudens.load_dossier(kluis, marina.id).zoek(value.id) == value


def test_that_one_edit_may_change_a_person_twice_and_back(kluis: Kluis, marina: Dossier) -> None:
    ivan = marina.persoon(called(marina, "Ivan"))
    assert ivan is not None
    named = replace(ivan, belangrijk="Houdt van tekenen")
    edit = together(
        marina,
        "Ivan veranderen",
        [
            lambda d: save_persoon(d, ivan, named),
            lambda d: kies_meerling(d, named, [called(d, "Jasper")]),
        ],
    )
    edits.apply(kluis, edit)
    twin = huishoudens.load_dossier(kluis, marina.id).persoon(ivan.id)
    assert twin is not None
    assert (twin.belangrijk, bool(twin.meerling)) == ("Houdt van tekenen", True)
    edits.apply(kluis, edit.inverse())
    assert huishoudens.load_dossier(kluis, marina.id).persoon(ivan.id) == ivan


def test_that_a_parent_who_was_taken_out_leaves_room_for_another(
    kluis: Kluis, marina: Dossier
) -> None:
    ivan = called(marina, "Ivan")
    vader = next(p for p in marina.personen if not p.naam.volledig)
    edits.apply(kluis, remove_persoon(marina, vader))
    alone = huishoudens.load_dossier(kluis, marina.id)
    assert woord_voor(alone, vader.id, ivan) == ""
    edits.apply(kluis, add_ouders(alone, ivan, "Tom vader", MAANDAG.date()))
    after = huishoudens.load_dossier(kluis, marina.id)
    tom = called(after, "Tom")
    kinderen = [naam for naam in ("Ivan", "Jasper", "Liselot") if called(after, naam)]
    assert {woord_voor(after, tom, called(after, naam)) for naam in kinderen} == {"vader"}
    assert woord_voor(after, ivan, called(after, "Jasper")) == "broer"


def test_that_a_brother_who_was_taken_out_is_not_tied_by_his_word(
    kluis: Kluis, marina: Dossier
) -> None:
    mama = called(marina, "Marina")
    edits.apply(kluis, add_broers_zussen(marina, mama, "Els zus, Piet broer", MAANDAG.date()))
    three = huishoudens.load_dossier(kluis, marina.id)
    piet = three.persoon(called(three, "Piet"))
    assert piet is not None
    assert woord_voor(three, piet.id, mama) == "broer"
    edits.apply(kluis, remove_persoon(three, piet))
    two = huishoudens.load_dossier(kluis, marina.id)
    assert [woord for _, woord in relaties_van(two, called(two, "Els"))].count("broer") == 0
    assert piet.id not in members_of(two)


def members_of(dossier: Dossier) -> set[str]:
    """Return who stands in the drawing."""
    return {person.id for person in subject(dossier, WANTED).family.persons}
