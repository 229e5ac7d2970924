"""The card beside the text: how this part reads, one tip at a time, and the whole plan."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from regisseur_desktop.domain.dossier import Dossier
from ui.leeshulp import zinnetjes
from ui.leeshulp.leeshulp import Leeshulp
from ui.leeshulp.planoverzicht import Planoverzicht
from ui.leeshulp.tipkaart import Tipkaart
from ui.werk import Werk
from ui.widgets.buttons import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.choice import ComboChoice
from ui.widgets.field import Field
from ui.widgets.labels import IconLabel, PlainLabel
from ui.widgets.layout import column, holder, line

TITEL = "Leesbaar?"
_WACHT = "De leeshulp komt eraan."
_GEEN_TIPS = "Er zijn geen tips. Fijn."
_MOST = 2


class Leespaneel(Card):
    """Shows what a `Leeshulp` has read; every button is an order to it."""

    naar_deel = Signal(str)
    sluiten = Signal()

    def __init__(self, werk: Werk, leeshulp: Leeshulp) -> None:
        super().__init__(TITEL, "notebook")
        self._leeshulp = leeshulp
        self._dossier: Dossier | None = None
        self.sluit = IconButton("x", "Leeshulp sluiten", on_click=self.sluiten.emit)
        self.sluit.hide()
        self.add_action(self.sluit)
        self._icoon = IconLabel("circle", "text2", 20)
        self.oordeel = PlainLabel(_WACHT, "strong")
        self.telling, self.redenen = PlainLabel("", "small"), PlainLabel("", "small")
        self.kaart = Tipkaart()
        self.plaats = PlainLabel("", "small", wrap=False)
        self.vorige = IconButton("caret-left", "Vorige tip (F7)", on_click=leeshulp.vorige)
        self.volgende = IconButton("caret-right", "Volgende tip (F8)", on_click=leeshulp.volgende)
        self.geen = PlainLabel(_GEEN_TIPS, "muted")
        self.laat = PlainLabel("", "small")
        self.nooit = PlainLabel("", "small")
        self.weer = Button("Toon ze weer", "quiet", on_click=leeshulp.toon_weer)
        self.lezer = Field("Voor wie schrijf je?", ComboChoice(zinnetjes.LEZERS, empty=""))
        self.plan = Planoverzicht(werk)
        self._connect()
        self._lay_out()
        self._show()

    def _connect(self) -> None:
        hulp, kaart = self._leeshulp, self.kaart
        hulp.gelezen.connect(self._show)
        kaart.overnemen.connect(hulp.neem_over)
        kaart.laat_staan.connect(hulp.laat_staan)
        kaart.nooit.connect(hulp.nooit)
        kaart.begin_met.connect(hulp.begin_met)
        self.plan.gekozen.connect(self.naar_deel)
        keuze = self.lezer.control
        keuze.committed.connect(lambda: hulp.kies_lezer(keuze.value()))

    def _lay_out(self) -> None:
        verdict = line(self._icoon, spacing=8)
        verdict.addWidget(self.oordeel, 1)
        counted = column(self.telling, self.redenen, spacing=2)
        self._stap = holder(line(self.vorige, self.plaats, self.volgende, None, spacing=4))
        self._gelaten = holder(column(self.laat, line(self.weer, None), spacing=0))
        tips = column(self.kaart, self._stap, self.geen, self._gelaten, self.nooit, spacing=6)
        parts = column(counted, tips, self.lezer, self.plan, spacing=12)
        self._parts = holder(parts)
        self.add(column(verdict, self._parts, spacing=4))

    def first(self) -> QWidget | None:
        """Return where the keyboard begins in this card."""
        buttons = (self.kaart.neem, self.kaart.laat, self.sluit)
        return next((button for button in buttons if button.isVisible()), None)

    def show_dossier(self, dossier: Dossier) -> None:
        """Show for whom this plan is written, and read it as a whole when that is asked."""
        self._dossier = dossier
        self._show_plan()

    def _show_plan(self) -> None:
        if self._leeshulp.is_klaar and self._dossier is not None:
            self.lezer.control.set_value(self._leeshulp.profiel)
            self.plan.show_plan(self._dossier, self._leeshulp.meelezer())

    def _show(self) -> None:
        hulp = self._leeshulp
        self._parts.setVisible(hulp.is_klaar)
        if not hulp.is_klaar:
            return
        self._show_plan()
        self._show_verdict()
        self._show_tip()
        left = hulp.blijven_staan
        self._gelaten.setVisible(bool(left))
        self.laat.setText(zinnetjes.laten_staan(left))
        never = hulp.woorden.aantal
        self.nooit.setText(zinnetjes.nooit(never))
        self.nooit.setVisible(bool(never))

    def _show_verdict(self) -> None:
        deel, is_stil = self._leeshulp.oordeel, not self._leeshulp.velden.in_zicht()
        tekst, icoon, toon = zinnetjes.NIETS if is_stil else zinnetjes.kop(deel)
        self._icoon.set_icon(icoon, toon)
        self.oordeel.setText(f"{tekst}.")
        self.telling.setText(zinnetjes.BLIJFT if is_stil else zinnetjes.telling(deel))
        self.redenen.setText("\n".join(deel.redenen[:_MOST]))
        self.redenen.setVisible(bool(deel.redenen))

    def _show_tip(self) -> None:
        hulp = self._leeshulp
        tip, total = hulp.huidig, len(hulp.tips)
        self.kaart.setVisible(tip is not None)
        self.geen.setVisible(tip is None and bool(hulp.teksten))
        self._stap.setVisible(total > 1)
        if tip is not None:
            self.kaart.show_tip(tip, hulp.zin)
            self.plaats.setText(f"Tip {hulp.nummer} van {total}")
