"""The theme in force: it follows the system live, and everything on screen goes along."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.theme.apply import Preference, Theme, px
from ui.theme.fonts import FAMILY, interface_font, load_inter, system_factor
from ui.theme.tokens import CONTRAST, DARK, LIGHT
from ui.widgets.action import ThemedAction
from ui.widgets.buttons import Button
from ui.widgets.layout import column, fix, grid, holder, zone

Show = Callable[[QWidget], QWidget]


def ground(widget: QWidget) -> str:
    """Return the colour in the corner of what is drawn."""
    QApplication.processEvents()
    return widget.grab().toImage().pixelColor(2, 2).name().upper()


def test_that_the_screen_follows_the_system_while_it_runs(light: Theme, show: Show) -> None:
    page = show(zone("page", column(Button("Notitie", "primary", icon="house"))))
    light.set_preference(Preference.SYSTEEM)
    # the signal of the platform itself: no platform without a desktop can change its scheme
    system = QGuiApplication.styleHints()
    system.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert light.tokens is DARK
    assert ground(page) == DARK["bg"]
    system.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert light.tokens is LIGHT
    assert ground(page) == LIGHT["bg"]


def test_that_a_chosen_scheme_wins_from_the_system(light: Theme, show: Show) -> None:
    page = show(zone("page", column()))
    light.set_preference(Preference.DONKER)
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert ground(page) == DARK["bg"]


def test_that_the_systems_high_contrast_drops_our_colours(light: Theme) -> None:
    light._wishes.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    sheet = light._app.styleSheet()
    assert light.is_contrast
    assert not any(colour in sheet for colour in LIGHT.values())
    assert light._app.palette() == light._app.style().standardPalette()
    light._wishes.contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    assert LIGHT["accent"] in light._app.styleSheet()


def test_that_high_contrast_can_be_chosen(light: Theme, show: Show) -> None:
    page = show(zone("page", column()))
    light.set_preference(Preference.CONTRAST)
    assert light.tokens is CONTRAST
    assert ground(page) == "#FFFFFF"


def test_that_a_change_is_told(light: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(light.changed):
        light.larger()
    assert light.text_size == 1.1


def test_that_text_stays_between_100_and_200_percent(light: Theme) -> None:
    light.smaller()
    assert light.text_size == 1.0
    light.set_text_size(9)
    assert light.text_size == light.k == 2.0


def test_that_sizes_and_margins_grow_with_the_text(light: Theme) -> None:
    box = column(sides=(20, 12, 20, 16), spacing=8)
    widget = holder(box)
    fix(widget, min_width=300)
    light.set_text_size(1.5)
    assert box.contentsMargins().left() == 30
    assert box.spacing() == 12
    assert widget.minimumWidth() == 450
    assert px(20) == 30
    assert px(1) == 1
    light.set_text_size(1.0)
    assert widget.minimumWidth() == 300


def test_that_a_grid_grows_too(light: Theme) -> None:
    made = grid(across=12, down=8)
    widget = holder(made)
    light.set_text_size(1.5)
    assert (made.horizontalSpacing(), made.verticalSpacing()) == (18, 12)
    widget.deleteLater()


def test_that_an_icon_takes_the_colour_of_the_scheme(light: Theme) -> None:
    def ink(button: Button) -> set[str]:
        image = button.icon().pixmap(button.iconSize(), 2.0).toImage()
        return {
            image.pixelColor(x, y).name().upper()
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() == 255
        }

    button = Button("Afdrukken", "quiet", icon="list-checks")
    button.ensurePolished()
    assert ink(button) == {LIGHT["accent"]}
    light.set_preference(Preference.DONKER)
    QApplication.processEvents()
    assert ink(button) == {DARK["accent"]}


def test_that_an_icon_in_a_menu_goes_along(light: Theme) -> None:
    done: list[bool] = []
    action = ThemedAction("Afdrukken", "printer", on_trigger=lambda: done.append(True))
    before = action.icon().pixmap(20).toImage()
    light.set_preference(Preference.DONKER)
    assert action.icon().pixmap(20).toImage() != before
    action.trigger()
    assert done == [True]


def test_that_the_interface_font_is_ours_on_linux_and_the_systems_elsewhere(
    qapp: QApplication,
) -> None:
    load_inter()
    assert interface_font(1.0, "linux").family() == FAMILY
    assert interface_font(1.5, "linux").pixelSize() == 21
    assert interface_font(1.0, "win32").family() != FAMILY


def test_that_a_larger_system_font_makes_everything_larger() -> None:
    assert 1.0 <= system_factor("linux") <= 1.5


def test_that_colours_come_as_qt_wants_them(light: Theme) -> None:
    assert light.color("accent") == QColor(LIGHT["accent"])
    assert not light.icon("house").isNull()
