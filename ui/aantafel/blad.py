"""The sheet as it will be printed, made beside the screen, with where its sentences stand."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.operations import documenten_maken
from regisseur_desktop.operations.aan_tafel import voor_gezin
from regisseur_desktop.operations.documenten_maken import Gemaakt
from regisseur_desktop.operations.documentopdracht import Documentopdracht
from regisseur_desktop.operations.zinplekken import Zinplek, vind, zinnen
from ui.documenten.beeld import images_of
from ui.jobs import Progress
from ui.werk import Werk
from ui.widgets.alive import while_alive

_LUKT_NIET = "Het blad maken lukt nu niet. Wat jullie zeiden is wel bewaard."


@dataclass(frozen=True, slots=True)
class Blad:
    """A sheet that was made; `bladen` is empty while no pictures were asked for."""

    gemaakt: Gemaakt
    bladen: tuple[QImage, ...] = ()
    plekken: tuple[Zinplek, ...] = ()


class Bladmaker(QObject):
    """Makes Ons plan in het kort for one household; who asks last gets the answer."""

    mislukt = Signal(str)

    def __init__(self, werk: Werk, huishouden_id: str) -> None:
        super().__init__()
        self._werk, self._huishouden_id = werk, huishouden_id
        self._wanted = 0

    @property
    def opdracht(self) -> Documentopdracht:
        """What is made: one short plan for the family."""
        return Documentopdracht(soort=Documentsoort.KORT, lezer=Lezer.GEZIN)

    @property
    def stand(self) -> int:
        """What the sheet is made of; another stand asks for another sheet."""
        return self._werk.dossier(self._huishouden_id).versie

    def maak(self, then: Callable[[Blad], object], breedte: int = 0) -> None:
        """Make the sheet, with pictures of this width when it is more than 0."""
        self._wanted += 1
        werk, mine = self._werk, self._wanted
        kluis, vandaag, opdracht = werk.kluis, werk.vandaag(), self.opdracht
        dossier = werk.dossier(self._huishouden_id)

        def work(progress: Progress) -> Blad:
            gemaakt = documenten_maken.maak(kluis, dossier, opdracht, vandaag)
            progress.check()
            if not breedte:
                return Blad(gemaakt)
            plekken = vind(gemaakt.inhoud, zinnen(voor_gezin(dossier)))
            return Blad(gemaakt, images_of(gemaakt.inhoud, breedte), plekken)

        def answered(blad: Blad) -> None:
            if mine == self._wanted:
                then(blad)

        job = werk.jobs.start("Blad maken", work, on_result=while_alive(self, answered))
        job.refused.connect(while_alive(self, self.mislukt.emit))
        job.failed.connect(while_alive(self, lambda _why: self.mislukt.emit(_LUKT_NIET)))
