"""The plan as it was on a day: from the history of every change, not from the versions alone."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.plan import Planversie
from regisseur_desktop.domain.toepassen import apply_edit
from regisseur_desktop.domain.verschil import in_woorden
from regisseur_desktop.operations import items, netwerk, plan, versies
from regisseur_desktop.operations.kluis import open_kluis
from regisseur_desktop.operations.terugkijken import VERHAAL, plandagen, van_versie
from regisseur_desktop.operations.verwijderen import remove
from regisseur_desktop.storage import history
from tests.dossiers import same
from tests.kluizen import WACHTZIN, make_empty
from tests.verleden import ZONE, Klok, Verleden


@pytest.fixture
def verleden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Verleden]:
    monkeypatch.setattr(history, "datetime", Klok)
    kluis = open_kluis(make_empty(tmp_path / "kluis"), WACHTZIN)
    yield Verleden(kluis)
    kluis.sluit()


def _rewrite(dossier: Dossier, wat: str) -> Edit:
    doel = dossier.doelen[0]
    return items.save(dossier, doel, replace(doel, wat=wat), "Doel veranderen")


def test_that_the_plan_of_each_day_is_what_it_was_then(verleden: Verleden) -> None:
    for moment, maak in (
        (date(2026, 10, 5), lambda d: plan.add_doel(d, "Ivan lacht weer")),
        (date(2026, 10, 12), lambda d: _rewrite(d, "Ivan is vrolijk")),
        (date(2026, 10, 20), lambda d: plan.add_afspraak(d, d.doelen[0].id, "belt school")),
        (date(2026, 11, 2), lambda d: plan.keep_version(d, "samen besproken", date(2026, 11, 2))),
        (date(2026, 11, 9), lambda d: remove(d, d.doelen[0], "Doel weghalen")),
    ):
        verleden.doe(moment, maak)
    for dag, dossier in verleden.kept.items():
        toen, wanted = same(verleden.op(dag)), same(dossier)
        for naam in plan.PLANDELEN:
            assert toen[naam] == wanted[naam], (dag, naam)
    assert verleden.op(date(2026, 10, 4)).doelen == ()
    assert verleden.op(date(2026, 10, 19)).doelen[0].wat == "Ivan is vrolijk"


def test_that_a_day_ends_at_midnight_here_and_not_in_greenwich(verleden: Verleden) -> None:
    verleden.doe(date(2026, 10, 12), lambda d: plan.add_doel(d, "Ivan lacht weer"), uur=23)
    verleden.doe(date(2026, 10, 13), lambda d: _rewrite(d, "Ivan is vrolijk"), uur=0)
    assert verleden.op(date(2026, 10, 12)).doelen[0].wat == "Ivan lacht weer"
    assert verleden.op(date(2026, 10, 13)).doelen[0].wat == "Ivan is vrolijk"


def test_that_the_days_on_which_the_plan_changed_are_known(verleden: Verleden) -> None:
    verleden.doe(date(2026, 10, 12), lambda d: plan.add_doel(d, "Ivan lacht weer"))
    verleden.doe(date(2026, 10, 13), lambda d: items.add_taak(d, "Bel school"))
    verleden.doe(date(2026, 10, 14), lambda d: _rewrite(d, "Ivan is vrolijk"))
    verleden.doe(date(2026, 10, 14), lambda d: _rewrite(d, "Ivan is blij"))
    verleden.doe(date(2026, 10, 15), lambda d: items.add_kracht(d, "Ivan tekent."))
    dagen = plandagen(verleden.kluis, verleden.id, ZONE)
    # the aanmelding begins the plan
    assert dagen == tuple(date(2026, 10, dag) for dag in (1, 12, 14, 15))


def test_that_somebody_who_is_gone_is_still_called_by_name(verleden: Verleden) -> None:
    verleden.doe(date(2026, 10, 5), lambda d: plan.add_doel(d, "Ivan lacht weer"))
    verleden.doe(date(2026, 10, 6), lambda d: netwerk.add_contacten(d, "Juf Els, school"))
    els = verleden.dossier.contacten[0]
    verleden.doe(
        date(2026, 10, 7), lambda d: plan.add_afspraak(d, d.doelen[0].id, "belt", (els.id,))
    )
    verleden.doe(date(2026, 10, 20), lambda d: remove(d, d.afspraken[0], "Afspraak weghalen"))
    verleden.doe(date(2026, 10, 21), lambda d: remove(d, d.netwerk[0], "Contact weghalen"))
    assert verleden.dossier.naam_van(els.id) == ""
    toen = verleden.op(date(2026, 10, 10))
    assert toen.naam_van(toen.afspraken[0].wie[0]) == els.naam


def test_that_a_version_knows_the_wishes_and_krachten_of_its_own_moment(
    verleden: Verleden,
) -> None:
    """Also those of the same day, before and after it was kept."""
    dag = date(2026, 10, 12)
    verleden.doe(date(2026, 10, 5), lambda d: items.add_kracht(d, "Marina vraagt hulp."))
    verleden.doe(date(2026, 10, 5), lambda d: items.add_hulpvraag(d, "Ik wil rust.", "", dag))
    verleden.doe(dag, lambda d: items.add_kracht(d, "Ivan tekent."), uur=9)
    verleden.doe(dag, lambda d: plan.keep_version(d, "samen besproken", dag), uur=10)
    kept = verleden.dossier
    verleden.doe(dag, lambda d: items.add_kracht(d, "Jasper helpt mee."), uur=10)
    verleden.doe(dag, lambda d: remove(d, d.krachten[0], "Kracht weghalen"), uur=11)
    wens = verleden.dossier.hulpvragen[-1]
    verleden.doe(
        date(2026, 11, 2),
        lambda d: items.save(d, wens, replace(wens, tekst="Ik wil rust in huis."), "Wens"),
    )
    toen = van_versie(verleden.kluis, kept.planversies[0])
    assert toen.naam == "versie 1, van 12 oktober 2026"
    then = toen.in_dossier(verleden.dossier)
    for naam in (*plan.PLANDELEN, *VERHAAL):
        assert same(then)[naam] == same(kept)[naam], naam
    found = versies.verschillen(then, verleden.dossier)
    assert [in_woorden(een) for een in found] == [
        "Veranderd: Ik wil rust in huis."
        " Wat wil je dat er verandert: was Ik wil rust, is nu Ik wil rust in huis.",
        "Nieuw: Jasper helpt mee.",
        "Weg: Marina vraagt hulp.",
    ]


def test_that_a_version_that_came_back_knows_the_same(verleden: Verleden) -> None:
    verleden.doe(date(2026, 10, 5), lambda d: items.add_kracht(d, "Marina vraagt hulp."))
    edit = plan.keep_version(verleden.dossier, "besproken", date(2026, 10, 6))
    verleden.doe(date(2026, 10, 6), lambda _d: edit)
    verleden.doe(date(2026, 10, 7), lambda _d: edit.inverse())
    verleden.doe(date(2026, 10, 8), lambda _d: edit)
    verleden.doe(date(2026, 10, 9), lambda d: remove(d, d.krachten[0], "Kracht weghalen"))
    toen = van_versie(verleden.kluis, verleden.dossier.planversies[0])
    assert [een.tekst for een in toen.in_dossier(verleden.dossier).krachten] == [
        "Marina vraagt hulp."
    ]


def test_that_a_version_outside_the_history_has_the_krachten_of_now(verleden: Verleden) -> None:
    verleden.doe(date(2026, 10, 5), lambda d: items.add_kracht(d, "Marina vraagt hulp."))
    (change,) = plan.keep_version(verleden.dossier, "besproken", date(2026, 10, 6)).changes
    assert isinstance(change.after, Planversie)
    toen = van_versie(verleden.kluis, change.after).in_dossier(verleden.dossier)
    assert toen.krachten == verleden.dossier.krachten


def test_that_who_said_a_kracht_and_left_is_still_called_by_name(verleden: Verleden) -> None:
    verleden.doe(date(2026, 10, 6), lambda d: netwerk.add_contacten(d, "Juf Els, school"))
    els = verleden.dossier.contacten[0]
    verleden.doe(date(2026, 10, 7), lambda d: items.add_kracht(d, "Ivan tekent."))
    kracht = verleden.dossier.krachten[0]
    said = replace(kracht, bron=els.id)
    verleden.doe(date(2026, 10, 7), lambda d: items.save(d, kracht, said, "Kracht veranderen"))
    verleden.doe(date(2026, 10, 8), lambda d: plan.keep_version(d, "klaar", date(2026, 10, 8)))
    verleden.doe(date(2026, 10, 20), lambda d: remove(d, said, "Kracht weghalen"))
    verleden.doe(date(2026, 10, 21), lambda d: remove(d, d.netwerk[0], "Contact weghalen"))
    assert verleden.dossier.naam_van(els.id) == ""
    toen = van_versie(verleden.kluis, verleden.dossier.planversies[0])
    found = versies.verschillen(toen.in_dossier(verleden.dossier), verleden.dossier)
    assert [in_woorden(een) for een in found] == ["Weg: Ivan tekent. Wie zegt het: Juf Els."]


def test_that_undo_is_a_change_like_any_other(verleden: Verleden) -> None:
    verleden.doe(date(2026, 10, 5), lambda d: plan.add_doel(d, "Ivan lacht weer"))
    before = verleden.dossier
    edit = _rewrite(before, "Ivan is vrolijk")
    verleden.doe(date(2026, 10, 12), lambda _d: edit)
    verleden.doe(date(2026, 10, 13), lambda _d: edit.inverse())
    assert verleden.op(date(2026, 10, 12)).doelen == apply_edit(before, edit).doelen
    assert verleden.op(date(2026, 10, 13)).doelen == before.doelen
