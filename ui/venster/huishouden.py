"""One household on the screen: the head, and the page of the chosen tab below it."""

from collections.abc import Callable
from importlib import import_module
from typing import Protocol, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.operations import huishoudens
from regisseur_desktop.operations.changes import Changes
from ui.plek import Plek
from ui.venster.kop import Kop
from ui.werk import Werk
from ui.widgets.buttons import Button
from ui.widgets.layout import column


class TabPage(Protocol):
    """What every tab can do."""

    def show_dossier(self, dossier: Dossier) -> None:
        """Show this dossier, keeping focus, scroll and half-typed text."""

    def focus_item(self, item_id: str) -> None:
        """Bring an item into view and give it the focus."""


PAGES: dict[str, tuple[str, str]] = {
    "overzicht": ("ui.overzicht.page", "OverzichtPage"),
    "genogram": ("ui.genogram.page", "GenogramPage"),
    "netwerk": ("ui.netwerk.page", "NetwerkPage"),
    "plan": ("ui.plan.page", "PlanPage"),
    "veiligheid": ("ui.veiligheid.page", "VeiligheidPage"),
    "evaluaties": ("ui.evaluaties.page", "EvaluatiesPage"),
    "documenten": ("ui.documenten.page", "DocumentenPage"),
}
"""Where the page of each tab lives; loaded when the tab is opened for the first time."""


def make_page(sleutel: str, werk: Werk) -> QWidget:
    """Return a new page for a tab."""
    module, name = PAGES[sleutel]
    factory = cast("Callable[[Werk], QWidget]", getattr(import_module(module), name))
    return factory(werk)


class HuishoudenScherm(QWidget):
    """Shows one household; the pages are made once and show whichever household is open."""

    tab_gekozen = Signal(str)

    def __init__(self, werk: Werk) -> None:
        super().__init__()
        self._werk = werk
        self._huishouden_id = ""
        self._pages: dict[str, QWidget] = {}
        self._tab = "overzicht"
        self.kop = Kop()
        self.kop.tab_gekozen.connect(self.tab_gekozen)
        self._stack = QStackedWidget()
        box = column(self.kop, spacing=0)
        box.addWidget(self._stack, 1)
        self.setLayout(box)
        werk.notifier.changed.connect(self._refresh)

    @property
    def huishouden_id(self) -> str:
        """Return which household is shown; '' when none is."""
        return self._huishouden_id

    @property
    def page(self) -> QWidget:
        """Return the page of the chosen tab."""
        return self._page(self._tab)

    def show_plek(self, plek: Plek) -> None:
        """Show a household at a tab, and an item of it when one is named."""
        self._huishouden_id, self._tab = plek.huishouden_id, plek.tab
        page = self._page(plek.tab)
        self._show()
        self._stack.setCurrentWidget(page)
        self.kop.show_tab(plek.tab)
        if plek.item_id:
            cast("TabPage", page).focus_item(plek.item_id)
        else:  # when the window has changed screens as well
            QTimer.singleShot(0, self, self._hold_focus)

    def _hold_focus(self) -> None:
        """Let Tab go on to the page when nothing in sight has the focus."""
        focused = self.window().focusWidget()
        if focused is None or not focused.isVisible():
            self.kop.tabs.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_household(self) -> None:
        """Show none, as after its removal."""
        self._huishouden_id = ""

    def _page(self, sleutel: str) -> QWidget:
        if sleutel not in self._pages:
            self._pages[sleutel] = make_page(sleutel, self._werk)
            self._stack.addWidget(self._pages[sleutel])
        return self._pages[sleutel]

    def _show(self) -> None:
        dossier = self._werk.dossier(self._huishouden_id)
        self.kop.show_dossier(dossier, self._werk.vandaag())
        page = self._page(self._tab)
        cast("TabPage", page).show_dossier(dossier)
        self.kop.yield_primary(has_other=_has_primary(page))

    def _refresh(self, changes: Changes) -> None:
        here = self._huishouden_id
        if here in changes.huishouden_ids and here in huishoudens.names(self._werk.kluis):
            self._show()


def _has_primary(page: QWidget) -> bool:
    buttons = page.findChildren(Button)
    return any(b.property("kind") == "primary" and b.isVisibleTo(page) for b in buttons)
