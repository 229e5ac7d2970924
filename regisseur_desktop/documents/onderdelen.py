"""The parts of the plan van aanpak, each as blocks for the reader at hand.

A part that is empty says "nog afspreken"; a part that is not for this reader is no block.
"""

from collections.abc import Iterable

from regisseur_desktop.documents.blik import NOG_AFSPREKEN, Blik
from regisseur_desktop.documents.blocks import (
    Block,
    BulletList,
    Callout,
    Glossary,
    Heading,
    KeyValue,
    Paragraph,
    Quote,
    Run,
    Runs,
    Signature,
    Table,
    Toon,
    runs,
)
from regisseur_desktop.documents.woorden import UITLEG, kop
from regisseur_desktop.domain.datum_tonen import toon_datum, toon_leeftijd, toon_moment
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.plan import Afspraak, Akkoord, Doel, Oordeel
from regisseur_desktop.domain.regie import Evaluatiesoort
from regisseur_desktop.domain.verhaal import Kracht, Zorg
from regisseur_desktop.domain.zicht import Lezer

Blocks = list[Block]

_MAY_SIGN = 8
"""From this age a child may sign its own name."""


def titled(blik: Blik, naam: str, blocks: Iterable[Block]) -> Blocks:
    """Return a heading with blocks under it."""
    return [Heading(1, kop(naam, blik.opdracht, blik.u)), *blocks]


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


def hulpvragen(blik: Blik) -> Blocks:
    """Return what they want, in their own words and with their names."""
    quotes: Blocks = [
        Quote(vraag.tekst, blik.zegt(vraag), blik.dag(vraag.datum) if vraag.datum else "")
        if vraag.is_citaat
        else Paragraph(runs(vraag.tekst))
        for vraag in blik.hulpvragen
    ]
    if not blik.opdracht.voor_familie:
        clear = [vraag.verhelderd for vraag in blik.hulpvragen if vraag.verhelderd]
        quotes += [Paragraph(runs(f"Verhelderd: {text}")) for text in clear]
    return titled(blik, "hulpvragen", quotes or [_nog()])


def tekst(blik: Blik, naam: str, inhoud: str) -> Blocks:
    """Return a part that is one text of the plan."""
    found = [Paragraph(runs(part)) for part in inhoud.split("\n") if part.strip()]
    return titled(blik, naam, found or [_nog()])


def personen(blik: Blik) -> Blocks:
    """Return who belongs to the household; ages only for those who work with them."""
    if blik.opdracht.voor_familie:
        lines = tuple(runs(_with_role(blik, persoon)) for persoon in blik.bewoners)
        return titled(blik, "personen", [BulletList(lines)] if lines else [_nog()])
    numbers = any(persoon.telefoon for persoon in blik.bewoners)
    rows = tuple(
        (
            runs(persoon.naam.volledig or NOG_AFSPREKEN, bold=True),
            runs(_role(blik, persoon) or "lid van het gezin"),
            runs(toon_leeftijd(persoon.geboren, blik.opdracht.vandaag) or "onbekend"),
            *((runs(nummer(persoon.telefoon) or "geen"),) if numbers else ()),
        )
        for persoon in blik.bewoners
    )
    header = ("Naam", "Rol", "Leeftijd", *(("Telefoon",) if numbers else ()))
    widths = (2.4, 1.8, 1.4, 1.8)[: len(header)]
    table = Table(header, rows, widths, "De leden van het gezin")
    return titled(blik, "personen", [table] if rows else [_nog()])


def nummer(telefoon: str) -> str:
    """Return a telephone number that no line end breaks."""
    return telefoon.strip().replace(" ", "\u00a0")


def _role(blik: Blik, persoon: Persoon) -> str:
    lid = blik.dossier.lid(persoon.id)
    return lid.rol if lid else ""


def _with_role(blik: Blik, persoon: Persoon) -> str:
    role = _role(blik, persoon)
    return f"{persoon.naam.kort}, {role}" if role else persoon.naam.kort


def vragen(blik: Blik) -> Blocks:
    """Return what is asked of the family, with all that its members agreed to do."""
    own = [
        runs_of(blik, afspraak)
        for doel in blik.doelen
        for afspraak in blik.afspraken(doel.id)
        if any(blik.is_familie(wie) for wie in afspraak.wie)
    ]
    blocks: Blocks = [Paragraph(runs(blik.plan.wat_vragen))] if blik.plan.wat_vragen else []
    if own:
        blocks.append(BulletList(tuple(own)))
    return titled(blik, "wat_vragen", blocks or [_nog()])


def runs_of(blik: Blik, afspraak: Afspraak) -> Runs:
    """Return an agreement as one line: who does what, and when."""
    return (
        Run(f"{blik.samen(afspraak.wie)}: ", bold=True),
        Run(f"{afspraak.wat} ({blik.klaar(afspraak)})"),
    )


def krachten(blik: Blik) -> Blocks:
    """Return what goes well."""
    found = tuple(_with_source(blik, kracht) for kracht in blik.krachten)
    return titled(blik, "krachten", [BulletList(found, checked=True)] if found else [_nog()])


def zorgen(blik: Blik) -> Blocks:
    """Return the worries that this reader may see; without any there is no such part."""
    found = tuple(_with_source(blik, zorg) for zorg in blik.zorgen)
    return titled(blik, "zorgen", [BulletList(found)]) if found else []


