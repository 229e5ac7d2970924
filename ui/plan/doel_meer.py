"""What else is said of a goal: who has the say, what it builds on, who shares and who sees it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.kalender import MAANDEN
from regisseur_desktop.domain.plan import Doel, Regiehouder
from regisseur_desktop.domain.zicht import Zicht
from regisseur_desktop.operations.methode import load_methode
from regisseur_desktop.operations.plandelen import add_kracht_bij_doel, regie_vorige_keer
from regisseur_desktop.operations.versies import laatste_versie
from ui.formulieren.velden import gezin, met_regisseur, netwerk
from ui.formulieren.woorden import hoofdletter, namen, regel
from ui.kladden import Klad, Teksten
from ui.plan.binding import Binding, bind
from ui.plan.kiezer import Kiezer, kiezer_van
from ui.plan.opvouw import Opvouw
from ui.plan.pictogram import PICTOGRAMMEN, PictogramChoice
from ui.plan.raster import Raster
from ui.werk import Werk
from ui.widgets.buttons import Button
from ui.widgets.choice import ComboChoice
from ui.widgets.field import Field
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, line

TITEL = "Meer over dit doel"
_SLEUTEL = "plan/meer_over_doel"
_REGIE = [(een, een.label) for een in Regiehouder]
Save = Callable[..., object]
"""Saves fields of the goal in hand, given by name."""


def vorige_keer(dossier: Dossier, doel: Doel) -> str:
    """Return who had the say over this goal in the version that was kept last."""
    toen, versie = regie_vorige_keer(dossier, doel.id), laatste_versie(dossier)
    if toen is None or versie is None:
        return ""
    dag = f"{versie.datum.day} {MAANDEN[versie.datum.month - 1]} {versie.datum.year}"
    return f"Vorige keer: {toen.label} ({dag})."


def samenvatting(dossier: Dossier, doel: Doel) -> str:
    """Return in one line what is filled in."""
    gebied = load_methode().leefgebied(doel.leefgebied)
    said = (
        regel(
            f"regie: {doel.regie.label}" if doel.regie is not Regiehouder.NOG_NIET else "",
            f"let erop: {namen(dossier, doel.let_op)}" if doel.let_op else "",
            f"samen met {namen(dossier, doel.samen_met)}" if doel.samen_met else "",
            _aantal(len(doel.krachten), "kracht", "krachten"),
            _aantal(len(doel.resultaten), "resultaat", "resultaten"),
            gebied.naam if gebied else "",
            f"over {namen(dossier, doel.over)}" if doel.over else "",
            f"te zien voor: {doel.zicht.label}" if doel.zicht is not Zicht.GEZIN else "",
        )
        or "nog niets ingevuld"
    )
    return hoofdletter(said)


def _aantal(aantal: int, een: str, meer: str) -> str:
    return f"{aantal} {een if aantal == 1 else meer}" if aantal else ""


class DoelMeer(QWidget):
    """The fields under the fold; `save` keeps a field of the goal."""

    removal_asked = Signal()

    def __init__(self, werk: Werk, save: Save) -> None:
        super().__init__()
        self._werk, self._save = werk, save
        self._doel: Doel | None = None
        self._asked: tuple[str, str] = ("", "")
        self._make_fields()
        self.weg = Button(
            "Doel weghalen", "quietdanger", icon="trash", on_click=self.removal_asked.emit
        )
        self.vouw = Opvouw(TITEL, self._lay_out(), werk.settings, _SLEUTEL)
        self.setLayout(column(self.vouw))
        self.bindings = self._bind()
        self._klad = Klad(werk, self, self._half_typed, self._bring_back)
        kiezer_van(self.krachten).edit.textEdited.connect(lambda _text: self._klad.note())

    def _make_fields(self) -> None:
        self.regie = Field(
            "Wie heeft de regie over dit onderwerp?",
            ComboChoice(_REGIE, empty=""),
            hint="Wie beslist wat er gebeurt?",
        )
        self.toen = PlainLabel("", "small")
        self.let_op = Field(
            "Wie let erop?",
            Kiezer("Typ of kies een naam"),
            hint="Wie merkt het als het stilstaat?",
        )
        self.samen_met = Field(
            "Samen met wie?",
            Kiezer("Typ of kies een naam"),
            hint="Bijvoorbeeld de school.",
        )
        self.over = Field("Over wie?", Kiezer("Typ of kies een naam"), hint="Leeg is iedereen.")
        self.krachten = Field(
            "Welke krachten gebruiken jullie?",
            Kiezer("Typ of kies een kracht, of schrijf een nieuwe", may_add=True),
        )
        self.resultaten = Field(
            "Voor welk resultaat van de gemeente?", Kiezer("Typ of kies een resultaat")
        )
        gebieden = [(gebied.sleutel, gebied.naam) for gebied in load_methode().leefgebieden]
        options = [("", "nog niet gekozen"), *gebieden]
        self.leefgebied = Field("Leefgebied", ComboChoice(options, empty=""))
        self.pictogram = Field("Plaatje bij dit doel", PictogramChoice())
        zichten = [(een, een.label) for een in Zicht]
        self.zicht = Field(
            "Wie mag het zien?", ComboChoice(zichten, empty=""), hint="Op papier en aan tafel."
        )

    def _lay_out(self) -> QVBoxLayout:
        return column(
            column(self.regie, self.toen, spacing=4),
            self.krachten,
            self.resultaten,
            Raster(self.let_op, self.samen_met, self.over, self.zicht),
            Raster(self.leefgebied, self.pictogram),
            line(None, self.weg),
            spacing=16,
            sides=(0, 8, 0, 0),
        )

    def _bind(self) -> dict[str, Binding]:
        fields = {
            "regie": self.regie,
            "krachten": self.krachten,
            "resultaten": self.resultaten,
            "let_op": self.let_op,
            "samen_met": self.samen_met,
            "over": self.over,
            "zicht": self.zicht,
            "pictogram": self.pictogram,
        }
        made = {name: bind(field, self._saver(name)) for name, field in fields.items()}
        made["leefgebied"] = bind(self.leefgebied, self._save_leefgebied)
        kiezer_van(self.krachten).new_wanted.connect(self._add_kracht)
        return made

    def _saver(self, name: str) -> Callable[[Any], object]:
        return lambda value: self._save(**{name: value})

    # -- showing

    def show_doel(self, dossier: Dossier, doel: Doel) -> None:
        """Show the goal as it is stored."""
        self._doel = doel
        self._klad.go(f"doelkracht:{doel.huishouden_id}:{doel.id}")
        resultaten = [(een.id, een.tekst) for een in dossier.resultaten]
        offered = (
            (self.krachten, [(een.id, een.tekst) for een in dossier.krachten]),
            (self.resultaten, resultaten),
            (self.let_op, met_regisseur(dossier)),
            (self.samen_met, netwerk(dossier)),
            (self.over, gezin(dossier)),
        )
        for field, options in offered:
            kiezer_van(field).offer(options)
        for name, binding in self.bindings.items():
            binding.show_value(_shown(name, getattr(doel, name)))
        self.resultaten.setVisible(bool(resultaten))
        self._show_toen(dossier, doel)
        self.vouw.vat_samen(samenvatting(dossier, doel))

    def _show_toen(self, dossier: Dossier, doel: Doel) -> None:
        """Read the last version once per goal: it never changes."""
        versie = laatste_versie(dossier)
        asked = (versie.id if versie else "", doel.id)
        if asked != self._asked:
            self._asked = asked
            self.toen.setText(vorige_keer(dossier, doel))
            self.toen.setVisible(bool(self.toen.text()))

    # -- what is half typed belongs to one goal

    def _half_typed(self) -> Teksten:
        return {"kracht": kiezer_van(self.krachten).edit.text()}

    def _bring_back(self, teksten: Teksten) -> None:
        """Show what was begun at this goal, and half a name of another goal nowhere."""
        for field in (self.let_op, self.samen_met, self.over, self.resultaten):
            kiezer_van(field).edit.clear()
        kiezer_van(self.krachten).edit.setText(teksten.get("kracht", ""))

    # -- saving

    def _save_leefgebied(self, sleutel: str) -> None:
        """Propose the pictogram that belongs to it, unless one was chosen by hand."""
        if self._doel is None:
            return
        before = load_methode().leefgebied(self._doel.leefgebied)
        own = self._doel.pictogram not in ("", before.pictogram if before else "")
        gebied = load_methode().leefgebied(sleutel)
        if own or gebied is None:
            self._save(leefgebied=sleutel)
        else:
            self._save(leefgebied=sleutel, pictogram=gebied.pictogram)

    def _add_kracht(self, tekst: str) -> None:
        if self._doel is None:
            return
        dossier = self._werk.dossier(self._doel.huishouden_id)
        doel = dossier.zoek(self._doel.id)
        self._klad.keep()
        if isinstance(doel, Doel):
            self._werk.do(add_kracht_bij_doel(dossier, doel, tekst))


def _shown(name: str, value: Any) -> Any:  # noqa: ANN401 - the fields of a goal differ
    """Return the value as the field can show it; a choice that no longer exists is shown empty."""
    if name == "pictogram":
        return value if value in dict(PICTOGRAMMEN) else ""
    if name == "leefgebied":
        return value if load_methode().leefgebied(value) else ""
    return value
