"""The sidebar: search, three places, what was open last, and settings, help and lock."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from ui.plek import Plek, Scherm
from ui.theme.apply import theme
from ui.widgets.buttons import Button, IconButton, literal
from ui.widgets.chip import Chip
from ui.widgets.labels import IconLabel, PlainLabel
from ui.widgets.layout import clear, column, fixed_width, holder, line

_PLACES = (
    (Scherm.VANDAAG, "Vandaag", "sun"),
    (Scherm.HUISHOUDENS, "Huishoudens", "house"),
    (Scherm.AGENDA, "Agenda", "calendar-blank"),
)
_WIDE, _NARROW = 248, 76
MOST_RECENT = 5


@dataclass(frozen=True, slots=True)
class Recent:
    """A household that was open lately."""

    huishouden_id: str
    naam: str
    is_voorbeeld: bool = False


class Zijbalk(QFrame):
    """Where to go; `gekozen` tells a `Plek`, the other signals an action."""

    gekozen = Signal(object)
    zoeken = Signal()
    vergrendelen = Signal()

    def __init__(self, open_menu: Callable[[QWidget], None]) -> None:
        super().__init__()
        self.setProperty("zone", "sidebar")
        self.setAccessibleName("Zijbalk")
        self._is_narrow = False
        self._here: Plek | None = None
        self._places: dict[Scherm, Button] = {}
        self._texts: dict[Button, tuple[str, str]] = {}
        self._recents = column(spacing=2)
        self._recent_ids: dict[str, Button] = {}
        self._badge = Chip("", "danger")
        self._badge.hide()
        self._menu = IconButton("rows", "Menu", on_click=lambda: open_menu(self._menu))
        self._build()
        self.set_narrow(is_narrow=False)

    def _build(self) -> None:
        self._title = PlainLabel("Regisseur", "h3", wrap=False)
        self._logo = IconLabel("compass", "accent", 24, weight="fill")
        self._head = line(self._logo, self._title, None, self._menu, spacing=8, sides=(12, 0, 0, 0))
        self._search = Button(
            "Zoek of doe iets",
            "search",
            icon="magnifying-glass",
            name="Zoek of doe iets",
            on_click=self.zoeken.emit,
        )
        self._search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._search.setToolTip("Ctrl+K")
        self._key = Chip("Ctrl K")
        self._key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._search.setLayout(line(None, self._key, sides=(0, 0, 8, 0)))
        self._texts[self._search] = ("Zoek of doe iets", "magnifying-glass")
        self._section = PlainLabel("LAATST GEOPEND", "section", wrap=False)
        self._section_row = holder(line(self._section, sides=(12, 8, 0, 4)))
        outer = column(self._head, self._search, spacing=8, sides=(12, 12, 12, 12))
        for scherm, tekst, icoon in _PLACES:
            outer.addWidget(self._place(scherm, tekst, icoon))
        outer.addWidget(self._section_row)
        outer.addLayout(self._recents)
        outer.addStretch(1)
        outer.addWidget(self._place(Scherm.INSTELLINGEN, "Instellingen", "gear"))
        outer.addWidget(self._place(Scherm.HULP, "Hulp", "question"))
        lock = Button(
            "Vergrendelen",
            "nav",
            icon="lock-simple",
            name="Vergrendelen",
            on_click=self.vergrendelen.emit,
        )
        lock.setCheckable(False)
        self._texts[lock] = ("Vergrendelen", "lock-simple")
        outer.addWidget(lock)
        self.setLayout(outer)

    def _place(self, scherm: Scherm, tekst: str, icoon: str) -> QWidget:
        plek = Plek(scherm)
        button = Button(tekst, "nav", icon=icoon, name=tekst, on_click=lambda: self._choose(plek))
        self._places[scherm] = button
        self._texts[button] = (tekst, icoon)
        if scherm is not Scherm.VANDAAG:
            return button
        inside = line(None, self._badge, sides=(0, 0, 12, 0))
        button.setLayout(inside)
        return button

    def _choose(self, plek: Plek) -> None:
        self.gekozen.emit(plek)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Show icons alone where the window is small."""
        self._is_narrow = is_narrow
        fixed_width(self, _NARROW if is_narrow else _WIDE)
        for button, (tekst, icoon) in self._texts.items():
            button.setText("" if is_narrow else tekst)
            button.setToolTip(tekst if is_narrow else "")
            button.set_icon(icoon)
        self._title.setVisible(not is_narrow)
        self._key.setVisible(not is_narrow)
        self._logo.setVisible(not is_narrow)
        self._section_row.setVisible(not is_narrow and bool(self._recent_ids))
        for button in self._recent_ids.values():
            button.setVisible(not is_narrow)
        self._show_badge()

    def show_badge(self, aantal: int) -> None:
        """Show how many things are late or due today; none shows nothing."""
        self._badge.setText(str(aantal))
        self._show_badge()
        vragen = "ding vraagt" if aantal == 1 else "dingen vragen"
        name = f"Vandaag, {aantal} {vragen} aandacht" if aantal else "Vandaag"
        self._places[Scherm.VANDAAG].setAccessibleName(name)

    def _show_badge(self) -> None:
        """Leave the number to the name of the button where there is no room beside the icon."""
        self._badge.setVisible(self._badge.text() not in ("", "0") and not self._is_narrow)

    def show_recents(self, recents: Sequence[Recent]) -> None:
        """Show the households that were open lately, the last one first."""
        clear(self._recents)
        self._recent_ids = {}
        for recent in list(recents)[:MOST_RECENT]:
            button = self._recent(recent)
            self._recents.addWidget(button)
            self._recent_ids[recent.huishouden_id] = button
        self.set_narrow(is_narrow=self._is_narrow)
        if self._here is not None:
            self.mark(self._here)

    def _recent(self, recent: Recent) -> Button:
        plek = Plek(Scherm.HUISHOUDEN, recent.huishouden_id)
        icoon = "graduation-cap" if recent.is_voorbeeld else "house"
        tekst = f"Voorbeeld: {recent.naam}" if recent.is_voorbeeld else recent.naam
        button = Button("", "nav", icon=icoon, on_click=lambda: self._choose(plek))
        room = theme().px(_WIDE - 84)
        short = button.fontMetrics().elidedText(tekst, Qt.TextElideMode.ElideRight, room)
        button.setText(literal(short))
        button.setAccessibleName(f"{tekst}, laatst geopend")
        return button

    def mark(self, plek: Plek) -> None:
        """Mark where the user is."""
        self._here = plek
        for scherm, button in self._places.items():
            button.setChecked(scherm is plek.scherm)
        for huishouden_id, button in self._recent_ids.items():
            is_here = plek.scherm is Scherm.HUISHOUDEN and huishouden_id == plek.huishouden_id
            button.setChecked(is_here)
