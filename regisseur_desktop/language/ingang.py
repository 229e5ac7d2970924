"""One entry of a word list, and how a line of a list says it.

    aan|vangen (ww) > beginnen, starten
    traject (het) > hulp, het plan
    derven (ww) > mis|lopen @met inkomsten loon
    beschikking (de) = brief waarin de gemeente een besluit schrijft
    gezin (het) mag

A bar parts a separable verb, a tilde what always follows a verb: "zorgen~voor". `@met` lists
words of which one must stand in the same sentence, `@zonder` words of which none may. A noun
among the alternatives is a de-word unless it says `het`; `de` may be said too.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from regisseur_desktop.language.buigen import NOUNS, Klasse
from regisseur_desktop.language.werkwoord import leesbaar


class Soort(StrEnum):
    """What the reader of the list is asked to do with the word."""

    VERVANG = "vervang"
    LEG_UIT = "leg_uit"
    MAG = "mag"


@dataclass(frozen=True, slots=True)
class Alternatief:
    """A plainer word; `klasse` tells its article when it is a noun."""

    woord: str
    klasse: Klasse

    @property
    def tekst(self) -> str:
        """The word as a reader sees it."""
        return leesbaar(self.woord)


@dataclass(frozen=True, slots=True)
class Ingang:
    """A word or phrase with what may stand instead (best first) or what it means."""

    woord: str  # the bar of a separable verb left in
    klasse: Klasse
    soort: Soort
    alternatieven: tuple[Alternatief, ...] = ()
    uitleg: str = ""  # without the full stop, so that it fits inside a sentence
    met: frozenset[str] = frozenset()
    zonder: frozenset[str] = frozenset()
    onderwerp: str = ""  # the list it comes from

    @property
    def tekst(self) -> str:
        """The word as a reader sees it."""
        return leesbaar(self.woord)

    def past(self, woorden: frozenset[str]) -> bool:
        """Tell whether the entry counts among these words (small letters) of one sentence."""
        return (not self.met or bool(self.met & woorden)) and not self.zonder & woorden


class Onleesbaar(ValueError):  # noqa: N818 - it is shown as a sentence
    """A line that says no entry; the text is a Dutch sentence."""


_LINE = re.compile(r"(?P<woord>[^(>=@]+) \((?P<klasse>\w+)\) (?P<kind>>|=|mag\b)(?P<rest>.*)")
_CONTEXT = re.compile(r"(?:^|\s+)@")
_KLASSEN = {klasse.value: klasse for klasse in Klasse}
_KINDS = {">": Soort.VERVANG, "=": Soort.LEG_UIT, "mag": Soort.MAG}


def lees_regel(regel: str, onderwerp: str) -> Ingang:
    """Return the entry of the line; `Onleesbaar` says what is wrong with it."""
    found = _LINE.fullmatch(regel.strip())
    if found is None:
        raise Onleesbaar("Schrijf: woord (klasse) > ander woord, of = uitleg, of mag.")
    if found["klasse"] not in _KLASSEN:
        raise Onleesbaar(f"De klasse '{found['klasse']}' bestaat niet. Kies: {', '.join(Klasse)}.")
    rest = found["rest"].strip()
    text, *contexts = _CONTEXT.split(rest) if "@" in rest else (rest,)
    klasse, kind = _KLASSEN[found["klasse"]], _KINDS[found["kind"]]
    if kind is not Soort.MAG and not text:
        raise Onleesbaar(f"Bij '{found['woord']}' staat geen ander woord en geen uitleg.")
    return Ingang(
        found["woord"],
        klasse,
        kind,
        _alternatives(text, klasse) if kind is Soort.VERVANG else (),
        text.removesuffix(".") if kind is Soort.LEG_UIT else "",
        _context(contexts, "met"),
        _context(contexts, "zonder"),
        onderwerp,
    )


def _alternatives(text: str, klasse: Klasse) -> tuple[Alternatief, ...]:
    return tuple(_alternative(part.strip(), klasse) for part in text.split(","))


def _alternative(part: str, klasse: Klasse) -> Alternatief:
    if not part:
        raise Onleesbaar("Tussen twee komma's staat niets.")
    if klasse not in (*NOUNS, Klasse.MEERVOUD):
        return Alternatief(part, klasse)
    bare = part.removeprefix("het ")
    return Alternatief(bare.removeprefix("de "), Klasse.HET if bare != part else Klasse.DE)


def _context(contexts: list[str], name: str) -> frozenset[str]:
    words: list[str] = []
    for context in contexts:
        key, _, rest = context.partition(" ")
        if key not in ("met", "zonder"):
            raise Onleesbaar(f"'@{key}' bestaat niet. Schrijf @met of @zonder.")
        words += rest.lower().split() if key == name else []
    return frozenset(words)
