"""Read the real pages of a document: one at a time, larger or smaller, in colour or in grey."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from regisseur_desktop.compat import override
from ui.documenten.beeld import BladBeeld, images_of
from ui.theme.apply import px
from ui.werk import Werk
from ui.widgets.alive import while_alive
from ui.widgets.buttons import Button, IconButton
from ui.widgets.choice import Tick
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, holder, line, margins
from ui.widgets.resized import when_resized

_ZOOMS = (50, 75, 100, 125, 150, 200)
_AT_100, _WIDE_AT_100, _EDGE = 640, 900, 16
_DENSE = 1.5
_NIET_TE_TONEN = "Dit document is niet te tonen. Bewaar een kopie en open die."


def flow(*parts: QWidget) -> FlowLayout:
    """Return parts in a line that goes on below when it is full."""
    made = FlowLayout(px(8))
    margins(made, 0)
    for part in parts:
        made.addWidget(part)
    return made


class BladKijker(QWidget):
    """`show_pdf` draws beside the screen; the pages before stay in sight until then."""

    def __init__(self, werk: Werk) -> None:
        super().__init__()
        self._werk = werk
        self._pdf = b""
        self._wanted: tuple[bytes, int, bool] | None = None
        self._is_busy = False
        self.images: tuple[QImage, ...] = ()
        self._page, self._zoom = 0, 100
        self.blad = BladBeeld("Bladzijde")
        self.blad.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.blad.installEventFilter(self)
        self.vorige = IconButton("caret-left", "Vorige bladzijde", on_click=lambda: self.turn(-1))
        self.volgende = IconButton(
            "caret-right", "Volgende bladzijde", on_click=lambda: self.turn(1)
        )
        self.waar = PlainLabel("", "muted", wrap=False)
        self.kleiner = Button("–", name="Bladzijde kleiner", on_click=lambda: self._step_zoom(-1))
        self.groter = Button("+", name="Bladzijde groter", on_click=lambda: self._step_zoom(1))
        self.hoe_groot = PlainLabel("100%", "muted", wrap=False)
        self.grijs = Tick("Zwart-wit")
        self.grijs.edited.connect(self._draw_soon)
        self.melding = PlainLabel("", "muted")
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._draw)
        self._lay_out()
        when_resized(self, self._use_room)
        self._show_page()

    def _lay_out(self) -> None:
        turning = line(self.vorige, self.waar, self.volgende, spacing=4)
        zooming = line(self.kleiner, self.hoe_groot, self.groter, spacing=8)
        bar = flow(holder(turning), holder(zooming), self.grijs)
        self._sheet = holder(column(self.blad, None, sides=_EDGE))
        self.scroller = QScrollArea()
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.scroller.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.setWidget(self._sheet)
        self.scroller.setWidgetResizable(False)
        box = column(holder(bar), self.melding, spacing=8)
        box.addWidget(self.scroller, 1)
        self.setLayout(box)

    # -- what is shown

    @property
    def page(self) -> int:
        """Which page is in sight, from 0."""
        return self._page

    @property
    def is_ready(self) -> bool:
        """Whether the pictures are those of the document that was asked for."""
        return bool(self.images) and not self._is_busy and self._wanted == self._state()

    def show_pdf(self, pdf: bytes) -> None:
        """Show another document; stay on the same page when it has one."""
        self._pdf = pdf
        self.melding.setText("")
        self.melding.hide()
        self._draw_soon()

    def say(self, tekst: str) -> None:
        """Tell why there is nothing to show."""
        self.melding.setText(tekst)
        self.melding.show()

    def turn(self, step: int) -> None:
        """Go a page on or back."""
        self._page = max(0, min(len(self.images) - 1, self._page + step))
        self.scroller.verticalScrollBar().setValue(0)
        self._show_page()

    def _show_page(self) -> None:
        count = len(self.images)
        self._page = max(0, min(self._page, count - 1))
        self.waar.setText(f"Bladzijde {self._page + 1} van {count}" if count else "Bladzijde –")
        self.vorige.setEnabled(self._page > 0)
        self.volgende.setEnabled(self._page < count - 1)
        self.blad.setAccessibleName(self.waar.text())
        if count:
            self.blad.show_image(self.images[self._page])
        self._fit()

    def _step_zoom(self, step: int) -> None:
        place = max(0, min(len(_ZOOMS) - 1, _ZOOMS.index(self._zoom) + step))
        self._zoom = _ZOOMS[place]
        self.hoe_groot.setText(f"{self._zoom}%")
        self.kleiner.setEnabled(place > 0)
        self.groter.setEnabled(place < len(_ZOOMS) - 1)
        self._fit()
        self._draw_soon()

    def _wide(self) -> int:
        """Return how wide the page is; at 100% it never asks to scroll sideways."""
        # with the bar or without it the page is as wide, or it would come and go for ever
        bar = self.scroller.verticalScrollBar().sizeHint().width()
        room = self.scroller.contentsRect().width() - bar - 2 * px(_EDGE)
        image = self.blad.image
        most = _WIDE_AT_100 if image.width() > image.height() else _AT_100
        return round(max(px(200), min(px(most), room)) * self._zoom / 100)

    def _fit(self) -> None:
        self.blad.setFixedWidth(self._wide())
        self._sheet.adjustSize()

    def _use_room(self) -> None:
        self._fit()
        if self._pdf and self._wanted != self._state():
            self._draw_soon()

    # -- drawing

    def _state(self) -> tuple[bytes, int, bool]:
        width = round(self._wide() * self.devicePixelRatioF() * _DENSE)
        return self._pdf, width, self.grijs.value()

    def _draw_soon(self) -> None:
        self._timer.start()

    def _draw(self) -> None:
        if self._is_busy or not self._pdf:
            return
        self._is_busy = True
        self._wanted = self._state()
        pdf, width, grijs = self._wanted
        job = self._werk.jobs.start(
            "Bladzijden tekenen", lambda _progress: images_of(pdf, width, grijs=grijs)
        )
        job.succeeded.connect(while_alive(self, self._show_images))
        job.failed.connect(while_alive(self, lambda _why: self.say(_NIET_TE_TONEN)))
        job.finished.connect(while_alive(self, self._done))

    def _show_images(self, images: tuple[QImage, ...]) -> None:
        self.images = images
        self._show_page()

    def _done(self) -> None:
        self._is_busy = False
        if self._wanted != self._state():
            self._draw_soon()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        steps = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in steps:
                self.turn(steps[key])
                return True
        return False
