"""Why there is help, what to expect of it, and what is asked of the family."""

from dataclasses import replace
from functools import partial
from typing import Any

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.meedoen import gevraagd_van_gezin
from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.operations import plan
from ui.plan.binding import Binding, bind
from ui.plan.deel import DeelBlad
from ui.plan.sprong import AfspraakSprongen
from ui.plan.twee_teksten import TweeTeksten
from ui.werk import Werk
from ui.widgets.field import Field
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, holder
from ui.widgets.text import TextArea

_VELDEN: tuple[tuple[str, str, str], ...] = (
    ("aanleiding", "Wat is er aan de hand?", "Wat was de aanleiding, en wat is de vraag?"),
    ("waarom_hulp", "Waarom is er hulp nodig?", "Wat lukt nu niet alleen?"),
    ("wat_verwachten", "Wat kunnen jullie van ons verwachten?", "Van de regisseur en van de hulp."),
    ("wat_vragen", "Wat vragen wij van jullie?", "Bijvoorbeeld: naar het overleg komen."),
)
_GEVRAAGD = "Dit spraken jullie af bij de doelen"


class WaaromBlad(DeelBlad):
    """Four texts of the plan itself, and below them what the family does by its agreements."""

    def __init__(self, werk: Werk) -> None:
        super().__init__("Waarom hulp", "Dit staat vooraan in het plan van aanpak.")
        self._werk = werk
        self._huishouden_id = ""
        self.velden: dict[str, Field] = {}
        self.twee: dict[str, TweeTeksten] = {}
        self._bindings: dict[str, Binding] = {}
        for naam, label, hint in _VELDEN:
            field = Field(label, TextArea(lines=2), hint=hint)
            self.velden[naam] = field
            self._bindings[naam] = bind(field, partial(self._save, naam))
            self.twee[naam] = TweeTeksten(werk, field, naam)
            self.body.addWidget(self.twee[naam])
        self.gevraagd = AfspraakSprongen(werk, _GEVRAAGD, ("circle", "text2"))
        self._gevraagd = holder(column(PlainLabel(_GEVRAAGD, "field"), self.gevraagd, spacing=4))
        self.body.addWidget(self._gevraagd)

    @override
    def show_dossier(self, dossier: Dossier) -> None:
        """Show the texts of the plan."""
        if dossier.id != self._huishouden_id:
            self.flush()
        self._huishouden_id = dossier.id
        shown = plan.current_plan(dossier)
        for naam, binding in self._bindings.items():
            binding.show_value(getattr(shown, naam))
            self.twee[naam].show_tekst(dossier, dossier.plan.id if dossier.plan else "")
        afspraken = gevraagd_van_gezin(dossier)
        self.gevraagd.show_afspraken(dossier, afspraken)
        self._gevraagd.setVisible(bool(afspraken))

    @override
    def flush(self) -> None:
        """Save at once what was typed."""
        for naam, binding in self._bindings.items():
            binding.flush()
            self.twee[naam].binding.flush()

    def _save(self, naam: str, tekst: str) -> None:
        dossier = self._werk.dossier(self._huishouden_id)
        changed: dict[str, Any] = {naam: clean(tekst)}
        after = replace(plan.current_plan(dossier), **changed)
        self._werk.do(plan.change_plan(dossier, after, f"{self.velden[naam].name} veranderen"))
