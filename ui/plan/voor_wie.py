"""For whom the plan is: the persons of the household, and what helps each of them to read it."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.persoon import Leeswijze, Persoon
from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.operations.personen import save_persoon
from ui.formulieren.openen import open_formulier
from ui.formulieren.woorden import leeftijd, mens, regel
from ui.plan.binding import bind
from ui.plan.chips import KeuzeChips
from ui.plan.deel import DeelBlad
from ui.plan.raster import Raster
from ui.plek import Plek, Scherm
from ui.werk import Werk
from ui.widgets.avatar import Avatar
from ui.widgets.buttons import Button, IconButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import Field
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import add, column, line
from ui.widgets.rows import Rows
from ui.widgets.text import TextLine

LEEG = "Er staat nog niemand in dit huishouden."


class _Lezer(QWidget):
    """One person: name and age, the language, and what helps to read."""

    def __init__(self, werk: Werk, huishouden_id: str, persoon: Persoon) -> None:
        super().__init__()
        self._werk, self._huishouden_id, self.persoon = werk, huishouden_id, persoon
        self.naam, self._wie = PlainLabel("", "strong"), PlainLabel("", "small")
        self.taal = Field("Leest in", TextLine("Nederlands"), name="Taal")
        self.leeswijze = Field(
            "Wat helpt bij het lezen?", KeuzeChips([(een, een.label) for een in Leeswijze])
        )
        self.open = IconButton("pencil-simple", "", on_click=self._open)
        self._taal = bind(self.taal, lambda taal: self._save(taal=clean(taal)))
        self._leeswijze = bind(self.leeswijze, lambda hulp: self._save(leeswijze=hulp))
        head = line(Avatar(persoon.naam.kort, size=28), spacing=10)
        head.addLayout(column(self.naam, self._wie, spacing=0), 1)
        head.addWidget(self.open)
        facts = Raster(self.taal, self.leeswijze)
        self.setLayout(column(head, facts, spacing=12, sides=(0, 12, 0, 14)))

    def show_persoon(self, dossier: Dossier, persoon: Persoon) -> None:
        """Show the person as it is stored."""
        self._huishouden_id, self.persoon = dossier.id, persoon
        naam, lid = mens(dossier, persoon), dossier.lid(persoon.id)
        self.naam.setText(naam)
        elders = (
            "woont ergens anders" if lid and not lid.woont_hier and not persoon.overleden else ""
        )
        oud = leeftijd(persoon, self._werk.vandaag())
        self._wie.setText(regel(lid.rol if lid else "", oud, elders))
        self._wie.setVisible(bool(self._wie.text()))
        self.taal.control.set_name(f"{naam}: leest in welke taal")
        self.leeswijze.control.set_name(f"{naam}: wat helpt bij het lezen")
        self.open.set_name(f"{naam}: alle gegevens")
        self._taal.show_value(persoon.taal)
        self._leeswijze.show_value(persoon.leeswijze)

    def flush(self) -> None:
        """Save at once what was typed."""
        self._taal.flush()

    def _save(self, **values: Any) -> None:  # noqa: ANN401 - a field of the person
        dossier = self._werk.dossier(self._huishouden_id)
        stored = dossier.persoon(self.persoon.id)
        if stored is not None:
            self._werk.do(save_persoon(dossier, stored, replace(stored, **values)))

    def _open(self) -> None:
        self.flush()
        dossier = self._werk.dossier(self._huishouden_id)
        persoon = dossier.persoon(self.persoon.id)
        if persoon is not None:
            open_formulier(self._werk, dossier, persoon, self)


def lezers(dossier: Dossier) -> tuple[Persoon, ...]:
    """Return the persons for whom the plan is: who lives, in the order of the household."""
    leden = sorted(dossier.leden, key=lambda lid: lid.volgorde)
    found = (dossier.persoon(lid.persoon_id) for lid in leden)
    return tuple(p for p in found if p and p.overleden is None and not p.is_ongeboren)


class VoorWieBlad(DeelBlad):
    """The persons under each other."""

    def __init__(self, werk: Werk) -> None:
        super().__init__(
            "Voor wie",
            "Voor wie is dit plan, en wat helpt elk van hen om het te lezen?",
        )
        self._werk, self._huishouden_id = werk, ""
        self._rijen: Rows[_Lezer] = Rows()
        naar = Button("Personen toevoegen", icon="arrow-right", on_click=self._open_genogram)
        self._leeg = EmptyState("users-three", LEEG, naar, is_small=True)
        add(self.body, self._leeg, self._rijen.box)

    @override
    def show_dossier(self, dossier: Dossier) -> None:
        """Show the persons of this household."""
        if dossier.id != self._huishouden_id:
            self.flush()
            self._rijen.keep(())
        self._huishouden_id = dossier.id
        mensen = lezers(dossier)
        self._rijen.keep([persoon.id for persoon in mensen])
        for at, persoon in enumerate(mensen):
            make = partial(_Lezer, self._werk, dossier.id, persoon)
            self._rijen.place(persoon.id, at, make).show_persoon(dossier, persoon)
        self._leeg.setVisible(not mensen)

    @override
    def flush(self) -> None:
        """Save at once what was typed."""
        for rij in self._rijen:
            rij.flush()

    def persoon(self, persoon_id: str) -> _Lezer | None:
        """Return the row of a person who is shown."""
        return self._rijen.get(persoon_id)

    def _open_genogram(self) -> None:
        self._werk.go(Plek(Scherm.HUISHOUDEN, self._huishouden_id, "genogram"))
