"""The two commands of the README: the launchers and the locks they install from."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.source import ROOT

RUN, TEST = "requirements.lock", "requirements-test.lock"
PIN = re.compile(r"^([\w.-]+)==(\S+)((?: ;[^\\]*)?) \\$", re.MULTILINE)


def pins(lock: str) -> dict[str, set[str]]:
    """Return the pinned versions of each package; a version may hold for one Python only."""
    found: dict[str, set[str]] = {}
    for name, version, _ in PIN.findall((ROOT / lock).read_text("utf-8")):
        found.setdefault(plain(name), set()).add(version)
    return found


def plain(name: str) -> str:
    """Return the one spelling of a package's name."""
    return re.sub(r"[-_.]+", "-", name).lower()


def wanted(*groups: str) -> set[str]:
    """Return the packages that pyproject asks for."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = [*project["dependencies"]]
    for group in groups:
        asked += project["optional-dependencies"][group]
    return {plain(re.split(r"[^\w.-]", line)[0]) for line in asked}


@pytest.mark.parametrize("lock", [RUN, TEST])
def test_that_every_pin_has_hashes(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")
    blocks = re.split(
        r"^(?=[\w.-]+==)", re.sub(r"^#.*\n", "", text, flags=re.MULTILINE), flags=re.MULTILINE
    )
    pinned = [block for block in blocks if block.strip()]
    assert len(pinned) == sum(len(versions) for versions in pins(lock).values())
    assert [block.splitlines()[0] for block in pinned if "--hash=sha256:" not in block] == []


@pytest.mark.parametrize("lock", [RUN, TEST])
def test_that_a_lock_names_no_address(lock: str) -> None:
    assert re.findall(r"://|index-url|find-links|file:", (ROOT / lock).read_text("utf-8")) == []


def test_that_the_locks_cover_what_the_project_asks_for() -> None:
    assert wanted() - pins(RUN).keys() == set()
    assert wanted("test") - pins(TEST).keys() == set()


def test_that_the_tests_run_on_what_ships() -> None:
    run, test = pins(RUN), pins(TEST)
    assert {name: test.get(name) for name in run} == run


@pytest.mark.skipif(sys.platform == "win32", reason="the launcher there is regisseur.cmd")
@pytest.mark.parametrize("script", ["regisseur", "packaging/lock.sh", "packaging/deb.sh"])
def test_that_a_script_is_sound_and_can_be_started(script: str) -> None:
    path = ROOT / script
    assert path.stat().st_mode & 0o111
    run = subprocess.run(["sh", "-n", str(path)], capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (0, "")


@pytest.mark.parametrize("script", ["regisseur.cmd", "packaging/bouw.cmd"])
def test_that_windows_can_read_its_scripts(script: str) -> None:
    content = (ROOT / script).read_bytes()
    assert content.isascii()
    assert content.count(b"\n") == content.count(b"\r\n")
    text = content.decode()
    wanted = {name.lower() for name in re.findall(r"goto (\w+)", text)}
    assert wanted <= set(re.findall(r"^:(\w+)", text, re.MULTILINE))


@pytest.mark.skipif(sys.platform == "win32", reason="the launcher there is regisseur.cmd")
class TestLauncher:
    """A copy of the launcher, with stand-ins for everything it would install with."""

    @pytest.fixture
    def checkout(self, tmp_path: Path) -> Path:
        checkout = tmp_path / "een map met spaties"
        for name in ("regisseur", "pyproject.toml", RUN, TEST):
            (checkout / name).parent.mkdir(exist_ok=True)
            shutil.copy(ROOT / name, checkout / name)
        commands = checkout / "bin"
        commands.mkdir()
        for name in ("sh", "cat", "cmp", "dirname", "readlink", "env", "mkdir", "chmod", "cp"):
            (commands / name).symlink_to(shutil.which(name) or "")
        self.write(
            commands / "python3",
            '[ "$2" = venv ] || exit 0\nmkdir -p "$3/bin"\ncp "$FAKE" "$3/bin/python"',
        )
        self.write(
            checkout / "fake",
            'case "$*" in "-m pip --version") exit 1;; -V) echo V;; *) echo "$@";; esac',
        )
        return checkout

    def write(self, path: Path, text: str) -> None:
        path.write_text(f"#!/bin/sh\n{text}\n", "utf-8")
        path.chmod(0o755)

    def run(self, checkout: Path, *args: str) -> subprocess.CompletedProcess[str]:
        environment = {"PATH": str(checkout / "bin"), "FAKE": str(checkout / "fake")}
        return subprocess.run(
            [str(checkout / "regisseur"), *args],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            cwd="/",
        )

    def test_that_it_installs_the_lock_and_passes_arguments_on(self, checkout: Path) -> None:
        run = self.run(checkout, "document", "plan", "--uit", "een map")
        pip, project, program = run.stdout.splitlines()
        assert f"--require-hashes -r {checkout / RUN}" in pip
        assert project.endswith(f"--no-deps --no-build-isolation -e {checkout}")
        assert program == "-m regisseur_desktop document plan --uit een map"
        assert "klaargemaakt" in run.stderr

    def test_that_the_second_time_nothing_is_installed(self, checkout: Path) -> None:
        self.run(checkout)
        run = self.run(checkout, "check")
        assert (run.stdout, run.stderr) == ("-m regisseur_desktop check\n", "")

    def test_that_a_changed_lock_is_installed(self, checkout: Path) -> None:
        self.run(checkout)
        with (checkout / RUN).open("a", encoding="utf-8") as lock:
            lock.write("# changed\n")
        assert "--require-hashes" in self.run(checkout).stdout

    def test_that_half_an_installation_is_done_again(self, checkout: Path) -> None:
        self.run(checkout)
        with (checkout / RUN).open("a", encoding="utf-8") as lock:
            lock.write("# changed\n")
        python = checkout / ".venv/bin/python"
        self.write(python, 'case "$*" in -V) echo V;; *install*) exit 1;; esac')
        run = self.run(checkout)
        assert run.returncode == 1
        assert "Controleer je verbinding" in run.stderr
        shutil.copy(checkout / "fake", python)
        assert "--require-hashes" in self.run(checkout).stdout

    def test_that_the_tests_have_a_lock_of_their_own(self, checkout: Path) -> None:
        run = self.run(checkout, "test", "-q", "tests/domain")
        assert str(checkout / TEST) in run.stdout
        assert run.stdout.splitlines()[-1] == "-m pytest -q tests/domain"

    def test_that_missing_system_packages_are_named_and_installed(self, checkout: Path) -> None:
        self.write(checkout / "bin/dpkg-query", "printf 'ii libgl1 ii libglib2.0-0t64 rc libegl1 '")
        self.write(checkout / "bin/id", "echo 0")
        self.write(checkout / "bin/apt-get", 'echo "$@" >&2')
        told = self.run(checkout).stderr
        assert "ontbreken" in told
        assert "update" in told
        (command,) = [line for line in told.splitlines() if line.startswith("install")]
        assert "libegl1" in command
        assert "libgl1" not in command.split()
        assert "libglib2.0-0" not in command.split()
        assert "xvfb" not in command

    def test_that_a_refused_installation_says_what_to_ask_for(self, checkout: Path) -> None:
        self.write(checkout / "bin/dpkg-query", "exit 0")
        self.write(checkout / "bin/id", "echo 1000")
        self.write(checkout / "bin/sudo", "exit 1")
        run = self.run(checkout)
        assert run.returncode == 1
        assert "Vraag je beheerder om dit: apt-get install libgl1" in run.stderr

    def test_that_an_old_python_is_refused_with_a_sentence(self, checkout: Path) -> None:
        self.write(checkout / "bin/python3", "exit 1")
        run = self.run(checkout)
        assert run.returncode == 1
        assert "Python 3.11 of nieuwer" in run.stderr
