"""People from other programs: look at what a file holds, tick who comes along, and add them."""

from PySide6.QtWidgets import QFileDialog, QWidget

from ui.formulieren.bewerker import Bewerker


def open_contacten_import(parent: QWidget, bewerker: Bewerker) -> QFileDialog:
    """Ask for an address book (vCard or CSV) and show whom of it to add to the netwerk."""
    from ui.importeren.inlezen import ask_contacten  # noqa: PLC0415 - loads on use

    return ask_contacten(parent, bewerker)


def open_gedcom_import(parent: QWidget, bewerker: Bewerker) -> QFileDialog:
    """Ask for a family tree (GEDCOM) and show whom of it to add to the family."""
    from ui.importeren.inlezen import ask_stamboom  # noqa: PLC0415 - loads on use

    return ask_stamboom(parent, bewerker)


def open_gedcom_export(parent: QWidget, bewerker: Bewerker) -> QWidget:
    """Show what other programs will not understand, and write the family as a GEDCOM file."""
    from ui.importeren.stamboom_uit import StamboomUit  # noqa: PLC0415 - loads on use

    blad = StamboomUit(parent, bewerker)
    blad.open()
    return blad
