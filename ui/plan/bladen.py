"""The middle of the page: the editor of a goal, one of the other parts, or the empty state."""

from PySide6.QtWidgets import QWidget

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import Doel
from ui.plan.akkoord import AkkoordBlad
from ui.plan.bellen import BellenBlad
from ui.plan.deel import Toonbaar
from ui.plan.doel_editor import DoelEditor
from ui.plan.opgesteld import OpgesteldBlad
from ui.plan.veilig import VeiligBlad
from ui.plan.versies import VersiesBlad
from ui.plan.waarom import WaaromBlad
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
        self.willen, self.waarom = WillenBlad(werk), WaaromBlad(werk)
        self.veilig, self.bellen = VeiligBlad(werk), BellenBlad(werk)
        self.opgesteld, self.akkoord = OpgesteldBlad(werk), AkkoordBlad(werk)
        self.versies = VersiesBlad(werk)
        self.eerste = Button("Eerste doel", "primary", icon="plus")
        self.leeg = EmptyState("target", LEEG, self.eerste)
        self._box = column(self.doel, self.leeg, spacing=0)
        for part in self._parts().values():
            self._box.addWidget(part)
            part.hide()
        self.setLayout(self._box)
        self.doel.hide()
        self._current: QWidget = self.leeg

    def _parts(self) -> dict[str, QWidget]:
        return {
            "willen": self.willen,
            "waarom": self.waarom,
            "veilig": self.veilig,
            "bellen": self.bellen,
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
