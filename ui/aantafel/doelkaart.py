"""One goal at the table: closed it is its sentence, open it is everything that belongs to it."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import Doel
from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import items
from ui.aantafel.afspraken import TafelAfspraken
from ui.aantafel.plaatje import Plaatjes
from ui.aantafel.stap import Stap
from ui.plan.binding import LeavesKeys, bind
from ui.plan.pictogram import pictogram
from ui.theme.apply import px, theme
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.focus_ring import give_focus
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, holder, line
from ui.widgets.text import TextArea
from ui.widgets.wrap_button import WrapButton

_TOP = Qt.AlignmentFlag.AlignTop
_LEEG = "Schrijf op wat jullie willen, of haal het doel weg."
_SIDE = 34


class _PlaatjeKnop(QToolButton):
    """The pictogram of the goal; a press unfolds the twelve."""

    def __init__(self) -> None:
        super().__init__()
        self._naam = ""
        self.setProperty("kind", "framed")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._draw)

    def show_naam(self, naam: str, doel: str) -> None:
        """Show the pictogram of this goal."""
        self._naam = naam
        self.setAccessibleName(f"Plaatje kiezen: {doel}")
        self._draw()

    def _draw(self) -> None:
        self.setIconSize(QSize(px(_SIDE), px(_SIDE)))
        if self._naam:
            self.setIcon(pictogram(self._naam, theme().tokens["accent"], px(_SIDE)))
        else:
            self.setIcon(theme().icon("plus", "accent", _SIDE))


class DoelKaart(Card):
    """`geopend` when it is pressed while closed, `weg` when it must go."""

    geopend = Signal()
    weg = Signal()

    def __init__(self, stap: Stap, doel: Doel, nummer: int) -> None:
        super().__init__()
        self._stap, self._id = stap, doel.id
        self.setAccessibleName(f"Doel {nummer}")
        self.dicht = WrapButton("", "h2", sides=(4, 12, 4, 12))
        self.dicht.clicked.connect(self.geopend)
        self.plaatje = _PlaatjeKnop()
        self.plaatje.clicked.connect(self._unfold)
        self.plaatjes = Plaatjes()
        self.plaatjes.gekozen.connect(self._pick)
        self.plaatjes.hide()
        self.wat = Field("Wat willen jullie?", TextArea(lines=1, most=4), name=f"Doel {nummer}")
        self.hoe = Field(
            "Hoe gaan jullie dat doen?",
            TextArea(lines=1, most=8),
            is_optional=True,
            name=f"Doel {nummer}: hoe gaan jullie dat doen",
        )
        self.afspraken = TafelAfspraken(stap, doel.id)
        self.weghalen = Button("Doel weghalen", "quietdanger", name=f"Weghalen: doel {nummer}")
        self.weghalen.clicked.connect(self.weg)
        for field in (self.wat, self.hoe):
            LeavesKeys(field.control)
        self._wat = bind(self.wat, self._save_wat)
        self._hoe = bind(self.hoe, lambda hoe: self._save(hoe=clean(hoe)))
        self._lay_out()

    def _lay_out(self) -> None:
        head = line(self.plaatje, spacing=12)
        head.addLayout(column(self.dicht, self.wat), 1)
        head.setAlignment(self.plaatje, _TOP)
        kop = PlainLabel("Wie doet wat, en wanneer is het klaar?", "field")
        foot = line(None, self.weghalen)
        parts = (self.hoe, column(kop, self.afspraken, spacing=6), foot)
        self._open = holder(column(*parts, spacing=16))
        self.add(head, self.plaatjes, self._open)

    def set_open(self, *, is_open: bool) -> None:
        """Show everything of the goal, or its sentence alone."""
        self.dicht.setVisible(not is_open)
        self.wat.setVisible(is_open)
        self._open.setVisible(is_open)
        if not is_open:
            self.plaatjes.hide()

    @property
    def is_open(self) -> bool:
        """Whether everything of the goal is in sight."""
        return not self._open.isHidden()

    def show_doel(self, dossier: Dossier, doel: Doel) -> None:
        """Show the goal as it is stored; what is being typed stays."""
        self._wat.show_value(doel.wat)
        self._hoe.show_value(doel.hoe)
        self.plaatje.show_naam(doel.pictogram, doel.wat)
        self.plaatjes.show_gekozen(doel.pictogram)
        self.dicht.label.setText(doel.wat)
        self.dicht.setAccessibleName(f"Openen: {doel.wat}")
        self.afspraken.show_dossier(dossier)

    def flush(self) -> None:
        """Save at once what was typed."""
        self._wat.flush()
        self._hoe.flush()
        self.afspraken.flush()

    def _unfold(self) -> None:
        is_open = self.plaatjes.isHidden()
        self.plaatjes.setVisible(is_open)
        give_focus(self.plaatjes.eerste if is_open else self.plaatje)

    def _pick(self, naam: str) -> None:
        self._save(pictogram=naam)
        self.plaatjes.hide()
        self.plaatje.setFocus()

    def _save_wat(self, wat: str) -> None:
        wat = " ".join(clean(wat).split())
        if not wat:
            raise Refused(_LEEG)
        self._save(wat=wat)

    def _save(self, **values: Any) -> None:  # noqa: ANN401 - the fields of a goal differ
        dossier = self._stap.dossier()
        stored = dossier.zoek(self._id)
        if isinstance(stored, Doel) and (after := replace(stored, **values)) != stored:
            self._stap.werk.do(items.save(dossier, stored, after, "Doel veranderen"))
