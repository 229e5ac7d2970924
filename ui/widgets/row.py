"""A row of a list of tasks or facts: icon, title, line below it, chip and one verb."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from ui.widgets.buttons import Button
from ui.widgets.chip import Chip
from ui.widgets.labels import IconLabel, PlainLabel
from ui.widgets.layout import Part, column, fix, holder, line, zone


@dataclass(frozen=True, slots=True)
class RowAction:
    """The verb at the end of a row; its spoken name ends with the title of the row."""

    text: str
    on_click: Callable[[], object]
    kind: str = "secondary"


class TaskRow(QWidget):
    """Something to do; the button is called `Afvinken: Bel de school` for a screen reader."""

    def __init__(
        self,
        title: str,
        subtitle: str = "",
        *,
        icon: tuple[str, str] = ("circle", "text2"),
        chip: tuple[str, str] | None = None,
        action: RowAction | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = PlainLabel(title, "strong")
        texts = column(self.title, spacing=2)
        if subtitle:
            texts.addWidget(PlainLabel(subtitle, "small"))
        row = line(IconLabel(*icon, 20), spacing=12, sides=(0, 8, 0, 8))
        row.addLayout(texts, 1)
        if chip is not None:
            self.chip = Chip(*chip)
            row.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignVCenter)
        if action is not None:
            self.button = Button(
                action.text, action.kind, name=f"{action.text}: {title}", on_click=action.on_click
            )
            fix(self.button, min_width=112)
            row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(row)


class FactRow(QWidget):
    """One line of a list of krachten or zorgen: a small icon, the words, and what may be done."""

    def __init__(
        self,
        text: str,
        icon: tuple[str, str] = ("circle", "text2"),
        *,
        subtitle: str = "",
        parts: tuple[Part, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        texts = column(PlainLabel(text), spacing=0)
        if subtitle:
            texts.addWidget(PlainLabel(subtitle, "small"))
        row = line(IconLabel(*icon, 18), spacing=10, sides=(0, 4, 0, 4))
        row.addLayout(texts, 1)
        for part in parts:
            if isinstance(part, QWidget):
                row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(row)


def separator() -> QFrame:
    """Return a hairline between rows."""
    return zone("line")


def rows(*items: QWidget) -> QWidget:
    """Return rows under each other with a hairline between them."""
    box = column(spacing=2)
    for index, item in enumerate(items):
        if index:
            box.addWidget(separator())
        box.addWidget(item)
    return holder(box)


def quote(text: str, source: str = "", *, kind: str = "quote") -> QFrame:
    """Return someone's own words with below them who said it and when."""
    box = column(PlainLabel(text, "quote"), sides=(16, 12, 16, 12), spacing=4)
    if source:
        box.addWidget(PlainLabel(source, "small"))
    return zone(kind, box)


def banner(text: str, tone: str = "info", *, icon: str = "info", action: Part = None) -> QFrame:
    """Return a remark across the page in the tone info, ok, warn or danger."""
    row = line(IconLabel(icon, tone, 20), sides=(12, 8, 12, 8), spacing=12)
    row.addWidget(PlainLabel(text), 1)
    if isinstance(action, QWidget):
        row.addWidget(action)
    return zone(tone, row)
