"""The Documenten tab: what was made or added, who received it, and making a new document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from regisseur_desktop.domain.dossier import Dossier
from ui.werk import Werk

if TYPE_CHECKING:
    from ui.documenten.maak import MaakDocument


def print_plan(werk: Werk, dossier: Dossier, ouder: QWidget) -> MaakDocument:
    """Show the plan as it will be printed, with what goes along; Ctrl+P and Ctrl+Shift+E."""
    from ui.documenten.maak import MaakDocument  # noqa: PLC0415 - loads on use

    maak = MaakDocument(werk, dossier, ouder.window())
    maak.open()
    return maak
