"""How common a Dutch word is, on the Zipf scale of wordfreq.

Source: the Dutch table of wordfreq 3.1.1 (CC BY-SA 4.0, credits in `resources/taal`). Zipf 6 is
a word like "naar", 4 one like "koffer", below 3 few readers meet it; 0 means: not in the table.
The words stand in a packed tree (marisa-trie), which takes 2 MB and is read at once; a dict of
them took 40 MB and half of the time in which the leeshulp loads.
"""

import gzip
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from threading import Lock

import marisa_trie

from regisseur_desktop.paths import shipped

_lock = Lock()
_tables: "list[Frequenties]" = []


@dataclass(frozen=True)
class Frequenties:
    """Words, and per word its centibels n: it is 10 ** (-n / 100) of all that is written."""

    boom: marisa_trie.Trie  # gives each word its place
    centibels: "array[int]"

    def zipf(self, woord: str) -> float:
        """Return how common the word is as it is spelled here, 0.0 when it is unknown."""
        if "\0" in woord:  # for the tree the word would end there
            return 0.0
        try:
            place = self.boom.get(woord, -1)
        except UnicodeEncodeError:  # half a character, pasted from elsewhere, is no word
            return 0.0
        return 9 - self.centibels[place] / 100 if place >= 0 else 0.0

    def vanaf(self, zipf: float) -> Iterator[str]:
        """Yield the words that are at least so common, in no order."""
        for place, centibels in enumerate(self.centibels):
            if 9 - centibels / 100 >= zipf:
                yield self.boom.restore_key(place)


def read(path: Path) -> Frequenties:
    """Return the words of the file: the tree, and behind it two bytes per word, the low one first.

    `packaging/taaldata.py` makes it. Every machine that the program runs on has the low one first.
    """
    packed, tree = gzip.decompress(path.read_bytes()), marisa_trie.Trie()
    tree.frombytes(packed)
    return Frequenties(tree, array("H", packed[-2 * len(tree) :]))


def table() -> Frequenties:
    """Return the table, read once whatever thread asks first (about 0.02 s)."""
    if not _tables:
        with _lock:
            if not _tables:
                _tables.append(read(shipped("resources") / "taal/frequentie.marisa.gz"))
    return _tables[0]


@lru_cache(maxsize=32_768)
def zipf(woord: str) -> float:
    """Return how common the word is: 0.0 (unknown) to about 7.8 ("de"). Capitals do not count."""
    found = table().zipf(woord)
    if found or (woord.islower() and "’" not in woord):
        return found
    return table().zipf(woord.lower().replace("’", "'"))
