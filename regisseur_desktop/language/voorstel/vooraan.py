"""Proposals that begin the sentence: "Dat is echter te laat" becomes "Maar dat is te laat"."""

from collections.abc import Iterator

from regisseur_desktop.language import lemma
from regisseur_desktop.language.bevinding import Span
from regisseur_desktop.language.functiewoorden import FUNCTIEWOORDEN, VOEGWOORDEN
from regisseur_desktop.language.tokens import Token
from regisseur_desktop.language.treffers import Plek
from regisseur_desktop.language.voorstel.soort import Kandidaat
from regisseur_desktop.language.zinsbouw import ONDERSCHIKKEND, Plaats

_LINKS = frozenset({"maar", "want"})
# for these "maar" says "no more than", and stays where it is
_LIMITS = frozenset({"slechts", "enkel", "louter", "uitsluitend"})
_POINTING = {"dat", "die"}
_OF_NAMES = {"van", "de", "den", "der", "ter", "ten"}
# words that the eye still takes in before the one that moves
_MOST_BEFORE = 8


def hoort_vooraan(plek: Plek, woord: str) -> bool:
    """Tell whether the word links sentences, so that elsewhere the order of the words breaks."""
    return woord in _LINKS and plek.treffer.ingang.woord not in _LIMITS


def vooraan(plek: Plek, place: Plaats, woord: str, tekst: str) -> Iterator[Kandidaat]:
    """Return the sentence up to the hit with the word before it, where that leaves one clause."""
    if place.nr == 0:  # "Echter, het ..." becomes "Maar het ..."
        end = place.token(1).end if place.volgende == "," else plek.span.end
        yield Span(plek.span.start, end), woord.capitalize()
        return
    first = _first(place)
    if first is not None and _is_one_clause(place):
        before = tekst[first.end - len(first.tekst) + 1 : place.token(-1).end]
        text = f"{woord.capitalize()} {first.tekst[0].lower()}{before}"
        yield Span(first.start, plek.span.end), text


def _first(place: Plaats) -> Token | None:
    """Return the first word, when it is sure that its capital is not that of a name."""
    first, second = place.zin.tokens[:2]
    base = lemma.table().get(first.klein, first.klein)
    is_plain = first.klein in FUNCTIEWOORDEN or base != first.klein
    is_name = first.klein in _OF_NAMES and second.tekst.istitle()  # De Vries
    return first if first.tekst.istitle() and is_plain and not is_name else None


def _is_one_clause(place: Plaats) -> bool:
    """Tell whether only one clause, or one and what "als ..." brings, goes before the word."""
    words = [token.klein for token in place.zin.tokens[: place.nr]]
    marks = [word for word in words if not word[0].isalnum()]
    if marks:
        return marks == [","] and words[0] in ONDERSCHIKKEND and words[-1] != ","
    between = words[1:-1] if words[-1] in _POINTING else words[1:]  # "Toen lukte dat echter niet"
    return len(words) <= _MOST_BEFORE and VOEGWOORDEN.isdisjoint(between)
