"""Mijn plan (B-39): one A4 for one child, with pictures and few words.

It holds what the child says, does and may know: no worries, no figures, nothing of others.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from regisseur_desktop.documents.blik import NOG_AFSPREKEN, Blik
from regisseur_desktop.documents.blocks import (
    Block,
    BulletList,
    Callout,
    Card,
    Cards,
    Document,
    Faces,
    Heading,
    PageBreak,
    Paragraph,
    Quote,
    Run,
    Runs,
    Table,
    Toon,
    runs,
)
from regisseur_desktop.documents.onderdelen.basis import eigen_nummer
from regisseur_desktop.documents.opdracht import Opdracht, Resultaat
from regisseur_desktop.documents.passend import passend
from regisseur_desktop.documents.pictogrammen import GEZICHTEN
from regisseur_desktop.documents.plan import kortaf, sheet
from regisseur_desktop.domain.datum_tonen import toon_datum, toon_tijd
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.plan import Afspraak, Doel, Gezicht
from regisseur_desktop.domain.tekst import opsomming
from regisseur_desktop.domain.verhaal import Hulpvraag
from regisseur_desktop.domain.zicht import Lezer, mag_zien
from regisseur_desktop.errors import Refused

_MAX_DOELEN = 3
_MAX_LINES = 3
_PICTURES = 1.6
"""How much larger the pictures are than those for grown-ups."""
_ROOM = "Schrijf of teken hier wat jij wilt.\n\n\n"
_VRAAG = "Wat vind ik van dit plan? Zet een rondje."


@dataclass(frozen=True, slots=True)
class _Inhoud:
    """What stands on the page; smaller step by step until it fits."""

    doelen: tuple[Doel, ...]
    afspraken: tuple[Afspraak, ...]
    krachten: tuple[str, ...]
    wens: Hulpvraag | None


def build_kind(dossier: Dossier, opdracht: Opdracht) -> Resultaat:
    """Return the page of one child, and which goals wait for next time."""
    kind = dossier.persoon(opdracht.persoon_id)
    if kind is None:
        raise Refused("Kies eerst voor welk kind dit blad is.")
    blik = Blik(dossier, replace(opdracht, lezer=Lezer.KIND))
    whole = _Inhoud(
        blik.doelen,
        blik.van_doelen,
        tuple(kracht.tekst for kracht in blik.krachten),
        next(iter(blik.hulpvragen), None),
    )
    inhoud, document = passend(
        _smaller(whole), lambda each: _page(blik, kind, each), 2 if opdracht.groot else 1
    )
    waiting = whole.doelen[len(inhoud.doelen) :]
    return Resultaat(
        document=document,
        meldingen=tuple(_meldingen(whole, inhoud)),
        volgende_keer=tuple(doel.id for doel in waiting),
    )


def _smaller(whole: _Inhoud) -> Iterator[_Inhoud]:
    """Yield what to try: fewer lines, then fewer goals, at last only the frame."""
    first = replace(whole, doelen=whole.doelen[:_MAX_DOELEN], krachten=whole.krachten[:_MAX_LINES])
    yield replace(first, afspraken=first.afspraken[:_MAX_LINES])
    for lines in (2, 1):
        yield replace(first, afspraken=first.afspraken[:lines], krachten=first.krachten[:1])
    least = replace(first, afspraken=first.afspraken[:1], krachten=())
    for count in range(len(first.doelen), 0, -1):
        yield replace(least, doelen=first.doelen[:count])
    yield replace(least, doelen=(), afspraken=())
    yield replace(least, doelen=(), afspraken=(), wens=None)


def _meldingen(whole: _Inhoud, shown: _Inhoud) -> Iterator[str]:
    for doel in whole.doelen[len(shown.doelen) :]:
        yield f"Bewaar dit doel voor de volgende keer, het past niet op één blad: {doel.wat}"
    if len(shown.afspraken) < len(whole.afspraken):
        yield (
            f"Op het blad staan {len(shown.afspraken)} van de {len(whole.afspraken)} afspraken"
            " van het kind."
        )
    if len(shown.krachten) < len(whole.krachten):
        yield f"Op het blad staan {len(shown.krachten)} van de {len(whole.krachten)} krachten."
    if whole.wens and not shown.wens:
        yield "De tekst bij 'Dit wil ik' is te lang voor één blad. Maak hem korter."


def _page(blik: Blik, kind: Persoon, inhoud: _Inhoud) -> Document:
    """Return the page; large print that needs the back has there who helps, and what I think."""
    plan, people = _plan(blik, kind, inhoud), _people(blik, kind)

    def made(*between: Block) -> Document:
        blocks = (*plan, *between, *people)
        name = kind.naam.kort or NOG_AFSPREKEN
        return sheet(blik, "Mijn plan", blocks, one_page=True, wie=(name,))

    pages = (made(), made(PageBreak())) if blik.opdracht.groot else (made(),)
    return passend(pages, lambda each: each)[1]


def _plan(blik: Blik, kind: Persoon, inhoud: _Inhoud) -> list[Block]:
    blocks: list[Block] = [
        Heading(1, "Dit ben ik"),
        *_ik(blik, kind, inhoud.krachten),
        Quote(inhoud.wens.tekst if inhoud.wens else _ROOM, title="Dit wil ik"),
        Heading(1, "Dit gaan wij doen"),
        _doelen(blik, inhoud.doelen),
    ]
    if inhoud.afspraken:
        own = tuple(_afspraak(blik, each) for each in inhoud.afspraken)
        blocks += [Heading(1, "Dit doe ik"), BulletList(own, checked=True)]
    return blocks


def _people(blik: Blik, kind: Persoon) -> list[Block]:
    return [
        Cards(
            Card("Wie helpt mij?", "vrienden", _helpers(blik, kind)),
            Card("Wij praten weer op", "agenda", _meeting(blik)),
        ),
        Callout(Toon.VEILIG, "Wie kan ik bellen?", _calls(blik), "telefoon"),
        *_gezicht(blik, kind),
    ]


def _ik(blik: Blik, kind: Persoon, krachten: tuple[str, ...]) -> list[Block]:
    others = [each.naam.kort for each in blik.bewoners if each.id != kind.id and each.naam.kort]
    lives_here = any(each.id == kind.id for each in blik.bewoners)
    with_whom = f" Ik woon met {opsomming(others)}." if others and lives_here else ""
    name = Run(kortaf(kind.naam.kort), bold=True)
    found: list[Block] = [Paragraph((Run("Ik ben "), name, Run(f".{with_whom}")))]
    if krachten:
        found.append(BulletList(tuple(runs(text) for text in krachten), checked=True))
    return found


def _doelen(blik: Blik, doelen: tuple[Doel, ...]) -> Table:
    rows = tuple(
        (runs(doel.wat, bold=True), runs(_wie(blik, doel) or NOG_AFSPREKEN)) for doel in doelen
    ) or ((runs(NOG_AFSPREKEN),) * 2,)
    pictures = tuple(blik.pictogram(doel) for doel in doelen)
    header, widths = ("Wat", "Wie doen mee"), (4.4, 2.6)
    return Table(header, rows, widths, "Mijn doelen", pictures, picture_scale=_PICTURES)


def _wie(blik: Blik, doel: Doel) -> str:
    """Return who does something for a goal, as far as a child may know it."""
    done_by = (wie for each in _known(blik, doel) for wie in each.wie)
    return ", ".join(name for wie in dict.fromkeys(done_by) if (name := blik.naam(wie)))


def _known(blik: Blik, doel: Doel) -> Iterator[Afspraak]:
    opdracht = blik.opdracht
    for each in blik.dossier.afspraken_van(doel.id):
        if mag_zien(each, opdracht.lezer, opdracht.persoon_id):
            yield each


def _afspraak(blik: Blik, afspraak: Afspraak) -> Runs:
    """Return what the child does, in the words of the plan, and when.

    These words go on after a name ("tekent als hij boos is"), so the name comes first.
    """
    when = afspraak.ritme or (blik.dag(afspraak.klaar_op) if afspraak.klaar_op else "")
    is_sentence = not afspraak.wat[:1].islower()
    text = afspraak.wat if is_sentence else f"{kortaf(blik.samen(afspraak.wie))} {afspraak.wat}"
    return (Run(text), Run(f" ({when})")) if when else (Run(text),)


def _helpers(blik: Blik, kind: Persoon) -> tuple[Runs, ...]:
    """Return who is there for this child, or does something for its goals."""
    there = [contact.id for band, contact in blik.netwerk if kind.id in band.voor]
    there += [
        wie
        for doel in blik.doelen
        for wie in (*doel.samen_met, *(wie for each in _known(blik, doel) for wie in each.wie))
        if wie != kind.id
    ]
    names = [kortaf(name) for wie in dict.fromkeys(there) if (name := blik.naam(wie))]
    return (runs(opsomming(names)),) if names else (runs(NOG_AFSPREKEN),)


def _meeting(blik: Blik) -> tuple[Runs, ...]:
    meeting = blik.evaluatie
    if meeting is None:
        return (runs(NOG_AFSPREKEN),)
    day = runs(toon_datum(meeting.datum, met_jaar=False), bold=True)
    return (day, runs(f"{toon_tijd(meeting.begin)} uur")) if meeting.begin else (day,)


def _calls(blik: Blik) -> Runs:
    number = eigen_nummer(blik)
    danger = blik.opdracht.noodhulp.papier_kind
    line = f"{kortaf(blik.regisseur_voluit)}: {number}"
    return (Run(line), Run(f"\n{danger}", bold=True)) if danger else (Run(line),)


def _gezicht(blik: Blik, kind: Persoon) -> list[Block]:
    """Return the face that the child chose, or three to draw a circle around."""
    said = next((each for each in blik.dossier.akkoorden if each.persoon_id == kind.id), None)
    chosen = said.gezicht if said else Gezicht.GEEN
    if chosen is not Gezicht.GEEN:
        return [
            Heading(1, "Dit vind ik van het plan"),
            Faces(((GEZICHTEN[chosen], chosen.label),)),
        ]
    every = tuple((name, face.label) for face, name in GEZICHTEN.items())
    return [Heading(1, _VRAAG), Faces(every)]
