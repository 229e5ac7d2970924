"""The article and the adjective before a noun, and how they go with another noun."""

from dataclasses import dataclass

from regisseur_desktop.language import lemma
from regisseur_desktop.language.buigen import Klasse, met_e, telbaar
from regisseur_desktop.language.functiewoorden import FUNCTIEWOORDEN
from regisseur_desktop.language.ingang import Alternatief
from regisseur_desktop.language.tokens import Token
from regisseur_desktop.language.woordset import woordset
from regisseur_desktop.language.zinsbouw import Plaats

_PAIRS = (
    ("de", "het"), ("deze", "dit"), ("die", "dat"), ("elke", "elk"), ("iedere", "ieder"),
    ("welke", "welk"), ("onze", "ons"), ("zulke", "zulk"), ("dezelfde", "hetzelfde"),
)  # fmt: skip
_TO_HET = dict(_PAIRS)
_TO_DE = {het: de for de, het in _PAIRS}
_ONE_ONLY = woordset("een zo'n elk elke ieder iedere")
_EITHER = woordset("een geen mijn uw jouw je hun haar zijn zo'n")
_BENT_AFTER = (frozenset(_TO_HET) | frozenset(_TO_DE) | _EITHER) - woordset(
    "een geen zo'n elk ieder welk zulk"
)
# adjectives that never change: een eigen plek, het eigen huis, een eerste stap, een eerste plan
_NEVER_BENT = woordset("eigen open eerste tweede derde laatste enige")


@dataclass(frozen=True, slots=True)
class Ervoor:
    """The article and the one adjective before a noun; either may be missing."""

    lidwoord: Token | None = None
    bijvoeglijk: Token | None = None

    @property
    def eerste(self) -> Token | None:
        """The first of the two that stands there."""
        return self.lidwoord or self.bijvoeglijk

    @property
    def is_bepaald(self) -> bool:
        """Tell whether the adjective has its -e whatever the noun: het grote huis."""
        return self.lidwoord is not None and self.lidwoord.klein in _BENT_AFTER


def vraagt_e(woord: str) -> bool:
    """Tell whether an adjective after this word has its -e whatever the noun."""
    return woord in _BENT_AFTER


def is_verbogen(woord: str) -> bool:
    """Tell whether it is an adjective with its -e, as far as the lemma table knows."""
    known = lemma.table().get(woord, woord)
    return woord != known and (woord == met_e(known) or woord in _more(known, "ere"))


def ervoor(place: Plaats) -> Ervoor | None:
    """Return what goes before the noun; None when it is not clear."""
    if not place.nr or not place.token(-1).is_woord:
        return Ervoor()
    one = place.token(-1)
    if _is_article(one):
        return Ervoor(one)
    if one.klein in FUNCTIEWOORDEN or _is_verb(one.klein):
        return Ervoor()
    return _with_adjective(one, place.token(-2) if place.nr > 1 else None)


def _with_adjective(one: Token, two: Token | None) -> Ervoor | None:
    """Return the adjective with its article, or without one where a small word goes before it."""
    has_article = two is not None and _is_article(two)
    found = Ervoor(two if has_article else None, one)
    if not _is_adjective(one.klein, is_definite=found.is_bepaald):
        return None
    return found if has_article or two is None or two.klein in FUNCTIEWOORDEN else None


def _is_verb(word: str) -> bool:
    """Tell whether it is a form of a verb, so that no article goes with the noun: ziet fraude."""
    known = lemma.table().get(word, word)
    return known != word and known.endswith("en") and not word.endswith("e")


def _is_article(token: Token) -> bool:
    return token.klein in _TO_HET or token.klein in _TO_DE or token.klein in _EITHER


def _is_adjective(word: str, *, is_definite: bool) -> bool:
    """Tell whether it is one; between "het" and a noun nothing else ends in -e."""
    if word in _NEVER_BENT or (is_definite and word.endswith("e")):
        return True
    known = lemma.table().get(word, word)
    is_more = word in (*_more(known, "er"), *_more(known, "ere"))
    return (is_more or word in (met_e(known), known)) and not known.endswith("en")


def _more(adjective: str, ending: str) -> tuple[str, str]:
    """Return the two ways to compare: groter or grotere, duurder or duurdere."""
    return met_e(adjective).removesuffix("e") + ending, f"{adjective}d{ending}"


def met_ander(before: Ervoor, other: Alternatief) -> str | None:
    """Return the words before the noun for one of the other noun; None when they do not fit."""
    changed = _article(before.lidwoord.klein, other) if before.lidwoord else ""
    bent = _adjective(before, other) if before.bijvoeglijk else ""
    if changed is None or bent is None:
        return None
    return " ".join(word for word in (changed, bent) if word)


def met_meer(before: Ervoor) -> str | None:
    """Return the words before a plural: onze nieuwe regels; None after "elk"."""
    article = before.lidwoord.klein if before.lidwoord else ""
    if article in _ONE_ONLY - {"een"}:
        return None
    bent = _bent(before.bijvoeglijk.klein) if before.bijvoeglijk else ""
    changed = "" if article == "een" else _TO_DE.get(article, article)
    return " ".join(word for word in (changed, bent) if word)


def _article(word: str, other: Alternatief) -> str | None:
    """Return the article of the new noun; nothing for "een" before what cannot be counted."""
    if word in ("een", "zo'n") and not telbaar(other.woord):
        return "" if word == "een" else None
    if word in _EITHER:
        return word
    if other.klasse is Klasse.HET:
        return _TO_HET.get(word, word)
    return _TO_DE.get(word, word)


def _adjective(before: Ervoor, other: Alternatief) -> str | None:
    """Return the adjective as the new noun wants it: een nieuw plan, een nieuwe hulp."""
    word = before.bijvoeglijk.klein if before.bijvoeglijk else ""
    if before.is_bepaald:
        return _bent(word)
    if other.klasse is not Klasse.HET:
        return _bent(word)
    known = lemma.table().get(word, word)
    if word in (*_more(known, "er"), *_more(known, "ere")):
        return word.removesuffix("e")  # een sterkere band, een sterker verband
    if word in _NEVER_BENT:
        return word
    return known.removesuffix("e") if known.endswith("ende") else known


def _bent(word: str) -> str:
    if word in _NEVER_BENT or word.endswith("e"):
        return word
    known = lemma.table().get(word, word)
    return f"{word}e" if word in _more(known, "er") else met_e(known)
