"""Who has the say over each goal, beside the last time it was talked about."""

from dataclasses import replace
from datetime import date

import pytest

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.plan import Regiehouder
from regisseur_desktop.domain.regie import Evaluatie
from regisseur_desktop.domain.toepassen import apply_edit
from regisseur_desktop.operations.plan import add_doel, keep_version
from regisseur_desktop.operations.regiehouders import (
    Verloop,
    give_regie,
    regiestanden,
    samengevat,
    vorige_keer,
)
from tests.dossiers import VANDAAG, household

NIET, GEZIN, NETWERK, HULP = Regiehouder


def _with(regie: Regiehouder) -> Dossier:
    dossier = household("Marina")
    dossier = apply_edit(dossier, add_doel(dossier, "Marina werkt."))
    return _given(dossier, regie)


def _given(dossier: Dossier, regie: Regiehouder) -> Dossier:
    return apply_edit(dossier, give_regie(dossier, dossier.doelen[0], regie))


def _kept(dossier: Dossier, dag: date) -> Dossier:
    return apply_edit(dossier, keep_version(dossier, "besproken", dag))


@pytest.mark.parametrize(
    ("toen", "nu", "verloop", "zin"),
    [
        (HULP, GEZIN, Verloop.DICHTERBIJ, "Nu het gezin zelf, toen een hulpverlener"),
        (
            NETWERK,
            HULP,
            Verloop.VERDERAF,
            "Nu een hulpverlener, toen mensen om het gezin heen",
        ),
        (GEZIN, GEZIN, Verloop.GELIJK, "Toen en nu het gezin zelf"),
        (NIET, GEZIN, Verloop.NIEUW, "Nu het gezin zelf"),
        (HULP, NIET, Verloop.ONBEKEND, "Nu nog niet gevraagd, toen een hulpverlener"),
        (NIET, NIET, Verloop.ONBEKEND, "Nu nog niet gevraagd"),
    ],
)
def test_that_the_say_of_now_stands_beside_that_of_then(
    toen: Regiehouder, nu: Regiehouder, verloop: Verloop, zin: str
) -> None:
    dossier = _given(_kept(_with(toen), VANDAAG), nu)
    (stand,) = regiestanden(dossier, vorige_keer(dossier, VANDAAG))
    assert (stand.verloop, stand.zin) == (verloop, zin)


def test_that_the_last_time_is_the_last_evaluatie() -> None:
    days = [date(2026, 10, 1), date(2026, 11, 4), date(2026, 11, 13)]
    dossier = _with(HULP)
    for dag in days:
        dossier = _kept(dossier, dag)

    def met_overleg(*dagen: date) -> int:
        meetings = tuple(Evaluatie(id=new_id(), huishouden_id="h", datum=dag) for dag in dagen)
        versie = vorige_keer(replace(dossier, evaluaties=meetings), VANDAAG)
        assert versie is not None
        return versie.nummer

    assert met_overleg() == 1
    assert met_overleg(date(2026, 12, 3)) == 1
    assert met_overleg(date(2026, 9, 1)) == 1
    assert met_overleg(date(2026, 11, 5)) == 2
    assert met_overleg(date(2026, 11, 5), date(2026, 11, 20), VANDAAG) == 3
    assert vorige_keer(_with(HULP), VANDAAG) is None


def test_that_an_unreadable_version_tells_nothing_of_then() -> None:
    dossier = _kept(_with(HULP), VANDAAG)
    versie = replace(dossier.planversies[0], inhoud="{")
    (stand,) = regiestanden(dossier, versie)
    assert stand.verloop is Verloop.NIEUW


def test_that_the_whole_is_said_in_a_sentence() -> None:
    dossier = _kept(_with(HULP), VANDAAG)
    dossier = _given(dossier, GEZIN)
    standen = regiestanden(dossier, dossier.planversies[0])
    assert samengevat(standen) == (
        "Het gezin heeft zelf de regie bij 1 van de 1 doelen."
        " Bij 1 kwam de regie dichter bij het gezin."
    )
    assert samengevat(()) == ""
