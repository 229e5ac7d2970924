"""A field for a passphrase: it may be pasted and shown, and warns for Caps Lock by its hint."""

from PySide6.QtWidgets import QLineEdit, QWidget

from regisseur_desktop.compat import override
from ui.widgets.buttons import IconButton
from ui.widgets.control import Control
from ui.widgets.layout import line


class Wachtveld(Control):
    """Hides what is typed until the eye is pressed; spaces count as they are."""

    def __init__(self, toon_naam: str = "Wachtwoordzin tonen") -> None:
        super().__init__()
        self._show_name = toon_naam
        self.edit = QLineEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.eye = IconButton("eye", toon_naam, "framed", on_click=self._toggle)
        row = line(spacing=8)
        row.addWidget(self.edit, 1)
        row.addWidget(self.eye)
        self.setLayout(row)
        self.setFocusProxy(self.edit)
        self.edit.textEdited.connect(lambda _text: self.edited.emit())
        self.edit.returnPressed.connect(self.committed)

    def _toggle(self) -> None:
        is_hidden = self.edit.echoMode() is QLineEdit.EchoMode.Password
        mode = QLineEdit.EchoMode.Normal if is_hidden else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)
        self.eye.set_icon("eye-slash" if is_hidden else "eye")
        name = self._show_name
        self.eye.set_name(name.replace("tonen", "verbergen") if is_hidden else name)

    @override
    def value(self) -> str:
        return self.edit.text()

    @override
    def set_value(self, value: str) -> None:
        self.edit.setText(value)

    @override
    def focus_target(self) -> QWidget:
        return self.edit
