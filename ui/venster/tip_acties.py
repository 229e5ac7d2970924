"""The actions of the leeshulp: they work on the page in sight, when it has one."""

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from ui.acties import Actie
from ui.venster.ruimte import Ruimte

GEEN_TEKST = "De leeshulp leest mee in het plan. Ga naar de tab Plan."


@runtime_checkable
class Leesblad(Protocol):
    """A page on which the leeshulp reads along."""

    def volgende_tip(self) -> None:
        """Go to the next tip."""

    def vorige_tip(self) -> None:
        """Go to the tip before."""

    def neem_tip_over(self) -> None:
        """Put the suggestion of the tip in the text."""


def tip_acties(ruimte: Ruimte) -> list[Actie]:
    """Return what can be done with tips; each has a key beside its function key."""
    return [
        _actie(ruimte, "volgende_tip", "Volgende tip van de leeshulp", ("F8", "Ctrl+J")),
        _actie(ruimte, "vorige_tip", "Vorige tip van de leeshulp", ("F7", "Ctrl+Shift+J")),
        _actie(ruimte, "neem_tip_over", "Tip overnemen", ("Ctrl+.",)),
    ]


def _actie(ruimte: Ruimte, naam: str, tekst: str, toetsen: tuple[str, ...]) -> Actie:
    return Actie(
        sleutel=naam,
        tekst=tekst,
        doe=lambda: _do(ruimte, naam),
        toetsen=toetsen,
        icoon="lightbulb",
        menu="Bewerken",
    )


def _do(ruimte: Ruimte, naam: str) -> None:
    page = ruimte.page
    if not isinstance(page, Leesblad):
        ruimte.werk.tell(GEEN_TEKST)
        return
    doe: Callable[[], None] = getattr(page, naam)
    doe()
