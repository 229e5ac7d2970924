"""The time slider: the drawing "zoals het was op" one of the days on which something changed."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QSlider, QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.datum_tonen import toon_datum
from ui.theme.apply import px
from ui.widgets.announce import announce
from ui.widgets.buttons import Button, IconButton
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import fix, holder, line
from ui.widgets.resized import when_resized

_FOLD_AT = 620
_EARLIER = "Een verandering terug"
_LATER = "Een verandering verder"


class DaySlider(QWidget):
    """A slider with one step per day on which something changed; the last step is today."""

    day_changed = Signal(date)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[date, ...] = (date.min,)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setPageStep(1)
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        fix(self.slider, min_width=160, min_height=28)
        self.slider.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.label = PlainLabel("", "strong", wrap=False)
        self.earlier = IconButton("caret-left", _EARLIER, on_click=lambda: self._step(-1))
        self.later = IconButton("caret-right", _LATER, on_click=lambda: self._step(1))
        self.back = Button("Vandaag", on_click=self.go_to_today)
        self._words = PlainLabel("", "muted", wrap=False)
        self._box = line(holder(line(self._words, self.label, None, spacing=6)), spacing=12)
        parts = (self.earlier, self.slider, self.later, self.back)
        self._controls = holder(line(*parts, spacing=8))
        self._box.addWidget(self._controls, 1)
        self.setLayout(self._box)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.slider.valueChanged.connect(self._follow)
        self._show()
        when_resized(self, self._fold)

    def set_days(self, days: Sequence[date], today: date) -> None:
        """Offer other days; the chosen one stays, or it becomes today."""
        chosen, was_today = self.day, self.is_today
        self._days = (*sorted({day for day in days if day < today}), today)
        place = self._days.index(chosen) if chosen in self._days else len(self._days) - 1
        self.slider.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.slider.setRange(0, len(self._days) - 1)
        self.slider.setValue(len(self._days) - 1 if was_today else place)
        self.slider.blockSignals(False)  # noqa: FBT003
        self._show()
        if self.day != chosen and not was_today:
            self.day_changed.emit(self.day)

    @property
    def day(self) -> date:
        """Return the day that is shown."""
        return self._days[self.slider.value()]

    @property
    def is_today(self) -> bool:
        """Whether the drawing is the one of today, which can be changed."""
        return self.slider.value() == len(self._days) - 1

    def go_to_today(self) -> None:
        """Come back to how it is."""
        self.slider.setValue(len(self._days) - 1)
        self.slider.setFocus()

    def _step(self, by: int) -> None:
        self.slider.setValue(self.slider.value() + by)

    def _follow(self) -> None:
        self._show()
        announce(self.slider, self._day_words)
        self.day_changed.emit(self.day)

    @property
    def _day_words(self) -> str:
        return "vandaag" if self.is_today else toon_datum(self.day, met_weekdag=False)

    def _show(self) -> None:
        self._words.setText("Zoals het is" if self.is_today else "Zoals het was op")
        self.label.setText(self._day_words)
        self.slider.setAccessibleName(f"{self._words.text()} {self._day_words}")
        self.earlier.setEnabled(self.slider.value() > 0)
        self.later.setEnabled(not self.is_today)
        self.back.setEnabled(not self.is_today)

    @override
    def minimumSizeHint(self) -> QSize:
        # as wide as the slider with its buttons: the words above it when there is no room
        return QSize(self._controls.minimumSizeHint().width(), super().minimumSizeHint().height())

    def _fold(self) -> None:
        """Put the slider below its words where there is no room beside them."""
        ways = QBoxLayout.Direction
        is_narrow = self.width() < px(_FOLD_AT)
        self._box.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)
