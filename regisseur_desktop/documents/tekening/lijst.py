"""Who works with whom around one household, as a list on paper (S2-07, S2-08)."""

from collections.abc import Iterable
from dataclasses import replace

from regisseur_desktop.documents.blik import NOG_AFSPREKEN, Blik
from regisseur_desktop.documents.blocks import (
    Block,
    Document,
    Heading,
    KeyValue,
    Paragraph,
    Runs,
    Table,
    runs,
)
from regisseur_desktop.documents.onderdelen.basis import nummer
from regisseur_desktop.documents.opdracht import Opdracht, Resultaat
from regisseur_desktop.documents.papier import A4, A4_LIGGEND
from regisseur_desktop.documents.plan import sheet
from regisseur_desktop.documents.tekening.keuze import kies_tekening
from regisseur_desktop.domain.bandverloop import stand_op
from regisseur_desktop.domain.datum_tonen import toon_datum
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.netwerk import Netwerksoort
from regisseur_desktop.domain.netwerk_overzicht import Netwerkrij, netwerk_overzicht

_KOPPEN = {
    Netwerksoort.EIGEN: ("Familie, vrienden en buren", "Eigen netwerk"),
    Netwerksoort.VRIJWILLIGER: ("Vrijwilligers", "Vrijwilligers"),
    Netwerksoort.PROFESSIONAL: ("Hulpverleners", "Professionals"),
}
"""What each group is called, for the family and for those who work together."""
_NIEMAND = "Nog niemand. Vul dit aan op het tabblad Netwerk."


def build_lijst(dossier: Dossier, opdracht: Opdracht) -> Resultaat:
    """Return everybody around the household: those of their own first, then professionals."""
    blik = Blik(dossier, opdracht)
    rows = _shown(dossier, opdracht)
    blocks: list[Block] = [] if opdracht.voor_familie else [_regie(blik)]
    now = {band.id for band in dossier.netwerk if stand_op(band, opdracht.vandaag) is not None}
    for soort in Netwerksoort:
        found = [row for row in rows if row.soort is soort and row.band_id in now]
        if found or soort is Netwerksoort.PROFESSIONAL:
            blocks += _part(blik, _KOPPEN[soort][not opdracht.voor_familie], found)
    if gone := [row for row in rows if row.band_id not in now]:
        blocks += _part(blik, "Niet meer betrokken", gone)
    title = "Wie helpt er mee?" if opdracht.voor_familie else "Wie werkt met wie"
    return Resultaat(document=_wide(sheet(blik, title, tuple(blocks)), opdracht))


def _shown(dossier: Dossier, opdracht: Opdracht) -> list[Netwerkrij]:
    """Return the rows that go along; who stopped is told to those who work together only."""
    mee = {keuze.id for keuze in kies_tekening(dossier, opdracht) if keuze.gaat_mee}
    rows = netwerk_overzicht(dossier, opdracht.vandaag, met_gestopt=not opdracht.voor_familie)
    return [row for row in rows if row.band_id in mee]


def _regie(blik: Blik) -> KeyValue:
    regie = blik.dossier.regie
    since = f", sinds {blik.dag(regie.van)}" if regie else ""
    number = nummer(blik.opdracht.telefoon)
    items = [
        ("Gezin", runs(blik.samen(tuple(persoon.id for persoon in blik.bewoners)))),
        ("Regisseur", runs(f"{blik.regisseur or NOG_AFSPREKEN}{since}")),
        *([("Telefoon", runs(number))] if number else []),
    ]
    return KeyValue(tuple(items), "Om wie het gaat")


def _part(blik: Blik, kop: str, rows: Iterable[Netwerkrij]) -> list[Block]:
    make = _family_row if blik.opdracht.voor_familie else _working_row
    cells = tuple(make(blik, row) for row in rows)
    if not cells:
        return [Heading(1, kop), Paragraph(runs(_NIEMAND))]
    if blik.opdracht.voor_familie:
        header, widths = ("Wie", "Waarvoor", "Voor wie"), (2.4, 2.8, 2.0)
        return [Heading(1, kop), Table(header, cells, widths, kop)]
    wide = "Wie", "Organisatie en rol", "Bereikbaar", "Waarvoor", "Voor wie", "Van en tot"
    return [Heading(1, kop), Table(wide, cells, (2.0, 2.4, 2.6, 2.2, 1.7, 1.9), kop)]


def _family_row(_blik: Blik, row: Netwerkrij) -> tuple[Runs, ...]:
    what = row.waarvoor or row.functie or row.groep.label
    return runs(row.naam, bold=True), runs(what), runs(row.voor_wie)


def _working_row(blik: Blik, row: Netwerkrij) -> tuple[Runs, ...]:
    role = [part for part in (row.organisatie, row.functie) if part and part != row.naam]
    reach = [part for part in (nummer(row.telefoon), row.email) if part]
    return (
        runs(row.naam, bold=True),
        runs("\n".join(role) or row.groep.label),
        runs("\n".join(reach) or "nog vragen"),
        runs(row.waarvoor or NOG_AFSPREKEN),
        runs(row.voor_wie),
        runs(_period(row)),
    )


def _period(row: Netwerkrij) -> str:
    """Return from when to when somebody is there, with the year: it is kept for years."""
    parts = [f"sinds {toon_datum(row.van, met_weekdag=False)}" if row.van else "niet ingevuld"]
    if row.tot:
        parts.append(f"tot {toon_datum(row.tot, met_weekdag=False)}")
    return "\n".join(parts)


def _wide(document: Document, opdracht: Opdracht) -> Document:
    """Lay the sheet on its side where the columns ask for it."""
    return replace(document, papier=A4 if opdracht.voor_familie else A4_LIGGEND)
