"""The people of a household: add them from one line, name them, and let a change carry on."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Change, Edit
from regisseur_desktop.domain.huishouden import Lidmaatschap
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.kinds import Value
from regisseur_desktop.domain.moment import Moment
from regisseur_desktop.domain.namen import Naam, lees_naam
from regisseur_desktop.domain.persoon import Persoon, Persoonsoort
from regisseur_desktop.domain.snelregel import SnelPersoon, lees_personen
from regisseur_desktop.domain.tekst import opsomming, vouw
from regisseur_desktop.errors import Refused

_VERLOREN: Final = {
    "miskraam": Persoonsoort.MISKRAAM,
    "abortus": Persoonsoort.AFGEBROKEN,
    "doodgeboren": Persoonsoort.DOODGEBOREN,
}

read_personen = lees_personen
"""Read a line of people, as in `Stien 59, Aad 63`."""


def persoon_from_snel(snel: SnelPersoon) -> Persoon:
    """Return the person that one part of a quick line describes."""
    return Persoon(
        id=new_id(),
        naam=lees_naam(snel.naam),
        geslacht=snel.geslacht,
        geboren=snel.geboren,
        overleden=Moment() if snel.is_overleden else None,
        is_ongeboren=snel.is_ongeboren,
    )


def people_in(regel: str, vandaag: date) -> list[tuple[Persoon, str]]:
    """Return the people of a line, each with the role that was typed ("" when none was).

    Whoever is only named by a role, as in `vader`, has no name: the role says enough. A child
    that did not come is a word too: `miskraam 2021`, `doodgeboren zoon`.
    """
    snel = read_personen(regel, vandaag)
    if not snel:
        raise Refused("Vul een naam in. Een voornaam is genoeg.")
    return [(_lost(een) or _nameless(persoon_from_snel(een), een), _role(een)) for een in snel]


def _lost(snel: SnelPersoon) -> Persoon | None:
    """Return a child that did not come, when the word for it stands in the place of a name."""
    soort = _VERLOREN.get(vouw(snel.naam))
    if soort is None:
        return None
    made = persoon_from_snel(snel)
    when = snel.geboren or made.overleden or Moment()
    return replace(made, naam=Naam(), soort=soort, geboren=None, overleden=when)


def _role(snel: SnelPersoon) -> str:
    soort = _VERLOREN.get(vouw(snel.naam))
    return snel.rol or (soort.label if soort else "")


def _nameless(persoon: Persoon, snel: SnelPersoon) -> Persoon:
    is_only_a_role = snel.naam == snel.rol or (snel.is_ongeboren and snel.naam == "ongeboren")
    return replace(persoon, naam=Naam()) if is_only_a_role else persoon


def add_personen(dossier: Dossier, regel: str, vandaag: date) -> Edit:
    """Return the edit that adds everybody in the line to the household."""
    snel = read_personen(regel, vandaag)
    if not snel:
        raise Refused("Vul een naam in. Een voornaam is genoeg.")
    pairs = [(persoon_from_snel(een), een.rol or "") for een in snel]
    values = join_household(dossier, pairs)
    namen = opsomming([persoon.naam.kort for persoon, _ in pairs])
    return Edit(f"{namen} toevoegen", dossier.id, tuple(Change(None, v) for v in values))


def join_household(
    dossier: Dossier, pairs: Sequence[tuple[Persoon, str]], *, hier: bool = True
) -> list[Value]:
    """Return new persons with their places, after those who are there; each with a role.

    Without `hier` they belong to the family and live elsewhere, as everybody who died does.
    """
    eerste = max((lid.volgorde for lid in dossier.leden), default=-1) + 1
    values: list[Value] = [persoon for persoon, _ in pairs]
    values += [
        Lidmaatschap(
            id=new_id(),
            huishouden_id=dossier.id,
            persoon_id=persoon.id,
            rol=rol,
            woont_hier=hier and persoon.overleden is None,
            volgorde=eerste + plek,
        )
        for plek, (persoon, rol) in enumerate(pairs)
    ]
    return values


def save_persoon(dossier: Dossier, before: Persoon, after: Persoon) -> Edit:
    """Return the edit that saves a person, with what follows from it.

    A new name goes into the name of the household too, which is the one place where it is
    written out; who died lives there no more.
    """
    changes = [Change(before, after)]
    lid = dossier.lid(before.id)
    if lid and lid.woont_hier and after.overleden and not before.overleden:
        changes.append(Change(lid, replace(lid, woont_hier=False, tot=after.overleden)))
    naam = _renamed(dossier.huishouden.naam, before.naam.kort, after.naam.kort)
    if lid and naam != dossier.huishouden.naam:
        changes.append(Change(dossier.huishouden, replace(dossier.huishouden, naam=naam)))
    return Edit(f"{after.naam.kort or 'Persoon'} veranderen", dossier.id, tuple(changes))


def _renamed(tekst: str, oud: str, nieuw: str) -> str:
    """Replace a name where it stands as a word of its own."""
    if not oud or not nieuw or oud == nieuw:
        return tekst
    return re.sub(rf"(?<!\w){re.escape(oud)}(?!\w)", lambda _: nieuw, tekst)
