"""The map of a household's netwerk on the screen: from its dossier to the view, and dragging."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.netwerk import Nabijheid, Netwerkband, Netwerkgroep
from regisseur_desktop.domain.netwerk_vergelijken import Verandering
from regisseur_desktop.drawing.legend import LegendEntry
from regisseur_desktop.drawing.netwerk.compare import both, changes_between, compare
from regisseur_desktop.drawing.netwerk.household import Centre, centre
from regisseur_desktop.drawing.netwerk.legend import legend
from regisseur_desktop.drawing.netwerk.picture import draw, layout
from regisseur_desktop.drawing.netwerk.seating import Placing
from regisseur_desktop.drawing.netwerk.subject import Subject, subject
from regisseur_desktop.drawing.shapes import Drawing
from regisseur_desktop.operations.netwerk import verplaats
from ui.netwerk.beeld import Beeld
from ui.tekening.canvas import DrawingView
from ui.werk import Werk
from ui.widgets.announce import announce
from ui.widgets.layout import column

Cel = tuple[Netwerkgroep, Nabijheid]


class Kaart(QFrame):
    """Draws a dossier as `Beeld` wishes; `getekend` carries the legend of what is shown."""

    getekend = Signal(tuple)

    def __init__(self, werk: Werk) -> None:
        super().__init__()
        self.setProperty("zone", "card")
        self._werk = werk
        self.beeld = Beeld()
        self.dossier: Dossier | None = None
        self.view = DrawingView("Netwerk")
        self.view.set_can_drag(self.may_move)
        self._subject: Subject | None = None
        self._centre = Centre(0, 0)
        self._placing: Placing | None = None
        self.setLayout(column(self.view, sides=4))
        self.view.dragged.connect(self._drag)
        self.view.dropped.connect(self._drop)
        self.view.drag_cancelled.connect(lambda _owner: self._show())

    # -- showing

    def show_dossier(self, dossier: Dossier) -> None:
        """Draw this dossier; who stays keeps the same place."""
        if self.dossier is not None and self.dossier.id != dossier.id:
            self.view.choose("")
            self._placing = None
        self.dossier = dossier
        self.draw()

    def set_beeld(self, beeld: Beeld) -> None:
        """Show it another way."""
        if beeld == self.beeld:
            return
        is_other = beeld.vergelijk != self.beeld.vergelijk or beeld.stamboom != self.beeld.stamboom
        self.beeld = beeld
        self.draw()
        if is_other:
            self.view.fit()

    def draw(self) -> None:
        """Draw the dossier in hand."""
        if self.dossier is None:
            return
        if self.beeld.vergelijk is not None:
            self._draw_two(self.dossier, self.beeld)
            return
        made = subject(
            self.dossier, self.beeld.wanted(self._werk.vandaag()), with_genogram=self.beeld.stamboom
        )
        self._centre = centre(made)
        self._placing = layout(made, self._centre, self._placing)
        self._subject = made
        self._show()
        self.getekend.emit(legend(made))

    def _draw_two(self, dossier: Dossier, beeld: Beeld) -> None:
        assert beeld.vergelijk is not None  # noqa: S101 - asked by the caller
        first, second = beeld.vergelijk
        wanted = beeld.wanted(self._werk.vandaag())
        self._put(compare(dossier, first, second, wanted))
        found = set(changes_between(dossier, first, second).values()) - {Verandering.GELIJK}
        self.getekend.emit(legend(both(dossier, first, second, wanted), found))

    def _show(self, placing: Placing | None = None, target: Cel | None = None) -> None:
        placing = placing or self._placing
        if self._subject is not None and placing is not None:
            self._put(draw(self._subject, self._centre, placing, target))

    def _put(self, drawing: Drawing) -> None:
        self.view.show_drawing(drawing)
        self.view.accessible_name = f"{drawing.alt} Kies Lijst voor dezelfde gegevens als tekst."

    @property
    def legenda(self) -> tuple[LegendEntry, ...]:
        """What the marks of this drawing mean."""
        return legend(self._subject) if self._subject else ()

    # -- moving

    def band(self, owner: str) -> Netwerkband | None:
        """Return the tie that stands in the drawing under this name."""
        value = self.dossier.zoek(owner) if self.dossier else None
        return value if isinstance(value, Netwerkband) else None

    def may_move(self, owner: str) -> bool:
        """Say whether this may be moved by hand: a contact, and only today."""
        return not self.beeld.is_kijken and self.band(owner) is not None

    def from_middle(self, owner: str) -> tuple[float, float]:
        """Return how far to the right of and below the household somebody stands."""
        seat = self._placing.seats.get(owner) if self._placing else None
        return seat.box.centre if seat else (0.0, 0.0)

    def _moved(self, owner: str, dx: float, dy: float) -> tuple[Placing, Cel] | None:
        if self._placing is None or self._subject is None or owner not in self._placing.seats:
            return None
        tie = next(tie for tie in self._subject.ties if tie.id == owner)
        moved = self._placing.moved(owner, dx, dy, self._centre.reach_from(tie.members))
        return moved, moved.spot_at(*moved.seats[owner].box.centre)

    def _drag(self, owner: str, dx: float, dy: float) -> None:
        found = self._moved(owner, dx, dy)
        if found is not None:
            self._show(*found)

    def _drop(self, owner: str, dx: float, dy: float) -> None:
        found, band = self._moved(owner, dx, dy), self.band(owner)
        if found is None or band is None or found[1] == (band.groep, band.nabijheid):
            self._show()
            return
        self.verplaats(band, *found[1])

    def verplaats(self, band: Netwerkband, groep: Netwerkgroep, nabijheid: Nabijheid) -> None:
        """Give somebody another sector or ring, and say where."""
        if self._werk.do(verplaats(band, groep, nabijheid, self._werk.vandaag())):
            announce(self.view, f"{groep.label}, {nabijheid.label}")
        else:
            self._show()
