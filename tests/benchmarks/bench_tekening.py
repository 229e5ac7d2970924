"""Measure the picture of a genogram of sixty persons: a frame of a drag, a new picture, SVG.

    python -m tests.benchmarks.bench_tekening [--frames 200]

A frame moves one person, connects the lines again and draws. Everything is told in milliseconds
of processor time, and as a multiple of copying the display list once in the same run, so that a
slow machine gives the same multiples. Ends with 1 when a frame takes longer than its part of the
time that a screen of 60 frames a second leaves.
"""

import argparse
import random
import statistics
import time
from collections.abc import Callable
from dataclasses import replace

from regisseur_desktop.domain.persoon import Geslacht, Partnersoort
from regisseur_desktop.domain.tekening import Gevoelssoort
from regisseur_desktop.drawing.genogram.layout import arrange, connect
from regisseur_desktop.drawing.genogram.looks import Subject
from regisseur_desktop.drawing.genogram.picture import corner, picture
from regisseur_desktop.drawing.pen import moved
from regisseur_desktop.drawing.svg import to_svg
from tests.drawing.huisgezin import Gezin

PERSONS, FEELINGS, LIMIT = 60, 16, 6.0
"""The family of the measurement, and the milliseconds that `picture` may take."""


def family(persons: int = PERSONS) -> Gezin:
    """Return so many persons in generations with couples of every kind, a home and feelings."""
    chance = random.Random(3)  # noqa: S311 - the same family every time
    gezin = Gezin()

    def person() -> str:
        number = len(gezin.dossier.personen)
        sex = chance.choice((Geslacht.MAN, Geslacht.VROUW))
        return gezin.persoon(
            f"Naam{number}", sex, 1930 + number * PERSONS // persons, lid=number > 50
        )

    def couple(one: str, other: str) -> tuple[str, str]:
        gezin.paar(one, other, chance.choice(list(Partnersoort)), 2000, 2010)
        return one, other

    row = [couple(person(), person())]
    while len(gezin.dossier.personen) < persons:
        below = []
        for parents in row:
            for _ in range(chance.randint(2, 3)):
                if len(gezin.dossier.personen) < persons - 1:
                    child = person()
                    gezin.kind(child, *parents)
                    below.append(couple(child, person()))
        row = below
    pairs = [(paar.persoon_a, paar.persoon_b) for paar in gezin.dossier.partnerrelaties]
    pairs += [(ouder.ouder_id, ouder.kind_id) for ouder in gezin.dossier.ouderrelaties]
    for soort, (one, other) in zip(Gevoelssoort, chance.sample(pairs, FEELINGS), strict=False):
        gezin.band(one, other, soort)
    return gezin


def milliseconds(work: Callable[[int], object], count: int) -> list[float]:
    """Return how long each of so many turns took."""
    found = []
    for turn in range(count):
        start = time.process_time()
        work(turn)
        found.append(1000 * (time.process_time() - start))
    return sorted(found)


def main() -> int:
    """Measure, tell, and say whether a frame is short enough."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", type=int, default=200)
    frames: int = parser.parse_args().frames
    gezin = family()
    subject = gezin.subject()
    arrangement = arrange(subject.family, None)
    first = connect(subject.family, arrangement)
    drawing = picture(subject, first)
    base = statistics.median(milliseconds(lambda _: moved(drawing.marks, 1.0, 1.0), 30))
    print(f"{len(first.places)} persons, {len(drawing.marks)} marks, copy {base:.2f} ms")  # noqa: T201
    rows = {
        "subject": milliseconds(lambda _: gezin.subject(), 10),
        "new picture": milliseconds(lambda _: picture(_fresh(subject), first), 10),
        "SVG": milliseconds(lambda _: to_svg(drawing), 10),
        "frame: picture": _drag(subject, frames),
    }
    for name, times in rows.items():
        median, late = statistics.median(times), times[int(len(times) * 0.95)]
        told = f"median {median:7.2f} ms  95 % {late:7.2f} ms  {median / base:6.1f} copies"
        print(f"{name:16} {told}")  # noqa: T201
    return int(statistics.median(rows["frame: picture"]) > LIMIT)


def _drag(subject: Subject, frames: int) -> list[float]:
    """Return the times of `picture` in a drag of the person in the middle of the picture."""
    arrangement = arrange(subject.family, None)
    who = subject.family.persons[len(subject.family.persons) // 2].id
    origin = corner(subject, connect(subject.family, arrangement))
    layouts = [
        connect(subject.family, arrangement, {who: (turn * 0.7, turn * 0.3)})
        for turn in range(frames)
    ]
    return milliseconds(lambda turn: picture(subject, layouts[turn], origin), frames)


def _fresh(subject: Subject) -> Subject:
    return replace(subject, drawn={})


if __name__ == "__main__":
    raise SystemExit(main())
