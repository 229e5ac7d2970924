"""Drawings on paper: lines and letters, never pixels, on the sheet that fits."""

import re
import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest
from lxml import etree

from regisseur_desktop.documents.blocks import Plate
from regisseur_desktop.documents.opdracht import Opdracht
from regisseur_desktop.documents.papier import A3_LIGGEND, A4_LIGGEND, MM
from regisseur_desktop.documents.pdf.set_drawing import operators
from regisseur_desktop.documents.render import build, render_pdf
from regisseur_desktop.documents.tekening.bron import beeld_van
from regisseur_desktop.documents.theme import INKS
from regisseur_desktop.domain.namen import Naam
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.drawing.genogram.family import SYMBOL
from regisseur_desktop.drawing.shapes import Box, Ink, Stroke, Text, Verb
from regisseur_desktop.drawing.shapes import Path as Line
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.tekening import Wanted, maak_tekening
from tests.documents.helpers import Struct, pdf_text, squeezed
from tests.documents.tekeningen import (
    ECOGRAM,
    GENOGRAM,
    GEZINNEN,
    NETWERK,
    groot,
    images,
    marina,
    plates,
    teken,
)
from tests.dossiers import VANDAAG
from tests.gezinnen import familie

LEZERS = (Lezer.GEZIN, Lezer.OVERLEG)


