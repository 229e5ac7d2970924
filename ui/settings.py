"""What belongs to this workstation and not to the work: window, theme and text size."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings
from PySide6.QtWidgets import QSplitter, QWidget

from ui.theme.apply import Preference, Theme


class Settings(QObject):
    """A small file of settings at a path that the caller chooses; never in the registry."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._theme: Theme | None = None
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    def text(self, key: str, default: str = "") -> str:
        """Return a stored text."""
        return str(self._store.value(key, default))

    def set_text(self, key: str, value: str) -> None:
        """Store a text at once."""
        self._store.setValue(key, value)
        self._store.sync()

    @property
    def preference(self) -> Preference:
        """The scheme the user chose; what is not understood follows the system."""
        stored = self.text("weergave/thema", Preference.SYSTEEM)
        return Preference(stored) if stored in set(Preference) else Preference.SYSTEEM

    @property
    def text_size(self) -> float:
        """The text size the user chose, 1.0 when there is none."""
        try:
            return float(self.text("weergave/tekst", "1.0"))
        except ValueError:
            return 1.0

    def restore_theme(self, theme: Theme) -> None:
        """Give the theme what was chosen before, and keep every later choice."""
        theme.set_text_size(self.text_size)
        theme.set_preference(self.preference)
        self._theme = theme
        theme.changed.connect(self._follow)

    def let_go(self) -> None:
        """Keep no later choices, as when the program ends."""
        if self._theme is not None:
            self._theme.changed.disconnect(self._follow)
            self._theme = None

    def _follow(self) -> None:
        if self._theme is not None:
            self.keep_theme(self._theme)

    def keep_theme(self, theme: Theme) -> None:
        """Store the scheme and the text size that were chosen."""
        if (self.preference, self.text_size) == (theme.preference, theme.text_size):
            return
        self.set_text("weergave/thema", theme.preference)
        self.set_text("weergave/tekst", str(theme.text_size))

    def restore_window(self, window: QWidget) -> bool:
        """Put a window back where it was; say whether it was known."""
        return window.restoreGeometry(self._bytes("venster/plaats"))

    def keep_window(self, window: QWidget) -> None:
        """Store where a window stands."""
        self._store.setValue("venster/plaats", window.saveGeometry())
        self._store.sync()

    def restore_splitter(self, key: str, splitter: QSplitter) -> bool:
        """Divide a splitter as it was; say whether it was known."""
        return splitter.restoreState(self._bytes(f"deling/{key}"))

    def keep_splitter(self, key: str, splitter: QSplitter) -> None:
        """Store how a splitter is divided."""
        self._store.setValue(f"deling/{key}", splitter.saveState())
        self._store.sync()

    def _bytes(self, key: str) -> QByteArray:
        stored = self._store.value(key)
        return stored if isinstance(stored, QByteArray) else QByteArray()
