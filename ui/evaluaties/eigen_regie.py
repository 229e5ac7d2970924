"""Eigen regie: the family's own figures over time, in words and in plain blocks (S3-44)."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from regisseur_desktop.domain.datum_tonen import toon_datum
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.plan import Meetmoment, Regiecijfer
from regisseur_desktop.operations.regiecijfers import (
    VRAAG,
    WOORDEN,
    Regieantwoord,
    ask_regiecijfers,
    expected_moment,
    gevraagden,
    reeks,
    verloop_in_woorden,
)
from regisseur_desktop.operations.veiligheid import Cijfer
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.cijferdialoog import CijferDialoog, CijferVraag
from ui.formulieren.regiecijfer import CIJFERS, UITLEG
from ui.formulieren.woorden import hoofdletter, regel, wie
from ui.widgets.buttons import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.choice import ComboChoice
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import Field
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import clear, column, holder, line
from ui.widgets.meter import Blocks
from ui.widgets.row import separator

LEEG = "Het gezin heeft nog geen cijfer gegeven. Vraag het aan ieder apart."
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class VraagRegie(CijferDialoog):
    """One line per person of the family, and at which moment it is asked."""

    def __init__(self, bewerker: Bewerker, parent: QWidget) -> None:
        dossier = bewerker.dossier
        options = [(een, een.label) for een in Meetmoment]
        moment = Field("Wanneer vraag je dit?", ComboChoice(options, empty=""))
        moment.control.set_value(expected_moment(dossier))
        self.moment = moment

        def save(said: list[Cijfer]) -> Edit:
            antwoorden = [
                Regieantwoord(wie=een.bron, cijfer=een.cijfer, waarom=een.waarom) for een in said
            ]
            dag = bewerker.werk.vandaag()
            return ask_regiecijfers(bewerker.dossier, antwoorden, moment.control.value(), dag)

        vraag = CijferVraag(
            titel="Eigen regie vragen",
            kop=VRAAG,
            uitleg=f"Vraag het ieder apart. Het cijfer is van het gezin. {UITLEG}",
            sleutel="regiecijfers",
            mensen=[(een.id, wie(dossier, een.id)) for een in gevraagden(dossier)],
            cijfers=CIJFERS,
            onder=moment,
            bewaar=save,
            breed=270,
        )
        super().__init__(bewerker, vraag, parent)


class EigenRegie(Card):
    """Per person the figures from the first to the last, and how it went in a sentence."""

    def __init__(self, bewerker: Bewerker) -> None:
        self.vraag = Button("Vragen", "quiet", icon="chat-circle-text", on_click=self.begin)
        self.vraag.setAccessibleName("Eigen regie vragen")
        super().__init__("Eigen regie", "compass", action=self.vraag)
        self._bewerker = bewerker
        self._shown: Dossier | None = None
        self.leeg = EmptyState(
            "compass",
            LEEG,
            Button("Eigen regie vragen", icon="chat-circle-text", on_click=self.begin),
            is_small=True,
        )
        self._rows = column(spacing=8)
        self.add(PlainLabel(VRAAG, "muted"), self._rows, self.leeg)

    def vul(self, dossier: Dossier) -> None:
        """Show the figures of everybody who gave one; what did not change keeps its widgets."""
        before, self._shown = self._shown, dossier
        has_any = bool(dossier.regiecijfers)
        self.leeg.setVisible(not has_any)
        self.vraag.setVisible(has_any)
        if before is not None and _seen(before) == _seen(dossier):
            return
        clear(self._rows)
        known = [een.id for een in dossier.personen]
        people = sorted({een.bron for een in dossier.regiecijfers}, key=_order(known))
        for place, persoon_id in enumerate(people):
            if place:
                self._rows.addWidget(separator())
            self._rows.addWidget(self._persoon(dossier, persoon_id))

    def _persoon(self, dossier: Dossier, persoon_id: str) -> QWidget:
        naam = hoofdletter(wie(dossier, persoon_id))
        cijfers = reeks(dossier, persoon_id)
        box = column(PlainLabel(naam, "strong"), spacing=6)
        for cijfer in cijfers:
            box.addWidget(self._cijfer(naam, cijfer))
        if len(cijfers) > 1:
            box.addWidget(PlainLabel(f"{hoofdletter(verloop_in_woorden(cijfers))}.", "small"))
        return holder(box)

    def _cijfer(self, naam: str, cijfer: Regiecijfer) -> QWidget:
        """Return one figure: the moment, the blocks, the words, and why."""
        dag = toon_datum(cijfer.datum, met_weekdag=False)
        words = PlainLabel(f"{hoofdletter(WOORDEN[cijfer.cijfer])} ({cijfer.cijfer})")
        blocks = Blocks(10)
        blocks.level = cijfer.cijfer
        moment = f"{hoofdletter(cijfer.moment.label)} · {dag}"
        row = line(spacing=10)
        row.addWidget(blocks, 0, _MIDDLE)
        row.addWidget(words, 1)
        change = IconButton(
            "pencil-simple",
            f"Veranderen: cijfer van {naam}, {cijfer.moment.label}, {dag}",
            on_click=self._bewerker.opener(cijfer),
        )
        row.addWidget(change)
        why = f"“{cijfer.waarom}”" if cijfer.waarom else ""
        return holder(column(row, PlainLabel(regel(moment, why), "small"), spacing=0))

    def begin(self) -> QDialog:
        """Ask the family for its figures."""
        dialoog = VraagRegie(self._bewerker, self)
        dialoog.open()
        return dialoog


def _seen(dossier: Dossier) -> tuple[object, ...]:
    return dossier.id, dossier.regiecijfers, dossier.personen


def _order(known: list[str]) -> Callable[[str], int]:
    return lambda een: known.index(een) if een in known else len(known)
