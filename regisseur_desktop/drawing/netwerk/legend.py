"""What the lines, outlines and letters of a netwerk say; only what occurs in the drawing."""

from collections.abc import Iterable, Iterator

from regisseur_desktop.domain.netwerk import (
    Lijnsoort,
    Netwerkgroep,
    Netwerksoort,
    Richting,
    Steun,
)
from regisseur_desktop.domain.netwerk_vergelijken import Verandering
from regisseur_desktop.drawing.legend import LegendEntry
from regisseur_desktop.drawing.netwerk.boxes import empty_box
from regisseur_desktop.drawing.netwerk.changes import sign
from regisseur_desktop.drawing.netwerk.subject import LETTERS, Subject, Tie
from regisseur_desktop.drawing.netwerk.ties import Run, letters_mark, tie_line
from regisseur_desktop.drawing.shapes import Box

_LIJNEN = {
    Lijnsoort.STERK: "sterk",
    Lijnsoort.GEWOON: "gewoon",
    Lijnsoort.ZWAK: "zwak",
    Lijnsoort.SPANNING: "spanning",
    Lijnsoort.VERBROKEN: "verbroken",
}
_RICHTINGEN = {
    Richting.NAAR_GEZIN: "naar het gezin",
    Richting.VAN_GEZIN: "van het gezin",
    Richting.BEIDE: "over en weer",
}
_STEUN = {
    Steun.PRAKTISCH: "praktisch",
    Steun.GEZELSCHAP: "gezelschap",
    Steun.ADVIES: "advies",
    Steun.EMOTIONEEL: "emotionele steun",
}
_GROEP = {
    Netwerksoort.EIGEN: Netwerkgroep.FAMILIE,
    Netwerksoort.VRIJWILLIGER: Netwerkgroep.VRIJWILLIGER,
    Netwerksoort.PROFESSIONAL: Netwerkgroep.HULPVERLENER,
}
_HIGH, _LINE, _WIDE = 22.0, 40.0, 36.0


def legend(subject: Subject, changes: Iterable[Verandering] = ()) -> tuple[LegendEntry, ...]:
    """Return an entry for every kind of outline, line, direction and support that occurs."""
    ties = [tie for tie in subject.ties if tie.is_there]
    found = set(changes)
    return (
        *_outlines(ties),
        *_lines(ties),
        *_directions(ties),
        *_letters(ties),
        *(
            LegendEntry(change.label, sign(change, (8.0, _HIGH / 2)), 16.0, _HIGH)
            for change in Verandering
            if change in found and change is not Verandering.GELIJK
        ),
    )


def _outlines(ties: list[Tie]) -> Iterator[LegendEntry]:
    for soort in Netwerksoort:
        if any(tie.groep.soort is soort for tie in ties):
            marks = empty_box(_GROEP[soort], Box(1.0, 3.0, _WIDE - 2, _HIGH - 6))
            yield LegendEntry(soort.label, marks, _WIDE, _HIGH)


def _lines(ties: list[Tie]) -> Iterator[LegendEntry]:
    run = Run((0.0, _HIGH / 2), (_LINE, _HIGH / 2))
    for lijn, label in _LIJNEN.items():
        if any(tie.lijn is lijn for tie in ties):
            yield LegendEntry(label, tie_line(run, lijn, None), _LINE, _HIGH)


def _directions(ties: list[Tie]) -> Iterator[LegendEntry]:
    run = Run((0.0, _HIGH / 2), (_LINE, _HIGH / 2))
    for richting, label in _RICHTINGEN.items():
        if any(tie.richting is richting for tie in ties):
            yield LegendEntry(label, tie_line(run, Lijnsoort.GEWOON, richting), _LINE, _HIGH)


def _letters(ties: list[Tie]) -> Iterator[LegendEntry]:
    for steun, label in _STEUN.items():
        if any(steun in tie.steun for tie in ties):
            mark = letters_mark((7.0, _HIGH / 2), LETTERS[steun])
            yield LegendEntry(label, (mark,), 14.0, _HIGH)
