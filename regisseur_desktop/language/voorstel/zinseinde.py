"""Where the second part of a verb stands: "Wij schrijven uw gegevens op in de lijst"."""

from regisseur_desktop.language.functiewoorden import VOORZETSELS
from regisseur_desktop.language.voltooid import is_voltooid
from regisseur_desktop.language.zinsbouw import Plaats

# words between the two parts of a proposal; with more the sentence only gets harder
_MOST_BETWEEN = 8
# with these a clause of its own begins, before which the verb is whole: schrijft op hoe het gaat
_CLAUSES = {"hoe", "waarom", "hoeveel", "welke"}
# what belongs to the noun before it, so that nothing comes between: de gegevens van het kind
_OF_NOUN = {"van", "over", "tussen", "te"}


def zinseinde(last: Plaats) -> int | None:
    """Return where the second part may stand, None when other verbs wait in the clause.

    That is the end of the clause; before `om ... te`, before "hoe ..." and, in a long clause,
    before the first words that say where or when.
    """
    words = last.erna
    own = _before_clause(words)
    after = own[1] or _after(last)
    is_clear = after not in ("en", "of", "-", "/", "(") and "te" not in own[0]
    if not is_clear or any(map(is_voltooid, words)):
        return None
    count = len(own[0]) if len(own[0]) <= _MOST_BETWEEN else _before_where(own[0])
    return last.zin.tokens[last.nr + count].end if count is not None else None


def _before_clause(words: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    """Return the words up to a clause of their own, and the word that begins it."""
    for nr, word in enumerate(words):
        if word in _CLAUSES or (word == "om" and "te" in words[nr:]):
            return words[:nr], word
    return words, ""


def _after(last: Plaats) -> str:
    return last.zin.tokens[last.eind].klein if last.eind < len(last.zin.tokens) else ""


def _before_where(words: tuple[str, ...]) -> int | None:
    """Return how many words go before the first that say where or when."""
    found = (nr for nr, word in enumerate(words) if word in VOORZETSELS - _OF_NOUN)
    first = next((nr for nr in found if nr > 1), None)
    return first if first is not None and first <= _MOST_BETWEEN else None
