"""Where a long sentence can be cut in two, keeping the link word.

Cut sentences that lose their link word are understood less well (Land 2009), so `omdat`
becomes `Dat komt omdat` and not nothing.
"""

from collections.abc import Iterator

from regisseur_desktop.language.tokens import Token, Tokensoort
from regisseur_desktop.language.woordset import woordset
from regisseur_desktop.language.zinnen import Zin

# What the second sentence begins with, by the link word that it had.
_BEGIN = {
    "en": "En",
    "maar": "Maar",
    "want": "Want",
    "dus": "Dus",
    "omdat": "Dat komt omdat",
    "doordat": "Dat komt doordat",
    "zodat": "Het gevolg is dat",
    "terwijl": "Tegelijk geldt dat",
    "waardoor": "Daardoor is het zo dat",
    "waarbij": "Daarbij is het zo dat",
}
# Words on each side; and past how many a cut in two no longer helps.
_LEAST, _MOST = 5, 80
_SUBJECTS = woordset("ik je jij u hij ze zij we wij jullie dit er")


def splitsing(zin: Zin, tekst: str) -> str | None:
    """Return the two sentences nearest to halves, or nothing when there is no good place."""
    if not 2 * _LEAST <= len(zin.woorden) <= _MOST:
        return None
    half = (zin.start + zin.end) / 2
    best = min(_places(zin), key=lambda nr: abs(zin.tokens[nr].start - half), default=None)
    if best is None:
        return None
    link = zin.tokens[best]
    head = tekst[zin.start : link.start].rstrip().rstrip(",;")
    tail = tekst[link.end : zin.end].lstrip()
    return f"{head}. {_BEGIN[link.tekst]} {tail}"


def _places(zin: Zin) -> Iterator[int]:
    """Return where a link word has a real sentence on both sides."""
    for nr, token in enumerate(zin.tokens):
        if token.tekst in _BEGIN and _has_room(zin, nr) and _is_clause(zin, nr):
            yield nr


def _has_room(zin: Zin, nr: int) -> bool:
    before = sum(token.is_woord for token in zin.tokens[:nr])
    after = sum(token.is_woord for token in zin.tokens[nr + 1 :])
    is_closed = _depth(zin.tokens[:nr]) == 0
    return before >= _LEAST and after >= _LEAST - 1 and is_closed


def _depth(tokens: tuple[Token, ...]) -> int:
    """Return how many brackets and quotation marks are open."""
    marks = [token.tekst for token in tokens if token.soort is Tokensoort.TEKEN]
    opened = sum(mark in "([“„«" for mark in marks) - sum(mark in ")]”»" for mark in marks)
    return opened + marks.count('"') % 2


def _is_clause(zin: Zin, nr: int) -> bool:
    """Tell whether a comma or a subject shows that `en` joins sentences, not words."""
    before, after = zin.tokens[nr - 1], zin.tokens[nr + 1]
    if zin.tokens[nr].tekst not in ("en", "dus"):
        return True
    return before.tekst in (",", ";") or after.tekst in _SUBJECTS
