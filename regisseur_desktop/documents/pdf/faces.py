"""The bundled typefaces: widths for the layout, and what to do when a character is missing.

ReportLab reads the font files. A character that the chosen face lacks is looked for in
DejaVu Sans and then in Noto Emoji; what none of them has is drawn as U+FFFD.
"""

from collections.abc import Iterator
from functools import cache
from io import BytesIO
from itertools import groupby
from threading import Lock
from unicodedata import category

from reportlab.pdfbase.ttfonts import TTFontFace

from regisseur_desktop.documents.tekst import MISSING
from regisseur_desktop.paths import shipped

_FILES = {
    "ruim": ("Andika-Regular", "Andika-Bold"),
    "gewoon": ("NotoSans-Regular", "NotoSans-Bold"),
}
_FALLBACKS = ("DejaVuSans", "NotoEmoji-Regular")
_WORDS_KEPT = 20_000
_LOADING = Lock()


class _Widths(dict[str, float]):
    """The width of each character, read from the face when first asked."""

    def __init__(self, ttf: TTFontFace) -> None:
        super().__init__()
        self._ttf = ttf

    def __missing__(self, char: str) -> float:
        code = ord(char)
        if code not in self._ttf.charToGlyph:
            raise KeyError(char)
        width = self[char] = float(self._ttf.getCharWidth(code))
        return width


class Face:
    """One typeface: how wide its characters are, in thousandths of the size."""

    def __init__(self, name: str) -> None:
        self.name = name
        font = shipped("resources") / "fonts" / f"{name}.ttf"
        self.ttf = TTFontFace(BytesIO(font.read_bytes()))
        self._widths = _Widths(self.ttf)
        self._words: dict[str, float] = {}

    def width(self, text: str) -> float:
        """Return the width of `text`; a KeyError says that a character is missing."""
        width = self._words.get(text)
        if width is None:
            if len(self._words) > _WORDS_KEPT:
                self._words.clear()
            width = self._words[text] = sum(map(self._widths.__getitem__, text))
        return width

    def has(self, char: str) -> bool:
        """Say whether the face can draw this character."""
        return ord(char) in self.ttf.charToGlyph


@cache
def _load(name: str) -> Face:
    return Face(name)


def face(name: str) -> Face:
    """Return a bundled face, read once per process."""
    with _LOADING:
        return _load(name)


@cache
def family(name: str) -> tuple[Face, Face]:
    """Return the regular and the bold face of a theme."""
    regular, bold = _FILES[name]
    return face(regular), face(bold)


def is_invisible(char: str) -> bool:
    """Say whether a character only steers others (joiners, marks of direction)."""
    return category(char) == "Cf" or "\ufe00" <= char <= "\ufe0f"


@cache
def _stand_in(char: str) -> tuple[str, str]:
    """Return the name of the face that draws a character, and what it draws."""
    if is_invisible(char):
        return "", ""
    for name in _FALLBACKS:
        if face(name).has(char):
            return name, char
    return _FALLBACKS[0], MISSING


def split_by_face(text: str, wanted: Face) -> Iterator[tuple[Face, str, str]]:
    """Yield the face, what it draws and what it stands for, for each stretch of `text`."""

    def choose(char: str) -> tuple[str, bool]:
        if wanted.has(char) and not is_invisible(char):
            return wanted.name, False
        name, drawn = _stand_in(char)
        return name, drawn != char

    for (name, is_replaced), chars in groupby(text, choose):
        original = "".join(chars)
        if name:
            yield face(name), MISSING * len(original) if is_replaced else original, original
