"""The middle of the page: the editor of a goal, one of the other parts, or the empty state."""

from PySide6.QtWidgets import QWidget

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import Doel
from ui.plan.akkoord import AkkoordBlad
from ui.plan.bellen import BellenBlad
from ui.plan.deel import Toonbaar
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


class Bladen(QWidget):
    """Shows one at a time; the others keep their fields and are out of sight."""

    def __init__(self, werk: Werk) -> None:
        super().__init__()
        self.doel = DoelEditor(werk)
        self.voor_wie, self.willen = VoorWieBlad(werk), WillenBlad(werk)
        self.waarom, self.krachten = WaaromBlad(werk), KrachtenBlad(werk)
        self.resultaten, self.veilig = ResultatenBlad(werk), VeiligBlad(werk)
        self.let_op, self.wie_doet_wat = LetOpBlad(werk), WieDoetWatBlad(werk)
        self.bellen, self.overleg = BellenBlad(werk), VolgendOverlegBlad(werk)
        self.opgesteld, self.akkoord = OpgesteldBlad(werk), AkkoordBlad(werk)
        self.versies = VersiesBlad(werk)
        self.eerste = Button("Eerste doel", "primary", icon="plus")
        self.standaard = Button("Kies een standaarddoel", icon="list-checks")
        self.leeg = EmptyState("target", LEEG, self.eerste, self.standaard)
        self._box = column(self.doel, self.leeg, spacing=0)
        for part in self._parts().values():
            self._box.addWidget(part)
            part.hide()
        self.setLayout(self._box)
        self.doel.hide()
        self._current: QWidget = self.leeg

    def _parts(self) -> dict[str, QWidget]:
        return {
            "voor_wie": self.voor_wie,
            "willen": self.willen,
            "waarom": self.waarom,
            "krachten": self.krachten,
            "resultaten": self.resultaten,
            "veilig": self.veilig,
            "let_op": self.let_op,
            "wie_doet_wat": self.wie_doet_wat,
            "bellen": self.bellen,
            "overleg": self.overleg,
            "opgesteld": self.opgesteld,
            "akkoord": self.akkoord,
            "versies": self.versies,
        }

    def knows(self, sleutel: str) -> bool:
        """Whether this is the key of a part."""
        return sleutel in self._parts()

    def show_blad(self, dossier: Dossier, sleutel: str) -> None:
        """Show the goal or the part with this key; `''` shows the empty state."""
        part: QWidget = self._parts().get(sleutel, self.leeg)
        doel = dossier.zoek(sleutel) if sleutel else None
        if isinstance(doel, Doel):
            part = self.doel
            self.doel.show_doel(dossier, doel)
        elif sleutel in self._parts():
            shown: Toonbaar = getattr(self, sleutel)
            shown.show_dossier(dossier)
        if part is not self._current:
            self._current.hide()
            part.show()
            self._current = part

    def flush(self) -> None:
        """Save at once what was typed, wherever."""
        self.doel.flush()
        for sleutel in self._parts():
            shown: Toonbaar = getattr(self, sleutel)
            shown.flush()
