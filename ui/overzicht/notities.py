"""The latest notes, and a line for a quick one."""

from datetime import UTC

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.verhaal import Notitie
from regisseur_desktop.operations.items import add_notitie
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.itemregels import notitie_regel
from ui.formulieren.lijstkaart import Kaart, LijstKaart
from ui.widgets.buttons import Button
from ui.widgets.focus_ring import give_focus
from ui.widgets.layout import line

_KAART = Kaart(
    titel="Laatste notities",
    soort="Notitie",
    toevoegen="Notitie toevoegen",
    leeg="Er zijn nog geen notities. Eén regel is genoeg om iets te onthouden.",
    icoon="notebook",
    voorbeeld="Schrijf een korte notitie en druk op Enter",
    met_lijnen=True,
)
_FEW, _MORE = 4, 20


class Notities(LijstKaart):
    """The last notes; `Meer notities` unfolds the earlier ones a handful at a time."""

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__(bewerker, _KAART, snel=self._quick, nieuw=self._new)
        self._count = _FEW
        bewerker.came.connect(self._show_few)
        self.alles = Button("", "quiet", icon="caret-down", on_click=self._unfold)
        self.minder = Button("Minder notities", "quiet", icon="caret-up", on_click=self._fold_up)
        self.add(line(self.alles, self.minder, None))

    def vul(self, dossier: Dossier) -> None:
        """Show the latest notes."""
        notes = _ordered(dossier)
        rest = len(notes) - self._count
        self.alles.setText(f"Meer notities ({rest})")
        self.alles.setVisible(rest > 0)
        self.minder.setVisible(self._count > _FEW and len(notes) > _FEW)
        self.toon_regels([notitie_regel(self._bewerker, n) for n in notes[: self._count]])

    def toon_tot(self, notitie_id: str) -> None:
        """Unfold as far as a note that was looked for."""
        ids = [note.id for note in _ordered(self._bewerker.dossier)]
        if notitie_id in ids:
            self._count = max(self._count, ids.index(notitie_id) + 1)
            self.vul(self._bewerker.dossier)

    def _show_few(self) -> None:
        self._count = _FEW

    def _unfold(self) -> None:
        self._count += _MORE
        self.vul(self._bewerker.dossier)

    def _fold_up(self) -> None:
        self._show_few()
        self.vul(self._bewerker.dossier)
        give_focus(self.alles)

    def _quick(self, tekst: str) -> Edit:
        return add_notitie(self._bewerker.dossier, tekst, self._bewerker.werk.nu())

    def _new(self, begun: str) -> Notitie:
        household, now = self._bewerker.huishouden_id, self._bewerker.werk.nu().astimezone(UTC)
        return Notitie(id=new_id(), huishouden_id=household, tekst=begun, moment=now)


def _ordered(dossier: Dossier) -> list[Notitie]:
    return sorted(dossier.notities, key=lambda note: note.moment, reverse=True)
