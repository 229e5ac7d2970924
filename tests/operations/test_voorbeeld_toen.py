"""The example household on earlier days: what the time slider and two pictures have to show."""

from datetime import date, timedelta
from functools import cache

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.netwerk import Lijnsoort, Nabijheid, Netwerkband
from regisseur_desktop.domain.op_dag import dossier_op
from regisseur_desktop.domain.tekening import Gevoelssoort
from regisseur_desktop.operations.voorbeeld import voorbeelden
from tests.dossiers import VANDAAG, applied, called


@cache
def marina() -> Dossier:
    return applied(voorbeelden(VANDAAG, "Noor")[0])


def toen(dagen: int) -> Dossier:
    day: date = VANDAAG - timedelta(days=dagen)
    return dossier_op(marina(), day)


def band(dossier: Dossier, begin: str) -> Netwerkband:
    contact = next(c for c in dossier.contacten if c.naam.lower().startswith(begin))
    return next(b for b in dossier.netwerk if b.contact_id == contact.id)


def test_that_the_netwerk_was_smaller_at_the_intake_and_had_more_strain() -> None:
    intake = toen(74)
    assert len(intake.netwerk) == 3
    assert len(marina().netwerk) == 6
    assert band(intake, "school").lijn is Lijnsoort.SPANNING
    assert band(marina(), "school").lijn is Lijnsoort.GEWOON
    nearness = [band(each, "vrijwilliger").nabijheid for each in (toen(50), marina())]
    assert nearness == [Nabijheid.GEWOON, Nabijheid.DICHTBIJ]


def test_that_the_husband_lived_with_marina_until_he_died() -> None:
    before = toen(4 * 365)
    vader = next(p for p in before.personen if not p.naam.volledig)
    assert vader.overleden is None
    assert vader in before.bewoners()
    names = [persoon.naam.kort for persoon in before.bewoners()]
    assert "Liselot" not in names  # two years old today
    assert vader.id not in {p.id for p in marina().bewoners()}


def test_that_today_is_as_it_is_written_down() -> None:
    today = toen(0)
    assert today.personen == marina().personen
    assert today.leden == marina().leden
    assert today.partnerrelaties == marina().partnerrelaties
    assert today.ouderrelaties == marina().ouderrelaties
    assert today.netwerk == marina().netwerk


def test_that_ivan_has_a_close_tie_with_his_father() -> None:
    (gevoel,) = marina().gevoelsbanden
    vader = next(p for p in marina().personen if not p.naam.volledig)
    assert gevoel.soort is Gevoelssoort.HECHT
    assert {gevoel.persoon_a, gevoel.persoon_b} == {vader.id, called(marina(), "Ivan")}
