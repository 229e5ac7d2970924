"""The menu made from the registry of actions, by the groups they name."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from ui.acties import Acties

GROUPS = ("Ga naar", "Bewerken", "Huishouden", "Beeld", "Hulp")


def build_menu(acties: Acties, parent: QWidget, only: str = "") -> QMenu:
    """Return the whole menu, or one group of it."""
    menu = QMenu(parent)
    menu.setAccessibleName(only or "Menu")
    for group in GROUPS:
        if only and group != only:
            continue
        target = menu if only else menu.addMenu(group)
        for actie in acties:
            if actie.menu == group:
                target.addAction(acties.qt(actie.sleutel))
    return menu


def open_menu(acties: Acties, anchor: QWidget, only: str = "") -> None:
    """Open the menu under the button that asked for it."""
    menu = build_menu(acties, anchor, only)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height())))
