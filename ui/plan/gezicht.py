"""The face that a child chooses for the plan: glad, neutral or not glad, each with its word."""

from regisseur_desktop.compat import override
from regisseur_desktop.domain.plan import Gezicht
from ui.widgets.choice import RadioChoice

_ICONEN = {
    Gezicht.BLIJ: "smiley",
    Gezicht.GEWOON: "smiley-meh",
    Gezicht.NIET_BLIJ: "smiley-sad",
}


class GezichtKeuze(RadioChoice):
    """Three faces and the choice for none; the word stands beside the face."""

    def __init__(self) -> None:
        super().__init__([(een, een.label) for een in (*_ICONEN, Gezicht.GEEN)])
        for button, icoon in zip(self._buttons, _ICONEN.values(), strict=False):
            button.set_icon(icoon)

    @override
    def set_name(self, name: str) -> None:
        super().set_name(f"Gezicht van {name}")
