"""The width of a text is never estimated too small, and a long name is broken at its words."""

from functools import cache

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as st

from regisseur_desktop.drawing.text import text_width, wrapped
from regisseur_desktop.paths import shipped

FONTS = {
    False: ("inter/Inter-Regular.otf", "NotoSans-Regular.ttf"),
    True: ("inter/Inter-SemiBold.otf", "NotoSans-Bold.ttf"),
}
LATIN = st.text(
    st.characters(min_codepoint=32, max_codepoint=0x17F, exclude_categories=["Cc", "Cf"])
)


@cache
def _advances(font: str) -> dict[int, float]:
    face = TTFont(shipped("resources") / "fonts" / font)
    widths, size = face["hmtx"], face["head"].unitsPerEm
    return {sign: widths[name][0] / size for sign, name in face.getBestCmap().items()}


def _real(text: str, font: str) -> float:
    advances = _advances(font)
    return sum(advances.get(ord(sign), 0.0) for sign in text)


@given(LATIN, st.booleans())
def test_that_the_estimate_is_never_smaller_than_our_fonts(text: str, bold: bool) -> None:
    for font in FONTS[bold]:
        assert text_width(text, 1.0, bold) >= _real(text, font) - 1e-9


def test_that_the_estimate_of_a_name_is_not_far_too_large() -> None:
    for name in ("Marina", "Liselot", "Wilhelmina van der Berg", "overleden in 2025"):
        assert text_width(name, 1.0) <= 1.2 * _real(name, FONTS[False][0])


@given(LATIN, st.floats(60, 200), st.integers(1, 3))
def test_that_broken_lines_fit_and_lose_nothing_but_the_end(
    text: str, width: float, lines: int
) -> None:
    found = wrapped(text, 13.0, width, lines=lines)
    assert len(found) <= lines
    assert all(text_width(line, 13.0) <= width for line in found)
    if not any(line.endswith("…") for line in found):
        assert " ".join(found).split() == text.split()


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("Marina", ["Marina"]),
        ("Wilhelmina van der Berg-de Vries", ["Wilhelmina van", "der Berg-de Vries"]),
        ("", []),
    ],
)
def test_that_a_name_breaks_at_a_space(name: str, lines: list[str]) -> None:
    assert wrapped(name, 13.0, 128.0, bold=True) == lines
