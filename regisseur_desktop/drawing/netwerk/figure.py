"""A small genogram of who live together, for the middle of the netwerk."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.drawing.genogram.layout import layout
from regisseur_desktop.drawing.genogram.picture import picture
from regisseur_desktop.drawing.genogram.subject import subject
from regisseur_desktop.drawing.shapes import AreaKind, Box, Mark, Path, Stroke
from regisseur_desktop.drawing.wanted import Wanted

_SCALE, _WIDEST, _HIGHEST = 0.82, 380.0, 250.0


@dataclass(frozen=True, slots=True)
class Figure:
    """The marks round (0, 0), how much room they take, and where each symbol stands."""

    width: float
    height: float
    marks: tuple[Mark, ...] = ()
    symbols: Mapping[str, Box] = field(default_factory=dict)


def figure(dossier: Dossier, wanted: Wanted) -> Figure | None:
    """Return the genogram of the household alone; nothing for one person, or when too large."""
    here = dossier.bewoners()
    if len(here) < 2:
        return None
    drawn = subject(_alone(dossier), replace(wanted, with_feelings=False, with_conditions=False))
    made = picture(drawn, layout(drawn.family))
    width, height = made.width * _SCALE, made.height * _SCALE
    if width > _WIDEST or height > _HIGHEST:
        return None
    dx, dy = made.width / 2, made.height / 2
    symbols = {
        area.owner: _box(area.symbol, dx, dy) for area in made.areas if area.kind is AreaKind.PERSON
    }
    return Figure(
        width, height, tuple(_mark(one, dx, dy, dossier.id) for one in made.marks), symbols
    )


def _alone(dossier: Dossier) -> Dossier:
    """Return the dossier with only who live here; the frame of the netwerk is their home."""
    here = {persoon.id for persoon in dossier.bewoners()}
    return replace(
        dossier,
        personen=tuple(persoon for persoon in dossier.personen if persoon.id in here),
        leden=tuple(
            replace(lid, woont_hier=False) for lid in dossier.leden if lid.persoon_id in here
        ),
        thuizen=(),
        verschuivingen=(),
        gevoelsbanden=(),
        gebeurtenissen=(),
    )


def _box(box: Box, dx: float, dy: float) -> Box:
    return Box(
        (box.x - dx) * _SCALE, (box.y - dy) * _SCALE, box.width * _SCALE, box.height * _SCALE
    )


def _mark(mark: Mark, dx: float, dy: float, owner: str) -> Mark:
    """Return a mark of the genogram made smaller round the middle; it belongs to the household."""
    if not isinstance(mark, Path):
        x, y = (mark.x - dx) * _SCALE, (mark.y - dy) * _SCALE
        return replace(mark, x=x, y=y, size=mark.size * _SCALE, owner=owner)
    steps = tuple(
        (verb, tuple((n - (dy if i % 2 else dx)) * _SCALE for i, n in enumerate(numbers)))
        for verb, numbers in mark.steps
    )
    return replace(mark, steps=steps, stroke=_stroke(mark.stroke), owner=owner)


def _stroke(stroke: Stroke | None) -> Stroke | None:
    if stroke is None:
        return None
    dash = tuple(length * _SCALE for length in stroke.dash)
    return replace(stroke, width=stroke.width * _SCALE, dash=dash)
