"""A store of each test's own, quick to open, and a small household to put in it."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from regisseur_desktop.domain.edit import Edit, added
from regisseur_desktop.domain.huishouden import Huishouden, Lidmaatschap
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.namen import Naam
from regisseur_desktop.domain.netwerk import Contact, Netwerkband
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.plan import Afspraak, Doel
from regisseur_desktop.domain.verhaal import Notitie, Zorg
from regisseur_desktop.storage.connection import create_store
from regisseur_desktop.storage.kdf import Kdf
from regisseur_desktop.storage.store import Store
from regisseur_desktop.storage.write import write_edit

QUICK = Kdf(iterations=1, memory_kib=8)
PASSPHRASE = "vier paarse olifanten"
WIE = "Noor"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "kluis"


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    made, _ = create_store(folder, PASSPHRASE, QUICK)
    yield made
    made.close()


def small(naam: str = "Marina") -> Edit:
    """Return the edit that makes a household with a person, a contact, a plan and a note."""
    huishouden = Huishouden(id=new_id(), naam=naam, aangemaakt_op=date(2026, 9, 1))
    persoon = Persoon(id=new_id(), naam=Naam(voornaam=naam, achternaam="de Wit"))
    contact = Contact(id=new_id(), naam="Wijkteam Noord")
    home = huishouden.id
    doel = Doel(id=new_id(), huishouden_id=home, wat="Rust in huis")
    samen = "Elke avond samen eten"
    return added(
        "Nieuw huishouden",
        home,
        huishouden,
        persoon,
        contact,
        Lidmaatschap(id=new_id(), huishouden_id=home, persoon_id=persoon.id),
        Netwerkband(id=new_id(), huishouden_id=home, contact_id=contact.id),
        doel,
        Afspraak(id=new_id(), huishouden_id=home, doel_id=doel.id, wat=samen),
        Zorg(id=new_id(), huishouden_id=home, tekst="Slaapt slecht sinds de verhuizing"),
        note(home, "Belde over de crèche."),
    )


def note(huishouden_id: str, tekst: str) -> Notitie:
    """Return a new note."""
    moment = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
    return Notitie(id=new_id(), huishouden_id=huishouden_id, tekst=tekst, moment=moment)


@pytest.fixture
def home(store: Store) -> str:
    """The identity of a small household in the store, at version 1."""
    edit = small()
    assert write_edit(store, edit, WIE, 0) == 1
    return edit.huishouden_id
