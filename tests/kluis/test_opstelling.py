"""Where everybody stood in the drawing: kept in the store, and gone with the household."""

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.drawing.genogram.family import Place
from regisseur_desktop.operations import huishoudens
from regisseur_desktop.operations.kluis import Kluis
from regisseur_desktop.operations.tekenplek import bewaar_opstelling, lees_opstelling
from regisseur_desktop.storage import instellingen

PLEKKEN = {"a" * 32: Place(12.5, -3.25, 0), "b" * 32: Place(0, 91, 2)}


def test_that_the_last_layout_comes_back_as_it_was(kluis: Kluis, marina: Dossier) -> None:
    assert lees_opstelling(kluis, marina.id) == {}
    bewaar_opstelling(kluis, marina.id, PLEKKEN)
    assert lees_opstelling(kluis, marina.id) == PLEKKEN
    assert lees_opstelling(kluis, "another") == {}
    bewaar_opstelling(kluis, marina.id, {})
    assert lees_opstelling(kluis, marina.id) == {}


def test_that_the_layout_goes_when_the_household_is_destroyed(
    kluis: Kluis, marina: Dossier
) -> None:
    bewaar_opstelling(kluis, marina.id, PLEKKEN)
    key = f"genogram/{marina.id}"
    assert instellingen.get(kluis.store, key)
    huishoudens.destroy(kluis, marina.id)
    assert instellingen.get(kluis.store, key) is None
