"""Two wordings side by side: one for the family, one for professionals (C-06).

The value itself holds the words of the family; a `Vaktekst` holds the other wording. Who changes
one of the two marks the other as "nakijken", until somebody changes it or says that it is right.
"""

from collections.abc import Iterator
from dataclasses import fields, replace

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Change, Edit, added, removed
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.kinds import Value
from regisseur_desktop.domain.plan import Nakijken, Vaktekst


def after_change(nakijken: Nakijken, changed: Nakijken) -> Nakijken:
    """Return which wording has to be looked at, now that `changed` was rewritten.

    Rewriting the wording that had to be looked at is looking at it.
    """
    other = Nakijken.VAK if changed is Nakijken.GEZIN else Nakijken.GEZIN
    return Nakijken.NIETS if nakijken is changed else other


def begin_vaktekst(dossier: Dossier, bij: str, veld: str, tekst: str) -> Edit:
    """Return the edit that gives a text a wording for professionals, to begin with the same."""
    if dossier.vaktekst(bij, veld) is not None:
        return Edit("Tekst voor professionals", dossier.id, ())
    vaktekst = Vaktekst(
        id=new_id(), huishouden_id=dossier.id, bij=bij, veld=veld, tekst=tekst.strip()
    )
    return added("Tekst voor professionals schrijven", dossier.id, vaktekst)


def change_vaktekst(vaktekst: Vaktekst, tekst: str) -> Edit:
    """Return the edit that rewrites the wording for professionals."""
    if tekst == vaktekst.tekst:
        return Edit("Tekst voor professionals", vaktekst.huishouden_id, ())
    mark = after_change(vaktekst.nakijken, Nakijken.VAK)
    after = replace(vaktekst, tekst=tekst, nakijken=mark)
    change = Change(vaktekst, after)
    return Edit("Tekst voor professionals veranderen", vaktekst.huishouden_id, (change,))


def end_vaktekst(vaktekst: Vaktekst) -> Edit:
    """Return the edit that goes back to one wording for everybody."""
    return removed("Tekst voor professionals weghalen", vaktekst.huishouden_id, [vaktekst])


def looked_at(vaktekst: Vaktekst) -> Edit:
    """Return the edit that says that both wordings are right."""
    change = Change(vaktekst, replace(vaktekst, nakijken=Nakijken.NIETS))
    return Edit("Teksten nagekeken", vaktekst.huishouden_id, (change,))


def must_be_looked_at(dossier: Dossier, bij: str) -> bool:
    """Say whether a wording of this goal or plan is behind on the other one."""
    return any(een.bij == bij and een.nakijken is not Nakijken.NIETS for een in dossier.vakteksten)


def in_step(dossier: Dossier, edit: Edit) -> Edit:
    """Return the edit with a mark for each wording that is behind on what it changes."""
    marks = (mark for change in edit.changes for mark in _behind(dossier, change))
    return replace(edit, changes=(*edit.changes, *marks))


def _behind(dossier: Dossier, change: Change) -> Iterator[Change]:
    before, after = change.before, change.after
    if before is None or after is None:
        return
    for veld in _rewritten(before, after):
        vaktekst = dossier.vaktekst(after.id, veld)
        if vaktekst is not None:
            mark = after_change(vaktekst.nakijken, Nakijken.GEZIN)
            if mark is not vaktekst.nakijken:
                yield Change(vaktekst, replace(vaktekst, nakijken=mark))


def _rewritten(before: Value, after: Value) -> Iterator[str]:
    return (
        field.name
        for field in fields(after)
        if getattr(before, field.name, None) != getattr(after, field.name)
    )
