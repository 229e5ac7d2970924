"""What every edit builder owes: a Dutch name, its own household, real changes, and a way back."""

import ast
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from regisseur_desktop import operations
from regisseur_desktop.domain.aanmelding import Contactuitkomst, Toestemming, Verwijzing
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit, added
from regisseur_desktop.domain.huishouden import Regie
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.kinds import Value
from regisseur_desktop.domain.namen import Naam
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.plan import REGISSEUR, Oordeel
from regisseur_desktop.domain.regie import Antwoord, Documentrecord, Documentsoort, Evaluatiesoort
from regisseur_desktop.domain.toepassen import apply_edit
from regisseur_desktop.domain.verhaal import Notitiesoort, Zorg
from regisseur_desktop.operations import (
    aanmelding,
    bijsturen,
    coordinatie,
    documenten_meegeven,
    evaluaties,
    gebeurtenissen,
    huishouden,
    items,
    netwerk,
    personen,
    plan,
    prullenbak,
    relaties,
    samen,
    toestemmingen,
    trajecten,
    vakteksten,
    veiligheid,
    verwijderen,
    verwijzingen,
)
from regisseur_desktop.operations.voorbeeld import voorbeelden
from tests.dossiers import VANDAAG, applied, called, same
from tests.operations.planbouwers import PLANBOUWERS, left_tip, rewritten
from tests.operations.tekenbouwers import TEKENBOUWERS, drawn

NU = datetime(2026, 11, 23, 9, 14, tzinfo=UTC)


@cache
def marina() -> Dossier:
    """The example household with a document: something of nearly everything."""
    dossier = applied(voorbeelden(VANDAAG, "Noor")[0])
    record = Documentrecord(
        id=new_id(),
        huishouden_id=dossier.id,
        soort=Documentsoort.PLAN,
        titel="Plan van aanpak",
        formaat="pdf",
        gemaakt_op=NU,
    )
    return apply_edit(dossier, added("Plan van aanpak maken", dossier.id, record))


def stien() -> Dossier:
    return applied(voorbeelden(VANDAAG, "Noor")[1])


@cache
def behind() -> Dossier:
    """The example household with a wording that has to be looked at and a tip that was left."""
    return left_tip(apply_edit(marina(), rewritten(marina())))


@cache
def family() -> Dossier:
    """The example household with more to draw."""
    return drawn(marina())


def contact(dossier: Dossier, begin: str) -> str:
    return next(c.id for c in dossier.contacten if c.naam.lower().startswith(begin))


def consent(dossier: Dossier) -> Toestemming:
    return Toestemming(
        id=new_id(),
        huishouden_id=dossier.id,
        persoon_id=called(dossier, "Marina"),
        contact_id=contact(dossier, "vrijwilliger"),
        gegeven_op=VANDAAG,
    )


def referral(dossier: Dossier) -> Verwijzing:
    return Verwijzing(
        id=new_id(),
        huishouden_id=dossier.id,
        voor=called(dossier, "Liselot"),
        van_contact=contact(dossier, "huisarts"),
        naar_contact=contact(dossier, "integrale"),
    )


def in_samen(dossier: Dossier) -> Edit:
    stappen: list[samen.Stap] = [
        lambda d: items.add_kracht(d, "Ze eten samen."),
        lambda d: items.save(d, d.krachten[-1], replace(d.krachten[-1], gevolg="rust"), "x"),
    ]
    return samen.together(dossier, "Kracht toevoegen", stappen)


def planned(dossier: Dossier) -> Edit:
    voorstel = evaluaties.propose_evaluatie(dossier, Evaluatiesoort.HUISBEZOEK, VANDAAG)
    return evaluaties.plan_evaluatie(dossier, voorstel)


def meeting(dossier: Dossier, **changes: str) -> Edit:
    before = dossier.evaluaties[-1]
    return evaluaties.change_evaluatie(before, replace(before, plaats="op school"))


def successor() -> Regie:
    return Regie(id="", huishouden_id="", naam="Samir", rol="casusregisseur", van=VANDAAG)


def document(dossier: Dossier) -> Documentrecord:
    return dossier.documenten[0]


def binned(dossier: Dossier) -> prullenbak.Prullenbakregel:
    return prullenbak.Prullenbakregel(
        values=(replace(dossier.krachten[0], id=new_id()),),
        tekst="weg",
        huishouden_id=dossier.id,
        huishouden_naam=dossier.huishouden.naam,
        moment=NU,
        wie="Noor",
    )


def somebody(naam: str) -> Persoon:
    return Persoon(id=new_id(), naam=Naam(voornaam=naam))


