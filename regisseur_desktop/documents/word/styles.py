"""The styles that the writer uses, by the name that Word shows in every language."""

from dataclasses import dataclass

NAMES: dict[str, str] = {
    "normal": "Normal",
    "title": "Title",
    "subtitle": "Subtitle",
    "heading1": "heading 1",
    "heading2": "heading 2",
    "heading3": "heading 3",
    "bullet": "List Bullet",
    "number": "List Number",
    "tick": "Lijst vinkje",
    "table": "Tabel Regisseur",
    "cards": "Kaarten Regisseur",
    "cell": "Tabeltekst",
    "card_title": "Kaartkop",
    "quote": "Quote",
    "callout": "Callout",
    "caption": "caption",
    "small": "Klein",
    "facts": "Gegevens",
    "sign": "Ondertekening",
}
"""The style of each role; missing ones are added to an organisation's own template."""


@dataclass(frozen=True, slots=True)
class Styles:
    """The ids of the styles in one template, and its numbered list."""

    ids: dict[str, str]
    number_abstract: str
    next_number: int

    def __getitem__(self, role: str) -> str:
        """Return the id of the style for a role."""
        return self.ids[role]
