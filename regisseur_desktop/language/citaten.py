"""What is said by somebody: literal words stay as they are, so nothing in them is marked."""

import re

from regisseur_desktop.language.bevinding import Span

# A quotation of one or two words is mostly a name for something, not speech.
_QUOTED = re.compile(r"“[^“”\n]{8,}”|„[^„”“\n]{8,}[”“]|\"[^\"\n]{8,}\"|(?<!\w)‘[^‘\n]{8,}?’(?!\w)")


def citaten(tekst: str) -> tuple[Span, ...]:
    """Return the quotations of three words and more, with their marks."""
    return tuple(
        Span(found.start(), found.end())
        for found in _QUOTED.finditer(tekst)
        if len(found[0].split()) > 2
    )
