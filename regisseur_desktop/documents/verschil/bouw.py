"""What changed since the plan before (S3-22): for who comes to the evaluatie.

What is new and what went stands in a list, what changed in a table with was beside is. New words
and words that went are bold, so that it reads the same in grey, and the table is read aloud row
by row.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from regisseur_desktop.documents.blik import Blik
from regisseur_desktop.documents.blocks import (
    Block,
    BulletList,
    Heading,
    KeyValue,
    Paragraph,
    Run,
    Runs,
    Table,
    runs,
)
from regisseur_desktop.documents.onderdelen import inhoud
from regisseur_desktop.documents.opdracht import Opdracht, Resultaat, Vergelijking
from regisseur_desktop.documents.plan import sheet
from regisseur_desktop.documents.verschil.lezing import verschillen
from regisseur_desktop.documents.woorden import kop
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.planwoorden import WIE_REGIE
from regisseur_desktop.domain.verschil import (
    LEEG,
    Plandeel,
    Veldverschil,
    Verschil,
    Verschilsoort,
    samengevat,
)
from regisseur_desktop.domain.woordverschil import Stuk, Stuksoort, woordverschil
from regisseur_desktop.errors import Refused

_TEKST = "Tekst"
"""What the one field of a text of the plan is called; its title says enough."""
_FAMILIE = {WIE_REGIE: "Wie beslist?"}
"""Names of fields that a family would have to ask about."""
_VET = "Wat anders is, staat vet."
_KOPPEN = {
    Plandeel.HULPVRAGEN: "hulpvragen",
    Plandeel.WAAROM: "waarom",
    Plandeel.KRACHTEN: "krachten",
    Plandeel.RESULTATEN: "resultaten",
    Plandeel.DOELEN: "doelen",
    Plandeel.AFSPRAKEN: "afspraken",
    Plandeel.VEILIG: "veiligheid",
    Plandeel.OPGESTELD: "opgesteld",
    Plandeel.AKKOORD: "akkoord",
}


def build_verschil(dossier: Dossier, opdracht: Opdracht) -> Resultaat:
    """Return what changed between two plans, as far as this reader may see it."""
    if opdracht.vergelijking is None:
        raise Refused("Stel eerst een plan vast. Dan zie je later wat er sindsdien is veranderd.")
    blik = Blik(dossier, opdracht)
    found = tuple(_worded(each, blik) for each in verschillen(dossier, opdracht))
    blocks = [_head(opdracht.vergelijking, found), *_parts(blik, found)]
    blocks += inhoud.uitleg(blik, blocks)
    return Resultaat(document=sheet(blik, kop("titel", opdracht, blik.u), tuple(blocks)))


def _worded(verschil: Verschil, blik: Blik) -> Verschil:
    """Return a difference with the names of its fields as this reader knows them."""
    if not blik.opdracht.voor_familie:
        return verschil
    velden = (replace(veld, naam=_FAMILIE.get(veld.naam, veld.naam)) for veld in verschil.velden)
    return replace(verschil, velden=tuple(velden))


def _head(vergelijking: Vergelijking, found: Sequence[Verschil]) -> KeyValue:
    items = (
        ("Eerst", runs(_zin(vergelijking.toen_naam))),
        ("Daarna", runs(_zin(vergelijking.nu_naam))),
        ("Wat is anders", runs(_zin(samengevat(found)) if found else "Niets.", bold=True)),
    )
    return KeyValue(items, "Welke plannen naast elkaar liggen")


def _zin(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."


def _parts(blik: Blik, found: Sequence[Verschil]) -> list[Block]:
    blocks: list[Block] = []
    for deel, changes in groupby(found, key=lambda each: each.deel):
        name = kop(_KOPPEN[deel], blik.opdracht, blik.u)
        blocks += [Heading(1, name), *_part(name, tuple(changes))]
    if any(run.bold for block in blocks if isinstance(block, Table) for run in _sides(block)):
        blocks.insert(0, Paragraph(runs(_VET), small=True))
    return blocks


def _sides(table: Table) -> Iterator[Run]:
    return (run for row in table.rows for cell in row[1:] for run in cell)


def _part(name: str, found: tuple[Verschil, ...]) -> Iterator[Block]:
    for soort in (Verschilsoort.NIEUW, Verschilsoort.WEG):
        if listed := tuple(_item(each) for each in found if each.soort is soort):
            yield Heading(2, soort.label.capitalize())
            yield BulletList(listed)
    kept = (Verschilsoort.ANDERS, Verschilsoort.VERPLAATST)
    rows = tuple(row for each in found if each.soort in kept for row in _rows(each))
    if rows:
        yield Heading(2, Verschilsoort.ANDERS.label.capitalize())
        yield Table(("Wat", "Was", "Is nu"), rows, (2.4, 3.3, 3.3), f"Wat anders is bij: {name}")


def _item(verschil: Verschil) -> Runs:
    """Return what came or went in a line: what it is, with which goal, and what else was said."""
    velden = verschil.velden if _says_more(verschil) else ()
    more = "".join(f" {_said(veld)}" for veld in velden)
    if verschil.bij:
        more = f" (bij: {verschil.bij.rstrip('.')}).{more}"
    elif more and verschil.titel[-1:] not in ".?!":
        more = f".{more}"
    return Run(verschil.titel, bold=True), Run(more)


def _says_more(verschil: Verschil) -> bool:
    """Say whether the words beside the title matter: of what went only those of a whole text."""
    return verschil.soort is Verschilsoort.NIEUW or verschil.deel is Plandeel.WAAROM


def _said(veld: Veldverschil) -> str:
    words = veld.nu or veld.toen
    return words if veld.naam == _TEKST else f"{veld.naam.rstrip('?')}: {words.rstrip('.')}."


def _rows(verschil: Verschil) -> Iterator[tuple[Runs, ...]]:
    for at, veld in enumerate(verschil.velden):
        stukken = woordverschil(veld.toen, veld.nu)
        yield (
            _wat(verschil, veld) if at == 0 else runs(veld.naam),
            _side(stukken, Stuksoort.NIEUW) if veld.toen else runs(LEEG),
            _side(stukken, Stuksoort.WEG) if veld.nu else runs(LEEG),
        )


def _wat(verschil: Verschil, veld: Veldverschil) -> Runs:
    """Return what the first row of an item is about; a title that changed stands beside it."""
    if veld.naam == _TEKST:
        return runs(verschil.titel, bold=True)
    if " ".join(veld.nu.split()) == verschil.titel:
        return runs(veld.naam, bold=True)
    return Run(f"{verschil.titel}\n", bold=True), Run(veld.naam)


def _side(stukken: Iterable[Stuk], other: Stuksoort) -> Runs:
    """Return one side, with what differs bold; texts with nothing in common are left plain."""
    found = [stuk for stuk in stukken if stuk.soort is not other]
    is_mixed = any(stuk.soort is Stuksoort.GELIJK for stuk in found)
    return tuple(
        Run(stuk.tekst, bold=is_mixed and stuk.soort is not Stuksoort.GELIJK) for stuk in found
    )
