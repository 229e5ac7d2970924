"""The form of a word that stands in a dictionary: "gezinnen" gives "gezin".

First the table (simplemma's Dutch words, sources and licence in `resources/taal`), then the last
part of a compound, then the regular endings. It knows no sentences: "aanvangen" may be the noun
or the verb. Whoever needs a word of our own list asks `woordenlijst`, which knows all its forms.
"""

import gzip
from collections.abc import Iterator
from pathlib import Path
from threading import Lock

from regisseur_desktop.language.frequentie import zipf
from regisseur_desktop.paths import shipped

_lock = Lock()
_tables: list[dict[str, str]] = []
_SHORTEST_PART = 4  # letters; shorter parts match by chance


def read(path: Path) -> dict[str, str]:
    """Return each form with its lemma; a line holds a lemma and its forms."""
    table: dict[str, str] = {}
    for line in gzip.decompress(path.read_bytes()).decode().split("\n"):
        lemma, *forms = line.split(" ")
        for form in forms:
            table[form] = lemma
    return table


def table() -> dict[str, str]:
    """Return the table, read once whatever thread asks first (about 0.03 s)."""
    if not _tables:
        with _lock:
            if not _tables:
                _tables.append(read(shipped("resources") / "taal/lemma.txt.gz"))
    return _tables[0]


def lemma(woord: str) -> str:
    """Return the lemma in small letters, or the word itself when nothing is known."""
    word = woord.lower().replace("’", "'")
    known = table().get(word)
    if known is not None:
        return known.lower()  # the table has some names: Lee
    if zipf(word) >= 3 or len(word) <= _SHORTEST_PART:
        return word  # a common word without a lemma is one itself
    return _of_compound(word) or next(_of_ending(word), word)


def _of_compound(word: str) -> str | None:
    """Return the lemma through the longest last part that the table knows."""
    for cut in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
        tail = table().get(word[cut:])
        if tail is not None and zipf(word[:cut]) >= 3:
            return word[:cut] + tail
    return None


def _of_ending(word: str) -> Iterator[str]:
    """Yield the known words that the regular endings -en, -s, -e, -je leave."""
    for ending, instead in (("heden", "heid"), ("en", ""), ("s", ""), ("e", ""), ("je", "")):
        stem = word.removesuffix(ending) + instead
        if not word.endswith(ending) or len(stem) <= 2:
            continue
        for guess in _spellings(stem):
            if zipf(guess) > zipf(word):
                yield guess


def _spellings(stem: str) -> Iterator[str]:
    """Yield the stem as it is written when it stands alone: zett zet, mak maak, briev brief."""
    yield stem
    if stem[-1] == stem[-2]:
        yield stem[:-1]
    closed = stem[:-1] + {"v": "f", "z": "s"}.get(stem[-1], stem[-1])
    if stem[-2] in "aeou" and stem[-1] not in "aeiou":
        yield closed[:-1] + stem[-2] + closed[-1]
    yield closed
