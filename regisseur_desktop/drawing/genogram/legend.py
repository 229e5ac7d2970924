"""The legend of a genogram: only what occurs in it."""

from collections.abc import Iterator

from regisseur_desktop.domain.tekening import Gevoelssoort
from regisseur_desktop.drawing.genogram import couples
from regisseur_desktop.drawing.genogram.conditions import STATES
from regisseur_desktop.drawing.genogram.family import ChildKind
from regisseur_desktop.drawing.genogram.looks import (
    ChildLook,
    CoupleLook,
    Fill,
    PersonLook,
    Quarter,
    Subject,
    TieLook,
)
from regisseur_desktop.drawing.genogram.symbols import symbol
from regisseur_desktop.drawing.genogram.ties import tie
from regisseur_desktop.drawing.legend import LegendEntry
from regisseur_desktop.drawing.pen import rounded
from regisseur_desktop.drawing.shapes import Ink, Mark, Path, Stroke
from regisseur_desktop.drawing.styles import styles

_SIDE, _LINE, _FEELING, _HEIGHT = 16.0, 34.0, 56.0, 20.0


def legend(subject: Subject) -> tuple[LegendEntry, ...]:
    """Return what the signs in this genogram mean, in a fixed order."""
    return (
        *_symbols(subject),
        *_conditions(subject),
        *_couples(subject),
        *_children(subject),
        *_homes(subject),
        *_feelings(subject),
        *(LegendEntry(line) for line in subject.numbered),
    )


def _symbols(subject: Subject) -> Iterator[LegendEntry]:
    looks = subject.persons.values()
    found = {look.symbol for look in looks}
    for style in styles().symbolen:
        if style.sleutel in found:
            yield _sign(style.naam, PersonLook(id="", symbol=style.sleutel))
    if index := next((look for look in looks if look.is_index), None):
        yield _sign("om wie het gaat", PersonLook(id="", symbol=index.symbol, is_index=True))
    if dead := next((look for look in looks if look.is_dead), None):
        yield _sign("overleden", PersonLook(id="", symbol=dead.symbol, is_dead=True))


def _conditions(subject: Subject) -> Iterator[LegendEntry]:
    found = {
        (half, fill.staat)
        for look in subject.persons.values()
        for fill in look.fills
        for half in _halves(fill)
    }
    for half, name in (
        (Quarter.LEFT, "ziekte, beperking of psychische klachten"),
        (Quarter.BOTTOM, "verslaving"),
    ):
        for staat, more in STATES.items():
            if (half, staat) in found:
                look = PersonLook(id="", symbol="man", fills=(Fill(half, staat),))
                yield _sign(f"{name}{more}", look)


def _halves(fill: Fill) -> Iterator[Quarter]:
    """Return what a fill says: illness is told on the left, addiction at the right bottom."""
    if fill.quarters & Quarter.TOP_LEFT or fill.quarters == Quarter.BOTTOM_LEFT:
        yield Quarter.LEFT
    if fill.quarters & Quarter.BOTTOM_RIGHT:
        yield Quarter.BOTTOM


def _sign(label: str, look: PersonLook) -> LegendEntry:
    style = styles().symbool(look.symbol)
    side = _SIDE / max(style.maat, style.kruis) ** 0.7  # a small symbol stays small, but readable
    top = (_HEIGHT - side * max(style.maat, style.kruis)) / 2
    marks = symbol(look, _SIDE / 2 + 1, top + side / 2, side)
    return LegendEntry(label, tuple(marks), _SIDE + 2, _HEIGHT)


def _couples(subject: Subject) -> Iterator[LegendEntry]:
    found = {look.style for look in subject.couples.values()}
    for style in styles().paren:
        if style.sleutel in found:
            yield _line(style.naam, couples.couple(CoupleLook(style=style.sleutel), _WAY, None))
    if any(look.is_kin for look in subject.couples.values()):
        kin = CoupleLook(style="gehuwd", is_kin=True)
        yield _line("familie van elkaar", couples.couple(kin, _WAY, None))


_WAY = ((1.0, _HEIGHT / 2), (_LINE - 1.0, _HEIGHT / 2))


def _children(subject: Subject) -> Iterator[LegendEntry]:
    found = {look.kind for look in subject.children.values()}
    for kind in (ChildKind.ADOPTED, ChildKind.FOSTER):
        if kind in found:
            look = ChildLook(owner="", kind=kind)
            yield _line(styles().kind(kind.value).naam, couples.child(look, _WAY))


def _homes(subject: Subject) -> Iterator[LegendEntry]:
    if subject.family.households:
        corners = ((1.0, 3.0), (_LINE - 1, 3.0), (_LINE - 1, _HEIGHT - 3), (1.0, _HEIGHT - 3))
        loop = Path(rounded(corners, 6.0), Stroke(Ink.HOUSEHOLD, 1.5, (4.0, 2.5)), Ink.SECTOR)
        yield _line("wonen in één huis", [loop])


def _feelings(subject: Subject) -> Iterator[LegendEntry]:
    found = {look.soort for look in subject.ties}
    way = ((1.0, _HEIGHT / 2), (_FEELING - 1.0, _HEIGHT / 2))
    for soort in Gevoelssoort:
        if soort in found:
            look = TieLook(owner="", first="", second="", soort=soort)
            yield LegendEntry(soort.label, tuple(tie(look, way)), _FEELING, _HEIGHT)


def _line(label: str, marks: list[Mark]) -> LegendEntry:
    return LegendEntry(label, tuple(marks), _LINE, _HEIGHT)
