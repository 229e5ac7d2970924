"""The card on the leeshulp: spelling on or off, and the words that are never marked."""

from dataclasses import replace
from functools import partial

from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import eigen_woorden, instellingen
from ui.werk import Werk
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.choice import Tick
from ui.widgets.inline_add import InlineAdd
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import clear, column, holder
from ui.widgets.row import FactRow

_MAG = "Woord dat mag blijven staan"


class LeeshulpKaart(Card):
    """What the leeshulp looks at for this user; nothing is left out in silence."""

    def __init__(self, werk: Werk) -> None:
        super().__init__("Leeshulp", "lightbulb")
        self._werk = werk
        self.spelling = Tick("Laat woorden zien die niet goed zijn gespeld")
        self.spelling.set_value(instellingen.lees(werk.kluis).spelling)
        self.spelling.edited.connect(self._keep_spelling)
        self.kop = PlainLabel("", "strong")
        self._rijen = column(spacing=0)
        self.nieuw = InlineAdd(_MAG, _MAG, on_add=self._add)
        self.add(self.spelling, self.kop, holder(self._rijen), self.nieuw)
        self._shown: tuple[str, ...] | None = None
        werk.instellingen_gewijzigd.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show which words are never marked."""
        woorden = eigen_woorden.uitgezonderd(self._werk.kluis)
        if woorden == self._shown:
            return
        self._shown = woorden
        self.kop.setText(_kop(len(woorden)))
        clear(self._rijen)
        for woord in woorden:
            self._rijen.addWidget(self._row(woord))

    def _row(self, woord: str) -> FactRow:
        back = Button(
            "Weghalen",
            "quiet",
            name=f"Weghalen: {woord}",
            on_click=partial(self._remove, woord),
        )
        return FactRow(woord, ("check", "text2"), parts=(back,))

    def _keep_spelling(self) -> None:
        now = instellingen.lees(self._werk.kluis)
        instellingen.bewaar(self._werk.kluis, replace(now, spelling=self.spelling.value()))
        self._werk.instellingen_gewijzigd.emit()

    def _add(self, woord: str) -> None:
        eigen_woorden.controleer(woord)
        eigen_woorden.nooit_dit_woord(self._werk.kluis, woord)
        self._werk.instellingen_gewijzigd.emit()

    def _remove(self, woord: str) -> None:
        try:
            eigen_woorden.weer_wel(self._werk.kluis, woord)
        except Refused as refused:
            self._werk.tell(str(refused))
            return
        self.nieuw.edit.setFocus()
        self._werk.instellingen_gewijzigd.emit()
        self._werk.tell(f"De leeshulp let weer op ‘{woord}’.")


def _kop(aantal: int) -> str:
    if not aantal:
        return "De leeshulp let op alle woorden. Mag er een altijd blijven staan?"
    if aantal == 1:
        return "Dit woord streept de leeshulp niet aan:"
    return f"Deze {aantal} woorden streept de leeshulp niet aan:"
