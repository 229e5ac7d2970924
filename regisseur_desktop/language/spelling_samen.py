"""Dutch compounds: `vroeghulpafspraak` is right when its parts may stand together.

The rules are those of OpenTaal's list: which form may begin, stand in the middle or end, which
two never meet, and that two vowels which would be read as one need a hyphen (zee-egel).
"""

from regisseur_desktop.language.spelling_lijst import (
    BEGIN,
    EIND,
    MET_S,
    MIDDEN,
    NOOIT_NA_S,
    Spellijst,
)

_MOST_PARTS = 5
# With what the next part may not begin when a part ends in this vowel.
_COLLIDES = {"a": "aeiu", "e": "eiu", "é": "eiu", "i": "eiju", "o": "eiou", "u": "iu"}


def is_samenstelling(woord: str, lijst: Spellijst) -> bool:
    """Tell whether the word, in small letters, is a right compound of two to five parts."""
    return _goes_on(woord, ("", 0), _MOST_PARTS, lijst)


def _goes_on(rest: str, before: tuple[str, int], parts: int, lijst: Spellijst) -> bool:
    """Tell whether the rest can be cut into parts after the part before it."""
    is_first = not before[0]
    for part, what in lijst.begin_van(rest):
        if not _meet(before, (part, what), lijst):
            continue
        if len(part) == len(rest):
            if what & EIND and not is_first:
                return True
        elif parts > 1 and what & (BEGIN if is_first else MIDDEN):
            after = rest[len(part) :]
            if _goes_on(after, (part, what), parts - 1, lijst):
                return True
    return False


def _meet(before: tuple[str, int], after: tuple[str, int], lijst: Spellijst) -> bool:
    """Tell whether the two parts may stand next to each other."""
    (end, end_is), (begin, begin_is) = before, after
    if not end:
        return True
    if end == begin or (end_is & MET_S and begin_is & NOOIT_NA_S):
        return False
    if begin[0] in _COLLIDES.get(end[-1], ""):
        return False
    return not any(end.endswith(a) and begin.startswith(b) for a, b in lijst.niet_samen)
