"""Take a document along: on paper, as a file, or only into the list of the household."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from regisseur_desktop.operations import documenten_bewaren, documenten_meegeven
from regisseur_desktop.operations.documenten_maken import Gemaakt
from ui.documenten.afdrukken import print_pdf
from ui.documenten.kijker import BladKijker, flow
from ui.documenten.kopie import BUITEN, ask_save, write_out
from ui.documenten.maker import Maker
from ui.documenten.ontvanger import ask_ontvanger
from ui.documenten.opdracht import FORMATEN, PDF, OpdrachtPaneel
from ui.werk import Werk
from ui.widgets.alive import is_alive
from ui.widgets.announce import announce
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, holder, line, zone


class Meenemen(QWidget):
    """The buttons, always ready to press, and below what was kept: who received it.

    What the leeshulp says stops none of them.
    """

    def __init__(
        self,
        werk: Werk,
        maker: Maker,
        paneel: OpdrachtPaneel,
        kijker: BladKijker,
        beside: tuple[Button, ...],
    ) -> None:
        super().__init__()
        self._werk, self._maker, self._paneel, self._kijker = werk, maker, paneel, kijker
        self._kept: set[str] = set()
        self._last: Gemaakt | None = None
        self.afdrukken = Button("Afdrukken", "primary", icon="printer", on_click=self.print_pages)
        self.bewaren = Button("Bewaren als PDF", icon="download-simple", on_click=self.save_file)
        self.alleen = Button("Alleen in het dossier", on_click=self.keep_only)
        self.wie = Button("Wie kreeg dit?", "secondary", icon="user-plus", on_click=self._ask_wie)
        self.klaar = PlainLabel("", "strong")
        self._lay_out(beside)
        paneel.formaat_changed.connect(self._show_formaat)

    def _lay_out(self, beside: tuple[Button, ...]) -> None:
        done = line(sides=(12, 8, 12, 8), spacing=12)
        done.addWidget(self.klaar, 1)
        done.addWidget(self.wie)
        self._done = zone("ok", done)
        self._done.hide()
        told = PlainLabel(f"Bewaar je een bestand? {BUITEN}", "small")
        buttons = holder(flow(self.afdrukken, self.bewaren, self.alleen, *beside))
        self.setLayout(column(self._done, column(told, buttons), spacing=12))

    def _show_formaat(self) -> None:
        naam = dict(FORMATEN)[self._paneel.formaat.control.value()]
        self.bewaren.setText(f"Bewaren als {naam}")

    def print_pages(self) -> None:
        """Print the pages that are shown."""
        self._maker.with_made(PDF, self._print)

    def _print(self, gemaakt: Gemaakt) -> None:
        def printed() -> None:
            documenten_meegeven.log_printed(self._werk.kluis, gemaakt.record)
            self._keep(gemaakt, "is afgedrukt en staat bij Documenten")

        grijs = bool(self._kijker.grijs.value())
        print_pdf(self._werk, gemaakt.inhoud, self, grijs=grijs, on_printed=printed)

    def save_file(self) -> None:
        """Save the document as a file in the form that was chosen."""
        self._maker.with_made(self._paneel.formaat.control.value(), self._ask_where)

    def _ask_where(self, gemaakt: Gemaakt) -> None:
        naam = documenten_meegeven.file_name(self._maker.dossier, gemaakt.record)

        def write(pad: Path) -> None:
            if write_out(self._werk, gemaakt.record, gemaakt.inhoud, pad):
                self._keep(gemaakt, "is bewaard en staat bij Documenten")

        ask_save(self, naam, gemaakt.record.formaat, write)

    def keep_only(self) -> None:
        """Keep the document in the store, without a copy outside it."""
        formaat = self._paneel.formaat.control.value()
        self._maker.with_made(formaat, lambda made: self._keep(made, "staat bij Documenten"))

    def _keep(self, gemaakt: Gemaakt, what: str) -> None:
        """Record the document with its version, reader and fingerprint; once."""
        if gemaakt.record.id not in self._kept:
            if not self._werk.run(lambda: documenten_bewaren.bewaar(self._werk.kluis, gemaakt)):
                return
            self._kept.add(gemaakt.record.id)
        if not is_alive(self):  # printed after the dialog was closed
            return
        self._last = gemaakt
        words = f"{gemaakt.record.titel}, versie {gemaakt.record.versie}, {what}."
        self.klaar.setText(words)
        self._done.show()
        announce(self, words)

    def _ask_wie(self) -> None:
        if self._last is not None:
            ask_ontvanger(self._werk, self._last.record, self)
