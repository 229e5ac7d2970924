"""A card with one list: a plus that opens a line to type in, rows, and an empty state."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.errors import Refused
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.lijst import Groep, ItemLijst
from ui.formulieren.regel import Regel
from ui.kladden import klad_of_line
from ui.widgets.buttons import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.focus_ring import give_focus
from ui.widgets.inline_add import InlineAdd
from ui.widgets.layout import column, holder, line


@dataclass(frozen=True, slots=True, kw_only=True)
class Kaart:
    """How a card with a list looks and what it asks: all its words in one place.

    `soort` names one item, `toevoegen` is the verb on its buttons, `leeg` the sentence when
    there is none; `voorbeeld` stands grey in the line to type in.
    """

    titel: str
    soort: str
    toevoegen: str
    leeg: str
    icoon: str = ""
    toon: str = "accent"
    voorbeeld: str = ""
    met_lijnen: bool = False
    knop_tekst: str = ""
    knop_icoon: str = "plus"


class LijstKaart(Card):
    """A card whose items are added by a line, by a form, or by both.

    `snel` makes the edit of a typed line; `nieuw` makes the value that the form begins with.
    """

    def __init__(
        self,
        bewerker: Bewerker,
        kaart: Kaart,
        *,
        snel: Callable[[str], Edit] | None = None,
        nieuw: Callable[[str], Any] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.plus = self._make_plus(kaart)
        super().__init__(kaart.titel, kaart.icoon, tone=kaart.toon, action=self.plus, parent=parent)
        self._bewerker, self.kaart = bewerker, kaart
        self._snel, self._nieuw = snel, nieuw
        self.leeg = EmptyState(
            kaart.icoon,
            kaart.leeg,
            Button(kaart.toevoegen, icon=kaart.knop_icoon, on_click=self.begin),
            is_small=True,
        )
        self.lijst = ItemLijst(kaart.soort, met_lijnen=kaart.met_lijnen)
        self.regel = InlineAdd(f"{kaart.soort}, nieuwe regel", kaart.voorbeeld)
        self.meer = Button(
            "Meer invullen…",
            "quiet",
            name=f"Meer invullen: {kaart.toevoegen.lower()}",
            on_click=self._open_form,
        )
        self._onder = holder(column(self.regel, line(self.meer, None), spacing=4))
        self._onder.hide()
        self.add(self.lijst, self.leeg, self._onder)
        self.lijst.toevoegen.connect(self.begin)
        self.regel.added.connect(self._add)
        self.regel.closed.connect(self.close_line)
        self.meer.setVisible(nieuw is not None)
        self._klad = klad_of_line(bewerker.werk, self.regel)
        self.regel.edit.textChanged.connect(self._show_text)
        bewerker.came.connect(self._bring_back)
        self.toon(())

    def _make_plus(self, kaart: Kaart) -> Button | IconButton:
        if kaart.knop_tekst:
            made = Button(kaart.knop_tekst, "quiet", icon=kaart.knop_icoon, on_click=self.begin)
            made.setAccessibleName(kaart.toevoegen)
            return made
        return IconButton("plus", kaart.toevoegen, on_click=self.begin)

    def toon(self, groepen: Sequence[Groep]) -> None:
        """Show these groups in place."""
        self.lijst.toon(groepen)
        self._show_empty()

    def toon_regels(self, regels: Sequence[Regel]) -> None:
        """Show rows without headings."""
        self.toon((Groep("", tuple(regels)),))

    def _show_empty(self) -> None:
        has_none, is_typing = not self.lijst.rijen(), not self._onder.isHidden()
        focus = self.window().focusWidget()
        was_here = focus is not None and self.leeg.isAncestorOf(focus)
        self.lijst.setVisible(not has_none)
        # in an empty card the sentence has the button; twice the same would only confuse
        self.plus.setVisible(not has_none or is_typing)
        if was_here and not has_none:
            self.plus.setFocus()  # the button that was pressed is about to go
        self.leeg.setVisible(has_none and not is_typing)

    # -- what is half typed

    def _show_text(self, text: str) -> None:
        if text and self._onder.isHidden():  # put back from elsewhere: it must be seen
            self._onder.show()
            self._show_empty()

    def _bring_back(self) -> None:
        self._klad.go(f"regel:{self.kaart.soort}:{self._bewerker.huishouden_id}")
        self._onder.setVisible(bool(self.regel.edit.text()))

    # -- adding

    def begin(self) -> None:
        """Open the line to type in; where there is no line, the form."""
        if self._snel is None:
            self._open_form()
            return
        self._onder.show()
        self._show_empty()
        give_focus(self.regel.edit)

    def close_line(self) -> None:
        """Take the line away; the focus goes back to what opened it."""
        self._onder.hide()
        self._show_empty()
        rijen = self.lijst.rijen()
        give_focus(self.plus if rijen else self.leeg.findChildren(Button)[0])

    def _add(self, tekst: str) -> None:
        if self._snel is None:
            return
        try:
            is_kept = self._bewerker.werk.do(self._snel(tekst))
        except Refused as refused:
            self.regel.refuse(str(refused))
            return
        if not is_kept:
            self.regel.refuse("Dit is nog niet bewaard. Probeer het zo nog eens.")

    def _open_form(self) -> None:
        """Open the form with what stands in the line; that stays there until it is saved."""
        if self._nieuw is not None:
            begun = self.regel.edit.text().strip()
            self._bewerker.open(self._nieuw(begun), klaar=self.regel.edit.clear)
