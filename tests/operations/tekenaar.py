"""What the user of `machine` draws at random: relatives, feelings, twins, and places by hand."""

from collections.abc import Callable

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.tekening import Gevoelssoort
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import genogram
from regisseur_desktop.operations.gevoelsbanden import add_gevoelsband
from regisseur_desktop.operations.tekenplek import netjes_maken, verschuif
from tests.dossiers import VANDAAG

pick = st.integers(0, 1000)
"""Picks one of however many there are by then."""


class Tekenaar(RuleBasedStateMachine):
    """The rules of the drawing; who keeps the dossier says how an edit is done."""

    @property
    def dossier(self) -> Dossier:
        """Return the dossier as it is kept now."""
        raise NotImplementedError

    def do(self, edit: Edit) -> None:
        """Apply a new edit."""
        raise NotImplementedError

    def attempt(self, make: Callable[[], Edit]) -> None:
        """Do what may be refused, or may change nothing."""
        try:
            edit = make()
        except Refused:
            return
        if edit:
            self.do(edit)

    @rule(which=pick, grip=st.sampled_from(["ouders", "broers", "partner"]))
    @precondition(lambda self: self.dossier.leden)
    def draw_relatives(self, which: int, grip: str) -> None:
        """Add relatives of somebody in one line."""
        dossier = self.dossier
        wie = dossier.leden[which % len(dossier.leden)].persoon_id
        make = {
            "ouders": lambda: genogram.add_ouders(dossier, wie, "Jan vader, Riet moeder", VANDAAG),
            "broers": lambda: genogram.add_broers_zussen(dossier, wie, "Els zus, Piet", VANDAAG),
            "partner": lambda: genogram.add_partner_regel(dossier, wie, "man overleden", VANDAAG),
        }[grip]
        self.attempt(make)

    @rule(een=pick, ander=pick, soort=st.sampled_from(Gevoelssoort))
    @precondition(lambda self: self.dossier.leden)
    def draw_feeling(self, een: int, ander: int, soort: Gevoelssoort) -> None:
        """Draw what is between two people, and make twins of them when they can be."""
        dossier, leden = self.dossier, self.dossier.leden
        pair = [leden[which % len(leden)].persoon_id for which in (een, ander)]
        self.attempt(lambda: add_gevoelsband(dossier, pair[0], pair[1], soort))
        self.attempt(lambda: genogram.maak_meerling(self.dossier, pair))

    @rule(which=pick, step=st.tuples(st.integers(-9, 9), st.integers(-9, 9)), tidy=st.booleans())
    @precondition(lambda self: self.dossier.leden)
    def move_symbol(self, which: int, step: tuple[int, int], *, tidy: bool) -> None:
        """Move somebody by hand, or let the drawing set everybody straight."""
        dossier = self.dossier
        wie = dossier.leden[which % len(dossier.leden)].persoon_id
        self.attempt(lambda: netjes_maken(dossier) if tidy else verschuif(dossier, {wie: step}))
