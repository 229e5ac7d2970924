"""The latest notes, and a line for a quick one."""

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.verhaal import Notitie
from regisseur_desktop.operations.items import add_notitie
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.itemregels import notitie_regel
from ui.formulieren.lijstkaart import Kaart, LijstKaart
from ui.widgets.buttons import Button

_KAART = Kaart(
    titel="Laatste notities",
    soort="Notitie",
    toevoegen="Notitie toevoegen",
    leeg="Er zijn nog geen notities. Eén regel is genoeg om iets te onthouden.",
    icoon="notebook",
    voorbeeld="Schrijf een korte notitie en druk op Enter",
    met_lijnen=True,
)
_FEW = 4


class Notities(LijstKaart):
    """The last notes; `Alle notities` shows the rest in place."""

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__(bewerker, _KAART, snel=self._quick, formulier=self._form)
        self._shows_all = False
        bewerker.came.connect(self._show_few)
        self.alles = Button("Alle notities", "quiet", icon="arrow-right", on_click=self._toggle)
        self.add_action(self.alles)

    def vul(self, dossier: Dossier) -> None:
        """Show the latest notes."""
        notes = sorted(dossier.notities, key=lambda note: note.moment, reverse=True)
        self.alles.setVisible(len(notes) > _FEW)
        self.alles.setText(
            "Minder notities" if self._shows_all else f"Alle notities ({len(notes)})"
        )
        self.title.setText("Notities" if self._shows_all else "Laatste notities")
        shown = notes if self._shows_all else notes[:_FEW]
        self.toon_regels([notitie_regel(self._bewerker, note) for note in shown])

    def toon_alles(self) -> None:
        """Show every note, for a search hit that is an old one."""
        self._shows_all = True
        self.vul(self._bewerker.dossier)

    def _show_few(self) -> None:
        self._shows_all = False

    def _toggle(self) -> None:
        self._shows_all = not self._shows_all
        self.vul(self._bewerker.dossier)

    def _quick(self, tekst: str) -> Edit:
        return add_notitie(self._bewerker.dossier, tekst, self._bewerker.werk.nu())

    def _form(self, begun: str) -> None:
        household, now = self._bewerker.huishouden_id, self._bewerker.werk.nu()
        self._bewerker.open(Notitie(id=new_id(), huishouden_id=household, tekst=begun, moment=now))
