"""Measure a display list: polygons, crossings, text boxes, and pixels of it in grey."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import cast

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from regisseur_desktop.drawing.genogram.labels import box_of
from regisseur_desktop.drawing.palette import PRINT
from regisseur_desktop.drawing.shapes import (
    Area,
    AreaKind,
    Box,
    Drawing,
    Ink,
    Mark,
    Path,
    Point,
    Text,
    Verb,
)
from regisseur_desktop.drawing.svg import to_svg

WHITE = (Ink.PAPER, Ink.INDEX, Ink.SECTOR)
BLACK_AND_WHITE: Mapping[Ink, str] = {ink: "#FFFFFF" if ink in WHITE else "#000000" for ink in Ink}
"""What is left of the colours on the worst copier."""


def points_of(path: Path) -> list[list[Point]]:
    """Return every stroke of a path as points, curves by their ends."""
    strokes: list[list[Point]] = []
    for verb, numbers in path.steps:
        if verb is Verb.MOVE:
            strokes.append([])
        if verb is Verb.CLOSE:
            strokes[-1].append(strokes[-1][0])
        else:
            strokes[-1].append((numbers[-2], numbers[-1]))
    return strokes


def segments_of(path: Path) -> list[tuple[Point, Point]]:
    """Return the straight pieces of a path."""
    return [pair for stroke in points_of(path) for pair in pairwise(stroke)]


def is_inside(polygon: Sequence[Point], point: Point) -> bool:
    """Say whether a point lies in a closed polygon."""
    x, y = point
    found = False
    for (ax, ay), (bx, by) in pairwise(polygon):
        if (ay > y) != (by > y) and x < ax + (bx - ax) * (y - ay) / (by - ay):
            found = not found
    return found


def do_cross(one: tuple[Point, Point], other: tuple[Point, Point]) -> bool:
    """Say whether two pieces go through each other; touching is no crossing."""

    def side(a: Point, b: Point, c: Point) -> float:
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

    (a, b), (c, d) = one, other
    return side(a, b, c) * side(a, b, d) < -1e-6 and side(c, d, a) * side(c, d, b) < -1e-6


def people(drawing: Drawing) -> dict[str, Area]:
    """Return the areas of persons by identity."""
    return {area.owner: area for area in drawing.areas if area.kind is AreaKind.PERSON}


def texts(drawing: Drawing) -> list[Text]:
    """Return every text."""
    return [mark for mark in drawing.marks if isinstance(mark, Text)]


def paths(drawing: Drawing) -> list[Path]:
    """Return every path."""
    return [mark for mark in drawing.marks if isinstance(mark, Path)]


def loose_texts(drawing: Drawing) -> list[tuple[Text, Box]]:
    """Return the texts that do not stand inside the symbol of their owner, with their boxes."""
    shown = people(drawing)
    found = []
    for text in texts(drawing):
        area = shown.get(text.owner)
        if area is None or not area.symbol.overlaps(box_of(text)):
            found.append((text, box_of(text)))
    return found


def overlaps(boxes: Iterable[tuple[object, Box]]) -> Iterator[tuple[object, object]]:
    """Return every two things whose boxes share more than a hair."""
    every = list(boxes)
    for index, (one, box) in enumerate(every):
        for other, second in every[index + 1 :]:
            if box.grown(-0.2).overlaps(second.grown(-0.2)):
                yield one, other


def grey(
    marks: Sequence[Mark], width: int, height: int, colours: Mapping[Ink, str] = PRINT
) -> list[int]:
    """Return the grey of every pixel of some marks, twice enlarged."""
    drawing = Drawing(float(width), float(height), tuple(marks))
    renderer = QSvgRenderer(QByteArray(to_svg(drawing, colours).encode()))
    image = QImage(2 * width, 2 * height, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return list(cast("memoryview", image.constBits()))


def differing(one: Sequence[int], other: Sequence[int]) -> int:
    """Return how many pixels differ so that an eye sees it."""
    return sum(abs(a - b) > 60 for a, b in zip(one, other, strict=True))
