"""The next meeting: day, hours and place, made or changed without leaving the plan."""

from collections.abc import Callable
from typing import Any

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.operations.plandelen import change_volgend_overleg
from ui.formulieren.besturing import TijdVeld
from ui.formulieren.woorden import hoofdletter, regel
from ui.overzicht.overleg import telling
from ui.plan.binding import Binding, bind
from ui.plan.deel import DeelBlad
from ui.plan.raster import Raster
from ui.plek import Plek, Scherm
from ui.werk import Werk
from ui.widgets.buttons import Button
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import add, line
from ui.widgets.text import TextLine

_EMPTY = {"plaats": ""}
LEEG = "Er is nog geen overleg gepland. Kies een dag, dan staat het in de agenda."


class VolgendOverlegBlad(DeelBlad):
    """Fields of the first meeting from today on; the day plans one when there is none."""

    def __init__(self, werk: Werk) -> None:
        super().__init__("Volgend overleg", "Wanneer kijken jullie samen hoe het gaat?")
        self._werk, self._huishouden_id, self._overleg_id = werk, "", ""
        self.stand = PlainLabel("", "muted")
        self.dag = Field("Welke dag?", DateField(werk.vandaag))
        self.plaats = Field("Waar?", TextLine("Bijvoorbeeld thuis bij het gezin"))
        self.begin = Field("Begin", TijdVeld(), name="Begin van het overleg")
        self.einde = Field("Einde", TijdVeld(), name="Einde van het overleg")
        self.naar = Button(
            "Uitnodigen en agenda", icon="arrow-right", on_click=self._open_evaluaties
        )
        self.naar.setAccessibleName("Uitnodigen en agenda: naar het tabblad Evaluaties")
        self._bindings = self._bind()
        fields = Raster(self.dag, self.plaats, self.begin, self.einde)
        add(self.body, self.stand, fields, line(self.naar, None))

    def _bind(self) -> dict[str, Binding]:
        saves: dict[str, tuple[Field, Callable[[Any], object]]] = {
            "datum": (self.dag, lambda dag: self._save(datum=dag)),
            "plaats": (self.plaats, lambda waar: self._save(plaats=clean(waar))),
            "begin": (self.begin, lambda tijd: self._save(begin=tijd)),
            "einde": (self.einde, lambda tijd: self._save(einde=tijd)),
        }
        return {name: bind(field, save) for name, (field, save) in saves.items()}

    @override
    def show_dossier(self, dossier: Dossier) -> None:
        """Show the next meeting, or that there is none."""
        overleg = dossier.volgende_evaluatie(self._werk.vandaag())
        shown = (dossier.id, overleg.id if overleg else "")
        if shown[0] != self._huishouden_id:
            self.flush()
            self._let_go()
        self._huishouden_id, self._overleg_id = shown
        for name, binding in self._bindings.items():
            binding.show_value(getattr(overleg, name) if overleg else _EMPTY.get(name))
        answers = [words for _icon, _tone, words in telling(overleg)] if overleg else []
        said = regel(hoofdletter(overleg.soort.label), ", ".join(answers)) if overleg else LEEG
        self.stand.setText(said)

    def _let_go(self) -> None:
        """Let what was half typed for one household not come along to another."""
        for binding in self._bindings.values():
            binding.forget()
        for field in (self.dag, self.plaats, self.begin, self.einde):
            field.clear_error()

    @override
    def flush(self) -> None:
        """Save at once what was typed."""
        for binding in self._bindings.values():
            binding.flush()

    def _save(self, **values: Any) -> None:  # noqa: ANN401 - the fields of a meeting differ
        dossier = self._werk.dossier(self._huishouden_id)
        if self._overleg_id or any(values.values()):  # an empty field plans nothing
            is_first = not self._overleg_id
            self._werk.do(change_volgend_overleg(dossier, self._werk.vandaag(), **values))
            if is_first:
                self.flush()  # what was typed before there was a day

    def _open_evaluaties(self) -> None:
        self.flush()
        plek = Plek(Scherm.HUISHOUDEN, self._huishouden_id, "evaluaties", self._overleg_id)
        self._werk.go(plek)
