"""The time between unlocking and locking: the work, the workspace, the watch and the backups."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog

from regisseur_desktop.domain.datum_tonen import toon_tijd
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import instellingen, reservekopie, sessies, voorbeelden
from regisseur_desktop.operations.kluis import Kluis
from ui.klad import Klad
from ui.plek import Plek, Scherm
from ui.slot.wachter import Wachter
from ui.venster.werkruimte import Werkruimte
from ui.werk import Werk
from ui.widgets.autosave import Autosave

if TYPE_CHECKING:
    from ui.programma import Programma

_RESERVEKOPIE_MS = 30 * 60 * 1000


class Sessie(QObject):
    """One open store; `close` leaves nothing of it in memory that we can reach."""

    def __init__(self, programma: Programma, kluis: object, plek: Plek | None) -> None:
        super().__init__(programma)
        assert isinstance(kluis, Kluis)  # noqa: S101 - the lock screen gives nothing else
        self._programma = programma
        self.plek = plek or Plek(Scherm.VANDAAG)
        self.is_open = True
        self.werk = Werk(kluis, programma.jobs, programma.settings)
        ingesteld = instellingen.lees(kluis)
        self.ruimte = Werkruimte(self.werk, ingesteld.vergrendel_minuten)
        self.ruimte.vergrendelen.connect(programma.lock)
        self.klad = Klad(self.werk, self.ruimte)
        self.wachter = Wachter(programma.stilte, ingesteld.vergrendel_minuten, self)
        self.wachter.lock.connect(programma.lock)
        self.wachter.warn.connect(self._warn)
        self._backups = QTimer(self)
        self._backups.setInterval(_RESERVEKOPIE_MS)
        self._backups.timeout.connect(self.back_up)
        self.werk.instellingen_gewijzigd.connect(self._settings_changed)

    def start(self) -> None:
        """Show the workspace where the user was, and begin to watch."""
        programma = self._programma
        programma.show_in_window(self.ruimte, "Regisseur")
        self.ruimte.start(self.plek)
        self.klad.restore()
        self.wachter.start()
        self._backups.start()
        self._tell_recovery()

    def begin(self, begin: str) -> None:
        """Do what was chosen at the first start."""
        if begin == "voorbeeld":
            self.werk.run(lambda: voorbeelden.load(self.werk.kluis, self.werk.vandaag()))
            self.ruimte.go(Plek(Scherm.HUISHOUDENS))
        elif begin == "aanmelding":
            self.ruimte.acties["aanmelding"].doe()

    def close(self) -> None:
        """Keep what is half-typed, make a backup when something changed, and close the store."""
        self.is_open = False
        self.wachter.stop()
        self._backups.stop()
        for waiting in self.ruimte.findChildren(Autosave):
            waiting.flush()
        for dialog in self._programma.venster.findChildren(QDialog):
            dialog.reject()  # a form that is left keeps what stands in it
        self.klad.stop()
        self.plek = self.ruimte.plek
        self._programma.jobs.stop_all()
        sessies.end(self.werk.kluis)
        self.ruimte.hide()  # nothing to read while the backup is made
        self._last_backup()
        self.werk.close()

    def _last_backup(self) -> None:
        """Make a backup if something changed; leaving never waits for a full or broken disk."""
        kluis = self.werk.kluis
        with contextlib.suppress(Refused):
            if reservekopie.is_due(kluis):
                reservekopie.maak(kluis)

    def back_up(self) -> None:
        """Make a backup beside the screen if something changed since the last one."""
        kluis = self.werk.kluis
        if reservekopie.is_due(kluis):
            self._programma.jobs.start(
                "Reservekopie maken",
                lambda progress: reservekopie.maak(kluis),
                on_result=lambda moment: self.werk.reservekopie_gemaakt(),
                on_refused=lambda sentence: self.werk.tell(
                    f"De reservekopie is niet gemaakt: {sentence} Je werk zelf is wel bewaard."
                ),
            )

    def _warn(self) -> None:
        self.werk.tell("Over 1 minuut gaat het programma op slot. Je werk blijft bewaard.")

    def _settings_changed(self) -> None:
        ingesteld = instellingen.lees(self.werk.kluis)
        self.wachter.set_minuten(ingesteld.vergrendel_minuten)
        self.ruimte.status.set_minuten(ingesteld.vergrendel_minuten)

    def _tell_recovery(self) -> None:
        """After a crash, say that all is there, and from which moment."""
        if crashed := sessies.begin(self.werk.kluis):
            tijd = toon_tijd(crashed.astimezone().time())
            self.werk.tell(
                f"Het programma is vorige keer onverwacht gestopt. Alles tot {tijd} uur is terug."
            )
