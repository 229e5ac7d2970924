"""What every test gets: a home of its own, no network, no warning and no window left behind."""

import logging
import os
import socket
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from regisseur_desktop.compat import override

pytest_plugins = ("tests.eisen", "pytester")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Hypothesis keeps tables of its own, also without a database; not in the checkout.
os.environ.setdefault(
    "HYPOTHESIS_STORAGE_DIRECTORY", str(Path(tempfile.gettempdir()) / "regisseur-hypothesis")
)
hypothesis.settings.register_profile(
    "regisseur", database=None, deadline=None, max_examples=60, print_blob=True
)
hypothesis.settings.load_profile("regisseur")

_HOME = ("HOME", "USERPROFILE")
_FOLDERS = ("APPDATA", "LOCALAPPDATA", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Point every folder of the user at an empty one, so that no test meets real case files."""
    home = tmp_path_factory.mktemp("thuis")
    for name in _HOME:
        monkeypatch.setenv(name, str(home))
    for name in _FOLDERS:
        monkeypatch.setenv(name, str(home / name.lower()))
    for name in [name for name in os.environ if name.startswith("REGISSEUR_")]:
        monkeypatch.delenv(name)
    return home


class _Network:
    """Stands at the interpreter's own door: an audit hook sees every socket, also from C."""

    def __init__(self) -> None:
        self.is_closed = False

    def __call__(self, event: str, args: tuple[object, ...]) -> None:
        if not self.is_closed or not event.startswith("socket."):
            return
        if event == "socket.__new__" and args[1] == getattr(socket, "AF_UNIX", None):
            return  # a pair of pipes within the machine, as asyncio makes
        if event in ("socket.__new__", "socket.connect", "socket.bind", "socket.getaddrinfo"):
            raise AssertionError(f"{event}: Regisseur opens no connection, and so does no test")


_network = _Network()
sys.addaudithook(_network)


@pytest.fixture(autouse=True)
def no_network() -> Iterator[None]:
    """Forbid sockets during a test."""
    _network.is_closed = True
    yield
    _network.is_closed = False


class _Warnings(logging.Handler):
    """Collects what is logged as a warning or worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.texts: list[str] = []

    @override
    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_logged_warning(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a warning; one that expects it asks for `caplog`."""
    handler = _Warnings()
    logging.getLogger().addHandler(handler)
    yield
    logging.getLogger().removeHandler(handler)
    if handler.texts and "caplog" not in request.fixturenames:
        pytest.fail("\n".join(["This was logged:", *handler.texts]))


@pytest.fixture(autouse=True)
def no_window_left() -> Iterator[None]:
    """Fail a test that leaves a window open; `qtbot.addWidget` closes one in time."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return
    left = [window for window in widgets.QApplication.topLevelWidgets() if window.isVisible()]
    for window in left:
        window.close()
    if left:
        pytest.fail(f"left open: {', '.join(repr(window) for window in left)}")


@pytest.fixture(scope="session")
def example_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a store with the example households, made once: a test works on a copy."""
    from tests.kluizen import make_examples  # noqa: PLC0415 - only for who needs a store

    return make_examples(tmp_path_factory.mktemp("voorbeeld") / "kluis")


@pytest.fixture(scope="session")
def empty_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a store with nothing in it, made once: a test works on a copy."""
    from tests.kluizen import make_empty  # noqa: PLC0415 - only for who needs a store

    return make_empty(tmp_path_factory.mktemp("leeg") / "kluis")
