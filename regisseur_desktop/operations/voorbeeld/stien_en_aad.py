"""Voorbeeld 2: Stien and Aad, a couple that comes in by the medical route."""

from dataclasses import replace
from datetime import date, time, timedelta

from regisseur_desktop.domain.aanmelding import (
    Contactuitkomst,
    Gevaar,
    Verwijsroute,
    Verwijzing,
)
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.persoon import Geslacht, Partnersoort
from regisseur_desktop.domain.plan import REGISSEUR
from regisseur_desktop.domain.regie import Antwoord, Evaluatiesoort
from regisseur_desktop.domain.werkdagen import add_werkdagen
from regisseur_desktop.domain.zicht import Zicht
from regisseur_desktop.operations.aanmelding import NieuweAanmelding, record_contact
from regisseur_desktop.operations.evaluaties import (
    invite,
    plan_evaluatie,
    propose_evaluatie,
    record_antwoord,
)
from regisseur_desktop.operations.items import add_hulpvraag
from regisseur_desktop.operations.methode import load_methode
from regisseur_desktop.operations.netwerk import add_contacten, spoken_with
from regisseur_desktop.operations.relaties import relate_partners
from regisseur_desktop.operations.verwijzingen import (
    add_verwijzing,
    answer_verzoek,
    request_coordinatie,
)
from regisseur_desktop.operations.voorbeeld.opbouw import Opbouw


def stien_en_aad(vandaag: date, regisseur: str) -> tuple[Edit, ...]:
    """Return the edits that make the household of Stien and Aad."""
    antwoorden = NieuweAanmelding(
        wie="Stien 59, Aad 63",
        ontvangen_op=_received(vandaag),
        aanmelder="behandelaar GGZ",
        route=Verwijsroute.MEDISCH,
        reden="Er spelen meer problemen tegelijk. De behandelaar van Stien vraagt om één plan.",
        weet_nog_niet=("Aad",),
        gevaar=Gevaar.NEE,
    )
    opbouw = Opbouw(antwoorden, regisseur, vandaag)
    _couple(opbouw)
    _netwerk(opbouw)
    _request(opbouw)
    _told(opbouw)
    _attempt(opbouw)
    _meeting(opbouw)
    return tuple(opbouw.edits)


def _received(vandaag: date) -> date:
    """Return the day for which the first contact is due today, or on the next werkdag."""
    dagen = load_methode().werkdagen_eerste_contact
    dag = vandaag - timedelta(days=3 * dagen + 10)
    while add_werkdagen(dag, dagen) < vandaag:
        dag += timedelta(days=1)
    return dag


def _couple(opbouw: Opbouw) -> None:
    opbouw.geslacht("Stien", Geslacht.VROUW)
    opbouw.geslacht("Aad", Geslacht.MAN)
    stien, aad = opbouw.persoon("Stien").id, opbouw.persoon("Aad").id
    opbouw.doe(relate_partners(opbouw.dossier, stien, aad, Partnersoort.GEHUWD))


def _netwerk(opbouw: Opbouw) -> None:
    """Add the huisarts and the GGZ-instelling of Stien, and the step between them."""
    stien = opbouw.persoon("Stien").id
    opbouw.doe(add_contacten(opbouw.dossier, "huisarts: Stien; GGZ-instelling: Stien"))
    instelling, behandelaar = opbouw.contact("ggz"), opbouw.contact("behandelaar")
    after = replace(instelling, is_organisatie=True, telefoon="030 000 00 11")
    opbouw.save(instelling, after, "Contact veranderen")
    after = replace(behandelaar, functie="behandelaar", organisatie=instelling.naam)
    opbouw.save(behandelaar, after, "Contact veranderen")
    band = opbouw.band("behandelaar")
    opbouw.save(band, replace(band, voor=(stien,)), "Netwerk veranderen")
    verwijzing = Verwijzing(
        id=new_id(),
        huishouden_id=opbouw.dossier.id,
        voor=stien,
        van_contact=opbouw.contact("huisarts").id,
        naar_contact=instelling.id,
        reden="Stien heeft depressieve klachten.",
    )
    opbouw.doe(add_verwijzing(opbouw.dossier, verwijzing))


