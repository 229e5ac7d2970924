"""The pictogram of a goal: by the first word of its sentence that belongs to one."""

import pytest

from regisseur_desktop.operations.pictogram import pictogramwoorden, stel_pictogram_voor
from regisseur_desktop.paths import shipped


@pytest.mark.parametrize(
    ("tekst", "naam"),
    [
        ("Marina werkt weer", "werk"),
        ("Ivan gaat elke dag naar school", "school"),
        ("Het huis is opgeruimd", "wonen"),
        ("We hebben geen schulden meer", "geld"),
        ("Liselot slaapt de hele nacht", "rust"),
        ("Stien en Aad slapen weer door", "rust"),
        ("Ivan sport elke week", "bewegen"),
        ("Vaker bij oma op bezoek", "vrienden"),
        ("Iedereen is veilig thuis", "veilig"),
        ("Wij lachen weer", ""),
        ("", ""),
    ],
)
def test_that_the_words_choose_the_pictogram(tekst: str, naam: str) -> None:
    assert stel_pictogram_voor(tekst) == naam


def test_that_the_area_of_life_chooses_where_the_words_do_not() -> None:
    assert stel_pictogram_voor("Wij lachen weer", "geld") == "geld"
    assert stel_pictogram_voor("Marina werkt weer", "geld") == "werk"
    assert stel_pictogram_voor("Wij lachen weer", "bestaat niet") == ""


def test_that_there_are_twelve_and_each_is_drawn() -> None:
    assert len(pictogramwoorden()) == 12
    folder = shipped("resources") / "pictogrammen"
    assert all((folder / f"{naam}.svg").exists() for naam in pictogramwoorden())


def test_that_no_word_belongs_to_two() -> None:
    words = [word for woorden in pictogramwoorden().values() for word in woorden]
    assert len(words) == len(set(words))
