"""The workspace of an open store: sidebar, screens, status line, and the way between them."""

from collections.abc import Sequence
from importlib import import_module
from typing import Protocol, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from regisseur_desktop.operations import huishoudens, vandaag
from regisseur_desktop.operations.changes import Changes
from ui.acties import Actie, Acties
from ui.plek import Plek, Scherm
from ui.theme.apply import px
from ui.venster.acties import add_acties
from ui.venster.altijd import AltijdToetsen
from ui.venster.huishouden import HuishoudenScherm
from ui.venster.menu import open_menu
from ui.venster.navigatie import Navigatie
from ui.venster.statusregel import Statusregel
from ui.venster.uitzicht import Uitzicht, look, look_again
from ui.venster.zijbalk import MOST_RECENT, Recent, Zijbalk
from ui.werk import Melding, Werk
from ui.widgets.layout import column, line
from ui.widgets.resized import when_resized
from ui.widgets.toast import toast

_NARROW = 1100


class GeneralPage(Protocol):
    """What a screen outside a household can do."""

    def refresh(self) -> None:
        """Show what is true now, keeping focus, scroll and half-typed text."""


class HulpScherm(Protocol):
    """The help, which knows a subject for each screen and lists the keys."""

    def show_onderwerp(self, sleutel: str) -> None:
        """Show the help on a screen."""

    def show_acties(self, acties: Sequence[Actie]) -> None:
        """List the keys of these actions."""


SCREENS: dict[Scherm, tuple[str, str]] = {
    Scherm.VANDAAG: ("ui.vandaag.page", "VandaagPage"),
    Scherm.HUISHOUDENS: ("ui.huishoudens.page", "HuishoudensPage"),
    Scherm.AGENDA: ("ui.agenda.page", "AgendaPage"),
    Scherm.INSTELLINGEN: ("ui.instellingen.page", "InstellingenPage"),
    Scherm.HULP: ("ui.hulp.page", "HulpPage"),
}
"""Where each screen lives; loaded when it is opened for the first time."""


