"""Where a sentence holds words of the list: phrases first, then split verbs, then single words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from regisseur_desktop.language.bevinding import Span
from regisseur_desktop.language.buigen import Klasse, Vorm
from regisseur_desktop.language.functiewoorden import VOEGWOORDEN
from regisseur_desktop.language.ingang import Soort
from regisseur_desktop.language.tokens import Token, Tokensoort
from regisseur_desktop.language.woordenlijst import Kernen, Treffer, Woordenlijst
from regisseur_desktop.language.woordset import woordset
from regisseur_desktop.language.zinnen import Zin
from regisseur_desktop.language.zinsbouw import BEPALERS, plaats

# words between the two parts of a split verb; farther nobody writes them
_FAR = 30
DEELTJES = woordset(
    "aan af bij binnen door in mee na neer om onder op over plaats samen tegen terug toe uit "
    "vast voor voort vooruit weer weg"
)
# "het" and "deze" may be the subject of a verb: dat het verstoort
_NO_VERB_AFTER = {
    Vorm.IK: BEPALERS,
    Vorm.HIJ: BEPALERS - woordset("het dit dat deze die hun haar zijn alle veel meer"),
}
# after these a capital begins a title or somebody's words
_BEGINS = frozenset(":\"'“‘„(-–•")


@dataclass(frozen=True)
class Plek:
    """A hit and the words of the sentence that it covers, first and last.

    `kern` tells of a split verb at which of the words its second part begins.
    """

    treffer: Treffer
    woorden: tuple[Token, ...]
    kern: int = 0

    @property
    def is_split(self) -> bool:
        """Tell whether other words stand between the two parts of the verb."""
        return self.kern > 0

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
    taken: set[int] = set()
    for first, last, kern, treffer in _of_more_words(zin, lijst):
        used = {*range(first, last + 1)} if not kern else {first, *range(kern, last + 1)}
        if used.isdisjoint(taken) and treffer.ingang.past(zin.klein):
            taken |= used
            yield Plek(treffer, words[first : last + 1], kern and kern - first)
    for nr, token in enumerate(words):
        hits = lijst.zoek(token.tekst)
        if hits and nr not in taken:
            hit = _best(zin, token, [hit for hit in hits if hit.ingang.past(zin.klein)])
            if hit and not (_is_name(zin, nr) and not _is_short(hit)):
                yield Plek(hit, (token,))


def _of_more_words(zin: Zin, lijst: Woordenlijst) -> list[tuple[int, int, int, Treffer]]:
    """Return (first, last, begin of the second part or 0, hit); more words go before fewer."""
    small = [token.klein for token in zin.woorden]
    found = [(first, last, 0, hit) for first, last, hit in _phrases(zin, small, lijst)]
    found += _split_verbs(zin, small, lijst)
    found.sort(key=lambda place: -_size(*place[:3]))
    return found


def _size(first: int, last: int, kern: int) -> int:
    return last - kern + 2 if kern else last - first + 1


def _best(zin: Zin, token: Token, hits: Sequence[Treffer]) -> Treffer | None:
    """Choose among the forms that look the same: "heeft ontvangen" holds a participle.

    After an article stands no verb: "de inzet" is not "hij inzet", "het verzoek" not "ik verzoek".
    """
    if any(hit.vorm in (Vorm.IK, Vorm.HIJ) for hit in hits):
        before = plaats(zin, token).vorige
        hits = [hit for hit in hits if before not in _NO_VERB_AFTER.get(hit.vorm, ())]
    if len(hits) > 1:
        place = plaats(zin, token)
        forms = {hit.vorm: hit for hit in hits if hit.ingang is hits[0].ingang}
        before_noun = Vorm.VERBOGEN in forms and place.vorige in BEPALERS
        if before_noun or (Vorm.DEELWOORD in forms and place.is_deelwoord):
            return forms[Vorm.VERBOGEN if before_noun else Vorm.DEELWOORD]
    return hits[0] if hits else None


def _is_name(zin: Zin, nr: int) -> bool:
    """Tell whether a capital inside the sentence makes it a name; after a colon it does not."""
    word = zin.woorden[nr].tekst
    if nr == 0 or not word[:1].isupper() or word.isupper():
        return False
    before = zin.tokens[zin.nummer(zin.woorden[nr]) - 1]
    return before.tekst not in _BEGINS and before.soort is not Tokensoort.GETAL


def _is_short(hit: Treffer) -> bool:
    """Tell whether it is an abbreviation: it has its own capitals (RvdK)."""
    return hit.ingang.klasse is Klasse.AFKORTING


def _phrases(
    zin: Zin, small: Sequence[str], lijst: Woordenlijst
) -> Iterator[tuple[int, int, Treffer]]:
    if zin.klein.isdisjoint(lijst.kernwoorden):
        return
    for nr, word in enumerate(small):
        for phrase, treffer in lijst.zinsdelen.get(word, ()):
            first = nr - phrase.index(word)
            last = first + len(phrase) - 1
            if first >= 0 and tuple(small[first : last + 1]) == phrase:
                yield first, last, treffer


def _split_verbs(
    zin: Zin, small: Sequence[str], lijst: Woordenlijst
) -> Iterator[tuple[int, int, int, Treffer]]:
    """Return `vangt … aan`, where the particle closes its clause, and `stelt … ter hand`."""
    for last, word in enumerate(small):
        kernen = lijst.gescheiden.get(word)
        if kernen and not zin.klein.isdisjoint(kernen):
            is_open = word in DEELTJES and not plaats(zin, zin.woorden[last]).sluit
            yield from _cores(small, last, kernen, 2 if is_open else 1)


def _cores(
    small: Sequence[str], last: int, kernen: Kernen, least: int
) -> Iterator[tuple[int, int, int, Treffer]]:
    """Look back from a second part of at least so many words to the nearest verb of it."""
    for first in range(last - 1, max(-1, last - _FAR), -1):
        for rest, treffer in kernen.get(small[first], ()):
            kern = last - len(rest) + 1
            if least <= len(rest) < last - first + 1 and tuple(small[kern : last + 1]) == rest:
                yield first, last, kern, treffer
                return
        if small[first] in VOEGWOORDEN:
            return
