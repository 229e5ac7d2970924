"""The time between unlocking and locking: the work, the workspace, the watch and the backups."""

import contextlib
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog

from regisseur_desktop.domain.datum_tonen import toon_tijd
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import instellingen, reservekopie, sessies, voorbeelden
from regisseur_desktop.operations.kluis import Kluis
from ui.aantafel.plek import Tafelplek
from ui.aantafel.zitting import Zitting
from ui.hoofdvenster import Hoofdvenster
from ui.jobs import Jobs
from ui.laatste import keep_plek, last_plek, last_recent
from ui.plek import Plek, Scherm
from ui.settings import Settings
from ui.slot.stilte import Stilte
from ui.slot.wachter import Wachter
from ui.venster.uitzicht import Uitzicht, look, look_again
from ui.venster.werkruimte import Werkruimte
from ui.werk import Werk
from ui.widgets.autosave import Autosave
from ui.widgets.toast import Toast

_RESERVEKOPIE_MS = 30 * 60 * 1000


@dataclass(frozen=True, slots=True)
class Omgeving:
    """What is there before a store is open and stays after it is locked."""

    venster: Hoofdvenster
    jobs: Jobs
    settings: Settings
    stilte: Stilte


class Sessie(QObject):
    """One open store; `close` leaves nothing of it in memory that we can reach."""

    vergrendelen = Signal()

    def __init__(self, omgeving: Omgeving, kluis: object, before: "Sessie | None") -> None:
        super().__init__(omgeving.venster)
        assert isinstance(kluis, Kluis)  # noqa: S101 - the lock screen gives nothing else
        self._omgeving = omgeving
        self.plek: Plek = before.plek if before else last_plek(kluis)
        self.uitzicht: Uitzicht = before.uitzicht if before else Uitzicht()
        self._waiting = before.not_kept if before else ()
        self._was_open: str = before.left_open if before else ""
        self._table: Tafelplek | None = before.tafelplek if before else None
        self.left_open: str = ""
        self.tafelplek: Tafelplek | None = None
        self.not_kept: tuple[Edit, ...] = ()
        self.is_open = True
        self.werk = Werk(kluis, omgeving.jobs, omgeving.settings)
        ingesteld = instellingen.lees(kluis)
        self.ruimte = Werkruimte(self.werk, ingesteld.vergrendel_minuten)
        self.ruimte.vergrendelen.connect(self.vergrendelen)
        self.wachter = Wachter(omgeving.stilte, ingesteld.vergrendel_minuten, self)
        self.wachter.lock.connect(self.vergrendelen)
        self.wachter.warn.connect(self._warn)
        self.zitting = Zitting(self.werk, omgeving.venster, self.wachter)
        self.zitting.vergrendelen.connect(self.vergrendelen)
        self._backups = QTimer(self)
        self._backups.setInterval(_RESERVEKOPIE_MS)
        self._backups.timeout.connect(self.back_up)
        self.werk.instellingen_gewijzigd.connect(self._settings_changed)

    def start(self) -> None:
        """Show the workspace where the user was, and begin to watch."""
        self._omgeving.venster.show_widget(self.ruimte, "Regisseur")
        self.ruimte.show_recents(last_recent(self.werk.kluis))
        self.ruimte.start(self.plek)
        look_again(self.ruimte.page, self.uitzicht)
        self.wachter.start()
        self._backups.start()
        self._tell_recovery()
        if self._was_open:
            self.werk.tell(f"Je had “{self._was_open}” open. Open het weer: je tekst staat er nog.")
        if self._table is not None:
            self.zitting.open(self._table)
        if self._waiting:
            self.werk.wachtrij.add(*self._waiting)
            self.werk.wachtrij.try_again()

    def begin(self, begin: str) -> None:
        """Do what was chosen at the first start."""
        if begin == "voorbeeld":
            self.werk.run(lambda: voorbeelden.load(self.werk.kluis, self.werk.vandaag()))
            self.ruimte.go(Plek(Scherm.HUISHOUDENS))
        elif begin == "aanmelding":
            self.ruimte.acties["aanmelding"].doe()

    def close(self) -> None:
        """Keep what is half-typed, make a backup when something changed, and close the store.

        Trouble with the disk holds nothing up: a lock must lock. What could not be written
        stands in `not_kept`, for the session after this one.
        """
        self.is_open = False
        self.wachter.stop()
        self._backups.stop()
        self._settle()
        self._omgeving.jobs.stop_all()
        self.ruimte.hide()  # nothing to read while the backup is made
        kluis = self.werk.kluis
        self.not_kept = self.werk.wachtrij.edits
        for step in (self._keep_place, lambda: sessies.end(kluis), self._last_backup):
            with contextlib.suppress(Refused):
                step()
        with contextlib.suppress(Refused):
            self.werk.close()

    def _settle(self) -> None:
        """Save what is being typed, and take away whatever stands over the workspace."""
        self.tafelplek = self.zitting.leave()
        self.plek, self.uitzicht = self.ruimte.plek, look(self.ruimte.page)
        focused = QApplication.focusWidget()
        if focused is not None:
            focused.clearFocus()  # a field that is left saves itself
        for waiting in self.ruimte.findChildren(Autosave):
            waiting.flush()
        while popup := QApplication.activePopupWidget():
            popup.close()
        venster = self._omgeving.venster
        for dialog in venster.findChildren(QDialog):
            if dialog.isVisible():
                self.left_open = dialog.windowTitle()
            dialog.reject()  # a form that is left keeps what stands in it
        for toast in venster.findChildren(Toast):
            toast.hide()
        clipboard = QApplication.clipboard()
        if clipboard.ownsClipboard():
            clipboard.clear()  # what was copied here must not outlast the lock
        self.werk.gaat_dicht.emit()
        self.werk.wachtrij.try_again()

    def _keep_place(self) -> None:
        keep_plek(self.werk.kluis, self.plek, self.ruimte.recent_ids)

    def _last_backup(self) -> None:
        """Make a backup if something changed."""
        if reservekopie.is_due(self.werk.kluis):
            reservekopie.maak(self.werk.kluis)

    def back_up(self) -> None:
        """Make a backup beside the screen if something changed since the last one."""
        kluis = self.werk.kluis
        if reservekopie.is_due(kluis):
            self._omgeving.jobs.start(
                "Reservekopie maken",
                lambda progress: reservekopie.maak(kluis, progress.check),
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
