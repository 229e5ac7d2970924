"""The frame around an earlier plan: what you look at, the way back, and the days before and after.

Esc goes back to the plan of now, from whatever has the focus in it.
"""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.datum_tonen import toon_datum
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import Planversie
from regisseur_desktop.domain.verschil import Verschil
from ui.plan.versies.lezen import PlanLezen
from ui.plan.versies.verschil import VerschilLijst
from ui.widgets.announce import announce
from ui.widgets.buttons import Button
from ui.widgets.flow import FlowLayout
from ui.widgets.focus_ring import give_focus
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import clear, column
from ui.widgets.row import banner


def dag_in_zin(dag: date, vandaag: date) -> str:
    """Return "12 oktober", with the year when it is another one."""
    return toon_datum(dag, met_weekdag=False, met_jaar=dag.year != vandaag.year)


class Terugblik(QWidget):
    """Shows a version, a day, or a comparison.

    `day_asked` for the days before and after, `compare_asked` for what changed since this plan,
    `print_asked` for the comparison on paper.
    """

    day_asked = Signal(object)
    compare_asked = Signal()
    print_asked = Signal()

    def __init__(self, back: Callable[[], object]) -> None:
        super().__init__()
        self._back = back
        self.terug = Button("Terug naar nu", icon="arrow-left", on_click=back)
        self.sinds = Button("Wat is er sindsdien veranderd?", icon="rows")
        self.sinds.clicked.connect(self._ask_comparison)
        self.afdrukken = Button("Afdrukken of bewaren", icon="printer")
        self.afdrukken.clicked.connect(self.print_asked)
        self.eerder = Button("Vorige verandering", "quiet", icon="caret-left")
        self.later = Button("Volgende verandering", "quiet", icon="caret-right")
        self._days: dict[Button, date] = {}
        for button in (self.eerder, self.later):
            button.clicked.connect(lambda _on, button=button: self._go(button))
        self._head: QVBoxLayout = column()
        self.plan, self.lijst = PlanLezen(), VerschilLijst()
        row = FlowLayout(8)
        for button in (self.terug, self.sinds, self.afdrukken, self.eerder, self.later):
            row.addWidget(button)
        self.setLayout(column(row, self._head, self.plan, self.lijst, spacing=16))

    # -- showing

    def show_version(self, toen: Dossier, versie: Planversie, vandaag: date) -> None:
        """Show a kept version."""
        zin = f"Je kijkt naar versie {versie.nummer}, van {dag_in_zin(versie.datum, vandaag)}."
        self._show_plan(toen, vandaag, zin)
        self._offer_days(None, ())

    def show_day(self, toen: Dossier, dag: date, vandaag: date, dagen: tuple[date, ...]) -> None:
        """Show the plan of a day; `dagen` are the days on which it changed."""
        zin = f"Je kijkt naar het plan van {dag_in_zin(dag, vandaag)}."
        versies = [versie.nummer for versie in toen.planversies if versie.datum <= dag]
        if versies:
            zin += f" De laatste versie was toen versie {max(versies)}."
        self._show_plan(toen, vandaag, zin)
        self._offer_days(dag, dagen)

    def show_comparison(self, kop: str, verschillen: tuple[Verschil, ...]) -> None:
        """Show what is different between two plans."""
        clear(self._head)
        self._offer_days(None, ())
        self.sinds.hide()
        self.afdrukken.show()
        self.plan.hide()
        self.lijst.show_verschillen(kop, verschillen)
        self.lijst.show()

    def _show_plan(self, toen: Dossier, vandaag: date, zin: str) -> None:
        clear(self._head)
        self._head.addWidget(banner(zin, "info", icon="clock"))
        uitleg = "Je kunt hier alleen lezen. Het plan van nu blijft zoals het is."
        self._head.addWidget(PlainLabel(uitleg, "muted"))
        self.lijst.hide()
        self.plan.show_plan(toen, vandaag)
        self.plan.show()
        self.sinds.show()
        self.afdrukken.hide()
        announce(self, zin)

    def _ask_comparison(self) -> None:
        give_focus(self.terug)  # the button itself is gone in a comparison
        self.compare_asked.emit()

    def _offer_days(self, dag: date | None, dagen: tuple[date, ...]) -> None:
        had_focus = self.eerder.hasFocus() or self.later.hasFocus()
        before = [een for een in dagen if dag and een < dag]
        after = [een for een in dagen if dag and een > dag]
        self._days = {}
        if before:
            self._days[self.eerder] = before[-1]
        if after:
            self._days[self.later] = after[0]
        for button in (self.eerder, self.later):
            button.setVisible(button in self._days)
        if had_focus and not (self.eerder.hasFocus() or self.later.hasFocus()):
            give_focus(next(iter(self._days), self.terug))

    def _go(self, button: Button) -> None:
        self.day_asked.emit(self._days[button])

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._back()
        else:
            super().keyPressEvent(event)
