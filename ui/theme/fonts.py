"""The interface font: the platform's own, and the bundled Inter where there is none."""

import sys

from PySide6.QtGui import QFont, QFontDatabase

from regisseur_desktop.paths import shipped

FAMILY = "Inter"
BASE_PX = 14

_WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")
_USUAL_POINTS = {"win32": 9.0, "darwin": 13.0}


def load_inter() -> None:
    """Make the bundled faces of Inter known to Qt; a second call adds nothing."""
    if FAMILY in QFontDatabase.families():
        return
    folder = shipped("resources") / "fonts" / "inter"
    for weight in _WEIGHTS:
        QFontDatabase.addApplicationFont(str(folder / f"{FAMILY}-{weight}.otf"))


def interface_font(k: float, platform: str = sys.platform) -> QFont:
    """Return the font of the whole interface at text size factor `k`."""
    if platform in _USUAL_POINTS:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    else:
        load_inter()
        font = QFont(FAMILY)
    font.setPixelSize(round(BASE_PX * k))
    return font


def system_factor(platform: str = sys.platform) -> float:
    """Return how much larger than usual the system asks its text to be, 1.0 to 1.5."""
    points = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
    usual = _USUAL_POINTS.get(platform, 11.0)
    return min(1.5, max(1.0, points / usual))
