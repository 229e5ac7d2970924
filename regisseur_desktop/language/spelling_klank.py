"""How a word sounds, roughly: `intresant` and `interessant` are one letter apart.

Most wrong spellings in Dutch are sounds that are written in two ways: ei and ij, c and k, a
double letter or a single one. Two words with the same key are each other's first suggestion.
"""

import re
import unicodedata

_SOUNDS = {
    r"sch(?=e?$)": "s",  # -isch, -ische
    r"sch": "sg",
    r"ch": "g",
    r"tie": "si",
    r"ij|ei|ey|y": "y",
    r"ou|au": "w",
    r"ie": "i",
    r"c(?=[eiy])": "s",
    r"ck?|qu?": "k",
    r"x": "ks",
    r"th|dt|d$": "t",
    r"ph|v": "f",
    r"z": "s",
    r"b$": "p",
}
_WRITTEN = re.compile("|".join(f"({pattern})" for pattern in _SOUNDS))
_SOUND = ("", *_SOUNDS.values())
_DOUBLE = re.compile(r"(.)\1+")


def klank(woord: str) -> str:
    """Return the key of the word; it is for comparing only."""
    word = woord.lower()
    if not (word.isascii() and word.isalpha()):
        split = unicodedata.normalize("NFD", word)
        word = "".join(letter for letter in split if letter.isalpha())
    return _DOUBLE.sub(r"\1", _WRITTEN.sub(lambda found: _SOUND[found.lastindex or 0], word))
