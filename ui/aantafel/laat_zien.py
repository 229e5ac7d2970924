"""Klaar, laat zien: the sheet fills the screen, and a tap on a sentence changes it there."""

from PySide6.QtCore import Signal

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import Afspraak, Doel
from regisseur_desktop.domain.verhaal import Hulpvraag, Kracht
from regisseur_desktop.operations.zinplekken import zinnen
from ui.aantafel.blad import Blad, Bladmaker
from ui.aantafel.stap import Stap
from ui.aantafel.zinblad import Zin, ZinBlad
from ui.aantafel.zinnenblad import ZinKnop, Zinnenblad
from ui.theme.apply import px
from ui.werk import Werk
from ui.widgets.focus_ring import give_focus
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import fix

_WIDEST, _DENSE = 900, 1.5
_STAPPEN = {Hulpvraag: "willen", Kracht: "goed", Doel: "doelen", Afspraak: "doelen"}


class LaatZienStap(Stap):
    """The family reads; after a change the sheet is made again by itself."""

    sleutel, knop = "zien", "Klaar, laat zien"
    vult_scherm = True
    naar = Signal(str, str)

    def __init__(self, werk: Werk, huishouden_id: str, maker: Bladmaker) -> None:
        super().__init__(werk, huishouden_id, maker)
        self._shown = -1
        self._editing: ZinBlad | None = None
        self.blad = Zinnenblad()
        self.blad.getikt.connect(self._change)
        self.blad.verplaatst.connect(self._stay_beside)
        fix(self.blad, max_width=_WIDEST)
        self.melding = PlainLabel("Het blad komt eraan.", "muted")
        maker.mislukt.connect(self._say)
        self.body.addWidget(self.melding)
        self.body.addWidget(self.blad)

    @property
    def is_ready(self) -> bool:
        """Whether the sheet in sight is made of what is known now."""
        return self._shown == self.maker.stand

    @override
    def show_dossier(self, dossier: Dossier) -> None:
        if self.isVisible() and self._editing is None and not self.is_ready:
            self._draw()

    @override
    def begin(self) -> None:
        self._stop_editing()
        if not self.is_ready:
            self._draw()
        elif self.blad.knoppen:
            give_focus(self.blad.knoppen[0])

    def _draw(self) -> None:
        stand = self.maker.stand
        width = min(px(_WIDEST), max(self.width(), px(300)))
        breedte = round(width * self.devicePixelRatioF() * _DENSE)
        self.maker.maak(lambda blad: self._show(blad, stand), breedte)

    def _show(self, blad: Blad, stand: int) -> None:
        self._shown = stand
        self.blad.show_blad(blad, dict(zinnen(self.gezien())))
        later = [f"Dit doel is voor de volgende keer: {wat}" for wat in self._later(blad)]
        self._say(" ".join(("Tik op een zin om hem te veranderen.", *later)))

    def _later(self, blad: Blad) -> list[str]:
        """Return the goals for which the sheet has no room."""
        dossier = self.gezien()
        found = (dossier.zoek(doel_id) for doel_id in blad.gemaakt.volgende_keer)
        return [doel.wat for doel in found if isinstance(doel, Doel)]

    def _say(self, tekst: str) -> None:
        self.melding.setText(tekst)

    # -- changing a sentence

    def _change(self, knop: ZinKnop) -> None:
        zin = self.gezien().zoek(knop.plek.id)
        if not isinstance(zin, Zin):
            return
        self._stop_editing()
        self._editing = ZinBlad(self.werk, zin, self.blad)
        self._editing.klaar.connect(self._finish)
        self._editing.verder.connect(self._elsewhere)
        self._editing.show_at(knop.zin)
        self.bring_in_sight(self._editing)

    def _stay_beside(self) -> None:
        """Keep the field at its sentence when the page gets another size."""
        knop = self.blad.knop(self._editing.zin_id) if self._editing else None
        if self._editing is not None and knop is not None:
            self._editing.place_at(knop.zin)

    @property
    def zinblad(self) -> ZinBlad | None:
        """The field over the page, while a sentence is being changed."""
        return self._editing

    def _finish(self) -> None:
        zin_id = self._editing.zin_id if self._editing else ""
        self._stop_editing()
        knop = self.blad.knop(zin_id)
        if knop is not None:
            give_focus(knop)
        if not self.is_ready:
            self._draw()

    def _stop_editing(self) -> None:
        editing, self._editing = self._editing, None
        if editing is not None:
            editing.flush()
            editing.hide()
            editing.deleteLater()

    def _elsewhere(self, zin_id: str) -> None:
        """Go to the step where everything of this sentence can be changed."""
        zin = self.gezien().zoek(zin_id)
        if isinstance(zin, Zin):
            self._stop_editing()
            self.naar.emit(_STAPPEN[type(zin)], zin.id)

    @override
    def flush(self) -> None:
        if self._editing is not None:
            self._editing.flush()

    @override
    def leave(self) -> None:
        self._stop_editing()
