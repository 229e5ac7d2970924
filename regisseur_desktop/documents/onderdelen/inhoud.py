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
from regisseur_desktop.documents.onderdelen.basis import Blocks, nog, titled, words_of
from regisseur_desktop.documents.woorden import UITLEG
from regisseur_desktop.domain.datum_tonen import toon_moment
from regisseur_desktop.domain.plan import Afspraak
from regisseur_desktop.domain.verhaal import Kracht, Zorg


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
    return titled(blik, "hulpvragen", quotes or [nog()])


def tekst(blik: Blik, naam: str, inhoud: str) -> Blocks:
    """Return a part that is one text of the plan."""
    found = [Paragraph(runs(part)) for part in inhoud.split("\n") if part.strip()]
    return titled(blik, naam, found or [nog()])


def vragen(blik: Blik) -> Blocks:
    """Return what is asked of the family, with all that its members agreed to do."""
    own = [
        runs_of(blik, afspraak)
        for doel in blik.doelen
        for afspraak in blik.afspraken(doel.id)
        if any(blik.vraagt_van(wie) for wie in afspraak.wie)
    ]
    blocks: Blocks = [Paragraph(runs(blik.plan.wat_vragen))] if blik.plan.wat_vragen else []
    if own:
        blocks.append(BulletList(tuple(own)))
    return titled(blik, "wat_vragen", blocks or [nog()])


def runs_of(blik: Blik, afspraak: Afspraak) -> Runs:
    """Return an agreement as one line: who does what, and when."""
    return (
        Run(f"{blik.samen(afspraak.wie)}: ", bold=True),
        Run(f"{afspraak.wat} ({blik.klaar(afspraak)})"),
    )


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
