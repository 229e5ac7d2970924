"""From the order of a subordinate clause to that of a main clause, where that is certain.

"drie kinderen heeft" gives "heeft drie kinderen", "Stien elke dag ophaalt" gives "haalt Stien
elke dag op". The verb must close the clause and be the only one, or stand beside one participle
or infinitive; all else gives None.
"""

from collections.abc import Sequence

from regisseur_desktop.language import lemma
from regisseur_desktop.language.functiewoorden import HULP, VOEGWOORDEN
from regisseur_desktop.language.tokens import Token
from regisseur_desktop.language.treffers import DEELTJES
from regisseur_desktop.language.voltooid import is_voltooid
from regisseur_desktop.language.werkwoord import vervoeg
from regisseur_desktop.language.woordset import woordset

_FINITE = (HULP - {"geworden", "willen"}) | woordset(
    "gaat gaan ging gingen laat laten liet lieten blijft blijven bleef bleven komt komen kwam"
)
# Verbs that begin so may be separable or not: voorkomt, overlegt.
_UNSURE = ("over", "onder", "door", "om", "voor", "vol", "weer", "mis", "achter")


def naar_hoofdzin(woorden: Sequence[Token], tekst: str) -> str | None:
    """Return the words of the clause with the finite verb in front, its particle at the end."""
    if not _is_simple(woorden):
        return None
    place = _finite(woorden)
    if place is None:
        return None
    core, particle = _split(woorden[place].tekst)
    if core is None:
        return None
    before = tekst[woorden[0].start : woorden[place - 1].end]
    after = [token.tekst for token in woorden[place + 1 :]]
    return " ".join([core, before, *after, *([particle] if particle else [])])


def _is_simple(woorden: Sequence[Token]) -> bool:
    """Tell whether it is one clause of words, with a subject that leaves the verb as it is."""
    small = {token.klein for token in woorden}
    is_bare = all(token.klein[0].isalnum() for token in woorden)
    return len(woorden) > 1 and is_bare and small.isdisjoint(_CLOSED)


# a second clause, an infinitive with te, or "je gaat" that becomes "ga je"
_CLOSED = (VOEGWOORDEN - {"wat"}) | {"te", "je", "jij"}


def _finite(woorden: Sequence[Token]) -> int | None:
    """Return which word is the finite verb: the last one, or the helper just before it."""
    last, before = woorden[-1].klein, woorden[-2].klein
    helpers = [nr for nr, token in enumerate(woorden) if token.klein in _FINITE]
    if not helpers:
        return len(woorden) - 1 if len(woorden) > 1 and _is_finite(last) else None
    place = helpers[-1]
    if len(helpers) > 1 or place < len(woorden) - 2 or place == 0:
        return None
    if place == len(woorden) - 1:
        return place
    is_pair = is_voltooid(last) or (last.endswith("n") and before not in ("is", "heeft"))
    return place if is_pair else None


def _is_finite(word: str) -> bool:
    """Tell whether the word is a form of a verb that goes with a subject."""
    known = lemma.table().get(word)
    if word.endswith("en"):  # the plural looks like the dictionary form
        base = known or word
        return base == word and lemma.table().get(vervoeg(word).hij) == word
    is_verb = known is not None and known != word and known.endswith("n")
    return is_verb and word.endswith(("t", "te", "de")) and not word.endswith("tje")


def _split(word: str) -> tuple[str | None, str]:
    """Return the verb and its particle: "ophaalt" gives "haalt" and "op"; None when unsure."""
    small = word.lower()
    for part in sorted(DEELTJES | {"terug", "thuis"}, key=len, reverse=True):
        rest = small.removeprefix(part)
        if rest != small and len(rest) > 2 and (_is_finite(rest) or rest in _FINITE):
            return (None, "") if part in _UNSURE else (rest, part)
    return small, ""
