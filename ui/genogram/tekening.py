"""The drawing of a household on the screen: from its dossier to the view, in one place."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.op_dag import dossier_op
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.drawing.genogram.layout import layout
from regisseur_desktop.drawing.genogram.legend import legend
from regisseur_desktop.drawing.genogram.looks import Subject
from regisseur_desktop.drawing.genogram.picture import corner, picture
from regisseur_desktop.drawing.genogram.subject import subject
from regisseur_desktop.drawing.legend import LegendEntry
from regisseur_desktop.drawing.shapes import AreaKind, Drawing
from regisseur_desktop.operations.tekenplek import verschuivingen
from ui.genogram.beeld import Beeld
from ui.genogram.begin import LeegGenogram, Sjabloonrij
from ui.genogram.grepen import grepen
from ui.genogram.opstelling import Offsets, Opgesteld, Opstelling
from ui.genogram.plekgeheugen import Plekgeheugen
from ui.genogram.wandelen import Kant, stap
from ui.tekening.canvas import DrawingView
from ui.tekening.grips import Grip
from ui.werk import Werk
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, holder, line, zone

_KANTEN = {
    Qt.Key.Key_Left: Kant.LINKS,
    Qt.Key.Key_Right: Kant.RECHTS,
    Qt.Key.Key_Up: Kant.OMHOOG,
    Qt.Key.Key_Down: Kant.OMLAAG,
}
_FIRST = 1.4
"""How much larger than 100 % a small family is shown at first."""
_EMPTY = Drawing(width=1, height=1, marks=())


class Tekening(QFrame):
    """Draws a dossier as `Beeld` wishes; `getekend` carries the legend of what is shown."""

    getekend = Signal(tuple)

    def __init__(self, werk: Werk) -> None:
        super().__init__()
        self.setProperty("zone", "card")
        self._werk = werk
        self.beeld = Beeld()
        self.dossier: Dossier | None = None
        self.drawing = _EMPTY
        self._subject: Subject | None = None
        self._opgesteld: Opgesteld | None = None
        self._corner = 0.0, 0.0
        self.with_grips = True
        self.opstelling = Opstelling(werk)
        self.geheugen = Plekgeheugen(werk, self.opstelling)
        self.view = DrawingView()
        self.view.navigate = self._navigate
        self.view.set_can_drag(self.may_move)
        self.is_pressed = False
        self.view.viewport().installEventFilter(self)
        self._hint = PlainLabel("", "strong")
        self._hint_row = zone("info", line(self._hint, sides=(14, 8, 14, 8)))
        self._hint_row.hide()
        self.leeg, self.sjablonen = LeegGenogram(), Sjabloonrij()
        self._leeg_row = holder(column(None, self.leeg, None))
        box = column(self._hint_row, spacing=0, sides=4)
        box.addWidget(self.view, 1)
        box.addWidget(self._leeg_row, 1)
        box.addWidget(self.sjablonen)
        self._leeg_row.hide()
        self.sjablonen.hide()
        self.setLayout(box)
        self.opstelling.klaar.connect(self._ready)
        self.view.chosen_changed.connect(lambda _owner: self.show_grips())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Know whether a choice comes from the mouse, which the relation tool asks."""
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            self.is_pressed = event.type() == QEvent.Type.MouseButtonPress
        return False

    # -- showing

    def show_dossier(self, dossier: Dossier) -> None:
        """Draw this dossier; the places of before are kept as far as they can be."""
        if self.dossier is not None and self.dossier.id != dossier.id:
            self._forget()
        self.dossier = dossier
        self.draw()

    def _forget(self) -> None:
        """Let nothing of a household stay in sight while a large one is set out."""
        self.view.choose("")
        self.hint("")
        self._subject = self._opgesteld = None
        self.drawing = _EMPTY
        self.view.show_drawing(_EMPTY)

    def draw(self) -> None:
        """Draw again, as after another wish or a large family that is ready."""
        dossier = self.gezien
        if dossier is None:
            return
        made = subject(dossier, self.beeld.wanted(self._werk.vandaag()))
        self.geheugen.begin(dossier.id)
        found = self.opstelling.opgesteld(dossier.id, made.family, is_look=self.beeld.is_anders)
        if found is None:
            self.hint("De tekening komt eraan…")
            return
        if found.family != made.family:
            return  # the last one stays in sight until the new one is ready
        self._subject, self._opgesteld = made, found
        # taken once: during a drag, who is not dragged stays where it is
        self._corner = corner(made, found.layout(verschuivingen(dossier)))
        self._show_begin(len(made.family.persons))
        self.show_offsets(verschuivingen(dossier))
        self.getekend.emit(legend(made))
        if not self.beeld.is_anders:
            self.geheugen.note(dossier.id)

    def als(self, dossier: Dossier, beeld: Beeld) -> Drawing | None:
        """Return a dossier of today made for another look; `None` when nobody is in it.

        Not the dossier in sight: beside the lists nothing is drawn, or still somebody else's.
        """
        made = subject(dossier, beeld.wanted(self._werk.vandaag()))
        if not made.family.persons:
            return None
        self.geheugen.begin(dossier.id)
        places = self.opstelling.places(dossier.id)
        return picture(made, layout(made.family, places, verschuivingen(dossier)))

    def _show_begin(self, people: int) -> None:
        """Show how to begin while there is nobody, or only the first person."""
        is_begin = people < 2 and not self.beeld.is_anders
        self.view.setVisible(people > 0 or not is_begin)
        self._leeg_row.setVisible(people == 0 and is_begin)
        self.sjablonen.setVisible(people == 1 and is_begin)

    def show_offsets(self, offsets: Offsets) -> None:
        """Draw the same family with other places by hand."""
        if self._subject is None or self._opgesteld is None:
            return
        self.drawing = picture(self._subject, self._opgesteld.layout(offsets), self._corner)
        is_first = not self.view.drawing.marks
        self.view.show_drawing(self.drawing)
        if is_first:
            self.view.fit(_FIRST)
        self.view.accessible_name = self._spoken()
        if not self.view.mouse.is_dragging:
            self.show_grips()

    def _ready(self, huishouden_id: str) -> None:
        if self.dossier is not None and self.dossier.id == huishouden_id:
            self.hint("")
            self.draw()

    def _spoken(self) -> str:
        """Return what a screen reader calls the whole drawing."""
        assert self.dossier is not None  # noqa: S101 - it was just drawn
        people = len(self._subject.family.persons) if self._subject else 0
        many = "1 persoon" if people == 1 else f"{people} personen"
        naam = self.dossier.huishouden.naam
        return f"Genogram van {naam}. {many}. Kies Lijst voor dezelfde gegevens als tekst."

    @property
    def gezien(self) -> Dossier | None:
        """The dossier as it is drawn: of today, or as on the chosen day."""
        if self.dossier is None or self.beeld.op is None:
            return self.dossier
        return dossier_op(self.dossier, self.beeld.op)

    @property
    def legend(self) -> tuple[LegendEntry, ...]:
        """What the marks of this drawing mean."""
        return legend(self._subject) if self._subject else ()

    def set_beeld(self, beeld: Beeld) -> None:
        """Show it another way."""
        if beeld != self.beeld:
            self.beeld = beeld
            self.draw()

    def hint(self, tekst: str) -> None:
        """Say above the drawing what to do now; nothing takes it away."""
        self._hint.setText(tekst)
        self._hint_row.setVisible(bool(tekst))

    @property
    def hint_text(self) -> str:
        """What stands above the drawing."""
        return self._hint.text()

    # -- choosing and moving

    def show_grips(self) -> None:
        """Show the grips of what is chosen, where something can be added."""
        if self.dossier is None or self.beeld.is_kijken or not self.with_grips:
            self.view.set_grips(())
            return
        found = grepen(self.dossier, self.drawing, self.view.chosen)
        self.view.set_grips([Grip(een.wie, een.tekst, een.x, een.y) for een in found])

    def may_move(self, owner: str) -> bool:
        """Say whether this may be moved by hand: people, and only today."""
        if self.dossier is None or self.beeld.is_kijken:
            return False
        return isinstance(self.dossier.zoek(owner), Persoon)

    def _navigate(self, owner: str, key: Qt.Key) -> str:
        dossier = self.gezien
        return stap(dossier, self.drawing.areas, owner, _KANTEN[key]) if dossier else ""

    def place_of(self, owner: str, grip: str = "") -> QPoint:
        """Return where a grip, or else the symbol of an owner, stands in this widget."""
        inside = self.view.mapFromScene(QPointF(*self._point(owner, grip)))
        return self.view.viewport().mapTo(self, inside)

    def bezet(self) -> list[QRect]:
        """Return where people stand in this widget, labels included."""
        boxes = [area.box for area in self.drawing.areas if area.kind is AreaKind.PERSON]
        view = self.view
        seen = [
            QRect(
                view.mapFromScene(QPointF(box.x, box.y)),
                view.mapFromScene(QPointF(box.right, box.bottom)),
            )
            for box in boxes
        ]
        return [box.translated(view.viewport().mapTo(self, QPoint())) for box in seen]

    def _point(self, owner: str, grip: str) -> tuple[float, float]:
        found = grepen(self.dossier, self.drawing, owner) if self.dossier else ()
        at_grip = next(((een.x, een.y) for een in found if een.wie == grip), None)
        area = next((area for area in self.drawing.areas if area.owner == owner), None)
        return at_grip or (area.symbol.centre if area else (0.0, 0.0))
