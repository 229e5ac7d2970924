"""A step in which is ticked: what is there already with a tick each, and a line that adds one."""

from typing import ClassVar, Generic, TypeVar

from PySide6.QtWidgets import QWidget

from regisseur_desktop.compat import override
from ui.aantafel.blad import Bladmaker
from ui.aantafel.stap import Stap
from ui.aantafel.tik import GroteTik
from ui.werk import Werk
from ui.widgets.focus_ring import give_focus
from ui.widgets.inline_add import InlineAdd
from ui.widgets.layout import add
from ui.widgets.row import banner
from ui.widgets.rows import Rows


class TikRij(QWidget):
    """A row that begins with a tick."""

    tik: GroteTik

    def flush(self) -> None:
        """Save at once what was typed in it."""
        raise NotImplementedError


R = TypeVar("R", bound=TikRij)


class TikStap(Stap, Generic[R]):
    """Keeps the rows and the line below them; `te_veel` shows when the sheet has no room."""

    nieuw_naam: ClassVar[str]
    nieuw_vraag: ClassVar[str]
    te_veel_tekst: ClassVar[str]
    tussen: ClassVar[int] = 8
    """How far the rows stand apart."""

    def __init__(self, werk: Werk, huishouden_id: str, maker: Bladmaker) -> None:
        super().__init__(werk, huishouden_id, maker)
        self.rijen: Rows[R] = Rows(self.tussen)
        self.te_veel = banner(self.te_veel_tekst, "info")
        self.nieuw = InlineAdd(self.nieuw_naam, self.nieuw_vraag)
        self._klad = self.adds(self.nieuw, self.add)
        add(self.body, self.rijen.box, self.te_veel, self.nieuw)

    def add(self, tekst: str) -> None:
        """Add what was typed in the line."""
        raise NotImplementedError

    @override
    def begin(self) -> None:
        first = next(iter(self.rijen), None)
        give_focus(first.tik.box if first else self.nieuw.edit)

    @override
    def flush(self) -> None:
        for rij in self.rijen:
            rij.flush()
        self._klad.flush()
