"""The relation tool in the drawing: takes two people by mouse or keyboard, then asks what."""

from PySide6.QtCore import QObject, Signal

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.errors import Refused
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.woorden import mens
from ui.genogram.aanvullen import ANDERE_DAG
from ui.genogram.koppelen import Keus, Koppelaar, keuzen, vul_menu
from ui.genogram.menu import Menu
from ui.genogram.tekening import Tekening


class Verbinder(QObject):
    """While it is at work a click, or Enter, takes a person; `kies` carries the new relation."""

    kies = Signal(str)

    def __init__(self, bewerker: Bewerker, tekening: Tekening, menu: Menu) -> None:
        super().__init__(tekening)
        self._bewerker, self._werk = bewerker, bewerker.werk
        self._tekening, self._menu = tekening, menu
        self.koppelaar = Koppelaar(self)
        self.koppelaar.vraag.connect(tekening.hint)
        self.koppelaar.paar.connect(self._ask_what)
        tekening.view.chosen_changed.connect(self._chosen)

    @property
    def _dossier(self) -> Dossier:
        return self._bewerker.dossier

    @property
    def is_bezig(self) -> bool:
        """Whether the next person is still to be taken."""
        return self.koppelaar.is_bezig

    def begin(self, eerste: str = "") -> None:
        """Begin, with the chosen person as the first of the two when there is one."""
        if self._tekening.beeld.is_kijken:
            self._werk.tell(ANDERE_DAG)
            return
        value = self._dossier.persoon(eerste) if eerste else None
        naam = mens(self._dossier, value) if value else ""
        self.koppelaar.begin(eerste if value else "", naam)
        self._tekening.view.setFocus()

    def stop(self) -> None:
        """End the tool without a relation."""
        self.koppelaar.stop()

    def neem(self, owner: str) -> None:
        """Take a person; anything else is passed over."""
        value = self._dossier.zoek(owner)
        if isinstance(value, Persoon):
            self.koppelaar.kies(owner, mens(self._dossier, value))

    def _chosen(self, owner: str) -> None:
        if not self.is_bezig:
            return
        if not owner:
            self.stop()
        elif self._tekening.is_pressed:  # the arrows only walk, Enter takes
            self.neem(owner)

    def _ask_what(self, een: str, ander: str) -> None:
        keuzes = keuzen(self._dossier, een, ander, self._werk.vandaag())
        vul_menu(self._menu.clear(), self._make, keuzes)
        self._menu.open(self._tekening.mapToGlobal(self._tekening.place_of(ander)))

    def _make(self, keus: Keus) -> None:
        try:
            edit = keus.maak(self._dossier)
        except Refused as refused:
            self._werk.tell(str(refused))
            return
        if self._werk.do(edit):
            new = [c.after.id for c in edit.changes if c.before is None and c.after]
            self.kies.emit(new[0] if new else "")
