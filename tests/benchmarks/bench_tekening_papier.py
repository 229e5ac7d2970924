"""Measure a drawing of 60 people as tagged PDF against plain ReportLab, in one run.

    python tests/benchmarks/bench_tekening_papier.py [--rounds 15]

Plain ReportLab draws the same lines and texts on one sheet: no tags, no fonts of its own, no
legend. Ours is the whole document, over sheets with a map, a legend and everything tagged. Ends
with 1 when a goal is missed.
"""

import argparse
import statistics
import sys
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reportlab.pdfgen.canvas import Canvas

from regisseur_desktop.documents.opdracht import Opdracht
from regisseur_desktop.documents.raster import draw_png
from regisseur_desktop.documents.render import render_docx, render_pdf
from regisseur_desktop.documents.tekening.bladen import SMALLEST
from regisseur_desktop.documents.tekening.bron import beeld_van
from regisseur_desktop.documents.theme import INKS
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.drawing.shapes import Anchor, Drawing, Text, Verb
from regisseur_desktop.drawing.shapes import Path as Line
from regisseur_desktop.drawing.svg import to_svg
from tests.documents.tekeningen import GENOGRAM, groot, teken
from tests.dossiers import VANDAAG

_PEOPLE = 60
_MOST_TIMES_PLAIN = 1.0
_MOST_MS = 150.0


def plain(drawing: Drawing) -> bytes:
    """Draw the marks with what ReportLab's canvas offers itself."""
    target = BytesIO()
    canvas = Canvas(target, pagesize=(drawing.width, drawing.height), pageCompression=1)
    for mark in drawing.marks:
        if isinstance(mark, Text):
            _text(canvas, mark, drawing.height)
        else:
            _line(canvas, mark, drawing.height)
    canvas.showPage()
    canvas.save()
    return target.getvalue()


def _text(canvas: Canvas, mark: Text, height: float) -> None:
    canvas.setFont("Helvetica-Bold" if mark.bold else "Helvetica", mark.size)
    canvas.setFillColor(INKS[mark.ink])
    draw = {
        Anchor.START: canvas.drawString,
        Anchor.MIDDLE: canvas.drawCentredString,
        Anchor.END: canvas.drawRightString,
    }[mark.anchor]
    draw(mark.x, height - mark.y, mark.text)


def _line(canvas: Canvas, mark: Line, height: float) -> None:
    path = canvas.beginPath()
    for verb, numbers in mark.steps:
        turned = [height - n if at % 2 else n for at, n in enumerate(numbers)]
        if verb is Verb.MOVE:
            path.moveTo(*turned)
        elif verb is Verb.LINE:
            path.lineTo(*turned)
        elif verb is Verb.CURVE:
            path.curveTo(*turned)
        else:
            path.close()
    if mark.stroke:
        canvas.setStrokeColor(INKS[mark.stroke.ink])
        canvas.setLineWidth(mark.stroke.width)
        canvas.setDash(list(mark.stroke.dash))
    if mark.fill:
        canvas.setFillColor(INKS[mark.fill])
    canvas.drawPath(path, stroke=int(bool(mark.stroke)), fill=int(bool(mark.fill)))


def milliseconds(work: Callable[[], object], rounds: int) -> float:
    """Return the median time of some work."""
    work()
    taken = []
    for _round in range(rounds):
        begun = time.perf_counter()
        work()
        taken.append((time.perf_counter() - begun) * 1000)
    return statistics.median(taken)


def main(arguments: list[str]) -> int:
    """Measure and print; return 1 when a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args(arguments).rounds
    document = teken(groot(_PEOPLE)).document
    in_word = teken(groot(_PEOPLE), formaat="docx").document
    opdracht = Opdracht(soort=GENOGRAM, lezer=Lezer.OVERLEG, vandaag=VANDAAG)
    drawing = beeld_van(groot(_PEOPLE), opdracht).drawing
    print(f"{_PEOPLE} personen, {len(drawing.marks)} tekens, {time.strftime('%Y-%m-%d')}")  # noqa: T201
    figures: dict[str, Callable[[], bytes | str]] = {
        "ReportLab kaal": lambda: plain(drawing),
        "PDF met tags, alle bladen": lambda: render_pdf(document),
        "Word met SVG en PNG": lambda: render_docx(in_word),
        "SVG": lambda: to_svg(drawing),
        "PNG, 300 dpi": lambda: draw_png(drawing, SMALLEST),
    }
    took = {}
    for name, work in figures.items():
        took[name] = milliseconds(work, rounds)
        size = len(work()) / 1024
        print(f"  {name:28} {took[name]:7.1f} ms  {size:6.0f} kB")  # noqa: T201
    ratio = took["PDF met tags, alle bladen"] / took["ReportLab kaal"]
    print(f"PDF tegen kaal: {ratio:.2f}x (doel {_MOST_TIMES_PLAIN:.2f}x)")  # noqa: T201
    return int(ratio > _MOST_TIMES_PLAIN or took["PDF met tags, alle bladen"] > _MOST_MS)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
