"""Starting without a screen is told in a sentence, before Qt would end the program."""

import sys

import pytest

from regisseur_desktop.errors import Refused
from ui.application import GEEN_SCHERM, has_screen, make_app

NAMES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a screen")
@pytest.mark.parametrize(
    ("set_to", "expected"),
    [
        ({}, False),
        ({"DISPLAY": ":4999"}, False),
        ({"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":4999"}, False),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
    ],
)
def test_that_a_screen_is_known_before_qt_is_asked(
    set_to: dict[str, str], expected: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    for name, value in set_to.items():
        monkeypatch.setenv(name, value)
    assert has_screen() is expected


def test_that_without_a_screen_the_program_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.application.has_screen", lambda: False)
    with pytest.raises(Refused, match="scherm"):
        make_app()
    assert GEEN_SCHERM.endswith(".")
