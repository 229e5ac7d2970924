"""What asks attention today: late, today, this week, the meetings that come, the backup."""

from datetime import date

from PySide6.QtWidgets import QWidget

from regisseur_desktop.domain.datum_tonen import groet, toon_datum, toon_tijd
from regisseur_desktop.operations import vandaag
from regisseur_desktop.operations.vandaag import Overzicht, Taakregel
from ui.plek import Plek, Scherm
from ui.vandaag.agenda import AgendaKaart, KomendKaart
from ui.vandaag.taken import TakenKaart
from ui.venster.uitzicht import look, look_again
from ui.werk import Werk
from ui.widgets.buttons import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.layout import column, holder
from ui.widgets.page import Columns, Page
from ui.widgets.row import banner

_RESERVEKOPIE_DAGEN = 7


class VandaagPage(Page):
    """Answers in one look what has to be done now; each row opens the exact place."""

    def __init__(self, werk: Werk) -> None:
        super().__init__("Vandaag")
        self._werk = werk
        self._shown: Overzicht | None = None
        self.aanmelding = Button(
            "Nieuwe aanmelding", "primary", icon="plus", on_click=self._new_household
        )
        self.action_bar.addWidget(self.aanmelding)
        self.empty = EmptyState(
            "sun", "Er staat niets open. Fijn.", Button("Bekijk de week", on_click=self._to_agenda)
        )
        self.te_laat = TakenKaart(werk, "Te laat", "warning-circle", "danger")
        self.vandaag = TakenKaart(werk, "Vandaag", "sun", "warn")
        self.deze_week = TakenKaart(werk, "Deze week", "calendar-blank", "accent")
        self.later = TakenKaart(werk, "Later", "hourglass", "accent", is_folded=True)
        self.agenda = AgendaKaart(werk)
        self.komend = KomendKaart(werk)
        self._backup = column()
        columns = Columns()
        for part in (self.empty, self.te_laat, self.vandaag, self.deze_week, self.later):
            columns.main.addWidget(part)
        columns.main.addStretch(1)
        for side in (self.agenda, self.komend, holder(self._backup)):
            columns.side.addWidget(side)
        columns.side.addStretch(1)
        self.add(columns)

    def refresh(self) -> None:
        """Show what is true now; what did not change is left as it is."""
        werk = self._werk
        now = vandaag.overzicht(werk.kluis, werk.vandaag())
        self._show_title(now)
        if now == self._shown:
            return
        uitzicht = look(self)
        self._shown = now
        self._show_taken(now)
        self.agenda.show_regels(now.agenda)
        self.komend.show_overzicht(now)
        self._show_backup(now)
        look_again(self, uitzicht)

    def _show_title(self, now: Overzicht) -> None:
        moment = self._werk.nu()
        naam = self._werk.kluis.gebruiker.split(" ")[0]
        dag = toon_datum(moment.date())
        parts = [
            dag[0].upper() + dag[1:],
            _count(now.aantal_huishoudens, "huishouden", "huishoudens"),
        ]
        if now.badge:
            vraagt = "vraagt" if now.badge == 1 else "vragen"
            parts.append(f"{_count(now.badge, 'ding', 'dingen')} {vraagt} nu aandacht")
        self.set_title(f"{groet(moment.time())} {naam}".strip(), " · ".join(parts))

    def _show_taken(self, now: Overzicht) -> None:
        cards: tuple[tuple[TakenKaart, tuple[Taakregel, ...]], ...] = (
            (self.te_laat, now.te_laat),
            (self.vandaag, now.vandaag),
            (self.deze_week, now.deze_week),
            (self.later, now.later),
        )
        for card, regels in cards:
            card.show_regels(regels)
        self.empty.setVisible(not any(regels for _, regels in cards))

    def _show_backup(self, now: Overzicht) -> None:
        while self._backup.count():
            item = self._backup.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.deleteLater()
        self._backup.addWidget(self._backup_banner(now))

    def _backup_banner(self, now: Overzicht) -> QWidget:
        today = self._werk.vandaag()
        if now.reservekopie is None:
            text = "Er is nog geen reservekopie. Die komt er vanzelf als je stopt."
            return banner(text, "info", icon="cloud-check")
        here = now.reservekopie.astimezone()
        dagen = (today - here.date()).days
        if dagen > _RESERVEKOPIE_DAGEN:
            text = (
                f"De laatste reservekopie is {dagen} dagen oud. Maak een nieuwe bij Instellingen."
            )
            return banner(text, "warn", icon="warning")
        tijd = toon_tijd(here.time())
        when = _day(here.date(), today)
        return banner(f"Reservekopie gemaakt {when} om {tijd} uur.", "info", icon="cloud-check")

    def _new_household(self) -> None:
        from ui.huishoudens.aanmelding import open_aanmelding  # noqa: PLC0415 - loads on use

        open_aanmelding(self._werk, self)

    def _to_agenda(self) -> None:
        self._werk.go(Plek(Scherm.AGENDA))


def _count(aantal: int, one: str, more: str) -> str:
    return f"{aantal} {one if aantal == 1 else more}"


def _day(dag: date, today: date) -> str:
    names = {0: "vandaag", 1: "gisteren"}
    return names.get((today - dag).days, f"op {toon_datum(dag, met_jaar=False)}")
