"""Illnesses and addictions of one person: lines that come and go, each with what kind it is."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.persoon import Aandoening, Aandoeningsoort, Aandoeningstaat
from regisseur_desktop.errors import Refused
from ui.formulieren.velden import OP_TEKENING
from ui.widgets.buttons import Button, IconButton
from ui.widgets.choice import ComboChoice, Tick
from ui.widgets.control import Control
from ui.widgets.focus_ring import give_focus
from ui.widgets.layout import column, line, margins, zone
from ui.widgets.text import TextLine

_SOORTEN = [(een, een.label) for een in Aandoeningsoort]
_STATEN = [(een, een.label) for een in Aandoeningstaat]
_LEEG = Aandoening(tekst="")


def check_aandoeningen(aandoeningen: Sequence[Aandoening]) -> None:
    """Refuse an illness without a name."""
    if not all(een.tekst for een in aandoeningen):
        raise Refused("Schrijf op wat het is, of haal de regel weg.")


class AandoeningRegel(QWidget):
    """One illness: what it is called, its kind, whether it is there now, and who may see it."""

    edited = Signal()
    weg = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tekst = TextLine("Bijvoorbeeld astma")
        self.soort = ComboChoice(_SOORTEN, empty="")
        self.staat = ComboChoice(_STATEN, empty="")
        self.tick = Tick(OP_TEKENING)
        self.knop = IconButton("trash", "Weghalen", on_click=self.weg.emit)
        for control in self.controls():
            control.edited.connect(self.edited)
        first = line(spacing=8)
        first.addWidget(self.tekst, 1)
        first.addWidget(self.knop)
        inside = column(first, self.soort, self.staat, self.tick, spacing=8)
        margins(inside, (12, 12, 12, 8))
        self.setLayout(column(zone("well", inside)))

    def controls(self) -> tuple[Control, ...]:
        """Return its controls in reading order."""
        return (self.tekst, self.soort, self.staat, self.tick)

    def value(self) -> Aandoening:
        """Return the illness as it stands here."""
        return Aandoening(
            tekst=self.tekst.value(),
            soort=self.soort.value(),
            staat=self.staat.value(),
            op_tekening_gezin=self.tick.value(),
        )

    def set_value(self, value: Aandoening) -> None:
        """Show an illness."""
        self.tekst.set_value(value.tekst)
        self.soort.set_value(value.soort)
        self.staat.set_value(value.staat)
        self.tick.set_value(value=value.op_tekening_gezin)

    def set_name(self, name: str) -> None:
        """Name its parts after the place in the list, so that each is called differently."""
        for control, part in zip(
            self.controls(), ("wat", "wat voor", "is het er nu", "tekening"), strict=True
        ):
            control.set_name(f"{name}, {part}")
        self.knop.set_name(f"{name} weghalen")


class AandoeningenVeld(Control):
    """Its value is a tuple of `Aandoening`; a line in which nothing was done is left out."""

    def __init__(self) -> None:
        super().__init__()
        self.regels: list[AandoeningRegel] = []
        self._name = "Ziekte"
        self._lines = column(spacing=8)
        self.toevoegen = Button("Toevoegen", "quiet", icon="plus", on_click=self._add_line)
        self.setLayout(column(self._lines, self.toevoegen, spacing=8))
        self.setFocusProxy(self.toevoegen)

    @override
    def value(self) -> tuple[Aandoening, ...]:
        found = (regel.value() for regel in self.regels)
        return tuple(een for een in found if een != _LEEG)

    @override
    def set_value(self, value: Sequence[Aandoening]) -> None:
        if tuple(value) == self.value():
            return
        for regel in self.regels[len(value) :]:
            self._drop(regel)
        for _ in range(len(value) - len(self.regels)):
            self._make()
        for regel, een in zip(self.regels, value, strict=True):
            regel.set_value(een)

    @override
    def focus_target(self) -> QWidget:
        return self.toevoegen

    @override
    def set_name(self, name: str) -> None:
        self._name = name
        self.toevoegen.setAccessibleName(f"{name} toevoegen")
        self._number()

    def _make(self) -> AandoeningRegel:
        regel = AandoeningRegel()
        regel.edited.connect(self.edited)
        regel.weg.connect(self._remover(regel))
        self.regels.append(regel)
        self._lines.addWidget(regel)
        self._number()
        return regel

    def _remover(self, regel: AandoeningRegel) -> Callable[[], None]:
        return lambda: self._remove(regel)

    def _add_line(self) -> None:
        give_focus(self._make().tekst.focus_target())

    def _remove(self, regel: AandoeningRegel) -> None:
        """Take a line away; the focus goes to the button that can bring a new one."""
        self._drop(regel)
        give_focus(self.toevoegen)
        self.edited.emit()
        self.committed.emit()

    def _drop(self, regel: AandoeningRegel) -> None:
        self.regels.remove(regel)
        self._lines.removeWidget(regel)
        regel.hide()
        regel.deleteLater()
        self._number()

    def _number(self) -> None:
        for place, regel in enumerate(self.regels, 1):
            regel.set_name(f"{self._name} {place}")
