"""A drawing without names: no name in the file, in what it says of itself, nor in its name."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import pytest

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.namen import Naam
from regisseur_desktop.domain.netwerk import Contact, Netwerkband, Netwerkgroep
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.operations.tekening import Wanted, maak_tekening
from tests.documents.tekeningen import (
    ECOGRAM,
    GENOGRAM,
    GEZINNEN,
    NETWERK,
    everything_in,
    vijfentwintig,
)
from tests.dossiers import VANDAAG
from tests.gezinnen import samengesteld

FORMATEN = ("pdf", "docx", "svg", "png")


_NAMEN = [
    "".join(parts)
    for parts in product(("Zandr", "Quinty", "Xavi", "Oosterw"), ("elijn", "oveva", "indert"))
]


def herkenbaar(dossier: Dossier) -> Dossier:
    """Return a dossier with names that stand nowhere by chance, and with helpers."""
    personen = tuple(
        replace(
            persoon,
            naam=Naam(
                voornaam=f"{_NAMEN[at % len(_NAMEN)]}{'abcdefghijklm'[at // len(_NAMEN)]}",
                roepnaam=f"Roep{_NAMEN[at % len(_NAMEN)].lower()}",
                achternaam=f"Achter{_NAMEN[-1 - at % len(_NAMEN)].lower()}",
            ),
        )
        for at, persoon in enumerate(dossier.personen)
    )
    huishouden = replace(dossier.huishouden, naam="Gezin Wijdenesbrug")
    thuizen = tuple(replace(thuis, naam="bij Zandrelijna") for thuis in dossier.thuizen)
    made = replace(dossier, personen=personen, huishouden=huishouden, thuizen=thuizen)
    return _met_netwerk(made)


def _met_netwerk(dossier: Dossier) -> Dossier:
    namen = ("Geertje Dijkhuizen", "Ravi Soerjan", "Praktijk Zonneveld")
    contacten = tuple(
        Contact(
            id=f"contact {at}",
            naam=naam,
            functie=("buurvrouw", f"juf van {dossier.personen[0].naam.kort}", "")[at],
            organisatie=("", "Basisschool De Merel", "Zorgpunt Kameleon")[at],
            telefoon="06 00 00 00 77",
            email="ravi@voorbeeld.example",
        )
        for at, naam in enumerate(namen)
    )
    banden = tuple(
        Netwerkband(
            id=f"band {at}",
            huishouden_id=dossier.id,
            contact_id=contact.id,
            groep=tuple(Netwerkgroep)[at + 1],
            waarvoor="gezelschap",
            voor=(dossier.personen[0].id,),
        )
        for at, contact in enumerate(contacten)
    )
    return replace(dossier, contacten=contacten, netwerk=banden)


def names_in(dossier: Dossier) -> Iterator[str]:
    """Yield every name that somebody could be known by."""
    for persoon in dossier.personen:
        naam = persoon.naam
        yield from (naam.kort, naam.voornaam, naam.roepnaam, naam.achternaam)
    for contact in dossier.contacten:
        yield from (contact.naam, contact.organisatie, contact.telefoon, contact.email)
        yield from contact.naam.split()
    yield from (thuis.naam for thuis in dossier.thuizen)
    yield dossier.huishouden.naam


def found_names(data: bytes, dossier: Dossier) -> set[str]:
    """Return the names that stand anywhere in a file, in any way of writing text."""
    wanted = {name for name in names_in(dossier) if len(name) > 3}
    ways = {
        name: [name.lower().encode(way) for way in ("utf-8", "utf-16-be", "utf-16-le")]
        for name in wanted
    }
    parts = [part.lower() for part in everything_in(data)]
    return {
        name
        for name, written in ways.items()
        if any(way in part for way in written for part in parts)
    }


@pytest.mark.eis("B-21")
@pytest.mark.parametrize("formaat", FORMATEN)
@pytest.mark.parametrize("soort", [GENOGRAM, NETWERK, ECOGRAM])
def test_that_no_name_is_left_anywhere_in_the_file(soort: Documentsoort, formaat: str) -> None:
    for dossier in (herkenbaar(samengesteld()), herkenbaar(vijfentwintig())):
        for lezer in (Lezer.GEZIN, Lezer.OVERLEG):
            wanted = Wanted(today=VANDAAG, lezer=lezer, with_names=False)
            assert found_names(maak_tekening(dossier, soort, wanted, formaat), dossier) == set()


@pytest.mark.parametrize("formaat", ["pdf", "docx", "svg"])
@pytest.mark.parametrize("soort", [GENOGRAM, NETWERK, ECOGRAM])
def test_that_the_search_finds_a_name_where_there_is_one(
    soort: Documentsoort, formaat: str
) -> None:
    dossier = herkenbaar(samengesteld())
    found = found_names(maak_tekening(dossier, soort, Wanted(today=VANDAAG), formaat), dossier)

    assert dossier.personen[0].naam.kort in found
    assert soort is GENOGRAM or "Dijkhuizen" in found


def test_that_everybody_has_a_letter_of_their_own() -> None:
    for gezin in GEZINNEN.values():
        wanted = Wanted(today=VANDAAG, with_names=False)
        svg = maak_tekening(gezin(), GENOGRAM, wanted, "svg").decode()
        assert ">A</text>" in svg
        assert ">B</text>" in svg
