"""A new household comes in: seven answers become a household, its people and the first tasks."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from regisseur_desktop.domain.aanmelding import (
    Aanmelding,
    Beschikking,
    Contactuitkomst,
    Gevaar,
    Verwijsroute,
)
from regisseur_desktop.domain.datum_tonen import toon_datum
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Change, Edit
from regisseur_desktop.domain.huishouden import Huishouden, Lidmaatschap, Regie, Traject
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.kinds import Value
from regisseur_desktop.domain.netwerk import Contact, Netwerkband, Netwerkgroep
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.plan import Plan
from regisseur_desktop.domain.regie import Evaluatie, Evaluatiesoort, Genodigde, Taak, Taaksoort
from regisseur_desktop.domain.tekst import opsomming, vouw
from regisseur_desktop.domain.werkdagen import uiterste_eerste_contact
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.invoer import capital
from regisseur_desktop.operations.methode import load_methode
from regisseur_desktop.operations.personen import persoon_from_snel, read_personen


@dataclass(frozen=True, slots=True, kw_only=True)
class NieuweAanmelding:
    """The seven answers of the sheet, as they were typed."""

    wie: str
    ontvangen_op: date
    aanmelder: str = ""
    route: Verwijsroute = Verwijsroute.ANDERS
    reden: str = ""
    beschikking: Beschikking = Beschikking.NOG_GEEN
    weet_nog_niet: tuple[str, ...] = ()
    gevaar: Gevaar = Gevaar.WEET_NIET


def new_aanmelding(antwoorden: NieuweAanmelding, regisseur: str) -> Edit:
    """Return the edit that makes the household; refuses when nobody is named."""
    snel = read_personen(antwoorden.wie, antwoorden.ontvangen_op)
    if not snel:
        raise Refused("Vul een naam in. Een voornaam is genoeg.")
    personen = [persoon_from_snel(een) for een in snel]
    huishouden = Huishouden(
        id=new_id(),
        naam=opsomming([persoon.naam.kort for persoon in personen]),
        aangemaakt_op=antwoorden.ontvangen_op,
        aanleiding=antwoorden.reden,
    )
    values: list[Value] = [huishouden, *personen]
    values += [
        Lidmaatschap(
            id=new_id(),
            huishouden_id=huishouden.id,
            persoon_id=persoon.id,
            rol=een.rol or "",
            woont_hier=persoon.overleden is None,
            om_wie=plek == 0,
            volgorde=plek,
        )
        for plek, (een, persoon) in enumerate(zip(snel, personen, strict=True))
    ]
    values += _begin(huishouden, antwoorden, regisseur)
    values += _aanmelder(huishouden, antwoorden, personen)
    values += first_taken(huishouden.id, antwoorden)
    text = f"Aanmelding van {huishouden.naam}"
    return Edit(text, huishouden.id, tuple(Change(None, value) for value in values))


def _begin(huishouden: Huishouden, antwoorden: NieuweAanmelding, regisseur: str) -> list[Value]:
    """Every household starts with a regisseur, the first phase model and an empty plan."""
    sjabloon = load_methode().sjablonen[0]
    start = antwoorden.ontvangen_op
    return [
        Regie(id=new_id(), huishouden_id=huishouden.id, naam=regisseur, van=start),
        Traject(
            id=new_id(),
            huishouden_id=huishouden.id,
            sjabloon=sjabloon.sleutel,
            fase=sjabloon.fasen[0].sleutel,
            begonnen_op=start,
        ),
        # the words of whoever reports are not the family's; they stay out of its plan
        Plan(id=new_id(), huishouden_id=huishouden.id),
    ]


def _aanmelder(
    huishouden: Huishouden, antwoorden: NieuweAanmelding, personen: Sequence[Persoon]
) -> list[Value]:
    """Make the one who reports a contact in the netwerk; a self-report needs none."""
    values: list[Value] = []
    aanmelder = _self_reported(antwoorden, personen)
    if antwoorden.aanmelder.strip() and not aanmelder:
        contact = Contact(id=new_id(), naam=capital(antwoorden.aanmelder.strip()))
        aanmelder = contact.id
        band = Netwerkband(
            id=new_id(),
            huishouden_id=huishouden.id,
            contact_id=contact.id,
            groep=Netwerkgroep.HULPVERLENER,
            waarvoor="deed de aanmelding",
        )
        values += [contact, band]
    onwetend = {naam.casefold() for naam in antwoorden.weet_nog_niet}
    is_onwetend = [persoon.naam.kort.casefold() in onwetend for persoon in personen]
    pairs = list(zip(personen, is_onwetend, strict=True))
    values.append(
        Aanmelding(
            id=new_id(),
            huishouden_id=huishouden.id,
            ontvangen_op=antwoorden.ontvangen_op,
            aanmelder=aanmelder,
            route=antwoorden.route,
            reden=antwoorden.reden,
            beschikking=antwoorden.beschikking,
            weet_ervan=tuple(persoon.id for persoon, niet in pairs if not niet),
            weet_nog_niet=tuple(persoon.id for persoon, niet in pairs if niet),
            gevaar=antwoorden.gevaar,
        )
    )
    return values


def _self_reported(antwoorden: NieuweAanmelding, personen: Sequence[Persoon]) -> str:
    """Return who of the household reported: "Marina zelf" is Marina; '' when somebody else did."""
    words = vouw(antwoorden.aanmelder).split()
    if not words:
        return personen[0].id if antwoorden.route is Verwijsroute.ZELF else ""
    name = " ".join(word for word in words if word != "zelf")
    if not name:
        return personen[0].id
    return next((p.id for p in personen if vouw(p.naam.kort) == name), "")


def first_taken(huishouden_id: str, antwoorden: NieuweAanmelding) -> list[Taak]:
    """Return the tasks an aanmelding brings: safety, contact in 3 werkdagen, who must know."""
    dagen = load_methode().werkdagen_eerste_contact
    uiterlijk = uiterste_eerste_contact(antwoorden.ontvangen_op, dagen)

    def taak(wat: str, soort: Taaksoort, tot: date, toelichting: str = "") -> Taak:
        return Taak(
            id=new_id(),
            huishouden_id=huishouden_id,
            wat=wat,
            soort=soort,
            uiterlijk=tot,
            toelichting=toelichting,
        )

    taken = []
    if antwoorden.gevaar is not Gevaar.NEE:
        waarom = "Bij de aanmelding was niet duidelijk of het veilig is."
        if antwoorden.gevaar is Gevaar.JA:
            waarom = load_methode().noodhulp.taak
        ontvangen = antwoorden.ontvangen_op
        taken.append(taak("Veiligheid bespreken", Taaksoort.VEILIGHEID, ontvangen, waarom))
    wanneer = f"Binnen {dagen} werkdagen: uiterlijk {toon_datum(uiterlijk)}."
    taken.append(taak("Bel voor het eerste contact", Taaksoort.EERSTE_CONTACT, uiterlijk, wanneer))
    taken += [
        taak(f"Vraag of {naam} van de aanmelding weet", Taaksoort.VRAGEN, uiterlijk)
        for naam in antwoorden.weet_nog_niet
    ]
    return taken


def record_contact(
    dossier: Dossier, uitkomst: Contactuitkomst, nu: datetime, intake: date | None = None
) -> Edit:
    """Return the edit that records an attempt at the first contact.

    Only a real talk closes the task; it may plan the intake at once.
    """
    aanmelding = dossier.aanmelding
    if aanmelding is None:
        raise Refused("Er is nog geen aanmelding. Maak eerst een aanmelding.")
    nu = nu.astimezone(UTC)
    after = replace(aanmelding, contact_op=nu, contact_uitkomst=uitkomst)
    changes = [Change(aanmelding, after)]
    if uitkomst is Contactuitkomst.GESPROKEN:
        changes += [
            Change(taak, replace(taak, klaar_op=nu))
            for taak in dossier.open_taken()
            if taak.soort is Taaksoort.EERSTE_CONTACT
        ]
    if intake:
        genodigden = tuple(Genodigde(wie=persoon.id) for persoon in dossier.bewoners())
        meeting = Evaluatie(
            id=new_id(),
            huishouden_id=dossier.id,
            soort=Evaluatiesoort.INTAKE,
            datum=intake,
            genodigden=genodigden,
        )
        changes.append(Change(None, meeting))
    return Edit("Eerste contact opschrijven", dossier.id, tuple(changes))
