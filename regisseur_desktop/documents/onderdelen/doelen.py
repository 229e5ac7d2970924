"""The goals with their agreements, who shares and watches them, and safety at home."""

from regisseur_desktop.documents.blik import NOG_AFSPREKEN, Blik
from regisseur_desktop.documents.blocks import (
    BulletList,
    Callout,
    Heading,
    KeyValue,
    Paragraph,
    Runs,
    Table,
    Toon,
    runs,
)
from regisseur_desktop.documents.onderdelen.basis import Blocks, nog, titled
from regisseur_desktop.documents.woorden import kop
from regisseur_desktop.domain.datum_tonen import toon_datum
from regisseur_desktop.domain.plan import Doel, Regiehouder
from regisseur_desktop.domain.tekst import opsomming
from regisseur_desktop.domain.zicht import Lezer


def doelen(blik: Blik) -> Blocks:
    """Return each goal with how, what it builds on, and who does what by when."""
    found: Blocks = []
    for number, doel in enumerate(blik.doelen, 1):
        picture = blik.pictogram(doel) if blik.opdracht.voor_familie else ""
        found.append(Heading(2, f"{number}. {doel.wat}", picture))
        if doel.hoe:
            found.append(Paragraph(runs(doel.hoe)))
        if facts := _facts(blik, doel):
            found.append(KeyValue(facts, f"Bij het doel: {doel.wat}"))
        found.append(afspraken_tabel(blik, doel))
    return titled(blik, "doelen", found or [nog()])


def _facts(blik: Blik, doel: Doel) -> tuple[tuple[str, Runs], ...]:
    """Return who shares the goal, what it builds on, who has the say and who watches."""
    found = (
        ("doel_van", deelnemers(blik, doel)),
        ("doel_kracht", " ".join(_krachten(blik, doel))),
        ("doel_regie", regie_in_woorden(blik, doel.regie)),
        ("doel_let_op", blik.samen(doel.let_op) if doel.let_op else ""),
    )
    return tuple((kop(name, blik.opdracht, blik.u), runs(text)) for name, text in found if text)


def deelnemers(blik: Blik, doel: Doel) -> str:
    """Return which persons and organisations share a goal (S2-27); "" when nothing was said."""
    names = [blik.naam(wie) for wie in (*doel.over, *doel.samen_met)]
    return opsomming([name for name in names if name])


def _krachten(blik: Blik, doel: Doel) -> list[str]:
    """Return what a goal and its agreements build on, as far as this reader may read it."""
    used = {*doel.krachten, *(id_ for each in blik.afspraken(doel.id) for id_ in each.krachten)}
    return [kracht.tekst for kracht in blik.krachten if kracht.id in used]


def regie_in_woorden(blik: Blik, regie: Regiehouder) -> str:
    """Return who has the say over a subject, as this reader says it."""
    if not blik.opdracht.voor_familie:
        return regie.label
    if regie is Regiehouder.NOG_NIET or blik.opdracht.lezer is Lezer.KIND:
        return ""
    zelf = "u zelf" if blik.u == "u" else "jullie zelf"
    around = f"mensen om {blik.u} heen"
    return {Regiehouder.GEZIN: zelf, Regiehouder.NETWERK: around}.get(regie, regie.label)


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
    widths = (1.9, 3.2, 2.2, 2.0) if blik.opdracht.groot else (1.9, 3.5, 1.7, 1.8)
    return Table(header, rows, widths, f"De afspraken bij het doel: {doel.wat}")


def veiligheid(blik: Blik) -> Blocks:
    """Return the agreements about safety, and for those who work with it the figures."""
    agreed = tuple(runs(afspraak.wat) for afspraak in blik.afspraken(""))
    blocks: Blocks = [BulletList(agreed, checked=True)] if agreed else [nog()]
    if blik.cijfers:
        asked = f"Gevraagd op {blik.dag(blik.cijfers[0].datum)}: hoe veilig is het?"
        blocks += [Paragraph(runs(asked)), _cijfers(blik)]
    elif not blik.opdracht.voor_familie and (last := blik.dossier.laatste_veiligheid()):
        blocks.append(Paragraph(runs(f"Veiligheid besproken op {blik.dag(last)}."), small=True))
    hulp = blik.opdracht.noodhulp
    if hulp.papier:
        blocks.append(Callout(Toon.VEILIG, hulp.papier_vraag, runs(hulp.papier), "schild"))
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
