"""`regisseur kluis`: make, check, back up and restore a store without a window."""

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from regisseur_desktop.commands import schrijver
from regisseur_desktop.commands.wachtzin import read_wachtzin
from regisseur_desktop.operations import reservekopie, sleutels
from regisseur_desktop.operations.kluis import maak_kluis, open_kluis
from regisseur_desktop.paths import kluis_folder


def run_kluis(options: Namespace) -> int:
    """Do one thing with a store."""
    map_ = options.kluis or kluis_folder()
    acts: dict[str, Callable[[], object]] = {
        "nieuw": lambda: _new(map_),
        "controleer": lambda: _check(map_),
        "reservekopie": lambda: _back_up(map_),
        "herstel": lambda: _restore(map_, options.van),
        "schrijf": lambda: schrijver.write(options.map),
        "verifieer": lambda: schrijver.verify(options.map, options.tokens),
    }
    acts[options.handeling]()
    return 0


def _new(map_: Path) -> None:
    kluis, herstelcode = maak_kluis(map_, read_wachtzin())
    sleutels.confirm(kluis)
    kluis.sluit()
    print(f"De kluis staat in {map_}.")
    print(f"Herstelcode, bewaar die op papier: {herstelcode}")


def _check(map_: Path) -> None:
    kluis = open_kluis(map_, read_wachtzin())
    try:
        reservekopie.controleer(kluis)
    finally:
        kluis.sluit()
    print("De kluis is heel.")


def _back_up(map_: Path) -> None:
    kluis = open_kluis(map_, read_wachtzin())
    try:
        path = reservekopie.maak_in(kluis)
    finally:
        kluis.sluit()
    print(path)


def _restore(map_: Path, van: Path | None) -> None:
    aside = reservekopie.herstel(map_, van)
    print(f"De reservekopie is teruggezet in {map_}.")
    if aside:
        print(f"Wat er stond, staat nu in {aside}.")
