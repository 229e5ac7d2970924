"""Wie doet wat (C-17): one A4 for the door of the fridge.

Names, days and numbers to call; no goals and no problems, for everybody at the table sees it.
The letters never shrink: what does not fit is named, and stays in the plan.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from regisseur_desktop.documents.blik import NOG_AFSPREKEN, Blik
from regisseur_desktop.documents.blocks import (
    Callout,
    Card,
    Cards,
    Document,
    Run,
    Runs,
    Table,
    Toon,
    runs,
)
from regisseur_desktop.documents.onderdelen.basis import eigen_nummer, kortaf, nummer
from regisseur_desktop.documents.opdracht import Opdracht, Resultaat
from regisseur_desktop.documents.passend import passend
from regisseur_desktop.documents.plan import sheet
from regisseur_desktop.domain.datum_tonen import toon_datum, toon_tijd
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import REGISSEUR, Afspraak

_MOST_CALLS = 6
_MOST_ROWS = 24
"""More rows of one line do not fit on any sheet, so they need not be tried."""


@dataclass(frozen=True, slots=True)
class _Inhoud:
    """The agreements and the contacts on the page."""

    afspraken: tuple[Afspraak, ...]
    contacten: tuple[str, ...]


def build_koelkast(dossier: Dossier, opdracht: Opdracht) -> Resultaat:
    """Return the page, and what it leaves out when that does not fit."""
    blik = Blik(dossier, opdracht)
    whole = _Inhoud(_by_person(blik), _reachable(blik))
    inhoud, document = passend(_smaller(whole), lambda each: _document(blik, each))
    return Resultaat(document=document, meldingen=tuple(_meldingen(blik, whole, inhoud)))


def _by_person(blik: Blik) -> tuple[Afspraak, ...]:
    """Return the agreements, those of one person under each other, the family first."""
    places = [persoon.id for persoon in blik.bewoners]
    places += [persoon.id for persoon in blik.dossier.personen if persoon.id not in places]
    places += [REGISSEUR, *(contact.id for contact in blik.dossier.contacten)]
    order = {wie: at for at, wie in enumerate(places)}
    return tuple(sorted(blik.van_doelen, key=lambda each: (_first(order, each), len(each.wie))))


def _first(order: dict[str, int], afspraak: Afspraak) -> int:
    return min(order.get(wie, len(order)) for wie in afspraak.wie)


def _reachable(blik: Blik) -> tuple[str, ...]:
    """Return the contacts to call in need and those who do something, when there is a number."""
    doing = (wie for each in blik.van_doelen for wie in each.wie)
    found = dict.fromkeys((*(contact.id for contact in blik.bellen), *doing))
    contacts = (blik.dossier.contact(wie) for wie in found)
    return tuple(contact.id for contact in contacts if contact and contact.telefoon.strip())


def _smaller(whole: _Inhoud) -> Iterator[_Inhoud]:
    """Yield what to try: one agreement less each time, the last ones first."""
    for count in range(min(len(whole.afspraken), _MOST_ROWS), -1, -1):
        yield _Inhoud(whole.afspraken[:count], whole.contacten[:_MOST_CALLS])
    yield _Inhoud((), ())


def _meldingen(blik: Blik, whole: _Inhoud, shown: _Inhoud) -> Iterator[str]:
    for afspraak in whole.afspraken[len(shown.afspraken) :]:
        who = blik.samen(afspraak.wie)
        yield f"Dit past niet op het blad en staat alleen in het plan: {who}: {afspraak.wat}"
    left = [blik.naam(wie) for wie in whole.contacten[len(shown.contacten) :]]
    if left:
        yield f"Deze nummers passen niet op het blad: {', '.join(left)}."


def _document(blik: Blik, inhoud: _Inhoud) -> Document:
    rows = tuple(
        (
            runs(blik.samen(each.wie), bold=True),
            runs(each.wat),
            runs(blik.klaar(each)),
        )
        for each in inhoud.afspraken
    ) or ((runs(NOG_AFSPREKEN),) * 3,)
    table = Table(("Wie", "Doet wat", "Wanneer"), rows, (2.3, 4.0, 2.0), "Wie doet wat, en wanneer")
    meeting = Callout(Toon.VEILIG, "Wij praten weer op", _meeting(blik), "agenda")
    return sheet(blik, "Wie doet wat", (table, meeting, _calls(blik, inhoud)), one_page=True)


def _meeting(blik: Blik) -> Runs:
    meeting = blik.evaluatie
    if meeting is None:
        return runs(NOG_AFSPREKEN)
    time = f"{toon_tijd(meeting.begin)} uur" if meeting.begin else ""
    place = "".join(f", {part}" for part in (time, meeting.plaats) if part)
    day = Run(toon_datum(meeting.datum, met_jaar=False), bold=True)
    return (day, Run(kortaf(place, 96))) if place else (day,)


def _calls(blik: Blik, inhoud: _Inhoud) -> Cards:
    """Return whom to call when it goes wrong, and the numbers of the others on the page."""
    danger = blik.opdracht.noodhulp.papier_regel
    number = eigen_nummer(blik)
    first = [runs(f"{kortaf(blik.regisseur_voluit)}: {number}")]
    in_need = {contact.id for contact in blik.bellen}
    first += [_number(blik, wie) for wie in inhoud.contacten if wie in in_need]
    others = tuple(_number(blik, wie) for wie in inhoud.contacten if wie not in in_need)
    if danger:
        first.append(runs(danger, bold=True))
    return Cards(
        Card("Wie bel je?", "telefoon", tuple(first)),
        Card("Andere nummers", "vrienden", others or (runs("geen"),)),
    )


def _number(blik: Blik, wie: str) -> Runs:
    contact = blik.dossier.contact(wie)
    return runs(f"{kortaf(contact.naam)}: {nummer(contact.telefoon)}" if contact else "")
