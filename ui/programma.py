"""The program from start to end: first start, lock screen, workspace, and locking again."""

from __future__ import annotations

import contextlib
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from regisseur_desktop.paths import kluis_folder, settings_file
from ui.hoofdvenster import Hoofdvenster
from ui.jobs import Jobs
from ui.settings import Settings
from ui.slot.slotscherm import Slotscherm
from ui.slot.stilte import Stilte, system_stilte
from ui.theme.apply import Theme
from ui.widgets.confirm import confirm

if TYPE_CHECKING:
    from regisseur_desktop.operations.kluis import Kluis
    from ui.sessie import Sessie


class Programma(QObject):
    """Owns the window and decides what it shows; the open store lives in `sessie`."""

    def __init__(
        self,
        app: QApplication,
        thema: Theme,
        map_: Path | None = None,
        stilte: Stilte | None = None,
    ) -> None:
        super().__init__()
        self._app, self._map = app, map_ or kluis_folder()
        self.settings = Settings(settings_file())
        self.settings.restore_theme(thema)
        self.jobs = Jobs(self)
        self.sessie: Sessie | None = None
        self._gives_up = False
        self.venster = Hoofdvenster(self.settings)
        self.venster.sluiten.connect(self.stop)
        self.venster.may_close = self._may_close
        self.venster.winId()  # makes the native window, which sees every key and mouse event
        self.stilte = stilte or system_stilte(self.venster.windowHandle())

    def start(self) -> None:
        """Show the window with the lock screen, or the first start when there is no store."""
        self._show_first()
        self.venster.show()
        Thread(target=_warm_up, daemon=True).start()

    def _show_first(self) -> None:
        from regisseur_desktop.operations.kluis import has_kluis  # noqa: PLC0415 - window first

        if has_kluis(self._map):
            self.show_slot()
        else:
            self._show_eerste_start()

    def show_slot(self, *, was_open: bool = False) -> None:
        """Ask for the passphrase."""
        slot = Slotscherm(self._map, self.jobs, was_open=was_open)
        slot.geopend.connect(self.open)
        slot.terugzetten.connect(self._show_terugzetten)
        self.venster.show_widget(slot, "Regisseur")
        slot.focus_first()

    def _show_eerste_start(self, kluis: Kluis | None = None) -> None:
        from ui.slot.eerste_start import EersteStart  # noqa: PLC0415 - once in a lifetime

        first = EersteStart(self._map, self.jobs)
        first.klaar.connect(self._begin)
        first.terugzetten.connect(self._show_terugzetten)
        self.venster.sluiten.connect(first.stop)
        self.venster.show_widget(first, "Regisseur")
        first.focus_first()
        if kluis is not None:
            first.go_on(kluis)

    def _show_terugzetten(self) -> None:
        from ui.slot.terugzetten import Terugzetten  # noqa: PLC0415 - seldom

        screen = Terugzetten(self._map, self.jobs)
        screen.teruggezet.connect(self.show_slot)
        screen.terug.connect(self._show_first)
        self.venster.show_widget(screen, "Regisseur")

    def _begin(self, kluis: object, begin: str) -> None:
        self.open(kluis)
        if self.sessie is not None:
            self.sessie.begin(begin)

    def open(self, kluis: object) -> None:
        """Show the workspace on an open store; a first start that broke off goes on first."""
        from regisseur_desktop.operations.kluis import Kluis  # noqa: PLC0415 - after the screen
        from ui.sessie import Omgeving, Sessie  # noqa: PLC0415 - likewise

        if isinstance(kluis, Kluis) and not kluis.gebruiker:
            self._show_eerste_start(kluis)
            return
        omgeving = Omgeving(self.venster, self.jobs, self.settings, self.stilte)
        self.sessie = Sessie(omgeving, kluis, self.sessie)
        self.sessie.vergrendelen.connect(self.lock)
        self.sessie.start()

    def lock(self) -> None:
        """Close the store and show the lock screen; nothing half-typed is lost."""
        if self.sessie is not None and self.sessie.is_open:
            self.sessie.close()
            self.show_slot(was_open=True)

    def _may_close(self) -> bool:
        """Ask only when closing would lose what the disk has not taken yet."""
        if self._gives_up or self.sessie is None or not self.sessie.is_open:
            return True
        wachtrij = self.sessie.werk.wachtrij
        wachtrij.try_again()
        if wachtrij.edits:
            confirm(
                self.venster,
                "Nog niet alles is bewaard",
                "De schijf neemt het nu niet aan. Sluit je toch, dan ben je de laatste "
                "veranderingen kwijt.",
                verb="Toch sluiten",
                keep="Open houden",
                on_yes=self._give_up,
            )
        return not wachtrij.edits

    def _give_up(self) -> None:
        self._gives_up = True
        self.venster.close()

    def stop(self) -> None:
        """Close everything, as when the window closes."""
        self.jobs.stop_all()
        self.settings.keep_window(self.venster)
        self.settings.let_go()
        self.venster.hide()
        if self.sessie is not None and self.sessie.is_open:
            self.sessie.close()


def _warm_up() -> None:
    """Import what the workspace needs, and read its tables, while the passphrase is typed."""
    from importlib import import_module  # noqa: PLC0415 - belongs to this thread alone

    with contextlib.suppress(ImportError):
        import_module("ui.sessie")
        from ui.venster.huishouden import PAGES  # noqa: PLC0415 - after the lock screen
        from ui.venster.werkruimte import SCREENS  # noqa: PLC0415

        for module, _name in (*SCREENS.values(), *PAGES.values()):
            import_module(module)
        import_module("ui.documenten.maak")
        # beside the first picture of the plan these would take its time
        import_module("ui.leeshulp.lezers").warm_op()
