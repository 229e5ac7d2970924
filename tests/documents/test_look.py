"""Colours that can be read, letters large enough, pictures of pages, and pictograms."""

from itertools import pairwise

import pytest

from regisseur_desktop.documents import theme as look
from regisseur_desktop.documents.blocks import Figure, Vorm
from regisseur_desktop.documents.pictogrammen import THEMAS, drawing, is_pictogram, png
from regisseur_desktop.documents.preview import preview
from regisseur_desktop.documents.render import render_pdf
from regisseur_desktop.documents.svg import path_operators
from regisseur_desktop.documents.svg_shapes import read_shapes
from regisseur_desktop.documents.theme import ACCENT, QUOTE, WARN, Type, theme_for
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from tests.documents.helpers import make, simple


def _light(color: str) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(color[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_light(one), _light(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("ink", [look.TEXT, look.TEXT_2, look.TEXT_3, ACCENT.ink, QUOTE.ink])
def test_that_every_ink_can_be_read_on_paper(ink: str) -> None:
    assert _contrast(ink, "#FFFFFF") >= 4.5


@pytest.mark.parametrize("panel", [ACCENT, QUOTE, WARN])
def test_that_every_ink_can_be_read_on_its_panel(panel: look.Panel) -> None:
    for ink in (panel.ink, look.TEXT, look.TEXT_2):
        assert _contrast(ink, panel.soft) >= 4.5


@pytest.mark.parametrize("one_page", [False, True])
def test_that_family_letters_are_thirteen_points_and_none_under_ten(*, one_page: bool) -> None:
    theme = theme_for(Vorm.RUIM, one_page=one_page)

    assert theme.body.size >= 13
    assert theme.cell.size >= 12
    assert one_page or theme.body.leading >= theme.body.size * 1.5
    every = [getattr(theme, name) for name in theme.__slots__]
    assert all(each.size >= 10 for each in every if isinstance(each, Type))


def test_that_headings_go_from_large_to_small() -> None:
    for vorm in Vorm:
        sizes = [theme_for(vorm).title.size, *(each.size for each in theme_for(vorm).headings)]
        assert all(one > other for one, other in pairwise(sizes))


def test_that_every_theme_has_a_pictogram_for_pdf_and_for_word() -> None:
    for name in (*THEMAS, "hart", "schild", "agenda", "telefoon", "vinkje", "spreekballon"):
        assert is_pictogram(name)
        assert drawing(name).operators.endswith(" f")
        assert png(name).startswith(b"\x89PNG")


@pytest.mark.parametrize("name", ["", "../geheim", "bestaat niet", "geenzo"])
def test_that_an_unknown_pictogram_is_no_pictogram(name: str) -> None:
    assert not is_pictogram(name)


@pytest.mark.parametrize(
    ("data", "operators"),
    [
        ("M1,2 3,4Z", "1.000 2.000 m 3.000 4.000 l h"),
        ("m1 2h3v-4", "1.000 2.000 m 4.000 2.000 l 4.000 -2.000 l"),
        (
            "M0 0C1 1 2 1 3 0s2-1 3 0",
            "0.000 0.000 m 1.000 1.000 2.000 1.000 3.000 0.000 c"
            " 4.000 -1.000 5.000 -1.000 6.000 0.000 c",
        ),
        ("M.5.5L-1-1", "0.500 0.500 m -1.000 -1.000 l"),
        (
            "M0 0Q3 0 3 3",
            "0.000 0.000 m 2.000 0.000 3.000 1.000 3.000 3.000 c",
        ),
    ],
)
def test_that_paths_are_read_as_svg_writes_them(data: str, operators: str) -> None:
    assert path_operators(data) == operators


def test_that_an_arc_ends_where_it_should_and_stays_round() -> None:
    numbers = path_operators("M10 0A10 10 0 01-10 0").split()
    points = [float(each) for each in numbers if each[-1].isdigit()]
    ends = list(zip(points[0::2], points[1::2], strict=True))[3::3]

    assert ends[-1] == pytest.approx((-10, 0), abs=0.01)
    assert all(x * x + y * y == pytest.approx(100, abs=0.01) for x, y in ends)


def test_that_shapes_keep_their_colours_and_size() -> None:
    shapes = read_shapes(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20">'
        '<polygon points="0,0 10,0 10,10" fill="#ff0000"/><g><line x1="0" y1="0" x2="9" y2="9"'
        ' stroke="#000000" stroke-dasharray="2,1"/></g></svg>'
    )

    assert (shapes.width, shapes.height) == (30, 20)
    assert "1 0 0 rg" in shapes.operators
    assert "[2 1] 0 d" in shapes.operators


def test_that_the_preview_shows_the_real_pages_in_colour_and_in_grey() -> None:
    pdf = render_pdf(make("marina", Documentsoort.KORT, Lezer.GEZIN).document)

    (colour,), (grey,) = preview(pdf, width=300), preview(pdf, width=300, grey=True)

    assert (colour.width, grey.width) == (300, 300)
    assert len(colour.pixels) == colour.width * colour.height * 3
    assert len(grey.pixels) == grey.width * grey.height
    pairs = zip(colour.pixels[0::3], colour.pixels[2::3], strict=True)
    assert any(blue > red + 40 for red, blue in pairs)
    assert sum(value < 128 for value in grey.pixels) > 1_000


def test_that_a_tall_picture_fits_on_a_page() -> None:
    outline = '<rect width="10" height="900"/>'
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 900">{outline}</svg>'
    document = simple(Figure("lang", svg=svg))

    assert len(preview(render_pdf(document))) == 1
