"""A passphrase that is quickly guessed is refused wherever one can be made."""

from pathlib import Path

import pytest

from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import sleutels
from regisseur_desktop.operations.kluis import (
    Kluis,
    has_kluis,
    maak_kluis,
    open_kluis,
    open_met_herstelcode,
)
from tests.kluizen import WACHTZIN


@pytest.mark.parametrize("kort", ["", "kort", "         elf tek "])
def test_that_a_short_passphrase_makes_no_store(tmp_path: Path, kort: str) -> None:
    with pytest.raises(Refused, match="12 tekens"):
        maak_kluis(tmp_path / "kluis", kort)
    assert not has_kluis(tmp_path / "kluis")


def test_that_a_short_passphrase_takes_no_others_place(kluis: Kluis) -> None:
    with pytest.raises(Refused, match="12 tekens"):
        sleutels.change_wachtzin(kluis, "kort")
    code, map_ = sleutels.new_herstelcode(kluis), kluis.map
    kluis.sluit()
    with pytest.raises(Refused, match="12 tekens"):
        open_met_herstelcode(map_, code, "kort")
    open_kluis(map_, WACHTZIN).sluit()
