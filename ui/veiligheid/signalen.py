"""Signals of danger: worries that ask a check of safety."""

from regisseur_desktop.domain.datum_tonen import toon_datum
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.domain.verhaal import Zorg
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.items import save_zorg
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.itemregels import zorg_regel
from ui.formulieren.lijstkaart import Kaart, LijstKaart
from ui.widgets.labels import PlainLabel

_KAART = Kaart(
    titel="Signalen",
    soort="Signaal",
    toevoegen="Signaal opschrijven",
    knop_tekst="Signaal",
    leeg="Er zijn geen signalen opgeschreven.",
    icoon="warning",
    toon="danger",
    voorbeeld="Wat zag of hoorde je? Schrijf het letterlijk op",
)


class Signalen(LijstKaart):
    """The worries that are a signal; a new one brings the task to discuss safety today."""

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__(bewerker, _KAART, snel=self._quick, nieuw=self._new)

    def vul(self, dossier: Dossier) -> None:
        """Show the signals."""
        self._show_last(dossier)
        found = [zorg for zorg in dossier.zorgen if zorg.is_signaal]
        self.toon_regels([zorg_regel(self._bewerker, zorg) for zorg in found])

    def _show_last(self, dossier: Dossier) -> None:
        """Say with the empty state when safety was last discussed."""
        last, label = dossier.laatste_veiligheid(), self.leeg.findChild(PlainLabel)
        if isinstance(label, PlainLabel):
            day = toon_datum(last, met_weekdag=False, met_jaar=False) if last else ""
            spoken = f" Laatst besproken op {day}." if last else ""
            label.setText(f"{_KAART.leeg}{spoken}")

    def _new(self, tekst: str) -> Zorg:
        household = self._bewerker.huishouden_id
        return Zorg(id=new_id(), huishouden_id=household, tekst=tekst, is_signaal=True)

    def _quick(self, tekst: str) -> Edit:
        tekst = clean(tekst).strip()
        if not tekst:
            raise Refused("Schrijf eerst wat je zag of hoorde.")
        bewerker = self._bewerker
        return save_zorg(bewerker.dossier, None, self._new(tekst), bewerker.werk.vandaag())
