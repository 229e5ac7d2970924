"""A form in a dialog or in a panel at the side: Bewaren gives a new value, Esc leaves."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QVBoxLayout, QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.errors import Refused
from ui.widgets.buttons import Button, IconButton
from ui.widgets.form import FieldSpec, Form
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, fix, line, zone
from ui.widgets.row import banner
from ui.widgets.scroll import PageScroll


@dataclass(frozen=True, slots=True, kw_only=True)
class FormTask:
    """What a form is for; `on_save` gets the new value and may raise `Refused`."""

    title: str
    specs: Sequence[FieldSpec]
    value: object
    on_save: Callable[[Any], object]
    verb: str = "Bewaren"
    check: Callable[[Any], object] | None = None


class _FormFrame:
    """What dialog and panel share: the buttons, and the way from fields to a saved value."""

    form: Form[Any]
    _on_save: Callable[[Any], object]
    _refusal: QVBoxLayout

    def _save(self) -> None:
        value = self.form.result()
        if value is None:
            return
        while self._refusal.count():
            item = self._refusal.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        try:
            self._on_save(value)
        except Refused as refused:
            self._refusal.addWidget(banner(str(refused), "danger", icon="warning-circle"))
            return
        self._leave()

    def _leave(self) -> None:
        raise NotImplementedError

    def _body(self, form: Form[Any]) -> PageScroll:
        self._refusal = column(spacing=8)
        inner = column(self._refusal, form, sides=(24, 8, 24, 16), spacing=8)
        return PageScroll(zone("none", inner))


class FormDialog(_FormFrame, QDialog):
    """A form over the window; when saving is refused it stays open and says why."""

    def __init__(
        self,
        parent: QWidget,
        task: FormTask,
    ) -> None:
        QDialog.__init__(self, parent)
        self.setWindowTitle(task.title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = Form(task.specs, task.value, check=task.check)
        self._on_save = task.on_save
        self.save_button = Button(task.verb, "primary", on_click=self._save)
        self.save_button.setDefault(True)
        cancel = Button("Annuleren", on_click=self.reject)
        head = column(PlainLabel(task.title, "h2"), sides=(24, 20, 24, 8))
        self.foot = line(self.save_button, cancel, None, sides=(24, 12, 24, 20))
        self.setLayout(column(head, self._body(self.form), self.foot, spacing=0))
        fix(self, min_width=520)
        self.form.focus_first()

    @override
    def _leave(self) -> None:
        self.accept()


class FormPanel(_FormFrame, QFrame):
    """A form in a panel at the side of the page; `closed` after saving or leaving."""

    closed = Signal()

    def __init__(
        self,
        task: FormTask,
        parent: QWidget | None = None,
    ) -> None:
        QFrame.__init__(self, parent)
        self.setProperty("zone", "panel")
        self.form = Form(task.specs, task.value, check=task.check)
        self._on_save = task.on_save
        self.save_button = Button(task.verb, "primary", on_click=self._save)
        cancel = Button("Annuleren", on_click=self._leave)
        close = IconButton("x", f"Sluiten: {task.title}", on_click=self._leave)
        head = line(sides=(24, 16, 16, 4))
        head.addWidget(PlainLabel(task.title, "h2"), 1)
        head.addWidget(close)
        foot = line(self.save_button, cancel, None, sides=(24, 12, 24, 16))
        self.setLayout(column(head, self._body(self.form), foot, spacing=0))
        fix(self, min_width=340, max_width=420)

    @override
    def _leave(self) -> None:
        self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)
