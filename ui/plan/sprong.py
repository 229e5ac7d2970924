"""Agreements to read, not to write: each leads to the place where it is written."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import Afspraak
from regisseur_desktop.domain.tekst import opsomming
from ui.formulieren.woorden import regel, wie
from ui.plan.klaar_op import KlaarOp, toon_klaar_op
from ui.plek import Plek, Scherm
from ui.werk import Werk
from ui.widgets.labels import IconLabel, PlainLabel
from ui.widgets.layout import column, line
from ui.widgets.rows import Rows
from ui.widgets.wrap_button import WrapButton


class _Sprong(QWidget):
    """One agreement: its words as a link, and below them who, which goal and when."""

    def __init__(self, icoon: tuple[str, str]) -> None:
        super().__init__()
        self.knop = WrapButton("", "body", sides=(0, 2, 0, 0))
        self._onder = PlainLabel("", "small")
        row = line(IconLabel(*icoon, 18), spacing=10, sides=(0, 4, 0, 6))
        row.addLayout(column(self.knop, self._onder, spacing=0), 1)
        row.addWidget(IconLabel("arrow-right", "accent", 16))
        self.setLayout(row)

    def show_afspraak(self, tekst: str, onder: str, waar: str) -> None:
        """Show the words; `waar` tells two links to one agreement apart."""
        self.knop.label.setText(tekst)
        self.knop.setAccessibleName(f"Naar de afspraak: {tekst}. {onder}. {waar}")
        self._onder.setText(onder)
        self._onder.setVisible(bool(onder))


class AfspraakSprongen(QWidget):
    """A list of agreements by identity, so that the focus stays when one changes."""

    def __init__(self, werk: Werk, waar: str, icoon: tuple[str, str]) -> None:
        super().__init__()
        self._werk, self._waar, self._icoon = werk, waar, icoon
        self._huishouden_id = ""
        self._rijen: Rows[_Sprong] = Rows()
        self.setLayout(self._rijen.box)

    def show_afspraken(self, dossier: Dossier, afspraken: Sequence[Afspraak]) -> None:
        """Show these agreements in this order."""
        if dossier.id != self._huishouden_id:
            self._rijen.keep(())
        self._huishouden_id = dossier.id
        self._rijen.keep([afspraak.id for afspraak in afspraken])
        for at, afspraak in enumerate(afspraken):
            rij = self._rijen.place(afspraak.id, at, partial(self._make, afspraak.id))
            onder = beschrijf(dossier, afspraak, self._werk)
            rij.show_afspraak(afspraak.wat, onder, self._waar)

    def sprong(self, afspraak_id: str) -> _Sprong | None:
        """Return the row of an agreement that is shown."""
        return self._rijen.get(afspraak_id)

    def _make(self, afspraak_id: str) -> _Sprong:
        made = _Sprong(self._icoon)
        made.knop.clicked.connect(lambda: self._go(afspraak_id))
        return made

    def _go(self, afspraak_id: str) -> None:
        self._werk.go(Plek(Scherm.HUISHOUDEN, self._huishouden_id, "plan", afspraak_id))


def beschrijf(dossier: Dossier, afspraak: Afspraak, werk: Werk) -> str:
    """Return who does an agreement, at which goal, and when it is ready."""
    namen = opsomming([wie(dossier, een) for een in afspraak.wie])
    order = [doel.id for doel in dossier.doelen_op_volgorde()]
    is_bij_doel = afspraak.doel_id in order
    plek = f"doel {order.index(afspraak.doel_id) + 1}" if is_bij_doel else "veilig thuis"
    wanneer = toon_klaar_op(KlaarOp(afspraak.klaar_op, afspraak.ritme), werk.vandaag())
    return regel(namen, plek, wanneer)
