"""What a user receives: the wheel holds everything, and every part has its licence."""

import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.source import OFFSCREEN, ROOT, modules
from tests.test_launcher import RUN, pins

DATA = ("resources", "templates")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, unpacked as an installation would."""
    where = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(where)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (built,) = where.glob("*.whl")
    with zipfile.ZipFile(built) as archive:
        archive.extractall(where / "unpacked")
    return where / "unpacked"


def files(folder: Path) -> set[str]:
    """Return every file in the folder, without what Python makes itself."""
    found = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    return {name for name in found if "__pycache__" not in name}


def test_that_the_wheel_holds_every_module_and_every_file(wheel: Path) -> None:
    ours = {module.path.relative_to(ROOT).as_posix() for module in modules()}
    data = {f"regisseur_desktop/{name}/{file}" for name in DATA for file in files(ROOT / name)}
    assert (ours | data) - files(wheel) == set()


def test_that_the_wheel_brings_no_tests_and_no_folder_of_data_at_the_top(wheel: Path) -> None:
    folders = {path.name for path in wheel.iterdir() if not path.name.endswith(".dist-info")}
    assert folders == {"regisseur_desktop", "ui"}


def test_that_what_the_wheel_holds_checks_itself(wheel: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(wheel), "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(
        [sys.executable, "-m", "regisseur_desktop", "check"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stderr.replace(OFFSCREEN, "")) == (0, "")


def test_that_every_package_that_ships_has_its_licence_told() -> None:
    told = (ROOT / "docs/licenties.md").read_text("utf-8").lower()
    assert [name for name in pins(RUN) if not re.search(rf"\b{re.escape(name)}\b", told)] == []


OURS = ROOT / "resources/icons/controls"


def has_licence(folder: Path) -> bool:
    """Tell whether the folder holds a licence text."""
    return any(re.search("licen|ofl", file.name, re.IGNORECASE) for file in folder.iterdir())


def test_that_every_font_and_picture_of_others_has_its_licence_beside_it() -> None:
    found = [path for kind in ("*.ttf", "*.svg") for path in (ROOT / "resources").rglob(kind)]
    folders = {path.parent for path in found if not path.is_relative_to(OURS)}
    assert len(folders) >= 3
    bare = {f for f in folders if not has_licence(f) and not has_licence(f.parent)}
    assert {folder.relative_to(ROOT).as_posix() for folder in bare} == set()
