"""Hands and eyes for the tests of forms and lists: type, press, and compare dossiers."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta, timezone
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import added
from regisseur_desktop.domain.huishouden import Huishouden
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.operations.voorbeeld import voorbeelden
from tests.ui.geheugen import GeheugenWerk
from ui.formulieren.openen import ItemDialog
from ui.formulieren.tab import HuishoudenTab
from ui.werk import Melding

NU = datetime(2026, 11, 23, 9, 14, tzinfo=timezone(timedelta(hours=1)))
VANDAAG = date(2026, 11, 23)


def voorbeeld_werk() -> GeheugenWerk:
    """Return the work on both examples: Marina first, then Stien and Aad."""
    return GeheugenWerk(*voorbeelden(VANDAAG, "Noor Bakker"), nu=NU)


def leeg_werk() -> GeheugenWerk:
    """Return the work on one household of which nothing is known but its name."""
    huishouden = Huishouden(id=new_id(), naam="Nieuw gezin", aangemaakt_op=VANDAAG)
    return GeheugenWerk([added("Huishouden", huishouden.id, huishouden)], nu=NU)


def dossier_van(werk: GeheugenWerk, place: int = 0) -> Dossier:
    """Return one of the households as it is now."""
    return list(werk.in_memory.values())[place]


def toon(qtbot: QtBot, page: HuishoudenTab, dossier: Dossier, width: int = 1190) -> HuishoudenTab:
    """Show a tab in a window, and again after every change, as the window does."""
    qtbot.addWidget(page)
    page.resize(width, 900)
    page.show_dossier(dossier)
    page.werk.notifier.changed.connect(
        lambda _changes: page.show_dossier(page.werk.dossier(dossier.id))
    )
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def inhoud(dossier: Dossier) -> dict[str, Any]:
    """Return everything of a dossier by identity: the order in which it was added is no matter."""
    return {value.id: value for value in dossier.alles()}


def typ(qtbot: QtBot, dialog: ItemDialog, attribute: str, tekst: str) -> None:
    """Type into a field; in a list that unfolds walk down to what begins like this."""
    target = dialog.form.fields[attribute].control.focus_target()
    target.setFocus()
    if isinstance(target, QComboBox):
        kies(qtbot, target, tekst)
        return
    if isinstance(target, QLineEdit):
        target.selectAll()
    else:
        qtbot.keyClick(target, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    for place, line in enumerate(tekst.split("\n")):
        if place:
            qtbot.keyClick(target, Qt.Key.Key_Return)
        qtbot.keyClicks(target, line)


def kies(qtbot: QtBot, combo: QComboBox, tekst: str) -> None:
    """Choose the first option that begins like this, with the arrows."""
    texts = [combo.itemText(place) for place in range(combo.count())]
    place = next(i for i, text in enumerate(texts) if text.startswith(tekst))
    qtbot.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(place):
        qtbot.keyClick(combo, Qt.Key.Key_Down)


def bewaar(qtbot: QtBot, dialog: ItemDialog) -> None:
    """Press Bewaren."""
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)


def open_dialogen() -> list[ItemDialog]:
    """Return the forms that are open now."""
    windows = QApplication.topLevelWidgets()
    return [w for w in windows if isinstance(w, ItemDialog) and w.isVisible()]


def het_formulier() -> ItemDialog:
    """Return the one form that is open."""
    (dialog,) = open_dialogen()
    return dialog


def meldingen(werk: GeheugenWerk) -> list[Melding]:
    """Return a list that fills with every message from now on."""
    found: list[Melding] = []
    werk.melding.connect(found.append)
    return found


def focusbaar(window: QWidget) -> list[QWidget]:
    """Return what can take the focus and is to be seen."""
    return [
        w
        for w in window.findChildren(QWidget)
        if w.isVisibleTo(window) and w.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def spoken_name(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text.replace("&&", "&")


def doubles(names: Iterable[str]) -> list[str]:
    """Return the names that occur more than once."""
    seen = list(names)
    return sorted({name for name in seen if seen.count(name) > 1})
