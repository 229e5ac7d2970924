"""What was probably meant by a wrong word.

First the right words one slip away (a letter too many, too few, wrong, or two that changed
places), then compounds one slip away, then what sounds alike. The common word and the likely slip
come first.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from regisseur_desktop.language.buigen import met_hoofdletter_van
from regisseur_desktop.language.frequentie import table, zipf
from regisseur_desktop.language.spelling_klank import klank
from regisseur_desktop.language.spelling_lijst import (
    BEGIN,
    EIND,
    NIET_VOORSTELLEN,
    VERBODEN,
    WOORD,
    Spellijst,
)
from regisseur_desktop.language.spelling_samen import is_samenstelling

MEESTE = 5
_LETTERS = "abcdefghijklmnopqrstuvwxyzéëïóöü'-"
_COMMON = 2.8  # Zipf; a rarer word by its sound alone is seldom what was meant
_LONGEST = 32  # letters; past that the ways to slip are too many


@dataclass(frozen=True)
class Voorsteller:
    """Finds words for a wrong one in a list."""

    lijst: Spellijst

    def voorstellen(self, woord: str) -> tuple[str, ...]:
        """Return at most five right words, best first."""
        word = woord.lower()
        if not (1 < len(word) <= _LONGEST and word.isprintable()):
            return ()
        near = dict.fromkeys(_slips(word, _LETTERS))
        found = {w: self._worth(word, w, 1) for w in near if self._is_word(w)}
        if capital := word.capitalize():
            found |= {capital: 9.0} if self._is_word(capital) else {}
        if len(found) < MEESTE:
            found |= {w: self._worth(word, w, 2) for w in self._alike(word) if w not in found}
        if not found:
            found = {w: self._worth(word, w, 1) for w in self._compounds(word)}
        best = sorted(found, key=lambda w: (-found[w], w))[:MEESTE]
        return tuple(met_hoofdletter_van(woord, w) for w in best)

    def _is_word(self, word: str) -> bool:
        what = self.lijst.rol(word)
        return bool(what & WOORD) and not what & (NIET_VOORSTELLEN | VERBODEN)

    def _worth(self, wrong: str, right: str, slips: int) -> float:
        """Weigh how common the word is against how far it lies."""
        worth = zipf(right) - 2 * slips
        worth += 2.5 if klank(wrong) == klank(right) else 0
        worth += 1 if sorted(wrong) == sorted(right) else 0  # two letters changed places
        return worth - (1.5 if wrong[0] != right[0] else 0)

    def _compounds(self, word: str) -> Iterator[str]:
        """Yield the compounds with one slip before or after a place where two parts meet."""
        for cut in range(2, len(word) - 1):
            head, tail = word[:cut], word[cut:]
            guesses: list[str] = []
            if self._is_part(head, BEGIN):
                guesses += (
                    head + end for end in _slips(tail, _LETTERS) if self._is_part(end, EIND)
                )
            if self._is_part(tail, EIND):
                begins = _slips(head, _LETTERS)
                guesses += (begin + tail for begin in begins if self.lijst.rol(begin) & BEGIN)
            yield from (guess for guess in guesses if is_samenstelling(guess, self.lijst))

    def _is_part(self, text: str, role: int) -> bool:
        return bool(self.lijst.rol(text) & role)

    def _alike(self, word: str) -> Iterator[str]:
        """Yield the common words that sound the same, or one slip from it."""
        sound = klank(word)
        for key in dict.fromkeys((sound, *_slips(sound, "abdefghijklmnoprstuwy"))):
            yield from self._sounds.get(key, ())

    @cached_property
    def _sounds(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for word in table().vanaf(_COMMON):
            if len(word) > 2 and self._is_word(word):
                key = klank(word)
                found[key] = (*found.get(key, ()), word)
        return found

    def warm_op(self) -> None:
        """Make the table of sounds now, and not at the first question (about 0.4 s)."""
        _ = self._sounds


def _slips(word: str, letters: str) -> Iterator[str]:
    """Yield what the word may have been before one slip of the hand."""
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        if tail:
            yield head + tail[1:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        for letter in letters:
            yield head + letter + tail
            if tail:
                yield head + letter + tail[1:]
