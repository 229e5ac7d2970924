"""What can be done with somebody in the netwerk: the same in the map, the list and by keyboard."""

from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from regisseur_desktop.domain.netwerk import Nabijheid, Netwerkband, Netwerkgroep
from regisseur_desktop.drawing.netwerk.ground_picture import SECTOR_NAMES
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.regel import Daad
from ui.genogram.menu import Menu
from ui.netwerk.doen import Doen

_RINGEN = tuple(Nabijheid)


def daden(doen: Doen, band: Netwerkband) -> tuple[Daad, ...]:
    """Return the commands for a tie, those that mean nothing now left out."""
    found: list[Daad] = []
    if band.gestopt_op is not None:
        return (Daad("Weer betrokken", partial(doen.hervat, band.id)),)
    if band.nabijheid is not _RINGEN[0]:
        found.append(Daad("Dichterbij", partial(doen.dichterbij, band.id)))
    if band.nabijheid is not _RINGEN[-1]:
        found.append(Daad("Verder weg", partial(doen.verder_weg, band.id)))
    found += [
        Daad(f"Naar {SECTOR_NAMES[groep].lower()}", partial(doen.naar_groep, band.id, groep))
        for groep in Netwerkgroep
        if groep is not band.groep
    ]
    found.append(Daad("Niet meer betrokken", partial(doen.stop, band.id)))
    return tuple(found)


class ContactMenu:
    """The menu of the chosen contact, at the mouse or under the menu key."""

    def __init__(self, parent: QWidget, bewerker: Bewerker, doen: Doen) -> None:
        self._bewerker, self._doen = bewerker, doen
        self.menu = Menu(parent)

    def open(self, owner: str, at: QPoint) -> None:
        """Show what can be done with a contact; nothing for what is none."""
        band = self._bewerker.dossier.zoek(owner)
        if not isinstance(band, Netwerkband):
            return
        doen, menu = self._doen, self.menu
        menu.clear()
        for daad in (d for d in daden(doen, band) if not d.tekst.startswith("Naar ")):
            menu.add(daad.tekst, daad.doe)
        sector = menu.qt.addMenu("Naar ander vak…")
        for daad in (d for d in daden(doen, band) if d.tekst.startswith("Naar ")):
            sector.addAction(daad.tekst.removeprefix("Naar ").capitalize()).triggered.connect(
                lambda _on=False, doe=daad.doe: doe()
            )
        menu.add_line()
        if band.laatste_contact != self._bewerker.werk.vandaag():
            menu.add("Vandaag gesproken", partial(doen.gesproken, owner), "phone")
        menu.add("Veranderen…", partial(doen.open, owner), "pencil-simple")
        menu.add("Weghalen", partial(doen.haal_weg, owner), "trash")
        menu.open(at)
