"""What every other part of the plan has: a title, a line that explains it, and its fields."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from regisseur_desktop.domain.dossier import Dossier
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column


class DeelBlad(QWidget):
    """The frame of a part; subclasses fill `body` and show a dossier in it."""

    def __init__(self, titel: str, uitleg: str) -> None:
        super().__init__()
        self.body: QVBoxLayout = column(spacing=16)
        head = column(PlainLabel(titel, "h2"), PlainLabel(uitleg, "muted"), spacing=4)
        self.setLayout(column(head, self.body, spacing=16))

    def show_dossier(self, dossier: Dossier) -> None:
        """Show this dossier; what is being typed stays."""
        raise NotImplementedError

    def flush(self) -> None:
        """Save at once what was typed; nothing for a part without text."""
