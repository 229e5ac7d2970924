"""However a drawing came about, the scene holds the same as one made at once."""

from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from regisseur_desktop.drawing.shapes import Drawing
from tests.ui.tekening.tekeningen import PLEKKEN, gezin
from ui.tekening.camera import LARGEST, SMALLEST
from ui.tekening.canvas import DrawingView
from ui.tekening.scene import DrawingScene

_at = st.tuples(st.integers(30, 600), st.integers(30, 300))
_families = st.dictionaries(st.sampled_from([*PLEKKEN, "oma", "buur"]), _at, max_size=7)
_over = st.tuples(st.integers(0, 90), st.integers(0, 90))


def _shown(*drawings: tuple[Drawing, QPointF]) -> DrawingScene:
    scene = DrawingScene()
    for drawing, carried in drawings:
        scene.show_drawing(drawing, carried, at_once=True)
    return scene


def _picture(scene: DrawingScene) -> QImage:
    image = QImage(720, 420, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    box = QRectF(image.rect())
    scene.render(painter, box, box)
    painter.end()
    return image


@settings(max_examples=40)
@given(st.lists(st.tuples(_families, _over), min_size=2, max_size=4))
@pytest.mark.usefixtures("qapp")
def test_that_a_drawing_after_others_looks_as_one_made_at_once(
    steps: list[tuple[Mapping[str, tuple[float, float]], tuple[int, int]]],
) -> None:
    drawings = [gezin(family, over=over) for family, over in steps]
    grown = _shown(*((drawing, QPointF(7, 3)) for drawing in drawings))
    fresh = _shown((drawings[-1], QPointF()))
    assert _picture(grown) == _picture(fresh)
    assert len(grown.items()) == len(fresh.items())
    grown.deleteLater()
    fresh.deleteLater()


@settings(max_examples=40)
@given(
    st.lists(st.floats(0.3, 3.0), min_size=1, max_size=6),
    st.sampled_from(sorted(PLEKKEN)),
)
@pytest.mark.usefixtures("qapp")
def test_that_any_zoom_keeps_the_point_under_the_mouse(factors: list[float], who: str) -> None:
    view = DrawingView()
    view.resize(800, 600)
    view.show_drawing(gezin())
    view.show()
    at = QPointF(view.mapFromScene(QPointF(*PLEKKEN[who])))
    fixed = view.to_drawing(at.toPoint())
    for factor in factors:
        view.camera.zoom_by(factor, at)
        assert SMALLEST <= view.zoom <= LARGEST
        # half a pixel of rounding at each step
        way = (view.to_drawing(at.toPoint()) - fixed) * view.camera.scale
        assert abs(way.x()) + abs(way.y()) <= 1.5 * len(factors) * max(1.0, view.zoom)
    view.close()
    view.deleteLater()
