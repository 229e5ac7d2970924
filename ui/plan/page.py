"""The Plan tab: goals and parts at the left, one of them in the middle, the paper at the right."""

from collections.abc import Callable, Sequence

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.netwerk import Netwerkband
from regisseur_desktop.domain.plan import Afspraak, Akkoord, Doel, Planversie, Resultaatafspraak
from regisseur_desktop.domain.verhaal import Hulpvraag, Kracht
from regisseur_desktop.operations.verwijderen import remove
from ui.aantafel.plek import Tafelplek
from ui.acties import Actie
from ui.documenten import print_plan
from ui.leeshulp.leeshulp import Leeshulp
from ui.leeshulp.paneel import Leespaneel
from ui.plan.bladen import Bladen
from ui.plan.inhoud import Inhoud
from ui.plan.kolommen import Kolommen
from ui.plan.voorbeeld import Voorbeeld
from ui.plan.waarom_balk import WaaromBalk
from ui.werk import Werk
from ui.widgets.focus_ring import give_focus
from ui.widgets.page import Page

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
        self.waarom_balk = WaaromBalk(werk)
        self.leeshulp = Leeshulp(werk, self)
        self.paneel = Leespaneel(werk, self.leeshulp)
        self.kolommen = Kolommen(
            self.inhoud, (self.waarom_balk, self.bladen), (self.paneel, self.voorbeeld)
        )
        self.toon_voorbeeld = self.kolommen.toon_voorbeeld
        self.kolommen.volg(self.scroller, self.leeshulp)
        self.add(self.kolommen)
        self._connect()

    def _connect(self) -> None:
        inhoud, bladen = self.inhoud, self.bladen
        inhoud.chosen.connect(self.choose)
        inhoud.opened.connect(self.kolommen.toon_midden)
        inhoud.removal_asked.connect(self._remove_doel)
        inhoud.doel_added.connect(self.choose)
        bladen.removal_asked.connect(self._remove_doel)
        bladen.eerste.clicked.connect(inhoud.begin_doel)
        bladen.standaard.clicked.connect(inhoud.choose_standaard)
        for asked in (self.voorbeeld.open_asked, self.kolommen.voorbeeld_asked):
            asked.connect(self.open_voorbeeld)
        self.kolommen.tafel_asked.connect(self.toon_aan_tafel)
        self.kolommen.breed.connect(self._draw_paper)
        self.paneel.naar_deel.connect(self.choose)

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
        self._read_along(dossier)

    def _read_along(self, dossier: Dossier) -> None:
        """Let the leeshulp read what the regisseur writes; who says what is left alone."""
        for blad in self.bladen.geschreven():
            self.leeshulp.volg_in(blad)
        self.leeshulp.toon(dossier)
        self.paneel.show_dossier(dossier)

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
                sleutel="standaarddoel",
                tekst="Standaarddoel kiezen",
                doe=self.inhoud.choose_standaard,
                icoon="list-checks",
            ),
            Actie(
                sleutel="vaststellen",
                tekst="Plan vaststellen",
                doe=lambda: self.choose("versies"),
                icoon="flag",
            ),
            Actie(
                sleutel="vergelijken",
                tekst="Versies van het plan vergelijken",
                doe=lambda: self._look_back(self.bladen.versies.begin_vergelijken),
                icoon="rows",
            ),
            Actie(
                sleutel="terugkijken",
                tekst="Plan van een eerdere dag bekijken",
                doe=lambda: self._look_back(self.bladen.versies.begin_dag),
                icoon="clock",
            ),
        )

    def _look_back(self, begin: Callable[[], object]) -> None:
        self.choose("versies")
        begin()

    # -- tips

    def volgende_tip(self) -> None:
        """Go to the next tip of the leeshulp."""
        self.leeshulp.volgende()

    def vorige_tip(self) -> None:
        """Go to the tip before."""
        self.leeshulp.vorige()

    def neem_tip_over(self) -> None:
        """Put the suggestion of the tip in the text."""
        self.leeshulp.neem_over()

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

    def _draw_paper(self) -> None:
        """Draw the paper again now that there is room for it."""
        if self._dossier is not None:
            self.voorbeeld.show_dossier(self._dossier)

    def open_voorbeeld(self) -> None:
        """Show the whole paper, with what goes along and the ways to take it away."""
        if self._dossier is not None:
            self.bladen.flush()
            print_plan(self._werk, self._werk.dossier(self._dossier.id), self)

    def toon_aan_tafel(self) -> None:
        """Lay the plan on the table, with what was typed here a moment ago."""
        if self._dossier is not None:
            self.bladen.flush()
            self._werk.naar_tafel.emit(Tafelplek(self._dossier.id))
