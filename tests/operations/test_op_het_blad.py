"""What the family chooses at the table stands on its sheet, now and when it is printed later."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from regisseur_desktop.documents.onderdelen.basis import leesbaar
from regisseur_desktop.documents.opdracht import Opdracht
from regisseur_desktop.documents.render import build
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.toepassen import apply_edit
from regisseur_desktop.domain.zicht import Lezer, Zicht, mag_zien
from regisseur_desktop.operations.op_het_blad import (
    OP_HET_BLAD,
    add_op_het_blad,
    kies_kracht,
    op_het_blad,
)
from regisseur_desktop.operations.verwijderen import remove
from regisseur_desktop.operations.voorbeeld import voorbeelden
from tests.dossiers import VANDAAG, applied

MARINA, STIEN = (applied(edits) for edits in voorbeelden(VANDAAG, "Noor Bakker"))
OPDRACHT = Opdracht(soort=Documentsoort.KORT, lezer=Lezer.GEZIN, vandaag=VANDAAG)


def on_paper(dossier: Dossier) -> set[str]:
    said = " ".join(leesbaar(build(dossier, OPDRACHT).document.blocks))
    return {kracht.id for kracht in dossier.krachten if kracht.tekst.rstrip(".") in said}


def test_that_the_first_stand_on_the_sheet_while_nobody_chose() -> None:
    shared = [kracht.id for kracht in MARINA.krachten if mag_zien(kracht, Lezer.GEZIN)]
    assert len(shared) > OP_HET_BLAD
    assert op_het_blad(MARINA) == tuple(shared[:OP_HET_BLAD])


@given(st.lists(st.integers(0, 20), max_size=6))
def test_that_a_tick_turns_and_the_paper_follows(ticks: list[int]) -> None:
    dossier = MARINA
    shared = [kracht.id for kracht in MARINA.krachten if mag_zien(kracht, Lezer.GEZIN)]
    wanted = set(op_het_blad(dossier))
    for tick in ticks:
        kracht_id = shared[tick % len(shared)]
        dossier = apply_edit(dossier, kies_kracht(dossier, kracht_id))
        wanted ^= {kracht_id}
    assert op_het_blad(dossier) == tuple(each for each in shared if each in wanted)
    assert on_paper(dossier) <= wanted


def test_that_the_last_can_come_off_and_stays_off() -> None:
    dossier = MARINA
    for kracht_id in op_het_blad(MARINA):
        dossier = apply_edit(dossier, kies_kracht(dossier, kracht_id))
    assert op_het_blad(dossier) == ()
    assert on_paper(dossier) == set()


def test_that_what_is_added_comes_on_the_sheet_also_without_a_plan() -> None:
    before = replace(STIEN, plannen=())
    dossier = apply_edit(before, add_op_het_blad(before, "Stien zingt graag."))
    (new,) = [kracht for kracht in dossier.krachten if kracht not in STIEN.krachten]
    assert new.id in op_het_blad(dossier)
    assert new.id in on_paper(dossier)


def test_that_what_goes_from_the_dossier_goes_from_the_choice() -> None:
    first = op_het_blad(MARINA)[0]
    off = apply_edit(MARINA, kies_kracht(MARINA, first))
    chosen = apply_edit(off, kies_kracht(off, first))
    assert first in op_het_blad(chosen)
    kracht = next(each for each in chosen.krachten if each.id == first)
    after = apply_edit(chosen, remove(chosen, kracht, "Kracht verwijderen"))
    assert after.plan is not None
    assert first not in (after.plan.op_het_blad or ())


def test_that_what_the_family_may_not_see_never_stands_on_it() -> None:
    hidden = tuple(replace(each, zicht=Zicht.ALLEEN_IK) for each in MARINA.krachten[:1])
    dossier = replace(MARINA, krachten=(*hidden, *MARINA.krachten[1:]))
    ticked = apply_edit(dossier, kies_kracht(dossier, hidden[0].id))
    assert hidden[0].id not in op_het_blad(ticked)
    assert hidden[0].id not in on_paper(ticked)
