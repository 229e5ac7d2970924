"""Proposals for nouns: the article and the adjective go with the new word."""

from collections.abc import Iterator

from regisseur_desktop.language.bevinding import Span
from regisseur_desktop.language.buigen import (
    Klasse,
    Vorm,
    bepaald,
    buig,
    is_hele_vorm,
    is_meervoud,
    met_hoofdletter_van,
    telbaar,
)
from regisseur_desktop.language.functiewoorden import FUNCTIEWOORDEN, HULP, VOORZETSELS
from regisseur_desktop.language.ingang import Alternatief
from regisseur_desktop.language.treffers import Plek
from regisseur_desktop.language.voorstel import lidwoord
from regisseur_desktop.language.voorstel.omschrijving import is_omschrijving, omschrijving
from regisseur_desktop.language.voorstel.soort import Kandidaat
from regisseur_desktop.language.zinnen import Zin
from regisseur_desktop.language.zinsbouw import Plaats, plaats


def bij_zelfstandig(plek: Plek, zin: Zin) -> Iterator[Kandidaat]:
    """Return the alternatives with their article; none where the sentence would break."""
    place = plaats(zin, plek.woorden[0])
    for other in plek.treffer.ingang.alternatieven:
        if is_omschrijving(other):
            found = omschrijving(plek, place, other)
        else:
            text = buig(other.woord, other.klasse, plek.treffer.vorm)
            found = _noun(plek, place, other, text) if text else None
        if found is not None:
            yield found


def _noun(plek: Plek, place: Plaats, other: Alternatief, text: str) -> Kandidaat | None:
    text = met_hoofdletter_van(plek.woorden[0].tekst, text)
    is_plural = plek.treffer.ingang.klasse is Klasse.MEERVOUD
    if plek.treffer.vorm is Vorm.MEERVOUD or (is_plural and _is_plural(other)):
        return plek.span, text
    if is_plural:
        return _one_for_more(plek, place, text, other)
    if _is_action(other):
        return (plek.span, text) if place.vorige in VOORZETSELS or not place.nr else None
    if _is_plural(other):
        return _more_for_one(plek, place, text)
    return _single(plek, place, text, other)


def _is_action(other: Alternatief) -> bool:
    """Tell whether it is an infinitive with other words, which takes no article: zelf kiezen.

    "gebouw met huizen" is a noun with what belongs to it.
    """
    words = other.woord.split(" ")
    if len(words) == 1 or _is_het(other):
        return False
    is_group = len(words) > 2 and words[1] in VOORZETSELS
    return any(map(is_hele_vorm, words[:1] if is_group else (words[0], words[-1])))


def _is_plural(other: Alternatief) -> bool:
    head = other.woord.split(" ")[0]
    return not _is_het(other) and is_meervoud(head) and head.endswith(("n", "s"))


def _is_het(other: Alternatief) -> bool:
    return other.klasse is Klasse.HET


def _one_for_more(plek: Plek, place: Plaats, text: str, other: Alternatief) -> Kandidaat | None:
    """Put one in the place of more, where no verb minds it: "met de financiën", "met het geld"."""
    has_article = place.vorige in ("de", "het")
    if not _minds_no_number(place, place.nr - 1 - has_article):
        return None
    if not has_article:
        return plek.span, text
    article = "het" if _is_het(other) else "de"
    return Span(place.token(-1).start, plek.span.end), f"{article} {text}"


def _more_for_one(plek: Plek, place: Plaats, text: str) -> Kandidaat | None:
    """Put more in the place of one: "voor ons nieuwe beleid", "voor onze nieuwe regels"."""
    before = lidwoord.ervoor(place)
    words = lidwoord.met_meer(before) if before else None
    if before is None or words is None:
        return None
    count = (before.lidwoord is not None) + (before.bijvoeglijk is not None)
    is_free = _minds_no_number(place, place.nr - 1 - count)
    return _joined(plek, before, f"{words} {text}".strip()) if is_free else None


def _minds_no_number(place: Plaats, nr: int) -> bool:
    """Tell whether the word there makes no subject of what follows.

    That is a preposition, or a verb with its subject before it.
    """
    if nr < 0:
        return False
    before = Plaats(place.zin, nr)
    word = before.token(0).klein
    return word in VOORZETSELS or (word not in FUNCTIEWOORDEN - HULP and before.na_onderwerp)


def _single(plek: Plek, place: Plaats, text: str, other: Alternatief) -> Kandidaat | None:
    """Keep the word where its article fits, else change the article (and the adjective) too."""
    if lidwoord.vraagt_e(place.vorige):
        text = bepaald(text)  # het moeilijke gedrag
    near = {token.klein for token in place.zin.tokens[max(0, place.nr - 3) : place.nr]}
    if other.klasse is plek.treffer.ingang.klasse and ("een" not in near or telbaar(other.woord)):
        return plek.span, text
    before = lidwoord.ervoor(place)
    words = lidwoord.met_ander(before, other) if before else None
    if before is None or words is None:
        return None
    return _joined(plek, before, f"{words} {text}".strip())


def _joined(plek: Plek, before: lidwoord.Ervoor, words: str) -> Kandidaat:
    first = before.eerste
    if first is None:
        return plek.span, words
    return Span(first.start, plek.span.end), met_hoofdletter_van(first.tekst, words)
