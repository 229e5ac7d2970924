"""A layer of own words as text: what a line says, and putting two lists together.

The lines are those of `language/ingang.py`, with one kind more: a line that begins with a dash
names a word that is never marked.
"""

from collections.abc import Callable
from dataclasses import replace

from regisseur_desktop.errors import Refused
from regisseur_desktop.language import treffers, woordenlijst
from regisseur_desktop.language.buigen import Klasse
from regisseur_desktop.language.ingang import Ingang, Soort
from regisseur_desktop.language.woordenlijst import Eigen, Woordenlijst
from regisseur_desktop.language.zinnen import alineas

MEESTE_REGELS = 2000
LANGSTE_WOORD = 80  # characters, of a phrase that is never marked


def lees(tekst: str, onderwerp: str) -> Eigen:
    """Return what the layer adds and leaves out; `Refused` names each wrong line by its number."""
    lines = [line.strip() for line in tekst.splitlines()]
    if len(lines) > MEESTE_REGELS:
        raise Refused(f"Houd de lijst onder {MEESTE_REGELS} regels.")
    gone = frozenset(uitzondering(line) for line in lines if line.startswith("-"))
    if any(not 0 < len(word) <= LANGSTE_WOORD for word in gone):
        raise Refused(f"Zet na een streepje een woord van hooguit {LANGSTE_WOORD} letters.")
    # an empty line in its place keeps the numbers of the others
    added = "\n".join("" if line.startswith("-") else line for line in lines)
    return Eigen(woordenlijst.lees(added, onderwerp), gone)


def uitzondering(regel: str) -> str:
    """Return the word that the line leaves out, in small letters, or nothing."""
    return " ".join(regel[1:].lower().split()) if regel.startswith("-") else ""


def woord_van(regel: str) -> str:
    """Return the word that the line adds, in small letters, or nothing."""
    found = () if regel.startswith("-") else woordenlijst.lees(regel, "")
    return found[0].tekst.lower() if found else ""


def zonder(tekst: str, is_weg: Callable[[str], bool]) -> str:
    """Return the lines of which the question says no."""
    return "\n".join(line for line in tekst.splitlines() if not is_weg(line.strip()))


def samen(tekst: str, erbij: str) -> str:
    """Return the lines with others under them; a word or line of both stands there once."""
    new = [line.strip() for line in erbij.splitlines() if line.strip()]
    words = {woord_van(line) for line in new} - {""}
    old = zonder(tekst, lambda line: line in new or woord_van(line) in words)
    return "\n".join(part for part in (old, *new) if part)


def met_mag(laag: Eigen, lijst: Woordenlijst) -> Eigen:
    """Let what the layer leaves out stand in every form, also where a word is only rare."""
    return replace(
        laag, toegevoegd=(*laag.toegevoegd, *(_mag(w, lijst) for w in laag.uitgezonderd))
    )


def _mag(woord: str, lijst: Woordenlijst) -> Ingang:
    known = lijst.zoek_lemma(woord)
    if known:
        return Ingang(known[0].woord, known[0].klasse, Soort.MAG)
    return Ingang(woord, Klasse.VAST if " " in woord else Klasse.DE, Soort.MAG)


def zoals_in_lijst(woord: str, lijst: Woordenlijst) -> str:
    """Return the word of the list that the marked text holds, in small letters.

    That text may be a form of it, a split verb, or a verb with what comes after.
    """
    text = " ".join(woord.lower().split())
    zinnen = (zin for alinea in alineas(text) for zin in alinea.zinnen)
    found = next((plek for zin in zinnen for plek in treffers.vind(zin, lijst)), None)
    return found.treffer.ingang.tekst.lower() if found else text
