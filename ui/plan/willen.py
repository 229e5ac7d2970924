"""What the family wants, in their own words: quotations that are typed and never corrected."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.domain.verhaal import Hulpvraag
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import items
from ui.formulieren.velden import Mensen, iedereen
from ui.plan.binding import bind
from ui.plan.raster import Raster
from ui.plan.rijen import LijstBlad, Rij
from ui.werk import Werk
from ui.widgets.buttons import IconButton
from ui.widgets.choice import ComboChoice
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.inline_add import InlineAdd
from ui.widgets.layout import add, column, line, zone
from ui.widgets.row import banner
from ui.widgets.text import TextArea

_TOP = Qt.AlignmentFlag.AlignTop


class WieZegt(ComboChoice):
    """Who says it: the family first, then the netwerk; nothing until somebody is chosen."""

    def __init__(self) -> None:
        super().__init__((), empty="")
        self._mensen: Mensen = []

    def set_mensen(self, mensen: Mensen, niets: str = "nog niet gekozen") -> None:
        """Offer these people after `niets`; who was chosen stays chosen."""
        offered = [("", niets), *mensen]
        if offered == self._mensen:
            return
        chosen = self.value() or ""
        self._mensen = offered
        self.combo.clear()
        self._values = [key for key, _naam in offered]
        self.combo.addItems([naam for _key, naam in offered])
        self.set_value(chosen)


class _Wens(Rij[Hulpvraag]):
    """One quotation: the words, who said them and when."""

    naam, zeg_wat = "Wens", "Schrijf de woorden van het gezin, of haal deze wens weg."

    def __init__(self, werk: Werk, wens: Hulpvraag, nummer: int) -> None:
        super().__init__(werk, wens)
        naam = f"Wens {nummer}"
        self.tekst = Field("Wat wil je dat er verandert?", TextArea(lines=1, most=8), name=naam)
        self._keuze = WieZegt()
        self.wie = Field("Wie zegt het?", self._keuze, name=f"{naam}: wie zegt het")
        dag = DateField(werk.vandaag, is_past=True, placeholder="Bijvoorbeeld 3 november")
        self.datum = Field("Wanneer gezegd?", dag, name=f"{naam}: wanneer gezegd")
        self.weg = IconButton("trash", f"Weghalen: {naam}", on_click=self.removal_asked.emit)
        self.bindings = {
            "tekst": bind(self.tekst, self.save_tekst),
            "bron": bind(self.wie, lambda bron: self.save(bron=bron)),
            "datum": bind(self.datum, lambda dag: self.save(datum=dag)),
        }
        row = line(spacing=8)
        row.addLayout(column(self.tekst, Raster(self.wie, self.datum), spacing=12), 1)
        row.addWidget(self.weg)
        row.setAlignment(self.weg, _TOP)
        inner = column(row, sides=(16, 12, 12, 12))
        self.setLayout(column(zone("quote", inner)))

    @override
    def show_item(self, dossier: Dossier, item: Hulpvraag, nummer: int) -> None:
        """Show the quotation as it is stored."""
        self._keuze.set_mensen(iedereen(dossier))
        super().show_item(dossier, item, nummer)

    @override
    def save_tekst(self, tekst: str) -> None:
        """Save the words as they were said, in as many lines."""
        tekst = clean(tekst).strip()
        if not tekst:
            raise Refused(self.zeg_wat)
        self.save(tekst=tekst)


class WillenBlad(LijstBlad[_Wens]):
    """The quotations, and the line that adds one."""

    plek, weggehaald = "wens:{}", "De wens is weggehaald."

    def __init__(self, werk: Werk) -> None:
        kop = (
            "Wat wij willen",
            "In de woorden van het gezin. Dit komt boven aan het plan te staan.",
        )
        super().__init__(werk, kop, InlineAdd("Nieuwe wens", "Wat wilt u dat er verandert?"), 12)
        self._hint = banner("Zet bij elke wens wie het zegt. Dan staat de naam erbij.", "info")
        add(self.body, self.rijen.box, self.nieuw, self._hint)

    @override
    def items(self, dossier: Dossier) -> Sequence[Hulpvraag]:
        return dossier.hulpvragen

    @override
    def show_dossier(self, dossier: Dossier) -> None:
        super().show_dossier(dossier)
        self._hint.setVisible(any(not wens.bron for wens in dossier.hulpvragen))

    @override
    def make_rij(self, item: Hulpvraag, nummer: int) -> _Wens:
        return _Wens(self._werk, item, nummer)

    def wens(self, wens_id: str) -> _Wens | None:
        """Return the quotation that is shown."""
        return self.rijen.get(wens_id)

    @override
    def add_item(self, tekst: str) -> None:
        vandaag = self._werk.vandaag()
        self._werk.do(items.add_hulpvraag(self.dossier(), clean(tekst), "", vandaag))
