"""The key file: who gets in, who does not, and what is told when it was tampered with."""

import contextlib
import json
import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regisseur_desktop.errors import Refused
from regisseur_desktop.storage import kdf, keys, slots
from regisseur_desktop.storage.herstelcode import ALPHABET, LENGTH, new_code, read_code
from regisseur_desktop.storage.trouble import StoreDamaged

QUICK = kdf.Kdf(iterations=1, memory_kib=8)
PASSPHRASE = "vier paarse olifanten"


@pytest.fixture
def made(tmp_path: Path) -> tuple[bytes, str, str]:
    return keys.create_keys(tmp_path, PASSPHRASE, QUICK)


def test_that_the_passphrase_opens_the_key(tmp_path: Path, made: tuple[bytes, str, str]) -> None:
    assert keys.open_keys(tmp_path, PASSPHRASE) == made[:2]


def test_that_accents_typed_in_two_ways_are_one_passphrase(tmp_path: Path) -> None:
    db_key = keys.create_keys(tmp_path, unicodedata.normalize("NFC", "crèche één"), QUICK)[0]
    assert keys.open_keys(tmp_path, unicodedata.normalize("NFD", "crèche één"))[0] == db_key


def test_that_a_wrong_passphrase_is_told(tmp_path: Path, made: tuple[bytes, str, str]) -> None:
    assert made
    with pytest.raises(keys.WrongPassphrase, match="Caps Lock"):
        keys.open_keys(tmp_path, PASSPHRASE.upper())


@pytest.mark.parametrize("empty", ["", "   ", "\n"])
def test_that_an_empty_passphrase_is_refused(tmp_path: Path, empty: str) -> None:
    with pytest.raises(Refused, match="Vul een wachtwoordzin in"):
        keys.create_keys(tmp_path, empty, QUICK)
    assert list(tmp_path.iterdir()) == []


def test_that_the_recovery_code_opens_the_key_however_it_is_typed(
    tmp_path: Path, made: tuple[bytes, str, str]
) -> None:
    db_key, store_id, code = made
    for typed in (code, code.lower(), code.replace("-", ""), code.replace("-", " \n")):
        assert keys.open_keys_with_code(tmp_path, typed) == (db_key, store_id)


def test_that_the_code_of_another_store_is_told(
    tmp_path: Path, made: tuple[bytes, str, str]
) -> None:
    assert made
    with pytest.raises(keys.WrongPassphrase, match="hoort niet bij dit dossier"):
        keys.open_keys_with_code(tmp_path, new_code())


def test_that_a_new_passphrase_keeps_the_key_and_ends_the_old_one(
    tmp_path: Path, made: tuple[bytes, str, str]
) -> None:
    before = (tmp_path / keys.FILE_NAME).read_bytes()
    keys.change_passphrase(tmp_path, made[0], "iets heel anders", QUICK)
    assert keys.open_keys(tmp_path, "iets heel anders") == made[:2]
    assert keys.open_keys_with_code(tmp_path, made[2]) == made[:2]
    with pytest.raises(keys.WrongPassphrase):
        keys.open_keys(tmp_path, PASSPHRASE)
    assert (tmp_path / keys.PREVIOUS_NAME).read_bytes() == before


def test_that_a_new_code_ends_the_old_one(tmp_path: Path, made: tuple[bytes, str, str]) -> None:
    code = keys.change_code(tmp_path, made[0])
    assert keys.open_keys_with_code(tmp_path, code)[0] == made[0]
    with pytest.raises(keys.WrongPassphrase):
        keys.open_keys_with_code(tmp_path, made[2])


def test_that_the_key_file_holds_no_secret(tmp_path: Path, made: tuple[bytes, str, str]) -> None:
    content = (tmp_path / keys.FILE_NAME).read_text()
    for secret in (made[0].hex(), PASSPHRASE, made[2], made[2].replace("-", "")):
        assert secret not in content


def test_that_every_changed_bit_of_the_key_file_is_told(
    tmp_path: Path, made: tuple[bytes, str, str]
) -> None:
    path, whole = tmp_path / keys.FILE_NAME, (tmp_path / keys.FILE_NAME).read_bytes()
    untold = []
    for place in range(0, len(whole), 7):
        changed = bytearray(whole)
        changed[place] ^= 1 << place % 8
        path.write_bytes(changed)
        with contextlib.suppress(StoreDamaged):
            untold.append((place, keys.open_keys(tmp_path, PASSPHRASE)))
    # a space between two names may become a tab; nothing else may pass
    assert all(whole[place : place + 1].isspace() and key == made[:2] for place, key in untold)


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff\xfe", b"[" * 100_000, b'"x"', b"1"])
def test_that_a_strange_key_file_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / keys.FILE_NAME).write_bytes(content)
    with pytest.raises(StoreDamaged, match="Zet de laatste reservekopie terug"):
        keys.open_keys(tmp_path, PASSPHRASE)


