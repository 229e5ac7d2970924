"""How long nobody touched this computer, asked of the system and not of the program.

Counting only our own events would lock the program while somebody types in Word beside it.
"""

import ctypes
import ctypes.util
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QWindow

from regisseur_desktop.compat import override

Stilte = Callable[[], float]
"""Returns the seconds since the last touch."""


def system_stilte(window: QWindow) -> Stilte:
    """Return the best source this system has; our own events where it has none."""
    if sys.platform == "win32":
        return _windows
    if sys.platform == "darwin":
        return _macos
    return _x11() or OwnEvents(window).seconds


class OwnEvents(QObject):
    """Counts from the last key or mouse event that our window saw."""

    _TOUCH = frozenset(
        {
            QEvent.Type.KeyPress,
            QEvent.Type.MouseButtonPress,
            QEvent.Type.MouseMove,
            QEvent.Type.Wheel,
            QEvent.Type.TouchBegin,
        }
    )

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        self._last = time.monotonic()
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in self._TOUCH:
            self._last = time.monotonic()
        return False

    def seconds(self) -> float:
        """Return the seconds since the last event."""
        return time.monotonic() - self._last


def _windows() -> float:
    class LastInput(ctypes.Structure):
        _fields_ = (("size", ctypes.c_uint), ("ticks", ctypes.c_uint))

    info = LastInput(ctypes.sizeof(LastInput), 0)
    windll = ctypes.windll  # type: ignore[attr-defined,unused-ignore]
    windll.user32.GetLastInputInfo(ctypes.byref(info))
    passed: int = (windll.kernel32.GetTickCount() - info.ticks) & 0xFFFFFFFF
    return passed / 1000


def _macos() -> float:
    name = ctypes.util.find_library("ApplicationServices") or ""
    library = ctypes.CDLL(name)
    ask = library.CGEventSourceSecondsSinceLastEventType
    ask.restype = ctypes.c_double
    any_input = 0xFFFFFFFF
    return float(ask(0, ctypes.c_uint32(any_input)))


class _ScreenSaverInfo(ctypes.Structure):
    _fields_ = (
        ("window", ctypes.c_ulong),
        ("state", ctypes.c_int),
        ("kind", ctypes.c_int),
        ("til_or_since", ctypes.c_ulong),
        ("idle", ctypes.c_ulong),
        ("event_mask", ctypes.c_ulong),
    )


def _x11() -> Stilte | None:
    """Return the screen saver's own counter, where an X server has that extension."""
    if QGuiApplication.platformName() != "xcb":
        return None
    try:
        x11, xss = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXss.so.1")
    except OSError:
        return None
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    xss.XScreenSaverAllocInfo.restype = ctypes.POINTER(_ScreenSaverInfo)
    display = ctypes.c_void_p(x11.XOpenDisplay(None))
    first = (ctypes.byref(ctypes.c_int()), ctypes.byref(ctypes.c_int()))
    if not display or not xss.XScreenSaverQueryExtension(display, *first):
        return None
    root = ctypes.c_ulong(x11.XDefaultRootWindow(display))
    info = xss.XScreenSaverAllocInfo()

    def seconds() -> float:
        return info.contents.idle / 1000 if xss.XScreenSaverQueryInfo(display, root, info) else 0.0

    return seconds
