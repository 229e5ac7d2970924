"""People from an address book: who can be added, and which lines were skipped and why."""

from dataclasses import dataclass
from typing import Final

from regisseur_desktop.domain.tekst import clean, email_is_plausible

MOST: Final = 2_000
_LONGEST: Final = 120
_LONGEST_NOTE: Final = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Contactregel:
    """Somebody who can be added; `regel` is where the file has it, counted from 1."""

    regel: int
    naam: str
    functie: str = ""
    organisatie: str = ""
    is_organisatie: bool = False
    telefoon: str = ""
    email: str = ""
    notitie: str = ""


@dataclass(frozen=True, slots=True)
class Overgeslagen:
    """A line that cannot be added: where it stands, what it says, and why it is skipped."""

    regel: int
    tekst: str
    reden: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Contactenlijst:
    """Everything that a file of contacts holds."""

    regels: tuple[Contactregel, ...] = ()
    overgeslagen: tuple[Overgeslagen, ...] = ()


ZONDER_NAAM: Final = "de naam ontbreekt"
BESCHADIGD: Final = "deze regel is beschadigd"


def contact(regel: int, velden: dict[str, str]) -> Contactregel | Overgeslagen:
    """Return the contact that the fields of one line describe; without any name it is skipped."""
    found = {name: " ".join(clean(text).split())[:_LONGEST] for name, text in velden.items()}
    found["notitie"] = clean(velden.get("notitie", "")).strip()[:_LONGEST_NOTE]
    naam, organisatie = found.get("naam", ""), found.get("organisatie", "")
    if not naam and not organisatie:
        told = next((text for text in found.values() if text), "")
        return Overgeslagen(regel, told[:60], ZONDER_NAAM)
    email = found.get("email", "")
    if email and not email_is_plausible(email):  # half an address is no address, and may be a hint
        email, found["notitie"] = "", f"{found['notitie']}\n{email}".strip()
    return Contactregel(
        regel=regel,
        naam=naam or organisatie,
        functie=found.get("functie", ""),
        organisatie=organisatie if naam else "",
        is_organisatie=not naam,
        telefoon=found.get("telefoon", ""),
        email=email,
        notitie=found["notitie"],
    )


def listed(found: list[Contactregel | Overgeslagen]) -> Contactenlijst:
    """Part what can be added from what is skipped; a line that says nothing is not told."""
    skipped = tuple(
        een
        for een in found
        if isinstance(een, Overgeslagen) and (een.tekst or een.reden != ZONDER_NAAM)
    )
    return Contactenlijst(
        regels=tuple(een for een in found if isinstance(een, Contactregel)), overgeslagen=skipped
    )
