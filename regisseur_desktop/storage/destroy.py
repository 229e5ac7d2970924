"""Destroy a household: every row, word, document and remembered value; one log line stays.

The links of the chain stay, without their content, so that nobody can hide that it happened.
Backups still hold it until they are thinned out.
"""

import json
from typing import Any

from regisseur_desktop.domain.huishouden import Huishouden, Lidmaatschap
from regisseur_desktop.domain.kinds import Value, kind_name
from regisseur_desktop.domain.netwerk import Contact, Netwerkband
from regisseur_desktop.domain.persoon import Ouderrelatie, Partnerrelatie, Persoon
from regisseur_desktop.domain.regie import Documentrecord
from regisseur_desktop.storage import search
from regisseur_desktop.storage.history import PURPOSE, Chain, Logsoort
from regisseur_desktop.storage.rows import column, load_dossier
from regisseur_desktop.storage.sqlite_only import KluisDatabase
from regisseur_desktop.storage.store import Store
from regisseur_desktop.storage.tables import (
    TABLES,
    BestandRow,
    GeschiedenisRow,
    InstellingRow,
    ZoekregelRow,
)


def destroy_huishouden(store: Store, huishouden_id: str, wie: str) -> set[type[Value]]:
    """Destroy a household and return the kinds that it held; people of others stay."""
    dossier = load_dossier(store, huishouden_id)
    with store.session() as db:
        with db.atomic():
            people = _only_here(db, Lidmaatschap, "persoon_id", huishouden_id)
            contacts = _only_here(db, Netwerkband, "contact_id", huishouden_id)
            files = _files(db, huishouden_id)
            _delete(db, Huishouden, "id", [huishouden_id])
            for kind, name in _RELATIONS:
                _delete(db, kind, name, people)
            _delete(db, Persoon, "id", people)
            _delete(db, Contact, "id", contacts)
            BestandRow.delete().where(BestandRow.id.in_(files)).execute(db)
            _forget(db, huishouden_id, [*people, *contacts])
            chain = Chain(db, store.key_for(PURPOSE), wie)
            chain.add_event(Logsoort.VERNIETIGD, huishouden_id, "dossier verwijderd")
        db.compact()
    return {type(value) for value in dossier.alles()}


_RELATIONS: tuple[tuple[type[Value], str], ...] = (
    (Partnerrelatie, "persoon_a"),
    (Partnerrelatie, "persoon_b"),
    (Ouderrelatie, "ouder_id"),
    (Ouderrelatie, "kind_id"),
)


def _only_here(db: KluisDatabase, link: type[Value], name: str, huishouden_id: str) -> list[str]:
    """Return what this household names and no other household does."""
    pairs = TABLES[link].select(column(link, name), column(link, "huishouden_id"))
    here: set[str] = set()
    elsewhere: set[str] = set()
    for named, owner in pairs.tuples().execute(db):
        (here if owner == huishouden_id else elsewhere).add(named)
    return sorted(named for named in here - elsewhere if named)


def _files(db: KluisDatabase, huishouden_id: str) -> list[str]:
    """Return the files of every version of its documents, also of those that were removed."""
    query = GeschiedenisRow.select(GeschiedenisRow.voor, GeschiedenisRow.na)
    is_document = GeschiedenisRow.soort == kind_name(Documentrecord)
    of_this = query.where(is_document & (GeschiedenisRow.huishouden_id == huishouden_id))
    contents = (content for row in of_this.tuples().execute(db) for content in row if content)
    return sorted({json.loads(content)["bestand_id"] for content in contents})


def _delete(db: KluisDatabase, kind: type[Value], name: str, ids: list[str]) -> None:
    TABLES[kind].delete().where(column(kind, name).in_(ids)).execute(db)


def _forget(db: KluisDatabase, huishouden_id: str, ids: list[str]) -> None:
    """Take the words out of search, history and half-typed lines."""
    search.forget(db, huishouden_id)
    ZoekregelRow.delete().where(ZoekregelRow.item_id.in_(ids)).execute(db)
    empty: dict[Any, Any] = {GeschiedenisRow.voor: None, GeschiedenisRow.na: None}
    was_here = GeschiedenisRow.huishouden_id == huishouden_id
    GeschiedenisRow.update(empty).where(was_here).execute(db)
    InstellingRow.delete().where(InstellingRow.sleutel.contains(huishouden_id)).execute(db)
