"""The Tekening side of the netwerk: the map, the panel beside it, and what lies below.

Everything that the mouse does here has a command, a key, or both.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.netwerk_verloop import change_days
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.netwerk import add_contacten
from ui.formulieren.bewerker import Bewerker
from ui.kladden import klad_of_line
from ui.netwerk.beeld import Beeld
from ui.netwerk.begin import LeegNetwerk
from ui.netwerk.doen import Doen
from ui.netwerk.kaart import Kaart
from ui.netwerk.menu import ContactMenu
from ui.netwerk.paneel import Paneel
from ui.netwerk.vergelijkbalk import Vergelijkbalk
from ui.tekening.bar import ZoomBar
from ui.tekening.day import DaySlider
from ui.theme.apply import px
from ui.widgets.announce import announce
from ui.widgets.focus_ring import give_focus
from ui.widgets.inline_add import InlineAdd
from ui.widgets.layout import column, fix, line, zone
from ui.widgets.page import NARROW
from ui.widgets.resized import when_resized
from ui.widgets.scroll import PageScroll

_PANEL, _SLIM, _LEAST = 332, 300, 330
_LOW, _ENDLESS = 760, 10_000


class Kaartblad(QWidget):
    """Keeps the panel at who is chosen in the map, and the map at the dossier.

    `regel` is the line above it that adds people; `vergelijkt` says whether two days are shown.
    """

    vergelijkt = Signal(bool)

    def __init__(self, bewerker: Bewerker, doen: Doen, regel: InlineAdd) -> None:
        super().__init__()
        self._bewerker, self.werk, self._doen = bewerker, bewerker.werk, doen
        self.regel = regel
        self._klad = klad_of_line(self.werk, self.regel)
        self.kaart = Kaart(self.werk)
        self.leeg = LeegNetwerk()
        self.paneel = Paneel(bewerker)
        self.menu = ContactMenu(self, bewerker, doen)
        self.dag, self.twee = DaySlider(), Vergelijkbalk(self.werk)
        self.dag.hide()
        self.voet = ZoomBar(self.kaart.view)
        self.gekozen = ""
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._row = line(spacing=16)
        self._row.addWidget(self.kaart, 1)
        self._row.addWidget(self.leeg, 1)
        self._row.addWidget(self.paneel)
        box = column(self.twee, sides=(32, 0, 32, 12), spacing=10)
        box.addLayout(self._row, 1)
        for part in (self.dag, self.voet):
            box.addWidget(part)
        policy = QSizePolicy.Policy
        # with large text in a small window these keep their height, and the page scrolls
        for side in (self.kaart, self.leeg, self.paneel):
            side.setSizePolicy(policy.Preferred, policy.Ignored)
            fix(side, min_height=_LEAST)
        # as high as the legend is at this width, not as it would be at the smallest
        self.voet.setSizePolicy(policy.Preferred, policy.Preferred)
        self.setLayout(column(PageScroll(zone("none", box)), spacing=0))

    def _connect(self) -> None:
        view, contact = self.kaart.view, self.paneel.contact
        self.regel.added.connect(self._add)
        self.regel.closed.connect(lambda: give_focus(view))
        view.chosen_changed.connect(self._show_chosen)
        view.opened.connect(lambda _owner: self._open_panel())
        view.rename.connect(lambda _owner: self._open_panel())
        view.context.connect(self._open_menu)
        view.removed.connect(self._remove)
        view.insert.connect(lambda _owner: self.begin())
        view.nudged.connect(self._nudge)
        self.kaart.getekend.connect(self.voet.show_legend)
        self.paneel.dicht.connect(self.laat_los)
        for signal, doe in (
            (contact.gesproken, self._doen.gesproken),
            (contact.open, self._doen.open),
            (contact.stopt, self._doen.stop),
            (contact.weg, self._doen.haal_weg),
        ):
            signal.connect(lambda doe=doe: self._with_chosen(doe))
        self.leeg.knop.clicked.connect(self.begin)
        self.dag.day_changed.connect(self._show_day)
        self.twee.gekozen.connect(self._compare)
        self.twee.klaar.connect(self.terug_naar_vandaag)
        self._doen.geplaatst.connect(lambda place: announce(view, place))
        when_resized(self, self._fold)

    # -- showing

    def show_dossier(self, dossier: Dossier) -> None:
        """Show a household, or what has changed in it; focus and half-typed text stay."""
        if self.kaart.dossier is None or self.kaart.dossier.id != dossier.id:
            self.paneel.flush()
            self.gekozen = ""
            self.terug_naar_vandaag()
        self._klad.go(f"netwerkkaart:{dossier.id}")
        self.kaart.show_dossier(dossier)
        self._show_panel()

    def _show_panel(self) -> None:
        dossier = self.kaart.dossier
        if dossier is None:
            return
        if dossier.zoek(self.gekozen) is None:
            self.gekozen = ""
        self.leeg.setVisible(not dossier.netwerk)
        self.kaart.setVisible(bool(dossier.netwerk))
        self.voet.setVisible(bool(dossier.netwerk))
        beeld = self.kaart.beeld
        # beside the map as the family sees it stands nothing that the family may not see
        is_closed = beeld.is_kijken or beeld.zoals_gezin
        self.paneel.toon(dossier, "" if is_closed else self.gekozen)
        self._fold()

    def _show_chosen(self, owner: str) -> None:
        self.gekozen = owner if self.kaart.band(owner) else ""
        self._show_panel()

    def kies(self, owner: str) -> None:
        """Choose somebody in the map; also when they are drawn only a moment later."""
        self.kaart.view.choose(owner)

    def laat_los(self) -> None:
        """Let the choice go; the keyboard goes back to the map."""
        self.paneel.flush()
        self.kies("")
        give_focus(self.kaart.view)

    def flush(self) -> None:
        """Save at once what was typed."""
        self.paneel.flush()
        self._klad.flush()

    # -- other days

    def set_beeld(self, beeld: Beeld) -> None:
        """Show the map another way."""
        self.paneel.flush()
        self.kaart.set_beeld(beeld)
        self._show_panel()
        self.vergelijkt.emit(beeld.vergelijk is not None)

    def toon_dagen(self) -> None:
        """Show the slider of earlier days, or put it away and come back to today."""
        if not self.dag.isHidden():
            self.terug_naar_vandaag()
            return
        self.terug_naar_vandaag()
        vandaag = self.werk.vandaag()
        self.dag.set_days(change_days(self._bewerker.dossier.netwerk), vandaag)
        self.dag.show()
        give_focus(self.dag.slider)

    def _show_day(self, day: date) -> None:
        self.set_beeld(replace(self.kaart.beeld, op=None if self.dag.is_today else day))

    def vergelijk(self) -> None:
        """Put two days beside each other."""
        self.terug_naar_vandaag()
        self.twee.begin(self._bewerker.dossier)

    def _compare(self, first: date, second: date) -> None:
        self.set_beeld(replace(self.kaart.beeld, op=None, vergelijk=(first, second)))

    def terug_naar_vandaag(self) -> None:
        """Show the map of today, which can be changed."""
        for part in (self.dag, self.twee):
            had_focus = part.isAncestorOf(self.window().focusWidget() or self)
            part.hide()
            if had_focus:
                give_focus(self.kaart.view)
        self.set_beeld(replace(self.kaart.beeld, op=None, vergelijk=None))

    # -- doing

    def begin(self) -> None:
        """Put the keyboard in the line that adds people."""
        give_focus(self.regel.edit)

    def _add(self, tekst: str) -> None:
        try:
            edit = add_contacten(self._bewerker.dossier, tekst, self.werk.vandaag())
        except Refused as refused:
            self.regel.refuse(str(refused))
            return
        if not self.werk.do(edit):
            self.regel.refuse("Dit is nog niet bewaard. Probeer het zo nog eens.")

    def _with_chosen(self, doe: Callable[[str], object]) -> None:
        self.paneel.flush()
        if self.gekozen:
            doe(self.gekozen)

    def _open_panel(self) -> None:
        if self.paneel.is_contact:
            self.paneel.focus_first()

    def _remove(self, owner: str) -> None:
        if not self.kaart.beeld.is_kijken:
            self._doen.haal_weg(owner)

    def _open_menu(self, owner: str, at: QPoint) -> None:
        if owner and not self.kaart.beeld.is_kijken:
            self.menu.open(owner, at)

    def _nudge(self, owner: str, dx: int, dy: int) -> None:
        """Ctrl with an arrow: towards the household is nearer, away from it is further."""
        x, y = self.kaart.from_middle(owner)
        if x * dx + y * dy > 0:
            self._doen.verder_weg(owner)
        else:
            self._doen.dichterbij(owner)

    # -- room

    def _fold(self) -> None:
        """In a narrow window the panel is there while somebody is chosen; in a small one below."""
        is_narrow = self.window().width() < px(NARROW)
        is_wanted = self.paneel.is_contact or not is_narrow
        self.paneel.setVisible(is_wanted and self.kaart.beeld.vergelijk is None)
        is_low = self.window().width() < px(_LOW)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if is_low else ways.LeftToRight)
        least, most = (0, _ENDLESS) if is_low else (_SLIM, _SLIM) if is_narrow else (_PANEL, _PANEL)
        fix(self.paneel, min_width=least, max_width=most, min_height=_LEAST)
        tallest = _LEAST if is_low and self.paneel.isVisibleTo(self) else _ENDLESS
        fix(self.kaart, min_height=_LEAST, max_height=tallest)