def smallest_symbol_mm(pdf: bytes) -> float:
    """Return how large a person is in the largest drawing of each page, by what is in the file."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        scales = [
            max(
                (
                    float(step.operands[0])
                    for step in pikepdf.parse_content_stream(page)
                    if str(step.operator) == "cm" and float(step.operands[3]) < 0
                ),
                default=0.0,
            )
            for page in opened.pages
        ]
    return min(scale for scale in scales if scale) * SYMBOL / MM


@pytest.mark.parametrize("naam", GEZINNEN)
@pytest.mark.parametrize("lezer", LEZERS)
def test_that_a_genogram_is_lines_and_text_and_never_an_image(naam: str, lezer: Lezer) -> None:
    document = teken(GEZINNEN[naam](), GENOGRAM, lezer).document
    pdf = render_pdf(document)

    assert images(pdf) == []
    text = squeezed(pdf_text(pdf))
    drawn = [mark.text for mark in plates(document)[0].drawing.marks if isinstance(mark, Text)]
    assert drawn
    assert all(squeezed(word) in text for word in drawn)


@pytest.mark.eis("B-22")
@pytest.mark.parametrize("naam", GEZINNEN)
def test_that_a_family_fits_one_sheet_with_symbols_of_at_least_six_millimetres(naam: str) -> None:
    pdf = maak_tekening(GEZINNEN[naam](), GENOGRAM, Wanted(today=VANDAAG), "pdf")

    with pikepdf.open(BytesIO(pdf)) as opened:
        assert len(opened.pages) == 1
        _left, _low, wide, high = (float(side) for side in opened.pages[0].MediaBox)
    assert (wide, high) == pytest.approx((A4_LIGGEND.width, A4_LIGGEND.height), abs=0.1)
    assert images(pdf) == []
    assert smallest_symbol_mm(pdf) >= 6


def test_that_what_is_too_large_for_a4_goes_on_a3_and_the_user_hears_it() -> None:
    made = teken(groot(40))

    assert made.document.papier == A3_LIGGEND
    assert made.meldingen == ("De tekening past niet op één blad A4. Zij staat op A3.",)
    assert smallest_symbol_mm(render_pdf(made.document)) >= 6


@pytest.mark.parametrize("soort", [GENOGRAM, ECOGRAM])
def test_that_who_has_only_a4_gets_sheets_of_a4(soort: Documentsoort) -> None:
    dossier = groot(40) if soort is GENOGRAM else marina()
    on_a3 = teken(dossier, soort).document
    made = teken(dossier, soort, alleen_a4=True)

    assert on_a3.papier == A3_LIGGEND
    assert made.document.papier == A4_LIGGEND
    parts = [plate for plate in plates(made.document) if plate.part is not None]
    assert len(parts) > 1
    assert f"{len(parts)} bladen A4" in made.meldingen[0]


@pytest.mark.parametrize("aantal", [60, 150])
def test_that_what_is_too_large_for_a3_goes_over_sheets_that_overlap(aantal: int) -> None:
    made = teken(groot(aantal))
    pdf = render_pdf(made.document)
    parts = [plate for plate in plates(made.document) if plate.part is not None]

    assert made.document.papier == A4_LIGGEND
    assert len(parts) > 1
    assert made.meldingen[0].startswith(f"De tekening staat op {len(parts)} bladen A4.")
    assert images(pdf) == []
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert len(opened.pages) == len(parts) + 1
    assert f"blad {len(parts) + 1} van {len(parts) + 1}" in pdf_text(pdf)
    assert all(plate.scale * SYMBOL >= 6 * MM for plate in parts)
    _overlaps_and_meets(parts)


def _overlaps_and_meets(parts: list[Plate]) -> None:
    """Check that neighbours share a strip and are cut on the same line."""
    for one, other in pairwise(parts):
        if one.part and other.part and one.cuts and other.cuts and one.part.y == other.part.y:
            assert other.part.x < one.part.right
            assert other.cuts.x == pytest.approx(one.cuts.right)


def test_that_everybody_stands_whole_on_some_sheet_and_is_named_there() -> None:
    made = teken(groot(60))
    parts = [plate for plate in plates(made.document) if plate.part is not None]
    people = [area for plate in parts for area in plate.drawing.areas]

    assert len(people) == 60
    for area in people:
        named = [plate for plate in parts if f" {area.name};" in f"{plate.alt[:-1]};"]
        whole = [plate for plate in parts if plate.part and _holds(plate, area.symbol)]
        assert len(named) == 1
        assert whole


def _holds(plate: Plate, box: Box) -> bool:
    part = plate.part
    return part is not None and part.x <= box.x and box.right <= part.right + 0.01


@pytest.mark.parametrize(
    "naam", ["Jan & Els <thuis>", "a\x0bb", "Zoë ş ł ї", "محمد", "😀", "{{inhoud}}", "x" * 300]
)
@pytest.mark.parametrize("formaat", ["pdf", "docx", "svg", "png"])
def test_that_no_name_breaks_a_drawing(naam: str, formaat: str) -> None:
    first, *others = marina().personen
    odd = replace(first, naam=Naam(voornaam=naam))
    dossier = replace(marina(), personen=(odd, *others))

    data = maak_tekening(dossier, GENOGRAM, Wanted(today=VANDAAG), formaat)

    begin = {"pdf": b"%PDF", "docx": b"PK", "svg": b"<?xml", "png": b"\x89PNG"}[formaat]
    assert data.startswith(begin)
    if formaat == "pdf" and naam.isprintable() and len(naam) < 40 and naam.isascii():
        assert naam in pdf_text(data)
    if formaat == "svg":
        etree.fromstring(data)


def test_that_every_line_and_letter_stands_on_some_sheet() -> None:
    opdracht = Opdracht(soort=GENOGRAM, lezer=Lezer.OVERLEG, vandaag=VANDAAG)
    whole = beeld_van(groot(60), opdracht).drawing
    parts = [plate for plate in plates(build(groot(60), opdracht).document) if plate.part]

    assert {mark for plate in parts for mark in plate.drawing.marks} == set(whole.marks)
    read = pdf_text(render_pdf(build(groot(60), opdracht).document))
    assert all(mark.text in read for mark in whole.marks if isinstance(mark, Text))


def test_that_marks_to_cut_along_are_decoration_and_the_parts_are_figures() -> None:
    document = teken(groot(60)).document
    struct = Struct(render_pdf(document))

    assert [str(figure.Alt) for figure in struct.find("Figure")] == [
        plate.alt for plate in plates(document)
    ]
    assert struct.all("H2") == [f"Deel {at} van 3 (rij 1, kolom {at})" for at in (1, 2, 3)]


@pytest.mark.parametrize("soort", [GENOGRAM, NETWERK, ECOGRAM])
@pytest.mark.parametrize("lezer", LEZERS)
def test_that_title_day_legend_and_confidential_stand_on_the_sheet(
    soort: Documentsoort, lezer: Lezer
) -> None:
    document = teken(marina(), soort, lezer).document
    text = squeezed(pdf_text(render_pdf(document)))

    drawing, legend = plates(document)
    assert document.title in text
    assert "23 november 2026" in text
    assert "Vertrouwelijk" in text
    assert legend.alt.startswith("Legenda: ")
    for label in legend.alt.removeprefix("Legenda: ").rstrip(".").split("; "):
        assert squeezed(label) in text
    assert drawing.alt


def test_that_the_legend_holds_only_what_occurs() -> None:
    legends = {naam: plates(teken(gezin()).document)[1].alt for naam, gezin in GEZINNEN.items()}

    assert "gescheiden" in legends["samengesteld"]
    assert "gescheiden" not in legends["marina"]
    assert "pleegkind" in legends["pleeggezin"]
    assert "pleegkind" not in legends["samengesteld"]


def test_that_the_words_for_who_does_not_see_it_name_the_family() -> None:
    struct = Struct(render_pdf(teken(marina()).document))
    figure, _legend = struct.find("Figure")

    said = str(figure.Alt)
    assert "Genogram" in said
    assert re.search(r"Kinderen van .*Marina.*: Ivan.*, Jasper.* en Liselot", said)
    left, bottom, right, top = (float(side) for side in figure.A.BBox)
    assert right > left > 0
    assert top > bottom > 0


def test_that_the_checkers_for_accessible_pdf_find_nothing(tmp_path: Path) -> None:
    files = []
    for naam, gezin in GEZINNEN.items():
        for lezer in LEZERS:
            files.append(tmp_path / f"{naam}-{lezer.value}.pdf")
            files[-1].write_bytes(render_pdf(teken(gezin(), GENOGRAM, lezer).document))
    for soort in (NETWERK, ECOGRAM, Documentsoort.NETWERKLIJST, Documentsoort.PLAN):
        files.append(tmp_path / f"van-marina-{soort.value}.pdf")
        files[-1].write_bytes(render_pdf(teken(marina(), soort).document))
    files.append(tmp_path / "groot.pdf")
    files[-1].write_bytes(render_pdf(teken(groot(60)).document))
    names = list(map(str, files))

    loud = _run("outloud", "--skip", "TBL-014", "--fail-on", "warning", *names)
    checked = _run("pdfua", "check", *names)

    assert loud.stdout.count("PASS") == len(files), loud.stdout
    assert "[ERROR]" not in checked.stdout
    assert "[WARN" not in checked.stdout


def _run(tool: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).with_name(tool)), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_that_the_same_family_gives_the_same_bytes() -> None:
    for formaat in ("pdf", "docx", "svg", "png"):
        one, other = (
            maak_tekening(marina(), GENOGRAM, Wanted(today=VANDAAG), formaat) for _ in range(2)
        )
        assert one == other


def test_that_lines_keep_their_dash_width_and_colour() -> None:
    steps = ((Verb.MOVE, (0.0, 0.0)), (Verb.LINE, (10.0, 5.0)))

    drawn = operators(Line(steps, Stroke(Ink.TENSION, 2.5, (4.0, 2.0)), Ink.PAPER))

    red, green, blue = (int(INKS[Ink.TENSION][at : at + 2], 16) / 255 for at in (1, 3, 5))
    assert f"{red:.3g} {green:.3g} {blue:.3g} RG" in drawn
    assert "1 1 1 rg" in drawn
    assert "2.50 w [4.00 2.00] 0 d" in drawn
    assert drawn.endswith("0.00 0.00 m 10.00 5.00 l B")


def test_that_nobody_to_draw_is_told_in_a_sentence() -> None:
    for soort, tab in ((GENOGRAM, "Genogram"), (NETWERK, "Netwerk"), (ECOGRAM, "Netwerk")):
        with pytest.raises(Refused, match=f"tabblad {tab}"):
            teken(familie(()), soort)


def test_that_an_earlier_day_is_drawn_and_named() -> None:
    day = VANDAAG.replace(year=2023)
    document = teken(marina(), dag=day).document

    assert document.subtitle.endswith("zoals het was op 23 november 2023")
    assert "overleden" not in plates(document)[0].alt
    assert "overleden" in plates(teken(marina()).document)[0].alt
