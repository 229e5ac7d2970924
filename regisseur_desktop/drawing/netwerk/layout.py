"""Where everybody in the netwerk stands: in the own sector and ring, apart from all others.

Each takes, in the order in which they were added, the free place nearest to the spot that is
theirs. So who comes later moves nobody, and who stops leaves a place open. When somebody finds
no place the rings widen; nobody is put in a ring that is not theirs.
"""

from collections.abc import Sequence
from typing import TypeAlias

from regisseur_desktop.domain.netwerk import Nabijheid, Netwerkgroep
from regisseur_desktop.drawing.netwerk.boxes import box_size
from regisseur_desktop.drawing.netwerk.ground import EMPTY, RINGS, Ground
from regisseur_desktop.drawing.netwerk.household import Centre
from regisseur_desktop.drawing.netwerk.seating import Placing, Seating, Wish
from regisseur_desktop.drawing.netwerk.subject import Tie
from regisseur_desktop.drawing.netwerk.ties import LETTER
from regisseur_desktop.drawing.netwerk.untangle import untangled
from regisseur_desktop.drawing.text import text_width

Sizes: TypeAlias = tuple[float, float, float]
"""How wide each ring is, the inner one first; 1 is as wide as few people need."""

_GROW, _GROW_FAST, _CAREFUL = 1.12, 1.3, 8
"""How much a full ring widens: a little at a time, and in a very large netwerk faster."""


def wishes(
    ties: Sequence[Tie], centre: Centre, previous: Placing | None = None
) -> tuple[Wish, ...]:
    """Return what each tie asks for; the spot along the sector follows from the order of entry."""
    counts = dict.fromkeys(Netwerkgroep, 0)
    made: list[Wish] = []
    for tie in ties:
        counts[tie.groep] += 1
        width, height = box_size(tie)
        seat = previous.seats.get(tie.id) if previous else None
        made.append(
            Wish(
                key=tie.id,
                groep=tie.groep,
                nabijheid=tie.nabijheid,
                width=width,
                height=height,
                part=_spread(counts[tie.groep]),
                letters=text_width(tie.letters, LETTER, bold=True) if tie.letters else 0.0,
                origin=centre.reach_from(tie.members),
                near=seat.box.centre if seat else None,
            )
        )
    return tuple(made)


def _spread(number: int) -> float:
    """Return parts that fill a whole ever more finely: a half, a quarter, three quarters."""
    part, scale = 0.0, 0.5
    while number:
        part += scale * (number % 2)
        number //= 2
        scale /= 2
    return part


def place(
    wanted: Sequence[Wish],
    centre: Centre,
    present: frozenset[str],
    least: Sizes = (1.0, 1.0, EMPTY),
) -> Placing:
    """Return everybody in place; a place kept open for who is absent goes before a ring widens."""
    has_outer = any(wish.nabijheid is Nabijheid.VER_WEG for wish in wanted)
    sizes = [*least[:2], max(least[2], 1.0) if has_outer else least[2]]
    here = [wish for wish in wanted if wish.key in present]
    crowds = (wanted, here) if len(here) < len(wanted) else (here,)
    rounds = 0
    while True:
        ground = Ground(centre.width, centre.height, (sizes[0], sizes[1], sizes[2]))
        for crowd in crowds:
            seating = Seating(ground, len(wanted))
            full = seating.seat_all(crowd)
            if full is None:
                return untangled(Placing(ground, seating.seats))
        rounds += 1
        sizes[RINGS.index(full)] *= _GROW if rounds <= _CAREFUL else _GROW_FAST
