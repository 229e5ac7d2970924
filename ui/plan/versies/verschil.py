"""Two plans compared: a list in plain words, by the parts of the plan."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from regisseur_desktop.domain.verschil import Verschil, samengevat
from ui.plan.versies.rij import VerschilRij
from ui.widgets.focus_ring import give_focus
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import clear, column, holder
from ui.widgets.row import banner, separator

GELIJK = "Er is niets anders. Deze twee plannen zijn gelijk."


class VerschilLijst(QWidget):
    """The rows are one tab stop; the arrows walk them."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[str, tuple[Verschil, ...]] | None = None
        self.rijen: list[VerschilRij] = []
        self._body: QVBoxLayout = column(spacing=8)
        self.setLayout(self._body)

    def show_verschillen(self, kop: str, verschillen: Sequence[Verschil]) -> None:
        """Show what is different; `kop` says what is compared with what."""
        if self._shown == (kop, tuple(verschillen)):
            return
        self._shown = (kop, tuple(verschillen))
        clear(self._body)
        self.rijen = []
        telling = f"{samengevat(verschillen)}." if verschillen else GELIJK
        rows = column(spacing=8)
        rows.addWidget(banner(f"{kop} {telling[:1].upper()}{telling[1:]}", "info"))
        for deel, items in groupby(verschillen, key=lambda verschil: verschil.deel):
            rows.addWidget(PlainLabel(deel.label, "h3"))
            for place, verschil in enumerate(items):
                if place:
                    rows.addWidget(separator())
                rows.addWidget(self._rij(verschil))
        # at once: row by row the whole page would be laid out again for each of them
        self._body.addWidget(holder(rows))

    def _rij(self, verschil: Verschil) -> VerschilRij:
        rij = VerschilRij(verschil)
        place = len(self.rijen)
        rij.stap.connect(lambda stap: self._step(place + stap))
        if not self.rijen:
            rij.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.rijen.append(rij)
        return rij

    def _step(self, place: int) -> None:
        if not 0 <= place < len(self.rijen):
            return
        for at, rij in enumerate(self.rijen):
            policy = Qt.FocusPolicy.StrongFocus if at == place else Qt.FocusPolicy.ClickFocus
            rij.setFocusPolicy(policy)
        give_focus(self.rijen[place])
