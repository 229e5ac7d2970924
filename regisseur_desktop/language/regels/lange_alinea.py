"""Long paragraphs."""

from collections.abc import Iterator

from regisseur_desktop.language.bevinding import Bevinding, Bevindingsoort, Ernst, Span
from regisseur_desktop.language.profiel import Profiel
from regisseur_desktop.language.zinnen import Alinea


def vind(alinea: Alinea, profiel: Profiel) -> Iterator[Bevinding]:
    """Mark a paragraph past the limit; half as long again is a clear mark."""
    if alinea.aantal > profiel.alinea:
        ernst = Ernst.TIP if alinea.aantal <= 1.5 * profiel.alinea else Ernst.DUIDELIJK
        reason = f"Deze alinea heeft {alinea.aantal} woorden. Begin een nieuwe alinea."
        span = Span(alinea.start, alinea.end)
        yield Bevinding(span, Bevindingsoort.LANGE_ALINEA, ernst, reason)
