"""The tips of the leeshulp in a plan: what stands in a text, and what the writer lets be.

A tip that was left ("niet hier") is kept with the plan by its key, so it stays away until the
words it was about change. Nothing here changes a text: only its writer does that.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from hashlib import blake2b

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.plan import REGISSEUR
from regisseur_desktop.domain.tekst import vouw
from regisseur_desktop.language import treffers
from regisseur_desktop.language.bevinding import Bevinding, Bevindingsoort, Span
from regisseur_desktop.language.leeshulp import lijst_met, vind
from regisseur_desktop.language.meting import Meting, meet
from regisseur_desktop.language.profiel import OUDER, PROFIELEN, Profiel
from regisseur_desktop.language.woordenlijst import Eigen
from regisseur_desktop.language.zinnen import alineas
from regisseur_desktop.operations.plan import change_plan, current_plan

WOORDEN = (Bevindingsoort.MOEILIJK_WOORD, Bevindingsoort.VAKWOORD, Bevindingsoort.AFKORTING)
"""The kinds that are about a word: left once, left in the whole plan."""

_UITLEG = (Bevindingsoort.VAKWOORD, Bevindingsoort.AFKORTING)
_KEPT = 4000  # lines of which the tips are remembered: several plans


class Meelezer:
    """Reads for one reader, line by line, and remembers what it read.

    Typing changes one line, so the others cost nothing. The same lines give the same tips on the
    screen and in the verdict on the whole plan.
    """

    def __init__(
        self,
        profiel: Profiel = OUDER,
        mensen: Sequence[str] = (),
        eigen: tuple[Eigen, ...] = (),
    ) -> None:
        self.profiel, self._mensen, self._eigen = profiel, tuple(mensen), eigen
        self._lijst = lijst_met(eigen)
        self._vrij = frozenset(word.lower() for own in eigen for word in own.uitgezonderd)
        self.regel = lru_cache(_KEPT)(self._read)
        self.meting = lru_cache(_KEPT)(self._measure)

    def _read(self, regel: str) -> tuple[Bevinding, ...]:
        if not regel.strip():
            return ()
        found = vind(regel, self.profiel, self._mensen, self._eigen)
        return tuple(tip for tip in found if not self._is_free(tip, regel))

    def _is_free(self, tip: Bevinding, regel: str) -> bool:
        """Tell whether it is about a word that is never to be marked, in the list or not."""
        return tip.kind in WOORDEN and tip.gezegd(regel).lower() in self._vrij

    def _measure(self, regel: str) -> Meting:
        found = alineas(regel)
        zinnen = (zin for alinea in found for zin in alinea.zinnen)
        return meet(found, (plek for zin in zinnen for plek in treffers.vind(zin, self._lijst)))

    def tips(self, tekst: str) -> Iterator[Bevinding]:
        """Yield every tip of a text in reading order, also those that were left."""
        start = 0
        for regel in tekst.split("\n"):
            for bevinding in self.regel(regel):
                begin, end = bevinding.span
                yield replace(bevinding, span=Span(begin + start, end + start))
            start += len(regel) + 1


def meelezer_van(
    dossier: Dossier, profiel: Profiel | None = None, eigen: tuple[Eigen, ...] = ()
) -> Meelezer:
    """Return who reads the plan of this household; by default the reader the plan names."""
    return Meelezer(profiel or profiel_van(dossier), mensen_van(dossier), eigen)


def profiel_van(dossier: Dossier) -> Profiel:
    """Return the reader the plan is written for."""
    return PROFIELEN.get(dossier.plan.leesprofiel, OUDER) if dossier.plan else OUDER


def mensen_van(dossier: Dossier) -> tuple[str, ...]:
    """Return the names that can answer "wie doet het?": who lives here, and the regisseur."""
    namen = (persoon.naam.kort for persoon in dossier.bewoners())
    return tuple(dict.fromkeys(naam for naam in (*namen, dossier.naam_van(REGISSEUR)) if naam))


def tipsleutel(bevinding: Bevinding, tekst: str) -> str:
    """Return the key of a tip in this text: what kind, and on which words.

    A word is named itself. Of a sentence there is only a digest, so that no sentence lives on
    in the plan after it was taken away.
    """
    said = vouw(bevinding.gezegd(tekst))
    if bevinding.kind in WOORDEN:
        return f"{bevinding.kind.value}:{said}"
    return f"{bevinding.kind.value}:{blake2b(said.encode(), digest_size=8).hexdigest()}"


def uitgelegd(tekst: str, tips: Sequence[Bevinding]) -> frozenset[str]:
    """Return the keys of the words that the text explains itself, between brackets after them."""
    folded = vouw(tekst)
    return frozenset(
        tipsleutel(tip, tekst)
        for tip in tips
        if tip.kind in _UITLEG and f"{vouw(tip.gezegd(tekst))} (" in folded
    )


def staande_tips(
    tekst: str, meelezer: Meelezer, laat_staan: frozenset[str] = frozenset()
) -> tuple[tuple[Bevinding, ...], int]:
    """Return the tips that stand in a text, and how many were left."""
    tips = tuple(meelezer.tips(tekst))
    explained = uitgelegd(tekst, tips)
    keyed = [(tip, tipsleutel(tip, tekst)) for tip in tips]
    standing = tuple(tip for tip, key in keyed if key not in laat_staan | explained)
    return standing, sum(key in laat_staan for _tip, key in keyed)


def laat_staan(dossier: Dossier, sleutel: str) -> Edit:
    """Return the edit that leaves a tip alone in this plan until its words change."""
    before = current_plan(dossier)
    if sleutel in before.laat_staan:
        return Edit("Tip laten staan", dossier.id, ())
    after = replace(before, laat_staan=(*before.laat_staan, sleutel))
    return change_plan(dossier, after, "Tip laten staan")


def toon_weer(dossier: Dossier) -> Edit:
    """Return the edit that shows every tip again that was left in this plan."""
    before = current_plan(dossier)
    if not before.laat_staan:
        return Edit("Tips weer tonen", dossier.id, ())
    return change_plan(dossier, replace(before, laat_staan=()), "Tips weer tonen")


def kies_lezer(dossier: Dossier, naam: str) -> Edit:
    """Return the edit that says for which reader the plan is written."""
    before = current_plan(dossier)
    if naam == before.leesprofiel:
        return Edit("Lezer kiezen", dossier.id, ())
    return change_plan(dossier, replace(before, leesprofiel=naam), "Lezer kiezen")
