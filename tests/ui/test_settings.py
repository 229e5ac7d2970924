"""Settings of this workstation: kept in the file that was given, and nowhere else."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QSplitter, QWidget

from ui.settings import Settings
from ui.theme.apply import Preference, Theme

Show = Callable[[QWidget], QWidget]


def test_that_theme_and_text_size_come_back_at_the_next_start(tmp_path: Path, light: Theme) -> None:
    path = tmp_path / "scherm.ini"
    first = Settings(path)
    first.restore_theme(light)
    light.set_preference(Preference.DONKER)
    light.set_text_size(1.4)
    again = Settings(path)
    assert again.preference is Preference.DONKER
    assert again.text_size == 1.4
    assert [p.name for p in tmp_path.iterdir()] == ["scherm.ini"]
    light.changed.disconnect()


def test_that_a_broken_file_gives_ordinary_settings(tmp_path: Path) -> None:
    path = tmp_path / "scherm.ini"
    path.write_text("[weergave]\nthema=paars\ntekst=groot\n", "utf-8")
    settings = Settings(path)
    assert settings.preference is Preference.SYSTEEM
    assert settings.text_size == 1.0


def test_that_a_window_comes_back_where_it_was(tmp_path: Path, show: Show) -> None:
    settings = Settings(tmp_path / "scherm.ini")
    window = show(QWidget())
    assert not settings.restore_window(window)
    window.setGeometry(QRect(40, 50, 700, 500))
    settings.keep_window(window)
    window.setGeometry(QRect(0, 0, 300, 200))
    assert Settings(tmp_path / "scherm.ini").restore_window(window)
    assert window.geometry().size().width() == 700


def test_that_a_splitter_comes_back_as_it_was(tmp_path: Path, show: Show) -> None:
    settings = Settings(tmp_path / "scherm.ini")
    splitter = QSplitter()
    for _ in range(2):
        splitter.addWidget(QLabel())
    show(splitter)
    splitter.resize(600, 100)
    splitter.setSizes([100, 500])
    sizes = splitter.sizes()
    settings.keep_splitter("plan", splitter)
    splitter.setSizes([400, 200])
    assert settings.restore_splitter("plan", splitter)
    assert splitter.sizes() == sizes
    assert not settings.restore_splitter("onbekend", splitter)
