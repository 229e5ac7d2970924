"""An earlier plan to read: nothing in it can be changed."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from regisseur_desktop.domain.datum_tonen import toon_datum
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import Afspraak, Akkoord, Doel, Regiehouder
from regisseur_desktop.domain.planwoorden import PLANTEKSTEN
from regisseur_desktop.domain.tekst import opsomming
from regisseur_desktop.domain.verschil import Plandeel
from ui.plan.klaar_op import KlaarOp, toon_klaar_op
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import clear, column, holder
from ui.widgets.row import FactRow, quote

LEEG = "Er stond toen nog niets in het plan."


class PlanLezen(QWidget):
    """The words of a plan from top to bottom; names are those of today."""

    def __init__(self) -> None:
        super().__init__()
        self._body: QVBoxLayout = column(spacing=12)
        self.setLayout(self._body)

    def show_plan(self, toen: Dossier, vandaag: date) -> None:
        """Show a plan from what the family wants to who agrees."""
        clear(self._body)
        parts = [*_wishes(toen), *_parts(toen, vandaag)]
        # at once: part by part the whole page would be laid out again for each of them
        self._body.addWidget(holder(column(*parts or [PlainLabel(LEEG, "muted")], spacing=12)))


def _wishes(toen: Dossier) -> Iterator[QWidget]:
    if toen.hulpvragen:
        yield PlainLabel(Plandeel.HULPVRAGEN.label, "h3")
    for vraag in toen.hulpvragen:
        yield quote(vraag.tekst, toen.naam_van(vraag.bron) if vraag.bron else "")


def _strengths(toen: Dossier) -> Iterator[QWidget]:
    if toen.krachten:
        yield PlainLabel(Plandeel.KRACHTEN.label, "h3")
    for kracht in toen.krachten:
        wie = f"zegt {toen.naam_van(kracht.bron) or 'iemand'}" if kracht.bron else ""
        below = " · ".join(deel for deel in (wie, kracht.gevolg) if deel)
        yield FactRow(kracht.tekst, ("plus-circle", "text2"), subtitle=below)


def _parts(toen: Dossier, vandaag: date) -> Iterator[QWidget]:
    for naam, label in PLANTEKSTEN:
        if tekst := getattr(toen.plan, naam, ""):
            yield PlainLabel(label, "h3")
            yield from _wordings(toen, toen.plan.id if toen.plan else "", naam, tekst)
    yield from _strengths(toen)
    for nummer, doel in enumerate(toen.doelen_op_volgorde(), start=1):
        yield from _goal(toen, doel, nummer, vandaag)
    if veilig := toen.afspraken_van(""):
        yield PlainLabel("Zo is het veilig thuis", "h3")
        yield from (_agreement(toen, afspraak, vandaag) for afspraak in veilig)
    yield from _results(toen)
    yield from _made_with(toen)
    if toen.akkoorden:
        yield PlainLabel("Akkoord", "h3")
    yield from (PlainLabel(_consent(toen, akkoord)) for akkoord in toen.akkoorden)


def _wordings(toen: Dossier, bij: str, veld: str, tekst: str) -> Iterator[QWidget]:
    """Return the words of the family, and below them the other wording when there is one."""
    yield PlainLabel(tekst)
    if vaktekst := toen.vaktekst(bij, veld):
        yield PlainLabel(f"Voor professionals: {vaktekst.tekst}", "small")


def _goal(toen: Dossier, doel: Doel, nummer: int, vandaag: date) -> Iterator[QWidget]:
    yield PlainLabel(f"{nummer}. {doel.wat} ({doel.voortgang.label})", "h3")
    if vaktekst := toen.vaktekst(doel.id, "wat"):
        yield PlainLabel(f"Voor professionals: {vaktekst.tekst}", "small")
    if doel.hoe:
        yield from _wordings(toen, doel.id, "hoe", doel.hoe)
    if doel.regie is not Regiehouder.NOG_NIET:
        yield PlainLabel(f"De regie heeft: {doel.regie.label}.", "small")
    yield from (_agreement(toen, een, vandaag) for een in toen.afspraken_van(doel.id))


def _agreement(toen: Dossier, afspraak: Afspraak, vandaag: date) -> QWidget:
    wie = opsomming([toen.naam_van(een) or "iemand" for een in afspraak.wie])
    wanneer = toon_klaar_op(KlaarOp(afspraak.klaar_op, afspraak.ritme), vandaag)
    below = " · ".join(deel for deel in (wie, wanneer, afspraak.voortgang.label) if deel)
    return FactRow(afspraak.wat, ("check-circle", "text2"), subtitle=below)


def _results(toen: Dossier) -> Iterator[QWidget]:
    if toen.resultaten:
        yield PlainLabel("Afgesproken resultaten", "h3")
    for resultaat in toen.resultaten:
        met = f"met {resultaat.met_wie}" if resultaat.met_wie else ""
        yield FactRow(resultaat.tekst, ("target", "text2"), subtitle=met)


def _made_with(toen: Dossier) -> Iterator[QWidget]:
    plan = toen.plan
    if plan is None or not (plan.opgesteld_met or plan.opgesteld_op):
        return
    wie = opsomming([toen.naam_van(een) or "iemand" for een in plan.opgesteld_met])
    dag = f"op {toon_datum(plan.opgesteld_op, met_weekdag=False)}" if plan.opgesteld_op else ""
    yield PlainLabel("Gemaakt met", "h3")
    yield PlainLabel(" ".join(deel for deel in (wie, dag) if deel))


def _consent(toen: Dossier, akkoord: Akkoord) -> str:
    zin = f": {akkoord.zin}" if akkoord.zin else ""
    return f"{toen.naam_van(akkoord.wie) or 'iemand'}: {akkoord.oordeel.label}{zin}"
