"""What stands in the fields of a half-filled form, as texts that can be kept and put back."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtWidgets import QLineEdit

from regisseur_desktop.domain.codec import from_plain, to_plain
from regisseur_desktop.errors import Refused
from ui.widgets.field import Field

_WAARDEN = "*"

Velden = Mapping[str, Field]
"""The fields of a form, by the attribute of the value that they edit."""


@dataclass(frozen=True, slots=True)
class Ingevuld:
    """The fields that were understood, and the bare text of the others."""

    waarden: Mapping[str, Any] = field(default_factory=dict)
    teksten: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, velden: Velden) -> "Ingevuld":
        """Return what stands in these fields now."""
        waarden: dict[str, Any] = {}
        teksten: dict[str, str] = {}
        for name, veld in velden.items():
            try:
                waarden[name] = veld.control.value()
            except Refused:
                target = veld.control.focus_target()
                teksten[name] = target.text() if isinstance(target, QLineEdit) else ""
        return cls(waarden, teksten)

    def put_back(self, velden: Velden) -> None:
        """Fill the fields with what stood there."""
        for name, waarde in self.waarden.items():
            velden[name].control.set_value(waarde)
        for name, tekst in self.teksten.items():
            target = velden[name].control.focus_target()
            if isinstance(target, QLineEdit):
                target.setText(tekst)

    def to_teksten(self, waarde: Any) -> dict[str, str]:  # noqa: ANN401 - of any form
        """Return the texts under which the store keeps it."""
        plain = to_plain(replace(waarde, **self.waarden))
        kept = {name: plain[name] for name in self.waarden}
        return {_WAARDEN: json.dumps(kept, ensure_ascii=False), **self.teksten}

    @classmethod
    def from_teksten(cls, bewaard: Mapping[str, str], waarde: Any) -> "Ingevuld":  # noqa: ANN401
        """Return what the store kept; nothing when the form has other fields by now."""
        try:
            kept = json.loads(bewaard[_WAARDEN])
            whole = from_plain(type(waarde), {**to_plain(waarde), **kept})
        except (ValueError, KeyError, TypeError):
            return cls()
        teksten = {name: tekst for name, tekst in bewaard.items() if name != _WAARDEN}
        return cls({name: getattr(whole, name) for name in kept}, teksten)