BUILDERS: dict[Callable[..., Edit], Callable[[Dossier], Edit]] = {
    aanmelding.record_contact: lambda d: aanmelding.record_contact(
        d, Contactuitkomst.GEEN_GEHOOR, NU
    ),
    bijsturen.steer: lambda d: bijsturen.steer(
        d, Notitiesoort.BIJSTURING, "Het is te veel.", NU, [lambda x: plan.add_doel(x, "Rust")]
    ),
    coordinatie.start_coordinatie: lambda d: coordinatie.start_coordinatie(
        d, "Er speelt meer.", "behandelaar", VANDAAG
    ),
    coordinatie.hand_over_regie: lambda d: coordinatie.hand_over_regie(d, successor()),
    documenten_meegeven.add_ontvanger: lambda d: documenten_meegeven.add_ontvanger(
        document(d), "School", "beveiligde mail", VANDAAG
    ),
    evaluaties.plan_evaluatie: planned,
    evaluaties.change_evaluatie: meeting,
    evaluaties.invite: lambda d: evaluaties.invite(d.evaluaties[-1], contact(d, "huisarts")),
    evaluaties.record_antwoord: lambda d: evaluaties.record_antwoord(
        d.evaluaties[-1], contact(d, "rsd"), Antwoord.KOMT
    ),
    evaluaties.invitations_sent: lambda d: evaluaties.invitations_sent(d.evaluaties[-1]),
    evaluaties.hold_evaluatie: lambda d: evaluaties.hold_evaluatie(d.evaluaties[-1], "Het ging."),
    gebeurtenissen.add_gebeurtenis: lambda d: gebeurtenissen.add_gebeurtenis(d, "Verhuisd."),
    huishouden.rename_huishouden: lambda d: huishouden.rename_huishouden(d, "Gezin Smit"),
    huishouden.change_niveau: lambda d: huishouden.change_niveau(d, 3, "Er is ruzie.", NU),
    items.add_kracht: lambda d: items.add_kracht(d, "Ze eten samen."),
    items.add_zorg: lambda d: items.add_zorg(d, "Er is weinig slaap."),
    items.save_zorg: lambda d: items.save_zorg(
        d, None, Zorg(id=new_id(), huishouden_id=d.id, tekst="Ruzie", is_signaal=True), VANDAAG
    ),
    items.add_hulpvraag: lambda d: items.add_hulpvraag(d, "Ik wil rust.", "", VANDAAG),
    items.add_notitie: lambda d: items.add_notitie(d, "Gebeld.", NU),
    items.add_taak: lambda d: items.add_taak(d, "Bel school", VANDAAG),
    items.finish_taak: lambda d: items.finish_taak(d.open_taken()[0], NU),
    items.save: lambda d: items.save(
        d, d.doelen[0], replace(d.doelen[0], hoe="Samen."), "Doel veranderen"
    ),
    netwerk.add_contacten: lambda d: netwerk.add_contacten(d, "oma"),
    netwerk.spoken_with: lambda d: netwerk.spoken_with(d.netwerk[0], VANDAAG),
    personen.add_personen: lambda d: personen.add_personen(d, "Oma 71", VANDAAG),
    personen.save_persoon: lambda d: personen.save_persoon(
        d, d.personen[0], replace(d.personen[0], naam=Naam(voornaam="Marijke"))
    ),
    plan.add_doel: lambda d: plan.add_doel(d, "Wij eten samen.", "wonen"),
    plan.add_afspraak: lambda d: plan.add_afspraak(d, d.doelen[0].id, "belt school", [REGISSEUR]),
    plan.move_doel: lambda d: plan.move_doel(d, d.doelen[0], 1),
    plan.move_afspraak: lambda d: plan.move_afspraak(d, d.afspraken_van(d.doelen[0].id)[0], 1),
    plan.change_plan: lambda d: plan.change_plan(
        d, replace(plan.current_plan(d), wat_vragen="Zeg het op tijd.")
    ),
    plan.set_akkoord: lambda d: plan.set_akkoord(
        d, called(d, "Ivan"), Oordeel.NIET_EENS, VANDAAG, "Ik wil niet praten."
    ),
    plan.keep_version: lambda d: plan.keep_version(d, "Na het overleg", VANDAAG),
    prullenbak.terugzetten: lambda d: prullenbak.terugzetten(binned(d)),
    relaties.add_partner: lambda d: relaties.add_partner(d, called(d, "Marina"), somebody("Tom")),
    relaties.add_kinderen: lambda d: relaties.add_kinderen(
        d, [called(d, "Marina")], "Noa 1 dochter", VANDAAG
    ),
    relaties.add_ouder: lambda d: relaties.add_ouder(d, [called(d, "Marina")], somebody("Oma")),
    relaties.relate_partners: lambda d: relaties.relate_partners(
        d, called(d, "Ivan"), called(d, "Jasper")
    ),
    relaties.relate_ouder: lambda d: relaties.relate_ouder(
        d, called(d, "Ivan"), [called(d, "Liselot")]
    ),
    samen.together: in_samen,
    toestemmingen.give_toestemming: lambda d: toestemmingen.give_toestemming(d, consent(d)),
    toestemmingen.withdraw_toestemming: lambda d: toestemmingen.withdraw_toestemming(
        d.toestemmingen[0], VANDAAG
    ),
    trajecten.start_traject: lambda d: trajecten.start_traject(d, "ho", VANDAAG),
    trajecten.move_to_fase: lambda d: trajecten.move_to_fase(d.trajecten[0], "evalueren"),
    trajecten.end_traject: lambda d: trajecten.end_traject(d.trajecten[0], VANDAAG),
    veiligheid.discuss_veiligheid: lambda d: veiligheid.discuss_veiligheid(
        d, [veiligheid.Cijfer(cijfer=6)], NU
    ),
    vakteksten.in_step: rewritten,
    verwijderen.remove: lambda d: verwijderen.remove(d, d.doelen[0], "Doel weghalen"),
    verwijderen.remove_persoon: lambda d: verwijderen.remove_persoon(d, d.personen[2]),
    verwijzingen.add_verwijzing: lambda d: verwijzingen.add_verwijzing(d, referral(d)),
    verwijzingen.request_coordinatie: lambda d: verwijzingen.request_coordinatie(
        d, contact(d, "school"), REGISSEUR, "Wilt u helpen?", VANDAAG
    ),
}
ON_STIEN: dict[Callable[..., Edit], Callable[[Dossier], Edit]] = {
    verwijzingen.answer_verzoek: lambda d: verwijzingen.answer_verzoek(d.verzoeken[0], "Nee."),
}
"""Those that need what only the second example holds."""

