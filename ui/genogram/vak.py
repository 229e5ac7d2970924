"""What every page of the side panel is: fields on one stored value that save by themselves."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.datum_tonen import toon_leeftijd
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.moment import Moment, MomentSoort
from regisseur_desktop.operations import items
from ui.formulieren.bewerker import Bewerker
from ui.plan.binding import Binding, bind
from ui.widgets.field import Field
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, holder
from ui.widgets.moment_field import MomentField
from ui.widgets.rows import Rows
from ui.widgets.wrap_button import WrapButton


class Vak(QWidget):
    """A page about one value; `gekozen` asks to choose something else in the drawing."""

    gekozen = Signal(str)
    tekst = "Veranderen"

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__()
        self.bewerker, self.werk = bewerker, bewerker.werk
        self.waarde_id = ""
        self._bindings: dict[str, Binding] = {}

    def bind(self, name: str, field: Field, save: Callable[[Any], object]) -> None:
        """Let a field save by itself what is typed in it."""
        self._bindings[name] = bind(field, save)

    def toon(self, dossier: Dossier, waarde_id: str) -> None:
        """Show a value, or what has changed in it; what is being typed stays."""
        if waarde_id != self.waarde_id:
            self.flush()
            self.forget()
            self.waarde_id = waarde_id
        self.vul(dossier)

    def vul(self, dossier: Dossier) -> None:
        """Show the value as it is stored."""
        raise NotImplementedError

    def show_values(self, **values: object) -> None:
        """Show what is stored in the bound fields."""
        for name, value in values.items():
            self._bindings[name].show_value(value)

    def flush(self) -> None:
        """Save at once what was typed."""
        for binding in self._bindings.values():
            binding.flush()

    def forget(self) -> None:
        """Let go of what could not be saved, as before another value is shown."""
        for binding in self._bindings.values():
            binding.forget()

    @property
    def dossier(self) -> Dossier:
        """The dossier as it is at this moment."""
        return self.bewerker.dossier

    @property
    def waarde(self) -> Any:  # noqa: ANN401 - each page has its own kind
        """The value as it is stored now; `None` when it was taken away meanwhile."""
        return self.dossier.zoek(self.waarde_id)

    def bind_fields(self, **fields: Field) -> None:
        """Let fields save the part of the value that they are named after."""
        for name, field in fields.items():
            self.bind(name, field, partial(self._save_one, name))

    def _save_one(self, name: str, value: object) -> None:
        self.save(**{name: value})

    def save(self, **values: Any) -> None:  # noqa: ANN401
        """Save some fields of the value as one step of undo."""
        before = self.waarde
        if before is not None:
            after = replace(before, **values)
            if after != before:
                self.do(items.save(self.dossier, before, after, self.tekst))

    def do(self, edit: Edit) -> None:
        """Make an edit, when it changes anything."""
        self.werk.do(edit)


class LeeftijdVeld(MomentField):
    """How old somebody is or when born; an age is shown as an age, as the family says it."""

    @override
    def set_value(self, value: Moment | None) -> None:
        super().set_value(value)
        if value is not None and value.soort is MomentSoort.LEEFTIJD:
            text = _jaren(value, self._today())
            self._shown = (text, value)
            self.edit.setText(text)
            self._show_meaning()

    @override
    def explain(self) -> str:
        return ""  # in half a column the words would push the field beside it away


def _jaren(moment: Moment, vandaag: date) -> str:
    jaren = toon_leeftijd(moment, vandaag)
    return f"{jaren} jaar" if jaren[-1:].isdigit() else jaren


class Regels(QWidget):
    """Lines that can be pressed, by identity, under a small heading; hidden without lines."""

    gekozen = Signal(str)

    def __init__(self, kop: str) -> None:
        super().__init__()
        self.kop = PlainLabel(kop, "section")
        self._rows: Rows[WrapButton] = Rows()
        self.setLayout(column(self.kop, holder(self._rows.box), spacing=2))

    def toon(self, regels: Sequence[tuple[str, str]]) -> None:
        """Show these lines: an id and the words."""
        self._rows.keep({key for key, _text in regels})
        for place, (key, text) in enumerate(regels):
            row = self._rows.place(key, place, partial(self._make, key, text))
            if row.label.text() != text:
                row.label.setText(text)
                row.setAccessibleName(text)
        self.setVisible(bool(regels))

    def _make(self, key: str, text: str) -> WrapButton:
        return WrapButton(text, "body", on_click=lambda: self.gekozen.emit(key))
