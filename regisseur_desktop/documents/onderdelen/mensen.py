"""The parts about people: the household, who helps, whom to call, when to meet."""

from regisseur_desktop.documents.blik import NOG_AFSPREKEN, Blik
from regisseur_desktop.documents.blocks import (
    BulletList,
    Heading,
    KeyValue,
    Runs,
    Table,
    runs,
)
from regisseur_desktop.documents.onderdelen.basis import (
    Blocks,
    eigen_nummer,
    nog,
    nummer,
    titled,
)
from regisseur_desktop.domain.datum_tonen import toon_leeftijd
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.regie import Evaluatiesoort


def feiten(blik: Blik) -> Blocks:
    """Return who coordinates, who made the plan, and when it is looked at again."""
    plan, evaluatie = blik.plan, blik.evaluatie
    regie = blik.dossier.regie
    role = f" ({regie.rol})" if regie and regie.rol and not blik.opdracht.voor_familie else ""
    items: list[tuple[str, Runs]] = [
        ("Regisseur", runs(f"{blik.regisseur}{role}" if blik.regisseur else NOG_AFSPREKEN)),
        ("Gemaakt met", runs(blik.samen(plan.opgesteld_met))),
        ("Gemaakt op", runs(blik.dag(plan.opgesteld_op))),
        (
            "Wij praten weer" if blik.opdracht.voor_familie else "Evaluatie",
            runs(blik.wanneer(evaluatie) if evaluatie else NOG_AFSPREKEN),
        ),
    ]
    return [KeyValue(tuple(items), "Wie en wanneer")]


def personen(blik: Blik) -> Blocks:
    """Return who belongs to the household; ages only for those who work with them."""
    if blik.opdracht.voor_familie:
        lines = tuple(runs(_with_role(blik, persoon)) for persoon in blik.bewoners)
        return titled(blik, "personen", [BulletList(lines)] if lines else [nog()])
    numbers = any(persoon.telefoon for persoon in blik.bewoners)
    reading = any(persoon.taal or persoon.leeswijze for persoon in blik.bewoners)
    rows = tuple(
        (
            runs(persoon.naam.volledig or NOG_AFSPREKEN, bold=True),
            runs(_role(blik, persoon) or "lid van het gezin"),
            runs(toon_leeftijd(persoon.geboren, blik.opdracht.vandaag) or "onbekend"),
            *((runs(nummer(persoon.telefoon) or "geen"),) if numbers else ()),
            *((runs(_reads(persoon)),) if reading else ()),
        )
        for persoon in blik.bewoners
    )
    extra = (("Telefoon", 1.8, numbers), ("Taal en lezen", 2.2, reading))
    shown = [(name, width) for name, width, is_there in extra if is_there]
    header = ("Naam", "Rol", "Leeftijd", *(name for name, _width in shown))
    widths = (2.0, 1.6, 1.3, *(width for _name, width in shown))
    table = Table(header, rows, widths, "De leden van het gezin")
    return titled(blik, "personen", [table] if rows else [nog()])


def _reads(persoon: Persoon) -> str:
    """Return in which language somebody reads, and what helps."""
    return ", ".join((persoon.taal or "Nederlands", *(each.label for each in persoon.leeswijze)))


def _role(blik: Blik, persoon: Persoon) -> str:
    lid = blik.dossier.lid(persoon.id)
    return lid.rol if lid else ""


def _with_role(blik: Blik, persoon: Persoon) -> str:
    role = _role(blik, persoon)
    return f"{persoon.naam.kort}, {role}" if role else persoon.naam.kort


def netwerk(blik: Blik) -> Blocks:
    """Return who helps with what and for whom; numbers only for those who work together."""
    if not blik.netwerk:
        return titled(blik, "netwerk", [nog()])
    family = blik.opdracht.voor_familie
    rows = tuple(
        (
            runs(contact.naam, bold=True),
            runs(band.waarvoor or contact.functie or band.groep.label),
            runs(blik.samen(band.voor) if band.voor else "het hele gezin"),
            *(() if family else (runs(nummer(contact.telefoon) or "nog vragen"),)),
        )
        for band, contact in blik.netwerk
    )
    header = ("Wie", "Waarvoor", "Voor wie", *(() if family else ("Telefoon",)))
    widths = (2.4, 2.6, 1.8) if family else (2.3, 2.3, 1.7, 1.7)
    return titled(blik, "netwerk", [Table(header, rows, widths, "Wie er meehelpt")])


def bellen(blik: Blik) -> Blocks:
    """Return whom to call, in which order."""
    return titled(blik, "bellen", [BulletList(tuple(bellijst(blik)))])


def bellijst(blik: Blik, most: int = 9) -> list[Runs]:
    """Return whom to call: the regisseur, at most so many others, and 112 last."""
    number = eigen_nummer(blik)
    lines = [runs(f"{blik.regisseur_voluit}: {number}")]
    lines += [
        runs(f"{contact.naam}: {nummer(contact.telefoon) or NOG_AFSPREKEN}")
        for contact in blik.bellen[:most]
    ]
    danger = blik.opdracht.noodhulp.papier_regel
    return [*lines, runs(danger, bold=True)] if danger else lines


def coordinatie(blik: Blik) -> Blocks:
    """Return who guards the whole, since when and why; for those who work together."""
    regie = blik.dossier.regie
    if blik.opdracht.voor_familie or regie is None:
        return []
    items = [
        ("Regisseur", runs(f"{regie.naam}, {regie.rol}" if regie.rol else regie.naam)),
        ("Sinds", runs(blik.dag(regie.van))),
    ]
    if regie.reden:
        items.append(("Reden", runs(regie.reden)))
    niveau = blik.dossier.huishouden.niveau
    if niveau is not None:
        items.append(("Niveau", runs(f"{niveau} van 5")))
    return [Heading(1, "Coördinatie"), KeyValue(tuple(items), "Coördinatie")]


def evaluatie(blik: Blik) -> Blocks:
    """Return when, where and with whom the plan is looked at."""
    meeting = blik.evaluatie
    if meeting is None:
        return titled(blik, "evaluatie", [nog()])
    items = [("Wanneer", runs(blik.wanneer(meeting), bold=True))]
    items.append(("Waar", runs(meeting.plaats or NOG_AFSPREKEN)))
    invited = tuple(each.wie for each in meeting.genodigden)
    items.append(("Wie komt", runs(blik.samen(invited))))
    if not blik.opdracht.voor_familie or meeting.soort is Evaluatiesoort.PLAN_MAKEN:
        items.append(("Wat", runs(meeting.soort.label)))
    return titled(blik, "evaluatie", [KeyValue(tuple(items), "De volgende afspraak")])
