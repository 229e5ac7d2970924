"""The parts of the report at the end: how it went, and what goes on without a regisseur."""

from datetime import date

from regisseur_desktop.documents.blik import NOG_AFSPREKEN, Blik
from regisseur_desktop.documents.blocks import BulletList, KeyValue, Paragraph, Runs, Table, runs
from regisseur_desktop.documents.onderdelen.basis import Blocks, nog, titled
from regisseur_desktop.documents.onderdelen.doelen import regie_in_woorden
from regisseur_desktop.documents.onderdelen.wie_doet import runs_of
from regisseur_desktop.domain.datum_tonen import toon_datum
from regisseur_desktop.domain.plan import Doel, Regiecijfer, Regiehouder, Voortgang

_KLAAR = Voortgang.GELUKT, Voortgang.GING_NIET
_NIEUW = "stond er nog niet in"
_NIET_BEWAARD = "niet bewaard"
_SCHAAL = "Een 0 is: anderen beslissen alles. Een 10 is: ik beslis alles zelf."


def feiten(blik: Blik) -> Blocks:
    """Return over which time it goes, who coordinated, and who was there at the end."""
    regie, opdracht = blik.dossier.regie, blik.opdracht
    last = blik.laatste_overleg
    items: list[tuple[str, Runs]] = [
        ("Regisseur", runs(blik.regisseur or NOG_AFSPREKEN)),
        ("Van", runs(_dag(regie.van) if regie and regie.van else NOG_AFSPREKEN)),
        ("Tot", runs(_dag(opdracht.vandaag))),
        ("Plan gemaakt met", runs(blik.samen(blik.plan.opgesteld_met))),
    ]
    if last:
        there = blik.samen(tuple(each.wie for each in last.genodigden))
        items.append(("Samen besproken", runs(f"{_dag(last.datum)}, met {there}")))
    return [KeyValue(tuple(items), "Wie en wanneer")]


def _dag(day: date) -> str:
    return toon_datum(day, met_weekdag=False)


def doelen(blik: Blik) -> Blocks:
    """Return for each goal how it goes, and who had the say at the start and has it now."""
    rows = tuple(
        (
            runs(doel.wat, bold=True),
            runs(doel.voortgang.label),
            runs(_bij_start(blik, doel)),
            runs(_beslist(blik, doel.regie)),
        )
        for doel in blik.doelen
    )
    header = (
        ("Doel", "Gaat het?", "Besliste eerst", "Beslist nu")
        if blik.opdracht.voor_familie
        else ("Doel", "Voortgang", "Regie bij start", "Regie nu")
    )
    table = Table(header, rows, (3.3, 1.6, 2.0, 2.0), "Hoe het nu gaat met elk doel")
    return titled(blik, "doelen", [table] if rows else [nog()])


def _bij_start(blik: Blik, doel: Doel) -> str:
    start = blik.opdracht.regie_bij_start
    if start is None:
        return _NIET_BEWAARD
    return _beslist(blik, start[doel.id]) if doel.id in start else _NIEUW


def _beslist(blik: Blik, regie: Regiehouder) -> str:
    return regie_in_woorden(blik, regie) or regie.label


def eigen_regie(blik: Blik) -> Blocks:
    """Return the figures of the family for its own regie, from the start on (S3-44)."""
    if not blik.regiecijfers:
        return []
    rows = tuple(_cijfer(blik, cijfer) for cijfer in blik.regiecijfers)
    header = "Wie", "Wanneer", "Cijfer", "Waarom"
    table = Table(header, rows, (1.5, 2.3, 1.0, 3.6), "Hoeveel zij zelf beslissen, van 0 tot 10")
    return titled(blik, "regie", [Paragraph(runs(_SCHAAL)), table])


def _cijfer(blik: Blik, cijfer: Regiecijfer) -> tuple[Runs, ...]:
    return (
        runs(blik.zegt(cijfer) or "het gezin", bold=True),
        runs(f"{cijfer.moment.label}, {blik.dag(cijfer.datum)}"),
        runs(str(cijfer.cijfer)),
        runs(f"“{cijfer.waarom}”" if cijfer.waarom else "geen uitleg gegeven"),
    )


def let_op(blik: Blik) -> Blocks:
    """Return who keeps an eye on what from now on."""
    rows = tuple(
        (runs(blik.samen(doel.let_op), bold=True), runs(doel.wat))
        for doel in blik.doelen
        if doel.let_op
    )
    table = Table(("Wie", "Let op"), rows, (2.0, 5.0), "Wie vanaf nu op welk doel let")
    return titled(blik, "let_op", [table] if rows else [nog()])


def gaat_door(blik: Blik) -> Blocks:
    """Return the agreements that go on."""
    still = tuple(
        runs_of(blik, afspraak)
        for doel in blik.doelen
        for afspraak in blik.afspraken(doel.id)
        if afspraak.voortgang not in _KLAAR
    )
    if still:
        return titled(blik, "gaat_door", [BulletList(still)])
    nothing = Paragraph(runs("Alle afspraken zijn klaar.")) if blik.van_doelen else nog()
    return titled(blik, "gaat_door", [nothing])
