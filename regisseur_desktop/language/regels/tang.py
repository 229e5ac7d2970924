"""The tang: words that belong together with much between them."""

from collections.abc import Iterator, Sequence

from regisseur_desktop.language.bevinding import Bevinding, Bevindingsoort, Ernst, Span
from regisseur_desktop.language.functiewoorden import HEBBEN, WORDEN
from regisseur_desktop.language.regels.lijdend import deelzinnen
from regisseur_desktop.language.tokens import Token
from regisseur_desktop.language.voltooid import is_voltooid
from regisseur_desktop.language.zinnen import Zin

# Words between the two halves that a reader can still hold.
_MOST = 9
_FIRST = HEBBEN | WORDEN


def vind(zin: Zin) -> Iterator[Bevinding]:
    """Mark `heeft … gemaakt` and `wordt … gemaakt` with more than nine words between."""
    if _FIRST.isdisjoint(zin.klein) or len(zin.woorden) <= _MOST:
        return
    for clause in deelzinnen(zin):
        pair = _halves(clause)
        if pair is not None and pair[2] > _MOST:
            first, last, between = pair
            reason = (
                f"Tussen ‘{first.tekst}’ en ‘{last.tekst}’ staan {between} woorden. "
                "Zet ze dichter bij elkaar."
            )
            ernst = Ernst.TIP if between <= 2 * _MOST else Ernst.DUIDELIJK
            yield Bevinding(Span(first.start, last.end), Bevindingsoort.TANG, ernst, reason)


def _halves(clause: Sequence[Token]) -> tuple[Token, Token, int] | None:
    """Return the auxiliary, the participle after it and the number of words between."""
    words = [token for token in clause if token.is_woord]
    for nr, token in enumerate(words):
        if token.klein in _FIRST:
            for later in range(len(words) - 1, nr, -1):
                if is_voltooid(words[later].klein):
                    return token, words[later], later - nr - 1
            return None
    return None
