"""Invented families for the tests of family tree files."""

from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from regisseur_desktop.domain.persoon import Ouderrelatie, Partnerrelatie, Persoon
from regisseur_desktop.domain.tekening import Gevoelsband
from regisseur_desktop.exchange.gedcom.ingelezen import Ingelezen
from regisseur_desktop.exchange.gedcom.write import Familie
from tests.strategies import of_kind


@st.composite
def families(draw: st.DrawFn) -> Familie:
    """Return a family of any shape: who comes earlier can be a parent of who comes later."""
    personen = draw(
        st.lists(of_kind(Persoon), min_size=1, max_size=6, unique_by=lambda een: een.id)
    )
    words = st.sampled_from(["", "", "tweeling", "drieling"])
    personen = [replace(een, meerling=draw(words), zelfde_ouders=draw(words)) for een in personen]
    ids = [een.id for een in personen]
    pairs = [(a, b) for at, a in enumerate(ids) for b in ids[at + 1 :]]
    chosen = st.lists(st.sampled_from(pairs), unique=True, max_size=8) if pairs else st.just([])
    return Familie(
        personen=tuple(personen),
        partnerrelaties=_between(draw, chosen, Partnerrelatie, "persoon_a", "persoon_b"),
        ouderrelaties=_between(draw, chosen, Ouderrelatie, "ouder_id", "kind_id"),
        gevoelsbanden=_between(draw, chosen, Gevoelsband, "persoon_a", "persoon_b"),
        volledig=draw(st.booleans()),
    )


def _between(draw: st.DrawFn, pairs: Any, kind: Any, een: str, ander: str) -> Any:  # noqa: ANN401
    return tuple(
        draw(of_kind(kind, **{een: st.just(first), ander: st.just(second)}))
        for first, second in draw(pairs)
    )


def renamed(found: Ingelezen) -> Ingelezen:
    """Return what was read with the identities of the store it came from."""
    own = found.kenmerken

    def back(een: Any) -> Any:  # noqa: ANN401 - any relation
        ends = ("persoon_a", "persoon_b", "ouder_id", "kind_id")
        return replace(een, **{end: own[getattr(een, end)] for end in ends if hasattr(een, end)})

    return replace(
        found,
        personen=tuple(replace(een, id=own[een.id]) for een in found.personen),
        partnerrelaties=tuple(back(een) for een in found.partnerrelaties),
        ouderrelaties=tuple(back(een) for een in found.ouderrelaties),
        gevoelsbanden=tuple(back(een) for een in found.gevoelsbanden),
    )


def public(familie: Familie) -> Familie:
    """Return what may go along without what only the regisseur should see."""
    if familie.volledig:
        return familie
    return replace(
        familie,
        personen=tuple(
            replace(een, telefoon="", email="", belangrijk="", aandoeningen=())
            for een in familie.personen
        ),
        gevoelsbanden=(),
    )
