"""Write an edit: rows, history, search and log in one transaction, or nothing at all."""

import time
from collections.abc import Iterable, Sequence

from regisseur_desktop.domain.edit import Change, Edit
from regisseur_desktop.domain.huishouden import Huishouden
from regisseur_desktop.domain.kinds import KINDS, Value
from regisseur_desktop.storage import rows, search
from regisseur_desktop.storage.blobs import Bestand, put
from regisseur_desktop.storage.clean import cleaned_change
from regisseur_desktop.storage.history import PURPOSE, Chain, Logsoort
from regisseur_desktop.storage.sqlite_only import KluisDatabase
from regisseur_desktop.storage.store import Store
from regisseur_desktop.storage.tables import OWNER, TABLES
from regisseur_desktop.storage.trouble import Conflict

_ORDER = {kind: place for place, kind in enumerate(KINDS)}


class ChangedElsewhere(Conflict):
    """What was to be changed is no longer what it was; `stored` is what stands there now."""

    def __init__(self, sentence: str, change: Change, stored: Value | None) -> None:
        super().__init__(sentence)
        self.change = change
        self.stored = stored


def write_edit(
    store: Store,
    edit: Edit,
    wie: str,
    verwachte_versie: int,
    bestanden: Iterable[Bestand] = (),
) -> int:
    """Write an edit and return the new version of its household.

    Another version than expected is no trouble as long as everything that this edit changes is
    still as it was; otherwise `Conflict` is raised and nothing is written.
    """
    changes = merged(cleaned_change(change) for change in edit.changes)
    with store.session() as db, db.atomic():
        versie = _raise_versie(db, edit.huishouden_id, verwachte_versie, changes)
        for bestand in bestanden:
            put(db, bestand)
        _apply(db, changes)
        search.follow(db, changes)
        chain = Chain(db, store.key_for(PURPOSE), wie)
        for change in changes:
            chain.add_change(change, edit.huishouden_id)
        chain.add_event(_event(changes), edit.huishouden_id, edit.text)
    return versie


def merged(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Return one change for each value: from what it first was to what it last became."""
    by_id: dict[str, Change] = {}
    for change in changes:
        value = change.before or change.after
        if value is not None:
            earlier = by_id.get(value.id)
            by_id[value.id] = Change(earlier.before, change.after) if earlier else change
    return tuple(change for change in by_id.values() if change.before != change.after)


def _raise_versie(
    db: KluisDatabase, huishouden_id: str, expected: int, changes: Sequence[Change]
) -> int:
    """Count this change of the household, and see that nobody came in between."""
    if not huishouden_id or _is_made_here(huishouden_id, changes):
        _check_unchanged(db, changes)
        return 1 if huishouden_id else 0
    versie = rows.column(Huishouden, "versie")
    household = rows.column(Huishouden, "id") == huishouden_id
    row = TABLES[Huishouden]
    is_expected = row.update({versie: versie + 1}).where(household & (versie == expected))
    if is_expected.execute(db):
        # people and contacts belong to other households too, whose version says nothing here
        _check_unchanged(db, [change for change in changes if _is_shared(change)])
        return expected + 1
    if not row.update({versie: versie + 1}).where(household).execute(db):
        raise Conflict(rows.GONE)
    _check_unchanged(db, changes)
    return rows.versie_of(db, huishouden_id) or 0


def _is_made_here(huishouden_id: str, changes: Sequence[Change]) -> bool:
    return any(
        change.before is None
        and isinstance(change.after, Huishouden)
        and change.after.id == huishouden_id
        for change in changes
    )


def _is_shared(change: Change) -> bool:
    return not hasattr(_value(change), OWNER)


def _check_unchanged(db: KluisDatabase, changes: Iterable[Change]) -> None:
    by_kind: dict[type[Value], list[Change]] = {}
    for change in changes:
        by_kind.setdefault(type(_value(change)), []).append(change)
    for kind, group in by_kind.items():
        ids = [_value(change).id for change in group]
        present = {value.id: value for value in rows.select_by_id(db, kind, ids)}
        for change in group:
            found = present.get(_value(change).id)
            if found != change.before:
                raise ChangedElsewhere(_sentence(change, found), change, found)


def _value(change: Change) -> Value:
    """Return the value that a change is about; `merged` lets no empty change through."""
    value = change.before or change.after
    if value is None:
        raise ValueError("a change of nothing")
    return value


def _sentence(change: Change, present: Value | None) -> str:
    name = search.title_of(_value(change))
    what = f"“{name}”" if name else "Dit"
    if present is None:
        return f"{what} is intussen op een andere plek weggehaald. Kijk wat er nu staat."
    return (
        f"{what} is intussen op een andere plek veranderd. "
        "Jouw verandering is nog niet bewaard: kijk wat er nu staat en voer hem dan opnieuw in."
    )


def _apply(db: KluisDatabase, changes: Sequence[Change]) -> None:
    """Add what others refer to first, and remove it last."""
    moment = time.time_ns()
    added = [c.after for c in changes if c.before is None and c.after is not None]
    for place, value in enumerate(sorted(added, key=_order)):
        rows.insert(db, value, moment + place)
    for change in changes:
        if change.before is not None and change.after is not None:
            _must_be_there(rows.update(db, change.after), change)
    gone = [c for c in changes if c.before is not None and c.after is None]
    for change in sorted(gone, key=lambda c: -_order(c.before)):
        if change.before is not None:
            _must_be_there(rows.delete(db, change.before), change)


def _order(value: Value | None) -> int:
    return _ORDER[type(value)] if value is not None else -1


def _must_be_there(was_there: bool, change: Change) -> None:  # noqa: FBT001 - an answer
    if not was_there:
        raise ChangedElsewhere(_sentence(change, None), change, None)


def _event(changes: Sequence[Change]) -> Logsoort:
    if all(change.before is None for change in changes):
        return Logsoort.GEMAAKT
    if all(change.after is None for change in changes):
        return Logsoort.VERWIJDERD
    return Logsoort.GEWIJZIGD
