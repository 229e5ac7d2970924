"""How the window looks: nothing cut at any text size, each colour scheme right, a ring in sight."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.schermen import places
from tests.ui.theme.contrast import contrast
from ui.plek import Plek, Scherm
from ui.theme.apply import Preference, Theme, theme
from ui.theme.tokens import CONTRAST, DARK, LIGHT, Tokens
from ui.venster.werkruimte import Werkruimte
from ui.widgets.focus_ring import FocusRing, give_focus

LAPTOP = QSize(1280, 800)
MAIN = ("vandaag", "overzicht", "plan")
SCHEMES = [
    (Preference.LICHT, LIGHT),
    (Preference.DONKER, DARK),
    (Preference.CONTRAST, CONTRAST),
]


def settle() -> None:
    """Let layouts that depend on each other come to rest."""
    for _ in range(4):
        QApplication.processEvents()


def walk(ruimte: Werkruimte, only: tuple[str, ...] = ()) -> Iterator[str]:
    for name, plek in places(ruimte.werk.kluis):
        if not only or name in only:
            ruimte.go(plek)
            settle()
            yield name


def is_cut(label: QLabel) -> bool:
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + 1
    return label.minimumSizeHint().width() > label.width() + 1


def cut_texts(ruimte: Werkruimte) -> list[str]:
    seen = [label for label in ruimte.findChildren(QLabel) if label.isVisible() and label.text()]
    return [f"{label.text()} {label.size().toTuple()}" for label in seen if is_cut(label)]


def cut_buttons(ruimte: Werkruimte) -> list[str]:
    seen = [b for b in ruimte.findChildren(QAbstractButton) if b.isVisible() and b.text()]
    return [b.text() for b in seen if b.width() + 1 < b.minimumSizeHint().width()]


@pytest.mark.eis("U-29")
@pytest.mark.parametrize("size", [1.0, 1.5, 2.0])
def test_that_a_laptop_shows_every_text_whole(ruimte: Werkruimte, size: float) -> None:
    window = ruimte.window()
    theme().set_text_size(size)
    window.resize(LAPTOP)
    wrong: dict[str, list[str]] = {}
    for name in walk(ruimte):
        wide = window.minimumSizeHint().width()
        found = cut_texts(ruimte) + cut_buttons(ruimte)
        if wide > LAPTOP.width():
            found.append(f"the window wants to be {wide} wide")
        if found:
            wrong[name] = found
    assert window.width() == LAPTOP.width()
    assert wrong == {}


def picture(ruimte: Werkruimte) -> QImage:
    settle()
    return ruimte.window().grab().toImage()


@pytest.mark.eis("U-30")
def test_that_each_scheme_is_right_on_the_main_screens(ruimte: Werkruimte) -> None:
    for preference, tokens in SCHEMES:
        theme().set_preference(preference)
        for name in walk(ruimte, MAIN):
            _check_colours(ruimte, tokens, f"{name} {preference}")


def _check_colours(ruimte: Werkruimte, tokens: Tokens, where: str) -> None:
    image = picture(ruimte)
    side = ruimte.zijbalk
    corner = image.pixelColor(side.width() // 2, side.height() - 4).name().upper()
    assert corner == tokens["sunken"].upper(), where
    for label in ruimte.page.findChildren(QLabel):
        is_whole = label.visibleRegion().boundingRect() == label.rect()
        if label.isVisible() and label.text().strip() and is_whole:
            assert _strongest(image, label) >= 4.4, (where, label.text())


def _strongest(image: QImage, label: QLabel) -> float:
    """Return the contrast between the ground of a label and what stands out most from it."""
    seen = label.visibleRegion().boundingRect()
    at = label.mapTo(label.window(), seen.topLeft())
    area = QRect(at, seen.size()) & image.rect()
    colours = {
        image.pixelColor(x, y).name()
        for y in range(area.top(), area.bottom() + 1, 1)
        for x in range(area.left(), min(area.right(), area.left() + 160), 1)
    }
    ground = image.pixelColor(area.topLeft())
    return max((contrast(ground, colour) for colour in colours), default=21.0)


@pytest.mark.eis("U-30")
def test_that_the_open_window_follows_the_system(ruimte: Werkruimte, light: Theme) -> None:
    light.set_preference(Preference.SYSTEEM)
    system = QGuiApplication.styleHints()
    ruimte.go(Plek(Scherm.HUISHOUDENS))
    grounds = []
    for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark, Qt.ColorScheme.Light):
        system.colorSchemeChanged.emit(scheme)
        image = picture(ruimte)
        grounds.append(image.pixelColor(image.width() - 40, image.height() - 60).name().upper())
    assert grounds == [LIGHT["bg"], DARK["bg"], LIGHT["bg"]]


@pytest.mark.eis("U-26")
@pytest.mark.parametrize("preference", [Preference.LICHT, Preference.DONKER])
def test_that_the_ring_is_seen_around_each_kind_of_control(
    ruimte: Werkruimte, qtbot: QtBot, marina: str, preference: Preference
) -> None:
    theme().set_preference(preference)
    ruimte.go(Plek(Scherm.HUISHOUDEN, marina, "plan"))
    for kind in (QAbstractButton, QLineEdit, QListView, QTabBar):
        widget = next(w for w in ruimte.findChildren(kind) if _takes_focus(w))
        before = picture(ruimte)
        give_focus(widget)
        after = picture(ruimte)
        ring = ruimte.window().findChild(FocusRing)
        assert ring is not None
        assert ring.isVisible()
        assert _ring_contrast(before, after, ring.geometry()) >= 3.0, kind
        ring.follow(None)


def _takes_focus(widget: QWidget) -> bool:
    has_room = not widget.visibleRegion().isEmpty()
    return widget.isVisible() and has_room and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _ring_contrast(before: QImage, after: QImage, around: QRect) -> float:
    edge = [(x, y) for x in range(around.left(), around.right()) for y in _rows(around)]
    return max(contrast(before.pixelColor(*spot), after.pixelColor(*spot)) for spot in edge)


def _rows(around: QRect) -> tuple[int, ...]:
    return (around.top() + 1, around.top() + 2, around.bottom() - 1, around.bottom() - 2)
