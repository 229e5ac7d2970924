"""The terms of a text with what they mean, for the list of words at the end of a document."""

from regisseur_desktop.language import treffers
from regisseur_desktop.language.buigen import met_hoofdletter_van
from regisseur_desktop.language.ingang import Ingang, Soort
from regisseur_desktop.language.woordenlijst import Woordenlijst, woordenlijst
from regisseur_desktop.language.zinnen import alineas


def verklaringen_in(tekst: str, lijst: Woordenlijst | None = None) -> tuple[tuple[str, str], ...]:
    """Return (term, explanation) for each term of the kind "leg uit", in the order of the alphabet.

    Whole words in any form count, once each; the explanation is a sentence with its full stop.
    """
    used = woordenlijst() if lijst is None else lijst
    met = {
        entry.tekst: _als_zin(entry)
        for alinea in alineas(tekst)
        for zin in alinea.zinnen
        for entry in (plek.treffer.ingang for plek in treffers.vind(zin, used))
        if entry.soort is Soort.LEG_UIT
    }
    return tuple(sorted(met.items(), key=lambda pair: pair[0].lower()))


def _als_zin(entry: Ingang) -> str:
    end = "" if entry.uitleg.endswith("?") else "."
    return met_hoofdletter_van("A", entry.uitleg) + end
