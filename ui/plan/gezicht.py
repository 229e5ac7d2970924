"""The face that a child chooses for the plan: glad, neutral or not glad, each with its word."""

from typing import Any

from regisseur_desktop.compat import override
from regisseur_desktop.domain.plan import Gezicht
from ui.widgets.buttons import Button
from ui.widgets.choice import RadioChoice
from ui.widgets.focus_ring import give_focus

GEZICHTEN = {
    Gezicht.BLIJ: "smiley",
    Gezicht.GEWOON: "smiley-meh",
    Gezicht.NIET_BLIJ: "smiley-sad",
}
"""The faces to choose from, each with its icon."""
NOG_GEEN = "Nog geen gezicht gekozen."
"""What a screen reader says of the faces while none of them is chosen."""


class GezichtKeuze(RadioChoice):
    """Three faces, of which none is chosen at first; what was chosen can be taken back.

    No face is not a fourth choice: who was not asked yet would seem to have answered.
    """

    def __init__(self) -> None:
        super().__init__([(een, een.label) for een in GEZICHTEN])
        for button, icoon in zip(self._buttons, GEZICHTEN.values(), strict=True):
            button.set_icon(icoon)
        self.weg = Button("Toch geen gezicht", "quiet", on_click=self._take_back)
        self.weg.hide()
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self.weg)
        self.edited.connect(self._show)
        self._show()

    def _take_back(self) -> None:
        self.set_value(Gezicht.GEEN)
        give_focus(self.focus_target())
        self._tell()

    def _show(self) -> None:
        """Say to every reader whether a face is chosen."""
        self.weg.setHidden(self.is_empty())
        self.describe(NOG_GEEN if self.is_empty() else "")

    @override
    def value(self) -> Any:
        return super().value() or Gezicht.GEEN

    @override
    def set_value(self, value: Any) -> None:
        super().set_value(None if value is Gezicht.GEEN else value)
        self._show()

    @override
    def set_name(self, name: str) -> None:
        super().set_name(f"Gezicht van {name}")
        self.weg.setAccessibleName(f"Toch geen gezicht van {name}")
