"""What every step at the table has: a question as its title, its fields, and how far it is."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.operations.aan_tafel import voor_gezin
from ui.aantafel.blad import Bladmaker
from ui.kladden import Klad, klad_of_line
from ui.theme.apply import px
from ui.werk import Werk
from ui.widgets.inline_add import InlineAdd
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column
from ui.widgets.scroll import PageScroll


class Stap(QWidget):
    """A calm page; `show_dossier` gets only what the family may see (`operations.aan_tafel`)."""

    sleutel: ClassVar[str]
    knop: ClassVar[str]
    """What the button says that leads here."""
    titel: ClassVar[str] = ""
    uitleg: ClassVar[str] = ""
    vult_scherm: ClassVar[bool] = False
    """Whether it takes the whole screen, without the buttons of the other steps."""

    ga = Signal(str)

    def __init__(self, werk: Werk, huishouden_id: str, maker: Bladmaker) -> None:
        super().__init__()
        self.werk, self.huishouden_id, self.maker = werk, huishouden_id, maker
        texts = ((self.titel, "h1"), (self.uitleg, "muted"))
        head = column(*(PlainLabel(text, role) for text, role in texts if text), spacing=4)
        self.body: QVBoxLayout = column(spacing=16)
        self.setLayout(column(head, self.body, None, spacing=20))

    def adds(self, nieuw: InlineAdd, add: Callable[[str], object]) -> Klad:
        """Let a line add to this step; what is half typed in it waits."""
        nieuw.added.connect(add)
        nieuw.closed.connect(nieuw.button.setFocus)
        klad = klad_of_line(self.werk, nieuw)
        klad.go(f"tafel:{self.sleutel}:{self.huishouden_id}")
        return klad

    def bring_in_sight(self, part: QWidget) -> None:
        """Scroll to something that came up on this page."""
        around: QWidget | None = self
        while around is not None and not isinstance(around, PageScroll):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(part, px(16), px(16))

    def dossier(self) -> Dossier:
        """Return the whole dossier, to save against."""
        return self.werk.dossier(self.huishouden_id)

    def gezien(self) -> Dossier:
        """Return what the family may see of it."""
        return voor_gezin(self.dossier())

    def show_dossier(self, dossier: Dossier) -> None:
        """Show what is known now; what is being typed stays."""

    def begin(self) -> None:
        """Put the cursor where this step begins."""

    def flush(self) -> None:
        """Save at once what was typed and can be saved."""

    def leave(self) -> None:
        """Finish what was typed, as when another step is chosen."""
        self.flush()

    def is_begonnen(self, dossier: Dossier) -> bool:
        """Say whether something stands here."""
        return True
