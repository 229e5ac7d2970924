"""Proposals for adjectives: before the noun, after it, or where no noun follows."""

from collections.abc import Iterator

from regisseur_desktop.language.bevinding import Span
from regisseur_desktop.language.buigen import Vorm, buig, met_hoofdletter_van, staat_voor_naamwoord
from regisseur_desktop.language.functiewoorden import FUNCTIEWOORDEN, HULP, VOORZETSELS, ZIJN
from regisseur_desktop.language.ingang import Alternatief
from regisseur_desktop.language.treffers import Plek
from regisseur_desktop.language.voorstel.lidwoord import is_verbogen
from regisseur_desktop.language.voorstel.soort import Kandidaat
from regisseur_desktop.language.woordset import woordset
from regisseur_desktop.language.zinnen import Zin
from regisseur_desktop.language.zinsbouw import BEPALERS, Plaats, plaats

_POINTING = {"deze", "dit"}
# after these an adjective without -e belongs to a noun: een financieel probleem
_BARE_AFTER = woordset(
    "het dit een geen elk ieder zo'n welk zulk ons mijn uw je hun zijn haar veel weinig"
)
# what may follow a noun as well: hulp van nu, hulp thuis, hulp elke week, zorg om te herstellen
_AFTER_NOUN = VOORZETSELS - {"te"} | woordset(
    "per als elke passend dicht vol thuis vooraf achteraf samen alleen die"
)
_AMOUNTS = {"veel", "weinig", "meer", "genoeg", "te veel", "te weinig"}


def bij_bijvoeglijk(plek: Plek, zin: Zin) -> Iterator[Kandidaat]:
    """Return the alternatives that fit where the hit stands."""
    place = plaats(zin, plek.woorden[0])
    for other in plek.treffer.ingang.alternatieven:
        if other.woord in _POINTING:
            yield from _pointing(plek, place)
        elif (text := _here(plek, place, other)) is not None:
            yield plek.span, met_hoofdletter_van(plek.woorden[0].tekst, text)
        elif other.woord.split(" ")[0] in _AFTER_NOUN:
            yield from _behind(plek, place, other.woord)


def _here(plek: Plek, place: Plaats, other: Alternatief) -> str | None:
    """Return it as it may stand on the very spot: "van de gemeente" not before a noun."""
    if other.woord in _AMOUNTS and place.vorige not in BEPALERS and _is_noun_next(place):
        return other.woord  # "voldoende hulp" is "genoeg hulp"; "de voldoende hulp" is nothing
    text = buig(other.woord, other.klasse, plek.treffer.vorm)
    if text is None or plek.treffer.vorm is Vorm.VERBOGEN or staat_voor_naamwoord(text):
        return text
    return text if _is_loose(place, text) else None


def _is_loose(place: Plaats, text: str) -> bool:
    """Tell whether no noun follows; after "is" one adverb cannot stand, "van de gemeente" can."""
    if " " not in text and any(word in ZIJN for word in place.ervoor):
        return False
    if place.sluit or place.volgende in VOORZETSELS | HULP | BEPALERS:
        return True
    is_adverb = place.vorige not in _BARE_AFTER  # "wij krijgen wekelijks vragen"
    return is_adverb and (place.volgende in FUNCTIEWOORDEN or place.volgende.endswith("en"))


def _behind(plek: Plek, place: Plaats, text: str) -> Iterator[Kandidaat]:
    """Put it after the noun: "gemeentelijke regels" becomes "regels van de gemeente"."""
    is_bent = plek.treffer.vorm is Vorm.VERBOGEN
    if not (is_bent or place.vorige in _BARE_AFTER) or not _is_noun_next(place):
        return
    noun = place.token(1)
    words = met_hoofdletter_van(plek.woorden[0].tekst, f"{noun.tekst} {text}")
    yield Span(plek.span.start, noun.end), words


def _is_noun_next(place: Plaats) -> bool:
    """Tell whether the next word is a noun to which no "van ..." belongs already."""
    if place.sluit or not place.token(1).is_woord:
        return False
    after = Plaats(place.zin, place.nr + 1)
    is_noun = after.zin.tokens[after.nr].klein not in FUNCTIEWOORDEN
    return is_noun and not is_verbogen(place.volgende) and after.volgende not in ("van", "-", "/")


def _pointing(plek: Plek, place: Plaats) -> Iterator[Kandidaat]:
    """Return "deze" or "dit" for "de bovengenoemde", "het bovengenoemde" and without article."""
    if place.vorige in ("de", "het"):
        before = place.token(-1)
        word = "deze" if place.vorige == "de" else "dit"
        yield Span(before.start, plek.span.end), met_hoofdletter_van(before.tekst, word)
    elif not place.nr or place.vorige in VOORZETSELS | HULP:
        word = "deze" if plek.treffer.vorm is Vorm.VERBOGEN else "dit"
        yield plek.span, met_hoofdletter_van(plek.woorden[0].tekst, word)
