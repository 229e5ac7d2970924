"""The parts of the page of one child, in the words of the child."""

from collections.abc import Iterator

from regisseur_desktop.documents.blik import NOG_AFSPREKEN, Blik
from regisseur_desktop.documents.blocks import (
    Block,
    BulletList,
    Faces,
    Heading,
    Paragraph,
    Run,
    Runs,
    Table,
    runs,
)
from regisseur_desktop.documents.onderdelen.basis import eigen_nummer, kortaf
from regisseur_desktop.documents.pictogrammen import GEZICHTEN
from regisseur_desktop.domain.datum_tonen import toon_datum, toon_tijd
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.plan import Afspraak, Doel, Gezicht
from regisseur_desktop.domain.tekst import opsomming
from regisseur_desktop.domain.zicht import mag_zien

_PICTURES = 1.6
"""How much larger the pictures are than those for grown-ups."""
ROOM = "Schrijf of teken hier wat jij wilt.\n\n\n"
_VRAAG = "Wat vind ik van dit plan? Zet een rondje."


def ik(blik: Blik, kind: Persoon, krachten: tuple[str, ...]) -> list[Block]:
    """Return who the child is, and what goes well about it."""
    others = [each.naam.kort for each in blik.bewoners if each.id != kind.id and each.naam.kort]
    lives_here = any(each.id == kind.id for each in blik.bewoners)
    with_whom = f" Ik woon met {opsomming(others)}." if others and lives_here else ""
    name = Run(kortaf(kind.naam.kort), bold=True)
    found: list[Block] = [Paragraph((Run("Ik ben "), name, Run(f".{with_whom}")))]
    if krachten:
        found.append(BulletList(tuple(runs(text) for text in krachten), checked=True))
    return found


def doelen(blik: Blik, shown: tuple[Doel, ...]) -> Table:
    """Return the goals of the child, with large pictures, and who joins in."""
    rows = tuple(
        (runs(doel.wat, bold=True), runs(_wie(blik, doel) or NOG_AFSPREKEN)) for doel in shown
    ) or ((runs(NOG_AFSPREKEN),) * 2,)
    pictures = tuple(blik.pictogram(doel) for doel in shown)
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


def afspraak_regel(blik: Blik, afspraak: Afspraak) -> Runs:
    """Return what the child does, in the words of the plan, and when.

    These words go on after a name ("tekent als hij boos is"), so the name comes first.
    """
    when = afspraak.ritme or (blik.dag(afspraak.klaar_op) if afspraak.klaar_op else "")
    is_sentence = not afspraak.wat[:1].islower()
    text = afspraak.wat if is_sentence else f"{kortaf(blik.samen(afspraak.wie))} {afspraak.wat}"
    return (Run(text), Run(f" ({when})")) if when else (Run(text),)


def helpers(blik: Blik, kind: Persoon) -> tuple[Runs, ...]:
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


def overleg(blik: Blik) -> tuple[Runs, ...]:
    """Return when everybody talks again."""
    meeting = blik.evaluatie
    if meeting is None:
        return (runs(NOG_AFSPREKEN),)
    day = runs(toon_datum(meeting.datum, met_jaar=False), bold=True)
    return (day, runs(f"{toon_tijd(meeting.begin)} uur")) if meeting.begin else (day,)


def bellers(blik: Blik) -> Runs:
    """Return whom the child may call, and what to do in danger."""
    number = eigen_nummer(blik)
    danger = blik.opdracht.noodhulp.papier_kind
    line = f"{kortaf(blik.regisseur_voluit)}: {number}"
    return (Run(line), Run(f"\n{danger}", bold=True)) if danger else (Run(line),)


def gezicht(blik: Blik, kind: Persoon) -> list[Block]:
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
