"""Operations on a real store, each test with a copy of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.operations import huishoudens
from regisseur_desktop.operations.kluis import Kluis
from tests.kluizen import opened_copy


@pytest.fixture
def kluis(example_folder: Path, tmp_path: Path) -> Iterator[Kluis]:
    made = opened_copy(example_folder, tmp_path / "kluis")
    yield made
    made.sluit()


@pytest.fixture
def marina(kluis: Kluis) -> Dossier:
    names = huishoudens.names(kluis)
    found = next(id_ for id_, naam in names.items() if "Marina" in naam)
    return huishoudens.load_dossier(kluis, found)
