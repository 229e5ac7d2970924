"""One agreement as a row that is edited in place: who, does what, ready when, how it goes."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QMenu, QSizePolicy, QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.plan import Afspraak, Voortgang
from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.domain.zicht import Zicht
from regisseur_desktop.errors import Refused
from ui.plan.binding import Binding, LeavesKeys
from ui.plan.klaar_op import KlaarOp, KlaarOpLine
from ui.plan.wie import Namen, WieLine
from ui.theme.apply import restyle
from ui.theme.scale import remember_spacing
from ui.widgets.buttons import IconButton, literal
from ui.widgets.chip import Chip
from ui.widgets.choice import ComboChoice
from ui.widgets.control import Control
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, holder, line, margins
from ui.widgets.text import TextArea

WIDTHS = (23, 33, 28, 32)
"""How wide the four cells are to each other."""

Save = Callable[[Afspraak, Afspraak], object]
Krachten = Sequence[tuple[str, str]]
"""What goes well already, by identity and in a few words."""
_TOP = Qt.AlignmentFlag.AlignTop
LEEG = "Schrijf wat jullie afspreken, of haal de afspraak weg."


class AfspraakRij(QWidget):
    """A row; `save` gets the agreement as it was and as it was made."""

    move_asked = Signal(int)
    removal_asked = Signal()

    def __init__(self, afspraak: Afspraak, namen: Namen, klaar_op: KlaarOpLine, save: Save) -> None:
        super().__init__()
        self.afspraak, self._save = afspraak, save
        self.wie = WieLine(namen, "Wie")
        self.wat = TextArea("Doet wat", lines=1, most=6)
        self.klaar_op = klaar_op
        self.gaat_het = ComboChoice([(een, een.label) for een in Voortgang], empty="")
        self.menu = QMenu(self)
        self.more = IconButton("dots-three", "", on_click=self._open_menu)
        self._chip = Chip("", "neutral")
        self._kracht = PlainLabel("", "small")
        self._krachten: Krachten = ()
        self._error = PlainLabel("", "error")
        self._grid = QGridLayout()
        remember_spacing(self._grid, 4, 2)
        margins(self._grid, 0)
        self._is_folded: bool | None = None
        self._build()
        self._bindings = self._bind()
        self.fold(is_folded=False)

    # -- building

    def _build(self) -> None:
        for cell in self.cells:
            cell.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            cell.focus_target().setProperty("kind", "cell")
        self.gaat_het.combo.setMinimumContentsLength(0)
        self.gaat_het.combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for cell in (self.wie, self.wat, self.klaar_op):
            LeavesKeys(cell)
        for part in (*(cell.focus_target() for cell in self.cells), self.more):
            part.installEventFilter(self)
        merken = line(self._chip, spacing=8)
        merken.addWidget(self._kracht, 1)
        self._below = holder(column(merken, self._error, spacing=2, sides=(8, 0, 8, 4)))
        self.setLayout(column(self._grid, self._below, spacing=2, sides=(0, 4, 0, 4)))
        self._show_below()

    def _show_below(self) -> None:
        """Take no room for what is not there."""
        is_private = self.afspraak.zicht is not Zicht.GEZIN
        self._chip.setText(self.afspraak.zicht.label)
        self._chip.setVisible(is_private)
        namen = dict(self._krachten)
        used = [namen[een] for een in self.afspraak.krachten if een in namen]
        self._kracht.setText(f"Gebruikt: {'; '.join(used)}" if used else "")
        self._kracht.setVisible(bool(used))
        self._error.setVisible(bool(self._error.text()))
        self._below.setVisible(is_private or bool(used or self._error.text()))

    @property
    def cells(self) -> tuple[Control, ...]:
        """The four controls from left to right."""
        return self.wie, self.wat, self.klaar_op, self.gaat_het

    def _bind(self) -> tuple[Binding, ...]:
        saves: tuple[Callable[[Any], object], ...] = (
            self._save_wie,
            self._save_wat,
            self._save_klaar_op,
            self._save_gaat_het,
        )
        read = (self.wie, self.klaar_op)
        bindings = tuple(
            Binding(cell, save, shows_reading=cell in read)
            for cell, save in zip(self.cells, saves, strict=True)
        )
        for cell, binding in zip(self.cells, bindings, strict=True):
            binding.refused.connect(lambda tekst, cell=cell: self._show_error(cell, tekst))
            binding.saved.connect(self._clear_error)
        return bindings

    def fold(self, *, is_folded: bool) -> None:
        """Stand on one line, or on two when there is no room."""
        if is_folded == self._is_folded:
            return
        self._is_folded = is_folded
        self._grid.setColumnStretch(0, 1 if is_folded else WIDTHS[0])
        for place, width in enumerate(WIDTHS[1:], start=1):
            self._grid.setColumnStretch(place, 0 if is_folded and place > 1 else width)
        self._grid.setColumnStretch(1, 1 if is_folded else WIDTHS[1])
        for place, cell in enumerate(self.cells):
            row, at = divmod(place, 2) if is_folded else (0, place)
            self._grid.addWidget(cell, row, at, _TOP)
        self._grid.addWidget(self.more, 0, 2 if is_folded else 4, _TOP)

    # -- showing

    def show_afspraak(self, afspraak: Afspraak, namen: Namen, nummer: int) -> None:
        """Show the agreement as it is stored; what is being typed stays."""
        self.afspraak = afspraak
        self.wie.set_namen(namen)
        klaar_op = KlaarOp(afspraak.klaar_op, afspraak.ritme)
        values = (afspraak.wie, afspraak.wat, klaar_op, afspraak.voortgang)
        for binding, value in zip(self._bindings, values, strict=True):
            binding.show_value(value)
        for cell, kop in zip(self.cells, ("wie", "doet wat", "klaar op", "gaat het"), strict=True):
            cell.set_name(f"Afspraak {nummer}: {kop}")
        self.more.set_name(f"Afspraak {nummer}: meer")
        self._show_below()

    def set_krachten(self, krachten: Krachten) -> None:
        """Know which krachten this agreement can build on."""
        self._krachten = tuple(krachten)
        self._show_below()

    def flush(self) -> None:
        """Save at once what was typed."""
        for binding in self._bindings:
            binding.flush()

    def _show_error(self, cell: Control, tekst: str) -> None:
        cell.mark_error(is_wrong=True)
        cell.describe(tekst)
        self._error.setText(tekst)
        self._show_below()

    def _clear_error(self) -> None:
        if not self._error.text():
            return
        self._error.setText("")
        self._show_below()
        for cell in self.cells:
            restyle(cell.focus_target(), state="")
            cell.describe("")

    # -- saving

    def _save_wie(self, wie: tuple[str, ...]) -> None:
        self._save(self.afspraak, replace(self.afspraak, wie=wie))

    def _save_wat(self, wat: str) -> None:
        wat = " ".join(clean(wat).split())
        if not wat:
            raise Refused(LEEG)
        self._save(self.afspraak, replace(self.afspraak, wat=wat))

    def _save_klaar_op(self, klaar_op: KlaarOp) -> None:
        after = replace(self.afspraak, klaar_op=klaar_op.dag, ritme=klaar_op.ritme)
        self._save(self.afspraak, after)

    def _save_gaat_het(self, voortgang: Voortgang) -> None:
        self._save(self.afspraak, replace(self.afspraak, voortgang=voortgang))

    def _save_zicht(self, zicht: Zicht) -> None:
        self._save(self.afspraak, replace(self.afspraak, zicht=zicht))

    def _save_kracht(self, kracht_id: str) -> None:
        """Tie the agreement to a kracht, or loosen it when it was tied."""
        now = self.afspraak.krachten
        others = tuple(een for een in now if een != kracht_id)
        after = others if kracht_id in now else (*now, kracht_id)
        self._save(self.afspraak, replace(self.afspraak, krachten=after))

    # -- what else can be done

    def _open_menu(self) -> None:
        self.menu.clear()
        self.menu.addAction("&Omhoog\tAlt+↑", lambda: self.move_asked.emit(-1))
        self.menu.addAction("Om&laag\tAlt+↓", lambda: self.move_asked.emit(1))
        seen = self.menu.addMenu("Wie mag het &zien")
        group = QActionGroup(seen)
        for zicht in Zicht:
            action = seen.addAction(zicht.label, partial(self._save_zicht, zicht))
            action.setCheckable(True)
            action.setChecked(zicht is self.afspraak.zicht)
            group.addAction(action)
        self._add_krachten()
        self.menu.addSeparator()
        self.menu.addAction("&Weghalen\tDel", self.removal_asked.emit)
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _add_krachten(self) -> None:
        if not self._krachten:
            return
        used = self.menu.addMenu("Welke &kracht helpt hierbij")
        for kracht_id, tekst in self._krachten:
            action = used.addAction(literal(tekst), partial(self._save_kracht, kracht_id))
            action.setCheckable(True)
            action.setChecked(kracht_id in self.afspraak.krachten)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in steps:
            self.flush()
            self.move_asked.emit(steps[key])
            return True
        if key == Qt.Key.Key_Delete and watched in (self.more, self.gaat_het.combo):
            self.removal_asked.emit()
            return True
        return False
