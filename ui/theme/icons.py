"""Phosphor icons from the shipped SVG files, tinted in a token colour and kept."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from regisseur_desktop.paths import shipped


@lru_cache(maxsize=256)
def _source(name: str, weight: str) -> str:
    suffix = "-fill" if weight == "fill" else ""
    folder = shipped("resources") / "icons" / "phosphor" / weight
    return (folder / f"{name}{suffix}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=1024)
def icon_pixmap(
    name: str, colour: str, size: int, *, weight: str = "regular", ratio: float = 1.0, gap: int = 0
) -> QPixmap:
    """Return the icon `name` in one colour, `size` pixels high, `gap` empty on its right."""
    svg = _source(name, weight).replace("currentColor", QColor(colour).name())
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    side = round(size * ratio)
    pixmap = QPixmap(side + round(gap * ratio), side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


@lru_cache(maxsize=512)
def tinted(name: str, colour: str, size: int, weight: str = "regular", gap: int = 0) -> QIcon:
    """Return an icon for buttons and menus, sharp on ordinary and on dense screens."""
    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(icon_pixmap(name, colour, size, weight=weight, ratio=ratio, gap=gap))
    return made