def _with_source(blik: Blik, item: Kracht | Zorg) -> Runs:
    parts = [item.tekst]
    if isinstance(item, Zorg) and item.is_vermoeden:
        parts.append("Dit is een vermoeden.")
    since = _sinds(blik, item)
    if since and not blik.opdracht.voor_familie:
        parts.append(f"Sinds: {since}.")
    if item.gevolg:
        parts.append(item.gevolg)
    source = blik.zegt(item)
    return (Run(" ".join(parts)), Run(f" (zegt {source})")) if source else (Run(" ".join(parts)),)


def _sinds(blik: Blik, item: Kracht | Zorg) -> str:
    event = next((e for e in blik.dossier.gebeurtenissen if e.id == item.sinds_gebeurtenis), None)
    if event and event.wanneer:
        return toon_moment(event.wanneer)
    return toon_moment(item.sinds) if item.sinds else ""


def doelen(blik: Blik) -> Blocks:
    """Return each goal with how, and who does what by when."""
    found: Blocks = []
    for number, doel in enumerate(blik.doelen, 1):
        picture = blik.pictogram(doel) if blik.opdracht.voor_familie else ""
        found.append(Heading(2, f"{number}. {doel.wat}", picture))
        if doel.hoe:
            found.append(Paragraph(runs(doel.hoe)))
        found.append(afspraken_tabel(blik, doel))
    return titled(blik, "doelen", found or [_nog()])


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
    blocks: Blocks = [BulletList(agreed, checked=True)] if agreed else [_nog()]
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


def netwerk(blik: Blik) -> Blocks:
    """Return who helps with what and for whom; numbers only for those who work together."""
    if not blik.netwerk:
        return titled(blik, "netwerk", [_nog()])
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
    number = nummer(blik.opdracht.telefoon) or "......................"
    lines = [runs(f"{blik.regisseur_voluit}: {number}")]
    lines += [
        runs(f"{contact.naam}: {nummer(contact.telefoon) or NOG_AFSPREKEN}")
        for contact in blik.bellen[:most]
    ]
    return [*lines, runs("Gevaar? Bel 112.", bold=True)]


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
        return titled(blik, "evaluatie", [_nog()])
    items = [("Wanneer", runs(blik.wanneer(meeting), bold=True))]
    items.append(("Waar", runs(meeting.plaats or NOG_AFSPREKEN)))
    invited = tuple(each.wie for each in meeting.genodigden)
    items.append(("Wie komt", runs(blik.samen(invited))))
    if not blik.opdracht.voor_familie or meeting.soort is Evaluatiesoort.PLAN_MAKEN:
        items.append(("Wat", runs(meeting.soort.label)))
    return titled(blik, "evaluatie", [KeyValue(tuple(items), "De volgende afspraak")])


def akkoord(blik: Blik) -> Blocks:
    """Return the lines to sign on, each with what that person said before."""
    said = {each.persoon_id: each for each in blik.dossier.akkoorden}
    names = [
        (persoon.naam.kort, _oordeel(blik, said.get(persoon.id))) for persoon in tekenaars(blik)
    ]
    names.append((blik.regisseur_voluit, ""))
    return [Signature(kop("akkoord", blik.opdracht, blik.u), tuple(names))]


def tekenaars(blik: Blik) -> tuple[Persoon, ...]:
    """Return who signs: those who made the plan or gave an answer, else all but small children."""
    named = {each.persoon_id for each in blik.dossier.akkoorden} | set(blik.plan.opgesteld_met)
    here = tuple(persoon for persoon in blik.bewoners if persoon.naam.kort)
    chosen = tuple(persoon for persoon in here if persoon.id in named)
    return chosen or tuple(each for each in here if not _is_small(blik, each))


def _is_small(blik: Blik, persoon: Persoon) -> bool:
    ages = persoon.geboren.leeftijd_op(blik.opdracht.vandaag) if persoon.geboren else None
    return ages is not None and ages[1] < _MAY_SIGN


def _oordeel(blik: Blik, said: Akkoord | None) -> str:
    """Return what somebody said, or the boxes to tick; not agreeing is a valid answer."""
    if said is None or said.oordeel is Oordeel.LATER:
        return "☐ eens   ☐ niet eens"
    answer = said.oordeel.label
    day = f" op {blik.dag(said.datum)}" if said.datum else ""
    why = f": {said.zin}" if said.zin and said.oordeel is Oordeel.NIET_EENS else ""
    return f"{answer}{day}{why}"


def uitleg(blik: Blik, blocks: Iterable[Block]) -> Blocks:
    """Return the words of this document that a family may not know."""
    if not blik.opdracht.voor_familie:
        return []
    text = words_of(blocks).lower()
    entries = tuple(
        (word if word not in ("rsd", "ggz") else word.upper(), meaning)
        for word, meaning in UITLEG.items()
        if word in text
    )
    return [Heading(1, "Moeilijke woorden"), Glossary(entries)] if entries else []


def words_of(value: object) -> str:
    """Return all texts in blocks after each other."""
    if isinstance(value, str):
        return f" {value} "
    if isinstance(value, tuple | list):
        return "".join(words_of(each) for each in value)
    slots = getattr(value, "__slots__", ())
    return "".join(words_of(getattr(value, name)) for name in slots)


def _nog() -> Paragraph:
    return Paragraph(runs(NOG_AFSPREKEN))


def is_kind(blik: Blik) -> bool:
    """Say whether a child reads it."""
    return blik.opdracht.lezer is Lezer.KIND
