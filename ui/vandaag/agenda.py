"""The cards at the side: the coming days, and which meetings must still be planned."""

from collections.abc import Sequence
from datetime import timedelta
from itertools import groupby

from PySide6.QtWidgets import QWidget

from regisseur_desktop.domain.datum_tonen import (
    toon_dag_nabij,
    toon_datum,
    toon_datum_kort,
    toon_tijd,
    toon_verschil,
)
from regisseur_desktop.domain.regie import Evaluatie
from regisseur_desktop.operations.vandaag import Agendaregel, Overzicht
from ui.plek import Plek, Scherm
from ui.werk import Werk
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import clear, column, fix, holder, line

_AHEAD = timedelta(days=14)


def time_of(evaluatie: Evaluatie) -> str:
    """Return `10.00-11.00`, or only the begin, or nothing."""
    if evaluatie.begin is None:
        return "hele dag"
    begin = toon_tijd(evaluatie.begin)
    return f"{begin}–{toon_tijd(evaluatie.einde)}" if evaluatie.einde else begin


class AgendaKaart(Card):
    """The meetings of today and the days that follow."""

    def __init__(self, werk: Werk) -> None:
        to_agenda = Button(
            "Agenda",
            "quiet",
            icon="arrow-right",
            name="Naar de agenda",
            on_click=lambda: werk.go(Plek(Scherm.AGENDA)),
        )
        super().__init__("Agenda", "calendar-check", action=to_agenda)
        self._werk = werk

    def show_regels(self, regels: Sequence[Agendaregel]) -> None:
        """Show what is planned in the next two weeks."""
        vandaag = self._werk.vandaag()
        near = [regel for regel in regels if regel.evaluatie.datum <= vandaag + _AHEAD]
        clear(self.body)
        if not near:
            sentence = "De komende twee weken staat er niets in de agenda."
            self.add(EmptyState("calendar-blank", sentence, is_small=True))
        for dag, group in groupby(near, key=lambda regel: regel.evaluatie.datum):
            name = toon_dag_nabij(dag, vandaag)
            is_near = name in ("vandaag", "morgen", "overmorgen")
            title = name if is_near else toon_datum(dag, met_jaar=False)
            self.add(PlainLabel(title[0].upper() + title[1:], "small"))
            for regel in group:
                self.add(_meeting(regel))


def _meeting(regel: Agendaregel) -> QWidget:
    evaluatie = regel.evaluatie
    when = PlainLabel(time_of(evaluatie), "body", wrap=False)
    fix(when, min_width=96)
    aantal = len(evaluatie.genodigden)
    invited = f"{aantal} uitgenodigd" if aantal else ""
    onder = " · ".join(part for part in (regel.huishouden.naam, invited) if part)
    words = column(
        PlainLabel(evaluatie.soort.label.capitalize(), "strong"),
        PlainLabel(onder, "small"),
        spacing=0,
    )
    row = line(when, spacing=12)
    row.addLayout(words, 1)
    return holder(row)


class KomendKaart(Card):
    """For each household the next meeting, or before when it must be planned."""

    def __init__(self, werk: Werk) -> None:
        super().__init__("Overleggen die eraan komen", "arrows-clockwise")
        self._werk = werk

    def show_overzicht(self, now: Overzicht) -> None:
        """Show the next meeting of each household, and the reminders."""
        vandaag = self._werk.vandaag()
        clear(self.body)
        seen: set[str] = set()
        for regel in now.agenda:
            if regel.huishouden.id in seen:
                continue
            seen.add(regel.huishouden.id)
            dag = regel.evaluatie.datum
            chip = (toon_verschil(dag, vandaag), "ok")
            self._add(regel.huishouden.id, regel.huishouden.naam, toon_datum_kort(dag), chip)
        for herinnering in now.herinneringen:
            is_late = herinnering.plannen_voor < vandaag
            voor = toon_datum_kort(herinnering.plannen_voor, vandaag)
            chip = (f"plannen vóór {voor}", "danger" if is_late else "warn")
            naam = herinnering.huishouden.naam
            self._add(herinnering.huishouden.id, naam, "nog niet gepland", chip)
        self.setVisible(bool(now.agenda or now.herinneringen))

    def _add(self, huishouden_id: str, naam: str, wanneer: str, chip: tuple[str, str]) -> None:
        plek = Plek(Scherm.HUISHOUDEN, huishouden_id, "evaluaties")
        words = column(PlainLabel(naam, "strong"), PlainLabel(wanneer, "small"), spacing=0)
        row = line(spacing=8)
        row.addLayout(words, 1)
        row.addWidget(Chip(*chip))
        go = Button(
            "Openen",
            "quiet",
            name=f"Evaluaties van {naam} openen",
            on_click=lambda: self._werk.go(plek),
        )
        row.addWidget(go)
        self.add(row)
