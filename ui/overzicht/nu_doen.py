"""Nu doen: the open tasks, the latest first, and a line for a new one."""

from datetime import date

from regisseur_desktop.domain.datum_lezen import lees_datum
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.regie import Taak, Taaksoort
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.items import add_taak
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.itemregels import taak_regel
from ui.formulieren.lijstkaart import Kaart, LijstKaart

_KAART = Kaart(
    titel="Nu doen",
    soort="Taak",
    toevoegen="Nieuwe taak",
    knop_tekst="Nieuwe taak",
    leeg="Er staat niets open. Fijn.",
    icoon="list-checks",
    voorbeeld="Bijvoorbeeld: bel de school vrijdag",
    met_lijnen=True,
)
_DAYS = ("vandaag", "morgen", "overmorgen", "over")
_WEEK = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")


class NuDoen(LijstKaart):
    """The card with the tasks; the first contact has a card of its own."""

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__(bewerker, _KAART, snel=self._quick, nieuw=self._new)

    def vul(self, dossier: Dossier) -> None:
        """Show the open tasks."""
        taken = [t for t in dossier.open_taken() if t.soort is not Taaksoort.EERSTE_CONTACT]
        self.toon_regels([taak_regel(self._bewerker, taak) for taak in taken])

    def _quick(self, tekst: str) -> Edit:
        wat, uiterlijk = split_day(tekst, self._bewerker.werk.vandaag())
        return add_taak(self._bewerker.dossier, wat, uiterlijk)

    def _new(self, begun: str) -> Taak:
        wat, uiterlijk = split_day(begun, self._bewerker.werk.vandaag())
        huishouden_id = self._bewerker.huishouden_id
        return Taak(id=new_id(), huishouden_id=huishouden_id, wat=wat, uiterlijk=uiterlijk)


def split_day(tekst: str, vandaag: date) -> tuple[str, date | None]:
    """Return what to do and the day that stands at the end: "bel de school vrijdag"."""
    words = tekst.split()
    for count in (4, 3, 2, 1):
        wat, tail = words[:-count], words[-count:]
        if wat and _may_begin_day(tail):
            try:
                return " ".join(wat), lees_datum(" ".join(tail), vandaag)
            except Refused:
                continue
    return tekst, None


def _may_begin_day(tail: list[str]) -> bool:
    """Tell whether these words look like a day; a bare number may be anything."""
    first = tail[0].casefold()
    return first in _DAYS or first in _WEEK or (first.isdigit() and len(tail) > 1)
