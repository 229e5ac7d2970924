"""The line that adds an agreement: who, what, when, Enter; and again for the next."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.errors import Refused
from ui.kladden import Teksten
from ui.plan.afspraak_rij import WIDTHS
from ui.plan.klaar_op import KlaarOp, KlaarOpLine
from ui.plan.wie import Namen, WieLine
from ui.theme.apply import restyle
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, line
from ui.widgets.text import TextArea


class NieuweAfspraak(QWidget):
    """Emits `added(wie, wat, klaar_op)` for a complete line; Esc closes it and keeps the text."""

    added = Signal(object, str, object)
    edited = Signal()
    closed = Signal()

    def __init__(self, klaar_op: KlaarOpLine) -> None:
        super().__init__()
        self.wie, self.klaar_op = WieLine({}, "Wie"), klaar_op
        self.wat = TextArea("Doet wat", lines=1, most=6)
        self.klaar_op.edit.setPlaceholderText("Klaar op")
        self.button = Button("Toevoegen", name="Afspraak toevoegen", on_click=self.add)
        self._error = PlainLabel("", "error")
        row = line(spacing=4)
        names = ("wie", "doet wat", "klaar op")
        for control, naam, width in zip(self._controls(), names, WIDTHS, strict=False):
            control.set_name(f"Nieuwe afspraak: {naam}")
            control.focus_target().installEventFilter(self)
            control.edited.connect(self._clear_error)
            control.edited.connect(self.edited)
            row.addWidget(control, width, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(row, self._error, spacing=4))
        self._error.hide()
        self.setFocusProxy(self.wie)

    def _controls(self) -> tuple[WieLine, TextArea, KlaarOpLine]:
        return self.wie, self.wat, self.klaar_op

    def set_namen(self, namen: Namen) -> None:
        """Know the names that can be typed."""
        self.wie.set_namen(namen)

    def teksten(self) -> Teksten:
        """Return what stands in the line and is not added."""
        edits = {"wie": self.wie.edit, "wat": self.wat.edit, "klaar_op": self.klaar_op.edit}
        return {name: edit.toPlainText().strip() for name, edit in edits.items()}

    def show_teksten(self, teksten: Teksten) -> None:
        """Put these texts in the line, and nothing else."""
        self._clear_error()
        self.wie.set_value(())
        self.wie.area.set_value(teksten.get("wie", ""))
        self.wat.set_value(teksten.get("wat", ""))
        self.klaar_op.set_value(KlaarOp())
        self.klaar_op.set_text(teksten.get("klaar_op", ""))

    def add(self) -> None:
        """Add what stands there, or say what is missing and go there."""
        for control in self._controls():
            try:
                control.value()
            except Refused as refused:
                self._refuse(control, str(refused))
                return
        if not self.wat.value():
            self._refuse(self.wat, "Schrijf eerst wat jullie afspreken. Eén zin is genoeg.")
            return
        self.added.emit(self.wie.value(), self.wat.value(), self.klaar_op.value())
        self.show_teksten({})
        self.edited.emit()
        self.wie.edit.setFocus()

    def _refuse(self, control: WieLine | TextArea | KlaarOpLine, sentence: str) -> None:
        control.mark_error(is_wrong=True)
        control.describe(sentence)
        control.focus_target().setFocus()
        self._error.setText(sentence)
        self._error.show()

    def _clear_error(self) -> None:
        if self._error.isHidden():
            return
        self._error.hide()
        for control in self._controls():
            restyle(control.focus_target(), state="")
            control.describe("")

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.add()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return True
        return False
