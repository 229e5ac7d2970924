"""The style sheet: sizes grow, hairlines stay, corners stay round, marks are in our colours."""

import re
from pathlib import Path

import pytest

from regisseur_desktop.paths import shipped
from ui.theme.stylesheet import contrast_sheet, own_contrast_sheet, sheet
from ui.theme.tokens import CONTRAST, DARK, LIGHT

SIZES = [1 + step / 20 for step in range(21)]


def test_that_hairlines_stay_and_the_rest_grows() -> None:
    small, large = sheet(LIGHT, 1.0), sheet(LIGHT, 2.0)
    assert "1px solid" in small
    assert "1px solid" in large
    assert "font-size: 26px" in small
    assert "font-size: 52px" in large


@pytest.mark.parametrize("k", SIZES)
def test_that_no_corner_is_rounder_than_half_its_height(k: float) -> None:
    # Qt drops every corner of a rule whose radius is more than half the height
    for rule in re.findall(r"\{([^}]*)\}", sheet(DARK, k)):
        radius = re.search(r"border-radius: (\d+)px", rule)
        height = re.search(r"(?:min-)?height: (\d+)px", rule)
        if radius and height:
            assert int(radius[1]) <= int(height[1]) / 2 + 0.5


def test_that_every_token_in_the_sheet_is_filled() -> None:
    for made in (sheet(LIGHT, 1), sheet(DARK, 1.3), own_contrast_sheet(CONTRAST, 1)):
        assert "$" not in made


def test_that_the_sheet_for_the_systems_contrast_names_no_colour() -> None:
    assert not re.search(r"#[0-9A-Fa-f]{3,8}\b|rgb|\bwhite\b|\bblack\b", contrast_sheet(1.0))
    assert "palette(" in contrast_sheet(1.0)


@pytest.mark.parametrize(("scheme", "tokens"), [("light", LIGHT), ("dark", DARK)])
def test_that_the_marks_have_the_colours_of_the_tokens(scheme: str, tokens: dict[str, str]) -> None:
    folder = shipped("resources") / "icons" / "controls" / scheme
    expected = {"check": "on_accent", "minus": "on_accent", "caret-down": "text2"}
    for name, token in expected.items():
        assert tokens[token] in (folder / f"{name}.svg").read_text("utf-8")


def test_that_every_picture_in_the_sheet_is_there() -> None:
    folder = shipped("resources") / "icons" / "controls"
    for tokens in (LIGHT, DARK):
        for name in re.findall(r"url\(bediening:([^)]+)\)", sheet(tokens, 1)):
            assert (folder / name).is_file()


def test_that_no_colour_stands_outside_the_theme() -> None:
    ui = Path(__file__).parents[3] / "ui"
    colour = re.compile(r"[\"']#[0-9A-Fa-f]{3,8}[\"']|\bQColor\(\s*\d|GlobalColor\.(?!transparent)")
    found = [
        f"{path.relative_to(ui)}: {line.strip()}"
        for path in ui.rglob("*.py")
        if "theme" not in path.parts
        for line in path.read_text("utf-8").splitlines()
        if colour.search(line) or "setStyleSheet(" in line
    ]
    assert found == []
