"""A drawing as a document of its own: title, drawing, legend and date, on the sheet that fits."""

from dataclasses import replace

from regisseur_desktop.documents.blocks import (
    Block,
    Document,
    Heading,
    PageBreak,
    Paragraph,
    Plate,
    Vorm,
    runs,
)
from regisseur_desktop.documents.opdracht import Opdracht, Resultaat
from regisseur_desktop.documents.papier import A3_LIGGEND, A4_LIGGEND, MM, Papier
from regisseur_desktop.documents.tekening.bladen import (
    ON_PARTS,
    SMALLEST,
    Deel,
    in_parts,
    map_of,
    on_one_sheet,
)
from regisseur_desktop.documents.tekening.bron import Beeld, beeld_van
from regisseur_desktop.documents.tekening.legenda import legend_plate
from regisseur_desktop.domain.dossier import Dossier

_IN_WORD = 0.93
"""Word sets a title with more air than we do, and the legend must stay on the same sheet."""
_TE_KLEIN = "De tekening is groot: in Word worden de tekens klein. Neem voor papier de PDF."


def build_tekening(dossier: Dossier, opdracht: Opdracht) -> Resultaat:
    """Return the drawing that was asked for as a document."""
    beeld = beeld_van(dossier, opdracht)

    def make(papier: Papier, scale: float) -> Document:
        return _sheet(beeld, opdracht, papier, _one(beeld, opdracht, papier, scale))

    in_word = opdracht.formaat == "docx"
    least = SMALLEST / _IN_WORD if in_word else SMALLEST
    document = on_one_sheet(make, beeld.drawing.width, least, only_a4=opdracht.alleen_a4)
    if in_word:
        largest = A4_LIGGEND if opdracht.alleen_a4 else A3_LIGGEND
        return _in_word(document or make(largest, least), is_whole=document is not None)
    if document is None:
        return _over_sheets(beeld, opdracht)
    meldingen = ("De tekening past niet op één blad A4. Zij staat op A3.",)
    return Resultaat(
        document=document, meldingen=meldingen if document.papier == A3_LIGGEND else ()
    )


def _one(beeld: Beeld, opdracht: Opdracht, papier: Papier, scale: float) -> tuple[Block, ...]:
    drawing = Plate(beeld.drawing, beeld.drawing.alt, scale=scale)
    return (drawing, *_legend(beeld, opdracht, papier))


def _legend(beeld: Beeld, opdracht: Opdracht, papier: Papier) -> tuple[Block, ...]:
    if not beeld.legend:
        return ()
    scale = 0.8 if opdracht.voor_familie else 0.7
    return (legend_plate(beeld.legend, papier.width - 30 * MM, scale),)


def _in_word(document: Document, *, is_whole: bool) -> Resultaat:
    first, *others = document.blocks
    if isinstance(first, Plate):
        first = replace(first, scale=first.scale * _IN_WORD)
    return Resultaat(
        document=replace(document, blocks=(first, *others)),
        meldingen=() if is_whole else (_TE_KLEIN,),
    )


def _over_sheets(beeld: Beeld, opdracht: Opdracht) -> Resultaat:
    """Return a first sheet that tells how the others lie, and then the parts of the drawing."""
    delen = in_parts(beeld.drawing)
    how = (
        f"Deze tekening is groter dan één blad. Zij staat op de {len(delen)} bladen hierna."
        " Knip die langs de kruisjes en leg ze zo naast elkaar:"
    )
    blocks: list[Block] = [
        Paragraph(runs(how)),
        Plate(map_of(beeld.drawing, delen), beeld.drawing.alt),
    ]
    blocks += _legend(beeld, opdracht, A4_LIGGEND)
    for number, deel in enumerate(delen, 1):
        blocks += _part(deel, f"Deel {number} van {len(delen)}")
    melding = f"De tekening staat op {len(delen)} bladen A4. Het eerste blad zegt hoe ze liggen."
    return Resultaat(
        document=_sheet(beeld, opdracht, A4_LIGGEND, tuple(blocks)), meldingen=(melding,)
    )


def _part(deel: Deel, name: str) -> tuple[Block, ...]:
    where = f"rij {deel.row + 1}, kolom {deel.column + 1}"
    who = "; ".join(area.name for area in deel.drawing.areas)
    alt = f"{name}, {where}. Hierop staan: {who}." if who else f"{name}, {where}. Alleen lijnen."
    plate = Plate(deel.drawing, alt, scale=ON_PARTS, part=deel.part, cuts=deel.cuts)
    return PageBreak(), Heading(1, f"{name} ({where})"), plate


def _sheet(beeld: Beeld, opdracht: Opdracht, papier: Papier, blocks: tuple[Block, ...]) -> Document:
    return Document(
        title=beeld.title,
        subtitle=beeld.subtitle,
        date=opdracht.vandaag.isoformat(),
        version=str(opdracht.versie),
        classification="Vertrouwelijk",
        organisation=opdracht.organisatie,
        vorm=Vorm.RUIM if opdracht.voor_familie else Vorm.GEWOON,
        papier=papier,
        blocks=blocks,
    )
