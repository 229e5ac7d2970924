"""Whatever a user does, undoes and redoes, the encrypted store keeps the dossier whole."""

from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.operations import edits, huishoudens
from regisseur_desktop.operations.kluis import Kluis, open_kluis
from regisseur_desktop.storage.history import verify_chain
from tests.kluizen import WACHTZIN, make_empty
from tests.operations.machine import DossierMachine, Target


class InStore:
    """A dossier in a real store; read once after each change."""

    def __init__(self, kluis: Kluis, edit: Edit) -> None:
        self._kluis, self._id = kluis, edit.huishouden_id
        self.apply(edit)

    @property
    def dossier(self) -> Dossier:
        return self._dossier

    def apply(self, edit: Edit) -> None:
        edits.apply(self._kluis, edit)
        self._dossier = huishoudens.load_dossier(self._kluis, self._id)


def test_that_a_stored_dossier_stays_whole_whatever_a_user_does(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder: Path = make_empty(tmp_path_factory.mktemp("machine") / uuid4().hex)
    kluis = open_kluis(folder, WACHTZIN)

    class StoreMachine(DossierMachine):
        """Random work on households of one store."""

        @override
        def start(self, edit: Edit) -> Target:
            return InStore(kluis, edit)

    run_state_machine_as_test(
        StoreMachine,
        settings=settings(max_examples=10, stateful_step_count=25, phases=(Phase.generate,)),
    )
    assert verify_chain(kluis.store) is None
    kluis.sluit()
