"""The forms of a Dutch verb: table of strong verbs, rules for the others.

A separable verb is written with a bar, "uit|leggen"; what stands before the last space behaves
the same way, "duidelijk maken". What always follows the verb stands after a tilde: "zorgen~voor".
Rules: spelling of the Taalunie (Leidraad, werkwoorden).
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from regisseur_desktop.language.frequentie import zipf
from regisseur_desktop.paths import shipped

_PREFIXES = (
    "be", "ge", "her", "ont", "ver", "er", "over", "onder", "vol", "weer", "mis", "door", "achter",
    "om", "voor",
)  # fmt: skip
# Without ge- though no other verb is left when the first part is taken off.
_WHOLE = ("gedogen", "geschieden", "voltooien", "overhandigen", "herinneren", "achterhalen")
_ONE_SOUND = ("aa", "ee", "oo", "uu", "oe", "ie", "eu", "ou", "au", "ui", "ei", "ij")
_BE = re.compile(r"be[^aeiou]*[aeiou].*en$")
_VOICELESS = "tkfschpx"


@dataclass(frozen=True, slots=True)
class Vervoeging:
    """The forms of the bare verb; `deeltje` goes before and `staart` after, with their space."""

    hele: str
    ik: str
    hij: str
    verleden: str
    verleden_mv: str
    deelwoord: str
    deeltje: str = ""
    staart: str = ""


def split(infinitive: str) -> tuple[str, str, str]:
    """Return what goes before (with its space, if any), the verb itself and what follows it."""
    whole, tilde, tail = infinitive.partition("~")
    tail = tilde and f" {tail}"
    if "|" in whole:
        part, verb = whole.split("|", 1)
        return part, verb, tail
    part, space, verb = whole.rpartition(" ")
    return part + space, verb, tail


def leesbaar(infinitive: str) -> str:
    """Return the verb as a reader sees it, without bar and tilde."""
    return infinitive.replace("|", "").replace("~", " ")


@lru_cache(maxsize=4096)
def vervoeg(infinitive: str) -> Vervoeging:
    """Return all forms of the verb."""
    part, verb, tail = split(infinitive)
    return Vervoeging(verb, *(_strong(verb) or _weak(verb)), deeltje=part, staart=tail)


@lru_cache(maxsize=1)
def _table() -> dict[str, list[str]]:
    lines = (shipped("resources") / "taal/werkwoorden.txt").read_text("utf-8").splitlines()
    rows = [line.split() for line in lines if not line.startswith("#")]
    return {row[0]: row[1:] for row in rows}


def _strong(verb: str) -> tuple[str, str, str, str, str] | None:
    """Return ik, hij, past, past plural and participle from the table, prefix kept."""
    if verb in _table():
        return _filled(verb, "", _table()[verb])
    for prefix in _PREFIXES:
        base = verb.removeprefix(prefix)
        if base != verb and base in _table():
            return _filled(base, prefix, _table()[base])
    return None


def _filled(base: str, prefix: str, row: list[str]) -> tuple[str, str, str, str, str]:
    past, pasts, participle, *present = row
    ik, hij = present or (_stem(base), _with_t(_stem(base)))
    if prefix:
        participle = prefix + participle.removeprefix("ge")
    return prefix + ik, prefix + hij, prefix + past, prefix + pasts, participle


def _weak(verb: str) -> tuple[str, str, str, str, str]:
    stem = _stem(verb)
    end = "t" if verb.removesuffix("en")[-1] in _VOICELESS else "d"
    participle = stem if stem.endswith(end) else stem + end
    if not (_has_prefix(verb) or _is_whole(verb, participle)):
        participle = ("geë" + participle[1:] if participle[0] == "e" else _ge(participle)) or ""
    return stem, _with_t(stem), f"{stem}{end}e", f"{stem}{end}en", participle


def _ge(participle: str) -> str:
    """Put ge- before it, with a diaeresis where the vowels would run together."""
    marked = {"i": "ï", "u": "ü"}.get(participle[0])
    return "ge" + (marked + participle[1:] if marked else participle)


def _has_prefix(verb: str) -> bool:
    """Say whether the verb takes no ge-; "bellen" does, for "llen" is nothing."""
    is_known = any(
        verb.startswith(p) and zipf(verb.removeprefix(p)) > 2 and len(verb) > len(p) + 3
        for p in _PREFIXES
    )
    return is_known or verb.startswith(("ver", "ont", *_WHOLE)) or bool(_BE.match(verb))


def _is_whole(verb: str, participle: str) -> bool:
    """Say whether ge- is part of the verb: nobody writes gegebruikt."""
    return verb.startswith("ge") and zipf(participle) > zipf(f"ge{participle}")


def _with_t(stem: str) -> str:
    return stem if stem.endswith("t") else stem + "t"


def _stem(verb: str) -> str:
    """Return the form of ik: zetten zet, maken maak, leven leef, openen open."""
    base = verb.removesuffix("en") if verb.endswith("en") else verb.removesuffix("n")
    if base.endswith("ër"):  # definiëren definieer, creëren creëer
        return base[:-2] + "eer" if base.endswith("iër") else base[:-1] + "er"
    if len(base) > 2 and base[-1] == base[-2]:
        return base[:-1]
    closed = base[:-1] + {"v": "f", "z": "s"}.get(base[-1], base[-1])
    is_open = base[-1] not in "aeiouw" and base[-2] in "aeou"  # never waarschuuwen
    if not is_open or base[-3:-1] in _ONE_SOUND:
        return closed
    long = closed[:-1] + closed[-2] + closed[-1]
    return closed if _is_toneless(base, closed, long) else long


def _is_toneless(base: str, short: str, long: str) -> bool:
    """Tell whether the last vowel has no stress, as in openen; common use decides."""
    use = zipf(_with_t(short)) - zipf(_with_t(long))
    if base[-2] != "e":  # monitoren, not sporen or verstoren
        return base.endswith("or") and len(base) > 5 and use >= 0
    if use:
        return use > 0
    return base.endswith(("el", "en", "em"))  # what nobody writes is often a loan on -eren
