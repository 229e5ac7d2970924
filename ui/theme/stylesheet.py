"""Fill the style sheet template with tokens and with the size of the text."""

import re
from string import Template

from ui.theme.qss import CONTRAST, SHEET
from ui.theme.scale import scaled
from ui.theme.tokens import DARK, Tokens

_PIXELS = re.compile(r"(\d+)px")


def _sized(text: str, k: float) -> str:
    return _PIXELS.sub(lambda found: f"{scaled(int(found[1]), k)}px", text)


def sheet(tokens: Tokens, k: float) -> str:
    """Return the style sheet of a token table at text size factor `k`."""
    scheme = "dark" if tokens is DARK else "light"
    return _sized(Template(SHEET).substitute(tokens, scheme=scheme), k)


def contrast_sheet(k: float) -> str:
    """Return the sheet for high contrast, which names no colour at all."""
    return _sized(CONTRAST, k)
