"""Afdrukken: on paper now, as a file after the privacy line, or later on paper."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QFrame

from regisseur_desktop.compat import override
from regisseur_desktop.operations import documenten_bewaren, documenten_meegeven
from regisseur_desktop.operations.aan_tafel import thuis_afdrukken
from regisseur_desktop.operations.documenten_maken import Gemaakt
from ui.aantafel.blad import Bladmaker
from ui.aantafel.stap import Stap
from ui.documenten.afdrukken import has_printer, print_pdf
from ui.documenten.kopie import write_out
from ui.theme.apply import restyle
from ui.werk import Werk
from ui.widgets.alive import is_alive
from ui.widgets.announce import announce
from ui.widgets.buttons import Button
from ui.widgets.focus_ring import give_focus
from ui.widgets.labels import IconLabel, PlainLabel
from ui.widgets.layout import column, line

BUITEN = "Er komt nu een kopie buiten de beveiligde omgeving te staan."
_GEEN_PRINTER = "Er is hier geen printer. Kies Thuis afdrukken, of zet het blad op een stick."
_THUIS = "Afgesproken: wij drukken het plan straks af."


class Uitslag(QFrame):
    """What came of it, in one sentence: done, or what to do instead."""

    def __init__(self) -> None:
        super().__init__()
        self._icoon = IconLabel("info", "info", 20)
        self.tekst = PlainLabel("", "strong")
        row = line(self._icoon, sides=(12, 10, 12, 10), spacing=12)
        row.addWidget(self.tekst, 1)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setLayout(row)
        self.hide()

    def show_tekst(self, tekst: str, *, is_gelukt: bool) -> None:
        """Show what came of it; without words there is nothing to show."""
        icoon, toon = ("check-circle", "ok") if is_gelukt else ("info", "info")
        self._icoon.set_icon(icoon, toon)
        restyle(self, zone=toon)
        self.tekst.setText(tekst)
        self.setVisible(bool(tekst))


class MeenemenStap(Stap):
    """One sheet, once; what was made is kept with the documents of the household."""

    sleutel, knop = "meenemen", "Afdrukken"
    titel = "Het plan meenemen"
    uitleg = "1 keer Ons plan in het kort."

    def __init__(self, werk: Werk, huishouden_id: str, maker: Bladmaker) -> None:
        super().__init__(werk, huishouden_id, maker)
        maker.mislukt.connect(self._tell)
        self.afdrukken = Button("Afdrukken", "primary", icon="printer", on_click=self.print_sheet)
        self.bewaren = Button("Op stick of mail zetten", icon="usb", on_click=self.save_file)
        self.thuis = Button("Thuis afdrukken", icon="clock", on_click=self.print_later)
        self.uitslag = Uitslag()
        for knop, tekst in (
            (self.afdrukken, "Het komt nu uit de printer."),
            (self.bewaren, f"{BUITEN} Wis die kopie als je hem niet meer nodig hebt."),
            (self.thuis, "Geen printer hier? Dan drukken wij het plan later af."),
        ):
            self.body.addLayout(column(line(knop, None), PlainLabel(tekst, "muted"), spacing=4))
        self.body.addWidget(self.uitslag)

    @override
    def begin(self) -> None:
        self.uitslag.hide()
        give_focus(self.afdrukken)

    def _tell(self, tekst: str) -> None:
        """Say what there is to do instead."""
        self._say(tekst, is_gelukt=False)

    def _say(self, tekst: str, *, is_gelukt: bool = True) -> None:
        self.uitslag.show_tekst(tekst, is_gelukt=is_gelukt)
        if self.isVisible():
            announce(self, tekst)
            # it gets its place first
            QTimer.singleShot(0, self.uitslag, lambda: self.bring_in_sight(self.uitslag))

    def _with_sheet(self, then: Callable[[Gemaakt], object]) -> None:
        self.maker.maak(lambda blad: then(blad.gemaakt))

    def print_sheet(self) -> None:
        """Print the sheet once; without a printer say what else there is."""
        if has_printer():
            self._with_sheet(self._print)
        else:
            self._tell(_GEEN_PRINTER)

    def _print(self, gemaakt: Gemaakt) -> None:
        def printed() -> None:
            documenten_meegeven.log_printed(self.werk.kluis, gemaakt.record)
            self._keep(gemaakt, "Het plan is afgedrukt.")

        print_pdf(self.werk, gemaakt.inhoud, self, grijs=False, on_printed=printed)

    def save_file(self) -> None:
        """Ask for a folder and put the sheet there; the files of others are not listed."""
        self._with_sheet(self._ask_folder)

    def _ask_folder(self, gemaakt: Gemaakt) -> None:
        dialog = QFileDialog(self.window(), "Kies een map of een stick")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, "Hier bewaren")
        dialog.setLabelText(QFileDialog.DialogLabel.Reject, "Annuleren")
        dialog.fileSelected.connect(lambda folder: self._write(gemaakt, Path(folder)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(self, gemaakt: Gemaakt, folder: Path) -> None:
        naam = documenten_meegeven.file_name(self.dossier(), gemaakt.record)
        if write_out(self.werk, gemaakt.record, gemaakt.inhoud, folder / naam):
            self._keep(gemaakt, f"Het plan staat in de map {folder.name or folder}.")

    def _keep(self, gemaakt: Gemaakt, tekst: str) -> None:
        """Keep what was made with the other documents; the table may be cleared by now."""
        kept = self.werk.run(lambda: documenten_bewaren.bewaar(self.werk.kluis, gemaakt))
        if kept and is_alive(self):
            self._say(tekst)

    def print_later(self) -> None:
        """Ask for the plan on paper later."""
        if self.werk.do(thuis_afdrukken(self.dossier(), self.werk.vandaag())):
            self._say(_THUIS)
