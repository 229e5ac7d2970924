"""The one verb whose replacement takes a word away: "dient in te leveren", "moet inleveren"."""

from collections.abc import Iterator

from regisseur_desktop.language.bevinding import Span
from regisseur_desktop.language.buigen import Klasse, buig, met_hoofdletter_van
from regisseur_desktop.language.treffers import DEELTJES, Plek
from regisseur_desktop.language.voorstel.soort import Kandidaat
from regisseur_desktop.language.zinsbouw import Plaats


def is_dienen(plek: Plek) -> bool:
    """Tell whether the hit is "dienen" for "moeten"."""
    return plek.treffer.ingang.woord == "dienen"


def bij_dienen(plek: Plek, place: Plaats, tekst: str) -> Iterator[Kandidaat]:
    """Return "moeten" with the rest of the clause, its first "te" taken out."""
    tokens = place.zin.tokens
    te = next((nr for nr in range(place.nr + 1, place.eind) if tokens[nr].klein == "te"), None)
    must = buig("moeten", Klasse.WERKWOORD, plek.treffer.vorm)
    if te is None or must is None or te + 1 >= place.eind:
        return
    if any(token.klein == "om" for token in tokens[place.nr : te]):
        return  # "dient om te helpen" says what it is for
    is_one_word = te - 1 > place.nr and tokens[te - 1].klein in DEELTJES
    before = tekst[plek.span.end : tokens[te - 1].end if te - 1 > place.nr else plek.span.end]
    verb = tokens[te + 1]
    joined = verb.tekst if is_one_word else f" {verb.tekst}"
    yield (
        Span(plek.span.start, verb.end),
        met_hoofdletter_van(tekst[plek.span.start], f"{must}{before}{joined}"),
    )
