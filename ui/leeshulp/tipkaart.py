"""One tip: what it is about, why, what may stand instead, and the buttons."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from regisseur_desktop.language.bevinding import Bevindingsoort
from ui.leeshulp.tip import Tip
from ui.widgets.buttons import Button, literal
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import IconLabel, PlainLabel
from ui.widgets.layout import column, holder, line, margins, zone

_LONGEST = 220


class _Knoppen(QWidget):
    """Suggestions or names as buttons beside each other."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout(6)
        margins(self._flow, 0)
        self.setLayout(self._flow)
        self._group = QButtonGroup(self)
        self.buttons: list[Button] = []
        self._teksten: tuple[str, ...] = ()

    def show_teksten(self, teksten: tuple[str, ...], naam: str) -> None:
        """Show these, with nothing chosen; the same ones keep their buttons and the focus."""
        if teksten == self._teksten:
            return
        self._teksten = teksten
        self._flow.clear()
        self.buttons = [Button(literal(tekst), "choice") for tekst in teksten]
        for button, tekst in zip(self.buttons, teksten, strict=True):
            button.setAccessibleName(f"{naam}: {tekst}")
            button.clicked.connect(lambda _on=False, tekst=tekst: self.chosen.emit(tekst))
            self._group.addButton(button)
            self._flow.addWidget(button)

    def choose(self, tekst: str) -> None:
        """Mark one as chosen."""
        if tekst in self._teksten:
            self.buttons[self._teksten.index(tekst)].setChecked(True)


class Tipkaart(QWidget):
    """Shows a tip; tells what the user wants, and changes nothing itself."""

    overnemen = Signal(str)
    laat_staan = Signal()
    nooit = Signal()
    begin_met = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.tip: Tip | None = None
        self._voorstel = ""
        self.titel = PlainLabel("", "strong")
        self.stuk, self.wordt = PlainLabel(""), PlainLabel("")
        self.reden, self.raad = PlainLabel("", "small"), PlainLabel("")
        self.keuze, self.mensen = _Knoppen(), _Knoppen()
        self.keuze.chosen.connect(self._choose)
        self.mensen.chosen.connect(self._choose_person)
        self.neem = Button("Overnemen", on_click=lambda: self.overnemen.emit(self._voorstel))
        self.laat = Button("Laat staan", "quiet", on_click=self.laat_staan.emit)
        self.nooit_dit = Button("Nooit dit woord", "quiet", on_click=self.nooit.emit)
        self.setLayout(column(zone("warn", self._lay_out())))

    def _lay_out(self) -> QVBoxLayout:
        flow = FlowLayout(4)
        margins(flow, 0)
        for button in (self.neem, self.laat, self.nooit_dit):
            flow.addWidget(button)
        head = line(IconLabel("lightbulb", "warn", 18), spacing=8)
        head.addWidget(self.titel, 1)
        words = column(self.stuk, self.wordt, self.keuze, spacing=6)
        who = column(self.mensen, self.raad, spacing=6)
        return column(head, words, self.reden, who, holder(flow), sides=(12, 10, 12, 8), spacing=8)

    def show_tip(self, tip: Tip, zin: str) -> None:
        """Show a tip and the sentence it stands in."""
        is_other = self.tip is None or (tip.sleutel, tip.tekst) != (
            self.tip.sleutel,
            self.tip.tekst,
        )
        self.tip = tip
        voorstellen = tip.over_te_nemen
        self.titel.setText(tip.titel)
        self.reden.setText(tip.reden)
        if is_other or self._voorstel not in voorstellen:
            self._choose(voorstellen[0] if voorstellen else "")
            self.raad.setText("")
        self._show_words(tip, zin)
        self.keuze.show_teksten(voorstellen if len(voorstellen) > 1 else (), "Voorstel")
        self.keuze.choose(self._voorstel)
        self.mensen.show_teksten(tip.voorstellen if tip.vraagt_wie else (), "Wie doet het")
        self.keuze.setVisible(len(voorstellen) > 1)
        self.mensen.setVisible(tip.vraagt_wie and bool(tip.voorstellen))
        self.raad.setVisible(bool(self.raad.text()))
        self.neem.setVisible(bool(voorstellen))
        self.nooit_dit.setVisible(tip.is_woord)

    def _show_words(self, tip: Tip, zin: str) -> None:
        """Show what stands there and what it would become; a cut sentence before and after."""
        is_cut = tip.soort is Bevindingsoort.LANGE_ZIN and bool(self._voorstel)
        piece = zin if tip.vraagt_wie else tip.tekst
        self.stuk.setText(f"Nu: {tip.tekst}" if is_cut else f"“{_short(piece)}”")
        self.wordt.setText(f"Wordt: {self._voorstel}" if is_cut else f"→ “{self._voorstel}”")
        self.wordt.setVisible(bool(self._voorstel))

    def _choose(self, voorstel: str) -> None:
        self._voorstel = voorstel
        self.neem.setAccessibleName(f"Overnemen: {voorstel}")
        if self.tip is not None:
            self._show_words(self.tip, "")

    def _choose_person(self, naam: str) -> None:
        self.raad.setText(f"Begin de zin met “{naam}” en schrijf wat {naam} doet.")
        self.raad.show()
        self.mensen.choose(naam)
        self.begin_met.emit(naam)


def _short(tekst: str) -> str:
    one_line = " ".join(tekst.split())
    return one_line if len(one_line) <= _LONGEST else f"{one_line[: _LONGEST - 1]}…"
