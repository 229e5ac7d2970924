"""Who are so near to each other that they are no couple: parent and child, brother and sister.

For what a menu offers, never for what may be recorded: a family is as it is.
"""

from datetime import date
from typing import Final

from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.stamboom import Stamboom

VOLWASSEN: Final = 18
"""The age in years from which somebody is of age in the Netherlands (art. 1:233 BW)."""


def zijn_broer_of_zus(boom: Stamboom, een: str, ander: str) -> bool:
    """Tell whether two people are brother or sister, also half, foster or step."""
    return ander in boom.broers_zussen(een)


def zijn_naaste_familie(boom: Stamboom, een: str, ander: str) -> bool:
    """Tell whether two people are brother or sister, or one has the other above, as any parent."""
    return (
        zijn_broer_of_zus(boom, een, ander) or ander in boom.boven(een) or een in boom.boven(ander)
    )


def is_kind(persoon: Persoon | None, vandaag: date) -> bool:
    """Tell whether somebody is surely under age, or not born yet; unknown is not sure."""
    if persoon is None:
        return False
    leeftijd = persoon.geboren.leeftijd_op(vandaag) if persoon.geboren else None
    return persoon.is_ongeboren or (leeftijd is not None and leeftijd[1] < VOLWASSEN)
