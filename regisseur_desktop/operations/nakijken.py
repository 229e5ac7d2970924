"""Which texts of a document have to be looked at, because their other wording was changed."""

from dataclasses import dataclass

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import Nakijken, Vaktekst
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.operations.documenten import Documentopdracht

_VELDEN = {
    "aanleiding": "aanleiding",
    "waarom_hulp": "waarom er hulp is",
    "wat_verwachten": "wat jullie doen",
    "wat_vragen": "wat je vraagt",
}
_MET_PLANTEKST = (Documentsoort.PLAN, Documentsoort.EINDEVALUATIE)


@dataclass(frozen=True, slots=True)
class NaTeKijken:
    """One text: the value it belongs to, and its name as in "doel 2"."""

    bij: str
    naam: str


def na_te_kijken(
    dossier: Dossier, opdracht: Documentopdracht, mee: frozenset[str]
) -> tuple[NaTeKijken, ...]:
    """Return the texts that this reader gets and that may be behind, in the order of the plan.

    `mee` are the ids of the items that go along.
    """
    is_family = opdracht.lezer in (Lezer.GEZIN, Lezer.KIND)
    mark = Nakijken.GEZIN if is_family else Nakijken.VAK
    goals = [doel.id for doel in dossier.doelen_op_volgorde()]
    marked = [text for text in dossier.vakteksten if text.nakijken is mark]
    of_plan = [text for text in marked if _is_of_plan(dossier, text)]
    of_goals = sorted(
        (text for text in marked if text.bij in mee and text.bij in goals),
        key=lambda text: goals.index(text.bij),
    )
    shown = (*(of_plan if opdracht.soort in _MET_PLANTEKST else ()), *of_goals)
    found = (NaTeKijken(text.bij, _naam(goals, text)) for text in shown)
    return tuple(dict.fromkeys(found))


def _is_of_plan(dossier: Dossier, text: Vaktekst) -> bool:
    return dossier.plan is not None and text.bij == dossier.plan.id


def _naam(goals: list[str], text: Vaktekst) -> str:
    if text.bij in goals:
        return f"doel {goals.index(text.bij) + 1}"
    return _VELDEN.get(text.veld, text.veld)
