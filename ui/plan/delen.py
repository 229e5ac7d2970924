"""The parts of the plan beside its goals, in the order a family reads, and how far each is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from regisseur_desktop.domain.aandeel import dragers
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.meedoen import deelnemers
from regisseur_desktop.domain.netwerk import Contact, Netwerkband
from regisseur_desktop.domain.plan import Oordeel
from regisseur_desktop.operations.vakteksten import must_be_looked_at

KLAAR, NOG_NIET, NAKIJKEN = "klaar", "nog niet", "nakijken"


@dataclass(frozen=True, slots=True)
class Stand:
    """How far a part is, in words and in the tone of its chip."""

    tekst: str
    toon: str


@dataclass(frozen=True, slots=True)
class Deel:
    """A part of the plan as the list at the left names it; some begin a group of the list."""

    sleutel: str
    titel: str
    icoon: str
    stand: Callable[[Dossier, date], Stand]
    begint_groep: bool = False


def _stand(gevuld: Sequence[bool]) -> Stand:
    """Return `nog niet` when nothing is filled, else `klaar` or how much is left."""
    leeg = sum(not is_filled for is_filled in gevuld)
    if leeg == len(gevuld):
        return Stand(NOG_NIET, "neutral")
    return _leeg(leeg)


def _leeg(aantal: int) -> Stand:
    return Stand(f"{aantal} leeg", "warn") if aantal else Stand(KLAAR, "ok")


def _voor_wie(dossier: Dossier, _vandaag: date) -> Stand:
    """Judge by the names: a language and help are only filled in where they are needed."""
    return _stand([bool(persoon.naam.kort) for persoon in dossier.bewoners()])


def _willen(dossier: Dossier, _vandaag: date) -> Stand:
    return _stand([bool(vraag.tekst.strip()) for vraag in dossier.hulpvragen])


def _waarom(dossier: Dossier, _vandaag: date) -> Stand:
    plan = dossier.plan
    if plan is None:
        return Stand(NOG_NIET, "neutral")
    if must_be_looked_at(dossier, plan.id):
        return Stand(NAKIJKEN, "warn")
    velden = (plan.aanleiding, plan.waarom_hulp, plan.wat_verwachten, plan.wat_vragen)
    return _stand([bool(tekst.strip()) for tekst in velden])


def _krachten(dossier: Dossier, _vandaag: date) -> Stand:
    return _stand([bool(kracht.tekst.strip()) for kracht in dossier.krachten])


def _resultaten(dossier: Dossier, _vandaag: date) -> Stand:
    gevuld = [bool(een.met_wie and een.datum) for een in dossier.resultaten]
    return _leeg(gevuld.count(False)) if gevuld else Stand(NOG_NIET, "neutral")


def _veilig(dossier: Dossier, _vandaag: date) -> Stand:
    afspraken = dossier.afspraken_van("")
    if afspraken and not any(afspraak.wie for afspraak in afspraken):
        return Stand(f"{len(afspraken)} leeg", "warn")
    return _stand([bool(afspraak.wie) for afspraak in afspraken])


def _let_op(dossier: Dossier, _vandaag: date) -> Stand:
    return _stand([bool(doel.let_op) for doel in dossier.doelen])


def _wie_doet_wat(dossier: Dossier, _vandaag: date) -> Stand:
    gekozen = [bool(dragers(dossier, afspraak)) for afspraak in dossier.afspraken]
    return _leeg(gekozen.count(False)) if gekozen else Stand(NOG_NIET, "neutral")


def bellers(dossier: Dossier) -> tuple[tuple[Netwerkband, Contact], ...]:
    """Return who may be called when things go wrong."""
    pairs = ((band, dossier.contact(band.contact_id)) for band in dossier.netwerk)
    return tuple((band, contact) for band, contact in pairs if contact and band.bellen_bij_nood)


def _bellen(dossier: Dossier, _vandaag: date) -> Stand:
    met_nummer = [bool(contact.telefoon.strip()) for _band, contact in bellers(dossier)]
    return _leeg(met_nummer.count(False)) if met_nummer else Stand(NOG_NIET, "neutral")


def _overleg(dossier: Dossier, vandaag: date) -> Stand:
    overleg = dossier.volgende_evaluatie(vandaag)
    if overleg is None:
        return Stand(NOG_NIET, "neutral")
    return _leeg([overleg.begin is not None, bool(overleg.plaats)].count(False))


def _opgesteld(dossier: Dossier, _vandaag: date) -> Stand:
    plan = dossier.plan
    return _stand([bool(plan and plan.opgesteld_met), bool(plan and plan.opgesteld_op)])


def _akkoord(dossier: Dossier, _vandaag: date) -> Stand:
    told = {a.wie for a in dossier.akkoorden if a.oordeel is not Oordeel.LATER}
    return _stand([wie in told for wie in deelnemers(dossier)])


def _versies(dossier: Dossier, _vandaag: date) -> Stand:
    nummer = max((versie.nummer for versie in dossier.planversies), default=0)
    return Stand(f"versie {nummer}", "ok") if nummer else Stand(NOG_NIET, "neutral")


DELEN: tuple[Deel, ...] = (
    Deel("voor_wie", "Voor wie", "identification-badge", _voor_wie),
    Deel("willen", "Wat wij willen", "chat-circle-text", _willen),
    Deel("waarom", "Waarom hulp", "question", _waarom),
    Deel("krachten", "Wat gaat al goed", "heart", _krachten),
    Deel("resultaten", "Met de gemeente", "buildings", _resultaten),
    Deel("veilig", "Veilig thuis", "shield-check", _veilig, begint_groep=True),
    Deel("let_op", "Wie let op wat", "eye", _let_op),
    Deel("wie_doet_wat", "Wie doet wat", "list-checks", _wie_doet_wat),
    Deel("bellen", "Wie bel je?", "phone", _bellen),
    Deel("overleg", "Volgend overleg", "calendar-check", _overleg, begint_groep=True),
    Deel("opgesteld", "Gemaakt met", "users-three", _opgesteld),
    Deel("akkoord", "Akkoord", "signature", _akkoord),
    Deel("versies", "Versies", "files", _versies),
)
"""The parts from top to bottom: what the plan rests on, what is agreed, how it goes on."""
