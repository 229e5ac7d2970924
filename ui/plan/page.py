"""The Plan tab: goals and parts at the left, one of them in the middle, the paper at the right."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.netwerk import Netwerkband
from regisseur_desktop.domain.plan import Afspraak, Akkoord, Doel, Planversie, Resultaatafspraak
from regisseur_desktop.domain.verhaal import Hulpvraag, Kracht
from regisseur_desktop.operations.verwijderen import remove
from ui.acties import Actie
from ui.documenten import print_plan
from ui.plan.bladen import Bladen
from ui.plan.inhoud import Inhoud
from ui.plan.voorbeeld import TITEL, Voorbeeld
from ui.plan.waarom_balk import WaaromBalk
from ui.theme.apply import px, theme
from ui.werk import Werk
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.focus_ring import give_focus
from ui.widgets.layout import column, fix, holder, line
from ui.widgets.page import WIDE, Page

_STACK_AT, _LEFT, _RIGHT = 720, 252, 292
_PART_OF = {
    Hulpvraag: "willen",
    Kracht: "krachten",
    Resultaatafspraak: "resultaten",
    Netwerkband: "bellen",
    Akkoord: "akkoord",
    Planversie: "versies",
}


class PlanPage(Page):
    """Keeps per household what is chosen; every change shows in place."""

    def __init__(self, werk: Werk) -> None:
        super().__init__()
        self._werk = werk
        self._dossier: Dossier | None = None
        self._chosen: dict[str, str] = {}
        self.inhoud = Inhoud(werk)
        self.bladen = Bladen(werk)
        self.voorbeeld = Voorbeeld(werk)
        self.toon_voorbeeld = Button(TITEL, icon="eye", on_click=self.open_voorbeeld)
        self._left = holder(column(self.inhoud, self.toon_voorbeeld, None, spacing=16))
        self._right = holder(column(self.voorbeeld, None))
        middle = Card()
        middle.add(self.bladen)
        self.waarom_balk = WaaromBalk(werk)
        self._middle = holder(column(self.waarom_balk, middle, None, spacing=12))
        self._row = line(self._left, spacing=16)
        self._row.addWidget(self._middle, 1)
        self._row.addWidget(self._right)
        self.add(self._row)
        self._is_stacked: bool | None = None
        self._connect()
        theme().changed.connect(self._fold)

    def _connect(self) -> None:
        inhoud, bladen = self.inhoud, self.bladen
        inhoud.chosen.connect(self.choose)
        inhoud.removal_asked.connect(self._remove_doel)
        inhoud.doel_added.connect(self.choose)
        bladen.doel.removal_asked.connect(self._remove_doel)
        bladen.eerste.clicked.connect(inhoud.begin_doel)
        bladen.standaard.clicked.connect(inhoud.choose_standaard)
        self.voorbeeld.open_asked.connect(self.open_voorbeeld)

    # -- showing

    def show_dossier(self, dossier: Dossier) -> None:
        """Show this household; what has the focus and what is typed stays."""
        if self._dossier is not None and self._dossier.id != dossier.id:
            self.bladen.flush()
            dossier = self._werk.dossier(dossier.id)
        self._dossier = dossier
        self.inhoud.show_dossier(dossier)
        self._show_chosen(dossier)
        self.voorbeeld.show_dossier(dossier)
        self.waarom_balk.show_dossier(dossier)

    def _show_chosen(self, dossier: Dossier) -> None:
        key = self._chosen.get(dossier.id, "")
        doelen = [doel.id for doel in dossier.doelen_op_volgorde()]
        if key not in doelen and not self.bladen.knows(key):
            key = doelen[0] if doelen else ""
            self._chosen[dossier.id] = key
        self.inhoud.mark(key)
        self.bladen.show_blad(dossier, key)

    def choose(self, sleutel: str) -> None:
        """Show a goal or a part in the middle."""
        if self._dossier is None:
            return
        self.bladen.flush()
        self._chosen[self._dossier.id] = sleutel
        self._show_chosen(self._werk.dossier(self._dossier.id))

    def focus_item(self, item_id: str) -> None:
        """Bring a goal, an agreement or another item of the plan into view."""
        item = self._dossier.zoek(item_id) if self._dossier else None
        if isinstance(item, Doel):
            self.choose(item.id)
            give_focus(self.bladen.doel.wat.control.focus_target())
        elif isinstance(item, Afspraak):
            self.choose(item.doel_id or "veilig")
            table = self.bladen.doel.afspraken if item.doel_id else self.bladen.veilig.afspraken
            rij = table.rij(item.id)
            if rij is not None:
                give_focus(rij.wat.edit)
        elif item is not None and type(item) in _PART_OF:
            self.choose(_PART_OF[type(item)])
            give_focus(self.inhoud.delen)

    def acties(self) -> Sequence[Actie]:
        """Return what can be done on this page."""
        return (
            Actie(
                sleutel="doel", tekst="Doel toevoegen", doe=self.inhoud.begin_doel, icoon="target"
            ),
            Actie(
                sleutel="vaststellen",
                tekst="Plan vaststellen",
                doe=lambda: self.choose("versies"),
                icoon="flag",
            ),
        )

    # -- changing

    def _remove_doel(self, doel_id: str) -> None:
        assert self._dossier is not None  # noqa: S101 - there is a goal to take away
        dossier = self._werk.dossier(self._dossier.id)
        doel = dossier.zoek(doel_id)
        if not isinstance(doel, Doel):
            return
        order = [een.id for een in dossier.doelen_op_volgorde()]
        place = order.index(doel_id)
        near = (*order[place + 1 :], *reversed(order[:place]), "")
        self._chosen[dossier.id] = near[0]
        self._werk.do_removal(remove(dossier, doel, "Doel weghalen"), "Het doel is weggehaald.")
        give_focus(self.inhoud.doelen if near[0] else self.inhoud.nieuw.edit)

    def open_voorbeeld(self) -> None:
        """Show the whole paper, with what goes along and the ways to take it away."""
        if self._dossier is not None:
            self.bladen.flush()
            print_plan(self._werk, self._werk.dossier(self._dossier.id), self)

    # -- room

    def _fold(self) -> None:
        """Three columns on a wide window, two on a usual one, one where text is large."""
        is_wide = self.window().width() >= px(WIDE)
        self._right.setVisible(is_wide)
        self.toon_voorbeeld.setVisible(not is_wide)
        is_stacked = self.width() < px(_STACK_AT)
        fix(self._right, min_width=_RIGHT, max_width=_RIGHT)
        if is_stacked:
            fix(self._left, min_width=0, max_width=10_000)
        else:
            fix(self._left, min_width=_LEFT, max_width=_LEFT)
        if is_stacked != self._is_stacked:
            self._is_stacked = is_stacked
            way = QBoxLayout.Direction
            self._row.setDirection(way.TopToBottom if is_stacked else way.LeftToRight)
        if is_wide and self._dossier is not None:
            self.voorbeeld.show_dossier(self._dossier)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fold()
