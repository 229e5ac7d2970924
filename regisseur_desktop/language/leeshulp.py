"""The one entry: read a text for somebody and say what is hard in it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from regisseur_desktop.language import treffers
from regisseur_desktop.language.bevinding import Bevinding, Span
from regisseur_desktop.language.citaten import citaten
from regisseur_desktop.language.meting import Meting, meet
from regisseur_desktop.language.profiel import OUDER, Profiel
from regisseur_desktop.language.regels import (
    afkorting,
    lange_alinea,
    lange_zin,
    lijdend,
    naamwoordstijl,
    tang,
    voorzetsels,
)
from regisseur_desktop.language.regels.woord import Woorden
from regisseur_desktop.language.score import Oordeel, oordeel, redenen, score
from regisseur_desktop.language.treffers import Plek
from regisseur_desktop.language.woordenlijst import (
    Eigen,
    Woordenlijst,
    met_eigen,
    woordenlijst,
)
from regisseur_desktop.language.zinnen import Alinea, Alineasoort, Zin, alineas


@dataclass(frozen=True)
class Deel:
    """A section: what stands under one heading."""

    kop: str
    span: Span
    score: float
    oordeel: Oordeel | None
    redenen: tuple[str, ...]


@dataclass(frozen=True)
class Uitslag:
    """What the leeshulp says of a text; `oordeel` is empty under 40 words."""

    bevindingen: tuple[Bevinding, ...]
    score: float
    oordeel: Oordeel | None
    redenen: tuple[str, ...]
    delen: tuple[Deel, ...]


@dataclass(frozen=True)
class _Gelezen:
    """A text taken apart: its paragraphs, and per sentence the words of the list."""

    alineas: tuple[Alinea, ...]
    plekken: dict[int, tuple[Plek, ...]]
    lijst: Woordenlijst

    def of(self, zin: Zin) -> tuple[Plek, ...]:
        return self.plekken[zin.start]

    def alle(self) -> Iterator[Plek]:
        return (plek for plekken in self.plekken.values() for plek in plekken)

    def meting(self, alineas: Sequence[Alinea]) -> Meting:
        zinnen = (zin for alinea in alineas for zin in alinea.zinnen)
        return meet(alineas, (plek for zin in zinnen for plek in self.of(zin)))


def lees(
    tekst: str,
    profiel: Profiel = OUDER,
    mensen: Sequence[str] = (),
    eigen_woorden: tuple[Eigen, ...] = (),
) -> Uitslag:
    """Read the text for this reader; `mensen` are the answers to "wie doet het?"."""
    gelezen = _take_apart(tekst, lijst_met(eigen_woorden))
    whole = gelezen.meting(gelezen.alineas)
    parts = tuple(_sections(gelezen))
    metingen = [whole] if len(parts) == 1 else map(gelezen.meting, parts)
    return Uitslag(
        _findings(tekst, gelezen, profiel, mensen),
        score(whole),
        oordeel(whole, profiel),
        redenen(whole),
        tuple(
            _section(tekst, part, meting, profiel)
            for part, meting in zip(parts, metingen, strict=True)
        ),
    )


def vind(
    tekst: str,
    profiel: Profiel = OUDER,
    mensen: Sequence[str] = (),
    eigen_woorden: tuple[Eigen, ...] = (),
) -> tuple[Bevinding, ...]:
    """Return the findings of `lees` alone: no verdict, for who reads along at every key."""
    return _findings(tekst, _take_apart(tekst, lijst_met(eigen_woorden)), profiel, mensen)


def moeilijkheid(tekst: str) -> float:
    """Return the score of the text alone: higher is harder."""
    gelezen = _take_apart(tekst, woordenlijst())
    return score(gelezen.meting(gelezen.alineas))


@lru_cache(maxsize=8)
def lijst_met(eigen: tuple[Eigen, ...]) -> Woordenlijst:
    """Return our list with these own words, made once: its lookups take 0.1 s."""
    return met_eigen(woordenlijst(), *eigen)


def _take_apart(tekst: str, lijst: Woordenlijst) -> _Gelezen:
    found = alineas(tekst)
    return _Gelezen(
        found,
        {zin.start: tuple(treffers.vind(zin, lijst)) for alinea in found for zin in alinea.zinnen},
        lijst,
    )


def _findings(
    tekst: str, gelezen: _Gelezen, profiel: Profiel, mensen: Sequence[str]
) -> tuple[Bevinding, ...]:
    """Return what the rules find outside quotations, in reading order."""
    quoted = citaten(tekst)
    found = (
        bevinding
        for bevinding in _find(tekst, gelezen, profiel, mensen)
        if not any(citaat.holds(bevinding.span) for citaat in quoted)
    )
    return tuple(sorted(found, key=lambda bevinding: bevinding.span))


def _find(
    tekst: str, gelezen: _Gelezen, profiel: Profiel, mensen: Sequence[str]
) -> Iterator[Bevinding]:
    """Ask every rule; headings only for their words."""
    words = Woorden(tekst, profiel, gelezen.lijst)
    for alinea in gelezen.alineas:
        for zin in alinea.zinnen:
            yield from words.vind(zin, gelezen.of(zin))
        if alinea.soort is not Alineasoort.KOP:
            yield from _of_paragraph(alinea, tekst, profiel, mensen)
    known = {token.start for plek in gelezen.alle() for token in plek.woorden}
    for bevinding in afkorting.vind(gelezen.alineas):
        if bevinding.span.start not in known:
            yield bevinding


def _of_paragraph(
    alinea: Alinea, tekst: str, profiel: Profiel, mensen: Sequence[str]
) -> Iterator[Bevinding]:
    yield from lange_alinea.vind(alinea, profiel)
    yield from lange_zin.vind(alinea, tekst, profiel)
    yield from lijdend.vind(alinea, mensen)
    for zin in alinea.zinnen:
        yield from tang.vind(zin)
        yield from voorzetsels.vind(zin)
        yield from naamwoordstijl.vind(zin)


def _sections(gelezen: _Gelezen) -> Iterator[tuple[Alinea, ...]]:
    """Cut at the headings; a text without any is one section."""
    part: list[Alinea] = []
    for alinea in gelezen.alineas:
        if alinea.soort is Alineasoort.KOP and part:
            yield tuple(part)
            part = []
        part.append(alinea)
    if part:
        yield tuple(part)


def _section(tekst: str, part: Sequence[Alinea], meting: Meting, profiel: Profiel) -> Deel:
    has_heading = part[0].soort is Alineasoort.KOP
    return Deel(
        tekst[part[0].start : part[0].end] if has_heading else "",
        Span(part[0].start, part[-1].end),
        score(meting),
        oordeel(meting, profiel),
        redenen(meting),
    )
