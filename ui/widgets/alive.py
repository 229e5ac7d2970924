"""Answers of work beside the screen may come when the screen that asked is gone."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from shiboken6 import isValid


def is_alive(owner: QObject) -> bool:
    """Say whether a widget still exists; closed dialogs do not."""
    return isValid(owner)


def while_alive(owner: QObject, call: Callable[..., object]) -> Callable[..., None]:
    """Return `call` as something that does nothing once `owner` is gone."""

    def guarded(*arguments: Any) -> None:  # noqa: ANN401 - whatever a signal carries
        if isValid(owner):
            call(*arguments)

    return guarded
