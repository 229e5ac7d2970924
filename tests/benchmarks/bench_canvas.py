"""Measure a drag on our view of a drawing against a plain scene of Qt's own items, in one run.

    python tests/benchmarks/bench_canvas.py [--frames 120]

Both show the same family in a view of 1600 by 900 pixels without a screen. Each frame moves one
person and the line to it, and paints. The last row drags a person of sixty, with homes and twelve
feelings, over the genogram tab by the mouse: layout, picture, view and all. Times are those of
the processor. Ends with 1 when 60 persons do not reach 60 frames a second.
"""

import argparse
import os
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path as File

sys.path.insert(0, str(File(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsPathItem,
    QGraphicsScene,
    QGraphicsSimpleTextItem,
    QGraphicsView,
)

from regisseur_desktop.drawing.shapes import (
    Area,
    AreaKind,
    Box,
    Drawing,
    Ink,
    Mark,
    Path,
    Text,
    Verb,
)
from tests.benchmarks.bench_tekening import PERSONS
from tests.benchmarks.bench_tekening import family as big_family
from tests.ui.formulieren.hulp import leeg_werk
from ui.genogram.page import GenogramPage
from ui.tekening.canvas import DrawingView
from ui.tekening.colours import Colours
from ui.tekening.figure import qt_path
from ui.theme.apply import theme

GOAL = 60.0
SIZES = (60, 300, 3000)
_SIDE, _STEP, _ROW = 44.0, 90.0, 150.0
_ACROSS = 20


@dataclass(frozen=True)
class Scene:
    """A drawing and how to move its dragged person: the same for both views."""

    drawing: Drawing
    dragged: str

    def moved(self, x: float, y: float) -> Drawing:
        """Return the drawing with the dragged person and its line elsewhere."""
        marks = tuple(_moved(mark, self.dragged, x, y) for mark in self.drawing.marks)
        return replace(self.drawing, marks=marks)


def family(persons: int) -> Scene:
    """Return a drawing of rows of persons, each with a line, a symbol, an age and a name."""
    marks: list[Mark] = []
    areas: list[Area] = []
    for number in range(persons):
        x = 60 + _STEP * (number % _ACROSS)
        y = 80 + _ROW * (number // _ACROSS)
        owner = f"p{number}"
        box = Box(x - _SIDE / 2, y - _SIDE / 2, _SIDE, _SIDE)
        marks.append(_line(f"lijn-{owner}", (x, y - 70), (x, y - _SIDE / 2)))
        marks += [
            _square(owner, box),
            Text(x, y + 5, str(number % 90), owner=owner),
            Text(x, y + 40, f"Persoon {number}", bold=True, owner=owner),
        ]
        areas.append(Area(owner, AreaKind.PERSON, box, box.grown(20), f"Persoon {number}"))
    wide, high = 60 + _STEP * _ACROSS, 160 + _ROW * (persons // _ACROSS)
    return Scene(Drawing(wide, high, tuple(marks), tuple(areas)), f"p{persons // 2}")


def _line(owner: str, *points: tuple[float, float]) -> Path:
    return Path(
        tuple((Verb.LINE if i else Verb.MOVE, at) for i, at in enumerate(points)), owner=owner
    )


def _square(owner: str, box: Box) -> Path:
    corners = ((box.x, box.y), (box.right, box.y), (box.right, box.bottom), (box.x, box.bottom))
    steps = tuple((Verb.LINE if i else Verb.MOVE, at) for i, at in enumerate(corners))
    return Path((*steps, (Verb.CLOSE, ())), fill=Ink.PAPER, owner=owner)


def _moved(mark: Mark, dragged: str, x: float, y: float) -> Mark:
    if mark.owner == f"lijn-{dragged}" and isinstance(mark, Path):
        verb, (end_x, end_y) = mark.steps[1]
        return replace(mark, steps=(mark.steps[0], (verb, (end_x + x, end_y + y))))
    if mark.owner != dragged:
        return mark
    if isinstance(mark, Text):
        return replace(mark, x=mark.x + x, y=mark.y + y)
    steps = tuple(
        (verb, tuple(n + (y if i % 2 else x) for i, n in enumerate(numbers)))
        for verb, numbers in mark.steps
    )
    return replace(mark, steps=steps)


def ours(scene: Scene, frames: int) -> list[float]:
    """Return the seconds each frame took in our view."""
    view = DrawingView("Meting")
    view.resize(1600, 900)
    view.show_drawing(scene.drawing)
    view.show()
    view.choose(scene.dragged)
    drawings = [scene.moved(*_way(frame)) for frame in range(frames)]
    taken = _timed(view, [partial(view.show_drawing, drawing) for drawing in drawings])
    view.close()
    return taken


def plain(scene: Scene, frames: int) -> list[float]:
    """Return the seconds each frame took with a path item and text items per person."""
    colours = Colours()
    shown = QGraphicsScene()
    items: dict[str, list[QGraphicsPathItem]] = {}
    for mark in scene.drawing.marks:
        if isinstance(mark, Path):
            item = QGraphicsPathItem(qt_path(mark))
            item.setPen(colours.pen(mark.stroke))
            item.setBrush(colours.brush(mark.fill))
            shown.addItem(item)
            items.setdefault(mark.owner, []).append(item)
        else:
            label = QGraphicsSimpleTextItem(mark.text, items[mark.owner][0])
            half = label.boundingRect().width() / 2
            label.setPos(mark.x - half, mark.y - mark.size)
    view = QGraphicsView(shown)
    view.setRenderHint(QPainter.RenderHint.Antialiasing)
    view.resize(1600, 900)
    box = QRectF(0, 0, scene.drawing.width, scene.drawing.height)
    view.setSceneRect(box)
    view.fitInView(box)
    view.show()
    (person,), (line,) = items[scene.dragged], items[f"lijn-{scene.dragged}"]
    paths = [_line_path(scene, frame) for frame in range(frames)]

    def move(frame: int) -> None:
        person.setPos(QPointF(*_way(frame)))
        line.setPath(paths[frame])

    taken = _timed(view, [partial(move, frame) for frame in range(frames)])
    view.close()
    return taken


def whole(frames: int, persons: int) -> list[float]:
    """Return the seconds each frame took on the genogram tab, from the mouse to the paint."""
    werk = leeg_werk()
    dossier = big_family(persons).dossier
    werk.in_memory[dossier.id] = dossier
    page = GenogramPage(werk)
    page.resize(1600, 900)
    page.show_dossier(dossier)
    page.show()
    view = page.blad.tekening.view
    deadline = time.monotonic() + 30
    while len(view.drawing.areas) < persons and time.monotonic() < deadline:
        QApplication.processEvents()  # a large family is set out in a job
    people = [area for area in view.drawing.areas if area.kind is AreaKind.PERSON]
    at = view.mapFromScene(QPointF(*people[len(people) // 2].symbol.centre))
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    points = [at + QPoint(20 + frame % 40, frame % 25) for frame in range(frames)]
    taken = _timed(view, [partial(_drag_to, view, point) for point in points])
    QTest.keyClick(view, Qt.Key.Key_Escape)
    page.close()
    return taken


def _drag_to(view: DrawingView, at: QPoint) -> None:
    place, on_screen = QPointF(at), QPointF(view.viewport().mapToGlobal(at))
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    held = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, place, on_screen, none, left, held)
    QApplication.sendEvent(view.viewport(), event)


def _line_path(scene: Scene, frame: int) -> QPainterPath:
    marks = scene.moved(*_way(frame)).marks
    return next(
        qt_path(mark)
        for mark in marks
        if isinstance(mark, Path) and mark.owner == f"lijn-{scene.dragged}"
    )


def _way(frame: int) -> tuple[float, float]:
    return float(frame % 50), float(frame % 30)


def _timed(view: QGraphicsView, steps: list[Callable[[], object]]) -> list[float]:
    """Do each step, paint what it changed, and return the seconds."""
    QApplication.processEvents()
    taken: list[float] = []
    for step in steps:
        begin = time.process_time()
        step()
        QApplication.processEvents()  # paints what the scene marked as changed
        taken.append(time.process_time() - begin)
    return taken


def _tell(name: str, seconds: list[float]) -> float:
    """Print the times of a row, and return the middle one."""
    middle, slow = statistics.median(seconds), sorted(seconds)[int(len(seconds) * 0.95)]
    times = f"{middle * 1000:7.2f} ms  95 % {slow * 1000:7.2f} ms"
    print(f"  {name:26} {times}  {1 / max(middle, 1e-6):7.0f} beelden/s")  # noqa: T201
    return middle


def main(arguments: list[str]) -> int:
    """Measure and print; return 1 when the goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", type=int, default=120)
    frames = parser.parse_args(arguments).frames
    app = QApplication.instance() or QApplication([])
    print(f"Slepen, {frames} beelden, {time.strftime('%Y-%m-%d')}")  # noqa: T201
    theme()
    slow: list[float] = []
    for persons in SIZES:
        scene = family(persons)
        slow.append(_tell(f"{persons} personen, ons", ours(scene, frames)))
        _tell(f"{persons} personen, Qt", plain(scene, frames))
    slowest = max(slow[0], _tell(f"{PERSONS} personen, hele tab", whole(frames, PERSONS)))
    _tell(f"{SIZES[1]} personen, hele tab", whole(frames, SIZES[1]))
    is_missed = 1 / slowest < GOAL
    print(f"Doel {GOAL:.0f} beelden/s: {'gemist' if is_missed else 'gehaald'}")  # noqa: T201
    del app
    return int(is_missed)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
