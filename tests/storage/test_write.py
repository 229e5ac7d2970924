"""Writing: all of an edit or nothing, with its history, and never over somebody else's change."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from regisseur_desktop.domain.edit import Change, Edit, added, removed, replaced
from regisseur_desktop.domain.huishouden import Huishouden, Lidmaatschap
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.kinds import KINDS, Value
from regisseur_desktop.domain.namen import Naam
from regisseur_desktop.domain.plan import Afspraak, Doel
from regisseur_desktop.domain.regie import Documentrecord, Documentsoort
from regisseur_desktop.domain.verhaal import Notitie
from regisseur_desktop.errors import Refused
from regisseur_desktop.storage import blobs, history, rows, search
from regisseur_desktop.storage.destroy import destroy_huishouden
from regisseur_desktop.storage.store import Store
from regisseur_desktop.storage.tables import BestandRow, GeschiedenisRow, LogboekRow
from regisseur_desktop.storage.terugblik import latest_log
from regisseur_desktop.storage.trouble import Conflict, StoreDamaged
from regisseur_desktop.storage.write import ChangedElsewhere, write_edit
from tests.storage.conftest import WIE, note, small


def changed(store: Store, home: str, versie: int, tekst: str) -> int:
    """Change the one note of the household."""
    (before,) = rows.load_dossier(store, home).notities
    return write_edit(
        store, replaced("Notitie", home, before, replace(before, tekst=tekst)), WIE, versie
    )


def test_that_each_change_counts(store: Store, home: str) -> None:
    assert changed(store, home, 1, "een") == 2
    assert changed(store, home, 2, "twee") == 3
    assert rows.load_dossier(store, home).versie == 3


def test_that_another_version_is_no_trouble_for_something_else(store: Store, home: str) -> None:
    changed(store, home, 1, "intussen")
    assert write_edit(store, added("Notitie", home, note(home, "erbij")), WIE, 1) == 3
    teksten = {notitie.tekst for notitie in rows.load_dossier(store, home).notities}
    assert teksten == {"intussen", "erbij"}


def test_that_nobody_writes_over_what_was_changed_elsewhere(store: Store, home: str) -> None:
    (seen,) = rows.load_dossier(store, home).notities
    changed(store, home, 1, "Belde en kwam langs")
    mine = replaced("Notitie", home, seen, replace(seen, tekst="van mij"))
    before = rows.load_dossier(store, home)
    with pytest.raises(ChangedElsewhere, match=r"“Belde over de crèche\.” is intussen") as told:
        write_edit(store, mine, WIE, 1)
    assert told.value.stored == before.notities[0]
    assert told.value.change == mine.changes[0]
    assert rows.load_dossier(store, home) == before
    assert history.verify_chain(store) is None


def test_that_what_was_removed_elsewhere_is_told(store: Store, home: str) -> None:
    (seen,) = rows.load_dossier(store, home).notities
    write_edit(store, removed("Weg", home, [seen]), WIE, 1)
    with pytest.raises(Conflict, match="weggehaald"):
        write_edit(store, replaced("x", home, seen, replace(seen, tekst="x")), WIE, 1)
    with pytest.raises(Conflict, match="weggehaald"):
        write_edit(store, removed("x", home, [seen]), WIE, 2)


def test_that_a_person_of_two_households_is_not_written_over(store: Store, home: str) -> None:
    (persoon,) = rows.load_dossier(store, home).personen
    other = Huishouden(id=new_id(), naam="Oma", aangemaakt_op=date(2026, 9, 1))
    lid = Lidmaatschap(id=new_id(), huishouden_id=other.id, persoon_id=persoon.id)
    write_edit(store, added("Oma", other.id, other, lid), WIE, 0)
    renamed = replace(persoon, telefoon="06 1")
    write_edit(store, replaced("Telefoon", other.id, persoon, renamed), WIE, 1)
    with pytest.raises(Conflict, match="Marina de Wit"):
        write_edit(store, replaced("x", home, persoon, replace(persoon, telefoon="06 2")), WIE, 1)
    assert rows.load_dossier(store, home).personen == (renamed,)


def test_that_a_household_that_is_gone_takes_no_changes(store: Store) -> None:
    with pytest.raises(Conflict, match="bestaat niet meer"):
        write_edit(store, added("Notitie", "weg", note("weg", "x")), WIE, 1)
    with pytest.raises(Refused, match="bestaat niet meer"):
        rows.load_dossier(store, "weg")


def test_that_undo_puts_everything_back_in_any_order_of_references(store: Store) -> None:
    edit = small()
    write_edit(store, edit, WIE, 0)
    before = rows.load_dossier(store, edit.huishouden_id)
    shuffled = Edit("Weg", edit.huishouden_id, tuple(reversed(edit.inverse().changes)))
    write_edit(store, shuffled, WIE, 1)
    assert all(rows.load_alle(store, kind) == () for kind in KINDS)
    assert search.zoek(store, "rust") == []
    write_edit(store, shuffled.inverse(), WIE, 0)
    assert {v.id: v for v in rows.load_dossier(store, edit.huishouden_id).alles()} == {
        v.id: v for v in before.alles()
    }


def test_that_what_others_need_does_not_go(store: Store, home: str) -> None:
    dossier = rows.load_dossier(store, home)
    for value in (dossier.doelen[0], dossier.personen[0], dossier.contacten[0]):
        with pytest.raises(Refused, match="Kijk dat eerst na"):
            write_edit(store, removed("Weg", home, [value]), WIE, 1)
    assert rows.load_dossier(store, home) == dossier
    assert history.verify_chain(store) is None


def test_that_changes_of_one_value_count_as_one(store: Store, home: str) -> None:
    (before,) = rows.load_dossier(store, home).notities
    halfway, after = replace(before, tekst="half"), replace(before, tekst="heel")
    fleeting = note(home, "erbij en weer weg")
    changes = (
        Change(before, halfway),
        Change(halfway, after),
        Change(None, fleeting),
        Change(fleeting, None),
    )
    write_edit(store, Edit("Samen", home, changes), WIE, 1)
    assert rows.load_dossier(store, home).notities == (after,)
    (first, last) = history.changes_of(store, before.id)
    assert (first.na, last.voor, last.na) == (before, before, after)


def test_that_the_order_of_writing_down_is_kept(store: Store, home: str) -> None:
    notes = [note(home, str(number)) for number in range(20)]
    write_edit(store, added("Notities", home, *notes), WIE, 1)
    assert [n.tekst for n in rows.load_dossier(store, home).notities[1:]] == [
        str(number) for number in range(20)
    ]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("nul\x00 en bel\x07", "nul en bel"),
        ("half \ud83d teken", "half  teken"),
        ("regel\r\nregel\tkolom", "regel\nregel\tkolom"),
        ("e\u0301e\u0301n", "één"),
        ("👩🏽‍🦽 שלום Ĳ {{x}} <b>", "👩🏽‍🦽 שלום Ĳ {{x}} <b>"),
    ],
)
def test_that_a_text_is_cleaned_and_can_still_be_changed(
    store: Store, home: str, typed: str, kept: str
) -> None:
    typed_note = note(home, typed)
    write_edit(store, added("Notitie", home, typed_note), WIE, 1)
    assert rows.get(store, Notitie, typed_note.id) == replace(typed_note, tekst=kept)
    write_edit(store, replaced("x", home, typed_note, replace(typed_note, tekst="nu")), WIE, 2)
    after = rows.get(store, Notitie, typed_note.id)
    assert after is not None
    assert after.tekst == "nu"


def test_that_the_history_says_who_changed_what(store: Store, home: str) -> None:
    (before,) = rows.load_dossier(store, home).notities
    changed(store, home, 1, "nieuw")
    made, change = history.changes_of(store, before.id)
    assert (made.voor, made.na) == (None, before)
    assert (change.voor, change.na) == (before, replace(before, tekst="nieuw"))
    assert change.wie == WIE
    assert (datetime.now(UTC) - change.moment).total_seconds() < 60
    assert [line.gebeurtenis for line in latest_log(store, home, 9)] == ["gewijzigd", "gemaakt"]


@pytest.mark.parametrize("table", [GeschiedenisRow, LogboekRow])
def test_that_a_changed_or_missing_link_is_found(
    store: Store, home: str, table: type[GeschiedenisRow] | type[LogboekRow]
) -> None:
    history.log_event(store, WIE, history.Logsoort.GEOPEND, home, "dossier")
    changed(store, home, 1, "nieuw")
    assert history.verify_chain(store) is None
    first = table.select(table.nummer).order_by(table.nummer).limit(1)
    with store.session() as db, db.atomic() as undo:
        ((nummer,),) = first.tuples().execute(db)
        key = store.key_for(history.PURPOSE)
        for tampered in (
            table.update(wie="iemand anders"),
            table.update(moment="2020-01-01T00:00:00+00:00"),
            table.update(keten="0" * 64),
            table.delete(),
        ):
            tampered.where(table.nummer == nummer).execute(db)
            assert history.find_break(db, key) == nummer
            undo.rollback()
    assert history.verify_chain(store) is None


def test_that_changed_content_of_the_history_is_found(store: Store, home: str) -> None:
    with store.session() as db:
        GeschiedenisRow.update(na="{}").where(GeschiedenisRow.nummer == 3).execute(db)
    assert home
    assert history.verify_chain(store) == 3


def test_that_a_cut_tail_shows_by_a_head_kept_elsewhere(store: Store, home: str) -> None:
    history.log_event(store, WIE, history.Logsoort.GEOPEND, home)
    with store.session() as db:
        kept = history.head(db)
        LogboekRow.delete().where(LogboekRow.nummer == kept.nummer).execute(db)
    assert history.verify_chain(store) is None
    assert history.verify_chain(store, kept) == kept.nummer


def bijlage(home: str, inhoud: bytes) -> tuple[Documentrecord, blobs.Bestand]:
    bestand = blobs.Bestand(id=new_id(), inhoud=inhoud)
    record = Documentrecord(
        id=new_id(),
        huishouden_id=home,
        soort=Documentsoort.BIJLAGE,
        titel="Brief van de huisarts",
        formaat="pdf",
        gemaakt_op=datetime.now(UTC),
        sha256=bestand.sha256,
        bestand_id=bestand.id,
    )
    return record, bestand


def test_that_a_file_is_kept_with_its_record(store: Store, home: str) -> None:
    record, bestand = bijlage(home, bytes(range(256)) * 4000)
    edit = added("Bestand", home, record)
    write_edit(store, edit, WIE, 1, [bestand])
    write_edit(store, edit.inverse(), WIE, 2)
    write_edit(store, edit, WIE, 3, [bestand])
    assert blobs.load_bestand(store, bestand.id) == bestand
    assert blobs.load_bestand(store, "weg") is None


def test_that_a_file_without_its_record_is_not_kept(store: Store, home: str) -> None:
    record, bestand = bijlage(home, b"inhoud")
    orphan = replace(record, huishouden_id="weg")
    with pytest.raises(Refused):
        write_edit(store, added("Bestand", home, orphan), WIE, 1, [bestand])
    assert blobs.load_bestand(store, bestand.id) is None
    with pytest.raises(Refused):  # and the other way round
        write_edit(store, added("Bestand", home, record), WIE, 1)


def test_that_a_changed_file_is_told(store: Store, home: str) -> None:
    record, bestand = bijlage(home, b"inhoud")
    write_edit(store, added("Bestand", home, record), WIE, 1, [bestand])
    with store.session() as db:
        BestandRow.update(inhoud=b"anders").execute(db)
    with pytest.raises(StoreDamaged, match="niet meer zoals het bewaard werd"):
        blobs.load_bestand(store, bestand.id)


def test_that_a_loose_reference_stands_for_nothing(store: Store, home: str) -> None:
    loose = Afspraak(id=new_id(), huishouden_id=home, wat="Deur op slot")
    write_edit(store, added("Afspraak", home, loose), WIE, 1)
    assert rows.get(store, Afspraak, loose.id) == loose
    astray = Afspraak(id=new_id(), huishouden_id=home, wat="x", doel_id="weg")
    with pytest.raises(Refused):
        write_edit(store, added("Afspraak", home, astray), WIE, 2)


def test_that_loading_a_dossier_costs_a_query_for_each_kind(store: Store, home: str) -> None:
    write_edit(store, added("x", home, *(note(home, str(n)) for n in range(50))), WIE, 1)
    asked = []
    with store.session() as db:
        db.query_hooks.append(lambda event: asked.append(event.sql))
        rows.load_dossier(store, home)
        db.query_hooks.clear()
    assert len([sql for sql in asked if sql.startswith("SELECT")]) == len(KINDS) + 1


def test_that_a_destroyed_household_leaves_nothing_but_the_fact(store: Store, home: str) -> None:
    first, older = bijlage(home, b"eerste versie")
    write_edit(store, added("Bestand", home, first), WIE, 1, [older])
    bestand = blobs.Bestand(id=new_id(), inhoud=b"tweede versie")
    record = replace(first, bestand_id=bestand.id, sha256=bestand.sha256, versie=2)
    write_edit(store, replaced("Bestand", home, first, record), WIE, 2, [bestand])
    other = small("Stien")
    shared = rows.load_dossier(store, home).personen[0]
    lid = Lidmaatschap(id=new_id(), huishouden_id=other.huishouden_id, persoon_id=shared.id)
    together = (*other.changes, Change(None, lid))
    write_edit(store, Edit("Stien", other.huishouden_id, together), WIE, 0)
    before = rows.load_dossier(store, other.huishouden_id)
    kinds: set[type[Value]] = destroy_huishouden(store, home, WIE)
    assert {Huishouden, Doel, Notitie, Documentrecord} <= kinds
    assert rows.load_dossier(store, other.huishouden_id) == before
    assert blobs.load_bestand(store, older.id) is blobs.load_bestand(store, bestand.id) is None
    assert {treffer.huishouden_id for treffer in search.zoek(store, "rust")} == {
        other.huishouden_id
    }
    assert history.changes_of(store, record.id)[0].na is None
    assert history.verify_chain(store) is None
    assert latest_log(store, home, 1)[0].gebeurtenis == "vernietigd"


def test_that_a_name_is_found_in_both_households(store: Store, home: str) -> None:
    (persoon,) = rows.load_dossier(store, home).personen
    renamed = replace(persoon, naam=Naam(voornaam="Zoë", roepnaam="Zoetje", achternaam="Bos"))
    write_edit(store, replaced("Naam", home, persoon, renamed), WIE, 1)
    other = Huishouden(id=new_id(), naam="Oma", aangemaakt_op=date(2026, 9, 1))
    lid = Lidmaatschap(id=new_id(), huishouden_id=other.id, persoon_id=persoon.id)
    write_edit(store, added("Oma", other.id, other, lid), WIE, 0)
    found = search.zoek(store, "zoet bos")
    assert {treffer.huishouden_id for treffer in found} == {home, other.id}
    assert search.zoek(store, "Marina Wit") == []
