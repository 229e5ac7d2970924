"""Two wordings of one text: the words of the family, and beside them those for professionals.

A change in one asks to look at the other (C-06); the rule stands in `operations.vakteksten`.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import Nakijken, Vaktekst
from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import vakteksten
from ui.leeshulp.velden import PROFESSIONAL, koppel
from ui.plan.binding import bind
from ui.plan.delen import NAKIJKEN
from ui.theme.apply import px
from ui.werk import Werk
from ui.widgets.buttons import Button, IconButton
from ui.widgets.chip import Chip
from ui.widgets.field import Field
from ui.widgets.focus_ring import give_focus
from ui.widgets.labels import IconLabel, PlainLabel
from ui.widgets.layout import column, holder, line
from ui.widgets.resized import when_resized
from ui.widgets.text import TextArea

LEEG = "Schrijf de tekst voor professionals, of haal die weg."
_BESIDE_AT = 560
_TOP = Qt.AlignmentFlag.AlignTop
_UITLEG = {
    Nakijken.VAK: "De tekst voor het gezin is veranderd. Klopt deze tekst nog?",
    Nakijken.GEZIN: "De tekst voor professionals is veranderd. Klopt deze tekst nog?",
}


class Nakijkregel(QWidget):
    """Below the wording that has to be looked at: what happened, and "Klopt zo"."""

    looked = Signal()

    def __init__(self, kant: Nakijken, naam: str) -> None:
        super().__init__()
        self.klopt = Button("Klopt zo", icon="check", on_click=self.looked.emit)
        self.klopt.setAccessibleName(f"Klopt zo: {naam}, {kant.label}")
        self.chip = Chip(NAKIJKEN, "warn")
        head = line(IconLabel("eye", "warn", 18), self.chip, None, self.klopt, spacing=6)
        self.setLayout(column(head, PlainLabel(_UITLEG[kant], "small"), spacing=4))


class TweeTeksten(QWidget):
    """Holds the field of the family and, where it is wanted, the other wording.

    The owner binds and shows the field as ever, and calls `show_tekst` after it.
    """

    def __init__(self, werk: Werk, field: Field, veld: str) -> None:
        super().__init__()
        self._werk, self._veld = werk, veld
        self._huishouden_id = self._bij = ""
        self.gezin = field
        self.ook = Button("Ook een tekst voor professionals", "quiet", icon="plus")
        self.ook.setAccessibleName(f"Ook een tekst voor professionals: {field.name}")
        self.ook.clicked.connect(self._begin)
        area = TextArea(lines=2, most=16)
        koppel(area, PROFESSIONAL)
        self.vak = Field("Voor professionals", area, name=f"{field.name}, voor professionals")
        self.binding = bind(self.vak, self._save)
        self.weg = IconButton(
            "trash", f"Weghalen: {field.name}, voor professionals", on_click=self._end
        )
        fields = {Nakijken.GEZIN: self.gezin, Nakijken.VAK: self.vak}
        self._uitleg = {
            kant: een.control.focus_target().accessibleDescription() for kant, een in fields.items()
        }
        self.nakijken = {
            kant: Nakijkregel(kant, field.name) for kant in (Nakijken.GEZIN, Nakijken.VAK)
        }
        for kant, regel in self.nakijken.items():
            regel.looked.connect(lambda kant=kant: self._looked(kant))
            regel.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        vak = line(spacing=4)
        vak.addWidget(self.vak, 1)
        vak.addWidget(self.weg, 0, _TOP)
        self._ander = holder(column(vak, self.nakijken[Nakijken.VAK], None, spacing=6))
        self._ander.hide()
        own = column(self.gezin, self.nakijken[Nakijken.GEZIN], None, spacing=6)
        self._sides: QBoxLayout = line(spacing=16)
        self._sides.addLayout(own, 1)
        self._sides.addWidget(self._ander, 1)
        self._foot = holder(line(self.ook, None))
        self.setLayout(column(self._sides, self._foot, spacing=2))
        when_resized(self, self._fold)

    # -- showing

    def show_tekst(self, dossier: Dossier, bij: str) -> None:
        """Show the wordings of this text of a goal or of the plan; '' is a plan to come."""
        if (dossier.id, bij) != (self._huishouden_id, self._bij):
            self.binding.flush()
            self.binding.forget()
            self.vak.clear_error()
            self._huishouden_id, self._bij = dossier.id, bij
        vaktekst = dossier.vaktekst(bij, self._veld)
        text = getattr(dossier.zoek(bij) if bij else None, self._veld, "")
        self._ander.setVisible(vaktekst is not None)
        self._foot.setVisible(vaktekst is None and bool(text))
        mark = vaktekst.nakijken if vaktekst else Nakijken.NIETS
        self._mark(mark)
        if vaktekst is not None:
            self.binding.show_value(vaktekst.tekst)

    def _mark(self, mark: Nakijken) -> None:
        """Show which wording has to be looked at, and say it with the field itself."""
        for kant, field in ((Nakijken.GEZIN, self.gezin), (Nakijken.VAK, self.vak)):
            self.nakijken[kant].setVisible(kant is mark)
            if not field.error:
                plain = self._uitleg[kant]
                field.control.describe(f"{_UITLEG[kant]} {plain}" if kant is mark else plain)

    def _stored(self) -> tuple[Dossier, Vaktekst | None]:
        dossier = self._werk.dossier(self._huishouden_id)
        return dossier, dossier.vaktekst(self._bij, self._veld)

    # -- doing

    def _begin(self) -> None:
        """Begin with the words of the family, saved as they stand."""
        dossier, _none = self._stored()
        text = getattr(dossier.zoek(self._bij), self._veld, "")
        if self._werk.do(vakteksten.begin_vaktekst(dossier, self._bij, self._veld, text)):
            give_focus(self.vak.control.focus_target())

    def _save(self, tekst: str) -> None:
        _dossier, vaktekst = self._stored()
        if vaktekst is None:
            return
        if not clean(tekst).strip():
            raise Refused(LEEG)
        self._werk.do(vakteksten.change_vaktekst(vaktekst, clean(tekst).strip()))

    def _end(self) -> None:
        """Go back to one wording; the message offers to undo it."""
        _dossier, vaktekst = self._stored()
        if vaktekst is None:
            return
        self.binding.forget()
        self.vak.clear_error()
        gone = "De tekst voor professionals is weggehaald."
        if self._werk.do_removal(vakteksten.end_vaktekst(vaktekst), gone):
            give_focus(self.ook if self.ook.isVisible() else self.gezin.control.focus_target())

    def _looked(self, kant: Nakijken) -> None:
        self.binding.flush()
        _dossier, vaktekst = self._stored()
        if vaktekst is not None and self._werk.do(vakteksten.looked_at(vaktekst)):
            field = self.vak if kant is Nakijken.VAK else self.gezin
            give_focus(field.control.focus_target())

    # -- room

    def _fold(self) -> None:
        is_wide = self.width() >= px(_BESIDE_AT)
        way = QBoxLayout.Direction
        wanted = way.LeftToRight if is_wide else way.TopToBottom
        if self._sides.direction() != wanted:
            self._sides.setDirection(wanted)
