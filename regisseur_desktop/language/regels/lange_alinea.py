"""Long paragraphs, when their sentences are not easy themselves.

A long paragraph of short sentences reads on by itself; one of long sentences wants a rest.
"""

from collections.abc import Iterator

from regisseur_desktop.language.bevinding import Bevinding, Bevindingsoort, Ernst, Span
from regisseur_desktop.language.profiel import Profiel
from regisseur_desktop.language.zinnen import Alinea

# A writer of plain text aims at twelve words a sentence where fifteen is the limit.
_EASY = 0.8
# Past this many times its limit even easy sentences want a new paragraph.
_FAR = 2.5


def vind(alinea: Alinea, profiel: Profiel) -> Iterator[Bevinding]:
    """Mark a paragraph past the limit; half as long again is a clear mark."""
    if alinea.aantal > profiel.alinea * (_FAR if _is_easy(alinea, profiel) else 1):
        ernst = Ernst.TIP if alinea.aantal <= 1.5 * profiel.alinea else Ernst.DUIDELIJK
        reason = f"Deze alinea heeft {alinea.aantal} woorden. Begin een nieuwe alinea."
        span = Span(alinea.start, alinea.end)
        yield Bevinding(span, Bevindingsoort.LANGE_ALINEA, ernst, reason)


def _is_easy(alinea: Alinea, profiel: Profiel) -> bool:
    """Tell whether its sentences have at most twelve words on average for a parent."""
    return alinea.aantal <= _EASY * profiel.zin[0] * len(alinea.zinnen)
