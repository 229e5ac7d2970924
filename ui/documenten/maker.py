"""Makes the document that was chosen, beside the screen; the last choice wins."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.operations import documenten_maken
from regisseur_desktop.operations.documenten_maken import Gemaakt
from regisseur_desktop.operations.documentopdracht import Documentopdracht
from ui.documenten.opdracht import PDF, OpdrachtPaneel
from ui.jobs import Job, Progress
from ui.werk import Werk
from ui.widgets.alive import while_alive

_WACHT_MS = 250
_LUKT_NIET = "Het document maken lukt nu niet. Je plan is wel bewaard."


class Maker(QObject):
    """`made` with what was asked for and the document; `told` why there is none."""

    made = Signal(object, object)
    told = Signal(str)

    def __init__(
        self, werk: Werk, dossier: Dossier, paneel: OpdrachtPaneel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._werk, self._paneel = werk, paneel
        self.dossier = dossier
        self._shown: tuple[Documentopdracht, Gemaakt] | None = None
        self._making: Job | None = None
        self._asked: Documentopdracht | None = None
        self._timer = QTimer(self, singleShot=True, interval=_WACHT_MS)
        self._timer.timeout.connect(self.make)

    @property
    def gemaakt(self) -> Gemaakt | None:
        """The last document, when it is the one of the choices."""
        if self._shown is None or self._shown[0] != self._paneel.opdracht():
            return None
        return self._shown[1]

    def make_soon(self) -> None:
        """Make the document when the user stops choosing for a moment."""
        self._timer.start()

    def show_dossier(self, dossier: Dossier) -> None:
        """Follow the plan; making a document is no change of it."""
        if _content(dossier) != _content(self.dossier):
            self._shown = None
            self.make_soon()
        self.dossier = dossier

    def make(self) -> None:
        """Make what is chosen now, unless it is there already."""
        wanted = self._paneel.opdracht()
        if self._making is not None or (self._shown is not None and self._shown[0] == wanted):
            return
        self._asked = wanted
        self._making = self._start(wanted, lambda gemaakt: self._show(wanted, gemaakt))
        self._making.refused.connect(while_alive(self, self.told.emit))
        self._making.failed.connect(while_alive(self, lambda _why: self.told.emit(_LUKT_NIET)))
        self._making.finished.connect(while_alive(self, self._done))

    def _start(self, wanted: Documentopdracht, then: Callable[[Gemaakt], object]) -> Job:
        kluis, dossier, vandaag = self._werk.kluis, self.dossier, self._werk.vandaag()

        def work(progress: Progress) -> Gemaakt:
            progress.check()
            made = documenten_maken.maak(kluis, dossier, wanted, vandaag)
            progress.check()
            return made

        return self._werk.jobs.start("Document maken", work, on_result=while_alive(self, then))

    def _show(self, wanted: Documentopdracht, gemaakt: Gemaakt) -> None:
        self._shown = wanted, gemaakt
        self.made.emit(wanted, gemaakt)

    def _done(self) -> None:
        self._making = None
        if self._asked != self._paneel.opdracht():
            self.make_soon()

    def with_made(self, formaat: str, then: Callable[[Gemaakt], object]) -> None:
        """Hand over the document that is shown; make it first when there is none like it."""
        made = self.gemaakt
        if made is not None and formaat == PDF:
            then(made)
            return
        job = self._start(self._paneel.opdracht(formaat), then)
        job.refused.connect(self._werk.tell)
        job.failed.connect(lambda _problem: self._werk.tell(_LUKT_NIET))
        job.cancelled.connect(lambda: self._werk.tell("Gestopt. Er is niets veranderd."))


def _content(dossier: Dossier) -> tuple[object, ...]:
    """Return all that can stand in a document: everything but the documents themselves."""
    return tuple(value for value in dossier.alles() if value not in dossier.documenten)
