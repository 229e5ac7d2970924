"""One edit by every builder of the plan's two wordings, results, faces and tips, for Marina."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit, replaced
from regisseur_desktop.domain.plan import Doel, Gezicht, Meetmoment, Regiehouder, Vaktekst
from regisseur_desktop.domain.toepassen import apply_edit
from regisseur_desktop.domain.verhaal import Notitiesoort
from regisseur_desktop.operations import (
    aan_tafel,
    bijsturen,
    leestips,
    op_het_blad,
    plan,
    plandelen,
    regiecijfers,
    regiehouders,
    vakteksten,
)
from regisseur_desktop.operations.regiecijfers import Regieantwoord
from tests.dossiers import VANDAAG, called

NU = datetime(2026, 11, 23, 9, 14, tzinfo=UTC)


def _doel(dossier: Dossier) -> Doel:
    return dossier.doelen_op_volgorde()[0]


def _vak(dossier: Dossier) -> Vaktekst:
    return dossier.vakteksten[0]


def rewritten(dossier: Dossier) -> Edit:
    """Return the edit that rewrites the first goal, which has a wording for professionals."""
    doel = _doel(dossier)
    after = replace(doel, wat="Ivan lacht weer.")
    return vakteksten.in_step(dossier, replaced("Doel veranderen", dossier.id, doel, after))


def left_tip(dossier: Dossier) -> Dossier:
    """Return the dossier in which a tip of the leeshulp was left."""
    return apply_edit(dossier, leestips.laat_staan(dossier, "vakwoord:traject"))


PLANBOUWERS: dict[Callable[..., Edit], Callable[[Dossier], Edit]] = {
    aan_tafel.nieuw_doel: lambda d: aan_tafel.nieuw_doel(d, "Marina werkt weer"),
    aan_tafel.thuis_afdrukken: lambda d: aan_tafel.thuis_afdrukken(d, VANDAAG),
    op_het_blad.kies_kracht: lambda d: op_het_blad.kies_kracht(d, d.krachten[0].id),
    op_het_blad.add_op_het_blad: lambda d: op_het_blad.add_op_het_blad(d, "Marina lacht vaak."),
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
    bijsturen.explain_change: lambda d: bijsturen.explain_change(
        d, Notitiesoort.BIJSTURING, "Elke dag was te veel.", NU
    ),
    regiehouders.give_regie: lambda d: regiehouders.give_regie(
        d, _doel(d), Regiehouder.PROFESSIONAL
    ),
    regiecijfers.ask_regiecijfers: lambda d: regiecijfers.ask_regiecijfers(
        d, [Regieantwoord(wie=called(d, "Marina"), cijfer=7)], Meetmoment.EVALUATIE, VANDAAG
    ),
    leestips.laat_staan: lambda d: leestips.laat_staan(d, "vakwoord:indicatie"),
    leestips.toon_weer: leestips.toon_weer,
    leestips.kies_lezer: lambda d: leestips.kies_lezer(d, "puber"),
    vakteksten.begin_vaktekst: lambda d: vakteksten.begin_vaktekst(
        d, _doel(d).id, "hoe", "Psycho-educatie"
    ),
    vakteksten.change_vaktekst: lambda d: vakteksten.change_vaktekst(_vak(d), "Rouwtaken"),
    vakteksten.end_vaktekst: lambda d: vakteksten.end_vaktekst(_vak(d)),
    vakteksten.looked_at: lambda d: vakteksten.looked_at(_vak(d)),
}
