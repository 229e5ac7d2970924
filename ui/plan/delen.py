"""The parts of the plan beside its goals, and how far each of them is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.netwerk import Contact, Netwerkband
from regisseur_desktop.domain.plan import Oordeel

KLAAR, NOG_NIET = "klaar", "nog niet"


@dataclass(frozen=True, slots=True)
class Stand:
    """How far a part is, in words and in the tone of its chip."""

    tekst: str
    toon: str


@dataclass(frozen=True, slots=True)
class Deel:
    """A part of the plan as the list at the left names it."""

    sleutel: str
    titel: str
    icoon: str
    stand: Callable[[Dossier], Stand]


def _stand(gevuld: Sequence[bool]) -> Stand:
    """Return `nog niet` when nothing is filled, else `klaar` or how much is left."""
    leeg = sum(not is_filled for is_filled in gevuld)
    if leeg == len(gevuld):
        return Stand(NOG_NIET, "neutral")
    return Stand(f"{leeg} leeg", "warn") if leeg else Stand(KLAAR, "ok")


def _willen(dossier: Dossier) -> Stand:
    return _stand([bool(vraag.tekst.strip()) for vraag in dossier.hulpvragen])


def _waarom(dossier: Dossier) -> Stand:
    plan = dossier.plan
    if plan is None:
        return Stand(NOG_NIET, "neutral")
    velden = (plan.aanleiding, plan.waarom_hulp, plan.wat_verwachten, plan.wat_vragen)
    return _stand([bool(tekst.strip()) for tekst in velden])


def _veilig(dossier: Dossier) -> Stand:
    afspraken = dossier.afspraken_van("")
    if afspraken and not any(afspraak.wie for afspraak in afspraken):
        return Stand(f"{len(afspraken)} leeg", "warn")
    return _stand([bool(afspraak.wie) for afspraak in afspraken])


def bellers(dossier: Dossier) -> tuple[tuple[Netwerkband, Contact], ...]:
    """Return who may be called when things go wrong."""
    pairs = ((band, dossier.contact(band.contact_id)) for band in dossier.netwerk)
    return tuple((band, contact) for band, contact in pairs if contact and band.bellen_bij_nood)


def _bellen(dossier: Dossier) -> Stand:
    chosen = bellers(dossier)
    leeg = sum(not contact.telefoon.strip() for _band, contact in chosen)
    if not chosen:
        return Stand(NOG_NIET, "neutral")
    return Stand(f"{leeg} leeg", "warn") if leeg else Stand(KLAAR, "ok")


def _opgesteld(dossier: Dossier) -> Stand:
    plan = dossier.plan
    return _stand([bool(plan and plan.opgesteld_met), bool(plan and plan.opgesteld_op)])


def _akkoord(dossier: Dossier) -> Stand:
    told = {a.persoon_id for a in dossier.akkoorden if a.oordeel is not Oordeel.LATER}
    return _stand([persoon.id in told for persoon in dossier.bewoners()])


def _versies(dossier: Dossier) -> Stand:
    nummer = max((versie.nummer for versie in dossier.planversies), default=0)
    return Stand(f"versie {nummer}", "ok") if nummer else Stand(NOG_NIET, "neutral")


DELEN: tuple[Deel, ...] = (
    Deel("willen", "Wat wij willen", "chat-circle-text", _willen),
    Deel("waarom", "Waarom hulp", "question", _waarom),
    Deel("veilig", "Veilig thuis", "shield-check", _veilig),
    Deel("bellen", "Wie bel je?", "phone", _bellen),
    Deel("opgesteld", "Opgesteld met", "users-three", _opgesteld),
    Deel("akkoord", "Akkoord", "signature", _akkoord),
    Deel("versies", "Versies", "files", _versies),
)
"""The parts from top to bottom."""
