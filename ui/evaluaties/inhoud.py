"""The agenda points of the next meeting, and the verslag of the last one that was held."""

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.regie import Evaluatie
from ui.evaluaties.genodigden import meeting_in_hand
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.woorden import dag_voluit
from ui.overzicht.overleg import tijden
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import clear, column, holder


class Inhoud(Card):
    """What the meeting in hand is about; the verslag stands below once there is one."""

    def __init__(self, bewerker: Bewerker) -> None:
        self.wijzig = Button("Veranderen", "quiet", name="Agenda en verslag veranderen")
        super().__init__("Agenda", "list-numbers", action=self.wijzig)
        self._bewerker = bewerker
        self.wijzig.clicked.connect(lambda _on=False: self._open())
        self._wanneer = PlainLabel("", "muted")
        self._punten = column(spacing=6)
        self._shown: tuple[str, ...] | None = None
        self._verslag = PlainLabel("")
        self._verslagblok = holder(
            column(PlainLabel("Verslag", "h3"), self._verslag, sides=(0, 8, 0, 0), spacing=4)
        )
        self.add(self._wanneer, self._punten, self._verslagblok)
        self._evaluatie: Evaluatie | None = None

    def vul(self, dossier: Dossier) -> None:
        """Show the points in their order."""
        self._evaluatie = evaluatie = meeting_in_hand(dossier, self._bewerker)
        self.setVisible(evaluatie is not None)
        if evaluatie is None:
            return
        dag = dag_voluit(evaluatie.datum, self._bewerker.werk.vandaag())
        self._wanneer.setText(" · ".join(part for part in (dag, tijden(evaluatie)) if part))
        self._show_points(evaluatie.agenda)
        self._verslag.setText(evaluatie.verslag)
        self._verslagblok.setVisible(bool(evaluatie.verslag))

    def _show_points(self, agenda: tuple[str, ...]) -> None:
        if agenda == self._shown:
            return
        self._shown = agenda
        clear(self._punten)
        for number, punt in enumerate(agenda, 1):
            self._punten.addWidget(PlainLabel(f"{number}.  {punt}"))
        if not agenda:
            self._punten.addWidget(PlainLabel("Er staan nog geen punten op de agenda.", "muted"))

    def _open(self) -> None:
        if self._evaluatie is not None:
            self._bewerker.opener(self._evaluatie)()
