"""How hard a text is, as a number with its reasons, and in words.

Five cheap signals, weighed by hand: words in a sentence, the share of long sentences, how common
the words are, passives and words of the list. On pairs of the same text before and after a
rewrite they tell hard from easy better than Flesch-Douma, Brouwer and LIX. No level is given:
B1 says something about people, not about texts (Jansen 2013).
"""

from dataclasses import dataclass
from enum import StrEnum

from regisseur_desktop.language.meting import Meting, ln_zinslengte
from regisseur_desktop.language.profiel import Profiel

# Under this many words a verdict says more about chance than about the text.
MINSTE_WOORDEN = 40
_EASY, _HARD = -1.5, 1.2


class Oordeel(StrEnum):
    """The score in words."""

    MAKKELIJK = "makkelijk"
    KAN_MAKKELIJKER = "kan makkelijker"
    MOEILIJK = "moeilijk"


@dataclass(frozen=True)
class Signaal:
    """One signal: how far from the middle, weighed; above zero makes the text harder."""

    gewicht: float
    reden: str


def signalen(meting: Meting) -> tuple[Signaal, ...]:
    """Return the signals; mean and spread come from municipal texts, Wikipedia and news."""
    words = max(1, meting.woorden)
    long = meting.lange_zinnen / max(1, meting.zinnen)
    length = f"{meting.zinslengte:.0f}"
    return (
        Signaal(
            1.2 * (ln_zinslengte(meting) - 2.617) / 0.374,
            f"De zinnen zijn lang: gemiddeld {length} woorden.",
        ),
        Signaal(
            0.6 * (long - 0.348) / 0.298,
            f"Van de {meting.zinnen} zinnen hebben er {meting.lange_zinnen} meer dan 15 woorden.",
        ),
        Signaal(
            (4.245 - meting.zipf) / 0.414, "Er staan veel woorden in die weinig mensen kennen."
        ),
        Signaal(
            (min(meting.lijdend / max(1, meting.zinnen), 0.8) - 0.11) / 0.25,
            "Vaak staat er niet wie iets doet.",
        ),
        Signaal(
            0.4 * (meting.stijl / words - 0.012) / 0.018,
            f"Er staan {meting.treffers} moeilijke woorden of vakwoorden in.",
        ),
    )


def score(meting: Meting) -> float:
    """Return the score: about 0 in the middle, higher is harder, 0 for no words at all."""
    return sum(signaal.gewicht for signaal in signalen(meting)) if meting.woorden else 0.0


def redenen(meting: Meting) -> tuple[str, ...]:
    """Return at most three reasons why it is hard, the heaviest first; none without a verdict."""
    if meting.woorden < MINSTE_WOORDEN:
        return ()
    heavy = sorted(signalen(meting), key=lambda signaal: -signaal.gewicht)
    return tuple(signaal.reden for signaal in heavy[:3] if signaal.gewicht > 0.3)


def oordeel(meting: Meting, profiel: Profiel) -> Oordeel | None:
    """Return the verdict for this reader; none for a text under 40 words."""
    if meting.woorden < MINSTE_WOORDEN:
        return None
    value = score(meting) - profiel.aftrek
    if value < _EASY:
        return Oordeel.MAKKELIJK
    return Oordeel.KAN_MAKKELIJKER if value <= _HARD else Oordeel.MOEILIJK
