"""What lies on the table: a dossier in which nothing is left that the family may not see.

Screens at the table read this value alone, so what is not in it cannot slip onto them, not even
as a number. They save against the whole dossier, by identity.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

from regisseur_desktop.domain.dossier import PARTS, Dossier
from regisseur_desktop.domain.edit import Change, Edit
from regisseur_desktop.domain.persoon import Persoon, Persoonsoort
from regisseur_desktop.domain.plan import Doel
from regisseur_desktop.domain.zicht import Item, Lezer, mag_zien
from regisseur_desktop.operations.items import add_taak
from regisseur_desktop.operations.pictogram import stel_pictogram_voor
from regisseur_desktop.operations.plan import add_doel

KIND_TOT = 13
"""Under this age somebody is asked with faces, beside the words."""

_I = TypeVar("_I", bound=Item)
_NOTHING: dict[str, Any] = {
    naam: ()
    for naam in PARTS
    if naam
    not in (
        "personen",
        "contacten",
        "leden",
        "regies",
        "netwerk",
        "hulpvragen",
        "krachten",
        "doelen",
        "afspraken",
        "akkoorden",
    )
}


def voor_gezin(dossier: Dossier) -> Dossier:
    """Return the dossier with only what the family may see of its plan."""
    doelen = _shared(dossier.doelen)
    there = {"", *(doel.id for doel in doelen)}
    afspraken = tuple(a for a in _shared(dossier.afspraken) if a.doel_id in there)
    named = {wie for afspraak in afspraken for wie in afspraak.wie}
    tied = {band.contact_id for band in dossier.netwerk}
    personen = tuple(een for een in dossier.personen if _is_known(dossier, een))
    shown = {persoon.id for persoon in personen}
    return replace(
        dossier,
        **_NOTHING,
        huishouden=replace(dossier.huishouden, niveau=None, aanleiding=""),
        personen=personen,
        contacten=tuple(c for c in dossier.contacten if c.id in named | tied),
        hulpvragen=_shared(dossier.hulpvragen),
        krachten=_shared(dossier.krachten),
        doelen=doelen,
        afspraken=afspraken,
        akkoorden=tuple(a for a in dossier.akkoorden if a.persoon_id in shown),
    )


def _shared(items: Iterable[_I]) -> tuple[_I, ...]:
    """Return what the family may see; a protected source is named to nobody."""
    seen = (item for item in items if mag_zien(item, Lezer.GEZIN))
    return tuple(replace(item, bron="") if item.bron_beschermd else item for item in seen)


def _is_known(dossier: Dossier, persoon: Persoon) -> bool:
    """Say whether the family knows of this person: who lives here, and who is on its drawing."""
    if persoon.soort is not Persoonsoort.MENS or not persoon.naam.kort:
        return False
    lid = dossier.lid(persoon.id)
    return persoon.op_tekening_gezin or bool(lid and lid.woont_hier)


def is_kind(persoon: Persoon, vandaag: date, tot: int = KIND_TOT) -> bool:
    """Say whether somebody is surely younger than `tot`; who has no age is no child."""
    ages = persoon.geboren.leeftijd_op(vandaag) if persoon.geboren else None
    return ages is not None and ages[1] < tot


def nieuw_doel(dossier: Dossier, wat: str) -> Edit:
    """Return the edit that adds a goal with the pictogram that its words propose."""
    edit = add_doel(dossier, wat)
    made = edit.changes[0].after
    assert isinstance(made, Doel)  # noqa: S101 - what the operation adds
    after = replace(made, pictogram=stel_pictogram_voor(made.wat))
    return Edit(edit.text, edit.huishouden_id, (Change(None, after),))


def thuis_afdrukken(dossier: Dossier, vandaag: date) -> Edit:
    """Return the edit that asks for the plan on paper later; one task is enough."""
    wat = f"Plan van {dossier.huishouden.naam} afdrukken"
    if any(taak.wat == wat for taak in dossier.open_taken()):
        return Edit("Taak toevoegen", dossier.id, ())
    return add_taak(dossier, wat, vandaag)
