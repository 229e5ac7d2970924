"""Spelling: which words of a text are no Dutch, and what was probably meant.

speller = laad()                        # once, in a worker: about a second
speller.fout("afsprakn")                # True
speller.voorstellen("afsprakn")         # ("afspraken", ...), best first
spelfouten(tekst, namen, eigen)         # the places of wrong words in a text

When in doubt a word is right: a mark on a good word costs more trust than a missed typing error.
Everything here may be called from any thread.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from threading import Lock

from regisseur_desktop.language.afkortingen import MET_PUNT
from regisseur_desktop.language.bevinding import Span
from regisseur_desktop.language.citaten import citaten
from regisseur_desktop.language.spelling_lijst import Spellijst, lees
from regisseur_desktop.language.spelling_voorstel import Voorsteller
from regisseur_desktop.language.spelling_woord import gewoon, is_deel, is_goed
from regisseur_desktop.language.tokens import Token, Tokensoort, tokenize
from regisseur_desktop.language.woordenlijst import woordenlijst
from regisseur_desktop.paths import shipped

_lock = Lock()
_loaded: "list[Speller]" = []
_START = frozenset('.?!…:;•*"“”„‘«([/')  # after one of these a capital tells nothing
_NAME_ENDINGS = ("", "s", "'s", "'")


@dataclass(frozen=True)
class Speller:
    """Knows right Dutch words, their compounds, and what may be meant by a wrong one."""

    lijst: Spellijst

    def fout(self, woord: str) -> bool:
        """Tell whether the word is none; figures, abbreviations and odd capitals never are."""
        return self._is_wrong(woord)

    def is_deel(self, woord: str) -> bool:
        """Tell whether it may be half of a word whose other half stands elsewhere: jeugd- en."""
        return is_deel(woord, self.lijst)

    def voorstellen(self, woord: str) -> tuple[str, ...]:
        """Return at most five words that may be meant, best first, with the word's capital."""
        return self._voorsteller.voorstellen(gewoon(woord))

    def warm_op(self) -> None:
        """Make ready what the first question for suggestions would wait for."""
        self._voorsteller.warm_op()

    @cached_property
    def _is_wrong(self) -> Callable[[str], bool]:
        return lru_cache(maxsize=20_000)(lambda woord: not is_goed(woord, self.lijst))

    @cached_property
    def _voorsteller(self) -> Voorsteller:
        return Voorsteller(self.lijst)


def laad() -> Speller:
    """Return the speller, read once whatever thread asks first."""
    if not _loaded:
        with _lock:
            if not _loaded:
                speller = Speller(lees(shipped("resources") / "taal/spelling", woordenlijst()))
                speller.warm_op()
                _loaded.append(speller)
    return _loaded[0]


def spelfouten(
    tekst: str, namen: Iterable[str] = (), eigen: Iterable[str] = ()
) -> tuple[Span, ...]:
    """Return the places of the wrong words, in order.

    Names of the household, own words, quotations, abbreviations, addresses and words with a
    figure are never wrong, nor is what has a capital inside a sentence: that is a name.
    """
    speller, tokens = laad(), tokenize(tekst)
    known = {word.casefold() for word in eigen} | MET_PUNT
    known |= {part.casefold() for name in namen for part in gewoon(name).replace("-", " ").split()}
    known |= {token.tekst.casefold() for nr, token in enumerate(tokens) if _is_name(tokens, nr)}
    wrong = (
        Span(token.start, token.end)
        for nr, token in enumerate(tokens)
        if token.soort is Tokensoort.WOORD
        and speller.fout(token.tekst)
        and not _is_known(token.tekst, known)
        and not _is_cut(tokens, nr, speller)
    )
    quoted = citaten(tekst)
    return tuple(span for span in wrong if not any(citaat.holds(span) for citaat in quoted))


def _is_name(tokens: Sequence[Token], nr: int) -> bool:
    """Tell whether the capital stands inside a sentence."""
    if not (tokens[nr].soort is Tokensoort.WOORD and tokens[nr].tekst[0].isupper()):
        return False
    before = next((t for t in reversed(tokens[:nr]) if t.soort is not Tokensoort.WIT), None)
    return (
        before is not None and before.soort is not Tokensoort.REGEL and before.tekst not in _START
    )


def _is_known(woord: str, known: set[str]) -> bool:
    """Tell whether the word, or the name of which it is the genitive, is known."""
    word = gewoon(woord).casefold()
    return any(word.endswith(end) and word.removesuffix(end) in known for end in _NAME_ENDINGS)


def _is_cut(tokens: Sequence[Token], nr: int, speller: Speller) -> bool:
    """Tell whether a hyphen or a figure touches it: jeugd- en, 3x."""
    beside = [tokens[at] for at in (nr - 1, nr + 1) if 0 <= at < len(tokens)]
    if any(token.soort is Tokensoort.GETAL for token in beside):
        return True
    return any(token.tekst in "-_/@" for token in beside) and speller.is_deel(tokens[nr].tekst)
