"""How the lines of a genogram look: couples, children and feelings."""

from collections.abc import Mapping, Sequence

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.persoon import Partnersoort, Persoon
from regisseur_desktop.domain.tekening import Gevoelsband
from regisseur_desktop.domain.tekst import opsomming
from regisseur_desktop.drawing.genogram.ages import span, year
from regisseur_desktop.drawing.genogram.looks import ChildLook, CoupleLook, TieLook
from regisseur_desktop.drawing.genogram.unions import Draft, ordinal
from regisseur_desktop.drawing.styles import styles
from regisseur_desktop.drawing.wanted import Wanted

_ENDED = frozenset({Partnersoort.GESCHEIDEN, Partnersoort.UIT_ELKAAR, Partnersoort.LEVEN_APART})


def couples(
    found: Sequence[Draft], called: Mapping[str, str], kin: set[str]
) -> dict[str, CoupleLook]:
    """Return the line of every union of two partners."""
    return {
        draft.id: _couple(draft, called, is_kin=draft.id in kin)
        for draft in found
        if len(draft.partners) == 2
    }


def _couple(draft: Draft, called: Mapping[str, str], *, is_kin: bool) -> CoupleLook:
    both = opsomming([called[one] or "iemand" for one in draft.partners])
    paar = draft.paar
    if paar is None:
        return CoupleLook(style="ouders", is_kin=is_kin, spoken=f"{both}: samen ouder")
    style = styles().paar(paar.soort.value)
    years = " en ".join(years for one in draft.paren if (years := span(one.van, one.tot)))
    if paar.soort in _ENDED and not paar.van and paar.tot:
        years = year(paar.tot)
    label = tuple(part for part in (style.woord, years) if part)
    told = ", ".join(part for part in (paar.soort.label, years) if part)
    return CoupleLook(
        style=style.sleutel,
        owner=paar.id,
        label=label if years or style.altijd_woord else (),
        is_kin=is_kin,
        spoken=f"{both}: {told}{', familie van elkaar' if is_kin else ''}",
    )


def children(
    found: Sequence[Draft], called: Mapping[str, str], persons: Sequence[Persoon]
) -> dict[tuple[str, str], ChildLook]:
    """Return the line of every child to every union it belongs to."""
    known = {persoon.id: persoon for persoon in persons}
    looks = {}
    for draft in found:
        born = [(_born(known[child]), child) for child in draft.children]
        order = [child for _, child in sorted(born, key=lambda pair: pair[0])]
        parents = opsomming([called[one] or "iemand" for one in draft.partners])
        for child, (kind, ouder) in draft.children.items():
            persoon = known[child]
            looks[draft.id, child] = ChildLook(
                owner=ouder.id if ouder else child,
                kind=kind,
                rank=order.index(child) + 1,
                identical=persoon.meerling if persoon.is_eeneiig else "",
                spoken=_child_of(called[child], styles().kind(kind).naam, parents),
            )
    return looks


def _child_of(naam: str, kind: str, parents: str) -> str:
    """Return of whom somebody is a child; who has no parents there is a brother or sister."""
    return f"{naam or 'kind'}: {f'{kind} van {parents}' if parents else 'broer of zus'}"


def _born(persoon: Persoon) -> float:
    return ordinal(persoon.geboren) or float("inf")


def ties(dossier: Dossier, called: Mapping[str, str], wanted: Wanted) -> tuple[TieLook, ...]:
    """Return the feelings that this reader may see, on the day of the drawing."""
    if not wanted.with_feelings:
        return ()
    return tuple(
        _tie(band, called)
        for band in dossier.gevoelsbanden
        if (band.op_tekening_gezin or not wanted.is_for_family)
        and band.persoon_a in called
        and band.persoon_b in called
        and band.persoon_a != band.persoon_b
        and not _is_over(band, wanted)
    )


def _is_over(band: Gevoelsband, wanted: Wanted) -> bool:
    last = band.tot.latest() if band.tot else None
    return last is not None and last < wanted.day


def _tie(band: Gevoelsband, called: Mapping[str, str]) -> TieLook:
    first, second = called[band.persoon_a] or "kind", called[band.persoon_b] or "kind"
    between = f"Van {first} naar {second}" if band.soort.is_gericht else f"{first} en {second}"
    return TieLook(
        owner=band.id,
        first=band.persoon_a,
        second=band.persoon_b,
        soort=band.soort,
        strength=min(max(band.sterkte, 1), 3),
        spoken=f"{between}: {band.soort.label}",
    )
