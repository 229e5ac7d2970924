"""Where the user was the last time, kept in the encrypted store: it names households."""

from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import huishoudens, klad
from regisseur_desktop.operations.kluis import Kluis
from ui.plek import TABS, Plek, Scherm

_SLEUTEL = "laatste plek"


def keep_plek(kluis: Kluis, plek: Plek, recent: tuple[str, ...]) -> None:
    """Remember a place and which households were open lately."""
    regels = {
        "scherm": plek.scherm.value,
        "huishouden": plek.huishouden_id,
        "tab": plek.tab,
        "recent": " ".join(recent),
    }
    klad.bewaar(kluis, _SLEUTEL, regels)


def last_plek(kluis: Kluis) -> Plek:
    """Return the place of the last time; Vandaag when it is no longer there."""
    try:
        regels = klad.lees(kluis, _SLEUTEL)
    except (Refused, ValueError):
        return Plek(Scherm.VANDAAG)
    scherm, huishouden_id = regels.get("scherm"), regels.get("huishouden", "")
    if scherm not in set(Scherm):
        return Plek(Scherm.VANDAAG)
    if scherm != Scherm.HUISHOUDEN:
        return Plek(Scherm(scherm))
    tab = regels.get("tab", "")
    is_there = huishouden_id in huishoudens.names(kluis) and tab in dict(TABS)
    return Plek(Scherm.HUISHOUDEN, huishouden_id, tab) if is_there else Plek(Scherm.VANDAAG)


def last_recent(kluis: Kluis) -> tuple[str, ...]:
    """Return the households that were open lately, the last one first."""
    return tuple(klad.lees(kluis, _SLEUTEL).get("recent", "").split())
