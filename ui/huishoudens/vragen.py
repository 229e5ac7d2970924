"""The seven questions of an aanmelding, and what was half-typed in them."""

from datetime import date

from PySide6.QtWidgets import QWidget

from regisseur_desktop.domain.aanmelding import Beschikking, Gevaar, Verwijsroute
from regisseur_desktop.domain.datum_tonen import toon_leeftijd
from regisseur_desktop.domain.snelregel import SnelPersoon, lees_personen
from regisseur_desktop.domain.tekst import opsomming
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.aanmelding import NieuweAanmelding
from regisseur_desktop.operations.methode import load_methode
from ui.formulieren.ingevuld import Ingevuld
from ui.kladden import Klad, Teksten
from ui.werk import Werk
from ui.widgets.choice import RadioChoice, Tick
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, holder
from ui.widgets.row import banner
from ui.widgets.text import TextArea, TextLine

_KLAD = "aanmelding"
_ROUTES = [
    (Verwijsroute.GEMEENTE, "gemeente"),
    (Verwijsroute.MEDISCH, "huisarts"),
    (Verwijsroute.ZELF, "zelf"),
    (Verwijsroute.ANDERS, "anders"),
]
_BESCHIKKING = [
    (Beschikking.NOG_GEEN, "nog niet"),
    (Beschikking.AANGEVRAAGD, "aangevraagd"),
    (Beschikking.AFGEGEVEN, "ja"),
]
_GEVAAR = [(gevaar, gevaar.label) for gevaar in Gevaar]


class Vragen(QWidget):
    """Fields for the seven answers; `wrong` is the field that a refusal is about."""

    def __init__(self, werk: Werk) -> None:
        super().__init__()
        self._werk = werk
        self.wrong: Field | None = None
        self.wie = Field(
            "Om wie gaat het?",
            TextLine("Stien 59, Aad 63"),
            hint="Namen met leeftijd mogen in één regel.",
        )
        self.begrepen = PlainLabel("", "understood")
        self.aanmelder = Field("Wie meldt aan?", TextLine("behandelaar GGZ"), is_optional=True)
        self.route = Field("Via wie kwam de aanmelding?", RadioChoice(_ROUTES))
        self.reden = Field("Waarom?", TextArea(lines=3), is_optional=True)
        self.beschikking = Field("Is er een beschikking?", RadioChoice(_BESCHIKKING))
        self.weten = PlainLabel("Wie weet er nog niet van?", "field")
        self._ticks: dict[str, Tick] = {}
        self._tick_row = FlowLayout(16)
        self._weten_part = holder(column(self.weten, holder(self._tick_row), spacing=4))
        self.gevaar = Field("Is er nu gevaar?", RadioChoice(_GEVAAR))
        self.alarm = banner(load_methode().noodhulp.bij_aanmelding, "danger", icon="warning")
        self.ontvangen = Field(
            "Wanneer kwam de aanmelding binnen?", DateField(werk.vandaag, is_past=True)
        )
        self._velden = {
            "wie": self.wie,
            "aanmelder": self.aanmelder,
            "route": self.route,
            "reden": self.reden,
            "beschikking": self.beschikking,
            "gevaar": self.gevaar,
            "ontvangen_op": self.ontvangen,
        }
        self._is_saved = False
        self.klad = Klad(werk, self, self._half_filled, self._put_back)
        self._lay_out()
        self._begin()

    def _lay_out(self) -> None:
        box = column(spacing=16)
        first = holder(column(self.wie, self.begrepen, spacing=4))
        for part in (
            first,
            self.aanmelder,
            self.route,
            self.reden,
            self.beschikking,
            self._weten_part,
            self.gevaar,
            self.alarm,
            self.ontvangen,
        ):
            box.addWidget(part)
        self.setLayout(box)

    def _begin(self) -> None:
        self.beschikking.control.set_value(Beschikking.NOG_GEEN)
        self.gevaar.control.set_value(Gevaar.WEET_NIET)
        self.ontvangen.control.set_value(self._werk.vandaag())
        self.alarm.hide()
        self.begrepen.hide()
        self._weten_part.hide()
        self.wie.control.edited.connect(self._understand)
        self.gevaar.control.edited.connect(self._show_alarm)
        for veld in self._velden.values():
            veld.control.edited.connect(self.klad.note)
        self.klad.go(_KLAD)

    def _show_alarm(self) -> None:
        self.alarm.setVisible(self.gevaar.control.value() is Gevaar.JA)

    def _understand(self) -> None:
        """Show who was understood, and ask for each of them whether they know."""
        try:
            snel = lees_personen(self.wie.control.value(), self._werk.vandaag())
        except Refused:
            snel = ()
        today = self._werk.vandaag()
        self.begrepen.setText(opsomming([_named(een, today) for een in snel]))
        self.begrepen.setVisible(bool(snel))
        self._ask_weten([een.naam for een in snel])

    def _ask_weten(self, namen: list[str]) -> None:
        for naam in [known for known in self._ticks if known not in namen]:
            tick = self._ticks.pop(naam)
            self._tick_row.removeWidget(tick)
            tick.deleteLater()
        for naam in namen:
            if naam not in self._ticks:
                tick = Tick(naam)
                tick.set_name("Weet er nog niet van")
                self._ticks[naam] = tick
                self._tick_row.addWidget(tick)
        self._weten_part.setVisible(bool(namen))

    def answers(self) -> NieuweAanmelding:
        """Return the answers; refuses, with `wrong` set, on a day that is not understood."""
        self.wrong = self.ontvangen
        ontvangen: date | None = self.ontvangen.control.value()
        if ontvangen is None:
            raise Refused("Vul in wanneer de aanmelding binnenkwam, bijvoorbeeld gisteren.")
        if ontvangen > self._werk.vandaag():
            raise Refused("Deze datum moet nog komen. Kies vandaag of een dag die al is geweest.")
        self.wrong = self.wie
        return NieuweAanmelding(
            wie=self.wie.control.value(),
            ontvangen_op=ontvangen,
            aanmelder=self.aanmelder.control.value(),
            route=self.route.control.value() or Verwijsroute.ANDERS,
            reden=self.reden.control.value(),
            beschikking=self.beschikking.control.value(),
            weet_nog_niet=tuple(naam for naam, tick in self._ticks.items() if tick.value()),
            gevaar=self.gevaar.control.value(),
        )

    def _blank(self) -> NieuweAanmelding:
        return NieuweAanmelding(wie="", ontvangen_op=self._werk.vandaag())

    def _half_filled(self) -> Teksten:
        return {} if self._is_saved else Ingevuld.of(self._velden).to_teksten(self._blank())

    def _put_back(self, kept: Teksten) -> None:
        Ingevuld.from_teksten(kept, self._blank()).put_back(self._velden)
        self._understand()
        self._show_alarm()

    def forget(self) -> None:
        """Forget what was half-typed, because it is saved now."""
        self._is_saved = True
        self.klad.keep()


def _named(een: SnelPersoon, today: date) -> str:
    leeftijd = toon_leeftijd(een.geboren, today)
    facts = ", ".join(part for part in (leeftijd, een.rol or "") if part)
    return f"{een.naam} ({facts})" if facts else een.naam
