"""The plan of Marina and the children: four goals, safety at home, and who agrees."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from regisseur_desktop.domain.plan import REGISSEUR, Afspraak, Doel, Voortgang
from regisseur_desktop.domain.werkdagen import is_werkdag
from regisseur_desktop.domain.zicht import Zicht
from regisseur_desktop.operations.plan import (
    change_plan,
    current_plan,
    keep_version,
)
from regisseur_desktop.operations.veiligheid import Cijfer, discuss_veiligheid
from regisseur_desktop.operations.voorbeeld.marina_samen import answer, tie_together
from regisseur_desktop.operations.voorbeeld.opbouw import Opbouw

PLAN_GEMAAKT, VEILIGHEID = -53, -42


def make_plan(opbouw: Opbouw) -> None:
    """Make the plan at the kitchen table, and agree on it."""
    _why(opbouw)
    for add_doel in (_ivan, _werk, _liselot, _geld):
        add_doel(opbouw)
    _veilig_thuis(opbouw)
    tie_together(opbouw)
    dag = opbouw.dag(PLAN_GEMAAKT)
    answer(opbouw)
    opbouw.doe(keep_version(opbouw.dossier, "Eerste plan, samen met het gezin gemaakt", dag))
    _cijfers(opbouw)


def next_meeting(vandaag: date) -> date:
    """Return the first Thursday that is a werkdag, at least a week from now."""
    dag = vandaag + timedelta(days=7)
    while dag.weekday() != 3 or not is_werkdag(dag):
        dag += timedelta(days=1)
    return dag


def _why(opbouw: Opbouw) -> None:
    plan = current_plan(opbouw.dossier)
    after = replace(
        plan,
        aanleiding="Marina vroeg zelf om hulp. Liselot praat nog weinig. "
        "Ivan mist zijn vader en is vaak boos.",
        waarom_hulp="Er gebeurt veel tegelijk. Met één plan weet iedereen wat hij doet.",
        wat_verwachten="Iedereen houdt zich aan de afspraken. We zijn eerlijk tegen elkaar.",
        wat_vragen="Marina en Ivan zeggen het als iets niet lukt.",
        opgesteld_met=(opbouw.persoon("Marina").id, opbouw.persoon("Ivan").id),
        opgesteld_op=opbouw.dag(PLAN_GEMAAKT),
    )
    opbouw.doe(change_plan(opbouw.dossier, after))


def _doel(opbouw: Opbouw, wat: str, leefgebied: str, form: Callable[[Doel], Doel]) -> str:
    quick = opbouw.doel(wat, leefgebied)
    opbouw.save(quick, form(quick), "Doel veranderen")
    return quick.id


def _afspraak(
    opbouw: Opbouw, doel_id: str, wat: str, wie: tuple[str, ...], klaar: date | str
) -> Afspraak:
    quick = opbouw.afspraak(doel_id, wat, *wie)
    when = replace(quick, ritme=klaar) if isinstance(klaar, str) else replace(quick, klaar_op=klaar)
    opbouw.save(quick, when, "Afspraak veranderen")
    return when


def _gaat(opbouw: Opbouw, afspraak: Afspraak, hoe: Voortgang) -> None:
    opbouw.save(afspraak, replace(afspraak, voortgang=hoe), "Voortgang kiezen")


def _ivan(opbouw: Opbouw) -> None:
    ivan, marina = opbouw.persoon("Ivan").id, opbouw.persoon("Marina").id
    hoe = (
        "Ivan mist zijn vader. Als hij verdrietig is, wordt hij boos. "
        "De psychiater praat elke twee weken met Ivan. Mama mag erbij zijn als Ivan dat wil."
    )
    doel = _doel(
        opbouw,
        "Ivan praat over papa. Hij is minder vaak boos.",
        "relaties",
        lambda d: replace(d, hoe=hoe, over=(ivan,), pictogram="blij", voortgang=Voortgang.BEGONNEN),
    )
    tekent = _afspraak(opbouw, doel, "tekent of schrijft als hij boos is", (ivan,), "elke dag")
    _gaat(opbouw, tekent, Voortgang.GAAT_GOED)
    wat = "praat voor het slapen met Ivan over papa"
    praat = _afspraak(opbouw, doel, wat, (marina,), "elke avond")
    _gaat(opbouw, praat, Voortgang.BEGONNEN)
    school = opbouw.contact("school").id
    plek = _afspraak(opbouw, doel, "geeft Ivan een rustige plek", (school,), opbouw.dag(4))
    _gaat(opbouw, plek, Voortgang.BEGONNEN)


def _werk(opbouw: Opbouw) -> None:
    marina, rsd = opbouw.persoon("Marina").id, opbouw.contact("rsd").id
    hoe = "Marina wil graag weer werken. We beginnen klein, op ochtenden dat er opvang is."
    doel = _doel(
        opbouw,
        "Marina gaat 2 ochtenden per week werken.",
        "werk",
        lambda d: replace(d, hoe=hoe, over=(marina,), voortgang=Voortgang.BEGONNEN),
    )
    kennis = _afspraak(opbouw, doel, "gaat kennismaken bij een winkel", (marina,), opbouw.dag(2))
    _gaat(opbouw, kennis, Voortgang.BEGONNEN)
    wat = "kijken samen welk werk past"
    _afspraak(opbouw, doel, wat, (marina, rsd), opbouw.dag(70))


def _liselot(opbouw: Opbouw) -> None:
    liselot, marina = opbouw.persoon("Liselot").id, opbouw.persoon("Marina").id
    hoe = "We kijken samen hoe Liselot praat en speelt. Voorlezen helpt haar woorden te leren."
    doel = _doel(
        opbouw,
        "Liselot leert praten. We lezen elke dag voor.",
        "ontwikkeling",
        lambda d: replace(
            d, hoe=hoe, over=(liselot,), pictogram="praten", voortgang=Voortgang.GAAT_GOED
        ),
    )
    leest = _afspraak(opbouw, doel, "leest Liselot voor", (marina,), "elke dag")
    _gaat(opbouw, leest, Voortgang.GAAT_GOED)
    vroeghulp, dag = opbouw.contact("integrale").id, next_meeting(opbouw.vandaag)
    _afspraak(opbouw, doel, "komt kijken hoe Liselot praat en speelt", (vroeghulp,), dag)


def _geld(opbouw: Opbouw) -> None:
    marina, rsd = opbouw.persoon("Marina").id, opbouw.contact("rsd").id
    hoe = "We maken een lijst van wat er binnenkomt en wat eraf gaat."
    doel = _doel(opbouw, "Er is rust met het geld.", "geld", lambda d: replace(d, hoe=hoe))
    _afspraak(opbouw, doel, "maken de lijst", (marina, rsd), opbouw.dag(39))
    vrijwilliger = opbouw.contact("vrijwilliger").id
    post = _afspraak(opbouw, doel, "helpt met de post", (vrijwilliger,), "elke week")
    _gaat(opbouw, post, Voortgang.GAAT_GOED)


def _veilig_thuis(opbouw: Opbouw) -> None:
    marina = opbouw.persoon("Marina").id
    opbouw.afspraak("", "Wordt iemand boos? Dan stoppen we even.")
    naam = opbouw.dossier.naam_van(REGISSEUR)
    opbouw.afspraak("", f"Lukt het niet? Dan belt Marina {naam} of de huisarts.", marina)


def _cijfers(opbouw: Opbouw) -> None:
    """Talk about safety: everybody gives a figure, with a reason."""
    cijfers = (
        Cijfer(bron=opbouw.persoon("Marina").id, cijfer=7, waarom="Soms is er ruzie."),
        Cijfer(bron=opbouw.persoon("Ivan").id, cijfer=6, waarom="Ik word soms heel boos."),
        Cijfer(bron=opbouw.contact("school").id, cijfer=8, waarom="De kinderen zijn rustig."),
        Cijfer(cijfer=7, waarom="Marina vraagt op tijd hulp."),
    )
    nu = opbouw.moment(VEILIGHEID, 15, 30)
    opbouw.doe(discuss_veiligheid(opbouw.dossier, cijfers, nu, Zicht.OVERLEG))
