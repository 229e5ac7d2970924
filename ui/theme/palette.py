"""Tokens to a palette, and in the system's own high contrast a palette to tokens."""

from PySide6.QtGui import QColor, QPalette

from ui.theme.tokens import CONTRAST, Tokens

_Role = QPalette.ColorRole

_ROLES: dict[QPalette.ColorRole, str] = {
    _Role.Window: "bg",
    _Role.WindowText: "text",
    _Role.Base: "surface",
    _Role.AlternateBase: "bg",
    _Role.Text: "text",
    _Role.PlaceholderText: "text3",
    _Role.Button: "surface",
    _Role.ButtonText: "text",
    _Role.BrightText: "danger",
    _Role.ToolTipBase: "text",
    _Role.ToolTipText: "surface",
    _Role.Highlight: "accent",
    _Role.HighlightedText: "on_accent",
    _Role.Accent: "accent",
    _Role.Link: "accent",
    _Role.LinkVisited: "quote",
    _Role.Light: "surface",
    _Role.Midlight: "sunken",
    _Role.Mid: "line",
    _Role.Dark: "control",
    _Role.Shadow: "control",
}

_TEXT_ROLES = (_Role.WindowText, _Role.Text, _Role.ButtonText)


def palette(tokens: Tokens) -> QPalette:
    """Return the palette of a token table, the disabled group included."""
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(role, QColor(tokens[token]))
    for role in _TEXT_ROLES:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens["text3"]))
    return made


def tokens_of(system: QPalette) -> Tokens:
    """Return tokens that use only the colours a system's high contrast gives."""

    def named(role: QPalette.ColorRole) -> str:
        return system.color(QPalette.ColorGroup.Active, role).name()

    text, window, base = named(_Role.WindowText), named(_Role.Window), named(_Role.Base)
    made = dict.fromkeys(CONTRAST, text)
    made |= dict.fromkeys((name for name in CONTRAST if name.endswith("_soft")), window)
    made |= {"bg": window, "sunken": window, "surface": base}
    made |= {"accent": named(_Role.Highlight), "accent_hover": named(_Role.Highlight)}
    made |= {"on_accent": named(_Role.HighlightedText), "focus": named(_Role.Highlight)}
    return made
