"""From the order of a subordinate clause to that of a main clause, where that is certain.

"drie kinderen heeft" gives "heeft drie kinderen", "Stien elke dag ophaalt" gives "haalt Stien
elke dag op". The verb must close the clause and be the only one, or stand beside one participle
or infinitive; all else gives None.
"""

from collections.abc import Iterator, Sequence

from regisseur_desktop.language import lemma
from regisseur_desktop.language.buigen import is_hele_vorm
from regisseur_desktop.language.functiewoorden import HULP, VOEGWOORDEN, VOORZETSELS
from regisseur_desktop.language.tokens import Token
from regisseur_desktop.language.treffers import DEELTJES
from regisseur_desktop.language.voltooid import is_voltooid
from regisseur_desktop.language.woordset import woordset

_FINITE = (HULP - {"geworden", "willen"}) | woordset(
    "gaat gaan ging gingen laat laten liet lieten blijft blijven bleef bleven komt komen kwam"
)
# Verbs that begin so may be separable or not: voorkomt, overlegt.
_UNSURE = ("over", "onder", "door", "om", "voor", "vol", "weer", "mis", "achter")


# what may go before a clause that is no sentence by itself: "ook als", "niet om te"
_BEFORE = woordset("ook zelfs niet alleen vooral")
_LEADS = (VOEGWOORDEN - {"en", "of", "maar", "want", "dus"}) | {"om"}
_ENDS = VOEGWOORDEN | {"hoe", "waarom"}
_SUBJECTS = woordset("ik je jij u hij ze zij we wij jullie men")


def is_hoofdzin(woorden: Sequence[Token]) -> bool:
    """Tell whether a clause after "en", "maar" or "dus" can stand alone.

    It needs a finite verb, right behind a pronoun and not at the end ("en jij elke week hoort"),
    and does not begin as a clause that leans on another one ("en ook als").
    """
    small = [token.klein for token in woorden]
    first = next((nr for nr, word in enumerate(small) if word not in _BEFORE), 0)
    if small[first] in _LEADS:
        return "," in small  # "en als hij komt, belt Aad"
    clause = _first_clause(small)
    place = next(_finite_places(clause), None)
    if place is None or (clause[0] in _SUBJECTS and place != 1):
        return False
    return place < 2 or not all(map(_is_verbal, clause[place + 1 :]))


def _first_clause(small: Sequence[str]) -> Sequence[str]:
    """Return the words up to a mark or to the next link word."""
    ends = (nr for nr, word in enumerate(small) if not word[0].isalnum() or word in _ENDS)
    return small[: next((nr for nr in ends if nr), len(small))]


def _finite_places(clause: Sequence[str]) -> Iterator[int]:
    """Yield where a finite verb stands ("ik bel"); "van zijn broer" has none."""
    for nr, word in enumerate(clause):
        is_his = word == "zijn" and nr > 0 and clause[nr - 1] in VOORZETSELS
        is_mine = nr == 1 and clause[0] == "ik" and lemma.table().get(word, "").endswith("n")
        if not is_his and (word in _FINITE or _is_finite(word) or is_mine):
            yield nr


def _is_verbal(word: str) -> bool:
    return is_voltooid(word) or word.endswith("en")


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
        return known in (None, word) and is_hele_vorm(word)
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
