"""The editor of one goal: what we want, how we do it, who does what, and how it goes."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import Doel, Voortgang
from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.domain.zicht import Zicht
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import items
from regisseur_desktop.operations.methode import load_methode
from ui.formulieren.velden import gezin
from ui.plan.afspraken import AfsprakenTabel
from ui.plan.binding import Binding, LeavesKeys, bind
from ui.plan.pictogram import PICTOGRAMMEN, PictogramChoice
from ui.plan.raster import Raster
from ui.werk import Melding, Werk
from ui.widgets.buttons import Button
from ui.widgets.choice import ComboChoice
from ui.widgets.field import Field
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, line
from ui.widgets.person_chooser import PersonChooser
from ui.widgets.row import separator
from ui.widgets.text import TextArea

_LEEG = "Schrijf wat jullie willen. Eén zin is genoeg."


def _shown(name: str, value: Any) -> Any:  # noqa: ANN401 - the fields of a goal differ
    """Return the value as the field can show it; a choice that no longer exists is shown empty."""
    if name == "pictogram":
        return value if value in dict(PICTOGRAMMEN) else ""
    if name == "leefgebied":
        return value if load_methode().leefgebied(value) else ""
    return value


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
        self.afspraken = AfsprakenTabel(werk)
        self.gehaald = Button("Doel is gehaald", "primary", icon="check", on_click=self._finish)
        self.afspraken.foot.addWidget(self.gehaald)
        gebieden = [(gebied.sleutel, gebied.naam) for gebied in load_methode().leefgebieden]
        self.leefgebied = Field(
            "Leefgebied", ComboChoice([("", "nog niet gekozen"), *gebieden], empty="")
        )
        self.pictogram = Field("Plaatje bij dit doel", PictogramChoice())
        self.gaat_het = Field(
            "Hoe gaat het?",
            ComboChoice([(een, een.label) for een in Voortgang], empty=""),
            name="Hoe gaat het met dit doel",
        )
        self.zicht = Field(
            "Wie mag het zien?",
            ComboChoice([(een, een.label) for een in Zicht], empty=""),
        )
        self.over = Field(
            "Over wie?",
            PersonChooser(()),
            hint="Leeg is het hele huishouden.",
        )
        self.weg = Button("Doel weghalen", "quietdanger", icon="trash", on_click=self._ask_removal)
        LeavesKeys(self.wat.control)
        self._bindings = self._bind()
        self.setLayout(self._lay_out())

    def _lay_out(self) -> QVBoxLayout:
        meer = Raster(self.gaat_het, self.leefgebied, self.pictogram, self.zicht, self.over)
        return column(
            self.wat,
            self.hoe,
            column(PlainLabel("Afspraken", "field"), self.afspraken, spacing=8),
            separator(),
            meer,
            line(None, self.weg),
            spacing=16,
        )

    def _bind(self) -> dict[str, Binding]:
        saves: dict[str, tuple[Field, Callable[[Any], object]]] = {
            "wat": (self.wat, self._save_wat),
            "hoe": (self.hoe, lambda hoe: self._save(hoe=clean(hoe))),
            "voortgang": (self.gaat_het, lambda een: self._save(voortgang=een)),
            "leefgebied": (self.leefgebied, self._save_leefgebied),
            "pictogram": (self.pictogram, lambda een: self._save(pictogram=een)),
            "zicht": (self.zicht, lambda een: self._save(zicht=een)),
            "over": (self.over, lambda wie: self._save(over=wie)),
        }
        return {name: bind(field, save) for name, (field, save) in saves.items()}

    # -- showing

    def show_doel(self, dossier: Dossier, doel: Doel) -> None:
        """Show a goal; what is being typed at this goal stays."""
        if self._doel is None or self._doel.id != doel.id:
            self.flush()
            self._let_go()
        self._doel = doel
        chooser = self.over.control
        assert isinstance(chooser, PersonChooser)  # noqa: S101 - made above
        chooser.set_people(gezin(dossier))
        for name, binding in self._bindings.items():
            binding.show_value(_shown(name, getattr(doel, name)))
        is_done = doel.voortgang is Voortgang.GELUKT
        self.gehaald.setText("Toch nog niet gehaald" if is_done else "Doel is gehaald")
        self.gehaald.set_kind("secondary" if is_done else "primary")
        self.gehaald.set_icon("arrow-u-up-left" if is_done else "check")
        self.afspraken.show_dossier(dossier, doel.id)

    def flush(self) -> None:
        """Save at once what was typed."""
        for binding in self._bindings.values():
            binding.flush()
        self.afspraken.flush()

    def _let_go(self) -> None:
        for binding in self._bindings.values():
            binding.forget()
        for field in (self.wat, self.hoe):
            field.clear_error()

    @property
    def has_unsaved(self) -> bool:
        """Whether something was typed that is not saved yet."""
        return any(binding.is_dirty for binding in self._bindings.values())

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

    def _save_leefgebied(self, sleutel: str) -> None:
        """Propose the pictogram that belongs to it, unless one was chosen by hand."""
        stored = self._stored()
        if stored is None:
            return
        before = load_methode().leefgebied(stored[1].leefgebied)
        own = stored[1].pictogram not in ("", before.pictogram if before else "")
        gebied = load_methode().leefgebied(sleutel)
        if own or gebied is None:
            self._save(leefgebied=sleutel)
        else:
            self._save(leefgebied=sleutel, pictogram=gebied.pictogram)

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
