"""The goals with their agreements, and safety at home."""

from regisseur_desktop.documents.blik import NOG_AFSPREKEN, Blik
from regisseur_desktop.documents.blocks import (
    BulletList,
    Callout,
    Heading,
    Paragraph,
    Table,
    Toon,
    runs,
)
from regisseur_desktop.documents.onderdelen.basis import Blocks, nog, titled
from regisseur_desktop.domain.datum_tonen import toon_datum
from regisseur_desktop.domain.plan import Doel


def doelen(blik: Blik) -> Blocks:
    """Return each goal with how, and who does what by when."""
    found: Blocks = []
    for number, doel in enumerate(blik.doelen, 1):
        picture = blik.pictogram(doel) if blik.opdracht.voor_familie else ""
        found.append(Heading(2, f"{number}. {doel.wat}", picture))
        if doel.hoe:
            found.append(Paragraph(runs(doel.hoe)))
        found.append(afspraken_tabel(blik, doel))
    return titled(blik, "doelen", found or [nog()])


def afspraken_tabel(blik: Blik, doel: Doel) -> Table:
    """Return the agreements of one goal as a table."""
    rows = tuple(
        (
            runs(blik.namen(afspraak.wie), bold=True),
            runs(afspraak.wat),
            runs(blik.klaar(afspraak)),
            runs(afspraak.voortgang.label),
        )
        for afspraak in blik.afspraken(doel.id)
    ) or ((runs(NOG_AFSPREKEN),) * 4,)
    header = "Wie", "Doet wat", "Klaar op", "Hoe gaat het"
    return Table(header, rows, (1.9, 3.5, 1.7, 1.8), f"De afspraken bij het doel: {doel.wat}")


def veiligheid(blik: Blik) -> Blocks:
    """Return the agreements about safety, and for those who work with it the figures."""
    agreed = tuple(runs(afspraak.wat) for afspraak in blik.afspraken(""))
    blocks: Blocks = [BulletList(agreed, checked=True)] if agreed else [nog()]
    if blik.cijfers:
        blocks.append(_cijfers(blik))
    elif not blik.opdracht.voor_familie and (last := blik.dossier.laatste_veiligheid()):
        blocks.append(Paragraph(runs(f"Veiligheid besproken op {blik.dag(last)}."), small=True))
    blocks.append(Callout(Toon.VEILIG, "Is er gevaar?", runs("Bel 112."), "schild"))
    return titled(blik, "veiligheid", blocks)


def _cijfers(blik: Blik) -> Table:
    rows = tuple(
        (
            runs(blik.zegt(cijfer) or "de regisseur", bold=True),
            runs(str(cijfer.cijfer)),
            runs(cijfer.waarom or "geen uitleg gegeven"),
        )
        for cijfer in blik.cijfers
    )
    day = toon_datum(blik.cijfers[0].datum, met_weekdag=False)
    header = "Wie", "Cijfer (0 tot 10)", "Waarom"
    return Table(header, rows, (2, 1.5, 4), f"Hoe veilig is het? Gevraagd op {day}")
