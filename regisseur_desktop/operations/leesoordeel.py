"""What the leeshulp says of a document that was made: in words and counted, for its reader."""

from collections.abc import Iterable
from dataclasses import dataclass

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import REGISSEUR
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.language.bevinding import Bevinding, Bevindingsoort
from regisseur_desktop.language.leeshulp import lees
from regisseur_desktop.language.profiel import PROFIELEN, Profiel
from regisseur_desktop.language.woordenlijst import Eigen
from regisseur_desktop.operations.documenten_maken import Gemaakt
from regisseur_desktop.operations.leestips import mensen_van, profiel_van, tipsleutel

_WOORDEN = (Bevindingsoort.MOEILIJK_WOORD, Bevindingsoort.VAKWOORD)


@dataclass(frozen=True, slots=True)
class Leesoordeel:
    """The verdict in words ('' for a short text), for whom, and what can be easier, counted."""

    oordeel: str
    voor: str
    lange_zinnen: int
    moeilijke_woorden: int
    andere: int

    @property
    def aantal(self) -> int:
        """Return how many tips there are."""
        return self.lange_zinnen + self.moeilijke_woorden + self.andere


def profiel_voor(dossier: Dossier, lezer: Lezer) -> Profiel:
    """Return the reader the leeshulp has in mind; for a family the plan says which."""
    if lezer is Lezer.KIND:
        return PROFIELEN["kind"]
    return profiel_van(dossier) if lezer is Lezer.GEZIN else PROFIELEN["professional"]


def beoordeel_document(
    dossier: Dossier, gemaakt: Gemaakt, lezer: Lezer, eigen: tuple[Eigen, ...] = ()
) -> Leesoordeel:
    """Read the text that will be printed, for its reader.

    Not counted are words that the document explains, the regisseur and other names of who helps,
    and tips that were left in this plan. `eigen` are the words of the organisation and the user.
    """
    tekst = gemaakt.leestekst
    profiel = profiel_voor(dossier, lezer)
    uitslag = lees(tekst, profiel, mensen_van(dossier), eigen)
    left = dossier.plan.laat_staan if dossier.plan else ()
    known = gemaakt.uitgelegd | {REGISSEUR, *(each.naam.lower() for each in dossier.contacten)}
    found = [
        each
        for each in uitslag.bevindingen
        if not _is_known(each, tekst, known) and tipsleutel(each, tekst) not in left
    ]
    long = _count(found, (Bevindingsoort.LANGE_ZIN,))
    words = _count(found, _WOORDEN)
    oordeel = uitslag.oordeel.value if uitslag.oordeel else ""
    voor = f"een {profiel.naam}"
    return Leesoordeel(oordeel, voor, long, words, len(found) - long - words)


def _is_known(bevinding: Bevinding, tekst: str, known: Iterable[str]) -> bool:
    """Tell whether a hard word is explained, or is the name of somebody who helps."""
    start, end = bevinding.span
    word = tekst[start:end].lower()
    return bevinding.kind in _WOORDEN and any(each and each in word for each in known)


def _count(found: Iterable[Bevinding], kinds: tuple[Bevindingsoort, ...]) -> int:
    return sum(each.kind in kinds for each in found)
