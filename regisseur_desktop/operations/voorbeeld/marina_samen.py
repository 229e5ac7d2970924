"""What holds the plan of Marina together: strengths, results, who looks after what, own say."""

from dataclasses import replace

from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.persoon import Leeswijze
from regisseur_desktop.domain.plan import (
    REGISSEUR,
    Gezicht,
    Meetmoment,
    Oordeel,
    Regiecijfer,
    Regiehouder,
)
from regisseur_desktop.domain.zicht import Zicht
from regisseur_desktop.operations.personen import save_persoon
from regisseur_desktop.operations.plan import add_resultaat, set_akkoord, set_gezicht
from regisseur_desktop.operations.vakteksten import begin_vaktekst
from regisseur_desktop.operations.voorbeeld.opbouw import Opbouw

_BIJ_DE_START = -53


def tie_together(opbouw: Opbouw) -> None:
    """Say what each goal builds on and is for, who looks after it, and who has the say."""
    _results(opbouw)
    _goals(opbouw)
    _reading(opbouw)
    _own_say(opbouw)


def answer(opbouw: Opbouw) -> None:
    """Ask Marina, Ivan and who works with them whether they agree; Ivan chooses a face too."""
    dag = opbouw.dag(_BIJ_DE_START)
    for naam in ("Marina", "Ivan"):
        wie = opbouw.persoon(naam).id
        opbouw.doe(set_akkoord(opbouw.dossier, wie, Oordeel.EENS, dag))
    opbouw.doe(set_gezicht(opbouw.dossier, opbouw.persoon("Ivan").id, Gezicht.BLIJ, dag))
    for naam in ("school", "rsd"):
        contact = opbouw.contact(naam).id
        opbouw.doe(set_akkoord(opbouw.dossier, contact, Oordeel.EENS, dag))


def _results(opbouw: Opbouw) -> None:
    dag = opbouw.dag(_BIJ_DE_START)
    for tekst in (
        "Marina doet mee aan het werk in de buurt.",
        "Er is overzicht over het geld van het gezin.",
    ):
        opbouw.doe(add_resultaat(opbouw.dossier, tekst, "de gemeente", dag))


def _goals(opbouw: Opbouw) -> None:
    ivan, werk, liselot, geld = opbouw.dossier.doelen_op_volgorde()
    gevraagd, _school, vrijwilliger, wil_werken = (k.id for k in opbouw.dossier.krachten)
    meedoen, overzicht = (r.id for r in opbouw.dossier.resultaten)
    school, rsd = opbouw.contact("school").id, opbouw.contact("rsd").id
    marina = opbouw.persoon("Marina").id
    gezin, hulp = Regiehouder.GEZIN, Regiehouder.PROFESSIONAL
    for doel, after in (
        (ivan, replace(ivan, krachten=(gevraagd,), samen_met=(school,), let_op=(school,))),
        (werk, replace(werk, krachten=(wil_werken,), resultaten=(meedoen,), let_op=(marina,))),
        (liselot, replace(liselot, let_op=(REGISSEUR,))),
        (geld, replace(geld, krachten=(vrijwilliger,), resultaten=(overzicht,), let_op=(rsd,))),
    ):
        regie = hulp if doel in (werk, geld) else gezin
        opbouw.save(doel, replace(after, regie=regie), "Doel veranderen")
    post = next(a for a in opbouw.dossier.afspraken if a.wat == "helpt met de post")
    opbouw.save(post, replace(post, krachten=(vrijwilliger,)), "Afspraak veranderen")
    vak = (
        "Rouwverwerking bij Ivan: hij kan praten over het verlies van zijn vader en de "
        "agressieregulatie neemt toe."
    )
    opbouw.doe(begin_vaktekst(opbouw.dossier, ivan.id, "wat", vak))


def _reading(opbouw: Opbouw) -> None:
    ivan = opbouw.persoon("Ivan")
    after = replace(ivan, leeswijze=(Leeswijze.PICTOGRAMMEN, Leeswijze.VOORLEZEN))
    opbouw.doe(save_persoon(opbouw.dossier, ivan, after))


def _own_say(opbouw: Opbouw) -> None:
    """Ask Marina for her own figure at the start and once since."""
    marina = opbouw.persoon("Marina").id
    for moment, cijfer, over, waarom in (
        (Meetmoment.START, 4, _BIJ_DE_START, "Anderen regelen veel voor mij."),
        (Meetmoment.EVALUATIE, 6, -12, "Ik bel nu zelf met school."),
    ):
        gegeven = Regiecijfer(
            id=new_id(),
            huishouden_id=opbouw.dossier.id,
            cijfer=cijfer,
            datum=opbouw.dag(over),
            moment=moment,
            waarom=waarom,
            bron=marina,
            over=(marina,),
            zicht=Zicht.GEZIN,
        )
        opbouw.save(None, gegeven, "Cijfer voor eigen regie")
