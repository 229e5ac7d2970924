"""The theme in force: which colours, how large the text, and who must hear of a change."""

from enum import StrEnum
from typing import cast

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication, QWidget

from regisseur_desktop.paths import shipped
from ui.theme import icons, scale
from ui.theme.fonts import interface_font, system_factor
from ui.theme.palette import palette, tokens_of
from ui.theme.stylesheet import contrast_sheet, own_contrast_sheet, sheet
from ui.theme.tokens import CONTRAST, DARK, LIGHT, Tokens

SMALLEST, LARGEST, STEP = 1.0, 2.0, 0.1


class Preference(StrEnum):
    """What the user chose in Instellingen."""

    SYSTEEM = "systeem"
    LICHT = "licht"
    DONKER = "donker"
    CONTRAST = "contrast"


class Theme(QObject):
    """Colours and sizes of the running program; `changed` after every new set."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._preference = Preference.SYSTEEM
        self._text_size = 1.0
        self._lent: float | None = None
        self.is_changing = False
        self._factor = system_factor()
        self.tokens: Tokens = LIGHT
        QDir.setSearchPaths("bediening", [str(shipped("resources") / "icons" / "controls")])
        app.setStyle("Fusion")
        # one wrapper kept for good: PySide 6.11 takes a second `accessibility()` for deleted
        self._hints = app.styleHints()
        self._wishes = self._hints.accessibility()
        self._system_scheme = self._hints.colorScheme()
        self._system_contrast = self._wishes.contrastPreference()
        self._hints.colorSchemeChanged.connect(self._follow_scheme)
        self._wishes.contrastPreferenceChanged.connect(self._follow_contrast)
        self.apply()

    @property
    def k(self) -> float:
        """The factor by which every size is multiplied, 1.0 to 2.0."""
        return min(LARGEST, self.shown_size * self._factor)

    @property
    def shown_size(self) -> float:
        """The text size in force: that of the user, or the larger one lent to the table."""
        return self._text_size if self._lent is None else self._lent

    @property
    def text_size(self) -> float:
        """The text size the user chose, 1.0 to 2.0."""
        return self._text_size

    @property
    def preference(self) -> Preference:
        """The scheme the user chose."""
        return self._preference

    @property
    def is_contrast(self) -> bool:
        """Whether high contrast is on, by the system or by choice."""
        return self._preference is Preference.CONTRAST or self._system_has_contrast()

    @property
    def is_dark(self) -> bool:
        """Whether the dark table is in force."""
        return self.tokens is DARK

    def set_preference(self, preference: Preference) -> None:
        """Follow the system or hold one scheme."""
        if preference is not self._preference:
            self._preference = preference
            self.apply()

    def set_text_size(self, size: float) -> None:
        """Set the text size, held between 100 and 200 %."""
        held = _held(size)
        if held != self._text_size:
            self._text_size = held
            self.apply()

    def lend(self, size: float | None) -> None:
        """Show text this large for a while and leave the user's own size alone; `None` ends it."""
        before, self._lent = self.shown_size, None if size is None else _held(size)
        if self.shown_size != before:
            self.apply()

    def larger(self) -> None:
        """Make all text one step larger."""
        self.set_text_size(self._text_size + STEP)

    def smaller(self) -> None:
        """Make all text one step smaller."""
        self.set_text_size(self._text_size - STEP)

    def px(self, pixels: float) -> int:
        """Return a size given at 100 % in pixels of the present text size."""
        return scale.scaled(pixels, self.k)

    def color(self, token: str) -> QColor:
        """Return a token as a colour to paint with."""
        return QColor(self.tokens[token])

    def icon(
        self, name: str, tone: str = "text2", size: int = 20, *, weight: str = "regular"
    ) -> QIcon:
        """Return the icon `name` in a token colour at the present text size."""
        return icons.tinted(name, self.tokens[tone], self.px(size), weight)

    def apply(self) -> None:
        """Set palette, font and style sheet of the whole program, then tell everyone."""
        if self._system_has_contrast():
            used = self._app.style().standardPalette()
            self.tokens = tokens_of(used)
        else:
            self.tokens = self._table()
            used = palette(self.tokens)
        self.is_changing = True
        # from sheet to sheet Qt tells each widget some twenty times; from none to one, twice
        self._app.setStyleSheet("")
        self._app.setFont(interface_font(self.k))
        self._app.setPalette(used)
        self._app.setStyleSheet(self._sheet())
        scale.refresh_all(self.k)
        self.is_changing = False
        self.changed.emit()

    def _follow_scheme(self, scheme: Qt.ColorScheme) -> None:
        self._system_scheme = scheme
        self.apply()

    def _follow_contrast(self, wish: Qt.ContrastPreference) -> None:
        self._system_contrast = wish
        self.apply()

    def _sheet(self) -> str:
        if self._system_has_contrast():
            return contrast_sheet(self.k)
        made = own_contrast_sheet if self.is_contrast else sheet
        return made(self.tokens, self.k)

    def _table(self) -> Tokens:
        if self._preference is Preference.CONTRAST:
            return CONTRAST
        if self._preference is not Preference.SYSTEEM:
            return DARK if self._preference is Preference.DONKER else LIGHT
        return DARK if self._system_scheme == Qt.ColorScheme.Dark else LIGHT

    def _system_has_contrast(self) -> bool:
        return self._system_contrast == Qt.ContrastPreference.HighContrast


def _held(size: float) -> float:
    return round(min(LARGEST, max(SMALLEST, size)), 2)


def theme() -> Theme:
    """Return the one theme of the running application, made on first use."""
    app = cast("QApplication", QApplication.instance())
    found = app.findChild(Theme)
    return found if found is not None else Theme(app)


def px(pixels: float) -> int:
    """Return a size given at 100 % in pixels of the present text size."""
    return theme().px(pixels)


def restyle(widget: QWidget, **properties: str) -> None:
    """Set dynamic properties the style sheet listens to and draw the widget by them."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
