"""Who signs the plan, and what each of them said about it."""

from regisseur_desktop.documents.blik import Blik
from regisseur_desktop.documents.blocks import (
    Signature,
)
from regisseur_desktop.documents.onderdelen.basis import Blocks
from regisseur_desktop.documents.pictogrammen import GEZICHTEN
from regisseur_desktop.documents.woorden import kop
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.plan import Akkoord, Gezicht, Oordeel
from regisseur_desktop.domain.regie import Documentsoort

_MAY_SIGN = 8
"""From this age a child may sign its own name."""


def akkoord(blik: Blik, *, met_contacten: bool = True) -> Blocks:
    """Return the lines to sign on, each with what that person or contact said and when (S2-27)."""
    is_plan = blik.opdracht.soort is not Documentsoort.EINDEVALUATIE
    # who agreed with the plan did not yet agree with the report about it
    said = {each.wie: each for each in blik.dossier.akkoorden if is_plan}
    lines = [
        (persoon.naam.kort, _oordeel(blik, said.get(persoon.id)), _gezicht(said.get(persoon.id)))
        for persoon in tekenaars(blik)
    ]
    if met_contacten:
        lines += [
            (blik.naam(each.contact_id), _oordeel(blik, said.get(each.contact_id)), "")
            for each in blik.dossier.akkoorden
            if each.contact_id and blik.naam(each.contact_id)
        ]
    lines.append((blik.regisseur_voluit, "", ""))
    names = tuple((name, oordeel) for name, oordeel, _face in lines)
    faces = tuple(face for _name, _oordeel, face in lines)
    statement = kop("akkoord", blik.opdracht, blik.u)
    return [Signature(statement, names, faces if any(faces) else ())]


def tekenaars(blik: Blik) -> tuple[Persoon, ...]:
    """Return who signs: those who made the plan or gave an answer, else all but small children."""
    named = {each.persoon_id for each in blik.dossier.akkoorden} | set(blik.plan.opgesteld_met)
    here = tuple(persoon for persoon in blik.bewoners if persoon.naam.kort)
    chosen = tuple(persoon for persoon in here if persoon.id in named)
    return chosen or tuple(each for each in here if not _is_small(blik, each))


def _is_small(blik: Blik, persoon: Persoon) -> bool:
    ages = persoon.geboren.leeftijd_op(blik.opdracht.vandaag) if persoon.geboren else None
    return ages is not None and ages[1] < _MAY_SIGN


def _gezicht(said: Akkoord | None) -> str:
    return GEZICHTEN.get(said.gezicht, "") if said else ""


def _oordeel(blik: Blik, said: Akkoord | None) -> str:
    """Return what somebody said, or the boxes to tick; not agreeing is a valid answer."""
    face = f"{said.gezicht.label}, " if said and said.gezicht is not Gezicht.GEEN else ""
    if said is None or said.oordeel is Oordeel.LATER:
        return f"{face}☐ eens   ☐ niet eens"
    day = f" op {blik.dag(said.datum)}" if said.datum else ""
    why = f": {said.zin}" if said.zin and said.oordeel is Oordeel.NIET_EENS else ""
    return f"{face}{said.oordeel.label}{day}{why}"
