"""Controls that only these forms need: a time, a moment with its hour, lines, ticks, one person."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, time
from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.kalender import MAANDEN
from regisseur_desktop.domain.tijd_lezen import lees_datum_en_tijd, lees_tijd
from ui.widgets.buttons import literal
from ui.widgets.choice import ComboChoice, Options
from ui.widgets.control import Control
from ui.widgets.date_field import UnderstoodLine, in_words
from ui.widgets.layout import column
from ui.widgets.text import TextArea


class TijdVeld(UnderstoodLine):
    """A time of the day: `15.30`, `half vier`; its value is a `time` or `None`."""

    def __init__(self) -> None:
        super().__init__("Bijvoorbeeld 15.30")

    @override
    def value(self) -> time | None:
        text = self.edit.text().strip()
        return lees_tijd(text) if text else None

    @override
    def set_value(self, value: time | None) -> None:
        self.edit.setText("" if value is None else f"{value.hour}.{value.minute:02}")
        self._show_meaning()

    @override
    def explain(self) -> str:
        tijd = self.value()
        said = f"{tijd.hour}.{tijd.minute:02}" if tijd else ""
        return f"{said} uur" if said and said != self.edit.text().strip() else ""


class DagEnTijd(UnderstoodLine):
    """A day with its hour: `gisteren 14.00`; its value is a `datetime` in UTC."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__("Bijvoorbeeld gisteren 14.00")
        self._now = now
        self._stored: datetime | None = None
        self._stored_text = ""

    @override
    def value(self) -> datetime | None:
        text = self.edit.text().strip()
        if text == self._stored_text:
            return self._stored  # with its seconds, which keep notes in their order
        if not text:
            return None
        now = self._now()
        dag, tijd = lees_datum_en_tijd(text, now.date(), verleden=True)
        return datetime.combine(dag, tijd or time(), now.tzinfo).astimezone(UTC)

    @override
    def set_value(self, value: datetime | None) -> None:
        self._stored, self._stored_text = value, ""
        if value is not None:
            local = value.astimezone(self._now().tzinfo)
            day = f"{local.day} {MAANDEN[local.month - 1]} {local.year}"
            self._stored_text = f"{day} {local.hour}.{local.minute:02}"
        self.edit.setText(self._stored_text)
        self._show_meaning()

    @override
    def explain(self) -> str:
        moment = self.value()
        if moment is None:
            return ""
        local = moment.astimezone(self._now().tzinfo)
        return f"{in_words(local.date())}, {local.hour}.{local.minute:02} uur"


class Regels(TextArea):
    """Several lines, each one point; its value is a tuple of the lines that say something."""

    @override
    def value(self) -> tuple[str, ...]:  # type: ignore[override]
        lines = self.edit.toPlainText().splitlines()
        return tuple(one.strip() for one in lines if one.strip())

    @override
    def set_value(self, value: Sequence[str]) -> None:
        if tuple(value) != self.value():
            super().set_value("\n".join(value))


class Vinkjes(Control):
    """Any of a few; its value is a tuple in the order of the options."""

    def __init__(self, options: Options) -> None:
        super().__init__()
        self._values = [value for value, _text in options]
        self.boxes = [QCheckBox(literal(text)) for _value, text in options]
        for box in self.boxes:
            box.clicked.connect(lambda _on: self._tell())
        self.setLayout(column(*self.boxes, spacing=2))
        if self.boxes:
            self.setFocusProxy(self.boxes[0])

    def _tell(self) -> None:
        self.edited.emit()
        self.committed.emit()

    @override
    def value(self) -> tuple[Any, ...]:
        pairs = zip(self._values, self.boxes, strict=True)
        return tuple(value for value, box in pairs if box.isChecked())

    @override
    def set_value(self, value: Sequence[Any]) -> None:
        for one, box in zip(self._values, self.boxes, strict=True):
            box.setChecked(one in value)

    @override
    def focus_target(self) -> QWidget:
        return self.boxes[0] if self.boxes else self

    @override
    def set_name(self, name: str) -> None:
        for box in self.boxes:
            box.setAccessibleName(f"{name}: {box.text().replace('&&', '&')}")


class Keuze(ComboChoice):
    """A list that unfolds whose first option stands for nothing: its value is then `niets`."""

    def __init__(self, options: Options, *, niets: Any = "", tekst: str = "Kies …") -> None:  # noqa: ANN401
        super().__init__([(niets, tekst), *options], empty="")
        self._niets = niets

    @override
    def is_empty(self) -> bool:
        return bool(self.value() == self._niets)
