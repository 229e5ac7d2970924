"""Who does what by when, as lines to write in: the name, Tab, what, Tab, when, Enter."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Change, Edit
from regisseur_desktop.domain.plan import Afspraak
from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import items, plan
from regisseur_desktop.operations.verwijderen import remove
from ui.aantafel.stap import Stap
from ui.aantafel.terug import LaatTerug
from ui.kladden import Klad
from ui.plan.binding import Binding, LeavesKeys
from ui.plan.klaar_op import KlaarOp, KlaarOpLine
from ui.plan.nieuwe_afspraak import NieuweAfspraak
from ui.plan.wie import Namen, WieLine, namen_van
from ui.theme.apply import restyle
from ui.widgets.buttons import IconButton
from ui.widgets.control import Control
from ui.widgets.focus_ring import give_focus
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, line
from ui.widgets.rows import Rows
from ui.widgets.text import TextArea

_TOP = Qt.AlignmentFlag.AlignTop
_WIDTHS = (23, 40, 24)
_LEEG = "Schrijf op wat jullie afspreken, of haal het weg met de prullenbak."


class TafelAfspraak(QWidget):
    """One agreement that is there: every word can be changed where it stands."""

    weg = Signal()

    def __init__(self, stap: Stap, afspraak: Afspraak, nummer: int) -> None:
        super().__init__()
        self._stap, self._id = stap, afspraak.id
        self.wie, self.wat = WieLine({}, "Wie"), TextArea("Doet wat", lines=1, most=6)
        self.klaar_op = KlaarOpLine(stap.werk.vandaag(), "Klaar op")
        self.prullenbak = IconButton("trash", "", on_click=self.weg.emit)
        self._error = PlainLabel("", "error")
        self._error.hide()
        row = line(spacing=6)
        for cell, width in zip(self.cellen, _WIDTHS, strict=True):
            LeavesKeys(cell)
            row.addWidget(cell, width, _TOP)
        row.addWidget(self.prullenbak, 0, _TOP)
        self.setLayout(column(row, self._error, sides=(0, 2, 0, 2), spacing=4))
        self._bindings = tuple(self._bind())
        self.show_nummer(nummer)

    @property
    def cellen(self) -> tuple[Control, ...]:
        """The three fields from left to right."""
        return self.wie, self.wat, self.klaar_op

    def _bind(self) -> list[Binding]:
        saves = (
            lambda wie: self._save(wie=wie),
            self._save_wat,
            lambda op: self._save(klaar_op=op.dag, ritme=op.ritme),
        )
        made = []
        for cell, save in zip(self.cellen, saves, strict=True):
            binding = Binding(cell, save, shows_reading=cell is not self.wat)
            binding.refused.connect(partial(self._show_error, cell))
            binding.saved.connect(self._clear_error)
            made.append(binding)
        return made

    def show_nummer(self, nummer: int) -> None:
        """Say at which place the agreement stands."""
        for cell, kop in zip(self.cellen, ("wie", "doet wat", "klaar op"), strict=True):
            cell.set_name(f"Afspraak {nummer}: {kop}")
        self.prullenbak.set_name(f"Weghalen: afspraak {nummer}")

    def show_afspraak(self, afspraak: Afspraak, namen: Namen) -> None:
        """Show the agreement as it is stored; what is being typed stays."""
        self.wie.set_namen(namen)
        klaar_op = KlaarOp(afspraak.klaar_op, afspraak.ritme)
        for binding, value in zip(
            self._bindings, (afspraak.wie, afspraak.wat, klaar_op), strict=True
        ):
            binding.show_value(value)

    def flush(self) -> None:
        """Save at once what was typed."""
        for binding in self._bindings:
            binding.flush()

    def _save_wat(self, wat: str) -> None:
        wat = " ".join(clean(wat).split())
        if not wat:
            raise Refused(_LEEG)
        self._save(wat=wat)

    def _save(self, **values: Any) -> None:  # noqa: ANN401 - the fields of an agreement differ
        dossier = self._stap.dossier()
        stored = dossier.zoek(self._id)
        if isinstance(stored, Afspraak) and (after := replace(stored, **values)) != stored:
            self._stap.werk.do(items.save(dossier, stored, after, "Afspraak veranderen"))

    def _show_error(self, cell: Control, zin: str) -> None:
        cell.mark_error(is_wrong=True)
        cell.describe(zin)
        self._error.setText(zin)
        self._error.show()

    def _clear_error(self) -> None:
        self._error.hide()
        for cell in self.cellen:
            restyle(cell.focus_target(), state="")
            cell.describe("")


class TafelAfspraken(QWidget):
    """The agreements of one goal, and the line for the next one, which is always open."""

    def __init__(self, stap: Stap, doel_id: str) -> None:
        super().__init__()
        self._stap, self._doel_id = stap, doel_id
        self._rijen: Rows[TafelAfspraak] = Rows(4)
        self.nieuw = NieuweAfspraak(KlaarOpLine(stap.werk.vandaag()))
        LaatTerug(self.nieuw.wie.edit, self.nieuw.wat.edit, self.nieuw.klaar_op.edit)
        self.nieuw.added.connect(self._add)
        self.nieuw.closed.connect(self.nieuw.button.setFocus)
        self._klad = Klad(stap.werk, self, self.nieuw.teksten, self.nieuw.show_teksten)
        self.nieuw.edited.connect(self._klad.note)
        self.setLayout(column(self._rijen.box, self.nieuw, spacing=8))
        self._klad.go(f"tafel:afspraak:{stap.huishouden_id}:{doel_id}")

    def show_dossier(self, dossier: Dossier) -> None:
        """Show the agreements that the family may see."""
        namen = namen_van(dossier)
        self.nieuw.set_namen(namen)
        afspraken = dossier.afspraken_van(self._doel_id)
        self._rijen.keep([afspraak.id for afspraak in afspraken])
        for at, afspraak in enumerate(afspraken):
            make = partial(self._make, afspraak, at + 1)
            rij = self._rijen.place(afspraak.id, at, make)
            rij.show_nummer(at + 1)
            rij.show_afspraak(afspraak, namen)

    def _make(self, afspraak: Afspraak, nummer: int) -> TafelAfspraak:
        rij = TafelAfspraak(self._stap, afspraak, nummer)
        rij.weg.connect(lambda: self._remove(afspraak.id))
        return rij

    def rij(self, afspraak_id: str) -> TafelAfspraak | None:
        """Return the line of an agreement that is shown."""
        return self._rijen.get(afspraak_id)

    def flush(self) -> None:
        """Save at once what was typed."""
        for rij in self._rijen:
            rij.flush()
        self._klad.flush()

    def finish(self) -> None:
        """Add a line that is complete but was not entered; half a line waits in its place."""
        if self.nieuw.teksten()["wat"]:
            self.nieuw.add()

    def _add(self, wie: tuple[str, ...], wat: str, klaar_op: KlaarOp) -> None:
        edit = plan.add_afspraak(self._stap.dossier(), self._doel_id, clean(wat), wie)
        made = edit.changes[0].after
        assert isinstance(made, Afspraak)  # noqa: S101 - what the operation adds
        made = replace(made, klaar_op=klaar_op.dag, ritme=klaar_op.ritme)
        self._stap.werk.do(Edit(edit.text, edit.huishouden_id, (Change(None, made),)))

    def _remove(self, afspraak_id: str) -> None:
        dossier = self._stap.dossier()
        afspraak = dossier.zoek(afspraak_id)
        if isinstance(afspraak, Afspraak):
            give_focus(self.nieuw.wie.edit)
            edit = remove(dossier, afspraak, "Afspraak weghalen")
            self._stap.werk.do_removal(edit, "De afspraak is weggehaald.")
