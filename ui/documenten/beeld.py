"""Pages of the real document as pictures: made beside the screen, painted to fit."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.operations import documenten_maken
from regisseur_desktop.operations.bladen import Blad, bladen
from regisseur_desktop.operations.documenten_maken import Gemaakt
from regisseur_desktop.operations.documentopdracht import Documentopdracht
from regisseur_desktop.operations.kluis import Kluis
from ui.jobs import Progress
from ui.theme.apply import px, theme

_RATIO = 297 / 210


@dataclass(frozen=True, slots=True)
class Getekend:
    """A document with the pictures of its pages."""

    gemaakt: Gemaakt
    bladen: tuple[QImage, ...]


def as_image(blad: Blad) -> QImage:
    """Return the page as a picture that owns its bytes."""
    form = QImage.Format.Format_Grayscale8 if blad.is_grijs else QImage.Format.Format_RGB888
    stride = blad.breedte * (1 if blad.is_grijs else 3)
    return QImage(blad.pixels, blad.breedte, blad.hoogte, stride, form).copy()


def images_of(pdf: bytes, breedte: int, *, grijs: bool = False) -> tuple[QImage, ...]:
    """Return the pages of a document, `breedte` pixels wide."""
    return tuple(as_image(blad) for blad in bladen(pdf, breedte, grijs=grijs))


def drawing(
    kluis: Kluis, dossier: Dossier, opdracht: Documentopdracht, vandaag: date, breedte: int
) -> Callable[[Progress], Getekend]:
    """Return the work that makes a document and draws its pages; for `Jobs.start`."""

    def work(progress: Progress) -> Getekend:
        progress(0, 2, "Document maken")
        gemaakt = documenten_maken.maak(kluis, dossier, opdracht, vandaag)
        progress(1, 2, "Bladzijden tekenen")
        return Getekend(gemaakt, images_of(gemaakt.inhoud, breedte))

    return work


class BladBeeld(QWidget):
    """One page as wide as it gets, with its edge; `clicked` when it may be opened."""

    clicked = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._image = QImage()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def image(self) -> QImage:
        """The picture that is shown."""
        return self._image

    def show_image(self, image: QImage) -> None:
        """Show another page."""
        self._image = image
        self._fit()
        self.update()

    def _fit(self) -> None:
        """Be as tall as the page at this width; a layout in a scroll area does not ask."""
        self.setFixedHeight(max(1, round(self.width() * self._ratio())))

    def _ratio(self) -> float:
        return self._image.height() / self._image.width() if self._image.width() else _RATIO

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(220), self.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.clicked.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        sheet = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self._image.isNull():
            painter.fillRect(sheet, theme().color("sunken"))
        else:
            size = self.size() * self.devicePixelRatioF()
            fit = self._image.scaled(
                size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            painter.drawImage(sheet, fit)
        painter.setPen(QPen(theme().color("line"), 1))
        painter.drawRect(sheet)
