"""Everybody whom the family chose to call stands on the short plan, or the result says so."""

from dataclasses import replace

from regisseur_desktop.documents.onderdelen.basis import leesbaar
from regisseur_desktop.documents.opdracht import Opdracht
from regisseur_desktop.documents.render import build
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.operations.voorbeeld import voorbeelden
from tests.dossiers import VANDAAG, applied

OPDRACHT = Opdracht(soort=Documentsoort.KORT, lezer=Lezer.GEZIN, vandaag=VANDAAG)


def marina(callers: int) -> Dossier:
    dossier = applied(voorbeelden(VANDAAG, "Noor")[0])
    netwerk = tuple(
        replace(band, bellen_bij_nood=at < callers) for at, band in enumerate(dossier.netwerk)
    )
    return replace(dossier, netwerk=netwerk)


def test_that_all_three_who_can_be_called_stand_on_the_sheet_or_are_named() -> None:
    dossier = marina(3)
    made = build(dossier, OPDRACHT)
    said = " ".join(leesbaar(made.document.blocks))
    chosen = [band.contact_id for band in dossier.netwerk if band.bellen_bij_nood]
    names = [contact.naam for contact in dossier.contacten if contact.id in chosen]
    shown = [name for name in names if f"{name}:" in said]
    assert shown
    assert len(shown) == 3 or any("kan bellen" in each for each in made.meldingen)


def test_that_who_does_not_fit_is_said() -> None:
    made = build(marina(6), OPDRACHT)
    assert any("van de 6 mensen die het gezin kan bellen" in each for each in made.meldingen)
