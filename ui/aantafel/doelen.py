"""The goals: a line that adds one, and one card that stands open at a time."""

from functools import partial

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import Doel
from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.aan_tafel import nieuw_doel
from regisseur_desktop.operations.verwijderen import remove
from ui.aantafel.blad import Bladmaker
from ui.aantafel.doelkaart import DoelKaart
from ui.aantafel.stap import Stap
from ui.werk import Werk
from ui.widgets.focus_ring import give_focus
from ui.widgets.inline_add import InlineAdd
from ui.widgets.rows import Rows


class DoelenStap(Stap):
    """Adds, opens and removes goals; every card saves its own fields."""

    sleutel, knop = "doelen", "Doelen"
    titel = "Wat gaan jullie doen?"
    uitleg = "Eén zin per doel is genoeg. Daarna: wie doet wat?"

    def __init__(self, werk: Werk, huishouden_id: str, maker: Bladmaker) -> None:
        super().__init__(werk, huishouden_id, maker)
        self._kaarten: Rows[DoelKaart] = Rows(12)
        self._open = ""
        self.nieuw = InlineAdd("Nieuw doel", "Nog een doel? Schrijf het hier.", verb="Doel")
        self.nieuw.button.set_icon("plus")
        self.nieuw.button.setAccessibleName("Doel toevoegen")
        self._klad = self.adds(self.nieuw, self._add)
        self.body.addWidget(self.nieuw)
        self.body.addLayout(self._kaarten.box)

    @property
    def doel_id(self) -> str:
        """Which goal stands open."""
        return self._open

    @override
    def show_dossier(self, dossier: Dossier) -> None:
        doelen = dossier.doelen_op_volgorde()
        self._kaarten.keep([doel.id for doel in doelen])
        for at, doel in enumerate(doelen):
            kaart = self._kaarten.place(doel.id, at, partial(self._make, doel, at + 1))
            kaart.show_doel(dossier, doel)
        eerste = "Welk doel is het eerste?"
        self.nieuw.edit.setPlaceholderText("Nog een doel?" if doelen else eerste)
        if self._kaarten.get(self._open) is None:
            self._open = ""

    def _make(self, doel: Doel, nummer: int) -> DoelKaart:
        made = DoelKaart(self, doel, nummer)
        made.set_open(is_open=doel.id == self._open)
        made.geopend.connect(lambda: self.open_doel(doel.id))
        made.weg.connect(lambda: self._remove(doel.id))
        return made

    def kaart(self, doel_id: str) -> DoelKaart | None:
        """Return the card of a goal that is shown."""
        return self._kaarten.get(doel_id)

    def open_doel(self, doel_id: str, *, with_focus: bool = True) -> None:
        """Show everything of one goal, and of the others their sentence."""
        self._open = doel_id
        for kaart in self._kaarten:
            kaart.set_open(is_open=kaart is self._kaarten.get(doel_id))
        opened = self._kaarten.get(doel_id)
        if with_focus and opened is not None:
            give_focus(opened.hoe.control.focus_target())

    @override
    def begin(self) -> None:
        """Go to the line for the first goal; where there are goals, to what can be opened."""
        first = next(iter(self._kaarten), None)
        if first is None or self.nieuw.edit.text().strip():
            give_focus(self.nieuw.edit)
        elif not self._open:
            give_focus(first.dicht)

    @override
    def flush(self) -> None:
        for kaart in self._kaarten:
            kaart.flush()
        self._klad.flush()

    @override
    def leave(self) -> None:
        super().leave()
        for kaart in self._kaarten:
            kaart.afspraken.finish()

    def _add(self, tekst: str) -> None:
        try:
            edit = nieuw_doel(self.dossier(), " ".join(clean(tekst).split()))
        except Refused as refused:
            self.nieuw.refuse(str(refused))
            return
        made = edit.changes[0].after
        if made is not None:
            self._open = made.id
            if self.werk.do(edit):
                self.open_doel(made.id)

    def _remove(self, doel_id: str) -> None:
        dossier = self.dossier()
        doel = dossier.zoek(doel_id)
        if isinstance(doel, Doel):
            give_focus(self.nieuw.edit)
            self.werk.do_removal(remove(dossier, doel, "Doel weghalen"), "Het doel is weggehaald.")

    @override
    def is_begonnen(self, dossier: Dossier) -> bool:
        return bool(dossier.doelen)
