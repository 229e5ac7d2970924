"""The colours of the program, one table per scheme; nothing else names a colour.

The values and their contrast come from the visual language of the design; a test
computes every pair again.
"""

from collections.abc import Mapping

Tokens = Mapping[str, str]

LIGHT: Tokens = {
    "bg": "#F4F6F7",
    "surface": "#FFFFFF",
    "sunken": "#E9EEF0",
    "line": "#D3DADE",
    "control": "#6B7780",
    "text": "#17212B",
    "text2": "#46535E",
    "text3": "#5B6872",
    "accent": "#0B5C6B",
    "accent_hover": "#084651",
    "on_accent": "#FFFFFF",
    "accent_soft": "#DDEEF1",
    "focus": "#B8480B",
    "danger": "#A8201A",
    "danger_soft": "#FBE4E1",
    "warn": "#7A4B00",
    "warn_soft": "#FDF0D0",
    "ok": "#1C6239",
    "ok_soft": "#DFF2E5",
    "info": "#1D4F91",
    "info_soft": "#E1ECF8",
    "quote": "#6A3A7A",
    "quote_soft": "#F3EAF6",
    "condition": "#7C8891",
}

DARK: Tokens = {
    "bg": "#12181B",
    "surface": "#1B2327",
    "sunken": "#0D1214",
    "line": "#36424A",
    "control": "#83919B",
    "text": "#ECF1F3",
    "text2": "#BCC7CE",
    "text3": "#9EABB4",
    "accent": "#6CCBDA",
    "accent_hover": "#8CD9E5",
    "on_accent": "#06272D",
    "accent_soft": "#173B43",
    "focus": "#FFB070",
    "danger": "#FFA299",
    "danger_soft": "#4A1E1B",
    "warn": "#F5C469",
    "warn_soft": "#41310F",
    "ok": "#86D8A2",
    "ok_soft": "#183824",
    "info": "#9CC4F5",
    "info_soft": "#1B3150",
    "quote": "#D9B3E6",
    "quote_soft": "#392543",
    "condition": "#66727B",
}

CONTRAST: Tokens = {
    **dict.fromkeys(("bg", "surface", "sunken"), "#FFFFFF"),
    **dict.fromkeys(("line", "control", "text", "text2", "text3"), "#000000"),
    **dict.fromkeys(("accent", "accent_hover"), "#00386B"),
    "on_accent": "#FFFFFF",
    "accent_soft": "#FFFFFF",
    "focus": "#A33300",
    **dict.fromkeys(("danger", "warn", "ok", "info", "quote"), "#000000"),
    **dict.fromkeys(("danger_soft", "warn_soft", "ok_soft", "info_soft", "quote_soft"), "#FFFFFF"),
    "condition": "#767676",
}
"""Our own high contrast, for who asks it here while the system has none."""

TONES = ("neutral", "ok", "warn", "danger", "info", "accent", "quote")
"""The meanings a chip, icon or avatar may carry."""


def tone_colours(tokens: Tokens, tone: str) -> tuple[str, str]:
    """Return the colour of the text and of the ground of a tone."""
    if tone == "neutral":
        return tokens["text2"], tokens["sunken"]
    return tokens[tone], tokens[f"{tone}_soft"]
