"""Half-typed text: soon in the encrypted store, and back where it was typed after lock or crash."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from regisseur_desktop.errors import NotNow, Refused
from regisseur_desktop.operations import klad
from ui.werk import Werk
from ui.widgets.inline_add import InlineAdd

SOON_MS = 1_000
"""How long after the first key of a text it is kept."""
_AGAIN_MS = 10_000

Teksten = dict[str, str]
"""What stands half typed in one place, by the name of its field."""


class Kladden(QObject):
    """All half-typed texts of one open store."""

    def __init__(self, werk: Werk) -> None:
        super().__init__(werk)
        self._werk = werk
        self._known: dict[str, Teksten] = {}
        self._unwritten: set[str] = set()
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self._write)

    @classmethod
    def of(cls, werk: Werk) -> "Kladden":
        """Return the ones that belong to this work."""
        found = werk.findChild(Kladden)
        return found if found is not None else cls(werk)

    def keep(self, sleutel: str, teksten: Teksten) -> None:
        """Keep what stands half typed in a place; nothing forgets it."""
        self._known[sleutel] = teksten
        self._unwritten.add(sleutel)
        self._write()

    def read(self, sleutel: str) -> Teksten:
        """Return what was kept for a place."""
        if sleutel not in self._known:
            self._known[sleutel] = klad.lees(self._werk.kluis, sleutel) if self._has_store else {}
        return self._known[sleutel]

    def _write(self) -> None:
        """Write what is not in the store yet; what a full disk cannot take is tried again."""
        if not self._has_store:
            return
        for sleutel in tuple(self._unwritten):
            try:
                klad.bewaar(self._werk.kluis, sleutel, self._known[sleutel])
            except NotNow:
                self._again.start()
                return
            except Refused:
                return  # it is locked by now
            self._unwritten.discard(sleutel)

    @property
    def _has_store(self) -> bool:
        # a work on dossiers in memory has nowhere to put it
        return hasattr(self._werk, "kluis")


class Klad(QObject):
    """Keeps what is half typed in one widget, under the name of the place that it shows.

    `teksten` tells what stands there, `put` shows what was kept. The widget calls `note` when
    something is typed, `go` when it shows another place, and `keep` when all of it is saved.
    """

    def __init__(
        self,
        werk: Werk,
        widget: QWidget,
        teksten: Callable[[], Teksten],
        put: Callable[[Teksten], object],
    ) -> None:
        super().__init__(widget)
        self._kladden, self._teksten, self._put = Kladden.of(werk), teksten, put
        self._sleutel = ""
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.keep)
        werk.gaat_dicht.connect(self.flush)

    def note(self) -> None:
        """Keep soon what is being typed, also when the typing goes on."""
        if not self._soon.isActive():
            self._soon.start()

    def go(self, sleutel: str) -> None:
        """Keep what stands here, and bring back what was half typed in another place."""
        if sleutel != self._sleutel:
            self.flush()
            self._sleutel = sleutel
            self._put(self._kladden.read(sleutel))
            self._soon.stop()

    def reopen(self, sleutel: str) -> None:
        """Bring back what was half typed in a place, also in the one that was shown last."""
        self.flush()
        self._sleutel = ""
        self.go(sleutel)

    def flush(self) -> None:
        """Keep at once what was typed since the last time."""
        if self._soon.isActive():
            self.keep()

    def keep(self) -> None:
        """Keep what stands here now."""
        self._soon.stop()
        if self._sleutel:
            teksten = self._teksten().items()
            self._kladden.keep(self._sleutel, {name: text for name, text in teksten if text})


def klad_of_line(werk: Werk, line: InlineAdd) -> Klad:
    """Return the klad of a line that adds; what was added is no longer half typed."""

    def teksten() -> Teksten:
        text = line.edit.text()
        return {"regel": text} if text.strip() else {}

    made = Klad(werk, line, teksten, lambda kept: line.edit.setText(kept.get("regel", "")))
    line.edit.textChanged.connect(made.note)
    line.added.connect(made.flush)
    return made
