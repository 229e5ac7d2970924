"""All meetings by day: what comes first, and on request what has been."""

from datetime import timedelta
from itertools import groupby

from PySide6.QtWidgets import QWidget

from regisseur_desktop.domain.datum_tonen import toon_dag_nabij, toon_datum
from regisseur_desktop.operations import vandaag
from regisseur_desktop.operations.vandaag import Agendaregel
from regisseur_desktop.operations.verwijderen import remove
from ui.formulieren.openen import open_formulier
from ui.plek import Plek, Scherm
from ui.vandaag.agenda import time_of
from ui.venster.uitzicht import look, look_again
from ui.werk import Werk
from ui.widgets.buttons import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import clear, column, fix, holder, line
from ui.widgets.page import Page
from ui.widgets.row import rows

_AHEAD, _BACK = timedelta(days=366), timedelta(days=366)


class AgendaPage(Page):
    """A working list; each meeting opens, changes and goes with undo."""

    def __init__(self, werk: Werk) -> None:
        super().__init__("Agenda", "Alle overleggen en bezoeken, van alle huishoudens.")
        self._werk = werk
        self._shows_past = False
        self._shown: tuple[Agendaregel, ...] | None = None
        self.past = Button("Wat is geweest", on_click=self._toggle)
        self.action_bar.addWidget(self.past)
        self.days = column(spacing=16)
        self.add(self.days)

    def refresh(self) -> None:
        """Show what is planned now."""
        today = self._werk.vandaag()
        begin = today - _BACK if self._shows_past else today
        end = today - timedelta(days=1) if self._shows_past else today + _AHEAD
        regels = vandaag.agenda(self._werk.kluis, begin, end)
        if regels == self._shown:
            return
        uitzicht = look(self)
        self._shown = regels
        clear(self.days)
        if not regels:
            self.days.addWidget(self._empty())
        if self._shows_past:
            regels = tuple(reversed(regels))
        for _day, group in groupby(regels, key=lambda regel: regel.evaluatie.datum):
            self.days.addWidget(self._day_card(list(group)))
        look_again(self, uitzicht)

    def _toggle(self) -> None:
        self._shows_past = not self._shows_past
        self.past.setText("Wat nog komt" if self._shows_past else "Wat is geweest")
        self._shown = None
        self.refresh()

    def _empty(self) -> EmptyState:
        if self._shows_past:
            return EmptyState("calendar-blank", "Er zijn nog geen overleggen geweest.")
        to_list = Button(
            "Kies een huishouden", on_click=lambda: self._werk.go(Plek(Scherm.HUISHOUDENS))
        )
        sentence = "Er is nog niets gepland. Plan een overleg bij een huishouden, op Evaluaties."
        return EmptyState("calendar-blank", sentence, to_list)

    def _day_card(self, regels: list[Agendaregel]) -> Card:
        dag = regels[0].evaluatie.datum
        near = toon_dag_nabij(dag, self._werk.vandaag())
        title = toon_datum(dag)
        is_near = near in ("vandaag", "morgen", "overmorgen", "gisteren")
        name = f"{near}, {title}" if is_near else title
        card = Card(name[0].upper() + name[1:], "calendar-blank")
        card.add(rows(*(self._row(regel) for regel in regels)))
        return card

    def _row(self, regel: Agendaregel) -> QWidget:
        evaluatie, naam = regel.evaluatie, regel.huishouden.naam
        what = f"{evaluatie.soort.label} bij {naam}"
        when = PlainLabel(time_of(evaluatie), wrap=False)
        fix(when, min_width=110)
        invited = len(evaluatie.genodigden)
        facts = (
            evaluatie.plaats,
            f"{invited} uitgenodigd" if invited else "",
            evaluatie.stand.label,
        )
        words = column(
            PlainLabel(f"{evaluatie.soort.label.capitalize()} · {naam}", "strong"),
            PlainLabel(" · ".join(fact for fact in facts if fact), "small"),
            spacing=0,
        )
        plek = Plek(Scherm.HUISHOUDEN, regel.huishouden.id, "evaluaties", evaluatie.id)
        key = f"{what}, {evaluatie.datum:%d-%m-%Y}"
        row = line(when, spacing=12, sides=(0, 6, 0, 6))
        row.addLayout(words, 1)
        for part in (
            Button("Openen", name=f"Openen: {key}", on_click=lambda: self._werk.go(plek)),
            IconButton(
                "pencil-simple", f"Veranderen: {key}", "framed", on_click=lambda: self._edit(regel)
            ),
            IconButton("trash", f"Weghalen: {key}", "framed", on_click=lambda: self._remove(regel)),
        ):
            row.addWidget(part)
        return holder(row)

    def _edit(self, regel: Agendaregel) -> None:
        dossier = self._werk.dossier(regel.huishouden.id)
        open_formulier(self._werk, dossier, regel.evaluatie, self)

    def _remove(self, regel: Agendaregel) -> None:
        dossier = self._werk.dossier(regel.huishouden.id)
        edit = remove(dossier, regel.evaluatie, "Overleg weghalen")
        self._werk.do_removal(edit, f"Het overleg bij {regel.huishouden.naam} is weggehaald.")
