"""Where a sentence holds words of the list: phrases first, then split verbs, then single words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from regisseur_desktop.language.bevinding import Span
from regisseur_desktop.language.buigen import Klasse, Vorm, gescheiden
from regisseur_desktop.language.functiewoorden import VOEGWOORDEN
from regisseur_desktop.language.ingang import Soort
from regisseur_desktop.language.tokens import Token, Tokensoort
from regisseur_desktop.language.werkwoord import split
from regisseur_desktop.language.woordenlijst import Treffer, Woordenlijst
from regisseur_desktop.language.woordset import woordset
from regisseur_desktop.language.zinnen import Zin

_FINITE = frozenset({Vorm.IK, Vorm.HIJ, Vorm.VERLEDEN, Vorm.VERLEDEN_MV})
# words between the two parts of a split verb; farther nobody writes them
_FAR = 30
_PARTICLES = woordset(
    "aan af bij binnen door in mee na neer om onder op over plaats samen tegen terug toe uit "
    "vast voor voort vooruit weer weg"
)
# after these a capital begins a title or somebody's words
_BEGINS = frozenset(":\"'“‘„(-–•")


@dataclass(frozen=True)
class Plek:
    """A hit and the words of the sentence that it covers, first and last."""

    treffer: Treffer
    woorden: tuple[Token, ...]
    is_split: bool = False

    @property
    def span(self) -> Span:
        """From its first word to its last."""
        return Span(self.woorden[0].start, self.woorden[-1].end)

    @property
    def mag(self) -> bool:
        """Tell whether the list lets it stand."""
        return self.treffer.ingang.soort is Soort.MAG


def vind(zin: Zin, lijst: Woordenlijst) -> Iterator[Plek]:
    """Return the hits of a sentence; no two share a word."""
    words = zin.woorden
    small = [token.tekst.lower() for token in words]
    context = zin.klein
    taken: set[int] = set()
    for first, last, treffer in (*_phrases(small, lijst), *_split_verbs(zin, small, lijst)):
        is_split = treffer.vorm in _FINITE and " " not in treffer.ingang.woord
        used = {first, last} if is_split else set(range(first, last + 1))
        if not used & taken and treffer.ingang.past(context):
            taken |= used
            yield Plek(treffer, tuple(words[first : last + 1]), is_split)
    for nr, token in enumerate(words):
        hit = next((t for t in lijst.zoek(token.tekst) if t.ingang.past(context)), None)
        if nr not in taken and hit and not (_is_name(zin, nr) and not _is_short(hit)):
            yield Plek(hit, (token,))


def _is_name(zin: Zin, nr: int) -> bool:
    """Tell whether a capital inside the sentence makes it a name; after a colon it does not."""
    word = zin.woorden[nr].tekst
    if nr == 0 or not word[:1].isupper() or word.isupper():
        return False
    before = zin.tokens[zin.tokens.index(zin.woorden[nr]) - 1]
    return before.tekst not in _BEGINS and before.soort is not Tokensoort.GETAL


def _is_short(hit: Treffer) -> bool:
    """Tell whether it is an abbreviation: it has its own capitals (RvdK)."""
    return hit.ingang.klasse is Klasse.AFKORTING


def _phrases(small: Sequence[str], lijst: Woordenlijst) -> Iterator[tuple[int, int, Treffer]]:
    for nr, word in enumerate(small):
        for phrase, treffer in lijst.zinsdelen.get(word, ()):
            first = nr - phrase.index(word)
            last = first + len(phrase) - 1
            if first >= 0 and tuple(small[first : last + 1]) == phrase:
                yield first, last, treffer


def _split_verbs(
    zin: Zin, small: Sequence[str], lijst: Woordenlijst
) -> Iterator[tuple[int, int, Treffer]]:
    """Return `vangt … aan`, where the particle closes its clause."""
    for last in _closing_particles(zin, small):
        for first in range(last - 1, max(-1, last - _FAR), -1):
            if treffer := lijst.zoek_gescheiden(small[first], small[last]):
                yield first, last, treffer
                break
            if small[first] in VOEGWOORDEN:
                break


def _closing_particles(zin: Zin, small: Sequence[str]) -> Iterator[int]:
    if _PARTICLES.isdisjoint(zin.klein):
        return
    nr = -1
    for place, token in enumerate(zin.tokens):
        nr += token.is_woord
        after = zin.tokens[place + 1] if place + 1 < len(zin.tokens) else None
        if token.is_woord and small[nr] in _PARTICLES and _closes(after):
            yield nr


def _closes(after: Token | None) -> bool:
    return after is None or not after.tekst[0].isalnum() or after.tekst.lower() in VOEGWOORDEN


def voorstellen(plek: Plek, zin: Zin, tekst: str) -> tuple[str, ...]:
    """Return what may stand in place of the hit, capital and ending kept, best first."""
    if plek.is_split:
        return tuple(_in_two(plek, tekst))
    word = plek.woorden[0].tekst
    parts = plek.treffer.voorstellen(word)
    keep_split = plek.treffer.vorm not in _FINITE or _is_subordinate(plek, zin)
    return tuple(text for text, other in parts if keep_split or not split(other.woord)[0])


def _in_two(plek: Plek, tekst: str) -> Iterator[str]:
    """Put each alternative round the words that stand between the two parts."""
    first, last = plek.woorden[0], plek.woorden[-1]
    between = tekst[first.end : last.start].rstrip()
    for other in plek.treffer.ingang.alternatieven:
        core, particle = gescheiden(other.woord, plek.treffer.vorm)
        core = core.capitalize() if first.tekst[0].isupper() else core
        yield f"{core}{between} {particle}".rstrip()


def _is_subordinate(plek: Plek, zin: Zin) -> bool:
    """Tell whether the verb closes its clause, where a separable verb stays in one piece."""
    place = zin.tokens.index(plek.woorden[-1])
    return _closes(zin.tokens[place + 1] if place + 1 < len(zin.tokens) else None)
