"""A part that folds: its title opens it, and while it is closed one line says what is in it."""

from PySide6.QtWidgets import QLayout, QWidget

from ui.settings import Settings
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, holder, line

_OPEN, _DICHT = "open", "dicht"


class Opvouw(QWidget):
    """Remembers in the settings of this workstation whether it is open; closed at first."""

    def __init__(self, titel: str, inhoud: QLayout, settings: Settings, sleutel: str) -> None:
        super().__init__()
        self._settings, self._sleutel = settings, sleutel
        self.kop = Button(titel, "quiet", icon="caret-right", on_click=self._turn)
        self.samenvatting = PlainLabel("", "small")
        self.body = holder(inhoud)
        box = column(line(self.kop, None), self._onder(), self.body, spacing=4)
        self.setLayout(box)
        self._show(is_open=settings.text(sleutel, _DICHT) == _OPEN)

    def _onder(self) -> QLayout:
        """Begin the line where the words of the title begin."""
        return line(self.samenvatting, sides=(32, 0, 0, 0))

    @property
    def is_open(self) -> bool:
        """Whether its fields are in sight."""
        return not self.body.isHidden()

    def set_open(self, *, is_open: bool) -> None:
        """Open or close it, and remember that."""
        self._settings.set_text(self._sleutel, _OPEN if is_open else _DICHT)
        self._show(is_open=is_open)

    def vat_samen(self, tekst: str) -> None:
        """Say in one line what is filled in, for the eye and for a screen reader."""
        self.samenvatting.setText(tekst)
        self._describe()

    def _turn(self) -> None:
        self.set_open(is_open=not self.is_open)

    def _show(self, *, is_open: bool) -> None:
        self.body.setHidden(not is_open)
        self.samenvatting.setHidden(is_open)
        self.kop.set_icon("caret-down" if is_open else "caret-right")
        self._describe()

    def _describe(self) -> None:
        state = "Open." if self.is_open else f"Dicht. {self.samenvatting.text()}"
        self.kop.setAccessibleDescription(state)
