"""How much room a text takes, without asking any font: an estimate that is never too small.

Each width is the larger one of Inter and Noto Sans, rounded up to a twentieth of the size, so a
drawing fits on the screen, in a PDF and in a browser alike.
"""

import unicodedata
from collections.abc import Mapping

_REGULAR: Mapping[float, str] = {
    0.25: "'",
    0.3: " !,.:;ijl·ı",
    0.35: "I",
    0.4: "()/[\\]ft{}ł",
    0.45: '"r',
    0.5: "-_`–",
    0.55: "?Jksxz",
    0.6: "*17EFL^acevy|",
    0.65: "#$02345689PRSTXZbdghnopquðø",
    0.7: "+<=>ABKVY~€ßþđ",
    0.75: "&CDGHU",
    0.8: "NOQ",
    0.85: "%w…",
    0.95: "@MWm",
}
_BOLD: Mapping[float, str] = {
    0.3: " ',.:;·",
    0.35: "!ijlı",
    0.4: "()I[]f{}ł",
    0.45: "/\\t",
    0.5: '"-_`r–',
    0.55: "*?s",
    0.6: "17FJL^cevxyz|",
    0.65: "#$25689EPSabdgkopq",
    0.7: "+034<=>BKRTXZhnu~€øðþ",
    0.75: "&ACDVYßđ",
    0.8: "GHOQU",
    0.85: "N",
    0.9: "w…",
    0.95: "%M",
    1.0: "@m",
    1.05: "W",
}
_END_OF_LATIN, _FIRST_PICTURE = 0x250, 0x1F000
_ADVANCES = tuple(
    {sign: width for width, signs in table.items() for sign in signs} for table in (_REGULAR, _BOLD)
)
_OTHER, _LATIN, _WIDE, _ACCENT = 0.85, 1.05, 1.05, 0.1
"""Letters of other scripts, rare Latin letters and ligatures, signs of full width, and accents."""


def text_width(text: str, size: float, bold: bool = False) -> float:  # noqa: FBT001, FBT002
    """Return the width of one line of text in units; `size` is that of the letters."""
    return _em(text, bold) * size


def _em(text: str, bold: bool) -> float:  # noqa: FBT001
    known = _ADVANCES[bold]
    if text.isascii():
        return sum([known.get(sign, _LATIN) for sign in text])
    return sum(_advance(sign, bold) for sign in unicodedata.normalize("NFD", text))


def _advance(sign: str, bold: bool) -> float:  # noqa: FBT001
    known = _ADVANCES[bold].get(sign)
    if known is not None:
        return known
    if unicodedata.category(sign) in {"Cf", "Mn", "Me"}:
        return _ACCENT if unicodedata.combining(sign) else 0.0
    if ord(sign) < _END_OF_LATIN:
        return _LATIN
    is_wide = unicodedata.east_asian_width(sign) in {"W", "F"} or ord(sign) > _FIRST_PICTURE
    return _WIDE if is_wide else _OTHER


def wrapped(
    text: str, size: float, width: float, *, lines: int = 2, bold: bool = False
) -> list[str]:
    """Return the text in at most so many lines that each fit; what is too long ends in "…"."""
    found: list[str] = []
    words = text.split()
    while words and len(found) < lines:
        line = words.pop(0)
        while words and text_width(f"{line} {words[0]}", size, bold) <= width:
            line = f"{line} {words.pop(0)}"
        found.append(line)
    if words:
        found[-1] = f"{found[-1]} {' '.join(words)}"
    return [_shortened(line, size, width, bold=bold) for line in found]


def _shortened(line: str, size: float, width: float, *, bold: bool) -> str:
    if text_width(line, size, bold) <= width:
        return line
    while line and text_width(f"{line}…", size, bold) > width:
        line = line[:-1]
    return f"{line.rstrip()}…"
