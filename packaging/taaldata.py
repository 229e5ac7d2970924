"""Make the two tables of resources/taal again: `python packaging/taaldata.py`.

Needs `pip install wordfreq==3.1.1 simplemma==2.0.0`; the program itself needs neither. Of
the frequency table stay the words of letters, of the lemma table the words that are in both.
"""

import gzip
import re
from pathlib import Path

from simplemma.strategies.dictionaries import DefaultDictionaryFactory
from wordfreq import get_frequency_list

TAAL = Path(__file__).resolve().parent.parent / "resources/taal"
WORD = re.compile(r"[a-zà-öø-ÿ]+(?:['’-][a-zà-öø-ÿ]+)*'?", re.IGNORECASE)


def write(name: str, lines: list[str]) -> None:
    """Write the lines packed, without a time so that the same input gives the same file."""
    text = "\n".join(lines) + "\n"
    (TAAL / name).write_bytes(gzip.compress(text.encode(), compresslevel=9, mtime=0))


def frequencies() -> set[str]:
    """Write line n with the words whose frequency is 10 ** (-n / 100); return all words."""
    buckets = get_frequency_list("nl", "large")
    kept = [[word for word in bucket if WORD.fullmatch(word)] for bucket in buckets]
    write("frequentie.txt.gz", [" ".join(sorted(bucket)) for bucket in kept])
    return {word for bucket in kept for word in bucket}


def lemmas(known: set[str]) -> None:
    """Write a line per lemma with its forms after it."""
    table = DefaultDictionaryFactory().get_dictionary("nl")
    forms: dict[str, list[str]] = {}
    for form, lemma in table.items():
        if form in known and lemma != form and WORD.fullmatch(lemma) and WORD.fullmatch(form):
            forms.setdefault(lemma, []).append(form)
    write("lemma.txt.gz", [" ".join([lemma, *sorted(forms[lemma])]) for lemma in sorted(forms)])


if __name__ == "__main__":
    lemmas(frequencies())
