"""The editor of one goal: what we want, how we do it, who does what, and how it goes.

What is used daily stands first; the rest waits under a fold (`doel_meer`).
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import Doel, Voortgang
from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import items
from ui.plan.afspraken import AfsprakenTabel
from ui.plan.binding import Binding, LeavesKeys, bind
from ui.plan.doel_meer import DoelMeer
from ui.plan.raster import Raster
from ui.plan.twee_teksten import TweeTeksten
from ui.werk import Melding, Werk
from ui.widgets.buttons import Button
from ui.widgets.choice import ComboChoice
from ui.widgets.field import Field
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column
from ui.widgets.row import separator
from ui.widgets.text import TextArea

_LEEG = "Schrijf wat jullie willen. Eén zin is genoeg."


class DoelEditor(QWidget):
    """Shows the goal it is given; every field saves itself. `removal_asked` for the page."""

    removal_asked = Signal(str)

    def __init__(self, werk: Werk) -> None:
        super().__init__()
        self._werk = werk
        self._doel: Doel | None = None
        self.wat = Field(
            "Wat willen we?",
            TextArea(lines=1, most=5),
            hint="Schrijf zoals het gezin het zegt.",
        )
        self.hoe = Field("Hoe gaan we dat doen?", TextArea(lines=3, most=16))
        self.wat_twee = TweeTeksten(werk, self.wat, "wat")
        self.hoe_twee = TweeTeksten(werk, self.hoe, "hoe")
        self.afspraken = AfsprakenTabel(werk)
        self.gehaald = Button("Doel is gehaald", "primary", icon="check", on_click=self._finish)
        self.afspraken.foot.addWidget(self.gehaald)
        self.gaat_het = Field(
            "Hoe gaat het?",
            ComboChoice([(een, een.label) for een in Voortgang], empty=""),
            name="Hoe gaat het met dit doel",
        )
        self.meer = DoelMeer(werk, self._save)
        self.meer.removal_asked.connect(self._ask_removal)
        LeavesKeys(self.wat.control)
        self._bindings = self._bind()
        self.setLayout(self._lay_out())

    def _lay_out(self) -> QVBoxLayout:
        return column(
            self.wat_twee,
            self.hoe_twee,
            column(PlainLabel("Afspraken", "field"), self.afspraken, spacing=8),
            Raster(self.gaat_het),
            separator(),
            self.meer,
            spacing=16,
        )

    def _bind(self) -> dict[str, Binding]:
        saves: dict[str, tuple[Field, Callable[[Any], object]]] = {
            "wat": (self.wat, self._save_wat),
            "hoe": (self.hoe, lambda hoe: self._save(hoe=clean(hoe))),
            "voortgang": (self.gaat_het, lambda een: self._save(voortgang=een)),
        }
        return {name: bind(field, save) for name, (field, save) in saves.items()}

    # -- showing

    def show_doel(self, dossier: Dossier, doel: Doel) -> None:
        """Show a goal; what is being typed at this goal stays."""
        if self._doel is None or self._doel.id != doel.id:
            self.flush()
            self._let_go()
        self._doel = doel
        for name, binding in self._bindings.items():
            binding.show_value(getattr(doel, name))
        for twee in (self.wat_twee, self.hoe_twee):
            twee.show_tekst(dossier, doel.id)
        self.meer.show_doel(dossier, doel)
        is_done = doel.voortgang is Voortgang.GELUKT
        self.gehaald.setText("Toch nog niet gehaald" if is_done else "Doel is gehaald")
        self.gehaald.set_kind("secondary" if is_done else "primary")
        self.gehaald.set_icon("arrow-u-up-left" if is_done else "check")
        self.afspraken.show_dossier(dossier, doel.id)

    def flush(self) -> None:
        """Save at once what was typed."""
        for binding in self._all_bindings():
            binding.flush()
        self.afspraken.flush()

    def _all_bindings(self) -> tuple[Binding, ...]:
        twee = (self.wat_twee.binding, self.hoe_twee.binding)
        return (*self._bindings.values(), *twee, *self.meer.bindings.values())

    def _let_go(self) -> None:
        for binding in self._all_bindings():
            binding.forget()
        for field in (self.wat, self.hoe):
            field.clear_error()

    @property
    def has_unsaved(self) -> bool:
        """Whether something was typed that is not saved yet."""
        return any(binding.is_dirty for binding in self._all_bindings())

    # -- saving

    def _stored(self) -> tuple[Dossier, Doel] | None:
        """Return the goal as it is stored now; nothing when it was taken away meanwhile."""
        if self._doel is None:
            return None
        dossier = self._werk.dossier(self._doel.huishouden_id)
        doel = dossier.zoek(self._doel.id)
        return (dossier, doel) if isinstance(doel, Doel) else None

    def _save(self, text: str = "Doel veranderen", **values: Any) -> None:  # noqa: ANN401
        stored = self._stored()
        if stored is None:
            return
        dossier, doel = stored
        after = replace(doel, **values)
        if after != doel:
            self._werk.do(items.save(dossier, doel, after, text))

    def _save_wat(self, wat: str) -> None:
        wat = " ".join(clean(wat).split())
        if not wat:
            raise Refused(_LEEG)
        self._save(wat=wat)

    def _finish(self) -> None:
        self.flush()
        stored = self._stored()
        if stored is None:
            return
        if stored[1].voortgang is Voortgang.GELUKT:
            self._save("Doel weer openen", voortgang=Voortgang.BEGONNEN)
            return
        self._save("Doel is gehaald", voortgang=Voortgang.GELUKT)
        undo = self._werk.stack(stored[0].id).undo
        self._werk.melding.emit(Melding("Mooi, dit doel is gehaald.", "Ongedaan maken", undo))

    def _ask_removal(self) -> None:
        if self._doel is not None:
            self.flush()
            self.removal_asked.emit(self._doel.id)
