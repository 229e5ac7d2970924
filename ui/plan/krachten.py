"""What goes well already: the krachten of the family, about whom, and who says it."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.tekst import clean, opsomming
from regisseur_desktop.domain.verhaal import Kracht
from regisseur_desktop.domain.zicht import Zicht
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import items
from regisseur_desktop.operations.verwijderen import remove
from ui.formulieren.openen import open_formulier
from ui.formulieren.velden import iedereen
from ui.formulieren.woorden import zicht_merk
from ui.kladden import klad_of_line
from ui.plan.binding import Binding, LeavesKeys
from ui.plan.deel import DeelBlad
from ui.plan.wie import WieLine, namen_van
from ui.plan.willen import WieZegt
from ui.theme.apply import restyle
from ui.werk import Werk
from ui.widgets.buttons import IconButton
from ui.widgets.chip import Chip
from ui.widgets.control import Control
from ui.widgets.empty_state import EmptyState
from ui.widgets.inline_add import InlineAdd
from ui.widgets.labels import IconLabel, PlainLabel
from ui.widgets.layout import add, column, grid, line
from ui.widgets.rows import Rows
from ui.widgets.text import TextArea

LEEG = "Wat gaat er goed? Ook kleine dingen tellen."
_ZEG_WAT = "Schrijf wat er goed gaat, of haal deze kracht weg."
_TOP = Qt.AlignmentFlag.AlignTop


def gebruikt_bij(dossier: Dossier, kracht_id: str) -> str:
    """Return in words where the plan builds on a kracht; '' when nowhere."""
    plekken = []
    for nummer, doel in enumerate(dossier.doelen_op_volgorde(), start=1):
        afspraken = dossier.afspraken_van(doel.id)
        if kracht_id in doel.krachten or any(kracht_id in een.krachten for een in afspraken):
            plekken.append(f"doel {nummer}")
    if any(kracht_id in een.krachten for een in dossier.afspraken_van("")):
        plekken.append("veilig thuis")
    return f"Helpt bij {opsomming(plekken)}." if plekken else ""


class _Kracht(QWidget):
    """One kracht, written in place; the pencil opens all there is to say about it."""

    removal_asked = Signal()
    open_asked = Signal()

    def __init__(self, werk: Werk, kracht: Kracht) -> None:
        super().__init__()
        self._werk, self.kracht = werk, kracht
        self.tekst = TextArea(lines=1, most=6)
        self.over = WieLine({}, "het hele gezin")
        self.zegt = WieZegt()
        self.alles = IconButton("pencil-simple", "", on_click=self.open_asked.emit)
        self.weg = IconButton("trash", "", on_click=self.removal_asked.emit)
        self._gebruikt, self._error = PlainLabel("", "small"), PlainLabel("", "error")
        self._chip, self._toon = Chip("", "neutral"), "neutral"
        self._lay_out()
        self._tekst = self._bind(self.tekst, self._save_tekst)
        self._over = self._bind(self.over, lambda over: self._save(over=over))
        self._zegt = self._bind(self.zegt, lambda bron: self._save(bron=bron))

    def _lay_out(self) -> None:
        for cell in (self.tekst, self.over, self.zegt):
            cell.focus_target().setProperty("kind", "cell")
        for growing in (self.tekst, self.over):
            LeavesKeys(growing)
        head = line(IconLabel("plus-circle", "ok", 18), spacing=8)
        head.addWidget(self.tekst, 1, _TOP)
        head.addLayout(column(self._chip, None, sides=(0, 6, 0, 0)))
        for part in (self.alles, self.weg):
            head.addWidget(part, 0, _TOP)
        facts = grid(across=8, down=0, sides=(26, 0, 0, 0))
        for place, naam in enumerate(("Over wie?", "Wie zegt het?")):
            kop = line(PlainLabel(naam, "small"), sides=(7, 0, 0, 0))
            facts.addLayout(kop, 0, place)
            facts.setColumnStretch(place, 1)
        facts.addWidget(self.over, 1, 0, _TOP)
        facts.addWidget(self.zegt, 1, 1, _TOP)
        below = column(self._gebruikt, self._error, spacing=2, sides=(32, 0, 0, 0))
        self.setLayout(column(head, facts, below, spacing=2, sides=(0, 8, 0, 8)))

    def _bind(self, control: Control, save: Any) -> Binding:  # noqa: ANN401 - takes any value
        binding = Binding(control, save, shows_reading=control is self.over)
        binding.refused.connect(lambda zin: self._show_error(control, zin))
        binding.saved.connect(lambda: self._show_error(control, ""))
        return binding

    def _show_error(self, control: Control, zin: str) -> None:
        restyle(control.focus_target(), state="error" if zin else "")
        control.describe(zin)
        self._error.setText(zin)
        self._error.setVisible(bool(zin))

    def show_kracht(self, dossier: Dossier, kracht: Kracht, nummer: int) -> None:
        """Show the kracht as it is stored."""
        self.kracht = kracht
        namen = namen_van(dossier)
        self.over.set_namen({een: naam for een, naam in namen.items() if dossier.persoon(een)})
        self.zegt.set_mensen(iedereen(dossier), niets=f"ik ({dossier.naam_van('')})")
        self._tekst.show_value(kracht.tekst)
        self._over.show_value(kracht.over)
        self._zegt.show_value(kracht.bron)
        parts: tuple[tuple[Control | IconButton, str], ...] = (
            (self.tekst, "wat gaat er goed"),
            (self.over, "over wie"),
            (self.zegt, "wie zegt het"),
            (self.alles, "alle gegevens"),
            (self.weg, "weghalen"),
        )
        for part, naam in parts:
            part.set_name(f"Kracht {nummer}: {naam}")
        self._gebruikt.setText(gebruikt_bij(dossier, kracht.id))
        self._gebruikt.setVisible(bool(self._gebruikt.text()))
        self._error.setVisible(bool(self._error.text()))
        tekst, toon = zicht_merk(kracht)
        self._chip.setText(tekst)
        if toon != self._toon:
            self._toon = toon
            self._chip.set_tone(toon)
        self._chip.setVisible(kracht.zicht is not Zicht.GEZIN)

    def flush(self) -> None:
        """Save at once what was typed."""
        for binding in (self._tekst, self._over, self._zegt):
            binding.flush()

    def _save_tekst(self, tekst: str) -> None:
        tekst = " ".join(clean(tekst).split())
        if not tekst:
            raise Refused(_ZEG_WAT)
        self._save(tekst=tekst)

    def _save(self, **values: Any) -> None:  # noqa: ANN401 - the fields of a kracht differ
        dossier = self._werk.dossier(self.kracht.huishouden_id)
        stored = dossier.zoek(self.kracht.id)
        if isinstance(stored, Kracht):
            after = replace(stored, **values)
            self._werk.do(items.save(dossier, stored, after, "Kracht veranderen"))


class KrachtenBlad(DeelBlad):
    """The krachten by identity, and the line that adds one."""

    def __init__(self, werk: Werk) -> None:
        super().__init__(
            "Wat gaat al goed",
            "Hier bouwt het plan op. Vraag ook de kinderen en de mensen om het gezin heen.",
        )
        self._werk, self._huishouden_id = werk, ""
        self._krachten: Rows[_Kracht] = Rows()
        self.nieuw = InlineAdd("Nieuwe kracht", "Wat gaat er goed?")
        self.nieuw.added.connect(self._add)
        self._klad = klad_of_line(werk, self.nieuw)
        self._leeg = EmptyState("heart", LEEG, is_small=True)
        add(self.body, self._leeg, self._krachten.box, self.nieuw)

    @override
    def show_dossier(self, dossier: Dossier) -> None:
        """Show what goes well in this household."""
        if dossier.id != self._huishouden_id:
            self.flush()
        self._huishouden_id = dossier.id
        self._klad.go(f"kracht:{dossier.id}:plan")
        self._krachten.keep([kracht.id for kracht in dossier.krachten])
        for at, kracht in enumerate(dossier.krachten):
            rij = self._krachten.place(kracht.id, at, partial(self._make, kracht))
            rij.show_kracht(dossier, kracht, at + 1)
        self._leeg.setVisible(not dossier.krachten)

    def _make(self, kracht: Kracht) -> _Kracht:
        made = _Kracht(self._werk, kracht)
        made.removal_asked.connect(lambda: self._remove(kracht.id))
        made.open_asked.connect(lambda: self._open(kracht.id))
        return made

    @override
    def flush(self) -> None:
        """Save at once what was typed."""
        for rij in self._krachten:
            rij.flush()

    def kracht(self, kracht_id: str) -> _Kracht | None:
        """Return the row of a kracht that is shown."""
        return self._krachten.get(kracht_id)

    def _add(self, tekst: str) -> None:
        dossier = self._werk.dossier(self._huishouden_id)
        self._werk.do(items.add_kracht(dossier, clean(tekst)))

    def _open(self, kracht_id: str) -> None:
        self.flush()
        dossier = self._werk.dossier(self._huishouden_id)
        kracht = dossier.zoek(kracht_id)
        if isinstance(kracht, Kracht):
            open_formulier(self._werk, dossier, kracht, self)

    def _remove(self, kracht_id: str) -> None:
        dossier = self._werk.dossier(self._huishouden_id)
        kracht = dossier.zoek(kracht_id)
        if isinstance(kracht, Kracht):
            self.nieuw.edit.setFocus()
            edit = remove(dossier, kracht, "Kracht weghalen")
            self._werk.do_removal(edit, "De kracht is weggehaald.")
