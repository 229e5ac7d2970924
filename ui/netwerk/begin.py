"""How a netwerk begins: one sentence, and where to type."""

from ui.widgets.buttons import Button
from ui.widgets.empty_state import EmptyState

LEEG = "Wie helpt er al? Denk aan familie, buren, school, de huisarts."


class LeegNetwerk(EmptyState):
    """What a household with nobody around it says."""

    def __init__(self) -> None:
        self.knop = Button("Iemand toevoegen", icon="plus")
        self.importeren = Button(
            "Importeren", icon="upload-simple", name="Importeren uit een adresboek"
        )
        super().__init__("users-three", LEEG, self.knop, self.importeren)
