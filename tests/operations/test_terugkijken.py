"""The plan as it was on a day: from the history of every change, not from the versions alone."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.toepassen import apply_edit
from regisseur_desktop.operations import items, netwerk, plan
from regisseur_desktop.operations.kluis import open_kluis
from regisseur_desktop.operations.terugkijken import plandagen
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
    dagen = plandagen(verleden.kluis, verleden.id, ZONE)
    # the aanmelding begins the plan
    assert dagen == (date(2026, 10, 1), date(2026, 10, 12), date(2026, 10, 14))


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


def test_that_undo_is_a_change_like_any_other(verleden: Verleden) -> None:
    verleden.doe(date(2026, 10, 5), lambda d: plan.add_doel(d, "Ivan lacht weer"))
    before = verleden.dossier
    edit = _rewrite(before, "Ivan is vrolijk")
    verleden.doe(date(2026, 10, 12), lambda _d: edit)
    verleden.doe(date(2026, 10, 13), lambda _d: edit.inverse())
    assert verleden.op(date(2026, 10, 12)).doelen == apply_edit(before, edit).doelen
    assert verleden.op(date(2026, 10, 13)).doelen == before.doelen
