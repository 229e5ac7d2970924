"""Own words of the leeshulp: of the organisation, which may share its list, and of the user.

A layer is one text in the encrypted store, a line per word, as `woordlaag` reads it:

    # dit is een opmerking
    vroeghulp (de) = hulp in de eerste jaren
    casusregie (de) > samen plannen maken
    - beschikking

Nothing is left out in silence: `uitgezonderd` is what the settings show and count.
"""

import re
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from regisseur_desktop.errors import Refused
from regisseur_desktop.language.buigen import NOUNS, Klasse, vormen
from regisseur_desktop.language.woordenlijst import (
    Eigen,
    Woordenlijst,
    met_eigen,
    woordenlijst,
)
from regisseur_desktop.operations import woordlaag
from regisseur_desktop.operations.kluis import Kluis
from regisseur_desktop.operations.leeshulp import tekst_uit
from regisseur_desktop.operations.uitvoer import lees_bestand, write_file
from regisseur_desktop.storage import instellingen as stored

_HEAD = "# Woorden voor de leeshulp van Regisseur"


class Laag(StrEnum):
    """Whose words they are; what the user says goes before what the organisation says."""

    ORGANISATIE = "organisatie"
    GEBRUIKER = "gebruiker"


def tekst(kluis: Kluis, laag: Laag) -> str:
    """Return the layer as lines."""
    return stored.get(kluis.store, f"eigen woorden {laag}") or ""


def bewaar(kluis: Kluis, laag: Laag, tekst: str) -> None:
    """Keep these lines as the layer; `Refused` names each wrong line."""
    woordlaag.lees(tekst, f"Lijst van {laag}")
    stored.put(kluis.store, f"eigen woorden {laag}", tekst.strip())


def woorden(kluis: Kluis, laag: Laag) -> Eigen:
    """Return what the layer adds and leaves out."""
    return woordlaag.lees(tekst(kluis, laag), laag)


def eigen(kluis: Kluis) -> tuple[Eigen, ...]:
    """Return both layers, for `language.leeshulp.lees(eigen_woorden=...)`."""
    return _gelezen(*(tekst(kluis, laag) for laag in Laag))


@lru_cache(maxsize=4)
def _gelezen(organisatie: str, gebruiker: str) -> tuple[Eigen, ...]:
    """Read both layers; who reads along while somebody types asks for them all the time."""
    layers = (
        woordlaag.lees(organisatie, Laag.ORGANISATIE),
        woordlaag.lees(gebruiker, Laag.GEBRUIKER),
    )
    if not any(layer.uitgezonderd for layer in layers):
        return layers  # the screen need not wait for our list
    ours = met_eigen(woordenlijst(), layers[0])
    return tuple(woordlaag.met_mag(layer, ours) for layer in layers)


def spelwoorden(kluis: Kluis) -> frozenset[str]:
    """Return the words that count as spelled right here, for `spelling.spelfouten(eigen=...)`."""
    phrases: set[str] = set()
    for laag in eigen(kluis):
        for entry in laag.toegevoegd:
            phrases |= {*vormen(entry.woord, entry.klasse).values()}
            phrases |= {alternatief.tekst for alternatief in entry.alternatieven}
    return frozenset(word.lower() for phrase in phrases for word in phrase.split())


def voeg_toe(
    kluis: Kluis, laag: Laag, woord: str, klasse: Klasse, *, liever: str = "", uitleg: str = ""
) -> None:
    """Add one word with what to write instead or what it means; the same word makes way."""
    word, instead, meaning = (" ".join(part.split()) for part in (woord, liever, uitleg))
    controleer(word)
    if klasse in NOUNS:  # its kind says which article it has
        word = re.sub(r"^(de|het) (?=.)", "", word)
        instead = re.sub(r"(^|,\s*)de ", r"\1", instead)
    if bool(instead) == bool(meaning):
        raise Refused("Vul een van de twee in: wat er liever staat, of wat het woord betekent.")
    rest = f"> {instead}" if instead else f"= {meaning}"
    _voeg_samen(kluis, laag, f"{word} ({klasse}) {rest}")


def controleer(woord: str) -> None:
    """Refuse what a list cannot hold as a word."""
    if not woord or set(woord) & set("()>=@#|~") or woord.startswith("-"):
        raise Refused("Vul het woord in, zonder haakjes of andere tekens.")


def haal_weg(kluis: Kluis, laag: Laag, woord: str) -> None:
    """Take a word out of what the layer adds."""
    gone = woord.lower()
    kept = woordlaag.zonder(tekst(kluis, laag), lambda line: woordlaag.woord_van(line) == gone)
    bewaar(kluis, laag, kept)


def uitgezonderd(kluis: Kluis, laag: Laag = Laag.GEBRUIKER) -> tuple[str, ...]:
    """Return the words that are never marked, in the order of the alphabet."""
    return tuple(sorted(woorden(kluis, laag).uitgezonderd))


def nooit_dit_woord(kluis: Kluis, woord: str) -> None:
    """Never mark this word again for this user, in whatever form it stands."""
    word = woordlaag.zoals_in_lijst(woord, _lijst(kluis))
    if word not in uitgezonderd(kluis):
        _voeg_samen(kluis, Laag.GEBRUIKER, f"- {word}")


def weer_wel(kluis: Kluis, woord: str, laag: Laag = Laag.GEBRUIKER) -> None:
    """Mark this word again, as `uitgezonderd` names it or in a form that the leeshulp knows."""
    gone = {woord.lower(), woordlaag.zoals_in_lijst(woord, _lijst(kluis))}
    kept = woordlaag.zonder(tekst(kluis, laag), lambda line: woordlaag.uitzondering(line) in gone)
    bewaar(kluis, laag, kept)


def lees_in(kluis: Kluis, laag: Laag, pad: Path) -> int:
    """Add the lines of a text file and return how many words they hold.

    A word that the layer has already is replaced; nothing else is lost.
    """
    added = tekst_uit(lees_bestand(pad), pad.name)
    found = woordlaag.lees(added, pad.name)
    count = len(found.toegevoegd) + len(found.uitgezonderd)
    if not count:
        raise Refused(f"In {pad.name} staat geen woord. Kies een ander bestand.")
    _voeg_samen(kluis, laag, added)
    return count


def schrijf_uit(kluis: Kluis, laag: Laag, pad: Path) -> None:
    """Write the layer to a text file that another can read in."""
    write_file(pad, f"{woordlaag.samen(_HEAD, tekst(kluis, laag))}\n".encode())


def _lijst(kluis: Kluis) -> Woordenlijst:
    """Return our list with the words of the organisation."""
    return met_eigen(woordenlijst(), woorden(kluis, Laag.ORGANISATIE))


def _voeg_samen(kluis: Kluis, laag: Laag, erbij: str) -> None:
    bewaar(kluis, laag, woordlaag.samen(tekst(kluis, laag), erbij))
