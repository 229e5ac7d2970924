"""What the relation tool offers for two people: nothing that a family would be shocked by."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.moment import Moment
from regisseur_desktop.domain.persoon import Oudersoort, Persoon
from tests.dossiers import VANDAAG
from tests.gezinnen import familie, mens
from tests.ui.genogram.conftest import Open, Venster
from ui.genogram.koppelen import keuzen

AGES = st.one_of(st.none(), st.integers(0, 90))
FAMILY = st.sampled_from([soort for soort in Oudersoort if soort is not Oudersoort.VOOGD])
"""The wards of one guardian are no family of each other."""


def _aged(wie: str, jaren: int | None) -> Persoon:
    if jaren is None:
        return mens(wie)
    born = date(VANDAAG.year - jaren, 1, 1)  # today is in November: the birthday has been
    return mens(wie, geboren=Moment.op(born))


def _offered(dossier: Dossier, een: str, ander: str) -> list[str]:
    """Return the parts of the menu in their order."""
    return list(dict.fromkeys(keus.deel for keus in keuzen(dossier, een, ander, VANDAAG)))


def _partners(parts: list[str]) -> list[int]:
    return [place for place, part in enumerate(parts) if part.endswith("zijn partners")]


@given(AGES, AGES, FAMILY, FAMILY, st.booleans())
def test_that_brothers_and_sisters_are_never_first_asked_to_be_partners(
    een: int | None, ander: int | None, zo: Oudersoort, anders: Oudersoort, turned: bool
) -> None:
    dossier = familie(
        [_aged("Ivan m", een), _aged("Liselot v", ander), "Marina v"],
        ouders=[("Marina > Ivan", zo), ("Marina > Liselot", anders)],
    )
    pair = ("Liselot", "Ivan") if turned else ("Ivan", "Liselot")
    parts = _offered(dossier, *pair)
    assert parts[0].startswith("Gevoel")
    young = {naam for naam, age in (("Ivan", een), ("Liselot", ander)) if age in range(18)}
    assert bool(_partners(parts)) is not bool(young)
    assert not any(part.startswith(f"{naam} is ouder") for naam in young for part in parts)
    if not young:
        assert _partners(parts) == [len(parts) - 1], "it is still there, after all else"


@given(AGES, AGES)
def test_that_partners_come_first_for_people_who_are_no_family(
    een: int | None, ander: int | None
) -> None:
    dossier = familie([_aged("Anna v", een), _aged("Bram m", ander)])
    assert _partners(_offered(dossier, "Anna", "Bram")) == [0]


@given(st.integers(0, 17), st.booleans())
def test_that_a_parent_and_a_child_under_age_are_not_offered_as_partners(
    jaren: int, turned: bool
) -> None:
    dossier = familie([_aged("Ivan m", jaren), "Marina v"], ouders=["Marina > Ivan"])
    pair = ("Marina", "Ivan") if turned else ("Ivan", "Marina")
    assert not _partners(_offered(dossier, *pair))


def test_that_the_menu_of_two_children_of_marina_begins_with_what_they_feel(
    marina: Venster,
) -> None:
    marina.qtbot.mouseClick(marina.page.werkbalk.relatie_knop, Qt.MouseButton.LeftButton)
    marina.kies("Ivan")
    marina.kies("Jasper")
    actions = marina.menu().actions()
    marina.menu().close()
    first = actions[0]
    assert not first.isSeparator()
    assert first.text().startswith("Gevoel")
    assert not any("partners" in action.text() for action in actions)


def test_that_two_strangers_are_first_offered_as_partners(open_dossier: Open) -> None:
    venster = open_dossier(familie(["Anna v", "Bram m"]))
    venster.qtbot.mouseClick(venster.page.werkbalk.relatie_knop, Qt.MouseButton.LeftButton)
    venster.kies("Anna")
    venster.kies("Bram")
    first = venster.menu().actions()[0].text()
    venster.menu().close()
    assert first == "Anna en Bram zijn partners"
