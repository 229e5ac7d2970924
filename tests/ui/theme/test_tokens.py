"""The colours: every pair that stands on the other can be read."""

import pytest
from PySide6.QtGui import QColor, QPalette

from tests.ui.theme.contrast import contrast
from ui.theme.palette import palette, tokens_of
from ui.theme.tokens import CONTRAST, DARK, LIGHT, TONES, Tokens, tone_colours

GROUNDS = ("surface", "bg", "sunken")
TEXT_PAIRS = [
    *((text, ground) for text in ("text", "text2", "text3") for ground in GROUNDS),
    *(("accent", ground) for ground in (*GROUNDS, "accent_soft")),
    *(("text", f"{tone}_soft") for tone in ("accent", "danger", "warn", "ok", "info", "quote")),
    *(("text2", f"{tone}_soft") for tone in ("quote", "danger", "info")),
    *((tone, f"{tone}_soft") for tone in ("danger", "warn", "ok", "info", "quote")),
    *((tone, "surface") for tone in ("danger", "warn", "ok", "info", "quote")),
    ("danger", "bg"),
    ("ok", "bg"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("surface", "text"),
    ("surface", "text2"),
]
SHAPE_PAIRS = [
    *(("control", ground) for ground in ("surface", "bg")),
    *(("focus", ground) for ground in GROUNDS),
    *(("accent", ground) for ground in GROUNDS),
]


@pytest.mark.eis("U-27")
@pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_that_text_is_readable_on_its_ground(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(tokens[ink], tokens[ground]) >= 4.5


@pytest.mark.eis("U-27")
@pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
@pytest.mark.parametrize(("shape", "ground"), SHAPE_PAIRS)
def test_that_borders_and_the_ring_can_be_seen(tokens: Tokens, shape: str, ground: str) -> None:
    assert contrast(tokens[shape], tokens[ground]) >= 3.0


def test_that_our_high_contrast_is_at_least_seven_to_one() -> None:
    for ink in ("text", "text2", "text3", "accent", "danger", "control"):
        assert contrast(CONTRAST[ink], CONTRAST["surface"]) >= 7


def test_that_every_table_names_the_same_tokens() -> None:
    assert set(LIGHT) == set(DARK) == set(CONTRAST)


@pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST])
def test_that_every_tone_has_a_readable_pair(tokens: Tokens) -> None:
    assert all(contrast(*tone_colours(tokens, tone)) >= 4.5 for tone in TONES)


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_that_the_palette_is_readable_also_where_something_is_off(tokens: Tokens) -> None:
    made = palette(tokens)
    group = QPalette.ColorGroup
    for state in (group.Active, group.Inactive, group.Disabled):
        text = made.color(state, QPalette.ColorRole.WindowText)
        assert contrast(text, made.color(state, QPalette.ColorRole.Window)) >= 4.5


def test_that_the_systems_high_contrast_gives_only_its_own_colours() -> None:
    system = palette(LIGHT)
    system.setColor(QPalette.ColorRole.WindowText, QColor("#ffff00"))
    system.setColor(QPalette.ColorRole.Window, QColor("#000000"))
    tokens = tokens_of(system)
    own = {system.color(role).name() for role in QPalette.ColorRole if role.name != "NColorRoles"}
    assert set(tokens.values()) <= own
    assert tokens["text2"] == "#ffff00"
    assert tokens["danger_soft"] == "#000000"
