"""The frozen program on Linux brings ICU with few of its tables: nothing may sort otherwise."""

import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import PySide6
import pytest

from tests.source import ROOT

LIBRARIES = Path(PySide6.__file__).parent / "Qt/lib"
WHOLE = next(iter(LIBRARIES.glob("libicudata.so.*")), None)

pytestmark = pytest.mark.skipif(
    WHOLE is None or shutil.which("ld") is None, reason="needs Qt's ICU and binutils"
)

# What is written is what Qt makes of it: Dutch names sorted, other tongues, sets, zones, capitals.
ASK = """
import json, sys
from PySide6.QtCore import QCollator, QLocale, QStringDecoder, QTimeZone

NAMES = ["zus", "IJsbrand", "ijs", "Ünal", "unal", "Émile", "emiel", "de Vries", "De vries", "李",
         "Jan 10", "Jan 9", "Søren", "Çelik", "Özge", "żaba", "'t Hooft", "ж", "ب", "a-b", "ab"]
found = {"tables": [line.split()[-1] for line in open("/proc/self/maps") if "icudata" in line]}
for code in ("nl_NL", "nl_BE", "en_GB", "C"):
    collator = QCollator(QLocale(code))
    collator.setNumericMode(True)
    found[code] = sorted(NAMES, key=collator.sortKey)
    found[code + " capitals"] = [QLocale(code).toUpper(name) for name in NAMES]
for name in ("ISO-8859-15", "windows-1252", "ISO-8859-2", "KOI8-R", "UTF-7", "ISO-10646-UCS-2"):
    found[name] = QStringDecoder(name).isValid()
zone, long = QTimeZone(b"Europe/Amsterdam"), QTimeZone.NameType.LongName
for code in ("nl_NL", "en_GB"):
    name = zone.displayName(QTimeZone.TimeType.DaylightTime, long, QLocale(code))
    found["zone " + code] = name
json.dump(found, sys.stdout)
"""


@pytest.fixture(scope="module")
def maker() -> ModuleType:
    """The script that makes ICU smaller."""
    spec = importlib.util.spec_from_file_location("maak_icu", ROOT / "packaging/maak_icu.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def asked(folder: Path) -> dict[str, object]:
    """Return what Qt makes of it with the tables in this folder."""
    run = subprocess.run(
        [sys.executable, "-c", ASK],
        env={**os.environ, "LD_LIBRARY_PATH": str(folder)},
        capture_output=True,
        text=True,
        check=True,
    )
    answer: dict[str, object] = json.loads(run.stdout)
    assert {str(folder)} == {str(Path(path).parent) for path in answer.pop("tables")}  # type: ignore[attr-defined]
    return answer


def test_that_qt_does_the_same_with_the_few_tables(maker: ModuleType, tmp_path: Path) -> None:
    assert WHOLE is not None
    small = maker.slim(WHOLE, tmp_path)
    assert small.stat().st_size < WHOLE.stat().st_size / 8
    assert asked(small.parent) == asked(WHOLE.parent)


def test_that_packing_what_was_unpacked_changes_no_byte(maker: ModuleType, tmp_path: Path) -> None:
    maker.slim(WHOLE, tmp_path)
    packed = (tmp_path / "icu.dat").read_bytes()
    header, tables = maker.unpack(packed)
    assert maker.pack(header, tables) == packed
    assert {"coll/root.res", "coll/ucadata.icu"} <= {name.split("/", 1)[1] for name in tables}


def test_that_qt_asks_icu_for_nothing_that_is_left_out() -> None:
    """A newer Qt that asks for more must say so here, before a table is missed on a screen."""
    asked_for = {
        name.decode()
        for library in LIBRARIES.glob("libQt6*.so.*")
        for name in re.findall(rb"\0(u[a-z]*_\w+)_\d\d(?=\0)", library.read_bytes())
    }
    kinds = {name for name in asked_for if not name.startswith(("ucal_", "ucnv_", "ucol_"))}
    assert kinds == {"u_strToLower", "u_strToUpper"}
