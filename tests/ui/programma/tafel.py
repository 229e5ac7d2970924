"""What the stories at the table share: Marina without a plan, and all that can be read."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Change, Edit
from tests.ui.programma.hand import Hand
from tests.ui.programma.stappen import ga_naar_marina
from ui.aantafel.tafel import Tafel
from ui.werk import Werk

PLAN, FINGER = 4, 44
_PLANDELEN = ("hulpvragen", "doelen", "afspraken", "akkoorden", "vakteksten", "resultaten")


def werk_van(hand: Hand) -> Werk:
    """Return the work on the open store."""
    assert hand.programma.sessie is not None
    return hand.programma.sessie.werk


def tafel_van(hand: Hand) -> Tafel:
    """Return the table that is laid."""
    assert hand.programma.sessie is not None
    hand.wacht(lambda: hand.programma.sessie and hand.programma.sessie.zitting.tafel, "tafel")
    tafel = hand.programma.sessie.zitting.tafel
    assert tafel is not None
    return tafel


def marina_van(hand: Hand) -> Dossier:
    """Return the dossier of Marina as it is stored."""
    sessie = hand.programma.sessie
    assert sessie is not None
    return sessie.werk.dossier(sessie.ruimte.plek.huishouden_id)


def maak_plan_leeg(hand: Hand) -> None:
    """Take the plan of Marina away, and leave her family, her netwerk and what goes well."""
    dossier = marina_van(hand)
    gone = [Change(value, None) for name in _PLANDELEN for value in getattr(dossier, name)]
    calm = [
        Change(band, replace(band, bellen_bij_nood=False))
        for band in dossier.netwerk
        if band.bellen_bij_nood
    ]
    plan = [Change(dossier.plan, None)] if dossier.plan else []
    assert werk_van(hand).do(Edit("Plan leeg", dossier.id, (*gone, *calm, *plan)))


def aan_tafel(hand: Hand) -> Tafel:
    """Go to the plan of Marina and lay it on the table."""
    ga_naar_marina(hand, PLAN)
    hand.toets(Qt.Key.Key_F11)
    return tafel_van(hand)


def teksten(widget: QWidget) -> Iterator[str]:
    """Yield everything that a widget says: to the eye, to a screen reader, and on hover."""
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()
    yield widget.statusTip()
    yield widget.whatsThis()
    if widget.isWindow():
        yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QPlainTextEdit):
        yield widget.toPlainText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))


def alles_te_lezen(tafel: Tafel) -> str:
    """Return all that stands on the table, also out of sight, and all that shows beside it."""
    own = [tafel, *tafel.findChildren(QWidget)]
    seen = [widget for widget in QApplication.allWidgets() if widget.isVisible()]
    return "\n".join(text for widget in (*own, *seen) for text in teksten(widget) if text)


def is_small(part: QWidget) -> bool:
    """Say whether a finger could miss it."""
    return part.width() < FINGER or part.height() < FINGER


def told(part: QWidget) -> str:
    """Return what a failing test says of it."""
    return f"{part.accessibleName()} {part.width()}x{part.height()}"
