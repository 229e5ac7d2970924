"""Dossiers for tests: small ones made by hand, and how to compare two of them."""

from collections.abc import Iterable
from datetime import date

from regisseur_desktop.domain.dossier import PARTS, Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.toepassen import apply_edit, begin
from regisseur_desktop.operations.aanmelding import NieuweAanmelding, new_aanmelding

VANDAAG = date(2026, 11, 23)
"""A Monday."""


def same(dossier: Dossier) -> dict[str, dict[str, object]]:
    """Return all that a dossier holds by identity: order and `versie` say nothing."""
    return {name: {v.id: v for v in getattr(dossier, name)} for name in PARTS} | {
        "huishouden": {dossier.id: dossier.huishouden}
    }


def household(wie: str, regisseur: str = "Noor") -> Dossier:
    """Return the dossier right after an aanmelding of these people."""
    return begin(new_aanmelding(NieuweAanmelding(wie=wie, ontvangen_op=VANDAAG), regisseur))


def applied(edits: Iterable[Edit]) -> Dossier:
    """Return the dossier that a row of edits makes, the first of which is a new household."""
    first, *more = edits
    dossier = begin(first)
    for edit in more:
        dossier = apply_edit(dossier, edit)
    return dossier


def called(dossier: Dossier, naam: str) -> str:
    """Return the identity of the person with this short name."""
    return next(p.id for p in dossier.personen if p.naam.kort == naam)
