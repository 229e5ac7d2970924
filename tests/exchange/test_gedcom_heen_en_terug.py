"""Our own family tree file comes back unchanged, in both versions."""

from dataclasses import replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from regisseur_desktop.exchange.gedcom.read import read_gedcom
from regisseur_desktop.exchange.gedcom.write import Familie, Versie, write_gedcom
from tests.exchange.gezinnen import families, public, renamed


def bare(relaties: Any) -> set[Any]:  # noqa: ANN401 - any relation
    """Return relations without the identity that a file does not keep."""
    gone = {"id": "", "huishouden_id": ""}
    return {replace(een, **{name: "" for name in gone if hasattr(een, name)}) for een in relaties}


@settings(max_examples=50)
@given(families(), st.sampled_from(Versie))
def test_that_every_family_comes_back_as_it_went(familie: Familie, versie: Versie) -> None:
    found = renamed(read_gedcom(write_gedcom(familie, versie)))
    own = public(familie)
    assert found.personen == own.personen
    assert bare(found.partnerrelaties) == bare(own.partnerrelaties)
    assert bare(found.ouderrelaties) == bare(own.ouderrelaties)
    assert bare(found.gevoelsbanden) == bare(own.gevoelsbanden)
