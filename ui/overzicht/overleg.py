"""Volgend overleg: the day, the place, and who comes."""

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from regisseur_desktop.domain.datum_tonen import toon_tijd
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.regie import Antwoord, Evaluatie, Evaluatiesoort
from regisseur_desktop.operations.evaluaties import propose_evaluatie
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.woorden import dag_voluit, hoofdletter, regel
from ui.theme.apply import px
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import IconLabel, PlainLabel
from ui.widgets.layout import column, holder, line, margins

_TELLING = (
    (Antwoord.KOMT, "check-circle", "ok", "komt", "komen"),
    (Antwoord.KOMT_NIET, "x-circle", "danger", "komt niet", "komen niet"),
    (Antwoord.WEET_NIET, "question", "text2", "weet niet", "weet niet"),
    (Antwoord.WEIGERT, "minus-circle", "warn", "wil niet meedoen", "willen niet meedoen"),
)


def tijden(evaluatie: Evaluatie) -> str:
    """Return from when to when: "15.30 – 16.30 uur"."""
    hours = [toon_tijd(one) for one in (evaluatie.begin, evaluatie.einde) if one]
    return f"{' – '.join(hours)} uur" if hours else ""


def telling(evaluatie: Evaluatie) -> list[tuple[str, str, str]]:
    """Return per answer that was given: icon, tone and "3 komen"."""
    counted = Counter(een.antwoord for een in evaluatie.genodigden)
    return [
        (icon, tone, f"{counted[answer]} {one if counted[answer] == 1 else many}")
        for answer, icon, tone, one, many in _TELLING
        if counted[answer]
    ]


class Telling(QWidget):
    """How many come, do not come or do not know yet; icon and words."""

    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout(px(14))
        margins(self._flow, 0)
        self.setLayout(self._flow)
        self._shown: list[tuple[str, str, str]] | None = None

    def vul(self, evaluatie: Evaluatie) -> None:
        """Show the answers to one meeting."""
        wanted = telling(evaluatie)
        if wanted == self._shown:
            return
        self._shown = wanted
        self._flow.clear()
        for icon, tone, words in wanted:
            text = PlainLabel(words, "body", wrap=False)
            self._flow.addWidget(holder(line(IconLabel(icon, tone, 18), text, spacing=6)))
        self.setVisible(bool(wanted))


class VolgendOverleg(Card):
    """The card with the first meeting from today on."""

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__("Volgend overleg", "calendar-check")
        self._bewerker = bewerker
        self._evaluatie: Evaluatie | None = None
        self._dag = PlainLabel("", "date")
        self._waar = PlainLabel("", "muted")
        self._telling = Telling()
        self.open = Button("Overleg openen", icon="list-numbers", on_click=self._open)
        self._ander = Button("Nog een plannen", "quiet", icon="plus", on_click=self._plan)
        self._er_is = holder(
            column(
                self._dag,
                self._waar,
                self._telling,
                line(self.open, self._ander, None, sides=(0, 4, 0, 0)),
                spacing=6,
            )
        )
        plan = Button("Overleg plannen", icon="calendar-plus", on_click=self._plan)
        self._leeg = EmptyState(
            "calendar-blank", "Er is nog geen overleg gepland.", plan, is_small=True
        )
        self.add(self._er_is, self._leeg)
        self.body.setAlignment(self._er_is, Qt.AlignmentFlag.AlignTop)

    def vul(self, dossier: Dossier) -> None:
        """Show the next meeting, or that there is none."""
        vandaag = self._bewerker.werk.vandaag()
        self._evaluatie = evaluatie = dossier.volgende_evaluatie(vandaag)
        self._er_is.setVisible(evaluatie is not None)
        self._leeg.setVisible(evaluatie is None)
        if evaluatie is None:
            return
        soort = "" if evaluatie.soort is Evaluatiesoort.EVALUATIE else evaluatie.soort.label
        self._dag.setText(dag_voluit(evaluatie.datum, vandaag))
        self._waar.setText(regel(tijden(evaluatie), evaluatie.plaats, hoofdletter(soort)))
        self._waar.setVisible(bool(self._waar.text()))
        self._telling.vul(evaluatie)

    def _open(self) -> None:
        if self._evaluatie is not None:
            self._bewerker.opener(self._evaluatie)()

    def _plan(self) -> None:
        vandaag = self._bewerker.werk.vandaag()
        self._bewerker.open(
            propose_evaluatie(self._bewerker.dossier, Evaluatiesoort.EVALUATIE, vandaag)
        )
