"""Choosing the pictogram of a goal: a dozen themes, each drawn and named."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from regisseur_desktop.paths import shipped
from ui.theme.apply import px, theme
from ui.widgets.choice import ComboChoice

PICTOGRAMMEN: tuple[tuple[str, str], ...] = (
    ("", "geen plaatje"),
    ("blij", "blij"),
    ("praten", "praten"),
    ("werk", "werk"),
    ("school", "school"),
    ("geld", "geld"),
    ("wonen", "wonen"),
    ("gezond", "gezond"),
    ("rust", "rust"),
    ("spelen", "spelen"),
    ("vrienden", "vrienden"),
    ("veilig", "veilig"),
    ("leren", "leren"),
    ("bewegen", "bewegen"),
)
"""The fixed set for goals; one pictogram always has the same meaning (`ux.md` 3.11)."""


@lru_cache(maxsize=64)
def pictogram(naam: str, colour: str, side: int, gap: int = 0) -> QIcon:
    """Return a pictogram in a colour, `side` pixels wide and high, with `gap` empty behind it."""
    svg = (shipped("resources") / "pictogrammen" / f"{naam}.svg").read_text(encoding="utf-8")
    pixmap = QPixmap(2 * (side + gap), 2 * side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode()))
    renderer.render(painter, QRectF(0, 0, 2 * side, 2 * side))
    painter.end()
    pixmap.setDevicePixelRatio(2.0)
    return QIcon(pixmap)


class PictogramChoice(ComboChoice):
    """An unfolding list with the pictogram before its name."""

    def __init__(self) -> None:
        super().__init__(PICTOGRAMMEN, empty="")
        theme().changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        self.combo.setIconSize(QSize(px(20), px(20)))
        for row, (naam, _text) in enumerate(PICTOGRAMMEN):
            if naam:
                self.combo.setItemIcon(row, pictogram(naam, theme().tokens["accent"], px(20)))
