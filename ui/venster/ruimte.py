"""What the actions know of the workspace: where the user is, and how to get elsewhere."""

from typing import Protocol

from PySide6.QtWidgets import QWidget

from ui.plek import Plek
from ui.werk import Werk


class Ruimte(Protocol):
    """The workspace as the actions use it."""

    werk: Werk
    plek: Plek

    @property
    def page(self) -> QWidget:
        """The page in sight."""

    def window(self) -> QWidget:
        """Return the window, over which forms open."""

    def go(self, plek: Plek) -> None:
        """Show another place."""

    def go_tab(self, sleutel: str) -> None:
        """Show another tab of the open household."""

    def go_back(self) -> None:
        """Show the place before this one."""

    def parts(self) -> list[QWidget]:
        """Return the parts of the window in the order in which F6 walks them."""

    def lock(self) -> None:
        """Ask to lock."""

    def open_zoeken(self) -> None:
        """Open Ctrl+K."""

    def open_hulp(self) -> None:
        """Show the help for the screen in sight."""

    def leave_huishouden(self, huishouden_id: str) -> None:
        """Forget a household that is no longer there."""