class Werkruimte(QWidget):
    """Everything a user sees after unlocking."""

    vergrendelen = Signal()

    def __init__(self, werk: Werk, vergrendel_minuten: int) -> None:
        super().__init__()
        self.werk = werk
        self.plek = Plek(Scherm.VANDAAG)
        self._recents: list[Recent] = []
        self._navigatie = Navigatie()
        self._screens: dict[Scherm, QWidget] = {}
        self.status = Statusregel(vergrendel_minuten, werk.jobs)
        self.huishouden = HuishoudenScherm(werk)
        self.acties = Acties(self)
        add_acties(self.acties, self)
        AltijdToetsen(self.acties, self)
        self.zijbalk = Zijbalk(lambda anchor: open_menu(self.acties, anchor))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.huishouden)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        right = column(spacing=0)
        right.addWidget(self._stack, 1)
        right.addWidget(self.status)
        row = line(self.zijbalk, spacing=0)
        row.addLayout(right, 1)
        self.setLayout(row)

    def _connect(self) -> None:
        self.zijbalk.gekozen.connect(self.go)
        self.zijbalk.zoeken.connect(self.acties["zoeken"].doe)
        self.zijbalk.vergrendelen.connect(self.vergrendelen)
        self.huishouden.tab_gekozen.connect(self.go_tab)
        kop = self.huishouden.kop
        kop.afdrukken.connect(self.acties["afdrukken"].doe)
        kop.notitie.connect(self.acties["notitie"].doe)
        kop.meer.connect(lambda anchor: open_menu(self.acties, anchor, only="Huishouden"))
        self.werk.ga_naar.connect(self.go)
        self.werk.melding.connect(self._tell)
        self.werk.bewaard.connect(self.status.show_saved)
        self.werk.niet_bewaard.connect(self.status.show_trouble)
        self.werk.notifier.changed.connect(self._refresh)
        when_resized(self, self._fold)

    def start(self, plek: Plek) -> None:
        """Show the first place."""
        self.plek = plek
        self._show(plek)
        self._show_badge()

    def go(self, plek: Plek) -> None:
        """Show another place and remember this one for Alt+Left."""
        if plek != self.plek:
            self._navigatie.leave(self.plek, look(self.page))
            self._show(plek)

    def go_tab(self, sleutel: str) -> None:
        """Show another tab of the open household."""
        self.go(Plek(Scherm.HUISHOUDEN, self.huishouden.huishouden_id, sleutel))

    def go_back(self) -> None:
        """Show the place before this one as it was looked at."""
        if before := self._navigatie.back():
            plek, uitzicht = before
            self._show(plek, uitzicht)

    @property
    def page(self) -> QWidget:
        """Return the page in sight."""
        if self.plek.scherm is Scherm.HUISHOUDEN:
            return self.huishouden.page
        return self.screen_of(self.plek.scherm)

    def screen_of(self, scherm: Scherm) -> QWidget:
        """Return a screen, made when it is asked for the first time."""
        if scherm not in self._screens:
            module, name = SCREENS[scherm]
            page: QWidget = getattr(import_module(module), name)(self.werk)
            self._screens[scherm] = page
            self._stack.addWidget(page)
            if scherm is Scherm.HULP:
                cast("HulpScherm", page).show_acties(tuple(self.acties))
        return self._screens[scherm]

    def _show(self, plek: Plek, uitzicht: Uitzicht | None = None) -> None:
        if plek.scherm is Scherm.HUISHOUDEN:
            self._open_huishouden(plek)
            self._stack.setCurrentWidget(self.huishouden)
        else:
            screen = self.screen_of(plek.scherm)
            cast("GeneralPage", screen).refresh()
            self._stack.setCurrentWidget(screen)
        self.plek = plek
        self.zijbalk.mark(plek)
        self.window().setWindowTitle(self._title())
        if uitzicht:
            look_again(self.page, uitzicht)

    def _open_huishouden(self, plek: Plek) -> None:
        if plek.huishouden_id != self.huishouden.huishouden_id:
            huishoudens.log_opened(self.werk.kluis, plek.huishouden_id)
            self._note_recent(plek.huishouden_id)
        self.huishouden.show_plek(plek)

    def _note_recent(self, huishouden_id: str) -> None:
        huishouden = self.werk.dossier(huishouden_id).huishouden
        recent = Recent(huishouden_id, huishouden.naam, huishouden.is_voorbeeld)
        others = [one for one in self._recents if one.huishouden_id != huishouden_id]
        self._recents = [recent, *others][:MOST_RECENT]
        self.zijbalk.show_recents(self._recents)

    @property
    def recent_ids(self) -> tuple[str, ...]:
        """Return the households that were open lately, the last one first."""
        return tuple(recent.huishouden_id for recent in self._recents)

    def show_recents(self, huishouden_ids: Sequence[str]) -> None:
        """Show these households as those that were open lately."""
        known = {one.id: one for one in huishoudens.alle(self.werk.kluis)}
        found = [known[id_] for id_ in huishouden_ids if id_ in known][:MOST_RECENT]
        self._recents = [Recent(one.id, one.naam, one.is_voorbeeld) for one in found]
        self.zijbalk.show_recents(self._recents)

    def _title(self) -> str:
        if self.plek.scherm is Scherm.HUISHOUDEN:
            naam = self.werk.dossier(self.plek.huishouden_id).huishouden.naam
            return f"{naam} — Regisseur"
        return f"{self.plek.scherm.value.capitalize()} — Regisseur"

    def _refresh(self, changes: Changes) -> None:
        names = huishoudens.names(self.werk.kluis)
        for huishouden_id in changes.huishouden_ids:
            if huishouden_id and huishouden_id not in names:
                self.leave_huishouden(huishouden_id)
        if self.plek.scherm is not Scherm.HUISHOUDEN:
            cast("GeneralPage", self.page).refresh()
        elif self.plek.huishouden_id in changes.huishouden_ids:
            self._note_recent(self.plek.huishouden_id)
            self.window().setWindowTitle(self._title())
        self._show_badge()

    def _show_badge(self) -> None:
        self.zijbalk.show_badge(vandaag.overzicht(self.werk.kluis, self.werk.vandaag()).badge)

    def leave_huishouden(self, huishouden_id: str) -> None:
        """Forget a household that is no longer there, and go to the list if it was in sight."""
        self._navigatie.forget(huishouden_id)
        self._recents = [one for one in self._recents if one.huishouden_id != huishouden_id]
        self.zijbalk.show_recents(self._recents)
        if self.huishouden.huishouden_id == huishouden_id:
            self.huishouden.close_household()
        if self.plek.huishouden_id == huishouden_id:
            self._show(Plek(Scherm.HUISHOUDENS))

    def parts(self) -> list[QWidget]:
        """Return the parts of the window in the order in which F6 walks them."""
        in_household = self.plek.scherm is Scherm.HUISHOUDEN
        head = [self.huishouden.kop] if in_household else []
        return [self.zijbalk, *head, self.page]

    def lock(self) -> None:
        """Ask to lock."""
        self.vergrendelen.emit()

    def open_zoeken(self) -> None:
        """Open Ctrl+K."""
        from ui.zoeken.palet import open_palet  # noqa: PLC0415 - loads on use

        # what the page in sight can do as well
        own: Sequence[Actie] = getattr(self.page, "acties", tuple)()
        open_palet(self.werk, [*self.acties, *own], self, self.recent_ids)

    def open_hulp(self) -> None:
        """Show the help for the screen in sight."""
        onderwerp = self.plek.tab if self.plek.scherm is Scherm.HUISHOUDEN else self.plek.scherm
        cast("HulpScherm", self.screen_of(Scherm.HULP)).show_onderwerp(onderwerp)
        self.go(Plek(Scherm.HULP))

    def _tell(self, melding: Melding) -> None:
        toast(self, melding.tekst, melding.actie_tekst, melding.actie)

    def _fold(self) -> None:
        """Keep the names of the places only where they leave room; text may grow at any time."""
        self.zijbalk.set_narrow(is_narrow=self.width() < px(_NARROW))
