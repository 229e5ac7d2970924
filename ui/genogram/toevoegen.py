"""Adding relatives at a grip: which line is asked, and the edit that its answer makes."""

from dataclasses import dataclass
from datetime import date

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.moment import Moment
from regisseur_desktop.domain.persoon import Partnerrelatie, Persoon
from regisseur_desktop.domain.tekst import opsomming
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.genogram import (
    add_broers_zussen,
    add_kinderen,
    add_ouders,
    add_partner_regel,
    is_geboren,
)
from regisseur_desktop.operations.personen import read_personen
from ui.formulieren.woorden import wie
from ui.genogram.grepen import Wie
from ui.genogram.snelblad import Antwoord, Snelvraag
from ui.genogram.wandelen import partners_van


@dataclass(frozen=True, slots=True)
class Plaats:
    """Where a relative is added: which relative, of whom, and for a child with whom."""

    wie: Wie
    bij: str
    met: str = ""


def plaatsen(dossier: Dossier, soort: Wie, owner: str) -> list[Plaats]:
    """Return the places a grip can mean; a child of somebody with several partners has several."""
    value = dossier.zoek(owner)
    if isinstance(value, Partnerrelatie):
        return [Plaats(Wie.KIND, value.persoon_a, value.persoon_b)]
    if soort is not Wie.KIND:
        return [Plaats(soort, owner)]
    partners = [een for een in partners_van(dossier, owner) if dossier.lid(een)]
    if not partners:
        return [Plaats(soort, owner)]
    if len(partners) == 1:
        return [Plaats(soort, owner, partners[0])]
    return [*(Plaats(soort, owner, een) for een in partners), Plaats(soort, owner)]


def titel(dossier: Dossier, plaats: Plaats) -> str:
    """Return what stands above the line: "Kind van Marina en Vader"."""
    namen = opsomming([wie(dossier, een) for een in (plaats.bij, plaats.met) if een])
    woord = {
        Wie.PARTNER: "Partner van",
        Wie.KIND: "Kinderen van" if plaats.met else "Kind van",
        Wie.OUDER: "Ouder van",
        Wie.BROER_ZUS: "Broer of zus van",
    }[plaats.wie]
    return f"{woord} {namen}"


_LABELS = {
    Wie.PARTNER: ("Wie is het?", "Karim 38 man, of alleen: vader"),
    Wie.KIND: ("Wie zijn het?", "Ivan 9 zoon, Jasper 5 zoon"),
    Wie.OUDER: ("Wie is het? Twee mag ook.", "Ria 61 moeder, Wim 64 vader"),
    Wie.BROER_ZUS: ("Wie zijn het?", "Sanne 12 zus, Tom 8 broer"),
}


def vraag(dossier: Dossier, plaats: Plaats) -> Snelvraag:
    """Return what the sheet asks at a place."""
    label, voorbeeld = _LABELS[plaats.wie]
    return Snelvraag(
        sleutel=f"genogram:{plaats.wie}:{plaats.bij}:{plaats.met}",
        titel=titel(dossier, plaats),
        label=label,
        voorbeeld=voorbeeld,
        met_partner=plaats.wie is Wie.PARTNER,
    )


def maak(dossier: Dossier, plaats: Plaats, antwoord: Antwoord, vandaag: date) -> Edit:
    """Return the edit that adds who was typed."""
    if plaats.wie is Wie.PARTNER:
        died = (antwoord.overleden or Moment()) if antwoord.is_overleden else None
        return add_partner_regel(
            dossier, plaats.bij, antwoord.tekst, vandaag, soort=antwoord.soort, overleden=died
        )
    if plaats.wie is Wie.OUDER:
        return add_ouders(dossier, plaats.bij, antwoord.tekst, vandaag)
    if plaats.wie is Wie.BROER_ZUS:
        return add_broers_zussen(dossier, plaats.bij, antwoord.tekst, vandaag)
    ouders = [een for een in (plaats.bij, plaats.met) if een]
    return add_kinderen(dossier, ouders, antwoord.tekst, vandaag)


def geboorte(dossier: Dossier, kind_id: str, antwoord: Antwoord, vandaag: date) -> Edit:
    """Return the edit by which a child on the way is born; without a day it was today."""
    kind = dossier.persoon(kind_id)
    found = read_personen(antwoord.tekst, vandaag)
    if kind is None or len(found) != 1:
        raise Refused("Vul één naam in. Een voornaam is genoeg.")
    snel = found[0]
    naam = "" if snel.naam == snel.rol else snel.naam
    return is_geboren(dossier, kind, snel.geboren or Moment.op(vandaag), snel.geslacht, naam)


def nieuwe(edit: Edit) -> list[str]:
    """Return the ids of the people that an edit adds."""
    values = (change.after for change in edit.changes if change.before is None)
    return [value.id for value in values if isinstance(value, Persoon)]


def hierna(edit: Edit, plaats: Plaats) -> str:
    """Return what to choose after adding: the new couple, so that a child is the next step."""
    couples = (c.after.id for c in edit.changes if isinstance(c.after, Partnerrelatie))
    couple = next(couples, "") if plaats.wie is Wie.PARTNER else ""
    people = nieuwe(edit)
    return couple or (people[0] if people else plaats.bij)
