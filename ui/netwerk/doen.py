"""Everything that is done with somebody in the netwerk, each as one step of undo."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.netwerk import Netwerkband, Netwerkgroep
from regisseur_desktop.domain.netwerk_overzicht import naam_van_band
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import netwerk
from regisseur_desktop.operations.verwijderen import remove
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.weg import kort


class Doen(QObject):
    """Takes the id of a tie, and looks it up as it is by then; `geplaatst` says where it stands."""

    geplaatst = Signal(str)

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__(bewerker)
        self._bewerker, self._werk = bewerker, bewerker.werk

    def _with(self, band_id: str, doe: Callable[[Netwerkband], object]) -> None:
        band = self._bewerker.dossier.zoek(band_id)
        if isinstance(band, Netwerkband):
            doe(band)

    def _naam(self, band: Netwerkband) -> str:
        return kort(naam_van_band(self._bewerker.dossier, band))

    def _try(self, make: Callable[[], Edit], told: str = "") -> bool:
        """Make an edit; a refusal is told. `told` is a message that has undo."""
        try:
            edit = make()
        except Refused as refused:
            self._werk.tell(str(refused))
            return False
        return self._werk.do_removal(edit, told) if told else self._werk.do(edit)

    def _move(self, band_id: str, make: Callable[[Netwerkband], Edit]) -> None:
        self._with(band_id, lambda band: self._try(lambda: make(band)))
        self._with(
            band_id, lambda band: self.geplaatst.emit(f"{band.groep.label}, {band.nabijheid.label}")
        )

    def dichterbij(self, band_id: str) -> None:
        """Bring somebody one ring nearer."""
        self._move(band_id, lambda band: netwerk.dichterbij(band, self._werk.vandaag()))

    def verder_weg(self, band_id: str) -> None:
        """Take somebody one ring further away."""
        self._move(band_id, lambda band: netwerk.verder_weg(band, self._werk.vandaag()))

    def naar_groep(self, band_id: str, groep: Netwerkgroep) -> None:
        """Give somebody another sector; the ring stays."""
        vandaag = self._werk.vandaag()
        self._move(band_id, lambda band: netwerk.verplaats(band, groep, band.nabijheid, vandaag))

    def gesproken(self, band_id: str) -> None:
        """Note that somebody was spoken to today."""
        vandaag = self._werk.vandaag()
        self._with(
            band_id,
            lambda band: self._try(
                lambda: netwerk.spoken_with(band, vandaag),
                f"Opgeschreven: vandaag gesproken met {self._naam(band)}.",
            ),
        )

    def stop(self, band_id: str) -> None:
        """Note that somebody is not involved any more from today; the past stays."""
        vandaag = self._werk.vandaag()
        self._with(
            band_id,
            lambda band: self._try(
                lambda: netwerk.stop_contact(band, vandaag),
                f"{self._naam(band)} is niet meer betrokken.",
            ),
        )

    def hervat(self, band_id: str) -> None:
        """Note that somebody is involved again."""
        self._with(band_id, lambda band: self._try(lambda: netwerk.hervat_contact(band)))

    def haal_weg(self, band_id: str) -> None:
        """Take somebody out of the netwerk, with the message that has undo."""
        self._with(band_id, self._remove)

    def _remove(self, band: Netwerkband) -> None:
        edit = remove(self._bewerker.dossier, band, "Contact weghalen")
        self._werk.do_removal(edit, f"{self._naam(band)} is weggehaald.")

    def open(self, band_id: str) -> None:
        """Open the full form."""
        self._with(band_id, self._bewerker.open)
