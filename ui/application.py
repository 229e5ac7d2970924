"""Start Qt, show the window, and tell our own mistakes without losing anything."""

import ctypes
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from regisseur_desktop.errors import Refused
from ui.afval import Afvaldienst
from ui.theme.apply import Theme
from ui.vertaling import speak_dutch

GEEN_SCHERM = "Er is geen scherm gevonden. Start Regisseur op een computer met een scherm."


def make_app(argv: Sequence[str] = ("regisseur",)) -> tuple[QApplication, Theme]:
    """Return the Qt application in Dutch with our theme; refuses without a screen."""
    if not has_screen():
        raise Refused(GEEN_SCHERM)
    os.environ.pop("QT_PLUGIN_PATH", None)  # another program's plugins must not leak in
    app = QApplication(list(argv))
    app.setApplicationName("Regisseur")
    app.setApplicationDisplayName("")
    QLocale.setDefault(QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands))
    speak_dutch(app)
    Afvaldienst(app)
    return app, Theme(app)


def has_screen() -> bool:
    """Say whether Qt will find a screen; on Linux it ends the program when it does not."""
    if not sys.platform.startswith("linux"):
        return True
    if os.environ.get("QT_QPA_PLATFORM", "xcb") != "xcb" or os.environ.get("WAYLAND_DISPLAY"):
        return True
    return bool(os.environ.get("DISPLAY")) and _display_answers()


def _display_answers() -> bool:
    """Ask the X server of `DISPLAY` whether it is there; without its library Qt must find out."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    is_there = not xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return is_there


def start(map_: Path | None = None, *, with_voorbeeld: bool = False) -> int:
    """Run the program until its window closes."""
    app, thema = make_app()
    from ui.programma import Programma  # noqa: PLC0415 - Qt first, so that errors have a window
    from ui.storing import install_storing  # noqa: PLC0415 - likewise

    programma = Programma(app, thema, map_)
    install_storing(programma.venster, programma.jobs)
    if with_voorbeeld:
        from regisseur_desktop.operations.voorbeelden import wegwerp_kluis  # noqa: PLC0415

        programma.venster.show()
        programma.open(wegwerp_kluis())
    else:
        programma.start()
    return app.exec()
