"""The two menus of the toolbar: what the drawing shows, and what is done less often."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from ui.genogram.beeld import OPTIES
from ui.genogram.menu import Menu
from ui.genogram.tekenblad import Tekenblad

Doen = Callable[[], object]


class Pagina(Protocol):
    """What the menu asks of its page."""

    blad: Tekenblad

    def maak_netjes(self) -> None:
        """Take back every move by hand."""

    def toon_aan_tafel(self) -> None:
        """Show the drawing over the whole screen."""

    def importeer(self) -> None:
        """Read a family tree file."""

    def exporteer(self) -> None:
        """Write a family tree file."""


class BeeldMenu:
    """Ticks for what the drawing shows; they change the look, never the dossier."""

    def __init__(self, blad: Tekenblad, knop: QWidget) -> None:
        self._blad, self._knop = blad, knop
        self.menu = Menu(knop)

    def open(self) -> None:
        """Show the menu below its button."""
        beeld = self._blad.tekening.beeld
        self.menu.clear()
        for naam, tekst in OPTIES:
            self.menu.add_tick(tekst, partial(self._zet, naam), aan=getattr(beeld, naam))
        self.menu.add_line()
        self.menu.add_tick(
            "Zoals het was op een dag", lambda _on: self._blad.toon_dagen(), aan=self._has_days
        )
        self.menu.add_tick("Legenda", self._legend, aan=not self._blad.voet.legend.isHidden())
        self.menu.open(_below(self._knop))

    def _legend(self, is_on: bool) -> None:  # noqa: FBT001 - as Qt calls it
        self._blad.toon_legenda(aan=is_on)

    @property
    def _has_days(self) -> bool:
        return not self._blad.dag.isHidden()

    def _zet(self, naam: str, aan: bool) -> None:  # noqa: FBT001 - as Qt calls it
        self._blad.set_beeld(self._blad.tekening.beeld.met(naam, aan=aan))


class MeerMenu:
    """Tidy up, show at the table, second homes, and files of other programs."""

    def __init__(self, pagina: Pagina, knop: QWidget) -> None:
        self._pagina, self._knop = pagina, knop
        self.menu = Menu(knop)

    def open(self) -> None:
        """Show the menu below its button."""
        pagina, menu = self._pagina, self.menu
        menu.clear()
        menu.add("&Netjes maken", pagina.maak_netjes, "arrows-clockwise")
        menu.add("&Thuis toevoegen…", pagina.blad.bediening.aanvuller.nieuw_thuis, "house")
        menu.add("&Aan tafel tonen", pagina.toon_aan_tafel, "eye")
        menu.add_line()
        menu.add("Stamboom &inlezen (GEDCOM)…", pagina.importeer, "download-simple")
        menu.add("Stamboom &bewaren (GEDCOM)…", pagina.exporteer, "upload-simple")
        menu.open(_below(self._knop))


def _below(knop: QWidget) -> QPoint:
    return knop.mapToGlobal(QPoint(0, knop.height()))
