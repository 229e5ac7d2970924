"""The command line as an office script uses it: Dutch, exit codes, files, no traceback."""

import os
import subprocess
import sys
from collections.abc import Mapping
from itertools import product
from pathlib import Path

import pytest

from regisseur_desktop.__main__ import main
from tests.kluizen import WACHTZIN, make_examples

ROOT = Path(__file__).parents[1]
FORMS = ("pdf", "docx")


@pytest.fixture(scope="module")
def kluis(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_examples(tmp_path_factory.mktemp("opdracht") / "kluis")


def document(kluis: Path, uit: Path, **changed: str) -> list[str]:
    options = {"--huishouden": "Stien", "--lezer": "gezin", "--formaat": "pdf", **changed}
    words = [word for pair in options.items() for word in pair]
    return ["document", "plan", *words, "--uit", str(uit), "--kluis", str(kluis)]


def refused(argv: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    """Return the one sentence on stderr of a command that must not succeed."""
    assert main(argv) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.count("\n") == 1
    assert printed.err.strip().endswith((".", "?"))
    return printed.err


@pytest.mark.parametrize(
    "asked", list(product(("plan", "kort"), ("gezin", "kind", "professional", "overleg"), FORMS))
)
def test_that_a_document_is_made_and_its_path_printed(
    asked: tuple[str, str, str],
    kluis: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("REGISSEUR_WACHTZIN", WACHTZIN)
    soort, lezer, formaat = asked
    argv = document(kluis, tmp_path / "uit", **{"--lezer": lezer, "--formaat": formaat})
    argv[1] = soort
    assert main(argv) == 0
    path = Path(capsys.readouterr().out.strip())
    assert path.suffix == f".{formaat}"
    assert path.read_bytes()[:4] in (b"%PDF", b"PK\x03\x04")


def test_that_what_did_not_fit_is_told(
    asked_store: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    argv = document(asked_store, asked_store.parent / "uit", **{"--huishouden": "Marina"})
    argv[1] = "kort"
    assert main(argv) == 0
    printed = capsys.readouterr()
    assert Path(printed.out.strip()).exists()
    assert "Op het blad staan 3 van de 4 krachten." in printed.err.splitlines()


@pytest.mark.parametrize(
    ("soort", "formaat", "begin"),
    [
        ("genogram", "svg", b"<?xm"),
        ("netwerk", "png", b"\x89PNG"),
        ("genogram", "pdf", b"%PDF"),
        ("netwerklijst", "docx", b"PK\x03\x04"),
    ],
)
def test_that_a_drawing_is_a_document_too(
    asked_store: Path, soort: str, formaat: str, begin: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    argv = document(asked_store, asked_store.parent / "uit", **{"--formaat": formaat})
    argv[1] = soort
    assert main(argv) == 0
    path = Path(capsys.readouterr().out.strip())
    assert path.suffix == f".{formaat}"
    assert path.read_bytes()[:4] == begin


def test_that_a_plan_is_no_drawing(asked_store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "geen tekening" in refused(
        document(asked_store, asked_store.parent, **{"--formaat": "svg"}), capsys
    )


@pytest.fixture
def asked_store(kluis: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The store with its passphrase at hand."""
    monkeypatch.setenv("REGISSEUR_WACHTZIN", WACHTZIN)
    return kluis


def test_that_an_unknown_household_names_those_there_are(
    kluis: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("REGISSEUR_WACHTZIN", WACHTZIN)
    told = refused(document(kluis, tmp_path, **{"--huishouden": "Zola"}), capsys)
    assert "Zola" in told
    assert "Stien en Aad" in told


def test_that_a_wrong_passphrase_is_one_sentence(
    kluis: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("REGISSEUR_WACHTZIN", "dit is hem niet")
    refused(document(kluis, tmp_path), capsys)


@pytest.mark.parametrize(
    ("argv", "word"),
    [
        (["document", "gedicht"], "gedicht"),
        (["document", "plan"], "--huishouden"),
        (["kluis"], "HANDELING"),
        (["bestaatniet"], "bestaatniet"),
        (["kluis", "nieuw", "--kluis"], "--kluis"),
    ],
)
def test_that_a_command_that_is_off_says_so_in_dutch(
    argv: list[str], word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(argv)
    assert stopped.value.code == 2
    told = capsys.readouterr().err
    assert word in told
    assert "--help" in told
    assert "argument" not in told
    assert "usage" not in told


def test_that_help_is_dutch_and_names_the_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--help"])
    assert stopped.value.code == 0
    told = capsys.readouterr().out
    assert told.startswith("gebruik:")
    for part in ("einde:", "REGISSEUR_WACHTZIN", "--voorbeeld", "check"):
        assert part in told


def run(
    argv: list[str], env: Mapping[str, str], given: str = ""
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "regisseur_desktop", *argv],
        cwd=ROOT,
        env={**os.environ, **env},
        input=given,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_that_a_store_is_made_checked_copied_and_put_back(tmp_path: Path) -> None:
    place = ["--kluis", str(tmp_path / "kluis")]
    made = run(["kluis", "nieuw", *place], {}, "vier gewone woorden hier\n")
    assert made.returncode == 0, made.stderr
    assert "Herstelcode" in made.stdout
    secret = {"REGISSEUR_WACHTZIN": "vier gewone woorden hier"}
    assert run(["kluis", "controleer", *place], secret).returncode == 0
    copied = run(["kluis", "reservekopie", *place], secret)
    assert Path(copied.stdout.strip()).is_dir()
    back = run(["kluis", "herstel", *place], {})
    assert back.returncode == 0, back.stderr
    assert run(["kluis", "controleer", *place], secret).returncode == 0
    again = run(["kluis", "nieuw", *place], secret)
    assert again.returncode == 1
    assert "Traceback" not in again.stderr


def test_that_the_examples_need_no_store_and_leave_none(tmp_path: Path) -> None:
    uit = tmp_path / "uit"
    argv = ["document", "kort", "--huishouden", "marina", "--lezer", "kind"]
    made = run(
        [*argv, "--formaat", "pdf", "--uit", str(uit), "--voorbeeld"],
        {"REGISSEUR_MAP": str(tmp_path / "data")},
    )
    assert made.returncode == 0, made.stderr
    assert [path.suffix for path in uit.iterdir()] == [".pdf"]
    assert not (tmp_path / "data").exists()
