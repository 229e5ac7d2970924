"""Proposals for adverbs, adjectives, prepositions, phrases and abbreviations."""

from collections.abc import Iterator

from regisseur_desktop.language.bevinding import Span
from regisseur_desktop.language.buigen import (
    Klasse,
    Vorm,
    met_hoofdletter_van,
    staat_voor_naamwoord,
)
from regisseur_desktop.language.functiewoorden import HULP, VOORZETSELS, ZIJN
from regisseur_desktop.language.treffers import Plek
from regisseur_desktop.language.voorstel.soort import Kandidaat
from regisseur_desktop.language.zinnen import Zin
from regisseur_desktop.language.zinsbouw import BEPALERS, Plaats, plaats

# "maar" for "echter" only where the sentence begins, or the order of the words breaks.
_FIRST_ONLY = {"maar", "want", "dus"}
_POINTING = {"deze", "dit"}


def bij_bijwoord(plek: Plek, zin: Zin) -> Iterator[Kandidaat]:
    """Return the alternatives that fit where the hit stands."""
    place = plaats(zin, plek.woorden[0])
    for text, _ in plek.treffer.voorstellen(plek.woorden[0].tekst):
        if text.lower() in _FIRST_ONLY:
            if place.nr == 0:  # "Echter, het ..." becomes "Maar het ..."
                end = place.token(1).end if place.volgende == "," else plek.span.end
                yield Span(plek.span.start, end), text
        elif plek.treffer.ingang.klasse is not Klasse.BIJVOEGLIJK:
            if not (plek.treffer.ingang.klasse is Klasse.UITDRUKKING and place.vorige in BEPALERS):
                yield plek.span, text  # "de eigen regie" keeps its article
        else:
            yield from _adjective(plek, place, text)


def _adjective(plek: Plek, place: Plaats, text: str) -> Iterator[Kandidaat]:
    """Return it where it may stand: "van de gemeente" not before a noun, "deze" for "de ..."."""
    if text.lower() in _POINTING:
        yield from _pointing(plek, place)
    elif plek.treffer.vorm is Vorm.VERBOGEN or staat_voor_naamwoord(text) or _is_loose(place, text):
        yield plek.span, text


def _pointing(plek: Plek, place: Plaats) -> Iterator[Kandidaat]:
    """Return "deze" or "dit" for "de bovengenoemde", "het bovengenoemde" and without article."""
    if place.vorige in ("de", "het"):
        before = place.token(-1)
        word = "deze" if place.vorige == "de" else "dit"
        yield Span(before.start, plek.span.end), met_hoofdletter_van(before.tekst, word)
    elif not place.nr or place.vorige in VOORZETSELS | HULP:
        word = "deze" if plek.treffer.vorm is Vorm.VERBOGEN else "dit"
        yield plek.span, met_hoofdletter_van(plek.woorden[0].tekst, word)


def _is_loose(place: Plaats, text: str) -> bool:
    """Tell whether no noun follows; after "is" one adverb cannot stand, "van de gemeente" can."""
    if " " not in text and any(word in ZIJN for word in place.ervoor):
        return False
    return place.sluit or place.volgende in VOORZETSELS | HULP
