"""Apply an edit to a dossier in memory: what the store will hold after it."""

from dataclasses import replace
from typing import Any

from regisseur_desktop.domain.dossier import PARTS, Dossier
from regisseur_desktop.domain.edit import Change, Edit
from regisseur_desktop.domain.huishouden import Huishouden
from regisseur_desktop.domain.kinds import Value

_PART_OF: dict[type[Value], str] = {kind: name for name, kind in PARTS.items()}


def begin(edit: Edit) -> Dossier:
    """Return the dossier that an edit with a new household makes."""
    new = (change.after for change in edit.changes)
    huishouden = next(value for value in new if isinstance(value, Huishouden))
    return apply_edit(Dossier(versie=0, huishouden=huishouden), edit)


def apply_edit(dossier: Dossier, edit: Edit) -> Dossier:
    """Return the dossier as it is after `edit`."""
    for change in edit.changes:
        dossier = _apply(dossier, change)
    return replace(dossier, versie=dossier.versie + 1)


def _apply(dossier: Dossier, change: Change) -> Dossier:
    value = change.after or change.before
    if value is None:
        return dossier
    if isinstance(value, Huishouden):
        return replace(dossier, huishouden=value)
    name = _PART_OF[type(value)]
    part: dict[str, Any] = {name: _changed(getattr(dossier, name), change)}
    return replace(dossier, **part)


def _changed(part: tuple[Value, ...], change: Change) -> tuple[Value, ...]:
    before, after = change.before, change.after
    if before is None:
        return (*part, after) if after else part
    if after is None:
        return tuple(value for value in part if value.id != before.id)
    return tuple(after if value.id == before.id else value for value in part)
