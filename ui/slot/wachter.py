"""When to lock: after so many quiet minutes, with a warning one minute before."""

from PySide6.QtCore import QObject, QTimer, Signal

from ui.slot.stilte import Stilte

WAARSCHUW_SECONDEN = 60
_KIJK_MS = 2_000


class Wachter(QObject):
    """Watches how long it is quiet; `lock` and `warn` fire once per silence."""

    lock = Signal()
    warn = Signal()

    def __init__(self, stilte: Stilte, minuten: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stilte = stilte
        self._chosen, self._least = minuten * 60, 0
        self._warned = False
        self._timer = QTimer(self)
        self._timer.setInterval(_KIJK_MS)
        self._timer.timeout.connect(self.look)

    def set_minuten(self, minuten: int) -> None:
        """Lock after this many quiet minutes from now on."""
        self._chosen = minuten * 60

    def at_least(self, minuten: int) -> None:
        """Wait at least so long for a while, as at the table, where people talk; 0 ends it."""
        self._least = minuten * 60

    @property
    def seconden(self) -> int:
        """How long it may be quiet."""
        return max(self._chosen, self._least)

    def start(self) -> None:
        """Begin to watch."""
        self._warned = False
        self._timer.start()

    def stop(self) -> None:
        """Stop watching, as while the program is locked."""
        self._timer.stop()

    def look(self) -> None:
        """Compare the silence with the limit now."""
        stil = self._stilte()
        if stil >= self.seconden:
            self.stop()
            self.lock.emit()
        elif stil >= self.seconden - WAARSCHUW_SECONDEN:
            if not self._warned:
                self._warned = True
                self.warn.emit()
        else:
            self._warned = False
