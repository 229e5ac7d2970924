"""The sheet on which every sentence is a button: seen by the finger, Tab and a screen reader."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from regisseur_desktop.compat import override
from regisseur_desktop.operations.zinplekken import Zinplek
from ui.aantafel.blad import Blad
from ui.documenten.beeld import BladBeeld
from ui.theme.apply import px
from ui.theme.tokens import LIGHT
from ui.widgets.buttons import press_on_enter
from ui.widgets.resized import when_resized

FINGER = 44
"""How wide and high a place to tap is at least: a finger does not grow with the text."""
_NEAR = 24
_AIR = 0.18
"""Which part of a printed line is white, above its letters and again below them."""


class ZinKnop(QAbstractButton):
    """A sentence on the page as a button.

    It is as tall as a finger, and the sentence as tall as its print: where two fingers' room is
    the same, the page takes the tap and gives it to the nearest sentence.
    """

    def __init__(self, plek: Zinplek, tekst: str, blad: "Zinnenblad") -> None:
        super().__init__(blad)
        self.plek, self._page, self._zin = plek, blad, QRect()
        self.setProperty("on_paper", "yes")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"Veranderen: {tekst}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def place(self) -> None:
        """Stand over all lines of the sentence at the present size of the page."""
        page = self._page.rect()
        self._zin = QRect()
        for left, top, width, height in self.plek.vlakken:
            air = height * _AIR
            self._zin |= QRect(
                round(left * page.width()),
                round((top + air) * page.height()),
                round(width * page.width()),
                round((height - 2 * air) * page.height()),
            )
        wide, tall = (
            max(px(6), (FINGER - side + 1) // 2) for side in (self._zin.width(), self._zin.height())
        )
        self.setGeometry(self._zin.adjusted(-wide, -tall, wide, tall))
        ring = self._zin.adjusted(-px(2), 0, px(2), 0)
        self.setProperty("in_focus", ring.translated(-self.pos()))

    @property
    def zin(self) -> QRect:
        """Where the sentence itself stands on the page."""
        return self._zin

    def far_from(self, place: QPoint) -> int:
        """Return how far a finger is from the sentence, in pixels."""
        box = self._zin
        across = max(box.left() - place.x(), 0, place.x() - box.right())
        down = max(box.top() - place.y(), 0, place.y() - box.bottom())
        return across + down

    @override
    def hitButton(self, pos: QPoint, /) -> bool:
        return self._page.nearest(self.mapToParent(pos)) is self

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_on_enter(self, event):
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.underMouse():
            return
        painter = QPainter(self)
        painter.setPen(QPen(QColor(LIGHT["accent"]), px(2)))
        line = self._zin.translated(-self.pos()).adjusted(0, 0, 0, px(2))
        painter.drawLine(line.bottomLeft(), line.bottomRight())


class Zinnenblad(BladBeeld):
    """The page with its sentences; `getikt` carries the button of the nearest one.

    `verplaatst` tells that they stand elsewhere, because the page became larger or smaller.
    """

    getikt = Signal(object)
    verplaatst = Signal()

    def __init__(self) -> None:
        super().__init__("Ons plan in het kort. Tik op een zin om hem te veranderen.")
        self.knoppen: list[ZinKnop] = []
        when_resized(self, self._place)

    def _place(self) -> None:
        for knop in self.knoppen:
            knop.place()
        self.verplaatst.emit()

    def show_blad(self, blad: Blad, teksten: dict[str, str]) -> None:
        """Show another sheet, with a button for every sentence that can be changed."""
        for old in self.knoppen:
            old.hide()
            old.deleteLater()
        self.show_image(blad.bladen[0])
        on_page = sorted(
            (plek for plek in blad.plekken if plek.blad == 0),
            key=lambda plek: (round(plek.vlakken[0][1], 2), plek.vlakken[0][0]),
        )
        self.knoppen = [ZinKnop(plek, teksten[plek.id], self) for plek in on_page]
        for knop in self.knoppen:
            knop.clicked.connect(lambda _on=False, knop=knop: self.getikt.emit(knop))
            knop.place()
            knop.show()

    def knop(self, zin_id: str) -> ZinKnop | None:
        """Return the button of a sentence."""
        return next((knop for knop in self.knoppen if knop.plek.id == zin_id), None)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a tap beside a sentence for the nearest one: fingers are wider than lines."""
        near = self.nearest(event.position().toPoint())
        if near is not None:
            self.getikt.emit(near)

    def nearest(self, place: QPoint) -> ZinKnop | None:
        """Return the sentence that a finger at this place means, if any."""
        near = min(self.knoppen, key=lambda knop: knop.far_from(place), default=None)
        return near if near is not None and near.far_from(place) <= px(_NEAR) else None
