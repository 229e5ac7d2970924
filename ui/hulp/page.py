"""The help screen: subjects at the left, the text and the keys at the right."""

from collections.abc import Sequence

from PySide6.QtWidgets import QButtonGroup

from ui.acties import Actie
from ui.hulp.teksten import Onderwerp, onderwerpen
from ui.werk import Werk
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import clear, column, fix, fixed_width, holder, line
from ui.widgets.page import Page


class HulpPage(Page):
    """Shows one subject at a time; F1 opens the one of the screen in sight."""

    def __init__(self, werk: Werk) -> None:
        super().__init__("Hulp", "Kort uitgelegd, per scherm.")
        self._werk = werk
        self._acties: tuple[Actie, ...] = ()
        self._onderwerp = onderwerpen()[0]
        self._group = QButtonGroup(self)
        self._buttons: dict[str, Button] = {}
        menu = column(spacing=2)
        for onderwerp in onderwerpen():
            menu.addWidget(self._button(onderwerp))
        menu.addStretch(1)
        left = holder(menu)
        fixed_width(left, 220)
        self._text = Card()
        self._keys = Card("Toetsen", "keyboard")
        right = column(self._text, self._keys, None, spacing=16)
        row = line(left, spacing=24)
        row.addLayout(right, 1)
        self.add(row)
        self._show(onderwerpen()[0])

    def _button(self, onderwerp: Onderwerp) -> Button:
        button = Button(
            onderwerp.titel,
            "nav",
            name=f"Hulp over {onderwerp.titel}",
            on_click=lambda: self._show(onderwerp),
        )
        self._group.addButton(button)
        self._buttons[onderwerp.sleutel] = button
        return button

    def refresh(self) -> None:
        """Help does not change with the data."""

    def show_acties(self, acties: Sequence[Actie]) -> None:
        """List the keys of these actions."""
        if self._acties != tuple(acties):
            self._acties = tuple(acties)
            self._show_keys()

    def show_onderwerp(self, sleutel: str) -> None:
        """Show the help on a screen."""
        known = {onderwerp.sleutel: onderwerp for onderwerp in onderwerpen()}
        self._show(known.get(sleutel, onderwerpen()[0]))

    @property
    def titel(self) -> str:
        """Return the title of the subject in sight."""
        return self._onderwerp.titel

    def _show(self, onderwerp: Onderwerp) -> None:
        self._onderwerp = onderwerp
        self._buttons[onderwerp.sleutel].setChecked(True)
        clear(self._text.body)
        self._text.add(PlainLabel(onderwerp.titel, "h2"))
        for alinea in onderwerp.alineas:
            for part in alinea.split("\n"):
                self._text.add(_paragraph(part))

    def _show_keys(self) -> None:
        clear(self._keys.body)
        for actie in self._acties:
            if actie.toets:
                key = PlainLabel(actie.toets, "strong", wrap=False)
                fix(key, min_width=150)
                row = line(key, spacing=16)
                row.addWidget(PlainLabel(actie.tekst.replace("&&", "&")), 1)
                self._keys.add(row)


def _paragraph(text: str) -> PlainLabel:
    is_point = text.startswith("- ")
    return PlainLabel(f"•  {text[2:]}" if is_point else text)
