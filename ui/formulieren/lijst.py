"""The list that every tab shows its items in: groups of rows, refreshed in place."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.formulieren.regel import Regel
from ui.formulieren.rij import Rij
from ui.widgets.focus_ring import give_focus
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, fix

_NO_TAB = Qt.FocusPolicy.ClickFocus


@dataclass(frozen=True, slots=True)
class Groep:
    """Rows under a heading; without a heading the rows stand by themselves."""

    titel: str
    regels: tuple[Regel, ...] = ()


class ItemLijst(QWidget):
    """Rows of one kind of item; one tab stop, arrows walk the rows, Ins asks for a new one.

    `toon` compares by identity of the items: what stays keeps its widget, and so its focus.
    """

    toevoegen = Signal()

    def __init__(
        self, soort: str, *, leeg: QWidget | None = None, met_lijnen: bool = False
    ) -> None:
        super().__init__()
        self._soort, self._met_lijnen = soort, met_lijnen
        self._rijen: dict[str, Rij] = {}
        self._koppen: dict[str, PlainLabel] = {}
        self._order: list[str] = []
        self._current = ""
        self.leeg = leeg
        self._box = column(spacing=2)
        self._rows = column(spacing=2)
        self._box.addLayout(self._rows)
        if leeg is not None:
            self._box.addWidget(leeg)
        self._box.addStretch(1)
        self.setLayout(self._box)

    def toon(self, groepen: Sequence[Groep]) -> None:
        """Show these groups; empty ones are left out."""
        filled = [groep for groep in groepen if groep.regels]
        lost = self._place_of_focus({regel.id for groep in filled for regel in groep.regels})
        names = _unique_names(self._soort, [r for groep in filled for r in groep.regels])
        wanted: list[QWidget] = []
        self._order = []
        for groep in filled:
            if groep.titel:
                wanted.append(self._kop(groep.titel))
            for place, regel in enumerate(groep.regels):
                wanted.append(self._rij(regel, names[regel.id], is_first=place == 0))
                self._order.append(regel.id)
        self._drop(wanted)
        self._arrange(wanted)
        if self.leeg is not None:
            self.leeg.setVisible(not self._order)
        self._set_tab_stop()
        if lost is not None:
            self._give_focus_back(lost)

    def rij(self, item_id: str) -> Rij | None:
        """Return the row of an item."""
        return self._rijen.get(item_id)

    def rijen(self) -> tuple[Rij, ...]:
        """Return the rows from top to bottom."""
        return tuple(self._rijen[item_id] for item_id in self._order)

    def focus_item(self, item_id: str) -> bool:
        """Bring an item into view and give it the focus; False when it is not in this list."""
        rij = self._rijen.get(item_id)
        if rij is None:
            return False
        self._focus(rij)
        return True

    # -- rows

    def _kop(self, titel: str) -> PlainLabel:
        if titel not in self._koppen:
            kop = PlainLabel(titel, "section")
            kop.setAlignment(Qt.AlignmentFlag.AlignBottom)
            fix(kop, min_height=28)
            self._koppen[titel] = kop
        return self._koppen[titel]

    def _rij(self, regel: Regel, naam: str, *, is_first: bool) -> Rij:
        rij = self._rijen.get(regel.id)
        if rij is None:
            rij = Rij(regel, self._soort, is_airy=self._met_lijnen)
            rij.stap.connect(lambda stap, item_id=regel.id: self._step(item_id, stap))
            rij.toevoegen.connect(self.toevoegen)
            self._rijen[regel.id] = rij
        rij.show_regel(regel, naam)
        rij.set_line(on=self._met_lijnen and not is_first)
        return rij

    def _drop(self, wanted: Sequence[QWidget]) -> None:
        for item_id in [key for key, rij in self._rijen.items() if rij not in wanted]:
            self._discard(self._rijen.pop(item_id))
        for titel in [key for key, kop in self._koppen.items() if kop not in wanted]:
            self._discard(self._koppen.pop(titel))

    def _discard(self, widget: QWidget) -> None:
        self._rows.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def _arrange(self, wanted: Sequence[QWidget]) -> None:
        """Move only what stands elsewhere: a widget that stays put keeps caret and focus."""
        before: QWidget | None = None
        for place, widget in enumerate(wanted):
            item = self._rows.itemAt(place)
            if item is None or item.widget() is not widget:
                self._rows.removeWidget(widget)
                # the layout shows it in the next turn: at once would lay out the page per row
                self._rows.insertWidget(place, widget)
            if before is not None:
                QWidget.setTabOrder(_last_stop(before), widget)
            before = widget

    # -- the keyboard

    def _set_tab_stop(self) -> None:
        """Let Tab stop at one row only; the arrows walk the others."""
        if self._current not in self._rijen:
            self._current = self._order[0] if self._order else ""
        for item_id, rij in self._rijen.items():
            is_stop = item_id == self._current
            rij.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else _NO_TAB)

    def _step(self, item_id: str, stap: int) -> None:
        place = self._order.index(item_id) + stap
        if 0 <= place < len(self._order):
            self._current = self._order[place]
            self._set_tab_stop()
            self._focus(self._rijen[self._current])

    def _focus(self, rij: Rij) -> None:
        rij.show()  # a row of this very moment may still wait for that
        give_focus(rij)

    def _place_of_focus(self, staying: set[str]) -> int | None:
        """Return the place of the row in focus when that row is about to go."""
        for place, item_id in enumerate(self._order):
            rij = self._rijen[item_id]
            if item_id not in staying and rij.has_focus():
                return place
        return None

    def _give_focus_back(self, place: int) -> None:
        """After a removal the focus goes to what took its place, never to nowhere."""
        if self._order:
            self._current = self._order[min(place, len(self._order) - 1)]
            self._set_tab_stop()
            self._focus(self._rijen[self._current])
        else:
            self.toevoegen.emit()


def _last_stop(widget: QWidget) -> QWidget:
    return widget.meer if isinstance(widget, Rij) else widget


def _unique_names(soort: str, regels: Sequence[Regel]) -> dict[str, str]:
    """Return a spoken name per item; equal titles get what stands below, then a number."""
    times = Counter(regel.titel for regel in regels)
    seen: Counter[str] = Counter()
    names: dict[str, str] = {}
    for regel in regels:
        naam = f"{soort}: {regel.titel}"
        if times[regel.titel] > 1 and regel.onder:
            naam = f"{naam}, {regel.onder}"
        seen[naam] += 1
        names[regel.id] = naam if seen[naam] == 1 else f"{naam} ({seen[naam]})"
    return names
