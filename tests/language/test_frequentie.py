"""How common a word is: the scale, the file and several threads that ask at once."""

import gzip
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import marisa_trie
import pytest

from regisseur_desktop.language import frequentie, lemma
from regisseur_desktop.language.frequentie import zipf
from tests.source import ROOT

TAAL = ROOT / "resources/taal"


def test_that_common_words_stand_above_rare_ones() -> None:
    assert zipf("de") > zipf("gezin") > zipf("beschikking") > zipf("anamnese") > 0


def test_that_capitals_do_not_count_and_an_unknown_word_is_nought() -> None:
    assert zipf("GEZIN") == zipf("gezin")
    assert zipf("foto’s") == zipf("foto's") > 0
    assert zipf("qqzzx") == 0


@pytest.mark.parametrize("odd", ["gezin\ud800", "gezin\0", "\0", ""])
def test_that_what_holds_no_character_is_an_unknown_word(odd: str) -> None:
    assert zipf(odd) == 0


def test_that_the_file_says_the_frequency_in_centibels(tmp_path: Path) -> None:
    centibels = {"een": 2, "twee": 2, "drie": 304}
    tree = marisa_trie.Trie(centibels)
    words = [tree.restore_key(place) for place in range(3)]
    values = b"".join(centibels[word].to_bytes(2, "little") for word in words)
    file = tmp_path / "t.gz"
    file.write_bytes(gzip.compress(tree.tobytes() + values))
    read = frequentie.read(file)
    assert [read.zipf(word) for word in centibels] == pytest.approx([8.98, 8.98, 5.96])
    assert read.zipf("vier") == 0
    assert sorted(read.vanaf(8)) == ["een", "twee"]
    assert sorted(read.vanaf(5.96)) == ["drie", "een", "twee"]


def test_that_threads_that_ask_at_once_get_one_table(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frequentie, "_tables", [])
    with ThreadPoolExecutor(8) as pool:
        tables = list(pool.map(lambda _: frequentie.table(), range(16)))
    assert {id(table) for table in tables} == {id(frequentie._tables[0])}
    assert len(frequentie._tables) == 1


def test_that_the_tables_are_small_and_load_while_nobody_waits() -> None:
    assert sum(file.stat().st_size for file in TAAL.glob("*.gz")) < 2_000_000
    started = time.process_time()
    frequentie.read(TAAL / "frequentie.marisa.gz")
    lemma.read(TAAL / "lemma.txt.gz")
    assert time.process_time() - started < 0.5  # 0.05 s measured; room for a slow machine


def test_that_the_licences_stand_beside_the_tables() -> None:
    told = (TAAL / "LICENTIES.md").read_text("utf-8")
    assert all(file.name in told for file in TAAL.glob("*.gz"))
    assert "SUBTLEX" in told
    text = (TAAL / "LICENTIE-CC-BY-SA-4.0.txt").read_text("utf-8")
    assert "Attribution-ShareAlike 4.0 International" in text
