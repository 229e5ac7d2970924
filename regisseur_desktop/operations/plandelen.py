"""The parts of the plan that hold on to each other: results, krachten, the next meeting."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from typing import Any

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Change, Edit, replaced
from regisseur_desktop.domain.plan import Doel, Regiehouder
from regisseur_desktop.domain.regie import Evaluatie, Evaluatiesoort
from regisseur_desktop.domain.verhaal import Kracht
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.evaluaties import (
    change_evaluatie,
    plan_evaluatie,
    propose_evaluatie,
)
from regisseur_desktop.operations.items import add_kracht
from regisseur_desktop.operations.samen import together
from regisseur_desktop.operations.versies import dossier_van_toen, laatste_versie

AL_VOORBIJ = "Deze datum is al voorbij. Kies een dag vanaf vandaag."
EERST_DE_DAG = "Kies eerst op welke dag het overleg is."


def link_resultaat(dossier: Dossier, resultaat_id: str, doelen: Collection[str]) -> Edit:
    """Return the edit by which exactly these goals are for a result."""
    changes = []
    for doel in dossier.doelen:
        others = tuple(een for een in doel.resultaten if een != resultaat_id)
        wanted = (*others, resultaat_id) if doel.id in doelen else others
        if set(wanted) != set(doel.resultaten):
            changes.append(Change(doel, replace(doel, resultaten=wanted)))
    return Edit("Doelen bij een resultaat kiezen", dossier.id, tuple(changes))


def add_kracht_bij_doel(dossier: Dossier, doel: Doel, tekst: str) -> Edit:
    """Return the edit that adds a kracht and builds a goal on it, as one undo."""
    first = add_kracht(dossier, tekst, doel.over)
    kracht = first.changes[0].after
    assert isinstance(kracht, Kracht)  # noqa: S101 - made by add_kracht
    after = replace(doel, krachten=(*doel.krachten, kracht.id))
    second = replaced("", dossier.id, doel, after)
    return together(dossier, first.text, [lambda _: first, lambda _: second])


def change_volgend_overleg(dossier: Dossier, vandaag: date, **values: Any) -> Edit:  # noqa: ANN401
    """Return the edit that changes the next meeting, or plans it once its day is known.

    `values` are fields of `Evaluatie`: datum, begin, einde, plaats.
    """
    datum = values.get("datum", vandaag)
    if datum is None:
        raise Refused("Kies een dag, of haal het overleg weg bij Evaluaties.")
    if datum < vandaag:
        raise Refused(AL_VOORBIJ)
    before = dossier.volgende_evaluatie(vandaag)
    if before is not None:
        return change_evaluatie(before, replace(before, **values))
    if "datum" not in values:
        raise Refused(EERST_DE_DAG)
    return plan_evaluatie(dossier, replace(_proposed(dossier, datum), **values))


def _proposed(dossier: Dossier, datum: date) -> Evaluatie:
    first = not dossier.evaluaties
    soort = Evaluatiesoort.PLAN_MAKEN if first else Evaluatiesoort.EVALUATIE
    return propose_evaluatie(dossier, soort, datum)


def regie_vorige_keer(dossier: Dossier, doel_id: str) -> Regiehouder | None:
    """Return who had the say over a goal in the last version; nothing when it was not asked."""
    versie = laatste_versie(dossier)
    if versie is None:
        return None
    try:
        toen = dossier_van_toen(dossier, versie)
    except Refused:
        return None  # the list of versions says that it cannot be read
    doel = next((een for een in toen.doelen if een.id == doel_id), None)
    is_asked = doel is not None and doel.regie is not Regiehouder.NOG_NIET
    return doel.regie if doel is not None and is_asked else None
