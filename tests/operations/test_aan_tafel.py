"""What lies on the table: never more than the family may see, whatever is in the dossier."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regisseur_desktop.documents.onderdelen.basis import leesbaar
from regisseur_desktop.documents.opdracht import Opdracht
from regisseur_desktop.documents.render import build
from regisseur_desktop.domain.dossier import PARTS, Dossier
from regisseur_desktop.domain.persoon import Persoonsoort
from regisseur_desktop.domain.plan import Doel
from regisseur_desktop.domain.regie import Documentsoort, Taak
from regisseur_desktop.domain.toepassen import apply_edit
from regisseur_desktop.domain.zicht import Item, Lezer, Zicht, mag_zien
from regisseur_desktop.operations.aan_tafel import (
    is_kind,
    nieuw_doel,
    thuis_afdrukken,
    voor_gezin,
)
from regisseur_desktop.operations.op_het_blad import OP_HET_BLAD
from regisseur_desktop.operations.voorbeeld import voorbeelden
from tests.dossiers import VANDAAG, applied, called

MARINA, STIEN = (applied(edits) for edits in voorbeelden(VANDAAG, "Noor Bakker"))
_FIELDS = [
    name for name in PARTS if getattr(MARINA, name) and isinstance(getattr(MARINA, name)[0], Item)
]


@st.composite
def dossiers(draw: st.DrawFn) -> Dossier:
    """Return Marina's dossier with any zicht and any protection for every item."""
    fields: dict[str, Any] = {}
    for name in _FIELDS:
        fields[name] = tuple(
            replace(
                item,
                zicht=draw(st.sampled_from(list(Zicht))),
                bron_beschermd=draw(st.booleans()),
            )
            for item in getattr(MARINA, name)
        )
    return replace(MARINA, **fields)


@given(dossiers())
def test_that_only_what_the_family_may_see_is_left(dossier: Dossier) -> None:
    shown = voor_gezin(dossier)
    items = [value for value in shown.alles() if isinstance(value, Item)]
    assert all(mag_zien(item, Lezer.GEZIN) for item in items)
    assert not any(item.bron for item in items if item.bron_beschermd)
    goals = {doel.id for doel in shown.doelen}
    assert all(afspraak.doel_id in goals | {""} for afspraak in shown.afspraken)


@given(dossiers())
def test_that_what_is_shared_stays(dossier: Dossier) -> None:
    shown = voor_gezin(dossier)
    wanted = {d.id for d in dossier.doelen if mag_zien(d, Lezer.GEZIN)}
    assert {doel.id for doel in shown.doelen} == wanted
    assert shown.id == dossier.id
    assert shown.versie == dossier.versie
    assert shown.bewoners() == dossier.bewoners()


@pytest.mark.parametrize(
    "name",
    [
        "zorgen",
        "notities",
        "taken",
        "gebeurtenissen",
        "veiligheidscijfers",
        "regiecijfers",
        "verwijzingen",
        "verzoeken",
        "toestemmingen",
        "documenten",
        "trajecten",
        "aanmeldingen",
    ],
)
def test_that_the_work_of_the_regisseur_is_not_there(name: str) -> None:
    assert getattr(MARINA, name) or getattr(STIEN, name) or name in ("verzoeken", "documenten")
    assert getattr(voor_gezin(MARINA), name) == ()
    assert getattr(voor_gezin(STIEN), name) == ()


def test_that_no_level_and_no_reason_of_the_referral_is_there() -> None:
    before = replace(MARINA.huishouden, niveau=4, aanleiding="Iets van de verwijzer")
    huishouden = voor_gezin(replace(MARINA, huishouden=before)).huishouden
    assert (huishouden.niveau, huishouden.aanleiding) == (None, "")


def test_that_somebody_the_family_does_not_draw_is_not_named() -> None:
    marina = called(MARINA, "Marina")
    other = replace(MARINA.personen[0], id="ander", op_tekening_gezin=False)
    animal = replace(MARINA.personen[0], id="dier", soort=Persoonsoort.HUISDIER)
    shown = voor_gezin(replace(MARINA, personen=(*MARINA.personen, other, animal)))
    ids = {persoon.id for persoon in shown.personen}
    assert marina in ids
    assert not ids & {"ander", "dier"}


@pytest.mark.parametrize(
    ("naam", "tot", "is_so"),
    [("Ivan", 13, True), ("Ivan", 8, False), ("Jasper", 8, True), ("Marina", 13, False)],
)
def test_that_a_child_is_surely_under_the_age(naam: str, tot: int, is_so: bool) -> None:
    persoon = MARINA.persoon(called(MARINA, naam))
    assert persoon is not None
    assert is_kind(persoon, VANDAAG, tot) is is_so
    assert not is_kind(replace(persoon, geboren=None), VANDAAG, tot)


def test_that_a_goal_comes_with_the_pictogram_of_its_words() -> None:
    (change,) = nieuw_doel(STIEN, "Stien en Aad slapen weer door").changes
    assert isinstance(change.after, Doel)
    assert change.after.pictogram == "rust"
    assert change.after.zicht is Zicht.GEZIN


def test_that_the_plan_on_paper_is_asked_for_once() -> None:
    edit = thuis_afdrukken(MARINA, VANDAAG)
    (taak,) = (change.after for change in edit.changes)
    assert isinstance(taak, Taak)
    assert (taak.wat, taak.uiterlijk) == ("Plan van Marina en de kinderen afdrukken", VANDAAG)
    assert not thuis_afdrukken(apply_edit(MARINA, edit), VANDAAG)


def test_that_the_table_counts_on_as_much_room_as_the_sheet_has() -> None:
    first = MARINA.krachten[0]
    many = tuple(replace(first, id=f"k{n}", tekst=f"Kracht nummer {n}.") for n in range(7))
    little = replace(MARINA, krachten=many, doelen=(), afspraken=(), netwerk=())
    opdracht = Opdracht(soort=Documentsoort.KORT, lezer=Lezer.GEZIN, vandaag=VANDAAG)
    said = " ".join(leesbaar(build(little, opdracht).document.blocks))
    assert sum(kracht.tekst in said for kracht in many) == OP_HET_BLAD
