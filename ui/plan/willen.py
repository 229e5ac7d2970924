"""What the family wants, in their own words: quotations that are typed and never corrected."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.domain.verhaal import Hulpvraag
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import items
from regisseur_desktop.operations.verwijderen import remove
from ui.formulieren.velden import Mensen, iedereen
from ui.kladden import klad_of_line
from ui.plan.binding import bind
from ui.plan.deel import DeelBlad
from ui.werk import Werk
from ui.widgets.buttons import IconButton
from ui.widgets.choice import ComboChoice
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


class _Wens(QWidget):
    """One quotation: the words, and who said them."""

    removal_asked = Signal()

    def __init__(self, werk: Werk, wens: Hulpvraag, nummer: int) -> None:
        super().__init__()
        self._werk, self.wens = werk, wens
        naam = f"Wens {nummer}"
        self.tekst = Field("Wat wil je dat er verandert?", TextArea(lines=1, most=8), name=naam)
        self._keuze = WieZegt()
        self.wie = Field("Wie zegt het?", self._keuze, name=f"{naam}: wie zegt het")
        self.weg = IconButton("trash", f"Weghalen: {naam}", on_click=self.removal_asked.emit)
        self._tekst = bind(self.tekst, self._save_tekst)
        self._wie = bind(self.wie, lambda bron: self._save(bron=bron))
        row = line(spacing=8)
        row.addLayout(column(self.tekst, self.wie, spacing=12), 1)
        row.addWidget(self.weg)
        row.setAlignment(self.weg, _TOP)
        inner = column(row, sides=(16, 12, 12, 12))
        self.setLayout(column(zone("quote", inner)))

    def show_wens(self, wens: Hulpvraag, mensen: Mensen) -> None:
        """Show the quotation as it is stored."""
        self.wens = wens
        self._keuze.set_mensen(mensen)
        self._tekst.show_value(wens.tekst)
        self._wie.show_value(wens.bron)

    def flush(self) -> None:
        """Save at once what was typed."""
        self._tekst.flush()
        self._wie.flush()

    def _save_tekst(self, tekst: str) -> None:
        tekst = clean(tekst).strip()
        if not tekst:
            raise Refused("Schrijf de woorden van het gezin, of haal deze wens weg.")
        self._save(tekst=tekst)

    def _save(self, **values: str) -> None:
        dossier = self._werk.dossier(self.wens.huishouden_id)
        stored = dossier.zoek(self.wens.id)
        if isinstance(stored, Hulpvraag):
            after = replace(stored, **values)  # type: ignore[arg-type]
            self._werk.do(items.save(dossier, stored, after, "Wens veranderen"))


class WillenBlad(DeelBlad):
    """The quotations by identity, and the line that adds one."""

    def __init__(self, werk: Werk) -> None:
        super().__init__(
            "Wat wij willen",
            "In de woorden van het gezin. Dit komt boven aan het plan te staan.",
        )
        self._werk = werk
        self._huishouden_id = ""
        self._wensen: dict[str, _Wens] = {}
        self._rows: QVBoxLayout = column(spacing=12)
        self.nieuw = InlineAdd("Nieuwe wens", "Wat wilt u dat er verandert?")
        self.nieuw.added.connect(self._add)
        self._klad = klad_of_line(werk, self.nieuw)
        self._hint = banner("Zet bij elke wens wie het zegt. Dan staat de naam erbij.", "info")
        add(self.body, self._rows, self.nieuw, self._hint)

    @override
    def show_dossier(self, dossier: Dossier) -> None:
        """Show the quotations."""
        if dossier.id != self._huishouden_id:
            self.flush()
        self._huishouden_id = dossier.id
        self._klad.go(f"wens:{dossier.id}")
        staying = {wens.id for wens in dossier.hulpvragen}
        for key in [key for key in self._wensen if key not in staying]:
            gone = self._wensen.pop(key)
            self._rows.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for nummer, wens in enumerate(dossier.hulpvragen, start=1):
            if wens.id not in self._wensen:
                self._wensen[wens.id] = self._make(wens, nummer)
                self._rows.insertWidget(nummer - 1, self._wensen[wens.id])
            self._wensen[wens.id].show_wens(wens, iedereen(dossier))
        self._hint.setVisible(any(not wens.bron for wens in dossier.hulpvragen))

    def _make(self, wens: Hulpvraag, nummer: int) -> _Wens:
        made = _Wens(self._werk, wens, nummer)
        made.removal_asked.connect(lambda: self._remove(wens.id))
        return made

    @override
    def flush(self) -> None:
        """Save at once what was typed."""
        for wens in self._wensen.values():
            wens.flush()

    def wens(self, wens_id: str) -> _Wens | None:
        """Return the quotation that is shown."""
        return self._wensen.get(wens_id)

    def _add(self, tekst: str) -> None:
        dossier = self._werk.dossier(self._huishouden_id)
        self._werk.do(items.add_hulpvraag(dossier, clean(tekst), "", self._werk.vandaag()))

    def _remove(self, wens_id: str) -> None:
        dossier = self._werk.dossier(self._huishouden_id)
        wens = dossier.zoek(wens_id)
        if isinstance(wens, Hulpvraag):
            self.nieuw.edit.setFocus()
            self._werk.do_removal(remove(dossier, wens, "Wens weghalen"), "De wens is weggehaald.")
