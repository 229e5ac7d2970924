"""Abbreviations: write them out, or explain them the first time."""

from collections.abc import Iterator, Sequence

from regisseur_desktop.language.afkortingen import BEKEND, VOLUIT
from regisseur_desktop.language.bevinding import Bevinding, Bevindingsoort, Ernst, Span
from regisseur_desktop.language.tokens import Token, Tokensoort
from regisseur_desktop.language.zinnen import Alinea

_LONGEST = 8


def vind(alineas: Sequence[Alinea]) -> Iterator[Bevinding]:
    """Mark what can be written out, and the first of each group of capitals nobody explains."""
    tokens = [token for alinea in alineas for zin in alinea.zinnen for token in zin.tokens]
    short = [
        nr
        for nr, token in enumerate(tokens)
        if token.is_woord and (token.soort is Tokensoort.AFKORTING or token.tekst.isupper())
    ]
    explained = _explained(tokens, short)
    for nr in short:
        token = tokens[nr]
        if token.soort is Tokensoort.AFKORTING and token.klein in VOLUIT:
            yield _written_out(token)
        elif is_letterwoord(token) and token.tekst not in explained and not _shouts(tokens, nr):
            explained.add(token.tekst)
            yield _unexplained(token)


def is_letterwoord(token: Token) -> bool:
    """Tell whether it is a group of capitals such as OTS."""
    word = token.tekst
    if not word.isupper() or not 1 < len(word) <= _LONGEST:
        return False
    return token.soort is Tokensoort.WOORD and word not in BEKEND


def _explained(tokens: Sequence[Token], short: Sequence[int]) -> set[str]:
    """Return the groups of capitals that stand between brackets or before them."""
    return {
        tokens[nr].tekst
        for nr in short
        if is_letterwoord(tokens[nr])
        and "(" in (tokens[nr - 1].tekst if nr else "", *(t.tekst for t in tokens[nr + 1 : nr + 2]))
    }


def _shouts(tokens: Sequence[Token], nr: int) -> bool:
    """Tell whether the words beside it are capitals too: then it is a title, not letters."""
    beside = (*tokens[max(0, nr - 1) : nr], *tokens[nr + 1 : nr + 2])
    return any(token.tekst.isupper() and len(token.tekst) > 1 for token in beside)


def _written_out(token: Token) -> Bevinding:
    voluit = VOLUIT[token.klein]
    if token.tekst[0].isupper():
        voluit = voluit[0].upper() + voluit[1:]
    reason = f"Schrijf ‘{token.tekst}’ voluit. Niet iedereen kent deze afkorting."
    span = Span(token.start, token.end)
    return Bevinding(span, Bevindingsoort.AFKORTING, Ernst.TIP, reason, (voluit,))


def _unexplained(token: Token) -> Bevinding:
    reason = f"Leg uit wat ‘{token.tekst}’ betekent, de eerste keer dat je het schrijft."
    return Bevinding(Span(token.start, token.end), Bevindingsoort.AFKORTING, Ernst.TIP, reason)
