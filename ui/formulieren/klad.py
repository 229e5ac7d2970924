"""Half-filled forms: kept when a form is left, back when the same form opens again."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtWidgets import QLineEdit

from regisseur_desktop.domain.codec import from_plain, to_plain
from regisseur_desktop.errors import Refused
from ui.widgets.form import Form

_WAARDEN = "*"


@dataclass(frozen=True, slots=True)
class Klad:
    """What stood in a form: the fields that were understood, and the bare text of the others."""

    waarden: Mapping[str, Any] = field(default_factory=dict)
    teksten: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, form: Form[Any]) -> "Klad":
        """Return what stands in a form now."""
        waarden: dict[str, Any] = {}
        teksten: dict[str, str] = {}
        for name, veld in form.fields.items():
            try:
                waarden[name] = veld.control.value()
            except Refused:
                target = veld.control.focus_target()
                teksten[name] = target.text() if isinstance(target, QLineEdit) else ""
        return cls(waarden, teksten)

    def put_back(self, form: Form[Any]) -> None:
        """Fill a form with what stood there."""
        for name, waarde in self.waarden.items():
            form.fields[name].control.set_value(waarde)
        for name, tekst in self.teksten.items():
            target = form.fields[name].control.focus_target()
            if isinstance(target, QLineEdit):
                target.setText(tekst)

    def to_regels(self, waarde: Any) -> dict[str, str]:  # noqa: ANN401 - of any form
        """Return the texts under which the store keeps it."""
        plain = to_plain(replace(waarde, **self.waarden))
        kept = {name: plain[name] for name in self.waarden}
        return {_WAARDEN: json.dumps(kept, ensure_ascii=False), **self.teksten}

    @classmethod
    def from_regels(cls, regels: Mapping[str, str], waarde: Any) -> "Klad":  # noqa: ANN401
        """Return what the store kept; nothing when the form has other fields by now."""
        try:
            kept = json.loads(regels[_WAARDEN])
            whole = from_plain(type(waarde), {**to_plain(waarde), **kept})
        except (ValueError, KeyError, TypeError):
            return cls()
        teksten = {name: tekst for name, tekst in regels.items() if name != _WAARDEN}
        return cls({name: getattr(whole, name) for name in kept}, teksten)
