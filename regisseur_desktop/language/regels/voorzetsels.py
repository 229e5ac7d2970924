"""Prepositions piled up: in het kader van de uitvoering van het plan voor … and so on."""

from collections.abc import Iterator

from regisseur_desktop.language.bevinding import Bevinding, Bevindingsoort, Ernst, Span
from regisseur_desktop.language.functiewoorden import (
    HULP,
    VOEGWOORDEN,
    VOORNAAMWOORDEN,
    VOORZETSELS,
)
from regisseur_desktop.language.tokens import Token, Tokensoort
from regisseur_desktop.language.zinnen import Zin

_MOST, _GAP = 2, 2
# In a sentence of at most so many words three short pieces are no burden.
_SHORT = 12
_BREAKS = HULP | VOEGWOORDEN | (VOORNAAMWOORDEN - {"het", "ons", "onze", "mijn", "uw", "hun"})
_COUNTED = VOORZETSELS - {"te", "om"}


def vind(zin: Zin) -> Iterator[Bevinding]:
    """Mark each row of three prepositions that hang on each other; four in a short sentence."""
    most = _MOST + (len(zin.woorden) <= _SHORT)
    row: list[Token] = []
    gap = 0
    for token in zin.tokens:
        word = token.klein
        if word in _COUNTED and (not row or gap):
            row, gap = ([*row, token], 0) if gap <= _GAP else ([token], 0)
        elif token.soort is Tokensoort.TEKEN or word in _BREAKS or word in ("te", "om"):
            yield from _mark(row, most)
            row, gap = [], 0
        else:
            gap += 1
            if gap > _GAP:
                yield from _mark(row, most)
                row, gap = [], 0
    yield from _mark(row, most)


def _mark(row: list[Token], most: int) -> Iterator[Bevinding]:
    if len(row) > most:
        words = ", ".join(token.klein for token in row)
        reason = f"Hier hangen {len(row)} stukjes aan elkaar: {words}. Maak er twee zinnen van."
        ernst = Ernst.TIP if len(row) == _MOST + 1 else Ernst.DUIDELIJK
        yield Bevinding(Span(row[0].start, row[-1].end), Bevindingsoort.VOORZETSELS, ernst, reason)
