"""With whom the plan was made, and when."""

from dataclasses import replace
from typing import Any

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.operations import plan
from ui.formulieren.velden import met_regisseur
from ui.plan.binding import bind
from ui.plan.deel import DeelBlad
from ui.werk import Werk
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.person_chooser import PersonChooser


class OpgesteldBlad(DeelBlad):
    """Names and a day."""

    def __init__(self, werk: Werk) -> None:
        super().__init__("Gemaakt met", "Met wie aan tafel maakte je dit plan?")
        self._werk = werk
        self._huishouden_id = ""
        self._chooser = PersonChooser(())
        self.met = Field("Met wie?", self._chooser)
        self.op = Field("Wanneer?", DateField(werk.vandaag, is_past=True))
        self._met = bind(self.met, lambda wie: self._save(opgesteld_met=wie))
        self._op = bind(self.op, lambda dag: self._save(opgesteld_op=dag))
        self.body.addWidget(self.met)
        self.body.addWidget(self.op)

    @override
    def show_dossier(self, dossier: Dossier) -> None:
        """Show the names and the day."""
        if dossier.id != self._huishouden_id:
            self.flush()
        self._huishouden_id = dossier.id
        shown = plan.current_plan(dossier)
        self._chooser.set_people(met_regisseur(dossier))
        self._met.show_value(shown.opgesteld_met)
        self._op.show_value(shown.opgesteld_op)

    @override
    def flush(self) -> None:
        """Save at once what was typed."""
        self._op.flush()

    def _save(self, **values: Any) -> None:  # noqa: ANN401 - a field of the plan
        dossier = self._werk.dossier(self._huishouden_id)
        after = replace(plan.current_plan(dossier), **values)
        self._werk.do(plan.change_plan(dossier, after, "Gemaakt met veranderen"))
