"""From tokens to paragraphs and sentences."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from enum import Enum
from typing import NamedTuple

from regisseur_desktop.language.afkortingen import SLUITEND
from regisseur_desktop.language.tokens import Token, Tokensoort, tokenize

_END = frozenset(".?!…")
_CLOSING = frozenset("\"'”’»)]")
_OPENING = frozenset("\"'“‘„«([")
_WHITE = (Tokensoort.WIT, Tokensoort.REGEL)
_BULLETS = frozenset("-–—•*·▪◦‣●○✓")
# A line this long that stops without a mark, before a small letter, was broken by a mail program.
_WRAPPED = 60
_HEADING_WORDS = 10
# After its end mark a sentence may close a quotation inside brackets inside another.
_MOST_CLOSING = 5


class Alineasoort(Enum):
    """What a paragraph is."""

    TEKST = "tekst"
    KOP = "kop"
    LIJST = "lijst"


def _start(token: Token) -> int:
    return token.start


class Zin:
    """A sentence: its tokens without white space, with what every rule asks of them."""

    __slots__ = ("klein", "tokens", "woorden")

    def __init__(self, tokens: Sequence[Token]) -> None:
        """Take the tokens; `woorden` leaves out numbers and marks, `klein` is a set of words.

        The set is in small letters: a rule sees in it at once that it has no work.
        """
        self.tokens = tuple(tokens)
        self.woorden = tuple([token for token in self.tokens if token.is_woord])
        self.klein = frozenset([token.klein for token in self.woorden])

    def nummer(self, token: Token) -> int:
        """Return which of the tokens it is; found by its place in the text."""
        return bisect_left(self.tokens, token.start, key=_start)

    @property
    def start(self) -> int:
        """Where it begins, in characters of the text."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Where it ends, past its last mark."""
        return self.tokens[-1].end


class Alinea(NamedTuple):
    """A paragraph, list item or heading with its sentences."""

    soort: Alineasoort
    zinnen: tuple[Zin, ...]

    @property
    def start(self) -> int:
        """Where it begins, in characters of the text."""
        return self.zinnen[0].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.zinnen[-1].end

    @property
    def aantal(self) -> int:
        """How many words it has."""
        return sum(len(zin.woorden) for zin in self.zinnen)


def alineas(tekst: str) -> tuple[Alinea, ...]:
    """Return the paragraphs of the text; those without any mark are left out."""
    blocks = list(_blocks(tokenize(tekst)))
    return tuple(
        Alinea(_kind(block, is_last=nr == len(blocks) - 1), tuple(_sentences(block)))
        for nr, block in enumerate(blocks)
    )


def _blocks(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """Cut at the line ends, but not inside a line that was only broken to fit."""
    block: list[Token] = []
    begin = 0
    for nr, token in enumerate(tokens):
        if token.soort is not Tokensoort.REGEL:
            block.append(token)
        elif block and _is_wrapped(token.start - begin, token, block[-1], tokens[nr + 1 : nr + 2]):
            block.append(token)
            begin = token.end
        else:
            begin = token.end
            yield from _filled(block)
            block = []
    yield from _filled(block)


def _filled(block: list[Token]) -> Iterator[list[Token]]:
    if any(token.soort not in _WHITE for token in block):
        yield block


def _is_wrapped(length: int, regel: Token, last: Token, after: Sequence[Token]) -> bool:
    is_one_line = regel.tekst.count("\n") == 1
    goes_on = bool(after) and after[0].tekst[:1].islower()
    return is_one_line and goes_on and length >= _WRAPPED and last.tekst not in _END


def _kind(block: Sequence[Token], *, is_last: bool) -> Alineasoort:
    solid = [token for token in block if token.soort is not Tokensoort.WIT]
    if solid[0].tekst == "#":
        return Alineasoort.KOP
    if _marker(block):
        return Alineasoort.LIJST
    words = sum(token.is_woord for token in solid)
    is_open = solid[-1].tekst not in _END and solid[-1].tekst not in (",", ";")
    is_heading = is_open and not is_last and words <= _HEADING_WORDS
    return Alineasoort.KOP if is_heading else Alineasoort.TEKST


def _marker(block: Sequence[Token]) -> int:
    """Return how many tokens the bullet or number of a list item takes; 0 when there is none."""
    start = 1 if block[0].soort is Tokensoort.WIT else 0
    one, two, three = ([*block[start : start + 3], None, None, None])[:3]
    if one and two and one.tekst in _BULLETS and two.soort is Tokensoort.WIT:
        return start + 1
    is_number = one and (one.soort is Tokensoort.GETAL or len(one.tekst) == 1)
    if is_number and two and three and two.tekst in ".)" and three.soort is Tokensoort.WIT:
        return start + 2
    return 0


def _sentences(block: Sequence[Token]) -> Iterator[Zin]:
    """Cut a paragraph into sentences; the bullet of a list item stays with the first."""
    sentence: list[Token] = []
    skip = _marker(block)
    for nr, token in enumerate(block):
        if token.soort not in _WHITE:
            sentence.append(token)
        elif not sentence or sentence[-1].soort is Tokensoort.WOORD or nr <= skip:
            continue
        elif _ends(sentence) and _begins(block, nr + 1):
            yield Zin(sentence)
            sentence = []
    if sentence:
        yield Zin(sentence)


def _ends(sentence: Sequence[Token]) -> bool:
    tail = sentence[-_MOST_CLOSING:]
    last = next((token for token in reversed(tail) if token.tekst not in _CLOSING), tail[0])
    if last.soort is Tokensoort.AFKORTING:
        return last.klein in SLUITEND
    return last.tekst in _END


def _begins(block: Sequence[Token], nr: int) -> bool:
    """Tell whether a sentence may begin here: with a capital or a number."""
    while nr < len(block) and block[nr].tekst in _OPENING:
        nr += 1
    if nr >= len(block):
        return True
    first = block[nr].tekst.lstrip("'’")[:1]
    is_short = block[nr].tekst[0] in "'’"  # 's Avonds begins with a small letter
    return first.isupper() or first.isdigit() or is_short
