"""The print preview beside the plan: the real first page, redrawn a second after a change."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QImage

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.operations.documentopdracht import Documentopdracht
from ui.documenten.beeld import BladBeeld, Getekend, drawing
from ui.theme.apply import px
from ui.werk import Werk
from ui.widgets.alive import while_alive
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, line

WACHT_MS = 1000
_LUKT_NIET = "Het voorbeeld lukt nu niet. Je plan is wel bewaard."
TITEL = "Zo ziet het gezin het"
_OPDRACHT = Documentopdracht(soort=Documentsoort.KORT, lezer=Lezer.GEZIN, formaat="pdf")


class Voorbeeld(Card):
    """Draws beside the screen; while it draws, the page before stays in sight."""

    open_asked = Signal()

    def __init__(self, werk: Werk) -> None:
        super().__init__(TITEL, "printer")
        self._werk = werk
        self._dossier: Dossier | None = None
        self._drawn: tuple[str, int] | None = None
        self._is_busy = False
        self.blad = BladBeeld("Voorbeeld van Ons plan in het kort, bladzijde 1")
        self.blad.clicked.connect(self.open_asked)
        self.tekst = PlainLabel("Het voorbeeld komt eraan.", "small")
        self.groot = Button("Groot bekijken", icon="magnifying-glass")
        self.groot.setAccessibleName("Groot bekijken: ons plan in het kort")
        self.groot.clicked.connect(self.open_asked)
        self.afdrukken = Button("Afdrukken", "quiet", icon="printer")
        self.afdrukken.setAccessibleName("Afdrukken: ons plan in het kort")
        self.afdrukken.clicked.connect(self.open_asked)
        buttons = column(line(self.groot, None), line(self.afdrukken, None), spacing=4)
        self.add(column(self.blad, self.tekst, buttons, spacing=12))
        self._timer = QTimer(self, singleShot=True, interval=WACHT_MS)
        self._timer.timeout.connect(self.draw)

    @property
    def is_current(self) -> bool:
        """Whether the page shows the dossier as it is now."""
        return not self._is_busy and self._drawn == self._state()

    def _state(self) -> tuple[str, int] | None:
        return (self._dossier.id, self._dossier.versie) if self._dossier else None

    def show_dossier(self, dossier: Dossier) -> None:
        """Draw this dossier soon; at once when it is another household."""
        is_other = self._dossier is None or dossier.id != self._dossier.id
        self._dossier = dossier
        if is_other:
            self.blad.show_image(QImage())
        if self._drawn != self._state():
            self._timer.start(0 if self.blad.image.isNull() else WACHT_MS)

    def draw(self) -> None:
        """Draw the page now, unless it is out of sight or being drawn already."""
        if self._dossier is None or self._is_busy or not self.isVisible():
            return
        self._is_busy, state = True, self._state()
        breedte = round(max(self.blad.width(), px(220)) * self.devicePixelRatioF() * 2)
        werk = self._werk
        work = drawing(werk.kluis, self._dossier, _OPDRACHT, werk.vandaag(), breedte)
        job = werk.jobs.start("Voorbeeld maken", work, is_quiet=True)
        job.succeeded.connect(while_alive(self, lambda made: self._show(made, state)))
        job.refused.connect(while_alive(self, lambda tekst: self._tell(tekst, state)))
        job.failed.connect(while_alive(self, lambda _why: self._tell(_LUKT_NIET, state)))
        job.finished.connect(while_alive(self, self._done))

    def _show(self, getekend: Getekend, state: tuple[str, int] | None) -> None:
        self._drawn = state
        if getekend.bladen:
            self.blad.show_image(getekend.bladen[0])
        meldingen = " ".join(getekend.gemaakt.meldingen)
        self.tekst.setText(meldingen)
        self.tekst.setVisible(bool(meldingen))

    def _tell(self, tekst: str, state: tuple[str, int] | None) -> None:
        self._drawn = state
        self.tekst.setText(tekst)
        self.tekst.show()

    def _done(self) -> None:
        self._is_busy = False
        if self._drawn != self._state():
            self._timer.start()