CASES = [
    *(pytest.param(make, marina, id=builder.__name__) for builder, make in BUILDERS.items()),
    *(pytest.param(make, stien, id=builder.__name__) for builder, make in ON_STIEN.items()),
    *(pytest.param(make, behind, id=builder.__name__) for builder, make in PLANBOUWERS.items()),
    *(pytest.param(make, family, id=builder.__name__) for builder, make in TEKENBOUWERS.items()),
]

Make = Callable[[Dossier], Edit]
Source = Callable[[], Dossier]


@pytest.mark.parametrize(("make", "source"), CASES)
def test_that_an_edit_can_be_taken_back_and_done_again(make: Make, source: Source) -> None:
    dossier = source()
    edit = make(dossier)
    done = apply_edit(dossier, edit)
    assert edit
    assert same(done) != same(dossier)
    undone = apply_edit(done, edit.inverse())
    assert same(undone) == same(dossier)
    assert same(apply_edit(undone, edit)) == same(done)


@pytest.mark.parametrize(("make", "source"), CASES)
def test_that_an_edit_has_a_dutch_name_for_the_menu(make: Make, source: Source) -> None:
    text = make(source()).text
    assert re.fullmatch(r"[A-ZÀ-Ý].{3,70}[^.\s]", text), text
    assert "  " not in text


@pytest.mark.parametrize(("make", "source"), CASES)
def test_that_an_edit_stays_within_its_household_and_knows_what_was_there(
    make: Make, source: Source
) -> None:
    dossier = source()
    edit = make(dossier)
    assert edit.huishouden_id == dossier.id
    for change in edit.changes:
        if change.before is not None and change.after is not None:
            assert change.before.id == change.after.id
        if change.before is not None:
            made = {c.after for c in edit.changes}
            assert dossier.zoek(change.before.id) == change.before or change.before in made
    assert all(getattr(value, "huishouden_id", dossier.id) == dossier.id for value in _after(edit))


def _after(edit: Edit) -> list[Value]:
    return [change.after for change in edit.changes if change.after is not None]


def builders_in(module: Path) -> set[str]:
    """Name the public functions of a module that make an edit without a store."""
    functions = [
        n for n in ast.parse(module.read_text("utf-8")).body if isinstance(n, ast.FunctionDef)
    ]
    return {
        f"{module.stem}.{function.name}"
        for function in functions
        if not function.name.startswith("_")
        and isinstance(function.returns, ast.Name)
        and function.returns.id == "Edit"
        and function.args.args[0].arg != "kluis"
    }


def test_that_no_builder_is_left_out_of_these_tests() -> None:
    tested = [*BUILDERS, *ON_STIEN, *PLANBOUWERS, *TEKENBOUWERS, aanmelding.new_aanmelding]
    known = {f"{f.__module__.rpartition('.')[2]}.{f.__name__}" for f in tested}
    found = {
        name
        for folder in operations.__path__
        for module in Path(folder).glob("*.py")
        for name in builders_in(module)
    }
    assert found - known == set()
    assert known <= found
