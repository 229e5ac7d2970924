"""Make resources/taal/spelling again: `python packaging/spellijst.py NL_AFF NL_DIC`.

Both files come from OpenTaal's `opentaal-hunspell`, or from Debian's `hunspell-nl`. The affix
rules are written out, so that the program needs no Hunspell: it looks up a form and finds what
part of a compound that form may be. The bits stand in `language/spelling_lijst.py`.
"""

import gzip
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import marisa_trie

from regisseur_desktop.language import spelling_lijst as rol

SPELLING = Path(__file__).resolve().parent.parent / "resources/taal/spelling"
_COMPOUND = {"Ca": rol.BEGIN, "Cb": rol.MIDDEN, "Cc": rol.EIND, "Xc": rol.NOOIT_NA_S}
_MANNERS = re.compile(r"[\t ]+(?=[a-z]{2}:)|\t")
_LINKED_BY_S = frozenset(("Ch", "Cd"))  # the groups that put an -s between two parts
_ENTRY = re.compile(r"[a-zA-Zà-öø-ÿÀ-ÖØ-Ý]+(?:['-][a-zA-Zà-öø-ÿ]+)*['-]?")


@dataclass(frozen=True)
class Affix:
    """One line of a group: what to take off, what to put on, and when."""

    group: str
    is_prefix: bool
    off: str
    on: str
    flags: frozenset[str]
    condition: re.Pattern[str]

    def put_on(self, stem: str) -> str | None:
        """Return the stem with this affix, or nothing when its condition does not hold."""
        if not self.condition.search(stem):
            return None
        if self.is_prefix:
            return self.on + stem.removeprefix(self.off)
        return stem.removesuffix(self.off) + self.on


def flags_of(text: str) -> frozenset[str]:
    """Return the flags, which are two characters each."""
    return frozenset(text[at : at + 2] for at in range(0, len(text), 2))


def read_affixes(text: str) -> dict[str, list[Affix]]:
    """Return the lines of every group."""
    groups: dict[str, list[Affix]] = {}
    for line in text.splitlines():
        parts = line.split()
        if len(parts) < 4 or parts[0] not in ("SFX", "PFX") or parts[2] in "YN":
            continue
        kind, group, off, rest = parts[:4]
        condition = parts[4] if len(parts) > 4 else "."
        on, _, flags = rest.partition("/")
        pattern = f"^{condition}" if kind == "PFX" else f"(?:{condition})$"
        groups.setdefault(group, []).append(
            Affix(group, kind == "PFX", "" if off == "0" else off, "" if on == "0" else on,
                  flags_of(flags), re.compile(pattern))
        )  # fmt: skip
    return groups


def forms(
    stem: str, flags: frozenset[str], groups: dict[str, list[Affix]]
) -> Iterator[tuple[str, int]]:
    """Yield the stem and what its affixes make of it, each with its bits."""
    yield stem, bits(flags)
    suffixed = [(stem, flags, False)]
    for flag in flags:
        for affix in groups.get(flag, ()):
            form = None if affix.is_prefix else affix.put_on(stem)
            if form is not None:
                more = flags | affix.flags
                suffixed.append((form, more, True))
                yield form, affixed_bits(flags, affix)
                yield from _twice(form, affix, groups)
    for form, more, _ in suffixed:
        for flag in more:
            for affix in groups.get(flag, ()):
                if affix.is_prefix:
                    yield affix.on + form, affixed_bits(more, affix)


def _twice(form: str, first: Affix, groups: dict[str, list[Affix]]) -> Iterator[tuple[str, int]]:
    """Yield what a suffix on a suffix makes."""
    for flag in first.flags:
        for second in groups.get(flag, ()):
            again = None if second.is_prefix else second.put_on(form)
            if again is not None:
                yield again, affixed_bits(frozenset(), second)


def bits(flags: frozenset[str]) -> int:
    """Return what a stem may be."""
    if "Fw" in flags:
        return rol.VERBODEN
    found = sum(bit for flag, bit in _COMPOUND.items() if flag in flags)
    found |= 0 if "Cx" in flags else rol.WOORD
    return found | (rol.NIET_VOORSTELLEN if "NS" in flags else 0)


def affixed_bits(flags: frozenset[str], affix: Affix) -> int:
    """Return what a form may be; only some affixes may stand inside a compound."""
    found = bits((flags - {"Xc"}) | affix.flags)
    if "Cp" not in affix.flags:
        found &= ~(rol.BEGIN | rol.MIDDEN)
    if affix.group in _LINKED_BY_S:
        found |= rol.MET_S
    return found


def numbers() -> Iterator[str]:
    """Yield 21 to 99 in words and who is so many years old: the affix file makes those by rule."""
    units = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
    teens = ("tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien",
             "achttien", "negentien")  # fmt: skip
    starts = ("twin", "der", "veer", "vijf", "zes", "zeven", "tach", "negen")
    tens = [f"{start}tig" for start in starts]
    made = [f"{unit}{'ën' if unit.endswith('e') else 'en'}{ten}" for unit in units for ten in tens]
    yield from made
    yield from (f"{number}ste" for number in made)
    for number in (*units, *teens, *tens, *made):
        yield from (f"{number}{ending}" for ending in ("jarig", "jarige", "jarigen"))
        yield from (f"{number}honderd", f"{number}duizend")


def never_together(text: str) -> list[str]:
    """Return the pairs of an end and a beginning that make no compound."""
    pairs = re.findall(r"^CHECKCOMPOUNDPATTERN ([^\s/]+) ([^\s/#]+)", text, re.MULTILINE)
    return [f"{end} {begin}" for end, begin in pairs]


def main(aff: str, dic: str) -> None:
    """Read the two files and write ours."""
    plain = [
        Path(name).read_text("utf-8").replace("ĳ", "ij").replace("Ĳ", "IJ") for name in (aff, dic)
    ]
    groups = read_affixes(plain[0])
    found: Counter[str] = Counter()
    for line in plain[1].splitlines()[1:]:
        stem, _, flags = _MANNERS.split(line, maxsplit=1)[0].partition("/")
        for form, what in forms(stem, flags_of(flags.strip()), groups):
            if _ENTRY.fullmatch(form):
                found[form] |= what & ~rol.WOORD if form.endswith("-") else what
    for number in numbers():
        found[number] |= rol.WOORD
    kept = {form: what for form, what in found.items() if what & (rol.OVERAL | rol.VERBODEN)}
    trie = marisa_trie.BytesTrie((form, bytes([what])) for form, what in kept.items())
    packed = gzip.compress(trie.tobytes(), compresslevel=9, mtime=0)
    (SPELLING / "nederlands.marisa.gz").write_bytes(packed)
    (SPELLING / "niet-samen.txt").write_text("\n".join(never_together(plain[0])) + "\n", "utf-8")
    sys.stdout.write(f"{len(kept)} vormen\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
