"""The menu Meer of the netwerk: what is done now and then, and how the map is looked at."""

from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from ui.genogram.menu import Menu
from ui.netwerk.kaartblad import Kaartblad


class Pagina(Protocol):
    """What the menu asks of the page."""

    blad: Kaartblad

    @property
    def is_kaart(self) -> bool:
        """Whether the map is shown."""

    def voeg_toe(self) -> None:
        """Open the form for somebody new."""

    def kies_familie(self) -> None:
        """Offer the family who lives elsewhere."""

    def importeer(self) -> None:
        """Ask for an address book."""

    def vergelijk(self) -> None:
        """Compare two days."""

    def toon_aan_tafel(self) -> None:
        """Show the map over the whole screen."""


class Meermenu:
    """Filled each time that it opens; ticks show what is on."""

    def __init__(self, pagina: "Pagina") -> None:
        assert isinstance(pagina, QWidget)  # noqa: S101 - the page itself
        self._pagina = pagina
        self.menu = Menu(pagina)

    def open(self, anchor: QWidget) -> None:
        """Show the menu under a button."""
        pagina, menu = self._pagina, self.menu
        menu.clear()
        menu.add("&Iemand toevoegen…", pagina.voeg_toe, "user-plus")
        menu.add("&Familie op de kaart zetten…", pagina.kies_familie, "tree-structure")
        menu.add("I&mporteren uit een adresboek…", pagina.importeer, "upload-simple")
        menu.add_line()
        menu.add("&Vergelijk twee data", pagina.vergelijk, "calendar-check")
        if pagina.is_kaart:
            self._add_looks()
        menu.add_line()
        menu.add("&Aan tafel (F11)", pagina.toon_aan_tafel, "eye")
        menu.open(anchor.mapToGlobal(QPoint(0, anchor.height())))

    def _add_looks(self) -> None:
        blad, menu = self._pagina.blad, self.menu
        beeld = blad.kaart.beeld
        menu.add("&Zoals het was op een dag", blad.toon_dagen, "clock")
        menu.add_line()
        menu.add_tick(
            "&Stamboom in het midden",
            lambda on: blad.set_beeld(replace(beeld, stamboom=on)),
            aan=beeld.stamboom,
        )
        menu.add_tick(
            "Zoals het &gezin het ziet",
            lambda on: blad.set_beeld(replace(beeld, zoals_gezin=on)),
            aan=beeld.zoals_gezin,
        )
