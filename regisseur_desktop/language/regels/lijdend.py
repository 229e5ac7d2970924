"""The passive: `worden` or `zijn` with a participle. It hides who does it."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from regisseur_desktop.language.bevinding import Bevinding, Bevindingsoort, Ernst, Span
from regisseur_desktop.language.functiewoorden import HEBBEN, MODAAL, VOEGWOORDEN, WORDEN, ZIJN
from regisseur_desktop.language.tokens import Token
from regisseur_desktop.language.voltooid import gaat_vanzelf, is_voltooid
from regisseur_desktop.language.woordset import woordset
from regisseur_desktop.language.zinnen import Alinea, Zin

_SPLITS = (VOEGWOORDEN - {"en", "of", "dus", "sinds", "wat"}) | set(",;:()")
_AUXILIARIES = WORDEN | ZIJN
_BESIDE_ER = woordset("er al nu ook toen dus daarom daarna eerst vandaag . ! ?")


class Lijdend(NamedTuple):
    """A passive: the auxiliary and the participle, and their clause."""

    hulp: Token
    deel: Token
    zinsdeel: Sequence[Token]

    @property
    def span(self) -> Span:
        """From the first of the two to the end of the last."""
        return Span(min(self.hulp.start, self.deel.start), max(self.hulp.end, self.deel.end))

    @property
    def is_zeker(self) -> bool:
        """Tell whether it is made with `worden`; with `zijn` it may be a state."""
        return self.hulp.klein in WORDEN

    @property
    def doener(self) -> Sequence[Token]:
        """Who does it and what follows: "door de school"; nothing for "door middel van"."""
        rest = [token.klein for token in self.zinsdeel]
        at = rest.index("door") + 1 if "door" in rest else len(rest)
        return () if rest[at : at + 1] == ["middel"] else self.zinsdeel[at:]

    @property
    def is_van_niemand(self) -> bool:
        """Tell whether nobody does it: "er is besloten". Of "er is niets gepland" that is plain."""
        others = {token.klein for token in self.zinsdeel if token not in (self.hulp, self.deel)}
        return "er" in others and others <= _BESIDE_ER


def lijdend(zin: Zin) -> Iterator[Lijdend]:
    """Return the passives of a sentence, at most one in each clause."""
    if _AUXILIARIES.isdisjoint(zin.klein):
        return
    for clause in deelzinnen(zin):
        found = _passive(clause)
        if found:
            yield found


def deelzinnen(zin: Zin) -> Iterator[list[Token]]:
    """Cut a sentence at commas and link words."""
    clause: list[Token] = []
    for token in zin.tokens:
        if token.klein in _SPLITS:
            if clause:
                yield clause
            clause = []
        else:
            clause.append(token)
    if clause:
        yield clause


def _passive(clause: Sequence[Token]) -> Lijdend | None:
    """Return the first participle of the clause that goes with `worden` or `zijn`."""
    words = [token.klein for token in clause]
    helper = next(_helpers(words), None)
    if helper is None:
        return None
    for nr in range(len(words)):
        if nr != helper and _counts(words, nr, words[helper]) and not _is_perfect(words, nr):
            return Lijdend(clause[helper], clause[nr], clause)
    return None


def _helpers(words: Sequence[str]) -> Iterator[int]:
    """Return where `worden` stands, or else `zijn` when no other auxiliary needs it."""
    yield from (nr for nr, word in enumerate(words) if word in WORDEN)
    if HEBBEN.isdisjoint(words) and MODAAL.isdisjoint(words):
        yield from (nr for nr, word in enumerate(words) if word in ZIJN and not _is_his(words, nr))


def _is_perfect(words: Sequence[str], nr: int) -> bool:
    """Tell whether the nearest auxiliary before the participle is `hebben`."""
    before = (word for word in reversed(words[:nr]) if word in WORDEN or word in HEBBEN)
    return next(before, "") in HEBBEN


def _is_his(words: Sequence[str], nr: int) -> bool:
    """Tell whether `zijn` is a possessive: a word follows it and no participle goes before."""
    is_last = nr + 1 >= len(words)
    return words[nr] == "zijn" and not is_last and not any(map(is_voltooid, words[nr - 1 : nr]))


def _counts(words: Sequence[str], nr: int, helper: str) -> bool:
    word = words[nr]
    if not is_voltooid(word) or words[nr - 1 : nr] in (["te"], ["het"], ["de"], ["een"]):
        return False
    return helper in WORDEN or not gaat_vanzelf(word)


def vind(alinea: Alinea, mensen: Sequence[str]) -> Iterator[Bevinding]:
    """Mark the passives of a paragraph; the second and later ones are clear marks."""
    aantal = 0
    for zin in alinea.zinnen:
        for found in lijdend(zin):
            if not (found.is_zeker or found.doener or found.is_van_niemand):
                continue
            aantal += 1
            yield _mark(found, aantal, mensen)


def _mark(found: Lijdend, aantal: int, mensen: Sequence[str]) -> Bevinding:
    ernst = Ernst.TIP if aantal == 1 else Ernst.DUIDELIJK
    soort = Bevindingsoort.LIJDEND
    return Bevinding(found.span, soort, ernst, _reason(found), _who(found, mensen))


def _who(found: Lijdend, mensen: Sequence[str]) -> tuple[str, ...]:
    """Return who may do it: whom the sentence names as such, or else who is not in it."""
    named, doing = ({token.tekst for token in part} for part in (found.zinsdeel, found.doener))
    said = tuple(wie for wie in mensen if wie.partition(" ")[0] in doing)
    return said or tuple(wie for wie in mensen if wie.partition(" ")[0] not in named)


def _reason(found: Lijdend) -> str:
    if found.doener:
        return "Wie doet het? Dat staat pas na ‘door’. Zet het vooraan in de zin."
    paar = f"‘{found.hulp.tekst} … {found.deel.tekst}’"
    return f"Wie doet het? Bij {paar} ziet de lezer niet wie."
