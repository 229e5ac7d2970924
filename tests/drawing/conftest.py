"""A small family that several tests of the genogram begin with."""

import pytest

from regisseur_desktop.domain.persoon import Partnersoort
from tests.drawing.huisgezin import Gezin


@pytest.fixture
def gezin() -> Gezin:
    """A man, a woman and their two children, who live together."""
    gezin = Gezin()
    gezin.vrouw("Anna", 1985, lid=True)
    gezin.man("Bas", 1983, lid=True)
    gezin.paar("anna", "bas", Partnersoort.GEHUWD, 2010)
    for naam, jaar in (("Cas", 2012), ("Dirk", 2015)):
        gezin.man(naam, jaar, lid=True)
        gezin.kind(naam.casefold(), "anna", "bas")
    return gezin
