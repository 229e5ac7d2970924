"""Forms as a list of field specs: they fill a frozen value and give back a new one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from regisseur_desktop.errors import Refused
from ui.widgets.control import Control
from ui.widgets.error_summary import ErrorSummary
from ui.widgets.field import Field
from ui.widgets.layout import column

V = TypeVar("V")


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldSpec:
    """One field: the attribute it edits, its label, its control, and when it is not right.

    `required` is the sentence for an empty field; without it the field is marked `(mag leeg)`
    unless `is_marked` is off. `name` is what is spoken, where labels of one window are alike.
    `check` gets the value and raises `Refused` with a sentence.
    """

    attribute: str
    label: str
    make: Callable[[], Control]
    hint: str = ""
    required: str = ""
    is_marked: bool = True
    name: str = ""
    check: Callable[[Any], object] | None = None


class Form(QWidget, Generic[V]):
    """The fields of a value; `result` is the new value, or `None` after showing what to do."""

    edited = Signal()

    def __init__(
        self,
        specs: Sequence[FieldSpec],
        value: V,
        *,
        check: Callable[[V], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._specs, self._value, self._check = tuple(specs), value, check
        self.summary = ErrorSummary()
        box = column(self.summary, spacing=16)
        self.fields: dict[str, Field] = {}
        for spec in self._specs:
            field = _make_field(spec)
            field.control.set_value(getattr(value, spec.attribute))
            field.control.edited.connect(self.edited)
            self.fields[spec.attribute] = field
            box.addWidget(field)
        box.addStretch(1)
        self.setLayout(box)

    def result(self) -> V | None:
        """Return the value as it was filled in; with something to mend show where, and `None`."""
        filled = {spec.attribute: self._read(spec) for spec in self._specs}
        wrong = self._wrong()
        made = None if wrong else replace(self._value, **filled)  # type: ignore[type-var]
        if made is not None and self._check is not None:
            self._check_whole(made)
            wrong = self._wrong()
        self.summary.show_errors(wrong)
        return None if wrong else made

    def _wrong(self) -> list[Field]:
        return [field for field in self.fields.values() if field.error]

    def _read(self, spec: FieldSpec) -> object:
        field = self.fields[spec.attribute]
        field.clear_error()
        try:
            value = field.control.value()
            if spec.required and field.control.is_empty():
                raise Refused(spec.required)
            if spec.check is not None:
                spec.check(value)
        except Refused as refused:
            field.set_error(str(refused))
            return None
        return value

    def _check_whole(self, made: V) -> None:
        """Let a rule over several fields speak; its sentence stands at the first field."""
        assert self._check is not None  # noqa: S101 - asked by the caller
        try:
            self._check(made)
        except Refused as refused:
            next(iter(self.fields.values())).set_error(str(refused))

    def focus_first(self) -> None:
        """Put the cursor in the first field."""
        first = next(iter(self.fields.values()), None)
        if first is not None:
            first.control.focus_target().setFocus()


def _make_field(spec: FieldSpec) -> Field:
    is_optional = spec.is_marked and not spec.required
    return Field(spec.label, spec.make(), hint=spec.hint, is_optional=is_optional, name=spec.name)
