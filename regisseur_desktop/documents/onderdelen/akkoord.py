"""Who signs the plan, and what each of them said about it."""

from regisseur_desktop.documents.blik import Blik
from regisseur_desktop.documents.blocks import (
    Signature,
)
from regisseur_desktop.documents.onderdelen.basis import Blocks
from regisseur_desktop.documents.woorden import kop
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.plan import Akkoord, Oordeel

_MAY_SIGN = 8
"""From this age a child may sign its own name."""


def akkoord(blik: Blik) -> Blocks:
    """Return the lines to sign on, each with what that person said before."""
    said = {each.persoon_id: each for each in blik.dossier.akkoorden}
    names = [
        (persoon.naam.kort, _oordeel(blik, said.get(persoon.id))) for persoon in tekenaars(blik)
    ]
    names.append((blik.regisseur_voluit, ""))
    return [Signature(kop("akkoord", blik.opdracht, blik.u), tuple(names))]


def tekenaars(blik: Blik) -> tuple[Persoon, ...]:
    """Return who signs: those who made the plan or gave an answer, else all but small children."""
    named = {each.persoon_id for each in blik.dossier.akkoorden} | set(blik.plan.opgesteld_met)
    here = tuple(persoon for persoon in blik.bewoners if persoon.naam.kort)
    chosen = tuple(persoon for persoon in here if persoon.id in named)
    return chosen or tuple(each for each in here if not _is_small(blik, each))


def _is_small(blik: Blik, persoon: Persoon) -> bool:
    ages = persoon.geboren.leeftijd_op(blik.opdracht.vandaag) if persoon.geboren else None
    return ages is not None and ages[1] < _MAY_SIGN


def _oordeel(blik: Blik, said: Akkoord | None) -> str:
    """Return what somebody said, or the boxes to tick; not agreeing is a valid answer."""
    if said is None or said.oordeel is Oordeel.LATER:
        return "☐ eens   ☐ niet eens"
    answer = said.oordeel.label
    day = f" op {blik.dag(said.datum)}" if said.datum else ""
    why = f": {said.zin}" if said.zin and said.oordeel is Oordeel.NIET_EENS else ""
    return f"{answer}{day}{why}"
