"""What was agreed with the municipality: the result, with whom and when, and the goals for it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import Resultaatafspraak
from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import items, plan
from regisseur_desktop.operations.plandelen import link_resultaat
from regisseur_desktop.operations.verwijderen import remove
from ui.kladden import klad_of_line
from ui.plan.binding import Binding, LeavesKeys, bind
from ui.plan.deel import DeelBlad
from ui.plan.kiezer import Kiezer
from ui.plan.raster import Raster
from ui.werk import Werk
from ui.widgets.buttons import IconButton
from ui.widgets.date_field import DateField
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import Field
from ui.widgets.inline_add import InlineAdd
from ui.widgets.layout import add, column, line
from ui.widgets.rows import Rows
from ui.widgets.text import TextArea, TextLine

LEEG = "Nog niets afgesproken met de gemeente. Staat er een resultaat in het besluit? Zet het hier."
_ZEG_WAT = "Schrijf welk resultaat er is afgesproken, of haal het weg."
_MET_WIE = "de gemeente"


class _Resultaat(QWidget):
    """One result; every field saves itself."""

    removal_asked = Signal()

    def __init__(self, werk: Werk, resultaat: Resultaatafspraak, nummer: int) -> None:
        super().__init__()
        self._werk, self.resultaat = werk, resultaat
        naam = f"Resultaat {nummer}"
        self.tekst = Field(naam, TextArea(lines=1, most=8), name=f"{naam}: wat")
        self.met_wie = Field("Afgesproken met", TextLine(), name=f"{naam}: afgesproken met")
        dag = DateField(werk.vandaag, is_past=True, placeholder="Bijvoorbeeld 3 november")
        self.datum = Field("Wanneer?", dag, name=f"{naam}: wanneer")
        self.kiezer = Kiezer("Typ of kies een doel")
        self.doelen = Field("Welke doelen horen hierbij?", self.kiezer, name=f"{naam}: doelen")
        self.weg = IconButton("trash", f"Weghalen: {naam}", on_click=self.removal_asked.emit)
        LeavesKeys(self.tekst.control)
        self._bindings = self._bind()
        row = line(spacing=8)
        parts = column(self.tekst, Raster(self.met_wie, self.datum), self.doelen, spacing=12)
        row.addLayout(parts, 1)
        row.addWidget(self.weg, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(row, sides=(0, 12, 0, 12)))

    def _bind(self) -> dict[str, Binding]:
        saves: dict[str, tuple[Field, Callable[[Any], object]]] = {
            "tekst": (self.tekst, self._save_tekst),
            "met_wie": (self.met_wie, lambda tekst: self._save(met_wie=clean(tekst))),
            "datum": (self.datum, lambda dag: self._save(datum=dag)),
        }
        bindings = {name: bind(field, save) for name, (field, save) in saves.items()}
        self._doelen = bind(self.doelen, self._save_doelen)
        return bindings

    def show_resultaat(self, dossier: Dossier, resultaat: Resultaatafspraak) -> None:
        """Show the result as it is stored, and the goals that are for it."""
        self.resultaat = resultaat
        for name, binding in self._bindings.items():
            binding.show_value(getattr(resultaat, name))
        doelen = dossier.doelen_op_volgorde()
        self.kiezer.offer([(doel.id, doel.wat) for doel in doelen])
        self._doelen.show_value(tuple(d.id for d in doelen if resultaat.id in d.resultaten))
        self.doelen.setVisible(bool(doelen))

    def flush(self) -> None:
        """Save at once what was typed."""
        for binding in self._bindings.values():
            binding.flush()

    def _save_tekst(self, tekst: str) -> None:
        tekst = " ".join(clean(tekst).split())
        if not tekst:
            raise Refused(_ZEG_WAT)
        self._save(tekst=tekst)

    def _save(self, **values: Any) -> None:  # noqa: ANN401 - the fields of a result differ
        dossier = self._werk.dossier(self.resultaat.huishouden_id)
        stored = dossier.zoek(self.resultaat.id)
        if isinstance(stored, Resultaatafspraak):
            after = replace(stored, **values)
            self._werk.do(items.save(dossier, stored, after, "Resultaat veranderen"))

    def _save_doelen(self, doelen: tuple[str, ...]) -> None:
        dossier = self._werk.dossier(self.resultaat.huishouden_id)
        self._werk.do(link_resultaat(dossier, self.resultaat.id, doelen))


class ResultatenBlad(DeelBlad):
    """The results by identity, and the line that adds one."""

    def __init__(self, werk: Werk) -> None:
        super().__init__(
            "Afgesproken met de gemeente",
            "Welk resultaat is afgesproken, met wie en wanneer? Doelen kunnen eraan vastzitten.",
        )
        self._werk, self._huishouden_id = werk, ""
        self._resultaten: Rows[_Resultaat] = Rows()
        self.nieuw = InlineAdd("Nieuw resultaat", "Welk resultaat is afgesproken?")
        self.nieuw.added.connect(self._add)
        self._klad = klad_of_line(werk, self.nieuw)
        self._leeg = EmptyState("buildings", LEEG, is_small=True)
        add(self.body, self._leeg, self._resultaten.box, self.nieuw)

    @override
    def show_dossier(self, dossier: Dossier) -> None:
        """Show the results of this household."""
        if dossier.id != self._huishouden_id:
            self.flush()
        self._huishouden_id = dossier.id
        self._klad.go(f"resultaat:{dossier.id}")
        self._resultaten.keep([resultaat.id for resultaat in dossier.resultaten])
        for at, resultaat in enumerate(dossier.resultaten):
            make = partial(self._make, resultaat, at + 1)
            self._resultaten.place(resultaat.id, at, make).show_resultaat(dossier, resultaat)
        self._leeg.setVisible(not dossier.resultaten)

    def _make(self, resultaat: Resultaatafspraak, nummer: int) -> _Resultaat:
        made = _Resultaat(self._werk, resultaat, nummer)
        made.removal_asked.connect(lambda: self._remove(resultaat.id))
        return made

    @override
    def flush(self) -> None:
        """Save at once what was typed."""
        for rij in self._resultaten:
            rij.flush()

    def resultaat(self, resultaat_id: str) -> _Resultaat | None:
        """Return the fields of a result that is shown."""
        return self._resultaten.get(resultaat_id)

    def _add(self, tekst: str) -> None:
        """Add a result; the day is asked, because today is seldom when it was agreed."""
        dossier = self._werk.dossier(self._huishouden_id)
        edit = plan.add_resultaat(dossier, clean(tekst), _MET_WIE, None)
        made = edit.changes[0].after
        if self._werk.do(edit) and made is not None and (rij := self.resultaat(made.id)):
            rij.datum.control.focus_target().setFocus()

    def _remove(self, resultaat_id: str) -> None:
        dossier = self._werk.dossier(self._huishouden_id)
        resultaat = dossier.zoek(resultaat_id)
        if isinstance(resultaat, Resultaatafspraak):
            self.nieuw.edit.setFocus()
            edit = remove(dossier, resultaat, "Resultaat weghalen")
            self._werk.do_removal(edit, "Het resultaat is weggehaald.")
