"""Long sentences, and where to cut one."""

from collections.abc import Iterator

from regisseur_desktop.language.bevinding import Bevinding, Bevindingsoort, Ernst, Span
from regisseur_desktop.language.profiel import Profiel
from regisseur_desktop.language.splitsen import splitsing
from regisseur_desktop.language.zinnen import Alinea


def vind(alinea: Alinea, tekst: str, profiel: Profiel) -> Iterator[Bevinding]:
    """Mark each sentence with more words than this reader takes in at once."""
    for zin in alinea.zinnen:
        aantal = len(zin.woorden)
        ernst = sum(aantal > grens for grens in profiel.zin)
        if ernst:
            voorstel = splitsing(zin, tekst)
            raad = "Knip hem in tweeën." if voorstel else "Kan het korter?"
            reason = f"Deze zin heeft {aantal} woorden. {raad}"
            yield Bevinding(
                Span(zin.start, zin.end),
                Bevindingsoort.LANGE_ZIN,
                Ernst(ernst),
                reason,
                (voorstel,) if voorstel else (),
            )
