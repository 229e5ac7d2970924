"""One edit by every builder of the plan's two wordings, results, faces and tips, for Marina."""

from collections.abc import Callable
from dataclasses import replace

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit, replaced
from regisseur_desktop.domain.plan import Doel, Gezicht, Vaktekst
from regisseur_desktop.operations import plan, plandelen, vakteksten
from tests.dossiers import VANDAAG, called


def _doel(dossier: Dossier) -> Doel:
    return dossier.doelen_op_volgorde()[0]


def _vak(dossier: Dossier) -> Vaktekst:
    return dossier.vakteksten[0]


def rewritten(dossier: Dossier) -> Edit:
    """Return the edit that rewrites the first goal, which has a wording for professionals."""
    doel = _doel(dossier)
    after = replace(doel, wat="Ivan lacht weer.")
    return vakteksten.in_step(dossier, replaced("Doel wijzigen", dossier.id, doel, after))


PLANBOUWERS: dict[Callable[..., Edit], Callable[[Dossier], Edit]] = {
    plan.set_gezicht: lambda d: plan.set_gezicht(d, called(d, "Jasper"), Gezicht.BLIJ, VANDAAG),
    plan.add_resultaat: lambda d: plan.add_resultaat(d, "Er is rust.", "de gemeente", VANDAAG),
    plan.add_standaarddoel: lambda d: plan.add_standaarddoel(
        d, "schoon_huis", ["Hal en trap schoonmaken"]
    ),
    plandelen.link_resultaat: lambda d: plandelen.link_resultaat(
        d, d.resultaten[0].id, [_doel(d).id]
    ),
    plandelen.add_kracht_bij_doel: lambda d: plandelen.add_kracht_bij_doel(
        d, _doel(d), "Ivan tekent graag."
    ),
    plandelen.change_volgend_overleg: lambda d: plandelen.change_volgend_overleg(
        d, VANDAAG, plaats="Op school"
    ),
    vakteksten.begin_vaktekst: lambda d: vakteksten.begin_vaktekst(
        d, _doel(d).id, "hoe", "Psycho-educatie"
    ),
    vakteksten.change_vaktekst: lambda d: vakteksten.change_vaktekst(_vak(d), "Rouwtaken"),
    vakteksten.end_vaktekst: lambda d: vakteksten.end_vaktekst(_vak(d)),
    vakteksten.looked_at: lambda d: vakteksten.looked_at(_vak(d)),
}
