"""Two plans through the eyes of one reader, and what is different between them there.

Both plans are made as this reader may read them before they are compared. So a change of what the
reader may not see is no change at all, and nothing of it can slip into a sentence. Where an item
still stands in the dossier, what is decided about it today holds for its old words too: who may
see it, and whether its source is protected.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from regisseur_desktop.documents.lezing import voor_lezer
from regisseur_desktop.documents.meegaan import gaat_mee
from regisseur_desktop.documents.opdracht import Opdracht
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import (
    REGISSEUR,
    Afspraak,
    Akkoord,
    Doel,
    Oordeel,
    Plan,
    Regiehouder,
    Resultaatafspraak,
)
from regisseur_desktop.domain.planverschil import vergelijk
from regisseur_desktop.domain.verhaal import Hulpvraag, Kracht
from regisseur_desktop.domain.verschil import Verschil
from regisseur_desktop.domain.zicht import Item, Lezer, Zicht

_I = TypeVar("_I", bound=Item)


def verschillen(vandaag: Dossier, opdracht: Opdracht) -> tuple[Verschil, ...]:
    """Return what this reader sees change; nothing while no two plans were chosen.

    `vandaag` is the dossier of today, whatever two plans are compared.
    """
    if opdracht.vergelijking is None:
        return ()
    known = _items(vandaag)
    shut = frozenset(item.id for item in known) - gaat_mee(vandaag, opdracht)
    beschermd = frozenset(item.id for item in known if item.bron_beschermd)
    toen, nu = (
        _Lezing(voor_lezer(plan, opdracht), opdracht, shut, beschermd).plan()
        for plan in (opdracht.vergelijking.toen, opdracht.vergelijking.nu)
    )
    return vergelijk(toen, nu)


def _items(vandaag: Dossier) -> tuple[Item, ...]:
    """Return all that a plan is made of; also an agreement whose goal is gone keeps its zicht."""
    wishes = (*vandaag.hulpvragen, *vandaag.krachten, *vandaag.resultaten)
    return (*wishes, *vandaag.doelen, *vandaag.afspraken)


@dataclass(frozen=True)
class _Lezing:
    """One plan, with what is shut and whose source is protected by what is decided today."""

    dossier: Dossier
    opdracht: Opdracht
    shut: frozenset[str]
    beschermd: frozenset[str]

    def plan(self) -> Dossier:
        """Return the plan as the reader may read it; what no document prints is the same."""
        mee = gaat_mee(self.dossier, self.opdracht) - self.shut
        found: dict[str, Iterable[Any]] = {
            "plannen": [self._texts(plan) for plan in self.dossier.plannen],
            "hulpvragen": map(self._hulpvraag, _kept(self.dossier.hulpvragen, mee)),
            "krachten": map(self._kracht, _kept(self.dossier.krachten, mee)),
            "resultaten": map(self._resultaat, _kept(self.dossier.resultaten, mee)),
            "doelen": [self._doel(doel, mee) for doel in _kept(self.dossier.doelen, mee)],
            "afspraken": [self._afspraak(een, mee) for een in _kept(self.dossier.afspraken, mee)],
            "akkoorden": map(_akkoord, self.dossier.akkoorden),
            "vakteksten": (),
        }
        parts: dict[str, Any] = {naam: tuple(part) for naam, part in found.items()}
        return replace(self.dossier, **parts)

    def _texts(self, plan: Plan) -> Plan:
        return replace(plan, aanleiding="") if self.opdracht.lezer is Lezer.KIND else plan

    def _hulpvraag(self, vraag: Hulpvraag) -> Hulpvraag:
        clear = "" if self.opdracht.voor_familie else vraag.verhelderd
        return replace(_bare(vraag, self._bron(vraag)), verhelderd=clear, is_citaat=True)

    def _kracht(self, kracht: Kracht) -> Kracht:
        sinds = None if self.opdracht.voor_familie else kracht.sinds
        plain = _bare(kracht, self._bron(kracht))
        return replace(plain, leefgebied="", sinds=sinds, sinds_gebeurtenis="")

    def _resultaat(self, resultaat: Resultaatafspraak) -> Resultaatafspraak:
        met = "" if self.opdracht.voor_familie else resultaat.met_wie
        return replace(_bare(resultaat), met_wie=met)

    def _doel(self, doel: Doel, mee: frozenset[str]) -> Doel:
        is_kind = self.opdracht.lezer is Lezer.KIND
        return replace(
            _bare(doel),
            over=doel.over,
            leefgebied="",
            pictogram="",
            regie=Regiehouder.NOG_NIET if is_kind else doel.regie,
            krachten=_among(doel.krachten, mee),
            resultaten=_among(doel.resultaten, mee),
        )

    def _afspraak(self, afspraak: Afspraak, mee: frozenset[str]) -> Afspraak:
        return replace(_bare(afspraak), krachten=_among(afspraak.krachten, mee))

    def _bron(self, item: Item) -> str:
        is_shut = item.bron_beschermd or item.id in self.beschermd or item.bron == REGISSEUR
        return "" if is_shut else item.bron


def _kept(found: Iterable[_I], mee: frozenset[str]) -> list[_I]:
    return [item for item in found if item.id in mee]


def _among(ids: tuple[str, ...], mee: frozenset[str]) -> tuple[str, ...]:
    return tuple(each for each in ids if each in mee)


def _bare(item: _I, bron: str = "") -> _I:
    """Return an item without what only the regisseur sees: for whose eyes, about whom, by whom."""
    return replace(item, over=(), bron=bron, bron_beschermd=False, zicht=Zicht.GEZIN)


def _akkoord(akkoord: Akkoord) -> Akkoord:
    """Return an answer, with its reason only where somebody does not agree: as the plan does."""
    return akkoord if akkoord.oordeel is Oordeel.NIET_EENS else replace(akkoord, zin="")
