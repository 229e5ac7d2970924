"""Where a long sentence can be cut in two, keeping the link word.

Cut sentences that lose their link word are understood less well (Land 2009), so `omdat`
becomes `Dat komt omdat` and not nothing. A clause with its verb at the end gets the order of a
main clause, if that is certain: `, waarna Aad gaat` becomes `Daarna gaat Aad`.
"""

from collections.abc import Iterator

from regisseur_desktop.language.hoofdzin import is_hoofdzin, naar_hoofdzin
from regisseur_desktop.language.tokens import Token, Tokensoort
from regisseur_desktop.language.woordset import woordset
from regisseur_desktop.language.zinnen import Zin

# What the second sentence begins with, by the link word that it had; the order stays.
_BEGIN = {
    "en": "En",
    "maar": "Maar",
    "want": "Want",
    "dus": "Dus",
    "omdat": "Dat komt omdat",
    "doordat": "Dat komt doordat",
}
# These also join what is no sentence by itself.
_ALONE = ("en", "maar", "dus")
# The same, where the verb comes second.
_TURNED = {
    "die": "Die",
    "dat": "Dat",
    "zodat": "Zo",
    "terwijl": "Tegelijk",
    "waarbij": "Daarbij",
    "waarna": "Daarna",
    "waardoor": "Daardoor",
    "waarmee": "Daarmee",
    "waarvoor": "Daarvoor",
    "waarin": "Daarin",
    "waarop": "Daarop",
}
# Words on each side; and past how many a cut in two no longer helps.
_LEAST, _MOST = 4, 80
_SUBJECTS = woordset("ik je jij u hij ze zij we wij jullie dit er")
# Before a noun that "dat" can stand for.
_HET_WORDS = woordset("het een dit ons mijn uw jouw hun haar zijn")


def splitsing(zin: Zin, tekst: str) -> str | None:
    """Return the two sentences nearest to halves, or nothing when there is no good place."""
    if not 2 * _LEAST <= len(zin.woorden) <= _MOST:
        return None
    half = (zin.start + zin.end) / 2
    places = sorted(_places(zin), key=lambda nr: abs(zin.tokens[nr].start - half))
    return next((cut for nr in places if (cut := _cut(zin, nr, tekst))), None)


def _cut(zin: Zin, nr: int, tekst: str) -> str | None:
    """Return both sentences, or nothing where the second would not be right."""
    link = zin.tokens[nr]
    head = tekst[zin.start : zin.tokens[nr - 1].end].rstrip().rstrip(",;")
    if link.klein in _BEGIN:
        is_whole = link.klein not in _ALONE or is_hoofdzin(zin.tokens[nr + 1 :])
        rest = tekst[link.end : zin.end].lstrip()
        return f"{head}. {_BEGIN[link.klein]} {rest}" if is_whole else None
    end = len(zin.tokens) - (not zin.tokens[-1].is_woord)
    turned = naar_hoofdzin(zin.tokens[nr + 1 : end], tekst)
    mark = zin.tokens[-1].tekst if end < len(zin.tokens) else ""
    return f"{head}. {_TURNED[link.klein]} {turned}{mark}" if turned and mark in ("", ".") else None


def _places(zin: Zin) -> Iterator[int]:
    """Return where a link word has a real sentence on both sides."""
    for nr, token in enumerate(zin.tokens):
        is_link = token.tekst in _BEGIN or token.tekst in _TURNED
        if is_link and _has_room(zin, nr) and _is_clause(zin, nr):
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
    """Tell whether the word joins sentences: a comma or a subject must show it."""
    link, before, after = zin.tokens[nr].tekst, zin.tokens[nr - 1], zin.tokens[nr + 1]
    has_comma = before.tekst in (",", ";")
    if link in ("en", "dus"):
        return has_comma or after.tekst in _SUBJECTS
    if link == "dat":  # "een huis, dat ..." points at the house, "zij zegt, dat ..." does not
        return has_comma and nr > 2 and zin.tokens[nr - 3].klein in _HET_WORDS
    return has_comma or link not in _TURNED or link == "zodat"
