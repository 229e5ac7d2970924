"""The agreements of one goal, or those about safety at home, as a table to write in."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Change, Edit
from regisseur_desktop.domain.plan import Afspraak
from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.operations import items, plan
from regisseur_desktop.operations.verwijderen import remove
from ui.formulieren.weg import kort
from ui.kladden import Klad, Teksten
from ui.plan.afspraak_rij import WIDTHS, AfspraakRij
from ui.plan.klaar_op import KlaarOp, KlaarOpLine
from ui.plan.nieuwe_afspraak import NieuweAfspraak
from ui.plan.wie import Namen, namen_van
from ui.theme.apply import px
from ui.werk import Werk
from ui.widgets.buttons import Button
from ui.widgets.focus_ring import give_focus
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, fixed_width, line, zone
from ui.widgets.resized import when_resized
from ui.widgets.rows import Rows

_KOPPEN = ("Wie", "Doet wat", "Klaar op", "Gaat het?")
_FOLD_AT, _MENU = 460, 34


class AfsprakenTabel(QWidget):
    """Rows by identity: what stays keeps its widgets, so focus and caret stay too."""

    def __init__(self, werk: Werk) -> None:
        super().__init__()
        self._werk = werk
        self._dossier: Dossier | None = None
        self._doel_id = ""
        self._rijen: Rows[AfspraakRij] = Rows()
        self._head = self._make_head()
        self.leeg = PlainLabel("Nog geen afspraken. Wie doet wat, en wanneer?", "muted")
        self.nieuw = NieuweAfspraak(KlaarOpLine(werk.vandaag()))
        self.nieuw.added.connect(self._add)
        self.nieuw.closed.connect(self._close_line)
        self._klad = Klad(werk, self, self.nieuw.teksten, self._bring_back)
        self.nieuw.edited.connect(self._klad.note)
        self.nieuw.hide()
        self.add_button = Button("Afspraak", icon="plus", on_click=self.open_line)
        self.add_button.setAccessibleName("Afspraak toevoegen bij dit doel")
        self.foot = line(self.add_button, None, spacing=8)
        parts = column(self._head, self.leeg, self._rijen.box, self.nieuw, spacing=4)
        self.setLayout(column(parts, self.foot, spacing=12))
        when_resized(self, self._fold)

    def _make_head(self) -> QFrame:
        row = line(sides=(8, 6, 0, 6), spacing=4)
        for kop, width in zip(_KOPPEN, WIDTHS, strict=True):
            row.addWidget(PlainLabel(kop, "section", elide=True), width)
        spacer = QWidget()
        fixed_width(spacer, _MENU)
        row.addWidget(spacer)
        return zone("well", row)

    # -- showing

    def show_dossier(self, dossier: Dossier, doel_id: str) -> None:
        """Show the agreements of a goal; `''` shows those about safety."""
        if self._dossier is None or (dossier.id, doel_id) != (self._dossier.id, self._doel_id):
            self._change_doel(dossier.id, doel_id)
        self._dossier = dossier
        afspraken = dossier.afspraken_van(doel_id)
        namen = namen_van(dossier)
        self.nieuw.set_namen(namen)
        krachten = [(kracht.id, kort(kracht.tekst)) for kracht in dossier.krachten]
        self._rijen.keep([afspraak.id for afspraak in afspraken])
        for at, afspraak in enumerate(afspraken):
            rij = self._rijen.place(afspraak.id, at, partial(self._make_row, afspraak, namen))
            rij.set_krachten(krachten)
            rij.show_afspraak(afspraak, namen, at + 1)
        self.leeg.setVisible(not afspraken)
        self._fold()

    def _change_doel(self, huishouden_id: str, doel_id: str) -> None:
        """Keep what stood half typed at the one goal, and bring back that of the other."""
        self.flush()
        self._doel_id = doel_id
        self._klad.go(f"afspraak:{huishouden_id}:{doel_id}")
        self._rijen.keep(())

    def _bring_back(self, teksten: Teksten) -> None:
        self.nieuw.show_teksten(teksten)
        self.nieuw.setVisible(bool(teksten))

    def flush(self) -> None:
        """Save at once what was typed."""
        for rij in self._rijen:
            rij.flush()

    def _make_row(self, afspraak: Afspraak, namen: Namen) -> AfspraakRij:
        rij = AfspraakRij(afspraak, namen, KlaarOpLine(self._werk.vandaag()), self._save)
        rij.move_asked.connect(lambda stap, key=afspraak.id: self._move(key, stap))
        rij.removal_asked.connect(lambda key=afspraak.id: self._remove(key))
        return rij

    def rij(self, afspraak_id: str) -> AfspraakRij | None:
        """Return the row of an agreement that is shown."""
        return self._rijen.get(afspraak_id)

    # -- changing

    def _now(self) -> Dossier:
        assert self._dossier is not None  # noqa: S101 - nothing can be typed before
        return self._werk.dossier(self._dossier.id)

    def _current(self, afspraak_id: str) -> Afspraak | None:
        value = self._now().zoek(afspraak_id)
        return value if isinstance(value, Afspraak) else None

    def _save(self, before: Afspraak, after: Afspraak) -> None:
        if before != after:
            self._werk.do(items.save(self._now(), before, after, "Afspraak veranderen"))

    def _add(self, wie: tuple[str, ...], wat: str, klaar_op: KlaarOp) -> None:
        edit = plan.add_afspraak(self._now(), self._doel_id, clean(wat), wie)
        made = edit.changes[0].after
        assert isinstance(made, Afspraak)  # noqa: S101 - what the operation adds
        made = replace(made, klaar_op=klaar_op.dag, ritme=klaar_op.ritme)
        self._werk.do(Edit(edit.text, edit.huishouden_id, (Change(None, made),)))

    def _move(self, afspraak_id: str, stap: int) -> None:
        if afspraak := self._current(afspraak_id):
            self._werk.do(plan.move_afspraak(self._now(), afspraak, stap))

    def _remove(self, afspraak_id: str) -> None:
        afspraak = self._current(afspraak_id)
        if afspraak is None:
            return
        order = [een.id for een in self._now().afspraken_van(self._doel_id)]
        place = order.index(afspraak_id)
        edit = remove(self._now(), afspraak, "Afspraak weghalen")
        if not self._werk.do_removal(edit, "De afspraak is weggehaald."):
            return
        near = (*order[place + 1 :], *reversed(order[:place]))
        rij = self._rijen.get(near[0]) if near else None
        give_focus(rij.more if rij else self.add_button)

    def open_line(self) -> None:
        """Open the line for a new agreement and go there."""
        self.nieuw.show()
        give_focus(self.nieuw.wie.edit, Qt.FocusReason.ShortcutFocusReason)

    def _close_line(self) -> None:
        self.nieuw.hide()
        give_focus(self.add_button)

    # -- room

    def _fold(self) -> None:
        is_folded = self.width() < px(_FOLD_AT)
        self._head.setVisible(bool(self._rijen) and not is_folded)
        for rij in self._rijen:
            rij.fold(is_folded=is_folded)
