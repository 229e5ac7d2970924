"""Proposals for nouns: the article and the adjective go with the new word."""

from collections.abc import Iterator

from regisseur_desktop.language import lemma
from regisseur_desktop.language.bevinding import Span
from regisseur_desktop.language.buigen import (
    Klasse,
    Vorm,
    bepaald,
    met_e,
    met_hoofdletter_van,
    telbaar,
)
from regisseur_desktop.language.functiewoorden import FUNCTIEWOORDEN, HULP, VOORZETSELS
from regisseur_desktop.language.ingang import Alternatief
from regisseur_desktop.language.tokens import Token
from regisseur_desktop.language.treffers import Plek
from regisseur_desktop.language.voorstel.soort import Kandidaat
from regisseur_desktop.language.werkwoord import vervoeg
from regisseur_desktop.language.woordset import woordset
from regisseur_desktop.language.zinnen import Zin
from regisseur_desktop.language.zinsbouw import Plaats, plaats

_PAIRS = (
    ("de", "het"), ("deze", "dit"), ("die", "dat"), ("elke", "elk"), ("iedere", "ieder"),
    ("welke", "welk"), ("onze", "ons"), ("zulke", "zulk"), ("dezelfde", "hetzelfde"),
)  # fmt: skip
_TO_HET = dict(_PAIRS)
_TO_DE = {het: de for de, het in _PAIRS}
_EITHER = woordset("een geen mijn uw jouw je hun haar zijn zo'n")
_BENT_ADJECTIVE_AFTER = frozenset(_TO_HET) | frozenset(_TO_DE) | (_EITHER - {"een", "geen", "zo'n"})
_CLAUSES = ("wie", "wat", "hoe", "hoeveel", "waar", "dat", "of", "om")


def bij_zelfstandig(plek: Plek, zin: Zin) -> Iterator[Kandidaat]:
    """Return the alternatives with their article; none where the sentence would break."""
    first = plek.woorden[0]
    place = plaats(zin, first)
    is_plural = plek.treffer.ingang.klasse is Klasse.MEERVOUD
    for text, other in plek.treffer.voorstellen(first.tekst):
        if plek.treffer.vorm is Vorm.MEERVOUD or (is_plural and _is_plural(other)):
            yield plek.span, text
        elif is_plural:
            yield from _other_number(plek, place, text, "het" if _is_het(other) else "de")
        elif _is_action(other):
            if place.vorige in VOORZETSELS or not place.nr:
                yield plek.span, text
        elif other.woord.split(" ")[0] in _CLAUSES:
            yield from _clause(plek, place, text)
        elif _is_plural(other):
            yield from _other_number(plek, place, text, "de")
        else:
            yield from _single(plek, place, text, other)


def _is_action(other: Alternatief) -> bool:
    """Tell whether it is an infinitive with other words, which takes no article: zelf kiezen."""
    words = other.woord.split(" ")
    ends = (words[0], words[-1]) if len(words) > 1 else ()
    return any(w.endswith("n") and lemma.table().get(vervoeg(w).hij) == w for w in ends)


def _is_plural(other: Alternatief) -> bool:
    head = other.woord.split(" ")[0]
    known = lemma.table().get(head)
    return not _is_het(other) and known not in (None, head) and head.endswith(("n", "s"))


def _clause(plek: Plek, place: Plaats, text: str) -> Iterator[Kandidaat]:
    """Put "wie zich aanmeldt" in the place of the noun with its article."""
    if place.vorige in ("de", "het"):
        before = place.token(-1)
        yield Span(before.start, plek.span.end), met_hoofdletter_van(before.tekst, text.lower())
    elif not place.nr or place.vorige in VOORZETSELS:
        yield plek.span, text


def _other_number(plek: Plek, place: Plaats, text: str, article: str) -> Iterator[Kandidaat]:
    """Put more than one in the place of one, or one for more, where no verb minds it.

    That is after a preposition, or after a verb with its subject before it.
    """
    has_article = place.vorige in ("de", "het", "een")
    before = place.nr - 1 - has_article
    if before < 0 or not _is_no_subject(Plaats(place.zin, before)):
        return
    if not has_article:
        yield plek.span, text
    else:
        new = f"{article} {text}" if place.vorige != "een" else text
        yield Span(place.token(-1).start, plek.span.end), new


def _is_no_subject(before: Plaats) -> bool:
    word = before.token(0).klein
    return word in VOORZETSELS or (word not in FUNCTIEWOORDEN - HULP and before.na_onderwerp)


def _is_het(other: Alternatief) -> bool:
    return other.klasse is Klasse.HET


def _single(plek: Plek, place: Plaats, text: str, other: Alternatief) -> Iterator[Kandidaat]:
    """Keep the word where its article fits, else change the article (and the adjective) too."""
    if place.vorige in _BENT_ADJECTIVE_AFTER:
        text = bepaald(text)  # het moeilijke gedrag
    near = {token.klein for token in place.zin.tokens[max(0, place.nr - 3) : place.nr]}
    if other.klasse is plek.treffer.ingang.klasse and ("een" not in near or telbaar(other.woord)):
        yield plek.span, text
        return
    before = _before(place)
    if before is None:
        return
    article, adjective = before
    changed = _article(article, other) if article else ""
    if changed is None:
        return
    if not article and not adjective:
        yield plek.span, text
        return
    bent = _adjective(adjective, article, other) if adjective else ""
    if bent is None:
        return
    first = article or adjective
    words = " ".join(word for word in (changed, bent, text) if word)
    start = first.start if first else plek.span.start
    yield Span(start, plek.span.end), met_hoofdletter_van(first.tekst if first else text, words)


def _before(place: Plaats) -> tuple[Token | None, Token | None] | None:
    """Return the article and the one adjective before the noun; None when it is not clear."""
    if not place.nr or not place.token(-1).is_woord:
        return None, None
    one = place.token(-1)
    if _is_article(one):
        return one, None
    if one.klein in FUNCTIEWOORDEN:
        return None, None
    if not _is_adjective(one.klein):
        return None
    two = place.token(-2) if place.nr > 1 else None
    if two is not None and _is_article(two):
        return two, one
    return (None, one) if two is None or two.klein in FUNCTIEWOORDEN else None


def _is_article(token: Token) -> bool:
    return token.klein in _TO_HET or token.klein in _TO_DE or token.klein in _EITHER


def _is_adjective(word: str) -> bool:
    known = lemma.table().get(word, word)
    return word in (met_e(known), known) and not known.endswith("en")


def _article(article: Token, other: Alternatief) -> str | None:
    """Return the article of the new noun; nothing for "een" before what cannot be counted."""
    word = article.klein
    if word in ("een", "zo'n") and not telbaar(other.woord):
        return "" if word == "een" else None
    if word in _EITHER:
        return word
    if other.klasse is Klasse.HET:
        return _TO_HET.get(word, word)
    return _TO_DE.get(word, word)


def _adjective(adjective: Token, article: Token | None, other: Alternatief) -> str | None:
    """Return the adjective as the new noun wants it: een nieuw plan, een nieuwe hulp."""
    known = lemma.table().get(adjective.klein, adjective.klein)
    if article is not None and article.klein in _BENT_ADJECTIVE_AFTER:
        return met_e(known) if adjective.klein == met_e(known) else None
    if adjective.klein not in (known, met_e(known)):
        return None
    return known if other.klasse is Klasse.HET else met_e(known)
