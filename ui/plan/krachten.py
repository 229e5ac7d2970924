"""What goes well already: the krachten of the family, about whom, and who says it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.tekst import clean, opsomming
from regisseur_desktop.domain.verhaal import Kracht
from regisseur_desktop.domain.zicht import Zicht
from regisseur_desktop.operations import items
from ui.formulieren.openen import open_formulier
from ui.formulieren.velden import iedereen
from ui.formulieren.woorden import zicht_merk
from ui.plan.binding import Binding, LeavesKeys
from ui.plan.rijen import LijstBlad, Rij
from ui.plan.wie import WieLine, namen_van
from ui.plan.willen import WieZegt
from ui.theme.apply import restyle
from ui.werk import Werk
from ui.widgets.buttons import IconButton
from ui.widgets.chip import Chip
from ui.widgets.control import Control
from ui.widgets.empty_state import EmptyState
from ui.widgets.inline_add import InlineAdd
from ui.widgets.labels import IconLabel, PlainLabel
from ui.widgets.layout import add, column, grid, line
from ui.widgets.text import TextArea

LEEG = "Wat gaat er goed? Ook kleine dingen tellen."
_TOP = Qt.AlignmentFlag.AlignTop


def gebruikt_bij(dossier: Dossier, kracht_id: str) -> str:
    """Return in words where the plan builds on a kracht; '' when nowhere."""
    plekken = []
    for nummer, doel in enumerate(dossier.doelen_op_volgorde(), start=1):
        afspraken = dossier.afspraken_van(doel.id)
        if kracht_id in doel.krachten or any(kracht_id in een.krachten for een in afspraken):
            plekken.append(f"doel {nummer}")
    if any(kracht_id in een.krachten for een in dossier.afspraken_van("")):
        plekken.append("veilig thuis")
    return f"Helpt bij {opsomming(plekken)}." if plekken else ""


class _Kracht(Rij[Kracht]):
    """One kracht, written in place; the pencil opens all there is to say about it."""

    open_asked = Signal()
    naam, zeg_wat = "Kracht", "Schrijf wat er goed gaat, of haal deze kracht weg."

    def __init__(self, werk: Werk, kracht: Kracht) -> None:
        super().__init__(werk, kracht)
        self.tekst = TextArea(lines=1, most=6)
        self.over = WieLine({}, "het hele gezin")
        self.zegt = WieZegt()
        self.alles = IconButton("pencil-simple", "", on_click=self.open_asked.emit)
        self.weg = IconButton("trash", "", on_click=self.removal_asked.emit)
        self._gebruikt, self._error = PlainLabel("", "small"), PlainLabel("", "error")
        self._chip, self._toon = Chip("", "neutral"), "neutral"
        self._lay_out()
        self.bindings = {
            "tekst": self._bind(self.tekst, self.save_tekst),
            "over": self._bind(self.over, lambda over: self.save(over=over)),
            "bron": self._bind(self.zegt, lambda bron: self.save(bron=bron)),
        }

    def _lay_out(self) -> None:
        for cell in (self.tekst, self.over, self.zegt):
            cell.focus_target().setProperty("kind", "cell")
        for growing in (self.tekst, self.over):
            LeavesKeys(growing)
        head = line(IconLabel("plus-circle", "ok", 18), spacing=8)
        head.addWidget(self.tekst, 1, _TOP)
        head.addLayout(column(self._chip, None, sides=(0, 6, 0, 0)))
        for part in (self.alles, self.weg):
            head.addWidget(part, 0, _TOP)
        facts = grid(across=8, down=0, sides=(26, 0, 0, 0))
        for place, naam in enumerate(("Over wie?", "Wie zegt het?")):
            kop = line(PlainLabel(naam, "small"), sides=(7, 0, 0, 0))
            facts.addLayout(kop, 0, place)
            facts.setColumnStretch(place, 1)
        facts.addWidget(self.over, 1, 0, _TOP)
        facts.addWidget(self.zegt, 1, 1, _TOP)
        below = column(self._gebruikt, self._error, spacing=2, sides=(32, 0, 0, 0))
        self.setLayout(column(head, facts, below, spacing=2, sides=(0, 8, 0, 8)))

    def _bind(self, control: Control, save: Any) -> Binding:  # noqa: ANN401 - takes any value
        binding = Binding(control, save, shows_reading=control is self.over)
        binding.refused.connect(lambda zin: self._show_error(control, zin))
        binding.saved.connect(lambda: self._show_error(control, ""))
        return binding

    def _show_error(self, control: Control, zin: str) -> None:
        restyle(control.focus_target(), state="error" if zin else "")
        control.describe(zin)
        self._error.setText(zin)
        self._error.setVisible(bool(zin))

    @override
    def show_item(self, dossier: Dossier, item: Kracht, nummer: int) -> None:
        """Show the kracht as it is stored."""
        namen = namen_van(dossier)
        self.over.set_namen({een: naam for een, naam in namen.items() if dossier.persoon(een)})
        self.zegt.set_mensen(iedereen(dossier), niets=f"ik ({dossier.naam_van('')})")
        super().show_item(dossier, item, nummer)
        parts: tuple[tuple[Control | IconButton, str], ...] = (
            (self.tekst, "wat gaat er goed"),
            (self.over, "over wie"),
            (self.zegt, "wie zegt het"),
            (self.alles, "alle gegevens"),
            (self.weg, "weghalen"),
        )
        for part, naam in parts:
            part.set_name(f"Kracht {nummer}: {naam}")
        self._gebruikt.setText(gebruikt_bij(dossier, item.id))
        self._gebruikt.setVisible(bool(self._gebruikt.text()))
        self._error.setVisible(bool(self._error.text()))
        tekst, toon = zicht_merk(item)
        self._chip.setText(tekst)
        if toon != self._toon:
            self._toon = toon
            self._chip.set_tone(toon)
        self._chip.setVisible(item.zicht is not Zicht.GEZIN)


class KrachtenBlad(LijstBlad[_Kracht]):
    """The krachten, and the line that adds one."""

    plek, weggehaald = "kracht:{}:plan", "De kracht is weggehaald."

    def __init__(self, werk: Werk) -> None:
        kop = (
            "Wat gaat al goed",
            "Hier bouwt het plan op. Vraag ook de kinderen en de mensen om het gezin heen.",
        )
        super().__init__(werk, kop, InlineAdd("Nieuwe kracht", "Wat gaat er goed?"))
        self._leeg = EmptyState("heart", LEEG, is_small=True)
        add(self.body, self._leeg, self.rijen.box, self.nieuw)

    @override
    def items(self, dossier: Dossier) -> Sequence[Kracht]:
        return dossier.krachten

    @override
    def show_dossier(self, dossier: Dossier) -> None:
        super().show_dossier(dossier)
        self._leeg.setVisible(not dossier.krachten)

    @override
    def make_rij(self, item: Kracht, nummer: int) -> _Kracht:
        made = _Kracht(self._werk, item)
        made.open_asked.connect(lambda: self._open(item.id))
        return made

    def kracht(self, kracht_id: str) -> _Kracht | None:
        """Return the row of a kracht that is shown."""
        return self.rijen.get(kracht_id)

    @override
    def add_item(self, tekst: str) -> None:
        self._werk.do(items.add_kracht(self.dossier(), clean(tekst)))

    def _open(self, kracht_id: str) -> None:
        self.flush()
        dossier = self.dossier()
        kracht = dossier.zoek(kracht_id)
        if isinstance(kracht, Kracht):
            open_formulier(self._werk, dossier, kracht, self)
