"""Zijn jullie het eens? Each for themselves: eens, niet eens with a sentence, or later."""

from functools import partial

from PySide6.QtCore import QTimer

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.plan import Akkoord, Gezicht, Oordeel
from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.operations import plan
from regisseur_desktop.operations.aan_tafel import is_kind
from ui.aantafel.blad import Bladmaker
from ui.aantafel.gezichten import Gezichten
from ui.aantafel.stap import Stap
from ui.plan.akkoord import NIET_GEVRAAGD
from ui.plan.binding import Binding
from ui.werk import Werk
from ui.widgets.card import Card
from ui.widgets.choice import RadioChoice
from ui.widgets.focus_ring import give_focus
from ui.widgets.labels import PlainLabel
from ui.widgets.rows import Rows
from ui.widgets.text import TextArea


class _Persoon(Card):
    """One person: faces for a child, the words for everybody, and the sentence of who is not."""

    def __init__(self, stap: Stap, persoon: Persoon) -> None:
        super().__init__()
        self._stap, self._id = stap, persoon.id
        naam = persoon.naam.kort
        self.setAccessibleName(naam)
        self.gezichten = Gezichten(naam)
        self.oordeel = RadioChoice([(een, een.label) for een in Oordeel])
        self.oordeel.set_name(naam)
        self.zin = TextArea("Wat moet er anders? Dit komt in het plan.", lines=1, most=4)
        self.zin.set_name(f"Waarom is {naam} het niet eens")
        self._gezicht = Binding(self.gezichten, self._save_gezicht)
        self._oordeel = Binding(self.oordeel, self._save_oordeel)
        self._zin = Binding(self.zin, self._save_zin)
        if not is_kind(persoon, stap.werk.vandaag()):
            self.gezichten.hide()
        self.naam = PlainLabel(naam, "h2")
        self.add(self.naam, self.gezichten, self.oordeel, self.zin)

    def show_akkoord(self, akkoord: Akkoord | None) -> None:
        """Show what this person thinks."""
        self._gezicht.show_value(akkoord.gezicht if akkoord else Gezicht.GEEN)
        self.oordeel.describe("" if akkoord else NIET_GEVRAAGD)
        self._oordeel.show_value(akkoord.oordeel if akkoord else None)
        self._zin.show_value(akkoord.zin if akkoord else "")
        self.zin.setVisible(bool(akkoord and akkoord.oordeel is Oordeel.NIET_EENS))

    def flush(self) -> None:
        """Save at once what was typed."""
        self._zin.flush()

    def _stored(self) -> tuple[Dossier, Akkoord | None]:
        dossier = self._stap.dossier()
        return dossier, next((een for een in dossier.akkoorden if een.wie == self._id), None)

    def _save_gezicht(self, gezicht: Gezicht) -> None:
        dossier, vandaag = self._stap.dossier(), self._stap.werk.vandaag()
        self._stap.werk.do(plan.set_gezicht(dossier, self._id, gezicht, vandaag))

    def _save_oordeel(self, oordeel: Oordeel) -> None:
        dossier, akkoord = self._stored()
        self._set(dossier, oordeel, akkoord.zin if akkoord else "")
        if oordeel is Oordeel.NIET_EENS:
            # an arrow that chose it still has to move the focus to its own button
            QTimer.singleShot(0, self, lambda: give_focus(self.zin.edit))

    def _save_zin(self, zin: str) -> None:
        dossier, akkoord = self._stored()
        self._set(dossier, akkoord.oordeel if akkoord else Oordeel.NIET_EENS, clean(zin))

    def _set(self, dossier: Dossier, oordeel: Oordeel, zin: str) -> None:
        vandaag = self._stap.werk.vandaag()
        self._stap.werk.do(plan.set_akkoord(dossier, self._id, oordeel, vandaag, zin))


class EensStap(Stap):
    """Everybody who lives here, one under the other."""

    sleutel, knop = "eens", "Eens of niet?"
    titel = "Zijn jullie het eens?"
    uitleg = "Iedereen mag iets anders vinden. Niet eens zijn mag ook."

    def __init__(self, werk: Werk, huishouden_id: str, maker: Bladmaker) -> None:
        super().__init__(werk, huishouden_id, maker)
        self._personen: Rows[_Persoon] = Rows(12)
        self.body.addLayout(self._personen.box)

    @override
    def show_dossier(self, dossier: Dossier) -> None:
        bewoners = [persoon for persoon in dossier.bewoners() if persoon.naam.kort]
        self._personen.keep([persoon.id for persoon in bewoners])
        akkoorden = {akkoord.wie: akkoord for akkoord in dossier.akkoorden}
        for at, persoon in enumerate(bewoners):
            make = partial(_Persoon, self, persoon)
            self._personen.place(persoon.id, at, make).show_akkoord(akkoorden.get(persoon.id))

    def persoon(self, persoon_id: str) -> _Persoon | None:
        """Return what is shown of a person."""
        return self._personen.get(persoon_id)

    @override
    def begin(self) -> None:
        first = next(iter(self._personen), None)
        if first is not None:
            give_focus(first.oordeel.focus_target())

    @override
    def flush(self) -> None:
        for persoon in self._personen:
            persoon.flush()

    @override
    def is_begonnen(self, dossier: Dossier) -> bool:
        return any(akkoord.oordeel is not Oordeel.LATER for akkoord in dossier.akkoorden)
