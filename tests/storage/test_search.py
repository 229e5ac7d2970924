"""Finding: whatever is typed is safe, words are found by their beginning, and hits are marked."""

from dataclasses import fields

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regisseur_desktop.domain.edit import added, removed, replaced
from regisseur_desktop.domain.huishouden import Huishouden
from regisseur_desktop.domain.kinds import KINDS
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.verhaal import Notitie, Zorg
from regisseur_desktop.storage import rows, search
from regisseur_desktop.storage.store import Store
from regisseur_desktop.storage.write import write_edit
from tests.storage.conftest import WIE, note


@pytest.mark.parametrize(
    "typed", ["crèche", "CRECHE", "crech", "over crèche", "de belde", "crèche."]
)
def test_that_a_note_is_found_by_the_beginning_of_its_words(
    store: Store, home: str, typed: str
) -> None:
    (found,) = search.zoek(store, typed)
    assert (found.kind, found.huishouden_id) == (Notitie, home)
    assert found.titel == "Belde over de crèche."


@pytest.mark.parametrize(
    "typed", ["", "  ", '"', "'", "*", "NEAR(", "AND", "-", "titel:", "^", "(((", "\x00"]
)
def test_that_signs_find_nothing_and_do_no_harm(store: Store, home: str, typed: str) -> None:
    assert home
    assert search.zoek(store, typed) == []


@given(typed=st.text(max_size=40))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_that_anything_may_be_typed(store: Store, typed: str) -> None:
    assert isinstance(search.zoek(store, typed), list)


@pytest.mark.parametrize(
    "typed", ['"één crisis', "covid-19 AND", "een OR twee NOT drie", "a_b NEAR(c d)"]
)
def test_that_words_between_signs_are_found(store: Store, home: str, typed: str) -> None:
    text = "één crisis covid-19 and een or twee not drie a_b near c d"
    write_edit(store, added("x", home, note(home, text)), WIE, 1)
    assert [treffer.kind for treffer in search.zoek(store, typed)] == [Notitie]


def test_that_the_hits_are_marked_in_the_fragment(store: Store, home: str) -> None:
    text = "Er is veel gebeurd. " * 20 + "De huisarts belde; de huisarts komt maandag."
    write_edit(store, added("x", home, note(home, text)), WIE, 1)
    (found,) = search.zoek(store, "huisa")
    assert [found.fragment[begin:end] for begin, end in found.hits] == ["huisarts", "huisarts"]
    assert len(found.fragment) < 200
    assert "\x02" not in found.fragment


def test_that_names_come_first_and_then_the_newest(store: Store, home: str) -> None:
    notes = [note(home, f"marina marina {number}") for number in range(5)]
    write_edit(store, added("x", home, *notes), WIE, 1)
    found = search.zoek(store, "marina")
    assert {treffer.kind for treffer in found[:2]} == {Huishouden, Persoon}
    assert [treffer.item_id for treffer in found[2:]] == [n.id for n in reversed(notes)]
    after = Notitie(id=notes[0].id, huishouden_id=home, tekst="marina", moment=notes[0].moment)
    write_edit(store, replaced("x", home, notes[0], after), WIE, 2)
    assert search.zoek(store, "marina")[2].item_id == notes[0].id


def test_that_finding_follows_every_change(store: Store, home: str) -> None:
    (zorg,) = rows.load_dossier(store, home).zorgen
    after = Zorg(id=zorg.id, huishouden_id=home, tekst="Eet te weinig")
    write_edit(store, replaced("x", home, zorg, after), WIE, 1)
    assert search.zoek(store, "verhuizing") == []
    assert [treffer.item_id for treffer in search.zoek(store, "weinig")] == [zorg.id]
    write_edit(store, removed("x", home, [after]), WIE, 2)
    assert search.zoek(store, "weinig") == []
    with store.session() as db:
        assert db.problems() == []


def test_that_a_long_text_is_found_by_its_last_word(store: Store, home: str) -> None:
    write_edit(store, added("x", home, note(home, "woord " * 50_000 + "laatste")), WIE, 1)
    (found,) = search.zoek(store, "laatste")
    assert found.titel.endswith("…")
    assert len(found.titel) <= 71


def test_that_no_more_is_returned_than_asked(store: Store, home: str) -> None:
    write_edit(store, added("x", home, *(note(home, "zelfde") for _ in range(30))), WIE, 1)
    assert len(search.zoek(store, "zelfde", 10)) == 10


def test_that_every_searched_field_exists() -> None:
    assert set(search._TEXTS) <= set(KINDS)
    for kind, (name, others) in search._TEXTS.items():
        assert {name, *others} - {""} <= {field.name for field in fields(kind)}
    assert Huishouden in search._TEXTS
