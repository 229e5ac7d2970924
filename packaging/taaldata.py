"""Make the two tables of resources/taal again: `python packaging/taaldata.py`.

Needs `pip install wordfreq==3.1.1 simplemma==2.0.0`; the program itself needs neither. Of
the frequency table stay the words of letters, of the lemma table the words that are in both.
`language/frequentie.py` and `language/lemma.py` read what is made here.
"""

import gzip
import re
import struct
from pathlib import Path

import marisa_trie
from simplemma.strategies.dictionaries import DefaultDictionaryFactory
from wordfreq import get_frequency_list

TAAL = Path(__file__).resolve().parent.parent / "resources/taal"
WORD = re.compile(r"[a-zà-öø-ÿ]+(?:['’-][a-zà-öø-ÿ]+)*'?", re.IGNORECASE)


def write(name: str, content: bytes) -> None:
    """Write it packed, without a time so that the same input gives the same file."""
    (TAAL / name).write_bytes(gzip.compress(content, compresslevel=9, mtime=0))


def frequencies() -> set[str]:
    """Write the words as a tree, then for each its n: its frequency is 10 ** (-n / 100)."""
    buckets = get_frequency_list("nl", "large")
    found = {word: n for n, words in enumerate(buckets) for word in words if WORD.fullmatch(word)}
    tree = marisa_trie.Trie(found)
    ordered = [found[tree.restore_key(place)] for place in range(len(tree))]
    write("frequentie.marisa.gz", tree.tobytes() + struct.pack(f"<{len(ordered)}H", *ordered))
    return set(found)


def lemmas(known: set[str]) -> None:
    """Write a line per lemma with its forms after it."""
    table = DefaultDictionaryFactory().get_dictionary("nl")
    forms: dict[str, list[str]] = {}
    for form, lemma in table.items():
        if form in known and lemma != form and WORD.fullmatch(lemma) and WORD.fullmatch(form):
            forms.setdefault(lemma, []).append(form)
    lines = (" ".join([lemma, *sorted(forms[lemma])]) for lemma in sorted(forms))
    write("lemma.txt.gz", "".join(f"{line}\n" for line in lines).encode())


if __name__ == "__main__":
    lemmas(frequencies())
