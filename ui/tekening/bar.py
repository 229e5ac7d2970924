"""Under a drawing: how large it is shown, and what its symbols mean."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.drawing.legend import LegendEntry
from ui.tekening.bare import BareView
from ui.tekening.camera import LARGEST, SMALLEST, STEP
from ui.tekening.colours import Colours
from ui.tekening.figure import Figure
from ui.theme.apply import px, theme
from ui.widgets.buttons import Button, IconButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import fix, holder, line, margins
from ui.widgets.resized import when_resized

_FULL = "Volledig scherm"
_FOLD_AT, _SHORT_AT = 860, 640
"""Under these widths, in pixels at 100 %, the legend goes below, and a button loses its word."""
_ICON = 62
_HIGHEST, _WIDEST = 20, 44
"""The room for one symbol of the legend, in pixels at 100 %."""


class _Sample(QWidget):
    """The marks of one entry, for the eye alone: the label beside it says what they mean."""

    def __init__(self, entry: LegendEntry) -> None:
        super().__init__()
        self._entry = entry
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._figure = Figure(entry.marks, Colours())

    @property
    def _scale(self) -> float:
        wide, high = max(1.0, self._entry.width), max(1.0, self._entry.height)
        return min(1.0, _HIGHEST / high, _WIDEST / wide) * theme().k

    @override
    def sizeHint(self) -> QSize:
        wide, high = self._entry.width * self._scale, self._entry.height * self._scale
        return QSize(round(wide) + 2, max(round(high) + 2, px(_HIGHEST)))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._figure = Figure(self._entry.marks, Colours())
            self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = self._entry.height * self._scale
        painter.translate(QPointF(1, (self.height() - high) / 2))
        painter.scale(self._scale, self._scale)
        self._figure.paint(painter)


class LegendStrip(QWidget):
    """What occurs in the drawing and what it means, in as many lines as it takes."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: tuple[LegendEntry, ...] = ()
        self._flow = FlowLayout(14)
        margins(self._flow, (0, 8, 0, 0))  # on the line of the buttons beside it
        self.setLayout(self._flow)

    def show_legend(self, entries: Sequence[LegendEntry]) -> None:
        """Explain these marks."""
        if tuple(entries) == self._entries:
            return
        self._entries = tuple(entries)
        self._flow.clear()
        for entry in entries:
            label = PlainLabel(entry.label, "small", wrap=False)
            sample = (_Sample(entry),) if entry.marks else ()
            self._flow.addWidget(holder(line(*sample, label, spacing=6)))
        self.setAccessibleName("Legenda: " + ", ".join(entry.label for entry in entries))
        if self.parentWidget() is not None:
            self.setVisible(bool(entries))


class ZoomBar(QWidget):
    """`[-] 100% [+] [Passend maken] [Volledig scherm]`, with the legend beside or below it."""

    full_screen = Signal()

    def __init__(self, view: BareView) -> None:
        super().__init__()
        self._view = view
        self.smaller = IconButton(
            "minus", "Tekening kleiner (Ctrl+PgDn)", "framed", on_click=lambda: self._zoom(1 / STEP)
        )
        self.larger = IconButton(
            "plus", "Tekening groter (Ctrl+PgUp)", "framed", on_click=lambda: self._zoom(STEP)
        )
        self.percentage = PlainLabel("100%", "body", wrap=False)
        self.percentage.setAlignment(Qt.AlignmentFlag.AlignCenter)
        fix(self.percentage, min_width=48)
        self.fitting = Button("Passend maken", on_click=view.fit)
        self.fitting.setToolTip("De hele tekening in beeld (Ctrl+Home)")
        self.full = Button(_FULL, icon="corners-out", name=_FULL, on_click=self.full_screen.emit)
        self.full.setToolTip("Aan tafel: alleen de tekening, groot (F11)")
        self.legend = LegendStrip()
        self._lay_out()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        view.zoom_changed.connect(self._show)
        self._show(view.zoom)
        when_resized(self, self._fold)

    def _lay_out(self) -> None:
        parts = (self.smaller, self.percentage, self.larger, self.fitting, self.full)
        self._box = line(spacing=16)
        self._box.addWidget(holder(line(*parts, None, spacing=8)), 0, Qt.AlignmentFlag.AlignTop)
        self._box.addWidget(self.legend, 1)
        self.legend.hide()
        self.setLayout(self._box)

    def show_legend(self, entries: Sequence[LegendEntry]) -> None:
        """Explain what occurs in the drawing."""
        self.legend.show_legend(entries)

    def _zoom(self, factor: float) -> None:
        self._view.zoom_by(factor)

    def _show(self, zoom: float) -> None:
        self.percentage.setText(f"{round(zoom * 100)}%")
        self.smaller.setEnabled(zoom > SMALLEST)
        self.larger.setEnabled(zoom < LARGEST)

    @override
    def minimumSizeHint(self) -> QSize:
        # narrow enough for any window: what does not fit beside each other folds
        folded = [self.smaller, self.percentage, self.larger, self.fitting]
        wide = sum(part.minimumSizeHint().width() + px(8) for part in folded) + px(_ICON)
        return QSize(wide, super().minimumSizeHint().height())

    def _fold(self) -> None:
        """Put the legend below, and take the word off a button, where there is no room."""
        is_narrow = self.width() < px(_FOLD_AT)
        ways = QBoxLayout.Direction
        self._box.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)
        self.full.setText("" if self.width() < px(_SHORT_AT) else _FULL)
