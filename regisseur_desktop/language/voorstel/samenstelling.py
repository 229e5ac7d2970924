"""A long word whose last part is on the list: "parkeercapaciteit" becomes "parkeerruimte"."""

from collections.abc import Iterator
from dataclasses import replace

from regisseur_desktop.language.buigen import NOUNS, is_hele_vorm
from regisseur_desktop.language.frequentie import zipf
from regisseur_desktop.language.ingang import Alternatief, Soort
from regisseur_desktop.language.woordenlijst import Treffer, Woordenlijst
from regisseur_desktop.language.zeldzaam import VOORVOEGSELS

# letters of the shortest first part and of the shortest last part
_HEAD, _TAIL = 3, 5
# A new compound that books never have is no word that readers know, and a very common one means
# something of its own: "gemeentehuis" is no house of the municipality (Zipf).
_USED, _OWN_MEANING = 1.3, 3.8


def samengesteld(woord: str, lijst: Woordenlijst) -> Treffer | None:
    """Return the hit of the word by its longest last part; None when no known word comes of it."""
    for cut in range(_HEAD, len(woord) - _TAIL + 1):
        for hit in lijst.zoek(woord[cut:]) if woord[:cut] not in VOORVOEGSELS else ():
            others = tuple(_others(woord[:cut], hit))
            if others:
                entry = replace(hit.ingang, woord=woord[:cut] + hit.ingang.woord,
                                alternatieven=others)  # fmt: skip
                return replace(hit, ingang=entry)
    return None


def _others(head: str, hit: Treffer) -> Iterator[Alternatief]:
    if hit.ingang.klasse in NOUNS and hit.ingang.soort is Soort.VERVANG:
        for other in hit.ingang.alternatieven:
            is_word = " " not in other.woord and not is_hele_vorm(other.woord)
            if is_word and _USED <= zipf(head + other.woord) < _OWN_MEANING:
                yield replace(other, woord=head + other.woord)
