"""Find anything by its words: which text of each kind counts, and what a hit looks like."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from peewee import fn

from regisseur_desktop.domain.aanmelding import Aanmelding, Toestemming, Verwijzing, Verzoek
from regisseur_desktop.domain.edit import Change
from regisseur_desktop.domain.huishouden import Huishouden, Lidmaatschap
from regisseur_desktop.domain.kinds import KIND_BY_NAME, Value, kind_name
from regisseur_desktop.domain.namen import Naam
from regisseur_desktop.domain.netwerk import Contact, Netwerkband
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.plan import (
    Afspraak,
    Akkoord,
    Doel,
    Plan,
    Regiecijfer,
    Resultaatafspraak,
    Vaktekst,
)
from regisseur_desktop.domain.regie import Documentrecord, Evaluatie, Taak, Veiligheidscijfer
from regisseur_desktop.domain.tekening import Thuis
from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.domain.verhaal import Gebeurtenis, Hulpvraag, Kracht, Notitie, Zorg
from regisseur_desktop.storage import rows
from regisseur_desktop.storage.sqlite_only import HIT_BEGIN, HIT_END, IndexHit, KluisDatabase
from regisseur_desktop.storage.store import Store
from regisseur_desktop.storage.tables import OWNER, TABLES, ZoekregelRow

_TITLE_LENGTH = 70
_MAX_WORDS = 12
# for each kind the field that is its name, if it has one, and the texts to search besides
_TEXTS: dict[type[Value], tuple[str, tuple[str, ...]]] = {
    Huishouden: ("naam", ("aanleiding",)),
    Persoon: ("naam", ("geslacht_woorden", "telefoon", "email", "belangrijk")),
    Contact: ("naam", ("functie", "organisatie", "telefoon", "email", "notitie")),
    Netwerkband: ("", ("waarvoor",)),
    Thuis: ("naam", ()),
    Aanmelding: ("", ("reden",)),
    Verwijzing: ("", ("reden",)),
    Verzoek: ("", ("vraag", "antwoord", "van", "aan")),
    Toestemming: ("", ("waarvoor",)),
    Gebeurtenis: ("", ("tekst",)),
    Hulpvraag: ("", ("tekst", "verhelderd")),
    Kracht: ("", ("tekst", "gevolg")),
    Zorg: ("", ("tekst", "gevolg")),
    Notitie: ("", ("tekst",)),
    Plan: ("", ("aanleiding", "waarom_hulp", "wat_verwachten", "wat_vragen")),
    Doel: ("wat", ("hoe",)),
    Afspraak: ("wat", ("ritme",)),
    Akkoord: ("", ("zin",)),
    Resultaatafspraak: ("", ("tekst", "met_wie")),
    Vaktekst: ("", ("tekst",)),
    Regiecijfer: ("", ("waarom",)),
    Veiligheidscijfer: ("", ("waarom",)),
    Evaluatie: ("", ("verslag", "plaats", "agenda")),
    Taak: ("wat", ("toelichting",)),
    Documentrecord: ("titel", ()),
}
_PEOPLE: dict[type[Value], tuple[type[Value], str]] = {
    Persoon: (Lidmaatschap, "persoon_id"),
    Contact: (Netwerkband, "contact_id"),
}


Span = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Treffer:
    """Something found; `hits` are the places (from, to) in `fragment` that match."""

    kind: type[Value]
    item_id: str
    huishouden_id: str
    titel: str
    fragment: str
    hits: tuple[Span, ...]


def zoek(store: Store, woorden: str, limit: int = 50) -> list[Treffer]:
    """Return what holds every typed word, or a longer word that begins so; names come first."""
    words = re.findall(r"\w+", clean(woorden))[:_MAX_WORDS]
    if not words:
        return []
    with store.session() as db, db.snapshot():
        found = db.search(words, limit)
        homes = _households_of_people(db, found)
    return [
        _treffer(hit, home) for hit in found for home in homes.get(hit.item_id, [hit.huishouden_id])
    ]


def _treffer(hit: IndexHit, huishouden_id: str) -> Treffer:
    fragment, hits = _spans(hit.fragment)
    return Treffer(
        kind=KIND_BY_NAME[hit.soort],
        item_id=hit.item_id,
        huishouden_id=huishouden_id,
        titel=_title(hit.titel, hit.begin),
        fragment=fragment,
        hits=hits,
    )


def _spans(marked: str) -> tuple[str, tuple[Span, ...]]:
    """Take the marks out of a fragment and return where they were."""
    text, spans, start = "", [], 0
    for part in re.split(f"([{HIT_BEGIN}{HIT_END}])", marked):
        if part == HIT_BEGIN:
            start = len(text)
        elif part == HIT_END:
            spans.append((start, len(text)))
        else:
            text += part
    return text, tuple(spans)


def _households_of_people(db: KluisDatabase, found: list[IndexHit]) -> dict[str, list[str]]:
    """Return in which households the found people are; somebody in two is found in both."""
    homes: dict[str, list[str]] = {}
    for kind, (link, name) in _PEOPLE.items():
        ids = [hit.item_id for hit in found if hit.soort == kind_name(kind)]
        if not ids:
            continue
        query = TABLES[link].select(rows.column(link, name), rows.column(link, OWNER))
        pairs = query.where(rows.column(link, name).in_(ids)).distinct().tuples().execute(db)
        for item_id, group in groupby(sorted(pairs), key=lambda pair: pair[0]):
            homes[item_id] = [home for _, home in group]
    return homes


def follow(db: KluisDatabase, changes: Iterable[Change]) -> None:
    """Let what can be found follow the changes, within their transaction."""
    number = _last_number(db)
    for change in changes:
        value = change.before or change.after
        if value is None or type(value) not in _TEXTS:
            continue
        if change.before is not None:
            ZoekregelRow.delete().where(ZoekregelRow.item_id == value.id).execute(db)
        if change.after is not None and any(texts := _texts(change.after)):
            number += 1
            ZoekregelRow.insert(_row(number, change.after, *texts)).execute(db)


def forget(db: KluisDatabase, huishouden_id: str) -> None:
    """Make nothing of a household findable any more."""
    ZoekregelRow.delete().where(ZoekregelRow.huishouden_id == huishouden_id).execute(db)


def _row(number: int, value: Value, titel: str, tekst: str) -> dict[str, object]:
    return {
        "nummer": number,
        "soort": kind_name(value),
        "item_id": value.id,
        "huishouden_id": value.id if isinstance(value, Huishouden) else getattr(value, OWNER, ""),
        "titel": titel,
        "tekst": tekst,
    }


def _last_number(db: KluisDatabase) -> int:
    query = ZoekregelRow.select(fn.MAX(ZoekregelRow.nummer)).tuples().execute(db)
    return next((number or 0 for (number,) in query), 0)


def title_of(value: Value) -> str:
    """Return the words by which a person knows this value, on one line."""
    naam, tekst = _texts(value) if type(value) in _TEXTS else ("", "")
    return _title(naam, tekst)


def _title(naam: str, tekst: str) -> str:
    line = " ".join((naam or tekst).split())
    if len(line) <= _TITLE_LENGTH:
        return line
    return line[:_TITLE_LENGTH].rsplit(" ", 1)[0] + "…"


def _texts(value: Value) -> tuple[str, str]:
    """Return the name of a value, which counts for more, and its other words."""
    name, others = _TEXTS[type(value)]
    parts = [_words(getattr(value, other)) for other in others]
    return _words(getattr(value, name, "")), "\n".join(part for part in parts if part)


def _words(part: object) -> str:
    if isinstance(part, Naam):
        names = (part.volledig, part.roepnaam, part.geboortenaam)
        return " ".join(dict.fromkeys(name for name in names if name))
    return "\n".join(part) if isinstance(part, tuple) else str(part)
