"""Where the keyboard goes next in a drawing: row by row, by arrow, and from grip to grip."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt

from regisseur_desktop.drawing.shapes import Area
from ui.tekening.keyboard import ARROWS
from ui.tekening.selection import Selection

Navigate = Callable[[str, Qt.Key], str] | None


def step(selection: Selection, *, forward: bool) -> bool:
    """Move the keyboard among the grips of the chosen one; say whether there was a next."""
    goal = selection.grip_at + (1 if forward else -1)
    is_from_grip = selection.grip_at >= 0
    if not -1 <= goal < len(selection.grips) or (not forward and not is_from_grip):
        return False
    selection.grip_at = goal
    return True


def beside(selection: Selection, *, forward: bool) -> str:
    """Return the owner after or before the chosen one in reading order, '' at the end."""
    owners = [area.owner for area in selection.areas]
    here = selection.place
    goal = here + (1 if forward else -1) if here >= 0 else (0 if forward else len(owners) - 1)
    return owners[goal] if 0 <= goal < len(owners) else ""


def towards(selection: Selection, arrow: Qt.Key, navigate: Navigate) -> str:
    """Return where an arrow leads: as the page knows, else to the nearest that way."""
    here = selection.area(selection.chosen)
    if here is None:
        return selection.areas[0].owner if selection.areas else ""
    known = navigate(here.owner, arrow) if navigate is not None else ""
    return known or nearest(here, selection.areas, arrow)


def nearest(here: Area, areas: Sequence[Area], arrow: Qt.Key) -> str:
    """Return the owner nearest in the direction of an arrow, '' when nothing lies there."""
    ways = {area.owner: _way(here, area, arrow) for area in areas if area.kind is here.kind}
    ahead = {owner: (along, aside) for owner, (along, aside) in ways.items() if along > 1}
    # what lies aside counts double, so that Right stays in the row
    return min(ahead, key=lambda owner: ahead[owner][0] + 2 * ahead[owner][1], default="")


def _way(here: Area, there: Area, arrow: Qt.Key) -> tuple[float, float]:
    (x, y), (goal_x, goal_y) = here.symbol.centre, there.symbol.centre
    across, down = ARROWS[arrow]
    along = (goal_x - x) * across + (goal_y - y) * down
    aside = abs((goal_x - x) * down) + abs((goal_y - y) * across)
    return along, aside
