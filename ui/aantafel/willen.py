"""Wat willen jullie? The words of who says them: typed, and one press on a name."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.domain.verhaal import Hulpvraag
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import items
from regisseur_desktop.operations.verwijderen import remove
from ui.aantafel.blad import Bladmaker
from ui.aantafel.stap import Stap
from ui.aantafel.terug import LaatTerug
from ui.kladden import Klad
from ui.plan.binding import Binding
from ui.werk import Werk
from ui.widgets.buttons import Button, IconButton, literal
from ui.widgets.flow import FlowLayout
from ui.widgets.focus_ring import give_focus
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, holder, line, margins, zone
from ui.widgets.rows import Rows
from ui.widgets.text import TextArea

_TOP = Qt.AlignmentFlag.AlignTop


class WieZegt(QWidget):
    """The people at the table as buttons; `gezegd` carries who was pressed."""

    gezegd = Signal(str)

    def __init__(self, naam: str = "") -> None:
        super().__init__()
        self._naam = naam
        self._mensen: tuple[tuple[str, str], ...] = ()
        self._flow = FlowLayout(8)
        margins(self._flow, 0)
        self.setLayout(self._flow)

    def set_mensen(self, mensen: Sequence[Persoon]) -> None:
        """Offer these people."""
        offered = tuple((een.id, een.naam.kort) for een in mensen)
        if offered == self._mensen:
            return
        self._mensen = offered
        self._flow.clear()
        for persoon_id, naam in offered:
            button = Button(literal(naam), name=f"{self._naam}{naam} zegt dit")
            button.clicked.connect(lambda _on=False, wie=persoon_id: self.gezegd.emit(wie))
            self._flow.addWidget(button)


class _Citaat(QWidget):
    """One quotation: the words, and who said them."""

    weg = Signal()

    def __init__(self, stap: Stap, wens: Hulpvraag, nummer: int) -> None:
        super().__init__()
        self._stap, self._id = stap, wens.id
        self.tekst = TextArea(lines=1, most=6)
        self.tekst.set_name(f"Wens {nummer}")
        self._binding = Binding(self.tekst, self._save_tekst)
        self._error = PlainLabel("", "error")
        self._binding.refused.connect(self._error.setText)
        self._error.hide()
        self.wie = PlainLabel("", "small")
        self.namen = WieZegt(f"Wens {nummer}: ")
        self.namen.gezegd.connect(lambda wie: self._save(bron=wie, over=(wie,)))
        self.prullenbak = IconButton("trash", f"Weghalen: wens {nummer}", on_click=self.weg.emit)
        row = line(self.tekst, self.prullenbak, spacing=8)
        row.setStretch(0, 1)
        row.setAlignment(self.prullenbak, _TOP)
        vraag = column(PlainLabel("Wie zegt dit?", "field"), self.namen, spacing=6)
        self._vraag = holder(vraag)
        inner = column(row, self._error, self.wie, self._vraag, sides=(16, 12, 12, 12), spacing=8)
        self.setLayout(column(zone("quote", inner)))

    def show_wens(self, dossier: Dossier, wens: Hulpvraag) -> None:
        """Show the quotation as it is stored."""
        self._binding.show_value(wens.tekst)
        self.namen.set_mensen(dossier.bewoners())
        naam = dossier.naam_van(wens.bron) if wens.bron else ""
        self.wie.setText(f"Dat zegt {naam}." if naam else "")
        self.wie.setVisible(bool(naam))
        self._vraag.setVisible(not naam and not wens.bron_beschermd)

    def flush(self) -> None:
        """Save at once what was typed."""
        self._binding.flush()

    def _save_tekst(self, tekst: str) -> None:
        tekst = clean(tekst).strip()
        self._error.setVisible(not tekst)
        if not tekst:
            raise Refused("Schrijf de woorden op, of haal ze weg met de prullenbak.")
        self._save(tekst=tekst)

    def _save(self, **values: object) -> None:
        dossier = self._stap.dossier()
        stored = dossier.zoek(self._id)
        if isinstance(stored, Hulpvraag):
            after = replace(stored, **values)  # type: ignore[arg-type]
            self._stap.werk.do(items.save(dossier, stored, after, "Wens veranderen"))


class WillenStap(Stap):
    """Their sentences, each with who said it; two that differ stand beside each other."""

    sleutel, knop = "willen", "Wat willen jullie?"
    titel = "Wat willen jullie?"
    uitleg = "Zeg het zoals jullie het altijd zeggen. Zo komt het in het plan."

    def __init__(self, werk: Werk, huishouden_id: str, maker: Bladmaker) -> None:
        super().__init__(werk, huishouden_id, maker)
        self._citaten: Rows[_Citaat] = Rows(12)
        self.nieuw = TextArea("Wat moet er anders?", lines=2, most=6)
        self.nieuw.set_name("Wat willen jullie")
        LaatTerug(self.nieuw.edit)
        self.namen = WieZegt()
        self.namen.gezegd.connect(self._add)
        self._klad = Klad(werk, self, self._half, self._put)
        self.nieuw.edited.connect(self._klad.note)
        self._leeg = PlainLabel("Schrijf eerst de zin op. Kies dan wie het zegt.", "error")
        self._leeg.hide()
        self.nieuw.edited.connect(self._leeg.hide)
        who = column(PlainLabel("Wie zegt dit?", "field"), self.namen, self._leeg, spacing=6)
        self._draft: QVBoxLayout = column(self.nieuw, who, spacing=12)
        self.body.addLayout(self._draft)
        self.body.addLayout(self._citaten.box)
        self._klad.go(f"tafel:wens:{huishouden_id}")

    def _half(self) -> dict[str, str]:
        return {"wens": self.nieuw.edit.toPlainText().strip()}

    def _put(self, kept: dict[str, str]) -> None:
        self.nieuw.set_value(kept.get("wens", ""))

    @override
    def show_dossier(self, dossier: Dossier) -> None:
        self.namen.set_mensen(dossier.bewoners())
        self._citaten.keep([wens.id for wens in dossier.hulpvragen])
        for at, wens in enumerate(dossier.hulpvragen):
            citaat = self._citaten.place(wens.id, at, partial(self._make, wens, at + 1))
            citaat.show_wens(dossier, wens)

    def _make(self, wens: Hulpvraag, nummer: int) -> _Citaat:
        made = _Citaat(self, wens, nummer)
        made.weg.connect(lambda: self._remove(wens.id))
        return made

    def citaat(self, wens_id: str) -> _Citaat | None:
        """Return a quotation that is shown."""
        return self._citaten.get(wens_id)

    @override
    def begin(self) -> None:
        give_focus(self.nieuw.edit)

    @override
    def flush(self) -> None:
        for citaat in self._citaten:
            citaat.flush()
        self._klad.flush()

    @override
    def leave(self) -> None:
        """Keep a sentence also when nobody was chosen: who said it can still be asked."""
        super().leave()
        if self.nieuw.value():
            self._add("")

    def _add(self, wie: str) -> None:
        tekst = clean(self.nieuw.value()).strip()
        if not tekst:
            self._leeg.show()
            give_focus(self.nieuw.edit)
            return
        vandaag = self.werk.vandaag()
        self.nieuw.set_value("")
        self._klad.keep()
        self.werk.do(items.add_hulpvraag(self.dossier(), tekst, wie, vandaag))
        if wie:
            give_focus(self.nieuw.edit)  # for what the next one says

    def _remove(self, wens_id: str) -> None:
        dossier = self.dossier()
        wens = dossier.zoek(wens_id)
        if isinstance(wens, Hulpvraag):
            give_focus(self.nieuw.edit)
            self.werk.do_removal(remove(dossier, wens, "Wens weghalen"), "De zin is weggehaald.")

    @override
    def is_begonnen(self, dossier: Dossier) -> bool:
        return bool(dossier.hulpvragen)
