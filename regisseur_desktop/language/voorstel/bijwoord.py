"""Proposals for adverbs, prepositions, phrases and abbreviations."""

from collections.abc import Iterator

from regisseur_desktop.language.buigen import Klasse
from regisseur_desktop.language.functiewoorden import FUNCTIEWOORDEN
from regisseur_desktop.language.tokens import Tokensoort
from regisseur_desktop.language.treffers import Plek
from regisseur_desktop.language.voorstel.soort import Kandidaat
from regisseur_desktop.language.voorstel.vooraan import hoort_vooraan, vooraan
from regisseur_desktop.language.woordset import woordset
from regisseur_desktop.language.zinnen import Zin
from regisseur_desktop.language.zinsbouw import BEPALERS, Plaats, plaats

# "maar drie dagen", "maar een deel", but "alleen bij nood"
_COUNTS = woordset("een één twee drie vier vijf zes zeven acht negen tien enkele weinig zelden")


def bij_bijwoord(plek: Plek, zin: Zin, tekst: str) -> Iterator[Kandidaat]:
    """Return the alternatives that fit where the hit stands, the smallest change first."""
    place = plaats(zin, plek.woorden[0])
    begins = place.nr == 0 and place.volgende == ","  # "Immers, ..."
    for text, _ in plek.treffer.voorstellen(plek.woorden[0].tekst):
        if hoort_vooraan(plek, text.lower()) or (begins and text.lower() == "dus"):
            yield from vooraan(plek, place, text.lower(), tekst)
        elif not begins and not _has_article(plek, place) and _fits_number(place, text):
            yield plek.span, text


def _has_article(plek: Plek, place: Plaats) -> bool:
    """Tell whether the phrase leaves an article alone: "de eigen regie" keeps its own."""
    is_phrase = plek.treffer.ingang.klasse is Klasse.UITDRUKKING
    return is_phrase and place.vorige in BEPALERS and plek.woorden[0].klein not in FUNCTIEWOORDEN


def _fits_number(place: Plaats, text: str) -> bool:
    """Tell whether "maar", for no more than, has something after it that is counted."""
    if text.lower() != "maar":
        return True
    is_number = not place.sluit and place.token(1).soort is Tokensoort.GETAL
    return is_number or place.volgende in _COUNTS
