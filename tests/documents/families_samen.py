"""Marina and the children with all that a plan can hold, and with surnames."""

from dataclasses import replace
from datetime import date

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.namen import Naam
from regisseur_desktop.domain.netwerk import Contact, Netwerkband, Netwerkgroep
from regisseur_desktop.domain.persoon import Leeswijze
from regisseur_desktop.domain.plan import (
    REGISSEUR,
    Akkoord,
    Doel,
    Gezicht,
    Meetmoment,
    Nakijken,
    Oordeel,
    Regiecijfer,
    Regiehouder,
    Resultaatafspraak,
    Vaktekst,
)
from regisseur_desktop.domain.verhaal import Hulpvraag
from regisseur_desktop.domain.zicht import Zicht
from tests.documents.families import marina

ACHTERNAMEN = ("Verweij", "Zandstra", "Bakker")
"""The surnames in the dossier: of the family, of the volunteer and of the regisseur."""
VAKTEKST = "Rouwverwerking bij Ivan; agressieregulatie neemt toe."
_OP = date(2026, 10, 1)


def samen() -> Dossier:
    """Return the household with strengths, results, watchers, own say and two wordings."""
    base = _with_surnames(marina())
    return replace(
        base,
        doelen=_doelen(base),
        resultaten=_resultaten(base),
        vakteksten=(
            Vaktekst(
                id="vak-ivan",
                huishouden_id=base.id,
                bij="doel-0",
                veld="wat",
                tekst=VAKTEKST,
                nakijken=Nakijken.VAK,
            ),
        ),
        akkoorden=(*base.akkoorden, *_akkoorden(base)),
        regiecijfers=_cijfers(base),
    )


def _with_surnames(dossier: Dossier) -> Dossier:
    helper = replace(dossier.contacten[-1], naam="Karin Zandstra", email="karin.zandstra@post.nl")
    said = replace(dossier.hulpvragen[0], tekst="Ik wil dat Karin Zandstra blijft komen.")
    grows = replace(dossier.krachten[2], tekst="Mevrouw Zandstra komt elke week.")
    lezen = (Leeswijze.PICTOGRAMMEN, Leeswijze.VOORLEZEN)
    return replace(
        dossier,
        huishouden=replace(dossier.huishouden, naam="Gezin Verweij"),
        personen=tuple(
            replace(
                each,
                naam=Naam(voornaam=each.naam.voornaam, achternaam="Verweij"),
                leeswijze=lezen if each.id == "ivan" else (),
                taal="Pools" if each.id == "marina" else "",
            )
            for each in dossier.personen
        ),
        contacten=(*dossier.contacten[:-1], helper, _buur()),
        netwerk=(*dossier.netwerk, _buurband(dossier.id)),
        hulpvragen=(said, _van_ivan(dossier)),
        krachten=(*dossier.krachten[:2], grows, *dossier.krachten[3:]),
    )


def _buur() -> Contact:
    return Contact(id="buur", naam="Els", telefoon="06 00 00 00 20")


def _buurband(huis: str) -> Netwerkband:
    groep = Netwerkgroep.VRIENDEN_BUREN
    return Netwerkband(id="band-buur", huishouden_id=huis, contact_id="buur", groep=groep)


def _van_ivan(dossier: Dossier) -> Hulpvraag:
    return replace(dossier.hulpvragen[0], id="vraag-ivan", tekst="Ik wil voetballen.", bron="ivan")


def _doelen(dossier: Dossier) -> tuple[Doel, ...]:
    ivan, werk, praten, geld = dossier.doelen
    return (
        replace(
            ivan,
            over=("ivan",),
            samen_met=("school",),
            krachten=(dossier.krachten[0].id,),
            let_op=("school",),
            regie=Regiehouder.GEZIN,
        ),
        replace(
            werk,
            over=("marina",),
            resultaten=("resultaat-werk",),
            let_op=("marina",),
            regie=Regiehouder.PROFESSIONAL,
        ),
        replace(praten, over=("liselot",), let_op=(REGISSEUR,), regie=Regiehouder.NETWERK),
        geld,
    )


def _resultaten(dossier: Dossier) -> tuple[Resultaatafspraak, ...]:
    return (
        Resultaatafspraak(
            id="resultaat-werk",
            huishouden_id=dossier.id,
            tekst="Marina doet mee aan het werk in de buurt.",
            met_wie="de gemeente",
            datum=_OP,
            zicht=Zicht.GEZIN,
        ),
    )


def _akkoorden(dossier: Dossier) -> tuple[Akkoord, ...]:
    eens = Oordeel.EENS
    return (
        Akkoord(
            id="akkoord-ivan",
            huishouden_id=dossier.id,
            persoon_id="ivan",
            oordeel=eens,
            datum=_OP,
            gezicht=Gezicht.GEWOON,
        ),
        Akkoord(
            id="akkoord-school",
            huishouden_id=dossier.id,
            contact_id="school",
            oordeel=eens,
            datum=date(2026, 10, 5),
        ),
    )


def _cijfers(dossier: Dossier) -> tuple[Regiecijfer, ...]:
    return tuple(
        Regiecijfer(
            id=f"regie-{moment.value}",
            huishouden_id=dossier.id,
            cijfer=cijfer,
            datum=dag,
            moment=moment,
            waarom=waarom,
            bron="marina",
            over=("marina",),
            zicht=Zicht.GEZIN,
        )
        for moment, cijfer, dag, waarom in (
            (Meetmoment.EVALUATIE, 6, date(2026, 11, 12), "Ik bel nu zelf met school."),
            (Meetmoment.START, 4, _OP, "Anderen regelen veel voor mij."),
        )
    )
