"""A drawing as SVG: text as text, a title and a description, the same bytes every time."""

from collections.abc import Mapping
from html import escape  # that of xml.sax brings the web along

from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.drawing.palette import PRINT
from regisseur_desktop.drawing.shapes import Drawing, Ink, Mark, Path, Stroke, Text

_FONTS = "Inter, 'Noto Sans', 'Segoe UI', Arial, sans-serif"


def to_svg(drawing: Drawing, colours: Mapping[Ink, str] = PRINT) -> str:
    """Return the drawing as one SVG file; a unit is a pixel."""
    width, height = _number(drawing.width), _number(drawing.height)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}" role="img" aria-labelledby="titel uitleg" xml:lang="nl" '
        f'font-family="{_FONTS}" stroke-linecap="butt" stroke-linejoin="round">',
        f'<title id="titel">{_text(drawing.title)}</title>',
        f'<desc id="uitleg">{_text(drawing.alt)}</desc>',
        f'<rect width="{width}" height="{height}" fill="{colours[Ink.PAPER]}"/>',
        *(_mark(mark, colours) for mark in drawing.marks),
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def _mark(mark: Mark, colours: Mapping[Ink, str]) -> str:
    return _path(mark, colours) if isinstance(mark, Path) else _line(mark, colours)


def _path(path: Path, colours: Mapping[Ink, str]) -> str:
    data = "".join(f"{verb}{' '.join(map(_number, numbers))}" for verb, numbers in path.steps)
    fill = colours[path.fill] if path.fill else "none"
    return f'<path d="{data}" fill="{fill}"{_stroke(path.stroke, colours)}/>'


def _stroke(stroke: Stroke | None, colours: Mapping[Ink, str]) -> str:
    if stroke is None:
        return ""
    dash = " ".join(map(_number, stroke.dash))
    return (
        f' stroke="{colours[stroke.ink]}" stroke-width="{_number(stroke.width)}"'
        f"{_attribute('stroke-dasharray', dash) if dash else ''}"
    )


def _line(text: Text, colours: Mapping[Ink, str]) -> str:
    weight = ' font-weight="600"' if text.bold else ""
    return (
        f'<text x="{_number(text.x)}" y="{_number(text.y)}" font-size="{_number(text.size)}" '
        f'text-anchor="{text.anchor.value}"{weight} fill="{colours[text.ink]}">'
        f"{_text(text.text)}</text>"
    )


def _attribute(name: str, value: str) -> str:
    return f' {name}="{value}"'


def _number(value: float) -> str:
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _text(text: str) -> str:
    """Return the text for XML, without signs that no XML may hold."""
    shown = "".join(sign for sign in clean(text) if sign not in "\ufffe\uffff")
    return escape(shown, quote=False)
