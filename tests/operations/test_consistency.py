"""Whatever a user does, undoes and redoes, the dossier stays whole: in memory."""

from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.toepassen import apply_edit, begin
from tests.operations.machine import DossierMachine, Target


class InMemory:
    """A dossier that lives as long as the test."""

    def __init__(self, edit: Edit) -> None:
        self.dossier: Dossier = begin(edit)

    def apply(self, edit: Edit) -> None:
        self.dossier = apply_edit(self.dossier, edit)


class MemoryMachine(DossierMachine):
    """Random work on a dossier in memory."""

    @override
    def start(self, edit: Edit) -> Target:
        return InMemory(edit)


def test_that_a_dossier_stays_whole_whatever_a_user_does() -> None:
    run_state_machine_as_test(
        MemoryMachine, settings=settings(max_examples=60, stateful_step_count=40)
    )
