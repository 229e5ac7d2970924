"""The drawings inside a plan: the family and its netwerk, as far as this reader may see them."""

from dataclasses import replace

from regisseur_desktop.documents.blik import Blik
from regisseur_desktop.documents.blocks import Paragraph, Plate, runs
from regisseur_desktop.documents.onderdelen.basis import Blocks
from regisseur_desktop.documents.papier import A4, MM
from regisseur_desktop.documents.tekening.bladen import SMALLEST
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.errors import Refused

_COLUMN = A4.width - 44 * MM
_TE_GROOT = "De tekening is te groot voor dit plan. Zij staat op een eigen blad."


def genogram(blik: Blik) -> Blocks:
    """Return the genogram, when there is a relation to draw."""
    dossier = blik.dossier
    has_relations = bool(dossier.partnerrelaties or dossier.ouderrelaties)
    return _drawn(blik, Documentsoort.GENOGRAM) if has_relations else []


def netwerk(blik: Blik) -> Blocks:
    """Return the drawing of the netwerk for those who work together.

    In a text its letters are too small for a family, which has the table and a sheet of its own.
    """
    has_use = bool(blik.netwerk) and not blik.opdracht.voor_familie
    return _drawn(blik, Documentsoort.NETWERK) if has_use else []


def _drawn(blik: Blik, soort: Documentsoort) -> Blocks:
    opdracht = blik.opdracht
    if not opdracht.met_tekening or opdracht.lezer is Lezer.KIND:
        return []
    from regisseur_desktop.documents.tekening.bestand import with_legend  # noqa: PLC0415 - on use

    wanted = replace(opdracht, soort=soort, weggelaten=frozenset())
    try:
        drawing, caption = with_legend(blik.dossier, wanted)
    except Refused:  # this reader may see nobody, or everybody has left: the plan says so in words
        return []
    if drawing.width * SMALLEST > _COLUMN:
        return [Paragraph(runs(_TE_GROOT), small=True)]
    return [Plate(drawing, drawing.alt, caption)]
