"""Ons plan in het kort (D-02): one A4, one side; the type never shrinks.

When it does not fit, the last goal waits for next time and the result says so. Large print has
both sides of the one sheet: who needs large letters needs the whole plan as much as another.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from regisseur_desktop.documents.blik import NOG_AFSPREKEN, Blik
from regisseur_desktop.documents.blocks import (
    Block,
    Card,
    Cards,
    Document,
    Heading,
    Quote,
    Runs,
    Signature,
    Table,
    runs,
)
from regisseur_desktop.documents.onderdelen.akkoord import akkoord
from regisseur_desktop.documents.onderdelen.basis import kortaf
from regisseur_desktop.documents.onderdelen.mensen import bellijst
from regisseur_desktop.documents.opdracht import Opdracht, Resultaat
from regisseur_desktop.documents.passend import passend
from regisseur_desktop.documents.plan import sheet
from regisseur_desktop.documents.ruimte import MAX_DOELEN, MAX_REGELS
from regisseur_desktop.documents.woorden import kop
from regisseur_desktop.domain.datum_tonen import toon_datum, toon_tijd
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import Afspraak, Doel
from regisseur_desktop.domain.verhaal import Hulpvraag, Kracht

_MAX_SIGNATURES = 6


@dataclass(frozen=True, slots=True)
class _Inhoud:
    """What stands on the sheet; smaller step by step until it fits."""

    doelen: tuple[Doel, ...]
    krachten: tuple[str, ...]
    veilig: tuple[str, ...]
    hulpvraag: Hulpvraag | None
    bellers: int


def build_kort(dossier: Dossier, opdracht: Opdracht) -> Resultaat:
    """Return the sheet of one page, and which goals wait for next time."""
    blik = Blik(dossier, opdracht)
    whole = _Inhoud(
        blik.doelen,
        tuple(kracht.tekst for kracht in blik.krachten if _is_chosen(dossier, kracht)),
        tuple(afspraak.wat for afspraak in blik.afspraken("")),
        next(iter(blik.hulpvragen), None),
        len(blik.bellen),
    )
    inhoud, document = passend(
        _smaller(whole), lambda each: _document(blik, each), 2 if opdracht.groot else 1
    )
    waiting = whole.doelen[len(inhoud.doelen) :]
    return Resultaat(
        document=document,
        meldingen=tuple(_meldingen(whole, inhoud, waiting)),
        volgende_keer=tuple(doel.id for doel in waiting),
    )


def _is_chosen(dossier: Dossier, kracht: Kracht) -> bool:
    """Say whether the family wants it on this sheet; while nobody chose everything may stand."""
    chosen = dossier.plan.op_het_blad if dossier.plan else None
    return chosen is None or kracht.id in chosen


def _smaller(whole: _Inhoud) -> Iterator[_Inhoud]:
    """Yield what to try: fewer goals, then fewer lines, at last only the frame."""
    first = replace(
        whole,
        doelen=whole.doelen[:MAX_DOELEN],
        krachten=whole.krachten[:MAX_REGELS],
        veilig=whole.veilig[:MAX_REGELS],
        bellers=min(whole.bellers, MAX_REGELS),
    )
    # first what goes well becomes shorter, then the numbers, then safety, and only then the goals
    fewer = replace(first, bellers=min(whole.bellers, 1))
    for calling in (first, fewer):
        for lines in range(MAX_REGELS, 0, -1):
            yield replace(calling, krachten=first.krachten[:lines])
    for lines in (MAX_REGELS - 1, MAX_REGELS - 2):
        yield replace(fewer, krachten=first.krachten[:lines], veilig=first.veilig[:lines])
    for count in range(len(first.doelen) - 1, 0, -1):
        yield replace(fewer, doelen=first.doelen[:count])
    least = replace(fewer, krachten=(), veilig=first.veilig[:1])
    yield replace(least, doelen=first.doelen[:1])
    yield replace(least, doelen=(), veilig=())
    yield replace(least, doelen=(), veilig=(), hulpvraag=None)


def _meldingen(whole: _Inhoud, shown: _Inhoud, waiting: tuple[Doel, ...]) -> Iterator[str]:
    for doel in waiting:
        yield f"Bewaar dit doel voor de volgende keer, het past niet op één blad: {doel.wat}"
    if len(shown.krachten) < len(whole.krachten):
        yield f"Op het blad staan {len(shown.krachten)} van de {len(whole.krachten)} krachten."
    if len(shown.veilig) < len(whole.veilig):
        yield (
            f"Op het blad staan {len(shown.veilig)} van de {len(whole.veilig)} afspraken"
            " over veilig thuis."
        )
    if shown.bellers < whole.bellers:
        yield (
            f"Op het blad staan {shown.bellers} van de {whole.bellers} mensen die het gezin"
            " kan bellen."
        )
    if whole.hulpvraag and not shown.hulpvraag:
        yield "De tekst bij 'Dit willen wij' is te lang voor één blad. Maak hem korter."


def _document(blik: Blik, inhoud: _Inhoud) -> Document:
    blocks: list[Block] = [_banner(blik, inhoud.hulpvraag)]
    blocks.append(Heading(1, "Dit gaan wij doen"))
    blocks.append(_goals(blik, inhoud.doelen))
    blocks.append(
        Cards(
            _card("Dit gaat al goed", "hart", inhoud.krachten),
            _card("Zo is het veilig thuis", "schild", inhoud.veilig),
        )
    )
    blocks.append(
        Cards(
            Card("Wij praten weer op", "agenda", _meeting(blik)),
            Card(kop("bellen", blik.opdracht, blik.u), "telefoon", _calls(blik, inhoud.bellers)),
        )
    )
    blocks.extend(_signatures(blik))
    return sheet(blik, "Ons plan in het kort", tuple(blocks), one_page=True)


def _banner(blik: Blik, vraag: Hulpvraag | None) -> Quote:
    if vraag is None:
        return Quote(NOG_AFSPREKEN, title="Dit willen wij")
    return Quote(vraag.tekst, blik.zegt(vraag), title="Dit willen wij")


def _goals(blik: Blik, doelen: tuple[Doel, ...]) -> Table:
    rows = tuple(
        (runs(doel.wat, bold=True), runs(_wie(blik, doel)), runs(_klaar(blik, doel)))
        for doel in doelen
    ) or ((runs(NOG_AFSPREKEN),) * 3,)
    pictures = tuple(blik.pictogram(doel) for doel in doelen)
    widths = (4.0, 2.5, 2.2) if blik.opdracht.groot else (4.4, 2.5, 1.7)
    return Table(("Wat", "Wie", "Klaar op"), rows, widths, "Onze doelen", pictures)


def _wie(blik: Blik, doel: Doel) -> str:
    seen = dict.fromkeys(wie for each in blik.afspraken(doel.id) for wie in each.wie)
    return blik.namen(tuple(seen))


def _klaar(blik: Blik, doel: Doel) -> str:
    """Return the day on which the last agreement of a goal is done."""
    agreed: tuple[Afspraak, ...] = blik.afspraken(doel.id)
    days = [each.klaar_op for each in agreed if each.klaar_op]
    if days:
        return blik.dag(max(days))
    return next((each.ritme for each in agreed if each.ritme), NOG_AFSPREKEN)


def _card(title: str, pictogram: str, texts: tuple[str, ...]) -> Card:
    lines = tuple(runs(text) for text in texts) or (runs(NOG_AFSPREKEN),)
    return Card(title, pictogram, lines, checked=bool(texts))


def _meeting(blik: Blik) -> tuple[Runs, ...]:
    meeting = blik.evaluatie
    if meeting is None:
        return (runs(NOG_AFSPREKEN),)
    time = f"{toon_tijd(meeting.begin)} uur" if meeting.begin else ""
    place = ", ".join(part for part in (time, meeting.plaats) if part)
    day = toon_datum(meeting.datum, met_jaar=False)
    return runs(day, bold=True), runs(kortaf(place, 96) or NOG_AFSPREKEN)


def _calls(blik: Blik, most: int) -> tuple[Runs, ...]:
    """Return the regisseur, at most so many others, and 112."""
    return tuple(
        tuple(replace(run, text=kortaf(run.text, 72)) for run in line)
        for line in bellijst(blik, most)
    )


def _signatures(blik: Blik) -> list[Block]:
    """Return at most two rows to sign on, with the regisseur last."""
    (block,) = akkoord(blik, met_contacten=False)
    if not isinstance(block, Signature):
        return [block]
    names = tuple((kortaf(name), kortaf(said, 60)) for name, said in block.names)
    faces = block.pictograms
    if len(names) > _MAX_SIGNATURES:
        names = (*names[: _MAX_SIGNATURES - 1], names[-1])
        faces = (*faces[: _MAX_SIGNATURES - 1], *faces[-1:])
    return [replace(block, names=names, pictograms=faces)]
