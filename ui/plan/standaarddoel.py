"""Choosing a standard goal of the method, with the rooms or tasks that belong to it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.methode import Standaarddoel
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.methode import load_methode
from regisseur_desktop.operations.plan import add_standaarddoel
from ui.theme.apply import px
from ui.werk import Werk
from ui.widgets.choice import Tick, choice
from ui.widgets.control import Control
from ui.widgets.form import FieldSpec
from ui.widgets.form_dialog import FormDialog, FormTask
from ui.widgets.layout import column, holder

TITEL = "Kies een standaarddoel"
_WIDTH, _HIGH, _TALL = 600, 600, 0.86
_NIET_GELUKT = "Het doel is nog niet toegevoegd. Probeer het zo nog eens."


@dataclass(frozen=True, slots=True)
class Standaardkeuze:
    """What the sheet asks: which goal, and which of its rooms or tasks."""

    sleutel: str = ""
    stappen: tuple[str, ...] = ()


class StappenVeld(Control):
    """A tick for each room or task of the chosen goal; nothing is ticked at first."""

    def __init__(self, doelen: tuple[Standaarddoel, ...]) -> None:
        super().__init__()
        self._shown = ""
        self.ticks = {een.sleutel: [Tick(stap) for stap in een.stappen] for een in doelen}
        self._boxes = {key: holder(column(*ticks, spacing=0)) for key, ticks in self.ticks.items()}
        for tick in (tick for ticks in self.ticks.values() for tick in ticks):
            tick.edited.connect(self.edited)
        self.setLayout(column(*self._boxes.values(), spacing=0))
        for box in self._boxes.values():
            box.hide()

    def show_doel(self, sleutel: str) -> None:
        """Show the rooms or tasks of this goal."""
        self._shown = sleutel
        for key, box in self._boxes.items():
            box.setHidden(key != sleutel)

    @override
    def value(self) -> tuple[str, ...]:
        ticks = self.ticks.get(self._shown, [])
        return tuple(tick.label.text() for tick in ticks if tick.value())

    @override
    def set_value(self, value: tuple[str, ...]) -> None:
        for tick in self.ticks.get(self._shown, []):
            tick.set_value(tick.label.text() in value)

    @override
    def focus_target(self) -> QWidget:
        return self.ticks[self._shown][0].focus_target() if self._shown else self

    @override
    def set_name(self, name: str) -> None:
        for tick in (tick for ticks in self.ticks.values() for tick in ticks):
            tick.set_name(name)


def open_standaarddoel(
    werk: Werk, dossier: Dossier, parent: QWidget, made: Callable[[str], object]
) -> FormDialog:
    """Ask for a standard goal; `made` gets the id of the goal that was added, in one undo."""
    doelen = load_methode().standaarddoelen
    stappen = StappenVeld(doelen)

    def add(keuze: Standaardkeuze) -> None:
        edit = add_standaarddoel(werk.dossier(dossier.id), keuze.sleutel, keuze.stappen)
        if not werk.do(edit):
            raise Refused(_NIET_GELUKT)
        made(_doel_id(edit))

    task = FormTask(
        title=TITEL,
        specs=_velden(doelen, stappen),
        value=Standaardkeuze(sleutel=doelen[0].sleutel),
        on_save=add,
        verb="Doel toevoegen",
    )
    dialog = FormDialog(parent, task)
    welk = dialog.form.fields["sleutel"].control
    welk.edited.connect(lambda: stappen.show_doel(welk.value()))
    stappen.show_doel(welk.value())
    _fit(dialog, parent)
    dialog.open()
    return dialog


def _fit(dialog: FormDialog, parent: QWidget) -> None:
    """Show all tasks of the longest list where the window has the room."""
    tall = min(px(_HIGH), round(parent.window().height() * _TALL))
    dialog.resize(px(_WIDTH), tall)


def _velden(doelen: tuple[Standaarddoel, ...], stappen: StappenVeld) -> tuple[FieldSpec, ...]:
    return (
        FieldSpec(
            attribute="sleutel",
            label="Welk doel past bij dit gezin?",
            make=lambda: choice([(een.sleutel, een.naam) for een in doelen], empty=""),
            is_marked=False,
            hint="Daarna pas je de woorden aan zoals het gezin ze zegt.",
        ),
        FieldSpec(
            attribute="stappen",
            label="Waar is hulp bij nodig?",
            make=lambda: stappen,
            is_marked=False,
            hint="Elk vinkje wordt een afspraak. Wie het doet, kies je daarna.",
        ),
    )


def _doel_id(edit: Edit) -> str:
    doel = edit.changes[0].after
    return doel.id if doel is not None else ""
