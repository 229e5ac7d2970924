"""What happened after the plan of Marina: watching, adjusting, stepping in, and what is next."""

from dataclasses import replace
from datetime import date, time, timedelta

from regisseur_desktop.domain.datum_tonen import toon_datum
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.plan import Regiehouder
from regisseur_desktop.domain.regie import Antwoord, Evaluatiesoort
from regisseur_desktop.domain.verhaal import Notitiesoort
from regisseur_desktop.operations.bijsturen import steer
from regisseur_desktop.operations.evaluaties import (
    invite,
    plan_evaluatie,
    propose_evaluatie,
    record_antwoord,
)
from regisseur_desktop.operations.items import add_notitie, save
from regisseur_desktop.operations.plan import add_afspraak
from regisseur_desktop.operations.trajecten import move_to_fase
from regisseur_desktop.operations.voorbeeld.marina_plan import next_meeting
from regisseur_desktop.operations.voorbeeld.opbouw import Opbouw


def follow(opbouw: Opbouw) -> None:
    """Tell what happened since the plan, and what comes next."""
    opbouw.doe(move_to_fase(opbouw.dossier.trajecten[0], "samenhang"))
    _log(opbouw)
    _meeting(opbouw)
    _taken(opbouw)


def _log(opbouw: Opbouw) -> None:
    """Log watching, adjusting and stepping in; the last two change the plan."""
    voorlezen = "Het voorlezen lukt bijna elke dag. Liselot zegt nieuwe woorden."
    kijken = opbouw.moment(-26, 11)
    opbouw.doe(steer(opbouw.dossier, Notitiesoort.MONITORING, voorlezen, kijken))
    samen = (
        "Samen met Marina gekeken wat nodig is. Elke avond praten over papa is te veel voor Ivan."
    )
    bijsturing, minder = Notitiesoort.BIJSTURING, opbouw.moment(-19, 16)
    opbouw.doe(steer(opbouw.dossier, bijsturing, samen, minder, [_less_often, _own_hands]))
    bezoek = "Huisbezoek. Marina gaat kennismaken bij een winkel. Ze vindt het spannend."
    opbouw.doe(add_notitie(opbouw.dossier, bezoek, opbouw.moment(-12, 10)))
    energie = "Marina kreeg een laatste brief over de energie. Dezelfde dag met de RSD gebeld."
    ingrijpen, snel = Notitiesoort.INGRIJPEN, opbouw.moment(-8, 13)
    opbouw.doe(steer(opbouw.dossier, ingrijpen, energie, snel, [_pay_in_parts]))
    school = "Gebeld met school. Ivan had 1 keer ruzie deze week. Vorige week 4 keer."
    gesprek = add_notitie(opbouw.dossier, school, opbouw.moment(-5, 9), soort=Notitiesoort.GESPREK)
    opbouw.doe(gesprek)


def _less_often(dossier: Dossier) -> Edit:
    praat = next(a for a in dossier.afspraken if a.wat.startswith("praat voor het slapen"))
    return save(dossier, praat, replace(praat, ritme="2 avonden per week"), "Afspraak veranderen")


def _own_hands(dossier: Dossier) -> Edit:
    """Give Marina the say over finding work: at the start the municipality had it."""
    werk = dossier.doelen_op_volgorde()[1]
    return save(dossier, werk, replace(werk, regie=Regiehouder.GEZIN), "Doel veranderen")


def _pay_in_parts(dossier: Dossier) -> Edit:
    doel = dossier.doelen_op_volgorde()[-1]
    rsd = next(c.id for c in dossier.contacten if c.naam.lower().startswith("rsd"))
    wat = "regelt dat Marina de energie in delen betaalt"
    return add_afspraak(dossier, doel.id, wat, (rsd,))


def _meeting(opbouw: Opbouw) -> None:
    """Plan the next meeting with six people, and keep their replies."""
    dag = next_meeting(opbouw.vandaag)
    voorstel = propose_evaluatie(opbouw.dossier, Evaluatiesoort.EVALUATIE, dag)
    tijd = replace(voorstel, begin=time(15, 30), einde=time(16, 30), plaats="bij Marina thuis")
    agenda = (*voorstel.agenda[:-1], "Wat Ivan vooraf vertelde", voorstel.agenda[-1])
    opbouw.doe(plan_evaluatie(opbouw.dossier, replace(tijd, agenda=agenda)))
    antwoorden = {
        opbouw.persoon("Marina").id: Antwoord.KOMT,
        opbouw.contact("school").id: Antwoord.KOMT,
        opbouw.contact("vrijwilliger").id: Antwoord.KOMT,
        opbouw.contact("psychiater").id: Antwoord.KOMT_NIET,
        opbouw.contact("rsd").id: Antwoord.WEET_NIET,
        opbouw.contact("integrale").id: Antwoord.WEET_NIET,
    }
    for wie, antwoord in antwoorden.items():
        opbouw.doe(invite(opbouw.dossier.evaluaties[-1], wie))
        opbouw.doe(record_antwoord(opbouw.dossier.evaluaties[-1], wie, antwoord))


def _taken(opbouw: Opbouw) -> None:
    """Leave three things to do: one late, one for today, one for later this week."""
    vandaag = opbouw.vandaag
    opbouw.taak(
        "Bel integrale vroeghulp over de afspraak van Liselot",
        "Het telefoonnummer staat in Netwerk.",
        vandaag - timedelta(days=3),
    )
    overleg = toon_datum(next_meeting(vandaag), met_jaar=False, met_weekdag=False)
    opbouw.taak(
        f"Stuur de uitnodiging voor het overleg van {overleg}",
        "6 mensen. De datum is al met iedereen besproken.",
        vandaag,
    )
    opbouw.taak(
        "Vraag Marina hoe het kennismaken op het werk ging",
        "Afspraak uit het plan, doel 2.",
        _this_week(vandaag),
    )


def _this_week(vandaag: date) -> date:
    """Return a day in about three days that is not in a weekend."""
    dag = vandaag + timedelta(days=3)
    while dag.weekday() > 4:
        dag -= timedelta(days=1)
    return dag
