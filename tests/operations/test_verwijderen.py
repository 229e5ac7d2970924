"""What goes along when something is removed, what stays, and that undo brings all of it back."""

from functools import cache

import pytest

from regisseur_desktop.domain.dossier import PARTS, Dossier
from regisseur_desktop.domain.edit import Edit, added
from regisseur_desktop.domain.kinds import Value
from regisseur_desktop.domain.plan import Planversie
from regisseur_desktop.domain.tekening import Gevoelsband, Thuis, Verschuiving
from regisseur_desktop.domain.toepassen import apply_edit
from regisseur_desktop.operations.verwijderen import remove, remove_persoon
from regisseur_desktop.operations.voorbeeld import voorbeelden
from tests.dossiers import VANDAAG, applied, called, same


@cache
def marina() -> Dossier:
    dossier = applied(voorbeelden(VANDAAG, "Noor")[0])
    ivan, jasper = called(dossier, "Ivan"), called(dossier, "Jasper")
    drawn: tuple[Value, ...] = (
        Gevoelsband(id="b" * 32, huishouden_id=dossier.id, persoon_a=ivan, persoon_b=jasper),
        Thuis(id="c" * 32, huishouden_id=dossier.id, naam="bij oma", bewoners=(ivan, jasper)),
        Verschuiving(id="d" * 32, huishouden_id=dossier.id, persoon_id=ivan, dx=20),
    )
    return apply_edit(dossier, added("Tekenen", dossier.id, *drawn))


def gone(edit: Edit) -> dict[str, int]:
    """Count by kind what an edit removes."""
    kinds = [type(c.before).__name__ for c in edit.changes if c.after is None]
    return {kind: kinds.count(kind) for kind in kinds}


def test_that_a_goal_goes_with_its_afspraken_and_no_others() -> None:
    dossier = marina()
    doel = dossier.doelen_op_volgorde()[0]
    edit = remove(dossier, doel, "Doel weghalen")
    assert gone(edit) == {"Afspraak": 3, "Doel": 1, "Vaktekst": 1}
    after = apply_edit(dossier, edit)
    assert after.afspraken_van(doel.id) == ()
    assert after.afspraken_van("") == dossier.afspraken_van("")


def test_that_an_event_goes_and_the_worry_about_it_stays() -> None:
    dossier = marina()
    event = dossier.gebeurtenissen[0]
    edit = remove(dossier, event, "Gebeurtenis weghalen")
    after = apply_edit(dossier, edit)
    assert gone(edit) == {"Gebeurtenis": 1}
    assert len(after.zorgen) == len(dossier.zorgen)
    assert all(zorg.sinds_gebeurtenis == "" for zorg in after.zorgen)


def test_that_a_tie_goes_with_its_referrals_and_consents_but_not_the_contact() -> None:
    dossier = marina()
    contact = next(c for c in dossier.contacten if c.naam.lower().startswith("psychiater"))
    band = next(b for b in dossier.netwerk if b.contact_id == contact.id)
    edit = remove(dossier, band, "Uit het netwerk halen")
    assert gone(edit) == {"Verwijzing": 1, "Toestemming": 1, "Netwerkband": 1}
    assert gone(remove(dossier, contact, "Uit het netwerk halen")) == gone(edit)
    assert apply_edit(dossier, edit).contact(contact.id) == contact


@pytest.mark.parametrize(
    ("naam", "expected"),
    [
        ("Ivan", {"Akkoord": 1, "Gevoelsband": 2, "Verschuiving": 1, "Lidmaatschap": 1}),
        (
            "Marina",
            {
                "Akkoord": 1,
                "Toestemming": 4,
                "Lidmaatschap": 1,
            },
        ),
    ],
)
def test_that_a_person_leaves_with_the_own_ties_and_is_not_forgotten(
    naam: str, expected: dict[str, int]
) -> None:
    dossier = marina()
    persoon = dossier.persoon(called(dossier, naam))
    lid = dossier.lid(called(dossier, naam))
    assert persoon is not None
    assert lid is not None
    edit = remove_persoon(dossier, persoon)
    assert edit.text == f"{naam} weghalen"
    assert gone(edit) == expected
    assert gone(remove(dossier, lid, "Weghalen")) == expected
    after = apply_edit(dossier, edit)
    assert after.ouderrelaties == dossier.ouderrelaties  # another household may share them
    assert persoon not in after.bewoners()
    assert after.naam_van(persoon.id) == naam
    assert all(persoon.id not in thuis.bewoners for thuis in after.thuizen)


def test_that_what_is_about_a_person_who_left_does_not_become_everybodys() -> None:
    dossier = marina()
    ivan = dossier.persoon(called(dossier, "Ivan"))
    assert ivan is not None
    own = {z.id: z.over for z in dossier.zorgen if z.over == (ivan.id,)}
    after = apply_edit(dossier, remove_persoon(dossier, ivan))
    assert {z.id: z.over for z in after.zorgen if z.id in own} == own


def test_that_somebody_without_a_name_can_leave_too() -> None:
    dossier = marina()
    vader = next(p for p in dossier.personen if not p.naam.kort)
    assert remove_persoon(dossier, vader).text == "Persoon weghalen"


REMOVABLE = [name for name in PARTS if name not in {"verzoeken", "documenten"}]


@pytest.mark.parametrize("part", REMOVABLE)
def test_that_undo_brings_back_all_that_went(part: str) -> None:
    dossier = marina()
    values: tuple[Value, ...] = getattr(dossier, part)
    assert values
    for value in values:
        edit = remove(dossier, value, "Weghalen")
        after = apply_edit(dossier, edit)
        assert same(after) != same(dossier)
        assert same(apply_edit(after, edit.inverse())) == same(dossier)


@pytest.mark.parametrize("part", REMOVABLE)
def test_that_nothing_left_behind_points_at_what_is_gone(part: str) -> None:
    dossier = marina()
    for value in getattr(dossier, part):
        after = apply_edit(dossier, remove(dossier, value, "Weghalen"))
        gone_ids = {v.id for v in dossier.alles()} - {v.id for v in after.alles()}
        for left in after.alles():
            is_snapshot = isinstance(left, Planversie)  # keeps what is gone, on purpose
            assert is_snapshot or not [one for one in gone_ids if one in repr(left)]
