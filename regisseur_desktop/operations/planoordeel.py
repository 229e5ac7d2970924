"""How easy the plan is to read for the family: in words, per part and as a whole, counted.

Quotations are left out: they are the family's own words. No level such as those of languages is
ever given; a text under 40 words gets no verdict at all.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import Doel, Plan
from regisseur_desktop.domain.zicht import Item, Lezer, mag_zien
from regisseur_desktop.language.bevinding import Bevindingsoort
from regisseur_desktop.language.formules import Formules, formules
from regisseur_desktop.language.meting import Meting
from regisseur_desktop.language.profiel import Profiel
from regisseur_desktop.language.score import Oordeel, oordeel, redenen
from regisseur_desktop.language.woordenlijst import Eigen
from regisseur_desktop.language.zinnen import alineas
from regisseur_desktop.operations.leestips import WOORDEN, Meelezer, meelezer_van, staande_tips

_I = TypeVar("_I", bound=Item)
_END = (".", "?", "!", ":", "…")


@dataclass(frozen=True, slots=True)
class Plantekst:
    """One text that the family reads, under the key of its part: that of the page or a goal."""

    sleutel: str
    titel: str
    tekst: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Deeloordeel:
    """A part or the whole: the verdict (none for a short text), why, and what was counted."""

    sleutel: str
    titel: str
    oordeel: Oordeel | None
    redenen: tuple[str, ...]
    woorden: int
    zinslengte: float
    lange_zinnen: int
    moeilijke_woorden: int
    tips: int
    blijven_staan: int


@dataclass(frozen=True, slots=True)
class Planoordeel:
    """The whole plan and each part of it that has a text."""

    heel: Deeloordeel
    delen: tuple[Deeloordeel, ...]


def plan_teksten(dossier: Dossier) -> tuple[Plantekst, ...]:
    """Return every text of the plan that the family reads and that is not its own words."""
    doelen = _shared(dossier.doelen_op_volgorde())
    parts = (
        ("willen", "Wat wij willen", _wensen(dossier)),
        ("waarom", "Waarom hulp", _waarom(dossier.plan)),
        ("krachten", "Wat gaat al goed", [kracht.tekst for kracht in _shared(dossier.krachten)]),
        *((doel.id, doel.wat, _doel(dossier, doel)) for doel in doelen),
        ("resultaten", "Met de gemeente", [r.tekst for r in _shared(dossier.resultaten)]),
        ("veilig", "Veilig thuis", _wat(dossier, "")),
    )
    return tuple(
        Plantekst(key, titel, tekst)
        for key, titel, teksten in parts
        for tekst in teksten
        if tekst.strip()
    )


def _wensen(dossier: Dossier) -> list[str]:
    return [vraag.tekst for vraag in _shared(dossier.hulpvragen) if not vraag.is_citaat]


def _waarom(plan: Plan | None) -> list[str]:
    if plan is None:
        return []
    return [plan.aanleiding, plan.waarom_hulp, plan.wat_verwachten, plan.wat_vragen]


def _doel(dossier: Dossier, doel: Doel) -> list[str]:
    return [doel.wat, doel.hoe, *_wat(dossier, doel.id)]


def _wat(dossier: Dossier, doel_id: str) -> list[str]:
    return [afspraak.wat for afspraak in _shared(dossier.afspraken_van(doel_id))]


def _shared(items: Sequence[_I]) -> list[_I]:
    return [item for item in items if mag_zien(item, Lezer.GEZIN)]


def beoordeel(
    dossier: Dossier, profiel: Profiel | None = None, eigen: tuple[Eigen, ...] = ()
) -> Planoordeel:
    """Read the plan for this reader; by default the one that the plan itself names."""
    return beoordeel_met(dossier, meelezer_van(dossier, profiel, eigen))


def beoordeel_met(dossier: Dossier, meelezer: Meelezer) -> Planoordeel:
    """Read the plan with who has read most of it already, as while it is being written."""
    teksten = plan_teksten(dossier)
    left = frozenset(dossier.plan.laat_staan) if dossier.plan else frozenset()
    titels = {tekst.sleutel: tekst.titel for tekst in teksten}
    delen = tuple(
        beoordeel_teksten(
            [tekst.tekst for tekst in teksten if tekst.sleutel == key], meelezer, left, key, titel
        )
        for key, titel in titels.items()
    )
    return Planoordeel(
        beoordeel_teksten([t.tekst for t in teksten], meelezer, left, "", "Het hele plan"), delen
    )


def beoordeel_teksten(
    teksten: Sequence[str],
    meelezer: Meelezer,
    laat_staan: frozenset[str] = frozenset(),
    sleutel: str = "",
    titel: str = "",
) -> Deeloordeel:
    """Return the verdict on texts that belong together."""
    regels = [regel for tekst in teksten for regel in tekst.split("\n") if regel.strip()]
    meting = samen([meelezer.meting(regel) for regel in regels])
    read = [staande_tips(tekst, meelezer, laat_staan) for tekst in teksten]
    kinds = [tip.kind for tips, _left in read for tip in tips]
    return Deeloordeel(
        sleutel=sleutel,
        titel=titel,
        oordeel=oordeel(meting, meelezer.profiel),
        redenen=redenen(meting),
        woorden=meting.woorden,
        zinslengte=meting.zinslengte,
        lange_zinnen=kinds.count(Bevindingsoort.LANGE_ZIN),
        moeilijke_woorden=sum(kind in WOORDEN for kind in kinds),
        tips=len(kinds),
        blijven_staan=sum(left for _tips, left in read),
    )


def samen(metingen: Sequence[Meting]) -> Meting:
    """Add up what was counted in pieces of one text; how common words are is weighed."""
    inhoud = sum(meting.inhoud for meting in metingen)
    weighed = sum(meting.zipf * meting.inhoud for meting in metingen)
    return Meting(
        zinnen=sum(meting.zinnen for meting in metingen),
        woorden=sum(meting.woorden for meting in metingen),
        inhoud=inhoud,
        lange_zinnen=sum(meting.lange_zinnen for meting in metingen),
        zipf=weighed / inhoud if inhoud else 5.0,
        lijdend=sum(meting.lijdend for meting in metingen),
        treffers=sum(meting.treffers for meting in metingen),
        stijl=sum(meting.stijl for meting in metingen),
    )


def schatting(teksten: Sequence[str]) -> Formules | None:
    """Return the figures of Flesch-Douma and Brouwer, an estimate for who asks."""
    ended = (tekst if tekst.rstrip().endswith(_END) else f"{tekst.rstrip()}." for tekst in teksten)
    return formules(alineas("\n\n".join(ended)))
