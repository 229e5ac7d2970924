"""The netwerk on two days side by side: the same places, changes marked by shape and word.

The left drawing shows the first day. The right one shows the second, with who is new or gone and
which ties grew or shrank; under each stands how many there were of each kind and how strong.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from regisseur_desktop.domain.bandverloop import stand_op
from regisseur_desktop.domain.datum_tonen import toon_datum
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.netwerk_vergelijken import (
    Telling,
    Verandering,
    telling,
    verandering,
)
from regisseur_desktop.domain.tekst import opsomming
from regisseur_desktop.drawing.netwerk import household
from regisseur_desktop.drawing.netwerk.changes import TAG_ROOM, change_tag, gone_box
from regisseur_desktop.drawing.netwerk.ground_picture import BELOW, middle
from regisseur_desktop.drawing.netwerk.household import Centre
from regisseur_desktop.drawing.netwerk.layout import place, wishes
from regisseur_desktop.drawing.netwerk.picture import map_marks, moved_area
from regisseur_desktop.drawing.netwerk.seating import Placing, Seat
from regisseur_desktop.drawing.netwerk.subject import Subject, Tie, subject
from regisseur_desktop.drawing.pen import moved
from regisseur_desktop.drawing.shapes import Area, AreaKind, Box, Drawing, Ink, Mark, Point, Text
from regisseur_desktop.drawing.wanted import Wanted

THEN = "@toen"
"""What follows the id of a tie in the drawing of the first day."""
_HEAD, _LINE, _GAP, _FOOT = 40.0, 20.0, 36.0, 18.0


@dataclass(frozen=True, slots=True)
class _Two:
    """Both days, the places that they share, and what became of each tie."""

    then: Subject
    now: Subject
    centre: Centre
    placing: Placing
    changes: Mapping[str, Verandering]

    def seat(self, tie: Tie, mark: str = "") -> Seat:
        """Return the place of a tie, without the room that was kept for its tag."""
        seats = self.placing.seats
        seat = seats.get(tie.id + mark) or seats[tie.id]
        box = seat.box
        own = Box(box.x, box.y + TAG_ROOM, box.width, box.height - 2 * TAG_ROOM)
        return replace(seat, box=own)


def compare(dossier: Dossier, first: date, second: date, wanted: Wanted) -> Drawing:
    """Return the netwerk on two days side by side."""
    two = _both(dossier, first, second, wanted)
    dx, dy = middle(two.placing.ground)
    wide, high = 2 * dx, _HEAD + 2 * dy + BELOW
    then, now = (telling(dossier.netwerk, day) for day in (first, second))
    right = wide + _GAP + dx
    marks = (
        *_then(two, (dx, _HEAD + dy)),
        *_words(dx, high, first, then),
        *_now(two, (right, _HEAD + dy)),
        *_words(right, high, second, now),
    )
    return Drawing(
        width=2 * wide + _GAP,
        height=high + _LINE * len(then) + _FOOT,
        marks=marks,
        areas=tuple(moved_area(area, right, _HEAD + dy) for area in _areas(two)),
        title=f"{two.now.title}, {_day(first)} en {_day(second)}",
        alt=_alt(two, (first, then), (second, now)),
    )


def _both(dossier: Dossier, first: date, second: date, wanted: Wanted) -> _Two:
    then, now = _subjects(dossier, first, second, wanted)
    centre = household.centre(now)
    placing = _place(then, now, centre)
    return _Two(then, now, centre, placing, changes_between(dossier, first, second))


def _subjects(dossier: Dossier, first: date, second: date, wanted: Wanted) -> list[Subject]:
    """Return both days; with names in the middle, so that the ties have the room."""
    days = (replace(wanted, on=day) for day in (first, second))
    return [subject(dossier, day, with_genogram=False) for day in days]


def both(dossier: Dossier, first: date, second: date, wanted: Wanted) -> Subject:
    """Return everybody of both days as one subject, for the legend."""
    then, now = _subjects(dossier, first, second, wanted)
    return replace(now, ties=(*then.ties, *now.ties))


def changes_between(dossier: Dossier, first: date, second: date) -> dict[str, Verandering]:
    """Return what became of each tie that was there on one of two days."""
    found = {
        band.id: verandering(stand_op(band, first), stand_op(band, second))
        for band in dossier.netwerk
    }
    return {key: change for key, change in found.items() if change}


def _place(then: Subject, now: Subject, centre: Centre) -> Placing:
    """Return the places of both days; who moved to another ring has one in each."""
    pairs = list(zip(then.ties, now.ties, strict=True))
    ties = [new if new.is_there else old for old, new in pairs if new.is_there or old.is_there]
    wanted = wishes(ties, centre)
    parts = {wish.key: wish.part for wish in wanted}
    left = [
        replace(old, id=old.id + THEN)
        for old, new in pairs
        if old.is_there and new.is_there and old.nabijheid is not new.nabijheid
    ]
    before = [
        replace(wish, part=parts[wish.key.removesuffix(THEN)]) for wish in wishes(left, centre)
    ]
    everybody = [replace(w, height=w.height + 2 * TAG_ROOM) for w in (*wanted, *before)]
    present = frozenset(wish.key for wish in everybody)
    return place(everybody, centre, present)


def _then(two: _Two, at: Point) -> tuple[Mark, ...]:
    shown = [tie for tie in two.then.ties if tie.is_there]
    seats = {tie.id + THEN: two.seat(tie, THEN) for tie in shown}
    drawn = [replace(tie, id=tie.id + THEN) for tie in shown]
    placing = Placing(two.placing.ground, seats)
    return map_marks(two.then.household + THEN, drawn, two.centre, placing, at)


def _now(two: _Two, at: Point) -> tuple[Mark, ...]:
    shown = [tie for tie in two.now.ties if tie.is_there]
    seats = {tie.id: two.seat(tie) for tie in shown}
    gone = [tie for tie in two.then.ties if two.changes.get(tie.id) is Verandering.WEG]
    left = [mark for tie in gone for mark in gone_box(tie, two.seat(tie).box)]
    tags = [
        mark
        for tie in (*shown, *gone)
        if tie.id in two.changes
        for mark in change_tag(two.changes[tie.id], two.seat(tie).box, tie.id)
    ]
    placing = Placing(two.placing.ground, seats)
    map_of_now = map_marks(two.now.household, shown, two.centre, placing, at)
    return (*map_of_now, *moved((*left, *tags), *at))


def _words(x: float, y: float, day: date, counts: Sequence[Telling]) -> list[Mark]:
    """Return the day above a drawing and the counts below it."""
    head = Text(x, 24.0, _day(day), 20.0, bold=True)
    return [
        head,
        *(
            Text(x, y + _LINE * (row + 1), count.tekst, 15.0, ink=Ink.LINE)
            for row, count in enumerate(counts)
        ),
    ]


def _areas(two: _Two) -> list[Area]:
    areas: list[Area] = []
    for old, new in zip(two.then.ties, two.now.ties, strict=True):
        change = two.changes.get(new.id)
        if change is None:
            continue
        box = two.seat(new).box
        name = f"{(new if new.is_there else old).spoken}, {change.label}"
        areas.append(Area(new.id, AreaKind.CONTACT, box, box.grown(TAG_ROOM), name))
    return areas


def _alt(
    two: _Two, first: tuple[date, Sequence[Telling]], second: tuple[date, Sequence[Telling]]
) -> str:
    """Return both days and what changed in a few sentences."""
    parts = [
        f"{_day(day)}. {'. '.join(count.tekst for count in counts)}."
        for day, counts in (first, second)
    ]
    known = {tie.id: tie.name for tie in (*two.then.ties, *two.now.ties)}
    for change in Verandering:
        names = [known[key] for key, found in two.changes.items() if found is change]
        if names and change is not Verandering.GELIJK:
            parts.append(f"{change.label.capitalize()}: {opsomming(names)}.")
    return " ".join((f"{two.now.title} op twee dagen.", *parts))


def _day(day: date) -> str:
    return toon_datum(day, met_weekdag=False)
