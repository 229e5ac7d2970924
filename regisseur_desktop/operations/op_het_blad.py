"""What goes well on Ons plan in het kort: the family chooses at the table what stands there.

While nobody chose, the first stand on it that there is room for.
"""

from dataclasses import replace

from regisseur_desktop.documents.ruimte import MAX_REGELS
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Change, Edit
from regisseur_desktop.domain.zicht import Lezer, mag_zien
from regisseur_desktop.operations.items import add_kracht
from regisseur_desktop.operations.plan import change_plan, current_plan

OP_HET_BLAD = MAX_REGELS
"""How many things that go well, and how many people to call, the sheet has room for."""


def op_het_blad(dossier: Dossier) -> tuple[str, ...]:
    """Return the ids of the krachten that stand on the sheet of the family, in their order."""
    shared = [kracht.id for kracht in dossier.krachten if mag_zien(kracht, Lezer.GEZIN)]
    chosen = dossier.plan.op_het_blad if dossier.plan else None
    if chosen is None:
        return tuple(shared[:OP_HET_BLAD])
    return tuple(kracht_id for kracht_id in shared if kracht_id in chosen)


def kies_kracht(dossier: Dossier, kracht_id: str) -> Edit:
    """Return the edit that puts a kracht on the sheet, or takes it off."""
    shown = op_het_blad(dossier)
    if kracht_id in shown:
        after = tuple(each for each in shown if each != kracht_id)
    else:
        after = (*shown, kracht_id)
    return change_plan(dossier, replace(current_plan(dossier), op_het_blad=after), "Op het blad")


def add_op_het_blad(dossier: Dossier, tekst: str) -> Edit:
    """Return the edit that adds a kracht; what is added now comes on the sheet."""
    added = add_kracht(dossier, tekst)
    made = added.changes[0].after
    shown = (*op_het_blad(dossier), *((made.id,) if made else ()))
    plan = Change(dossier.plan, replace(current_plan(dossier), op_het_blad=shown))
    return Edit(added.text, dossier.id, (*added.changes, plan))
