"""Which words of a text are gone and which are new, to show a change without retyping it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from regisseur_desktop.domain.kern import Term

_WOORD = re.compile(r"\S+\s*")
# with less in common, marks between the words would only get in the way of reading
_GENOEG_SAMEN = 0.35


class Stuksoort(Term):
    """What became of a run of words."""

    GELIJK = "gelijk", "hetzelfde"
    WEG = "weg", "weg"
    NIEUW = "nieuw", "nieuw"


@dataclass(frozen=True, slots=True)
class Stuk:
    """A run of words with the white space behind it."""

    tekst: str
    soort: Stuksoort


def woordverschil(toen: str, nu: str) -> tuple[Stuk, ...]:
    """Return both texts as one row of runs: what stayed and is new reads as the text of now.

    Texts that have hardly a word in common are told apart as a whole.
    """
    oud, nieuw = _WOORD.findall(toen.strip()), _WOORD.findall(nu.strip())
    matcher = SequenceMatcher(None, _bare(oud), _bare(nieuw), autojunk=False)
    if oud and nieuw and matcher.ratio() < _GENOEG_SAMEN:
        whole = ((toen.strip(), Stuksoort.WEG), (nu.strip(), Stuksoort.NIEUW))
        return tuple(Stuk(tekst, soort) for tekst, soort in whole)
    return tuple(_stukken(matcher, oud, nieuw))


def _bare(woorden: list[str]) -> list[str]:
    """Return the words alone: the last one of a text has no space behind it and is the same."""
    return [woord.rstrip() for woord in woorden]


def _stukken(matcher: SequenceMatcher[str], oud: list[str], nieuw: list[str]) -> Iterator[Stuk]:
    for soort, van, tot, begin, einde in matcher.get_opcodes():
        if soort == "equal":
            yield Stuk("".join(nieuw[begin:einde]), Stuksoort.GELIJK)
            continue
        if van < tot:
            yield Stuk("".join(oud[van:tot]), Stuksoort.WEG)
        if begin < einde:
            yield Stuk("".join(nieuw[begin:einde]), Stuksoort.NIEUW)
