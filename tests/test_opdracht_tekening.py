"""`regisseur tekening` as an office script and a measuring script use it."""

import json
import re
from pathlib import Path
from statistics import median
from typing import Any

import pytest

from regisseur_desktop.__main__ import main
from tests.kluizen import WACHTZIN, make_examples

GEDCOM = """\
0 HEAD
1 GEDC
2 VERS 5.5.1
0 @I1@ INDI
1 NAME Kees /Bos/
1 SEX M
1 BIRT
2 DATE 1811
0 @I2@ INDI
1 NAME Els /Vos/
1 SEX F
0 @I3@ INDI
1 NAME Bo /Bos/
1 BIRT
2 DATE 1840
0 @I4@ INDI
1 NAME Kim /Bos/
1 BIRT
2 DATE 1835
0 @I5@ INDI
1 NAME Los /Zand/
0 @F1@ FAM
1 HUSB @I1@
1 WIFE @I2@
1 CHIL @I3@
1 CHIL @I4@
0 TRLR
"""
STARTS = {"svg": b"<?xml", "pdf": b"%PDF", "png": b"\x89PNG", "json": b"{"}


@pytest.fixture(scope="module")
def kluis(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_examples(tmp_path_factory.mktemp("tekening") / "kluis")


@pytest.fixture
def gedcom(tmp_path: Path) -> Path:
    path = tmp_path / "bos.ged"
    path.write_text(GEDCOM, "utf-8")
    return path


def drawn(gedcom: Path, uit: Path, *more: str, formaat: str = "json") -> bytes:
    argv = ["tekening", "genogram", "--gedcom", str(gedcom), "--formaat", formaat]
    assert main([*argv, "--uit", str(uit), *more]) == 0
    return uit.read_bytes()


def refused(argv: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    """Return the one sentence on stderr of a command that must not succeed."""
    assert main(argv) == 1
    printed = capsys.readouterr()
    assert (printed.out, printed.err.count("\n")) == ("", 1)
    return printed.err


def test_that_json_holds_the_places_by_the_ids_of_the_file(gedcom: Path, tmp_path: Path) -> None:
    found: dict[str, Any] = json.loads(drawn(gedcom, tmp_path / "bos.json"))
    assert set(found["pos"]) == {"I1", "I2", "I3", "I4", "I5"}
    assert found["symbol"] > 0
    assert found["seconds"] >= 0
    assert found["rows"]["I1"] == found["rows"]["I2"] == found["rows"]["I3"] - 1
    x = {one: place[0] for one, place in found["pos"].items()}
    assert x["I1"] < x["I2"]
    assert x["I4"] < x["I3"]  # by year of birth, also when it is long before any dossier
    assert {line["union"] for line in found["brackets"]} == {"F1"}
    assert {line["child"] for line in found["drops"]} == {"I3", "I4"}
    assert all(len(point) == 2 for line in found["bars"] for point in line["points"])


def test_that_brothers_and_sisters_without_parents_stand_by_year(
    gedcom: Path, tmp_path: Path
) -> None:
    gedcom.write_text(GEDCOM.replace("1 HUSB @I1@\n1 WIFE @I2@\n", ""), "utf-8")
    found: dict[str, Any] = json.loads(drawn(gedcom, tmp_path / "nest.json"))
    assert found["rows"]["I4"] == found["rows"]["I3"]
    assert found["pos"]["I4"] < found["pos"]["I3"]


def test_that_an_earlier_json_keeps_everybody_near(gedcom: Path, tmp_path: Path) -> None:
    before = tmp_path / "voor.json"
    first: dict[str, Any] = json.loads(drawn(gedcom, before))
    more = "0 @I6@ INDI\n1 NAME Nieuw\n1 BIRT\n2 DATE 1845\n1 FAMC @F1@\n0 TRLR\n"
    gedcom.write_text(GEDCOM.replace("0 TRLR\n", more), "utf-8")
    after: dict[str, Any] = json.loads(drawn(gedcom, tmp_path / "na.json", "--vorige", str(before)))
    shift = median(after["pos"][one][0] - first["pos"][one][0] for one in first["pos"])
    moved = [abs(after["pos"][one][0] - first["pos"][one][0] - shift) for one in first["pos"]]
    assert max(moved) <= 2 * first["symbol"]
    assert after["pos"]["I4"] < after["pos"]["I3"] < after["pos"]["I6"]


def test_that_an_earlier_json_of_another_program_needs_no_rows(
    gedcom: Path, tmp_path: Path
) -> None:
    before = tmp_path / "ander.json"
    before.write_text('{"symbol": 1, "pos": {"I1": [0, 0], "I2": [2, 0], "I3": [1, 2]}}', "utf-8")
    assert drawn(gedcom, tmp_path / "na.json", "--vorige", str(before))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        '{"pos": {}}',
        '{"symbol": 0, "pos": {}}',
        '{"symbol": 1, "pos": {"I1": [NaN, 0]}}',
        '{"symbol": 1, "pos": {"I1": [1e300, 0]}}',
        '{"symbol": 1, "pos": {"I1": [1]}}',
        '{"symbol": 1, "pos": {"I1": [1, 2]}, "rows": {"I2": 1}}',
    ],
)
def test_that_a_json_that_is_no_drawing_gets_a_sentence(
    text: str, gedcom: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = tmp_path / "fout.json"
    wrong.write_text(text, "utf-8")
    argv = ["tekening", "genogram", "--gedcom", str(gedcom), "--formaat", "json"]
    uit = str(tmp_path / "uit.json")
    assert "--vorige" in refused([*argv, "--uit", uit, "--vorige", str(wrong)], capsys)


@pytest.mark.parametrize("formaat", STARTS)
@pytest.mark.parametrize("soort", ["genogram", "netwerk"])
def test_that_a_household_is_drawn_in_every_form(
    soort: str,
    formaat: str,
    kluis: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("REGISSEUR_WACHTZIN", WACHTZIN)
    uit = tmp_path / f"marina.{formaat}"
    argv = ["tekening", soort, "--huishouden", "Marina", "--formaat", formaat, "--uit", str(uit)]
    assert main([*argv, "--voor", "gezin", "--kluis", str(kluis)]) == 0
    assert capsys.readouterr().out.strip() == str(uit)
    assert uit.read_bytes().startswith(STARTS[formaat])


@pytest.mark.parametrize("formaat", ["svg", "pdf", "png"])
def test_that_a_family_tree_is_drawn_in_every_form(
    formaat: str, gedcom: Path, tmp_path: Path
) -> None:
    uit = tmp_path / f"bos.{formaat}"
    assert drawn(gedcom, uit, formaat=formaat).startswith(STARTS[formaat])


def test_that_without_names_no_name_is_in_the_file(gedcom: Path, tmp_path: Path) -> None:
    named = drawn(gedcom, tmp_path / "a.svg", formaat="svg").decode()
    bare = drawn(gedcom, tmp_path / "b.svg", "--zonder-namen", formaat="svg").decode()
    for naam in ("Kees", "Els", "Kim"):
        assert naam in named
        assert naam not in bare
    assert re.search("[Bb]os", bare) is None  # nor the name of the file


@pytest.mark.parametrize(
    ("more", "word"),
    [
        (["netwerk", "--formaat", "svg"], "geen netwerk"),
        (["genogram", "--formaat", "json", "--vorige", "bos.ged"], "--vorige"),
        (["genogram", "--formaat", "pdf", "--vorige", "bos.ged"], "json"),
    ],
)
def test_that_what_cannot_be_drawn_gets_a_sentence(
    more: list[str],
    word: str,
    gedcom: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    argv = ["tekening", *more, "--gedcom", str(gedcom), "--uit", str(tmp_path / "uit")]
    assert word in refused(argv, capsys)
    assert not (tmp_path / "uit").exists()


def test_that_a_file_that_is_no_family_tree_gets_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = tmp_path / "brief.ged"
    wrong.write_text("Beste Marina,\n", "utf-8")
    argv = ["tekening", "genogram", "--gedcom", str(wrong), "--formaat", "svg"]
    assert "GEDCOM" in refused([*argv, "--uit", str(tmp_path / "a.svg")], capsys)


@pytest.mark.parametrize(
    ("more", "word"),
    [
        (["--formaat", "svg"], "--uit"),
        (["--formaat", "gif", "--uit", "a", "--gedcom", "b"], "gif"),
        (["--formaat", "svg", "--uit", "a"], "--huishouden of --gedcom"),
        (["--formaat", "svg", "--uit", "a", "--gedcom", "b", "--huishouden", "c"], "Kies één"),
    ],
)
def test_that_a_command_that_is_off_says_so_in_dutch(
    more: list[str], word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["tekening", "genogram", *more])
    assert stopped.value.code == 2
    told = capsys.readouterr().err
    assert word in told
    assert "argument" not in told
