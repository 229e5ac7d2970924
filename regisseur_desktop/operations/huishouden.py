"""The household itself: its name and its level on the regiekaart."""

from dataclasses import replace
from datetime import UTC, datetime

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Change, Edit, replaced
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.verhaal import Notitie, Notitiesoort
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.invoer import filled
from regisseur_desktop.operations.methode import load_methode


def rename_huishouden(dossier: Dossier, naam: str) -> Edit:
    """Return the edit that gives the household another name."""
    naam = filled(naam, "Vul een naam in, zoals Marina en de kinderen.")
    after = replace(dossier.huishouden, naam=naam)
    return replaced("Naam veranderen", dossier.id, dossier.huishouden, after)


def change_niveau(dossier: Dossier, nummer: int, waarom: str, nu: datetime) -> Edit:
    """Return the edit that sets the level of the regiekaart, with the decision in the log."""
    niveau = load_methode().niveau(nummer)
    if niveau is None:
        raise Refused("Kies een niveau van de regiekaart, van 1 tot en met 5.")
    waarom = filled(waarom, "Schrijf eerst waarom je dit niveau kiest.")
    besluit = Notitie(
        id=new_id(),
        huishouden_id=dossier.id,
        tekst=f"Niveau {nummer}: {niveau.naam}. {waarom}",
        moment=nu.astimezone(UTC),
        soort=Notitiesoort.BIJSTURING,
    )
    after = replace(dossier.huishouden, niveau=nummer)
    changes = (Change(dossier.huishouden, after), Change(None, besluit))
    return Edit(f"Niveau {nummer} kiezen", dossier.id, changes)