def _request(opbouw: Opbouw) -> None:
    """Record that the behandelaar asks the lokale team for coördinatie, and the answer."""
    van, dag = opbouw.contact("behandelaar").id, _received(opbouw.vandaag)
    vraag = "Wil het lokale team de zorg voor Stien en Aad coördineren?"
    opbouw.doe(request_coordinatie(opbouw.dossier, van, REGISSEUR, vraag, dag))
    antwoord = "Ja. Het lokale team doet mee aan een overleg om een plan te maken."
    opbouw.doe(answer_verzoek(opbouw.dossier.verzoeken[-1], antwoord))
    opbouw.doe(spoken_with(opbouw.band("behandelaar"), dag))


def _told(opbouw: Opbouw) -> None:
    """Write down what Stien told: about herself, about Aad, and about home."""
    stien, aad = opbouw.persoon("Stien").id, opbouw.persoon("Aad").id
    wens = "Ik wil weer zin hebben in de dag."
    opbouw.doe(add_hulpvraag(opbouw.dossier, wens, stien, _received(opbouw.vandaag)))
    hulp = opbouw.kracht("Stien zoekt zelf hulp.", "gezondheid", stien)
    opbouw.save(hulp, replace(hulp, zicht=Zicht.OVERLEG), "Kracht veranderen")
    opbouw.kracht("Stien en Aad krijgen elke maand een uitkering.", "geld", stien, aad)
    klachten = opbouw.zorg("Stien heeft depressieve klachten.", stien)
    opbouw.vul_zorg(klachten, replace(klachten, leefgebied="gezondheid", bron=stien))
    rond = opbouw.zorg("Stien en Aad komen bijna niet rond.")
    opbouw.vul_zorg(rond, replace(rond, leefgebied="geld", zicht=Zicht.GEZIN))
    _about_aad(opbouw, stien, aad)


def _about_aad(opbouw: Opbouw, stien: str, aad: str) -> None:
    """Write down what Stien says about Aad; he may never read that it was she who said it."""
    drinkt = opbouw.zorg("Aad is verslaafd aan alcohol.", aad)
    said = replace(drinkt, bron=stien, bron_beschermd=True)
    opbouw.vul_zorg(drinkt, replace(said, leefgebied="verslaving"))
    spullen = opbouw.zorg("Aad verzamelt allerlei spullen uit de kringloopwinkel.", aad)
    said = replace(spullen, bron=stien, bron_beschermd=True)
    opbouw.vul_zorg(spullen, replace(said, leefgebied="wonen"))
    woedend = opbouw.zorg("Aad kan woedend op Stien worden als hij gedronken heeft.", aad, stien)
    said = replace(woedend, bron=stien, bron_beschermd=True)
    opbouw.vul_zorg(woedend, replace(said, leefgebied="veiligheid", is_signaal=True))


def _attempt(opbouw: Opbouw) -> None:
    """Try to call: the first contact is still to be made."""
    gebeld = opbouw.moment(-1, 16, 40)
    opbouw.doe(record_contact(opbouw.dossier, Contactuitkomst.VOICEMAIL, gebeld))


def _meeting(opbouw: Opbouw) -> None:
    """Plan the meeting to make a plan, with the couple and the professional of the lokale team."""
    voorstel = propose_evaluatie(opbouw.dossier, Evaluatiesoort.PLAN_MAKEN, opbouw.dag(9))
    tijd = replace(voorstel, begin=time(14), einde=time(15), plaats="bij de GGZ-instelling")
    opbouw.doe(plan_evaluatie(opbouw.dossier, tijd))
    antwoorden = {
        opbouw.persoon("Stien").id: Antwoord.KOMT,
        opbouw.persoon("Aad").id: Antwoord.WEET_NIET,
        REGISSEUR: Antwoord.KOMT,
    }
    for wie, antwoord in antwoorden.items():
        opbouw.doe(invite(opbouw.dossier.evaluaties[-1], wie))
        opbouw.doe(record_antwoord(opbouw.dossier.evaluaties[-1], wie, antwoord))
