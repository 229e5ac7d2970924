"""The regiekaart: five levels as data; choosing one asks why, and that is kept as a note."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QRadioButton

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.verhaal import Notitie
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.huishouden import change_niveau
from regisseur_desktop.operations.methode import load_methode
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.itemregels import notitie_regel
from ui.formulieren.lijst import Groep, ItemLijst
from ui.kladden import Klad, Teksten
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.focus_ring import give_focus
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, holder, line
from ui.widgets.meter import LevelMeter
from ui.widgets.text import TextArea


class Regiekaart(Card):
    """Choose a level, say why, and keep it; earlier choices stand below."""

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__("Regiekaart", "compass")
        self._bewerker = bewerker
        self._chosen: int | None = None
        self.meter = LevelMeter(0)
        self._groep = QButtonGroup(self)
        self.niveaus = {
            niveau.nummer: QRadioButton(f"{niveau.nummer}  {niveau.naam}")
            for niveau in load_methode().niveaus
        }
        for nummer, knop in self.niveaus.items():
            knop.setAccessibleName(f"Niveau {knop.text()}")
            knop.clicked.connect(lambda _on=False, nummer=nummer: self._choose(nummer))
            self._groep.addButton(knop, nummer)
        self.waarom = Field("Waarom kies je dit niveau?", TextArea(lines=2))
        self.bewaar = Button("Niveau opschrijven", on_click=self._save)
        cancel = Button("Laat zo", "quiet", name="Niveau laten zoals het is", on_click=self._reset)
        self._vraag = holder(column(self.waarom, line(self.bewaar, cancel, None), spacing=10))
        self._vraag.hide()
        self._klad = Klad(bewerker.werk, self, self._half_typed, self._bring_back)
        self.waarom.control.edited.connect(self._klad.note)
        bewerker.came.connect(lambda: self._klad.go(f"niveau:{bewerker.huishouden_id}"))
        self.besluiten = ItemLijst("Besluit", met_lijnen=True)
        self._kop = PlainLabel("Eerder besloten", "section")
        self.add(
            self.meter,
            column(*self.niveaus.values(), spacing=2),
            self._vraag,
            self._kop,
            self.besluiten,
        )
        self.body.setAlignment(self.meter, Qt.AlignmentFlag.AlignLeft)

    def vul(self, dossier: Dossier) -> None:
        """Show the level of now; a choice that is being made stays as it is."""
        self.meter.set_level(dossier.huishouden.niveau or 0)
        if self._chosen is None:
            self._check(dossier.huishouden.niveau)
        besluiten = [note for note in dossier.notities if _is_besluit(note)]
        besluiten.sort(key=lambda note: note.moment, reverse=True)
        self._kop.setVisible(bool(besluiten))
        rows = tuple(notitie_regel(self._bewerker, note) for note in besluiten)
        self.besluiten.toon([Groep("", rows)])

    def _check(self, nummer: int | None) -> None:
        self._groep.setExclusive(False)
        for een, knop in self.niveaus.items():
            knop.setChecked(een == nummer)
        self._groep.setExclusive(True)

    def _choose(self, nummer: int) -> None:
        is_same = nummer == self._bewerker.dossier.huishouden.niveau
        self._chosen = None if is_same else nummer
        self._vraag.setVisible(not is_same)
        self._klad.note()

    def _save(self) -> None:
        if self._chosen is None:
            return
        werk = self._bewerker.werk
        try:
            waarom = self.waarom.control.value()
            edit = change_niveau(self._bewerker.dossier, self._chosen, waarom, werk.nu())
        except Refused as refused:
            self.waarom.set_error(str(refused))
            give_focus(self.waarom.control.focus_target())
            return
        nummer, self._chosen = self._chosen, None
        if werk.do(edit):
            self._close(nummer)
        else:
            self._chosen = nummer

    def _close(self, nummer: int) -> None:
        self._bring_back({})
        self._klad.keep()
        give_focus(self.niveaus[nummer])

    def _half_typed(self) -> Teksten:
        if self._chosen is None:
            return {}
        return {"niveau": str(self._chosen), "waarom": self.waarom.control.value()}

    def _bring_back(self, teksten: Teksten) -> None:
        """Show a choice that was being made in this household, or none."""
        self._chosen = int(teksten["niveau"]) if teksten else None
        self.waarom.control.set_value(teksten.get("waarom", ""))
        self._vraag.setVisible(bool(teksten))
        if self._chosen is not None:
            self._check(self._chosen)

    def _reset(self) -> None:
        self._chosen = None
        niveau = self._bewerker.dossier.huishouden.niveau
        self._check(niveau)
        self._vraag.hide()
        self._klad.keep()
        give_focus(self.niveaus[niveau or 1])


def _is_besluit(note: Notitie) -> bool:
    return note.tekst.startswith("Niveau ")
