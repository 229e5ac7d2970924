"""What was agreed with the municipality: the result, with whom and when, and the goals for it."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import Resultaatafspraak
from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.operations import plan
from regisseur_desktop.operations.plandelen import link_resultaat
from ui.plan.binding import Binding, LeavesKeys, bind
from ui.plan.kiezer import Kiezer
from ui.plan.raster import Raster
from ui.plan.rijen import LijstBlad, Rij
from ui.werk import Werk
from ui.widgets.buttons import IconButton
from ui.widgets.date_field import DateField
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import Field
from ui.widgets.inline_add import InlineAdd
from ui.widgets.layout import add, column, line
from ui.widgets.text import TextArea, TextLine

LEEG = "Nog niets afgesproken met de gemeente. Staat er een resultaat in het besluit? Zet het hier."
_MET_WIE = "de gemeente"


class _Resultaat(Rij[Resultaatafspraak]):
    """One result; every field saves itself."""

    naam, zeg_wat = "Resultaat", "Schrijf welk resultaat er is afgesproken, of haal het weg."

    def __init__(self, werk: Werk, resultaat: Resultaatafspraak, nummer: int) -> None:
        super().__init__(werk, resultaat)
        naam = f"Resultaat {nummer}"
        self.tekst = Field(naam, TextArea(lines=1, most=8), name=f"{naam}: wat")
        self.met_wie = Field("Afgesproken met", TextLine(), name=f"{naam}: afgesproken met")
        dag = DateField(werk.vandaag, is_past=True, placeholder="Bijvoorbeeld 3 november")
        self.datum = Field("Wanneer?", dag, name=f"{naam}: wanneer")
        self.kiezer = Kiezer("Typ of kies een doel")
        self.doelen = Field("Welke doelen horen hierbij?", self.kiezer, name=f"{naam}: doelen")
        self.weg = IconButton("trash", f"Weghalen: {naam}", on_click=self.removal_asked.emit)
        LeavesKeys(self.tekst.control)
        self.bindings = self._bind()
        self._doelen = bind(self.doelen, self._save_doelen)
        row = line(spacing=8)
        parts = column(self.tekst, Raster(self.met_wie, self.datum), self.doelen, spacing=12)
        row.addLayout(parts, 1)
        row.addWidget(self.weg, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(row, sides=(0, 12, 0, 12)))

    def _bind(self) -> dict[str, Binding]:
        saves: dict[str, tuple[Field, Callable[[Any], object]]] = {
            "tekst": (self.tekst, self.save_tekst),
            "met_wie": (self.met_wie, lambda tekst: self.save(met_wie=clean(tekst))),
            "datum": (self.datum, lambda dag: self.save(datum=dag)),
        }
        return {name: bind(field, save) for name, (field, save) in saves.items()}

    @override
    def show_item(self, dossier: Dossier, item: Resultaatafspraak, nummer: int) -> None:
        """Show the result as it is stored, and the goals that are for it."""
        super().show_item(dossier, item, nummer)
        doelen = dossier.doelen_op_volgorde()
        self.kiezer.offer([(doel.id, doel.wat) for doel in doelen])
        self._doelen.show_value(tuple(d.id for d in doelen if item.id in d.resultaten))
        self.doelen.setVisible(bool(doelen))

    def _save_doelen(self, doelen: tuple[str, ...]) -> None:
        self._werk.do(link_resultaat(self.stored_in(), self.item.id, doelen))


class ResultatenBlad(LijstBlad[_Resultaat]):
    """The results, and the line that adds one."""

    plek, weggehaald = "resultaat:{}", "Het resultaat is weggehaald."

    def __init__(self, werk: Werk) -> None:
        kop = (
            "Afgesproken met de gemeente",
            "Welk resultaat is afgesproken, met wie en wanneer? Doelen kunnen eraan vastzitten.",
        )
        super().__init__(werk, kop, InlineAdd("Nieuw resultaat", "Welk resultaat is afgesproken?"))
        self._leeg = EmptyState("buildings", LEEG, is_small=True)
        add(self.body, self._leeg, self.rijen.box, self.nieuw)

    @override
    def items(self, dossier: Dossier) -> Sequence[Resultaatafspraak]:
        return dossier.resultaten

    @override
    def show_dossier(self, dossier: Dossier) -> None:
        super().show_dossier(dossier)
        self._leeg.setVisible(not dossier.resultaten)

    @override
    def make_rij(self, item: Resultaatafspraak, nummer: int) -> _Resultaat:
        return _Resultaat(self._werk, item, nummer)

    def resultaat(self, resultaat_id: str) -> _Resultaat | None:
        """Return the fields of a result that is shown."""
        return self.rijen.get(resultaat_id)

    @override
    def add_item(self, tekst: str) -> None:
        """Add a result; the day is asked, because today is seldom when it was agreed."""
        edit = plan.add_resultaat(self.dossier(), clean(tekst), _MET_WIE, None)
        made = edit.changes[0].after
        if self._werk.do(edit) and made is not None and (rij := self.resultaat(made.id)):
            rij.datum.control.focus_target().setFocus()
