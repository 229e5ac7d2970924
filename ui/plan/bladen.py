"""The middle of the page: the editor of a goal, one of the other parts, or the empty state."""

from collections.abc import Callable, Iterator
from typing import Generic, TypeVar, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import Doel
from ui.plan.akkoord import AkkoordBlad
from ui.plan.bellen import BellenBlad
from ui.plan.deel import DeelBlad
from ui.plan.delen import DELEN
from ui.plan.doel_editor import DoelEditor
from ui.plan.krachten import KrachtenBlad
from ui.plan.let_op import LetOpBlad
from ui.plan.opgesteld import OpgesteldBlad
from ui.plan.overleg import VolgendOverlegBlad
from ui.plan.resultaten import ResultatenBlad
from ui.plan.veilig import VeiligBlad
from ui.plan.versies import VersiesBlad
from ui.plan.voor_wie import VoorWieBlad
from ui.plan.waarom import WaaromBlad
from ui.plan.wie_doet_wat import WieDoetWatBlad
from ui.plan.willen import WillenBlad
from ui.werk import Werk
from ui.widgets.buttons import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.layout import column

LEEG = "Er is nog geen doel. Vraag: wat wilt u dat er verandert?"
_PARTS = frozenset(deel.sleutel for deel in DELEN)
_WRITTEN = ("doel", "waarom", "krachten", "resultaten", "veilig")
"""Where the regisseur writes; elsewhere stands who says or does it, or what the family said."""

B = TypeVar("B", bound=DoelEditor | DeelBlad)


class _OpVraag(Generic[B]):
    """A part that is made when it is asked for: most visits need one of the fourteen."""

    def __init__(self, make: Callable[[Werk], B]) -> None:
        self._make = make

    def __set_name__(self, _owner: type, name: str) -> None:
        self._name = name

    def __get__(self, bladen: "Bladen", _owner: type) -> B:
        return bladen.part(self._name, self._make)


class Bladen(QWidget):
    """Shows one at a time; the others keep their fields and are out of sight."""

    removal_asked = Signal(str)
    doel = _OpVraag(DoelEditor)
    voor_wie = _OpVraag(VoorWieBlad)
    willen = _OpVraag(WillenBlad)
    waarom = _OpVraag(WaaromBlad)
    krachten = _OpVraag(KrachtenBlad)
    resultaten = _OpVraag(ResultatenBlad)
    veilig = _OpVraag(VeiligBlad)
    let_op = _OpVraag(LetOpBlad)
    wie_doet_wat = _OpVraag(WieDoetWatBlad)
    bellen = _OpVraag(BellenBlad)
    overleg = _OpVraag(VolgendOverlegBlad)
    opgesteld = _OpVraag(OpgesteldBlad)
    akkoord = _OpVraag(AkkoordBlad)
    versies = _OpVraag(VersiesBlad)

    def __init__(self, werk: Werk) -> None:
        super().__init__()
        self._werk = werk
        self._made: dict[str, DoelEditor | DeelBlad] = {}
        self.eerste = Button("Eerste doel", "primary", icon="plus")
        self.standaard = Button("Kies een standaarddoel", icon="list-checks")
        self.leeg = EmptyState("target", LEEG, self.eerste, self.standaard)
        self._box = column(self.leeg, spacing=0)
        self.setLayout(self._box)
        self._current: QWidget = self.leeg

    def part(self, naam: str, make: Callable[[Werk], B]) -> B:
        """Return a part, and make it the first time."""
        known = self._made.get(naam)
        if known is not None:
            return cast("B", known)
        made = make(self._werk)
        self._made[naam] = made
        made.hide()
        self._box.addWidget(made)
        if isinstance(made, DoelEditor):
            made.removal_asked.connect(self.removal_asked)
        return made

    def geschreven(self) -> Iterator[QWidget]:
        """Yield the parts in which the regisseur writes, as far as they were asked for."""
        return (self._made[naam] for naam in _WRITTEN if naam in self._made)

    def knows(self, sleutel: str) -> bool:
        """Whether this is the key of a part."""
        return sleutel in _PARTS

    def show_blad(self, dossier: Dossier, sleutel: str) -> None:
        """Show the goal or the part with this key; `''` shows the empty state."""
        part = self._filled(dossier, sleutel)
        if part is not self._current:
            self._current.hide()
            part.show()
            self._current = part

    def _filled(self, dossier: Dossier, sleutel: str) -> QWidget:
        if sleutel in _PARTS:
            shown: DeelBlad = getattr(self, sleutel)
            shown.show_dossier(dossier)
            return shown
        doel = dossier.zoek(sleutel) if sleutel else None
        if isinstance(doel, Doel):
            self.doel.show_doel(dossier, doel)
            return self.doel
        return self.leeg

    def flush(self) -> None:
        """Save at once what was typed, wherever."""
        for part in tuple(self._made.values()):
            part.flush()
