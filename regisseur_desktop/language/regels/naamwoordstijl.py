"""Nominal style: actions written as things (het maken van afspraken)."""

from collections.abc import Iterator, Sequence

from regisseur_desktop.language.bevinding import Bevinding, Bevindingsoort, Ernst, Span
from regisseur_desktop.language.tokens import Token
from regisseur_desktop.language.woordset import woordset
from regisseur_desktop.language.zinnen import Zin

# Things that only look like an action.
_THINGS = woordset(
    "aantal eten leven wezen begin midden teken wapen oosten westen noorden zuiden binnen "
    "belangen verleden vermogen drietal weten vertrouwen examen leren"
)
_ENDINGS = ("ing", "atie", "age")


def vind(zin: Zin) -> Iterator[Bevinding]:
    """Mark `het …en van` and a second `de …ing van` in one sentence."""
    words = zin.woorden
    things: list[tuple[Token, Token]] = []
    for nr in range(len(words) - 2):
        first, action, after = words[nr : nr + 3]
        if after.klein == "van":
            if _is_infinitive(first, action):
                yield _mark(first, after, _from_infinitive(action))
            elif action.tekst.endswith(_ENDINGS) and len(action.tekst) > 6:
                things.append((action, after))
    if len(things) > 1:
        yield from _piled(things)


def _is_infinitive(first: Token, action: Token) -> bool:
    word = action.tekst
    is_verb = word.endswith("en") and len(word) > 4 and word.islower()
    return first.klein == "het" and is_verb and word not in _THINGS


def _from_infinitive(action: Token) -> str:
    return f"Schrijf met een werkwoord wie er gaat {action.tekst}."


def _piled(things: Sequence[tuple[Token, Token]]) -> Iterator[Bevinding]:
    action, after = things[1]
    names = " en ".join(f"‘{thing.tekst}’" for thing, _ in things[:2])
    yield _mark(action, after, f"In deze zin staan {names}. Zeg met werkwoorden wie wat doet.")


def _mark(first: Token, last: Token, reason: str) -> Bevinding:
    span = Span(first.start, last.end)
    return Bevinding(span, Bevindingsoort.NAAMWOORDSTIJL, Ernst.TIP, reason)
