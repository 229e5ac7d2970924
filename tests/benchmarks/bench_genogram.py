"""How good a genogram is beside Graphviz dot: `python -m tests.benchmarks.bench_genogram`.

Needs `--peer`, a ruler for any layout (`score`, `displacement`, dot models), and `--ged`, a large
family as GEDCOM. Each case is laid out by us and by dot in the same run; without dot on this
computer only ours is measured. Our time is that of the processor, so that a busy computer does not
change it. The limits are those of the design; the exit status says whether
all of them hold.
"""

import argparse
import importlib.util
import random
import shutil
import statistics
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, Protocol

from regisseur_desktop.drawing.genogram.family import (
    SYMBOL,
    Child,
    Family,
    Layout,
    Person,
    Side,
    Union,
)
from regisseur_desktop.drawing.genogram.layout import arrange, connect, layout
from tests.benchmarks.genogram_floor import floor

EDITS = 20
_SIDES = {"M": Side.LEFT, "F": Side.RIGHT}
_MODELS = ("family", "couple", "couple-ordered")


class Tree(Protocol):
    """A family as the peer has it: persons and families by id."""

    persons: dict[str, Any]
    families: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Limit:
    """The most a case may have."""

    crossings: int
    inversions: int
    offset: float
    seconds: float
    moved: float
    flips: float


LIMITS = {
    "blended": Limit(3, 0, 0.45, 0.05, 0.2, 0),
    "30": Limit(0, 0, 0.3, 0.03, 0.3, 0),
    "100": Limit(4, 5, 2.0, 0.3, 0.5, 2),
    "300": Limit(90, 25, 4.5, 1.5, 1.0, 2),
}
LARGE_SECONDS = 10.0


def loaded(path: Path) -> ModuleType:
    """Return the peer's module."""
    spec = importlib.util.spec_from_file_location("peer_genogram", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{path} is no Python file.")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def family_of(tree: Tree) -> Family:
    """Return a tree of the peer as a family of ours."""
    persons = [
        Person(one.id, _SIDES.get(one.sex, Side.NONE), one.year, SYMBOL)
        for one in tree.persons.values()
    ]
    unions = [
        Union(one.id, tuple(one.partners), tuple(map(Child, one.children)), one.year)
        for one in tree.families.values()
    ]
    return Family(tuple(persons), tuple(unions))


def positions(made: Layout) -> dict[str, tuple[float, float]]:
    """Return the places as the peer wants them."""
    return {name: (place.x, place.y) for name, place in made.places.items()}


def timed(family: Family, times: int) -> tuple[float, float, Layout]:
    """Return the best time of the slow and of the fast half, and the layout."""
    slow, fast = [], []
    for _ in range(times):
        start = time.process_time()
        arrangement = arrange(family)
        between = time.process_time()
        made = connect(family, arrangement)
        fast.append(time.process_time() - between)
        slow.append(between - start)
    return min(slow), min(fast), made


def steadiness(peer: ModuleType, tree: Tree, base: Layout) -> dict[str, float]:
    """Return how far the rest moves when a random couple gets a child, as the peer measures it."""
    chance = random.Random(1)  # noqa: S311 - the same edits as the peer makes
    couples = [one for one in tree.families.values() if len(one.partners) == 2]
    found = []
    for _ in range(EDITS if len(tree.persons) <= 100 else EDITS // 2):
        one = chance.choice(couples)
        persons = {**tree.persons, "NEW": peer.Person("NEW", "F", None, "new")}
        grown = peer.Family(one.id, one.partners, [*one.children, "NEW"], one.year)
        after = peer.Tree(persons, {**tree.families, one.id: grown})
        made = layout(family_of(after), base.places)
        found.append(peer.displacement(positions(base), positions(made), SYMBOL))
    return {key: statistics.fmean(one[key] for one in found) for key in found[0]}


def show(name: str, program: str, result: dict[str, Any]) -> None:
    """Print one line of the table."""
    moved, flips = result.get("moved_mean"), result.get("neighbour_flips_pct")
    steady = "" if moved is None else f"{moved:5.2f} / {flips:4.1f} %"
    print(  # noqa: T201
        f"{name:8} {program:15} {result['placed']:5} placed {result['overlaps']:2} overlaps  "
        f"crossings {result['bar_crossings']:4} + {result['bracket_crossings']:3}  "
        f"order {result['birth_order_inversions']:4}/{result['sibling_pairs']:<4} "
        f"offset {result['parent_offset_mean']:5.2f}  {result['seconds']:7.3f} s  moved {steady}"
    )


def ours(peer: ModuleType, name: str, tree: Tree) -> bool:
    """Measure us on one case; tell whether its limits hold."""
    slow, fast, made = timed(family_of(tree), 3 if name in LIMITS else 1)
    result = {**peer.score(tree, positions(made), SYMBOL), "seconds": slow + fast}
    limit = LIMITS.get(name)
    if limit is not None:
        result |= steadiness(peer, tree, made)
    show(name, "ours", result)
    sound = result["placed"] == len(tree.persons) and not result["overlaps"]
    if limit is None:
        return sound and result["seconds"] <= LARGE_SECONDS
    return sound and (
        result["bar_crossings"] + result["bracket_crossings"] <= limit.crossings
        and result["birth_order_inversions"] <= limit.inversions
        and result["parent_offset_mean"] <= limit.offset
        and result["seconds"] <= limit.seconds
        and round(result["moved_mean"], 2) <= limit.moved
        and result["neighbour_flips_pct"] <= limit.flips
    )


def theirs(peer: ModuleType, name: str, tree: Tree, models: Sequence[str]) -> None:
    """Measure dot on one case."""
    for model in models:
        result = peer.bench(tree, model, "false", 3, 120.0)
        if "placed" not in result:
            print(f"{name:8} dot {model}: none in {result['seconds']} s")  # noqa: T201
            continue
        if len(tree.persons) <= 100:
            result |= peer.stability(tree, model, EDITS)
        show(name, f"dot {model}", result)


def main() -> int:
    """Measure every case, and say by the exit status whether the limits hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--peer", type=Path, required=True)
    parser.add_argument("--ged", type=Path, required=True)
    parser.add_argument("--start", default="I1")
    parser.add_argument("--sizes", default="30,100,300,3000")
    options = parser.parse_args()
    peer = loaded(options.peer)
    full = peer.read_gedcom(str(options.ged))
    cases = {"blended": peer.case_blended()}
    cases |= {size: full.subset(options.start, int(size)) for size in options.sizes.split(",")}
    models = _MODELS if shutil.which("dot") else ()
    if not models:
        print("There is no dot on this computer: only ours is measured.")  # noqa: T201
    held = {}
    for name, tree in cases.items():
        held[name] = ours(peer, name, tree)
        theirs(peer, name, tree, models)
        if name == "blended":
            print(f"{name:8} any program     {floor(tree, 'm1')}")  # noqa: T201
    print("limits:", ", ".join(f"{name} {'hold' if ok else 'BROKEN'}" for name, ok in held.items()))  # noqa: T201
    return 0 if all(held.values()) else 1


if __name__ == "__main__":
    sys.setrecursionlimit(10000)
    sys.exit(main())
