"""The icons: those the program names exist, in the colour and size that was asked."""

import re
from pathlib import Path

import pytest

from regisseur_desktop.paths import shipped
from ui.theme.icons import icon_pixmap, tinted

ICONS = shipped("resources") / "icons" / "phosphor"


def test_that_the_licence_lies_beside_the_icons_and_the_font() -> None:
    assert "MIT License" in (ICONS / "LICENSE").read_text("utf-8")
    font = shipped("resources") / "fonts" / "inter" / "OFL.txt"
    assert "SIL Open Font License" in font.read_text("utf-8")


@pytest.mark.parametrize("path", sorted(ICONS.rglob("*.svg")), ids=lambda path: path.stem)
def test_that_every_icon_draws_something_in_its_colour(path: Path) -> None:
    assert "currentColor" in path.read_text("utf-8")
    name = path.stem.removesuffix("-fill") if path.parent.name == "fill" else path.stem
    image = icon_pixmap(name, "#0B5C6B", 20, weight=path.parent.name, ratio=2.0).toImage()
    assert image.width() == image.height() == 40
    colours = {
        image.pixelColor(x, y).name()
        for x in range(40)
        for y in range(40)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert colours == {"#0b5c6b"}


def test_that_every_icon_named_in_the_screens_is_shipped() -> None:
    ui = Path(__file__).parents[3] / "ui"
    shipped_names = {path.stem for path in (ICONS / "regular").glob("*.svg")}
    named = re.compile(r"(?:icon=|IconLabel\(|IconButton\(\s*)\(?\"([a-z-]+)\"")
    missing = {
        f"{path.name}: {name}"
        for path in ui.rglob("*.py")
        for name in named.findall(path.read_text("utf-8"))
        if name not in shipped_names
    }
    assert missing == set()


def test_that_an_icon_is_drawn_once() -> None:
    assert tinted("house", "#0B5C6B", 20) is tinted("house", "#0B5C6B", 20)
    assert icon_pixmap("house", "#0B5C6B", 20, gap=6).width() == 26
