"""The side panel while an earlier day is shown: who the others were, and nothing to change."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.verwantschap import naam_met_rol, relaties_van
from ui.formulieren.woorden import wie
from ui.genogram.vak import Regels
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column


class KijkVak(QWidget):
    """What is known of somebody on another day."""

    gekozen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._rol = PlainLabel("", "strong")
        self._familie = Regels("Familie")
        self._familie.gekozen.connect(self.gekozen)
        uitleg = PlainLabel(
            "Je kijkt naar een andere dag. Ga terug naar vandaag om te veranderen.", "muted"
        )
        self.setLayout(column(uitleg, self._rol, self._familie, None, spacing=12))

    def toon(self, dossier: Dossier, owner: str) -> None:
        """Show one person as on the day of this dossier."""
        is_person = dossier.persoon(owner) is not None
        self._rol.setText(naam_met_rol(dossier, owner) if is_person else "")
        here = {lid.persoon_id for lid in dossier.leden}
        found = relaties_van(dossier, owner) if is_person else ()
        self._familie.toon(
            [(een, f"{wie(dossier, een)}, {woord}") for een, woord in found if een in here]
        )
