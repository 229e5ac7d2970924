"""What to look at again after a talk at the table; the family never sees this list."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.kern import Term
from regisseur_desktop.domain.plan import Afspraak, Akkoord, Gezicht, Oordeel, Voortgang
from regisseur_desktop.domain.tekst import opsomming
from regisseur_desktop.language.bevinding import Bevindingsoort
from regisseur_desktop.language.leeshulp import lees
from regisseur_desktop.language.profiel import OUDER, PROFIELEN
from regisseur_desktop.operations.aan_tafel import is_kind
from regisseur_desktop.operations.toestemmingen import may_share

MAG_TEKENEN = 8
"""From this age somebody signs, and is asked what they think."""

_DONE = (Voortgang.GELUKT, Voortgang.GING_NIET)


class Puntsoort(Term):
    """What is open, in one and in more than one."""

    LANGE_ZIN = "lange_zin", "lange zin"
    ZONDER_WIE = "zonder_wie", "afspraak zonder naam"
    ZONDER_DATUM = "zonder_datum", "afspraak zonder datum"
    ZONDER_AFSPRAAK = "zonder_afspraak", "doel zonder afspraak"
    TOESTEMMING = "toestemming", "toestemming"
    ANTWOORD = "antwoord", "antwoord"


_MEER = {
    Puntsoort.LANGE_ZIN: "lange zinnen",
    Puntsoort.ZONDER_WIE: "afspraken zonder naam",
    Puntsoort.ZONDER_DATUM: "afspraken zonder datum",
    Puntsoort.ZONDER_AFSPRAAK: "doelen zonder afspraak",
}


@dataclass(frozen=True, slots=True)
class Punt:
    """One thing to look at: what kind, in whose words, and where it stands."""

    soort: Puntsoort
    tekst: str
    item_id: str
    tab: str = "plan"


def na_te_kijken(dossier: Dossier, vandaag: date) -> tuple[Punt, ...]:
    """Return what is still open in the plan, in the order in which it is best looked at."""
    return (
        *_long_sentences(dossier),
        *_afspraken(dossier),
        *_doelen(dossier),
        *_toestemmingen(dossier, vandaag),
        *_antwoorden(dossier, vandaag),
    )


def samenvatting(punten: tuple[Punt, ...]) -> str:
    """Return the list as one sentence: "3 dingen om na te kijken: 1 lange zin, …"."""
    if not punten:
        return "Alles van het plan is rond."
    counted = Counter(punt.soort for punt in punten if punt.soort in _MEER)
    parts = [f"{n} {soort.label if n == 1 else _MEER[soort]}" for soort, n in counted.items()]
    parts += [f"{p.soort.label} {p.tekst}" for p in punten if p.soort is Puntsoort.TOESTEMMING]
    wie = [punt.tekst for punt in punten if punt.soort is Puntsoort.ANTWOORD]
    parts += [f"het antwoord van {opsomming(wie)}"] if wie else []
    ding = "1 ding" if len(punten) == 1 else f"{len(punten)} dingen"
    return f"{ding} om na te kijken: {', '.join(parts)}."


def _long_sentences(dossier: Dossier) -> Iterator[Punt]:
    """Yield the sentences that are too long for the reader of this plan; never a quotation."""
    lezer = PROFIELEN.get(dossier.plan.leesprofiel, OUDER) if dossier.plan else OUDER
    for item_id, tekst in _texts(dossier):
        for bevinding in lees(tekst, lezer).bevindingen if tekst.strip() else ():
            if bevinding.kind is Bevindingsoort.LANGE_ZIN:
                begin, end = bevinding.span
                yield Punt(Puntsoort.LANGE_ZIN, tekst[begin:end], item_id)


def _texts(dossier: Dossier) -> Iterator[tuple[str, str]]:
    for doel in dossier.doelen_op_volgorde():
        yield doel.id, doel.wat
        yield doel.id, doel.hoe
        yield from ((each.id, each.wat) for each in dossier.afspraken_van(doel.id))
    yield from ((each.id, each.wat) for each in dossier.afspraken_van(""))


def _afspraken(dossier: Dossier) -> Iterator[Punt]:
    """Yield the agreements that say not who or not when; what is done needs neither.

    An agreement about safety at home holds always and needs no day.
    """
    for afspraak in dossier.afspraken:
        if afspraak.voortgang in _DONE:
            continue
        if not afspraak.wie:
            yield Punt(Puntsoort.ZONDER_WIE, afspraak.wat, afspraak.id)
        if afspraak.doel_id and not _has_when(afspraak):
            yield Punt(Puntsoort.ZONDER_DATUM, afspraak.wat, afspraak.id)


def _has_when(afspraak: Afspraak) -> bool:
    return afspraak.klaar_op is not None or bool(afspraak.ritme)


def _doelen(dossier: Dossier) -> Iterator[Punt]:
    for doel in dossier.doelen_op_volgorde():
        if doel.voortgang not in _DONE and not dossier.afspraken_van(doel.id):
            yield Punt(Puntsoort.ZONDER_AFSPRAAK, doel.wat, doel.id)


def _toestemmingen(dossier: Dossier, vandaag: date) -> Iterator[Punt]:
    """Yield the contacts who do something in the plan without a consent that holds today."""
    named = [wie for afspraak in dossier.afspraken for wie in afspraak.wie]
    shared = [wie for doel in dossier.doelen for wie in (*doel.samen_met, *doel.let_op)]
    for wie in dict.fromkeys((*named, *shared)):
        contact = dossier.contact(wie)
        if contact is not None and not may_share(dossier, wie, vandaag):
            yield Punt(Puntsoort.TOESTEMMING, contact.naam, contact.id, "netwerk")


def _antwoorden(dossier: Dossier, vandaag: date) -> Iterator[Punt]:
    """Yield who lives here, is old enough, and has not said what they think of the plan."""
    told = {akkoord.persoon_id for akkoord in dossier.akkoorden if _is_told(akkoord)}
    for persoon in dossier.bewoners():
        if persoon.id not in told and not is_kind(persoon, vandaag, MAG_TEKENEN):
            yield Punt(Puntsoort.ANTWOORD, persoon.naam.kort, persoon.id)


def _is_told(akkoord: Akkoord) -> bool:
    return akkoord.oordeel is not Oordeel.LATER or akkoord.gezicht is not Gezicht.GEEN
