"""Whether one word is right: by itself, in its parts, or because it is no ordinary word."""

import unicodedata
from collections.abc import Iterator

from regisseur_desktop.language.spelling_lijst import BEGIN, EIND, VERBODEN, WOORD, Spellijst
from regisseur_desktop.language.spelling_samen import is_samenstelling

_LONGEST = 60  # letters; what is longer is no word that anybody spelled
_STRESS = str.maketrans("áéíóúÁÉÍÓÚ", "aeiouAEIOU")
_CLITICS = frozenset(("'s", "'t", "'n", "'k", "'m"))


def gewoon(woord: str) -> str:
    """Return the word with straight apostrophes and its accents joined to their letters."""
    return unicodedata.normalize("NFC", woord).replace("’", "'")


def is_bijzonder(woord: str) -> bool:
    """Tell whether spelling rules do not hold: one letter, a figure, GGZ, iPad."""
    parts = woord.removeprefix("IJ").split("-")
    return (
        not 1 < len(woord) <= _LONGEST
        or not woord.isprintable()
        or any(letter.isdigit() for letter in woord)
        or any(letter.isupper() for part in parts for letter in part[1:])
    )


def is_goed(woord: str, lijst: Spellijst) -> bool:
    """Tell whether the word is right as it stands, at the start of a sentence, or with stress."""
    word = gewoon(woord)
    return is_bijzonder(word) or any(_is_right(form, lijst) for form in _readings(word))


def is_deel(woord: str, lijst: Spellijst) -> bool:
    """Tell whether it may be half of a word whose other half stands elsewhere: jeugd- en."""
    word = gewoon(woord)
    return is_goed(word, lijst) or bool(lijst.rol(word.lower()) & (BEGIN | EIND))


def _readings(word: str) -> Iterator[str]:
    head = 2 if word.startswith("IJ") else 1
    for form in dict.fromkeys((word, word[:head].lower() + word[head:])):
        yield form
        yield form.translate(_STRESS)


def _is_right(form: str, lijst: Spellijst) -> bool:
    found = lijst.rol(form)
    if found & VERBODEN:
        return False
    if found & WOORD or form in _CLITICS or is_samenstelling(form, lijst):
        return True
    parts = form.split("-")
    return len(parts) > 1 and all(is_deel(part, lijst) for part in parts)
