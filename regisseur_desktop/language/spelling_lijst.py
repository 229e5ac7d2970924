"""The words that the speller knows: OpenTaal's list, the words of the leeshulp, and a few of ours.

OpenTaal's list is a packed tree (marisa-trie) of 400,000 forms; `packaging/spellijst.py` makes
it, the licence stands in `resources/taal/spelling`. Each form has one byte that says what part of
a compound it may be, after the compound flags that OpenTaal keeps per word.
"""

import gzip
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import marisa_trie

from regisseur_desktop.language.buigen import NOUNS, Vorm, vormen
from regisseur_desktop.language.woordenlijst import Woordenlijst

WOORD = 1  # a word by itself
BEGIN = 2  # the first part of a compound
MIDDEN = 4
EIND = 8
NIET_VOORSTELLEN = 16  # right, but no word to propose
MET_S = 32  # ends in the -s that links two parts
NOOIT_NA_S = 64  # begins like a part that swallowed that -s: training-s-poort
VERBODEN = 128  # looks like a right compound and is not one
OVERAL = WOORD | BEGIN | MIDDEN | EIND


@dataclass(frozen=True)
class Spellijst:
    """Forms with what each may be; ours go before OpenTaal's."""

    boom: marisa_trie.BytesTrie
    extra: Mapping[str, int]
    niet_samen: tuple[tuple[str, str], ...]  # an end and a beginning that never meet

    def rol(self, vorm: str) -> int:
        """Return what the form may be, 0 when it is unknown."""
        if vorm in self.extra:
            return self.extra[vorm]
        found = self.boom.get(vorm)
        return found[0][0] if found else 0

    def begin_van(self, tekst: str) -> Iterator[tuple[str, int]]:
        """Yield each form with which the text begins, and what it may be."""
        for form in self.boom.prefixes(tekst):
            yield form, self.rol(form)
        for end in range(2, len(tekst) + 1):
            form = tekst[:end]
            if form in self.extra and form not in self.boom:
                yield form, self.extra[form]


def lees(folder: Path, woorden: Woordenlijst) -> Spellijst:
    """Read the list of the folder, with the forms of the leeshulp's own words (about 0.1 s)."""
    tree = marisa_trie.BytesTrie()
    tree.frombytes(gzip.decompress((folder / "nederlands.marisa.gz").read_bytes()))
    pairs = (folder / "niet-samen.txt").read_text("utf-8").splitlines()
    ours = (folder / "aanvulling.txt").read_text("utf-8").splitlines()
    extra = dict.fromkeys((word for word in ours if word and word[0] != "#"), OVERAL)
    for form, what in _of_leeshulp(woorden):
        known = tree.get(form)
        if not known or known[0][0] & VERBODEN:
            extra[form] = extra.get(form, 0) | what
    return Spellijst(tree, extra, tuple((end, begin) for end, begin in map(str.split, pairs)))


def _of_leeshulp(woorden: Woordenlijst) -> Iterator[tuple[str, int]]:
    """Yield the single words of the leeshulp; a noun may stand in a compound too."""
    for entry in woorden.ingangen:
        for word, klasse in (
            (entry.woord, entry.klasse),
            *((a.woord, a.klasse) for a in entry.alternatieven),
        ):
            is_noun = klasse in NOUNS
            for form, text in vormen(word, klasse).items():
                if " " not in text:
                    begin = BEGIN | MIDDEN if form is Vorm.BASIS else 0
                    yield text, WOORD | ((EIND | begin) if is_noun else 0)
