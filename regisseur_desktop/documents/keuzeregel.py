"""One line of what goes along in a document and what stays out."""

from dataclasses import dataclass

ZELF_WEG = "Dit laat je zelf weg."


@dataclass(frozen=True, slots=True, kw_only=True)
class Keuze:
    """One item: its kind in a word, its text, whether it goes along, and why not."""

    id: str
    soort: str
    tekst: str
    gaat_mee: bool
    reden: str = ""
