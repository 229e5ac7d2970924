"""What a drawing says to a screen reader: its areas and grips as parts that can be pressed."""

from functools import partial

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QAccessible, QAccessibleActionInterface

from regisseur_desktop.drawing.shapes import Area
from ui.tekening.grips import GripItem
from ui.tekening.selection import rect
from ui.tekening.speech import Part
from ui.tekening.stage import StageView

_PRESS = QAccessibleActionInterface.pressAction()
_FOCUS = QAccessibleActionInterface.setFocusAction()
_MENU = QAccessibleActionInterface.showMenuAction()


def grip_key(key: str) -> str:
    """Return the key of a grip among the parts, which no owner has."""
    return f"greep:{key}"


def parts_of(view: StageView) -> list[Part]:
    """Return the parts of a view: the areas in reading order, and then the grips."""
    areas = [_area_part(view, area) for area in view.selection.areas]
    return areas + [_grip_part(view, item) for item in view.selection.grips]


def _area_part(view: StageView, area: Area) -> Part:
    is_chosen = area.owner == view.chosen
    return Part(
        key=area.owner,
        name=area.name,
        role=QAccessible.Role.ListItem,
        rect=_on_screen(view, rect(area.symbol)),
        is_chosen=is_chosen,
        is_here=is_chosen and view.selection.grip is None and view.hasFocus(),
        actions=(
            (_PRESS, partial(view.opened.emit, area.owner)),
            (_FOCUS, partial(_go_to, view, area.owner)),
            (_MENU, partial(view.show_menu, area.owner)),
        ),
    )


def _grip_part(view: StageView, item: GripItem) -> Part:
    grip = item.grip
    disc = view.mapFromScene(item.pos())
    shown = item.shape().boundingRect().toAlignedRect().translated(disc)
    return Part(
        key=grip_key(grip.key),
        name=grip.text,
        role=QAccessible.Role.Button,
        rect=shown.translated(view.viewport().mapToGlobal(shown.topLeft()) - shown.topLeft()),
        is_chosen=False,
        is_here=view.selection.grip is grip and view.hasFocus(),
        actions=((_PRESS, partial(view.press_grip, grip.key)),),
    )


def _go_to(view: StageView, owner: str) -> None:
    view.setFocus()
    view.choose(owner)


def _on_screen(view: StageView, box: QRectF) -> QRect:
    corners = (
        view.mapFromScene(QPointF(*at))
        for at in ((box.left(), box.top()), (box.right(), box.bottom()))
    )
    top_left, bottom_right = (view.viewport().mapToGlobal(corner) for corner in corners)
    return QRect(top_left, bottom_right)
