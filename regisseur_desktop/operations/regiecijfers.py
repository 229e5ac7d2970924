"""Own say: the family gives a figure for how much it has to say about its own life (S3-44).

The figure is asked at the start, at an evaluatie and at the end, of each person apart; it is
theirs, so the regisseur never gives one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit, added
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.plan import Meetmoment, Regiecijfer
from regisseur_desktop.domain.zicht import Zicht
from regisseur_desktop.errors import Refused

VRAAG = "Hoeveel heb je zelf te zeggen over je leven?"
WOORDEN = {
    0: "niets: anderen beslissen alles",
    1: "bijna niets",
    2: "heel weinig",
    3: "weinig",
    4: "een beetje",
    5: "soms wel, soms niet",
    6: "best wat",
    7: "veel",
    8: "heel veel",
    9: "bijna alles",
    10: "alles: ik beslis zelf",
}
"""What each figure means, to choose in words first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Regieantwoord:
    """What one person said: the figure and why, in their own words."""

    wie: str
    cijfer: int
    waarom: str = ""


def gevraagden(dossier: Dossier) -> tuple[Persoon, ...]:
    """Return who is asked: everybody who lives here, but not who is dead or not yet born."""
    return tuple(
        een for een in dossier.bewoners() if een.overleden is None and not een.is_ongeboren
    )


def expected_moment(dossier: Dossier) -> Meetmoment:
    """Return which moment comes next: the start, as long as nobody was asked yet."""
    return Meetmoment.EVALUATIE if dossier.regiecijfers else Meetmoment.START


def ask_regiecijfers(
    dossier: Dossier, antwoorden: Sequence[Regieantwoord], moment: Meetmoment, dag: date
) -> Edit:
    """Return the edit that keeps the figures that the family gave on a day."""
    if not antwoorden:
        raise Refused("Vul minstens één cijfer in.")
    if not all(0 <= een.cijfer <= 10 for een in antwoorden):
        raise Refused("Kies een cijfer van 0 tot en met 10.")
    return added(
        "Cijfer voor eigen regie",
        dossier.id,
        *(_cijfer(dossier, een, moment, dag) for een in antwoorden),
    )


def _cijfer(dossier: Dossier, een: Regieantwoord, moment: Meetmoment, dag: date) -> Regiecijfer:
    if dossier.persoon(een.wie) is None:
        raise Refused("Het gezin geeft dit cijfer zelf. Kies iemand van het gezin.")
    return Regiecijfer(
        id=new_id(),
        huishouden_id=dossier.id,
        over=(een.wie,),
        bron=een.wie,
        cijfer=een.cijfer,
        waarom=een.waarom.strip(),
        datum=dag,
        moment=moment,
        zicht=Zicht.GEZIN,
    )


def reeks(dossier: Dossier, wie: str) -> tuple[Regiecijfer, ...]:
    """Return the figures of one person, the first one first."""
    own = (een for een in dossier.regiecijfers if een.bron == wie)
    return tuple(sorted(own, key=lambda een: een.datum))


def verloop_in_woorden(cijfers: Sequence[Regiecijfer]) -> str:
    """Return how it went: "bij de start 4, nu 6: 2 hoger"."""
    if not cijfers:
        return "nog niet gevraagd"
    eerste, laatste = cijfers[0], cijfers[-1]
    if len(cijfers) == 1:
        return f"{laatste.moment.label} {laatste.cijfer}: {WOORDEN[laatste.cijfer]}"
    verschil = laatste.cijfer - eerste.cijfer
    hoe = f"{abs(verschil)} {'hoger' if verschil > 0 else 'lager'}" if verschil else "hetzelfde"
    return f"{eerste.moment.label} {eerste.cijfer}, {laatste.moment.label} {laatste.cijfer}: {hoe}"
