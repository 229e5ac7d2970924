"""The card with the words of the organisation, and the file by which colleagues share them."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from regisseur_desktop.errors import Refused
from regisseur_desktop.language.ingang import Ingang, Soort
from regisseur_desktop.operations import eigen_woorden
from regisseur_desktop.operations.eigen_woorden import Laag
from regisseur_desktop.operations.kluis import Kluis
from ui.documenten.kopie import ask_file, ask_save
from ui.instellingen.woordformulier import WoordFormulier
from ui.werk import Melding, Werk
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import clear, column, holder, line
from ui.widgets.row import FactRow, separator

_LAAG = Laag.ORGANISATIE
_MEESTE_FOUTEN = 6


class WoordenKaart(Card):
    """The list, a form for one word more, and reading and writing the whole list."""

    def __init__(self, werk: Werk) -> None:
        super().__init__("Woorden van je organisatie", "buildings")
        self._werk = werk
        self._shown: object = None
        self.leeg = PlainLabel(
            "Spreek samen af welke woorden je liever leest. De leeshulp let er dan op.", "small"
        )
        self._rijen = column(spacing=0)
        self.nieuw = WoordFormulier(werk, self._added)
        self.lees_in = Button("Lijst inlezen", icon="upload-simple", on_click=self._ask_in)
        self.schrijf_uit = Button("Lijst bewaren", icon="download-simple", on_click=self._ask_out)
        self.fout = PlainLabel("", "error")
        self.fout.hide()
        deel = PlainLabel("Deel de lijst met collega’s als bestand.", "small")
        buttons = line(self.lees_in, self.schrijf_uit, None)
        self.add(self.leeg, holder(self._rijen), self.nieuw, separator())
        self.add(deel, buttons, self.fout)
        werk.instellingen_gewijzigd.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the words of the organisation."""
        laag = eigen_woorden.woorden(self._werk.kluis, _LAAG)
        if laag == self._shown:
            return
        self._shown = laag
        clear(self._rijen)
        for ingang in sorted(laag.toegevoegd, key=lambda one: one.tekst.lower()):
            self._rijen.addWidget(self._row(ingang.tekst, _zin(ingang), eigen_woorden.haal_weg))
        for woord in sorted(laag.uitgezonderd):
            self._rijen.addWidget(self._row(woord, "mag blijven staan", _weer_wel))
        has_words = bool(laag.toegevoegd or laag.uitgezonderd)
        self.leeg.setVisible(not has_words)
        self.schrijf_uit.setEnabled(has_words)

    def _row(self, woord: str, zin: str, weg: Callable[..., None]) -> FactRow:
        away = Button(
            "Weghalen",
            "quiet",
            name=f"Weghalen: {woord}",
            on_click=partial(self._change, weg, woord),
        )
        return FactRow(woord, ("text-aa", "text2"), subtitle=zin, parts=(away,))

    def _added(self, woord: str) -> None:
        self._say("")
        self._werk.instellingen_gewijzigd.emit()
        self._werk.tell(f"De leeshulp kent nu ‘{woord}’.")

    def _change(self, weg: Callable[..., None], woord: str) -> None:
        before = eigen_woorden.tekst(self._werk.kluis, _LAAG)
        weg(self._werk.kluis, _LAAG, woord)
        self.nieuw.woord.control.focus_target().setFocus()
        self._tell_changed(f"‘{woord}’ is weg uit de lijst.", before)

    def _tell_changed(self, tekst: str, before: str) -> None:
        self._say("")
        self._werk.instellingen_gewijzigd.emit()
        back = partial(self._put_back, before)
        self._werk.melding.emit(Melding(tekst, "Ongedaan maken", back))

    def _put_back(self, before: str) -> None:
        eigen_woorden.bewaar(self._werk.kluis, _LAAG, before)
        self._werk.instellingen_gewijzigd.emit()

    def _ask_in(self) -> None:
        soorten = "Gewone tekst (*.txt)"
        ask_file(self, "Lijst inlezen", self.read_from, soorten=soorten, verb="Inlezen")

    def read_from(self, pad: Path) -> None:
        """Add the words of a file; each line that is wrong is named, and then nothing changed."""
        before = eigen_woorden.tekst(self._werk.kluis, _LAAG)
        try:
            count = eigen_woorden.lees_in(self._werk.kluis, _LAAG, pad)
        except Refused as refused:
            self._say(_te_veel(f"Er is niets ingelezen.\n{refused}"))
            return
        words = "1 woord" if count == 1 else f"{count} woorden"
        self._tell_changed(f"Er staan {words} uit {pad.name} in de lijst.", before)

    def _ask_out(self) -> None:
        ask_save(self, "leeshulp-woorden.txt", "txt", self.write_to)

    def write_to(self, pad: Path) -> None:
        """Write the list to a file; it holds nothing about families."""
        try:
            eigen_woorden.schrijf_uit(self._werk.kluis, _LAAG, pad)
        except Refused as refused:
            self._say(str(refused))
            return
        self._say("")
        self._werk.tell(f"De lijst staat in {pad.name}.")

    def _say(self, sentence: str) -> None:
        self.fout.setText(sentence)
        self.fout.setVisible(bool(sentence))


def _te_veel(tekst: str) -> str:
    """Show the first wrong lines of a file, and how many more there are."""
    lines = tekst.splitlines()
    more = len(lines) - _MEESTE_FOUTEN
    return "\n".join((*lines[:_MEESTE_FOUTEN], f"En nog {more}.")) if more > 1 else tekst


def _weer_wel(kluis: Kluis, laag: Laag, woord: str) -> None:
    eigen_woorden.weer_wel(kluis, woord, laag)


def _zin(ingang: Ingang) -> str:
    """Say what the leeshulp does with the word."""
    if ingang.soort is Soort.MAG:
        return "mag blijven staan"
    if ingang.soort is Soort.LEG_UIT:
        return f"betekent: {ingang.uitleg}"
    return f"liever: {', '.join(one.tekst for one in ingang.alternatieven)}"
