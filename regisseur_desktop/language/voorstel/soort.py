"""One proposal, before all of a hit are put on the same piece of text."""

from regisseur_desktop.language.bevinding import Span

Kandidaat = tuple[Span, str]
"""The piece that goes and what comes there."""
