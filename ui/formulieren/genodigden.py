"""Who is invited and what they answered: a tick per person, and then their reply."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.regie import Antwoord, Genodigde
from ui.widgets.buttons import literal
from ui.widgets.control import Control
from ui.widgets.layout import column, line

_ANTWOORDEN = tuple(Antwoord)


class _Genodigde(QWidget):
    """One line: the name with its tick, and the reply once it is ticked."""

    def __init__(self, wie: str, naam: str) -> None:
        super().__init__()
        self.wie, self.naam = wie, naam
        self.box = QCheckBox(literal(naam))
        self.antwoord = QComboBox()
        for een in _ANTWOORDEN:
            self.antwoord.addItem(een.label)
        self.antwoord.setAccessibleName(f"Antwoord van {naam}")
        row = line(spacing=8)
        row.addWidget(self.box, 1)
        row.addWidget(self.antwoord)
        self.setLayout(row)
        self.box.toggled.connect(self.antwoord.setVisible)
        keep = self.antwoord.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.antwoord.setSizePolicy(keep)
        self.antwoord.hide()

    def set_antwoord(self, antwoord: Antwoord | None) -> None:
        """Show the reply; nothing is not invited."""
        self.box.setChecked(antwoord is not None)
        self.antwoord.setVisible(antwoord is not None)
        if antwoord is not None:
            self.antwoord.setCurrentIndex(_ANTWOORDEN.index(antwoord))

    def genodigde(self) -> Genodigde | None:
        """Return the invited person, or nothing."""
        if not self.box.isChecked():
            return None
        return Genodigde(wie=self.wie, antwoord=_ANTWOORDEN[self.antwoord.currentIndex()])


class GenodigdenVeld(Control):
    """Its value is a tuple of `Genodigde`; who is invited but unknown here stays invited."""

    def __init__(self, mensen: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.regels = [_Genodigde(wie, naam) for wie, naam in mensen]
        self._others: tuple[Genodigde, ...] = ()
        self._invited: tuple[str, ...] = ()
        for regel in self.regels:
            regel.box.clicked.connect(lambda _on: self._tell())
            regel.antwoord.activated.connect(lambda _index: self._tell())
        self.setLayout(column(*self.regels, spacing=2))

    def _tell(self) -> None:
        self.edited.emit()
        self.committed.emit()

    @override
    def value(self) -> tuple[Genodigde, ...]:
        here = [een for regel in self.regels if (een := regel.genodigde())]
        found = {een.wie: een for een in (*here, *self._others)}
        # who was invited before keeps the place in the row
        order = [wie for wie in self._invited if wie in found]
        return tuple(found[wie] for wie in dict.fromkeys([*order, *found]))

    @override
    def set_value(self, value: Sequence[Genodigde]) -> None:
        known = {een.wie: een.antwoord for een in value}
        here = {regel.wie for regel in self.regels}
        self._invited = tuple(known)
        self._others = tuple(een for een in value if een.wie not in here)
        for regel in self.regels:
            regel.set_antwoord(known.get(regel.wie))

    @override
    def focus_target(self) -> QWidget:
        return self.regels[0].box if self.regels else self

    @override
    def set_name(self, name: str) -> None:
        for regel in self.regels:
            regel.box.setAccessibleName(f"{name}: {regel.naam}")