def test_that_a_folder_without_keys_is_told(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="staat geen dossier"):
        keys.open_keys(tmp_path, PASSPHRASE)


def test_that_a_slot_cannot_be_moved_renamed_or_weakened(
    tmp_path: Path, made: tuple[bytes, str, str]
) -> None:
    file = keys.read_keys(tmp_path)
    slot = next(slot for slot in file.slots if slot.kind is slots.SlotKind.PASSPHRASE)
    assert slots.unwrap(slot, PASSPHRASE.encode(), file.store_id) == made[0]
    tampered = [
        (replace(slot, id="0" * 32), file.store_id),
        (replace(slot, kind=slots.SlotKind.RECOVERY), file.store_id),
        (replace(slot, kdf=replace(slot.kdf, iterations=2)), file.store_id),
        (slot, "0" * 32),
    ]
    for other, store_id in tampered:
        assert slots.unwrap(other, PASSPHRASE.encode(), store_id) is None


@pytest.mark.parametrize(
    "changed",
    [
        {"memory_kib": 64 * 1024 * 1024},
        {"iterations": 10**9},
        {"lanes": 10**6},
        {"iterations": 0},
        {"memory_kib": -1},
    ],
)
def test_that_a_hostile_key_file_costs_no_work(
    tmp_path: Path, made: tuple[bytes, str, str], changed: dict[str, Any]
) -> None:
    assert made
    file = keys.read_keys(tmp_path)
    keys.write_keys(
        tmp_path,
        replace(file, slots=tuple(replace(s, kdf=replace(QUICK, **changed)) for s in file.slots)),
    )
    with pytest.raises(Refused, match="vraagt te veel van deze computer"):
        keys.open_keys(tmp_path, PASSPHRASE)


def test_that_an_unknown_kdf_asks_for_a_newer_version(
    tmp_path: Path, made: tuple[bytes, str, str]
) -> None:
    assert made
    path = tmp_path / keys.FILE_NAME
    data = json.loads(path.read_text())
    data.pop("controle")
    data["sloten"][0]["kdf"]["name"] = "later"
    data["controle"] = keys._checksum(data)
    path.write_text(json.dumps(data))
    with pytest.raises(Refused, match="Werk Regisseur eerst bij"):
        keys.open_keys(tmp_path, PASSPHRASE)


def test_that_tuning_never_goes_below_the_standard() -> None:
    assert kdf.tuned(seconds=0) == kdf.STANDARD
    assert kdf.tuned(seconds=0.5).memory_kib == kdf.STANDARD.memory_kib


def test_that_a_code_has_groups_of_four_and_a_check_character() -> None:
    groups = new_code().split("-")
    assert [len(group) for group in groups] == [4] * 8 + [1]


@given(place=st.integers(0, LENGTH - 1), shift=st.integers(1, 31))
def test_that_one_wrong_character_is_always_found(place: int, shift: int) -> None:
    code = new_code().replace("-", "")
    wrong = ALPHABET[(ALPHABET.index(code[place]) + shift) % 32]
    with pytest.raises(Refused, match="tikfout"):
        read_code(code[:place] + wrong + code[place + 1 :])


@given(place=st.integers(0, LENGTH - 2))
def test_that_two_swapped_neighbours_are_always_found(place: int) -> None:
    code = new_code().replace("-", "")
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    if swapped != code:
        with pytest.raises(Refused, match="tikfout"):
            read_code(swapped)


def test_that_letters_that_look_like_digits_are_read_as_digits() -> None:
    code = new_code()
    while not {"0", "1"} <= set(code):
        code = new_code()
    assert read_code(code.replace("0", "o").replace("1", "l")) == read_code(code)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [("", "je hebt er 0 getypt"), ("7Q2F-1", "je hebt er 5 getypt"), ("U" * 33, "teken “U”")],
)
def test_that_a_code_that_cannot_be_one_is_explained(typed: str, sentence: str) -> None:
    with pytest.raises(Refused, match=sentence):
        read_code(typed)
