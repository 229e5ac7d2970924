"""Right-to-left names in a left-to-right line: joined, turned round, and still readable.

A simplified form of the Unicode rules that is enough for names in Dutch sentences: a
stretch of Hebrew or Arabic is joined letter to letter and drawn from right to left. What
it means is kept beside it in the order in which it was typed.
"""

from functools import cache
from re import compile as compile_pattern
from unicodedata import bidirectional, decomposition

_RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_STRETCH = compile_pattern(f"[{_RTL}](?:[^A-Za-z\u00c0-\u058f\n]*[{_RTL}])?")
_GLUE = "\u00a0"
_ANY = compile_pattern(f"[{_RTL}]")
_NUMBER = compile_pattern(r"\d[\d.,:/-]*")
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")
_FORMS = ("isolated", "final", "initial", "medial")


def has_rtl(text: str) -> bool:
    """Say whether anything in `text` is written from right to left."""
    return _ANY.search(text) is not None


def glue(text: str) -> str:
    """Keep the words of a right-to-left stretch together, so that they are turned together."""
    if text.isascii() or not has_rtl(text):
        return text
    return _STRETCH.sub(lambda stretch: stretch.group().replace(" ", _GLUE), text)


def unglue(text: str) -> str:
    """Return what `glue` was given."""
    return text.replace(_GLUE, " ")


def split(text: str) -> list[tuple[str, bool]]:
    """Return the stretches of `text`, each with whether it runs from right to left."""
    found: list[tuple[str, bool]] = []
    at = 0
    for match in _STRETCH.finditer(text):
        if match.start() > at:
            found.append((text[at : match.start()], False))
        found.append((match.group(), True))
        at = match.end()
    if at < len(text):
        found.append((text[at:], False))
    return found


def visual(text: str) -> str:
    """Return a right-to-left stretch as it is drawn, from the left."""
    turned = _join(text).translate(_MIRRORED)[::-1]
    return _NUMBER.sub(lambda number: number.group()[::-1], turned)


@cache
def _forms() -> dict[str, dict[str, str]]:
    """Return the joined forms of each Arabic letter, as Unicode itself describes them."""
    table: dict[str, dict[str, str]] = {}
    for code in (*range(0xFB50, 0xFC00), *range(0xFE80, 0xFEFD)):
        parts = decomposition(chr(code)).split()
        if len(parts) == 2 and parts[0].strip("<>") in _FORMS:
            table.setdefault(chr(int(parts[1], 16)), {})[parts[0].strip("<>")] = chr(code)
    return table


def _join(text: str) -> str:
    forms = _forms()
    letters = [at for at, char in enumerate(text) if bidirectional(char) != "NSM"]
    joined = list(text)
    for place, at in enumerate(letters):
        own = forms.get(text[at])
        if own is None:
            continue
        before = place > 0 and "initial" in forms.get(text[letters[place - 1]], {})
        after = place + 1 < len(letters) and "final" in forms.get(text[letters[place + 1]], {})
        joined[at] = _choose(own, before=before, after=after and "initial" in own) or text[at]
    return "".join(joined)


def _choose(own: dict[str, str], *, before: bool, after: bool) -> str | None:
    name = _FORMS[before + 2 * after]
    return own.get(name) or own.get("isolated")
