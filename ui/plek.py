"""A place in the program: where a link leads, what Alt+Left goes back to."""

from dataclasses import dataclass
from enum import StrEnum


class Scherm(StrEnum):
    """The places of the sidebar, and the household with its tabs."""

    VANDAAG = "vandaag"
    HUISHOUDENS = "huishoudens"
    AGENDA = "agenda"
    HUISHOUDEN = "huishouden"
    INSTELLINGEN = "instellingen"
    HULP = "hulp"


TABS: tuple[tuple[str, str], ...] = (
    ("overzicht", "Overzicht"),
    ("genogram", "Genogram"),
    ("netwerk", "Netwerk"),
    ("plan", "Plan"),
    ("veiligheid", "Veiligheid && regiekaart"),
    ("evaluaties", "Evaluaties"),
    ("documenten", "Documenten"),
)
"""The tabs of a household: key and text; `&&` shows one ampersand."""


@dataclass(frozen=True, slots=True)
class Plek:
    """A screen, with the household, tab and item where they apply."""

    scherm: Scherm
    huishouden_id: str = ""
    tab: str = "overzicht"
    item_id: str = ""
