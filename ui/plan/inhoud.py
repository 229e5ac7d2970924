"""The left column: the goals in the order of the family, and what else is in the plan."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import Doel
from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import plan
from regisseur_desktop.operations.vakteksten import must_be_looked_at
from ui.kladden import klad_of_line
from ui.plan.delen import DELEN, NAKIJKEN, Deel
from ui.plan.lijst import PlanLijst
from ui.plan.regel import Regel
from ui.plan.standaarddoel import TITEL, open_standaarddoel
from ui.werk import Werk
from ui.widgets.buttons import IconButton
from ui.widgets.focus_ring import give_focus
from ui.widgets.inline_add import InlineAdd
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, line


class Inhoud(QWidget):
    """Tells what is `chosen`; adds and moves goals itself.

    `opened` follows on a click or Enter: who walks the list with arrows stays in it.
    """

    chosen = Signal(str)
    opened = Signal()
    doel_added = Signal(str)
    removal_asked = Signal(str)

    def __init__(self, werk: Werk) -> None:
        super().__init__()
        self._werk = werk
        self._huishouden_id = ""
        self.doelen, self.delen = PlanLijst("Doelen"), PlanLijst("Ook in het plan")
        self.omhoog = IconButton("arrow-up", "Doel omhoog", on_click=lambda: self._move_chosen(-1))
        self.omlaag = IconButton("arrow-down", "Doel omlaag", on_click=lambda: self._move_chosen(1))
        self.nieuw = InlineAdd("Nieuw doel", "Nieuw doel", verb="Doel")
        self.nieuw.button.set_icon("plus")
        self.nieuw.button.setAccessibleName("Doel toevoegen")
        self.standaard = IconButton("list-checks", TITEL, on_click=self.choose_standaard)
        buttons = (self.standaard, self.omhoog, self.omlaag)
        head = line(PlainLabel("Doelen", "h3"), None, *buttons, spacing=0)
        self.setLayout(
            column(
                column(head, self.doelen, self.nieuw, spacing=8),
                column(PlainLabel("Ook in het plan", "h3"), self.delen, spacing=6),
                spacing=16,
            )
        )
        self.nieuw.added.connect(self._add)
        self.nieuw.closed.connect(lambda: give_focus(self.doelen))
        self._klad = klad_of_line(werk, self.nieuw)
        self.doelen.move_asked.connect(self._move)
        self.doelen.removal_asked.connect(self.removal_asked)
        for lijst in (self.doelen, self.delen):
            lijst.chosen.connect(self.chosen)
            lijst.clicked.connect(lambda _index: self.opened.emit())
            lijst.activated.connect(lambda _index: self.opened.emit())

    def show_dossier(self, dossier: Dossier) -> None:
        """Show the goals and how far each part is."""
        self._huishouden_id = dossier.id
        self._klad.go(f"doel:{dossier.id}")
        doelen = dossier.doelen_op_volgorde()
        self.doelen.show_regels(
            [_doel(dossier, doel, at) for at, doel in enumerate(doelen, start=1)]
        )
        self.doelen.setVisible(bool(doelen))
        for button in (self.omhoog, self.omlaag):
            button.setVisible(len(doelen) > 1)
        vandaag = self._werk.vandaag()
        self.delen.show_regels([_deel(deel, dossier, vandaag) for deel in DELEN])

    def mark(self, sleutel: str) -> None:
        """Show what is in the middle of the page."""
        self.doelen.choose(sleutel)
        self.delen.choose(sleutel)
        for button in (self.omhoog, self.omlaag):
            button.setEnabled(bool(self.doelen.current))

    def begin_doel(self) -> None:
        """Go to the line that adds a goal."""
        give_focus(self.nieuw.edit)

    def choose_standaard(self) -> None:
        """Open the sheet with the standard goals."""
        dossier = self._werk.dossier(self._huishouden_id)
        open_standaarddoel(self._werk, dossier, self, self.doel_added.emit)

    def _add(self, tekst: str) -> None:
        dossier = self._werk.dossier(self._huishouden_id)
        try:
            edit = plan.add_doel(dossier, " ".join(clean(tekst).split()))
        except Refused as refused:
            self.nieuw.refuse(str(refused))
            return
        made = edit.changes[0].after
        if self._werk.do(edit) and made is not None:
            self.doel_added.emit(made.id)

    def _move(self, doel_id: str, stap: int) -> None:
        dossier = self._werk.dossier(self._huishouden_id)
        doel = dossier.zoek(doel_id)
        if isinstance(doel, Doel):
            self._werk.do(plan.move_doel(dossier, doel, stap))

    def _move_chosen(self, stap: int) -> None:
        if self.doelen.current:
            self._move(self.doelen.current, stap)


def _deel(deel: Deel, dossier: Dossier, vandaag: date) -> Regel:
    stand = deel.stand(dossier, vandaag)
    return Regel(
        sleutel=deel.sleutel,
        titel=deel.titel,
        icoon=deel.icoon,
        chip=(stand.tekst, stand.toon),
        is_compact=True,
        begint_groep=deel.begint_groep,
    )


def _doel(dossier: Dossier, doel: Doel, nummer: int) -> Regel:
    return Regel(
        sleutel=doel.id,
        titel=doel.wat,
        nummer=str(nummer),
        onder=doel.voortgang.label,
        chip=(NAKIJKEN, "warn") if must_be_looked_at(dossier, doel.id) else None,
    )
