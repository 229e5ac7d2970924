"""The parts in words: what they want, why there is help, what goes well, what worries."""

from collections.abc import Iterable

from regisseur_desktop.documents.blik import Blik
from regisseur_desktop.documents.blocks import (
    Block,
    BulletList,
    Glossary,
    Heading,
    Paragraph,
    Quote,
    Run,
    Runs,
    runs,
)
from regisseur_desktop.documents.onderdelen.basis import Blocks, leesbaar, nog, titled
from regisseur_desktop.domain.datum_tonen import toon_moment
from regisseur_desktop.domain.plan import Resultaatafspraak
from regisseur_desktop.domain.tekst import opsomming
from regisseur_desktop.domain.verhaal import Kracht, Zorg
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.language.verklaren import verklaringen_in

_MOST_TERMS = 10


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
        quotes += [Paragraph(runs(f"Wat zij bedoelen: {text}")) for text in clear]
    return titled(blik, "hulpvragen", quotes or [nog()])


def tekst(blik: Blik, naam: str, inhoud: str) -> Blocks:
    """Return a part that is one text of the plan."""
    found = [Paragraph(runs(part)) for part in inhoud.split("\n") if part.strip()]
    return titled(blik, naam, found or [nog()])


def resultaten(blik: Blik) -> Blocks:
    """Return the results agreed with the municipality, with the goals that are for them."""
    if blik.opdracht.lezer is Lezer.KIND or not blik.resultaten:
        return []
    found = tuple(_resultaat(blik, resultaat) for resultaat in blik.resultaten)
    return titled(blik, "resultaten", [BulletList(found)])


def _resultaat(blik: Blik, resultaat: Resultaatafspraak) -> Runs:
    numbers = [
        str(number) for number, doel in enumerate(blik.doelen, 1) if resultaat.id in doel.resultaten
    ]
    goals = f" Dit hoort bij doel {opsomming(numbers)}." if numbers else ""
    wie = (
        f" met {resultaat.met_wie}" if resultaat.met_wie and not blik.opdracht.voor_familie else ""
    )
    day = f" op {blik.dag(resultaat.datum)}" if resultaat.datum else ""
    agreed = f" Afgesproken{wie}{day}." if wie or day else ""
    return Run(resultaat.tekst, bold=True), Run(f"{goals}{agreed}")


def krachten(blik: Blik) -> Blocks:
    """Return what goes well."""
    found = tuple(_with_source(blik, kracht) for kracht in blik.krachten)
    return titled(blik, "krachten", [BulletList(found, checked=True)] if found else [nog()])


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


def uitleg(blik: Blik, blocks: Iterable[Block]) -> Blocks:
    """Return the terms of this document that a family may not know, at most ten of them."""
    if not blik.opdracht.voor_familie:
        return []
    entries = verklaringen_in("\n".join(leesbaar(blocks)))[:_MOST_TERMS]
    return [Heading(1, "Moeilijke woorden"), Glossary(entries)] if entries else []
