"""The Documenten tab: what was made or added, who received it, and making a new document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.operations.documentopdracht import Documentopdracht
from ui.werk import Werk

if TYPE_CHECKING:
    from ui.documenten.maak import MaakDocument


@runtime_checkable
class Printable(Protocol):
    """A page of a household that says what Ctrl+P makes there; the others make the plan."""

    def to_print(self) -> Documentopdracht:
        """Return the document of this page, with the day and the reader it shows."""


def print_plan(werk: Werk, dossier: Dossier, ouder: QWidget) -> MaakDocument:
    """Show the plan as it will be printed, with what goes along."""
    return print_document(werk, dossier, ouder)


def print_document(
    werk: Werk, dossier: Dossier, ouder: QWidget, wens: Documentopdracht | None = None
) -> MaakDocument:
    """Show a document as it will be printed, beginning with what is wished for; Ctrl+P."""
    from ui.documenten.maak import MaakDocument  # noqa: PLC0415 - loads on use

    maak = MaakDocument(werk, dossier, ouder.window(), wens)
    maak.open()
    return maak
