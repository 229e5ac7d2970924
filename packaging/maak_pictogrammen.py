"""Make the PNG of each pictogram for Word, from the SVG beside it.

Run: python packaging/maak_pictogrammen.py
"""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from regisseur_desktop.documents.theme import ACCENT

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "pictogrammen"
SIDE = 128


def make(folder: Path = FOLDER) -> None:
    """Write a PNG beside each SVG, in the accent colour on nothing."""
    app = QGuiApplication.instance() or QGuiApplication([])
    for source in sorted(folder.glob("*.svg")):
        svg = source.read_text(encoding="utf-8").replace("currentColor", ACCENT.ink)
        image = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, SIDE, SIDE))
        painter.end()
        image.save(str(source.with_suffix(".png")))
    del app


if __name__ == "__main__":
    make()
