"""A drawing set out as plain data: where everybody stands, for other programs and for measuring."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.drawing.genogram.family import (
    SYMBOL,
    Child,
    Family,
    Layout,
    Line,
    Place,
    Union,
)
from regisseur_desktop.drawing.genogram.layout import layout
from regisseur_desktop.drawing.genogram.looks import Subject
from regisseur_desktop.drawing.genogram.subject import subject
from regisseur_desktop.drawing.wanted import Wanted
from regisseur_desktop.errors import Refused
from regisseur_desktop.exchange.gedcom.ingelezen import Ingelezen

_ROUGH: Final = 2  # decimals of a unit; finer than any printer
_NO_LAYOUT: Final = "Dit is geen json van een genogram. Kies een ander bestand bij --vorige."


@dataclass(frozen=True, slots=True, kw_only=True)
class Tekenwens:
    """Which drawing, in which form, for whom; `vorige` is an earlier json to stay near."""

    soort: str
    formaat: str
    lezer: Lezer
    vandaag: date
    met_namen: bool = True
    vorige: bytes = b""


def draw(dossier: Dossier, wens: Tekenwens, bron: Ingelezen | None = None) -> bytes:
    """Return the file of a drawing."""
    wanted = Wanted(today=wens.vandaag, lezer=wens.lezer, with_names=wens.met_namen)
    _about, made = genogram(dossier, wanted, bron, wens.vorige)
    return as_json(made)


def genogram(
    dossier: Dossier, wanted: Wanted, bron: Ingelezen | None = None, vorige: bytes = b""
) -> tuple[Subject, Layout]:
    """Return the genogram of a dossier set out, near the places of an earlier json.

    `bron` is the file a dossier was made from; it knows years that no dossier holds.
    """
    about = subject(dossier, wanted)
    if bron is not None:
        about = replace(about, family=as_in_file(about.family, bron))
    return about, layout(about.family, places(vorige) if vorige else None)


def as_in_file(family: Family, bron: Ingelezen) -> Family:
    """Return the family in the order of a file: its children as they stand in their record."""
    rank = {(een.ouder_id, een.kind_id): at for at, een in enumerate(bron.ouderrelaties)}
    return replace(
        family,
        persons=tuple(replace(person, born=None) for person in family.persons),
        unions=tuple(_in_order(union, rank, bron.jaren) for union in family.unions),
    )


def _in_order(
    union: Union, rank: Mapping[tuple[str, str], int], jaren: Mapping[str, float]
) -> Union:
    def place(child: Child) -> int:
        ranks = (rank.get((parent, child.id)) for parent in union.partners)
        return min((at for at in ranks if at is not None), default=len(rank))

    children = tuple(sorted(union.children, key=place))
    return replace(union, children=children, start=jaren.get(union.id))


def as_json(made: Layout) -> bytes:
    """Return a layout as json: places, rows and lines in units, and the side of a symbol."""
    data = {
        "symbol": SYMBOL,
        "pos": {one: [_round(at.x), _round(at.y)] for one, at in made.places.items()},
        "rows": {one: at.row for one, at in made.places.items()},
        "brackets": _lines(made.brackets),
        "stems": _lines(made.stems),
        "bars": _lines(made.bars),
        "drops": _lines(made.drops),
        "loops": [
            {"household": loop.household, "points": _points(loop.points)} for loop in made.loops
        ],
        "twisted": list(made.twisted),
        "width": _round(made.width),
        "height": _round(made.height),
        "cost": _round(made.cost),
        "seconds": round(made.seconds, 4),
    }
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _lines(lines: Iterable[Line]) -> list[dict[str, Any]]:
    return [
        {"union": line.union, "points": _points(line.points)}
        | ({"child": line.child} if line.child else {})
        for line in lines
    ]


def _points(points: Iterable[tuple[float, float]]) -> list[list[float]]:
    return [[_round(x), _round(y)] for x, y in points]


def _round(value: float) -> float:
    return round(value, _ROUGH)


def places(raw: bytes) -> dict[str, Place]:
    """Return the places of an earlier json; one of another program may lack the rows."""
    try:
        data = json.loads(raw)
        pos, scale = data["pos"], SYMBOL / float(data["symbol"])
        rows = data.get("rows") or _rows(pos, float(data["symbol"]))
        return {
            str(one): Place(float(x) * scale, float(y) * scale, int(rows[one]))
            for one, (x, y) in pos.items()
        }
    except (ValueError, TypeError, KeyError, AttributeError, ArithmeticError, RecursionError) as no:
        raise Refused(_NO_LAYOUT) from no


def _rows(pos: Mapping[str, Any], symbol: float) -> dict[str, int]:
    """Count the rows by height: what lies more than half a symbol lower is the next row."""
    row, last, found = -1, float("-inf"), {}
    for one in sorted(pos, key=lambda one: float(pos[one][1])):
        if float(pos[one][1]) - last > symbol / 2:
            row, last = row + 1, float(pos[one][1])
        found[one] = row
    return found
