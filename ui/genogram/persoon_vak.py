"""The side panel of a person: the few facts that matter, and who the others are to them."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import replaced
from regisseur_desktop.domain.moment import Moment
from regisseur_desktop.domain.namen import lees_naam
from regisseur_desktop.domain.persoon import Aandoening, Geslacht, Persoon
from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.domain.verwantschap import relaties_van
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.personen import save_persoon
from ui.formulieren.aandoeningen import AandoeningenVeld, check_aandoeningen
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.woorden import wie
from ui.genogram import hoort_bij
from ui.genogram.gebeurtenissen import gebeurtenissen_van
from ui.genogram.naast_elkaar import NaastElkaar
from ui.genogram.vak import LeeftijdVeld, Regels, Vak
from ui.genogram.zinnen import VORMEN, vorm_teksten, vorm_van
from ui.widgets.buttons import Button
from ui.widgets.choice import ComboChoice, Tick
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.layout import column, line
from ui.widgets.moment_field import MomentField
from ui.widgets.row import separator
from ui.widgets.text import TextArea, TextLine

_LEEG = "Vul een naam in. Een voornaam is genoeg."
_GESLACHT = dict(
    zip(
        VORMEN[:4],
        (Geslacht.MAN, Geslacht.VROUW, Geslacht.ANDERS, Geslacht.ONBEKEND),
        strict=True,
    )
)


class HoortBij(ComboChoice):
    """Whose child somebody is; the answers change with the family."""

    def __init__(self) -> None:
        super().__init__((), empty="")
        self._opties: list[tuple[Any, str]] = []

    def set_opties(self, opties: list[tuple[hoort_bij.Ouders, str]]) -> None:
        """Offer these answers; nothing moves when they are the same."""
        if opties == self._opties:
            return
        self._opties = list(opties)
        self.combo.clear()
        self._values = [value for value, _text in opties]
        self.combo.addItems([text for _value, text in opties])


class PersoonVak(Vak):
    """Everything about one person that is asked often; the rest is in the full form."""

    relatie = Signal()
    gebeurtenis = Signal()
    geboorte = Signal()
    weg = Signal()

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__(bewerker)
        self.naam = Field("Naam", TextLine())
        self._leeftijd = LeeftijdVeld(self.werk.vandaag, placeholder="9 jaar")
        self.geboren = Field("Leeftijd", self._leeftijd)
        self._vorm = ComboChoice([(een, een) for een in VORMEN], empty="")
        self.vorm = Field("Vorm", self._vorm)
        self.overleden = Field("Overleden", MomentField(self.werk.vandaag, placeholder="2025"))
        self._hoort = HoortBij()
        self.hoort = Field("Hoort bij", self._hoort)
        self.belangrijk = Field("Wat is belangrijk om te weten?", TextArea(lines=3, most=8))
        self.woont = Tick("Woont in dit huishouden")
        self.op_tekening = Tick("Op de tekening van het gezin tonen")
        self.aandoeningen = Field(
            "Ziekte, beperking of verslaving", AandoeningenVeld(), name="Ziekte"
        )
        self.uitgerekend = Field("Uitgerekend op", DateField(self.werk.vandaag))
        self.familie = Regels("Familie")
        self.gebeurtenissen = Regels("Gebeurtenissen")
        self._make_buttons()
        self._lay_out()
        self._bind()

    def _make_buttons(self) -> None:
        self.geboren_knop = Button("Is geboren…", icon="star", on_click=self.geboorte.emit)
        self.relatie_knop = Button(
            "Relatie toevoegen", "quiet", icon="plus", on_click=self.relatie.emit
        )
        self.weg_knop = Button("Weghalen", "quietdanger", icon="trash", on_click=self.weg.emit)
        self.gebeurtenis_knop = Button(
            "Gebeurtenis", "quiet", icon="plus", name="Gebeurtenis van deze persoon",
            on_click=self.gebeurtenis.emit,
        )  # fmt: skip
        self.alles = Button(
            "Alles veranderen…", "quiet", icon="pencil-simple", on_click=self._open_form
        )

    def _lay_out(self) -> None:
        self._hoort.combo.setMinimumContentsLength(6)
        self._vorm.combo.setMinimumContentsLength(6)
        buttons = line(self.relatie_knop, None, self.weg_knop, spacing=4)
        self.setLayout(
            column(
                self.naam,
                NaastElkaar(self.geboren, self.vorm, self._leeftijd.edit),
                self.uitgerekend,
                line(self.geboren_knop, None),
                self.overleden,
                self.hoort,
                self.belangrijk,
                column(self.woont, self.op_tekening, spacing=6),
                separator(),
                buttons,
                self.familie,
                self.gebeurtenissen,
                self.aandoeningen,
                line(self.gebeurtenis_knop, None, self.alles, spacing=4),
                None,
                spacing=12,
            )
        )
        self.familie.gekozen.connect(self.gekozen)
        self.gebeurtenissen.gekozen.connect(self._open_gebeurtenis)

    def _bind(self) -> None:
        saves: dict[str, tuple[Field, Callable[[Any], object]]] = {
            "naam": (self.naam, self._save_naam),
            "geboren": (self.geboren, lambda wanneer: self._keep(geboren=wanneer)),
            "overleden": (self.overleden, self._save_overleden),
            "vorm": (self.vorm, self._save_vorm),
            "hoort": (self.hoort, self._save_hoort),
            "uitgerekend": (self.uitgerekend, lambda dag: self._keep(uitgerekend=dag)),
            "aandoeningen": (self.aandoeningen, self._save_aandoeningen),
            "belangrijk": (self.belangrijk, lambda t: self._keep(belangrijk=clean(t).strip())),
        }
        for name, (field, save) in saves.items():
            self.bind(name, field, save)
        self.woont.edited.connect(self._save_woont)
        self.op_tekening.edited.connect(
            lambda: self._keep(op_tekening_gezin=self.op_tekening.value())
        )

    # -- showing

    @override
    def vul(self, dossier: Dossier) -> None:
        persoon = dossier.zoek(self.waarde_id)
        if not isinstance(persoon, Persoon):
            return
        self._hoort.set_opties(hoort_bij.opties(dossier, persoon))
        self.show_values(
            naam=persoon.naam.volledig,
            geboren=persoon.geboren,
            overleden=persoon.overleden,
            vorm=vorm_van(persoon),
            hoort=hoort_bij.huidig(dossier, persoon),
            uitgerekend=persoon.uitgerekend,
            aandoeningen=persoon.aandoeningen,
            belangrijk=persoon.belangrijk,
        )
        for place, tekst in enumerate(vorm_teksten(persoon, self.werk.vandaag())):
            self._vorm.combo.setItemText(place, tekst)
        self._show_unborn(is_unborn=persoon.is_ongeboren)
        self.overleden.setVisible(persoon.overleden is not None)
        lid = dossier.lid(persoon.id)
        self.woont.set_value(value=bool(lid and lid.woont_hier))
        self.op_tekening.set_value(value=persoon.op_tekening_gezin)
        self.familie.toon(
            [(een, f"{wie(dossier, een)}, {woord}") for een, woord in self._family(dossier)]
        )
        self.gebeurtenissen.toon(gebeurtenissen_van(dossier, persoon.id))

    def _show_unborn(self, *, is_unborn: bool) -> None:
        """Ask of a child on the way when it comes, and of who was born how old they are."""
        self.uitgerekend.setVisible(is_unborn)
        self.geboren_knop.setVisible(is_unborn)
        self.geboren.setVisible(not is_unborn)

    def _family(self, dossier: Dossier) -> list[tuple[str, str]]:
        here = {lid.persoon_id for lid in dossier.leden}
        return [(een, woord) for een, woord in relaties_van(dossier, self.waarde_id) if een in here]

    # -- saving

    def _keep(self, **values: Any) -> None:  # noqa: ANN401
        before = self.waarde
        if isinstance(before, Persoon):
            after = replace(before, **values)
            if after != before:
                self.do(save_persoon(self.dossier, before, after))

    def _save_naam(self, tekst: str) -> None:
        before = self.waarde
        if not isinstance(before, Persoon) or tekst == before.naam.volledig:
            return
        gelezen = lees_naam(tekst)
        if not gelezen.kort and not before.is_ongeboren:
            raise Refused(_LEEG)
        naam = replace(
            gelezen,
            roepnaam=gelezen.roepnaam,
            geboortenaam=gelezen.geboortenaam or before.naam.geboortenaam,
        )
        self._keep(naam=naam)

    def _save_aandoeningen(self, aandoeningen: tuple[Aandoening, ...]) -> None:
        check_aandoeningen(aandoeningen)
        self._keep(aandoeningen=aandoeningen)

    def _save_overleden(self, wanneer: Moment | None) -> None:
        self._keep(overleden=wanneer or Moment())

    def _save_vorm(self, vorm: str) -> None:
        if vorm in _GESLACHT:
            self._keep(geslacht=_GESLACHT[vorm], is_ongeboren=False)
        else:
            self._keep(is_ongeboren=True)

    def _save_hoort(self, ouders: hoort_bij.Ouders) -> None:
        before = self.waarde
        if isinstance(before, Persoon):
            self.do(hoort_bij.kies(self.dossier, before, ouders))

    def _save_woont(self) -> None:
        lid = self.dossier.lid(self.waarde_id)
        if lid is not None and lid.woont_hier != self.woont.value():
            after = replace(lid, woont_hier=self.woont.value())
            self.do(replaced("Wonen veranderen", self.dossier.id, lid, after))

    # -- elsewhere

    def _open_form(self) -> None:
        self.flush()
        self.bewerker.opener(self.waarde)()

    def _open_gebeurtenis(self, gebeurtenis_id: str) -> None:
        self.gekozen.emit(gebeurtenis_id)
