"""The people of a household: add them from one line, relate them, and name them."""

from datetime import date

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Change, Edit
from regisseur_desktop.domain.huishouden import Lidmaatschap
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.kinds import Value
from regisseur_desktop.domain.namen import lees_naam
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.snelregel import SnelPersoon, lees_personen
from regisseur_desktop.domain.tekst import opsomming
from regisseur_desktop.errors import Refused

read_personen = lees_personen
"""Read a line of people, as in `Stien 59, Aad 63`."""


def persoon_from_snel(snel: SnelPersoon, vandaag: date) -> Persoon:
    """Return the person that one part of a quick line describes."""
    return Persoon(
        id=new_id(),
        naam=lees_naam(snel.naam),
        geslacht=snel.geslacht,
        geboren=snel.geboren(vandaag),
        is_ongeboren=snel.is_ongeboren,
    )


def add_personen(dossier: Dossier, regel: str, vandaag: date) -> Edit:
    """Return the edit that adds everybody in the line to the household."""
    snel = read_personen(regel, vandaag)
    if not snel:
        raise Refused("Vul een naam in. Een voornaam is genoeg.")
    personen = [persoon_from_snel(een, vandaag) for een in snel]
    values: list[Value] = [*personen]
    eerste = max((lid.volgorde for lid in dossier.leden), default=-1) + 1
    values += [
        Lidmaatschap(
            id=new_id(),
            huishouden_id=dossier.id,
            persoon_id=persoon.id,
            rol=een.rol or "",
            volgorde=eerste + plek,
        )
        for plek, (een, persoon) in enumerate(zip(snel, personen, strict=True))
    ]
    namen = opsomming([persoon.naam.kort for persoon in personen])
    return Edit(f"{namen} toevoegen", dossier.id, tuple(Change(None, v) for v in values))
