"""Fill the style sheet template with tokens and with the size of the text."""

import re
from string import Template

from ui.theme.qss import CONTRAST, CONTRAST_BOX, MARKS, SHEET
from ui.theme.scale import scaled
from ui.theme.tokens import DARK, Tokens

_PIXELS = re.compile(r"(\d+)px")


def _filled(template: str, tokens: Tokens, k: float) -> str:
    scheme = "dark" if tokens is DARK else "light"
    filled = Template(template).substitute(tokens, scheme=scheme)
    return _PIXELS.sub(lambda found: f"{scaled(int(found[1]), k)}px", filled)


def sheet(tokens: Tokens, k: float) -> str:
    """Return the style sheet of a token table at text size factor `k`."""
    return _filled(SHEET, tokens, k)


def contrast_sheet(k: float) -> str:
    """Return the sheet for the system's high contrast: sizes only, every colour the palette's."""
    return _filled(CONTRAST, {}, k)


def own_contrast_sheet(tokens: Tokens, k: float) -> str:
    """Return the sheet for our high contrast, which knows the colours of ticks and carets."""
    return _filled(CONTRAST + CONTRAST_BOX + MARKS, tokens, k)
