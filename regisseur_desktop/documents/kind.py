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
    Heading,
    PageBreak,
    Quote,
    Toon,
)
from regisseur_desktop.documents.onderdelen import van_kind
from regisseur_desktop.documents.opdracht import Opdracht, Resultaat
from regisseur_desktop.documents.passend import passend
from regisseur_desktop.documents.plan import sheet
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.plan import Afspraak, Doel
from regisseur_desktop.domain.verhaal import Hulpvraag
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.errors import Refused

_MAX_DOELEN = 3
_MAX_LINES = 3


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
        *van_kind.ik(blik, kind, inhoud.krachten),
        Quote(inhoud.wens.tekst if inhoud.wens else van_kind.ROOM, title="Dit wil ik"),
        Heading(1, "Dit gaan wij doen"),
        van_kind.doelen(blik, inhoud.doelen),
    ]
    if inhoud.afspraken:
        own = tuple(van_kind.afspraak_regel(blik, each) for each in inhoud.afspraken)
        blocks += [Heading(1, "Dit doe ik"), BulletList(own, checked=True)]
    return blocks


def _people(blik: Blik, kind: Persoon) -> list[Block]:
    return [
        Cards(
            Card("Wie helpt mij?", "vrienden", van_kind.helpers(blik, kind)),
            Card("Wij praten weer op", "agenda", van_kind.overleg(blik)),
        ),
        Callout(Toon.VEILIG, "Wie kan ik bellen?", van_kind.bellers(blik), "telefoon"),
        *van_kind.gezicht(blik, kind),
    ]
