"""A field of a form: the label above, the control, the hint, and the error below it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.widgets.control import Control
from ui.widgets.labels import IconLabel, PlainLabel
from ui.widgets.layout import column, holder, line

_OPTIONAL, _SHORT = "(mag leeg)", 32


class Field(QWidget):
    """A labelled control; `set_error` says in a sentence what to do, `clear_error` takes it off."""

    def __init__(
        self,
        label: str,
        control: Control,
        *,
        hint: str = "",
        is_optional: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        # beside a long label there is no room for the mark, and a label must be able to wrap
        is_marked = is_optional and len(label) <= _SHORT
        hint = f"{_OPTIONAL} {hint}".strip() if is_optional and not is_marked else hint
        self.label_text, self.control, self._hint = label, control, hint
        self.name = name or label.rstrip("?:")
        self.label = PlainLabel(label.replace("&", "&&"), "field", wrap=not is_marked)
        self.label.setBuddy(control.focus_target())
        self._hint_label = PlainLabel(hint, "small")
        if not hint:
            self._hint_label.hide()
        self._error = PlainLabel("", "error")
        icon = IconLabel("warning-circle", "danger", 18)
        row = line(spacing=6)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._error, 1)
        self._error_row = holder(row)
        self._error_row.hide()
        self._lay_out(is_marked=is_marked)
        control.set_name(self.name)
        control.describe(hint)
        control.edited.connect(self.clear_error)

    def _lay_out(self, *, is_marked: bool) -> None:
        head = line(self.label, spacing=6)
        if is_marked:
            head.addWidget(PlainLabel(_OPTIONAL, "small", wrap=False))
            head.addStretch(1)
        self.setLayout(column(head, self._hint_label, self.control, self._error_row, spacing=6))

    @property
    def error(self) -> str:
        """The sentence that stands below the control, or nothing."""
        return self._error.text()

    def set_error(self, sentence: str) -> None:
        """Show what to do, beside the field and to a screen reader."""
        self._error.setText(sentence)
        self._error_row.show()
        self.control.mark_error(is_wrong=True)
        self.control.describe(f"{sentence} {self._hint}".strip())

    def clear_error(self) -> None:
        """Take the sentence away."""
        if not self.error:
            return
        self._error.setText("")
        self._error_row.hide()
        self.control.mark_error(is_wrong=False)
        self.control.describe(self._hint)
