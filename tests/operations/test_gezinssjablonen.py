"""Family templates: around who is there, only what is missing, and one undo."""

from dataclasses import replace

import pytest

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.persoon import Geslacht, Partnersoort
from regisseur_desktop.domain.toepassen import apply_edit
from regisseur_desktop.domain.verwantschap import relaties_van
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.genogram import add_kinderen, add_partner_regel
from regisseur_desktop.operations.gezinssjablonen import add_sjabloon, sjablonen
from tests.dossiers import VANDAAG, called, household, same


def woorden(dossier: Dossier, naam: str) -> list[str]:
    return sorted(woord for _, woord in relaties_van(dossier, called(dossier, naam)))


@pytest.mark.eis("B-24")
@pytest.mark.parametrize(
    ("sleutel", "verwacht", "bewoners"),
    [
        ("alleenstaand", ["ex-partner", "kind"], 2),
        ("gezin", ["kind", "kind", "partner"], 4),
        ("samengesteld", ["ex-partner", "kind", "kind", "partner", "stiefkind"], 5),
        ("grootouders", ["moeder", "vader"], 1),
    ],
)
def test_that_a_template_sets_a_family_around_one_person(
    sleutel: str, verwacht: list[str], bewoners: int
) -> None:
    dossier = household("Marina 38")
    edit = add_sjabloon(dossier, called(dossier, "Marina"), sleutel, VANDAAG)
    after = apply_edit(dossier, edit)
    assert woorden(after, "Marina") == verwacht
    assert len(after.bewoners()) == bewoners
    nameless = [after.lid(p.id) for p in after.personen if not p.naam.kort]
    assert all(lid and lid.rol for lid in nameless)
    assert same(apply_edit(after, edit.inverse())) == same(dossier)


def test_that_the_four_templates_are_there_in_plain_words() -> None:
    assert [een.naam for een in sjablonen()] == [
        "Alleenstaand",
        "Gezin",
        "Samengesteld gezin",
        "Grootouders",
    ]
    for sjabloon in sjablonen():
        keys = {plek.sleutel for plek in sjabloon.plekken}
        named = {k for p in sjabloon.plekken for k in (*p.ouders, p.partner_van) if k}
        assert named | {sjabloon.volwassene, sjabloon.kind} <= keys
        assert sjabloon.uitleg.endswith(".")


@pytest.mark.parametrize("wie", ["Ivan 9", "Ivan zoon"])
def test_that_a_child_takes_the_place_of_the_child(wie: str) -> None:
    dossier = household(wie)
    after = apply_edit(dossier, add_sjabloon(dossier, called(dossier, "Ivan"), "gezin", VANDAAG))
    assert woorden(after, "Ivan") == ["broer of zus", "ouder", "ouder"]
    groot = add_sjabloon(dossier, called(dossier, "Ivan"), "grootouders", VANDAAG)
    assert woorden(apply_edit(dossier, groot), "Ivan") == ["oma", "opa", "ouder"]


def test_that_who_is_there_already_keeps_the_place() -> None:
    dossier = household("Marina")
    marina = called(dossier, "Marina")
    dossier = apply_edit(dossier, add_partner_regel(dossier, marina, "Tom man", VANDAAG))
    ouders = (marina, called(dossier, "Tom"))
    dossier = apply_edit(dossier, add_kinderen(dossier, ouders, "Ivan 9 zoon", VANDAAG))
    edit = add_sjabloon(dossier, marina, "gezin", VANDAAG)
    after = apply_edit(dossier, edit)
    assert len(after.personen) == 4
    assert woorden(after, "Marina") == ["kind", "man", "zoon"]
    assert woorden(after, "Tom") == ["kind", "partner", "zoon"]
    with pytest.raises(Refused, match="staan er al"):
        add_sjabloon(after, marina, "gezin", VANDAAG)


def test_that_one_known_parent_gets_the_other_beside() -> None:
    dossier = household("Marina")
    marina = called(dossier, "Marina")
    edit = add_sjabloon(dossier, marina, "grootouders", VANDAAG)
    after = apply_edit(dossier, edit)
    opa = next(p for p in after.personen if p.geslacht is Geslacht.MAN)
    alone = replace(
        after,
        personen=tuple(p for p in after.personen if p.geslacht is not Geslacht.VROUW),
        partnerrelaties=(),
        ouderrelaties=tuple(r for r in after.ouderrelaties if r.ouder_id == opa.id),
    )
    again = apply_edit(alone, add_sjabloon(alone, marina, "grootouders", VANDAAG))
    assert woorden(again, "Marina") == ["moeder", "vader"]
    assert [r.soort for r in again.partnerrelaties] == [Partnersoort.GEHUWD]


@pytest.mark.parametrize("sleutel", ["", "anders"])
def test_that_an_unknown_template_is_refused(sleutel: str) -> None:
    dossier = household("Marina")
    with pytest.raises(Refused, match="Kies eerst"):
        add_sjabloon(dossier, called(dossier, "Marina"), sleutel, VANDAAG)
    with pytest.raises(Refused, match="Kies eerst"):
        add_sjabloon(dossier, "niemand", "gezin", VANDAAG)
