"""No connection, ever: the whole program is watched while it does everything it can (row C-19)."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.source import OFFSCREEN, ROOT

# Sees what the interpreter and its libraries in C ask for. A pair of pipes is no connection.
WATCH = """
import atexit, os, runpy, socket, sys

def watch(event, args):
    inside = event == "socket.__new__" and args[1] == getattr(socket, "AF_UNIX", None)
    if event in ("socket.__new__", "socket.connect", "socket.bind", "socket.getaddrinfo"):
        if not inside:
            os.write(2, f"{event} {args[1:]}".encode())
            os._exit(9)

def loaded():
    names = [name for name in sys.modules if "QtNetwork" in name or name in ("ssl", "http.client")]
    if os.path.exists("/proc/self/maps"):
        with open("/proc/self/maps") as maps:
            names += {line.split("/")[-1] for line in maps if "Qt6Network" in line}
    if names:
        os.write(2, f"loaded: {names}".encode())
        os._exit(9)

sys.addaudithook(watch)
atexit.register(loaded)
sys.argv = ["regisseur", *sys.argv[1:]]
CODE
"""
PROGRAM = 'runpy.run_module("regisseur_desktop", run_name="__main__", alter_sys=True)'


def watched(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the code under the watch."""
    return subprocess.run(
        [sys.executable, "-c", WATCH.replace("CODE", code), *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.eis("C-19")
def test_that_the_program_opens_no_connection() -> None:
    run = watched(PROGRAM, "check")
    assert (run.returncode, run.stderr.replace(OFFSCREEN, "")) == (0, "")


@pytest.mark.eis("C-19")
def test_that_making_a_document_opens_no_connection(tmp_path: Path) -> None:
    run = watched(
        PROGRAM,
        "document",
        "plan",
        "--voorbeeld",
        "--huishouden",
        "Marina",
        "--lezer",
        "gezin",
        "--formaat",
        "pdf",
        "--uit",
        str(tmp_path),
    )
    assert (run.returncode, run.stderr.replace(OFFSCREEN, "")) == (0, "")
    assert list(tmp_path.glob("*.pdf"))


@pytest.mark.parametrize(
    "code", ["socket.socket()", "socket.getaddrinfo('localhost', 1)", "import PySide6.QtNetwork"]
)
def test_that_the_watch_would_see_one(code: str) -> None:
    assert watched(code).returncode == 9
