"""A date as people write it: `3 dec`, `over 2 weken`, `vrijdag`; below it what was understood."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.datum_lezen import lees_datum
from regisseur_desktop.domain.kalender import MAANDEN, WEEKDAGEN
from regisseur_desktop.errors import Refused
from ui.widgets.control import Control
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column


def in_words(dag: date) -> str:
    """Return a date as it is said: `donderdag 3 december 2026`."""
    return f"{WEEKDAGEN[dag.weekday()]} {dag.day} {MAANDEN[dag.month - 1]} {dag.year}"


class UnderstoodLine(Control):
    """One line of text with below it what the program makes of it; base of the date controls."""

    def __init__(self, placeholder: str) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(placeholder)
        self.understood = PlainLabel("", "understood")
        self.understood.hide()
        self.setLayout(column(self.edit, self.understood, spacing=4))
        self.setFocusProxy(self.edit)
        self.edit.textEdited.connect(lambda _text: self._typed())
        self.edit.editingFinished.connect(self.committed)

    def explain(self) -> str:
        """Return in words what was typed means; refuses while it means nothing yet."""
        raise NotImplementedError

    def _typed(self) -> None:
        self._show_meaning()
        self.edited.emit()

    def _show_meaning(self) -> None:
        try:
            meaning = self.explain() if self.edit.text().strip() else ""
        except Refused:
            meaning = ""
        self.understood.setText(meaning)
        self.understood.setVisible(bool(meaning))

    @override
    def is_empty(self) -> bool:
        return not self.edit.text().strip()

    @override
    def focus_target(self) -> QWidget:
        return self.edit

    @override
    def describe(self, text: str) -> None:
        self.edit.setAccessibleDescription(f"{text} {self.understood.text()}".strip())


class DateField(UnderstoodLine):
    """Its value is a `date`, or `None` when it is empty.

    `today` gives the day that `vrijdag` counts from, so that a test can hold it still; with
    `is_past` a date without a year is looked for backwards.
    """

    def __init__(
        self,
        today: Callable[[], date] = date.today,
        *,
        is_past: bool = False,
        placeholder: str = "Bijvoorbeeld 3 december",
    ) -> None:
        super().__init__(placeholder)
        self._today, self._is_past = today, is_past

    @override
    def value(self) -> date | None:
        text = self.edit.text().strip()
        return lees_datum(text, self._today(), verleden=self._is_past) if text else None

    @override
    def set_value(self, value: date | None) -> None:
        shown = "" if value is None else f"{value.day} {MAANDEN[value.month - 1]} {value.year}"
        self.edit.setText(shown)
        self._show_meaning()

    @override
    def explain(self) -> str:
        dag = self.value()
        return in_words(dag) if dag is not None else ""
