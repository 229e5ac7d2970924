"""Measure the leeshulp: time, loading, size of its data, and the score of another beside it.

    python tests/benchmarks/bench_leeshulp.py [--peers PATH/peer_plain_language.py] [FILE ...]

Without files it reads a text of its own. Times are of the processor, in ms per 1,000 words, each
the median of several runs; the ratio to a bare search for words travels between machines. With
`--peers` the Flesch-Douma figure of that script is timed on the same text. Ends with 1 when a
goal is missed.
"""

import argparse
import importlib.util
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType

from regisseur_desktop.language.leeshulp import lees, moeilijkheid
from regisseur_desktop.language.profiel import PROFIELEN
from regisseur_desktop.language.splitsen import splitsing
from regisseur_desktop.language.verklaren import verklaringen_in
from regisseur_desktop.language.zinnen import alineas

ROOT = Path(__file__).resolve().parents[2]
_WORD = re.compile(r"\w+")
_CHECK_MS, _LOAD_SECONDS, _MIB = 12.0, 0.3, 5.0
_RUNS = 9
_LOAD = """\
from time import process_time
from regisseur_desktop.language.leeshulp import lees
start = process_time()
lees("Aad leest.")
print(process_time() - start)
"""
_TEXT = (
    "Aad brengt Stien elke dag naar school, maar Marina haalt haar om drie uur op. Gedurende de "
    "evaluatieperiode wordt in overleg met de betrokken instanties de voortgang gemonitord. De "
    "regisseur helpt het gezin bij het aanvragen van een maatwerkvoorziening, waarna de gemeente "
    "een beschikking stuurt. U dient het formulier uiterlijk vrijdag in te leveren. Marina slaapt "
    "nu beter en dat geeft rust. De hulp vangt in mei aan en stopt als het thuis goed gaat.\n\n"
)


def milliseconds(work: Callable[[str], object], texts: Sequence[str]) -> float:
    """Return the processor time for 1,000 words, the median of the runs."""
    words = sum(len(_WORD.findall(text)) for text in texts)
    runs = []
    for _ in range(_RUNS):
        start = time.process_time()
        for text in texts:
            work(text)
        runs.append((time.process_time() - start) * 1e6 / words)
    return statistics.median(runs)


def load_seconds() -> float:
    """Return the processor time of the first check in a new process: all tables and the list."""
    command = (sys.executable, "-c", _LOAD)
    runs = [subprocess.run(command, capture_output=True, check=True, cwd=ROOT) for _ in range(5)]
    return statistics.median(float(run.stdout) for run in runs)


def mebibytes() -> float:
    """Return the size of the data that the check reads; the spelling has its own."""
    files = (ROOT / "resources/taal").rglob("*")
    return sum(f.stat().st_size for f in files if f.is_file() and "spelling" not in f.parts) / 2**20


def cuts(text: str) -> list[str | None]:
    """Ask a cut of every sentence."""
    return [splitsing(zin, text) for alinea in alineas(text) for zin in alinea.zinnen]


def load_peers(path: Path) -> ModuleType:
    """Return the peers' own script as a module."""
    spec = importlib.util.spec_from_file_location("peer_plain_language", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"Geen script: {path}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def works(peers: Path | None) -> dict[str, Callable[[str], object]]:
    """Return what is timed, by name; the first is what the others are set beside."""
    found: dict[str, Callable[[str], object]] = {
        "woorden zoeken": _WORD.findall,
        "score": moeilijkheid,
        **{f"check {naam}": _check(naam) for naam in PROFIELEN},
        "verklaringen": verklaringen_in,
        "splitsen": cuts,
    }
    if peers is not None:
        found["flesch-douma (peer)"] = load_peers(peers).baselines()["flesch-douma"]
    return found


def _check(naam: str) -> Callable[[str], object]:
    return lambda text: lees(text, PROFIELEN[naam], ("Marina", "Aad"))


def main() -> int:
    """Print the figures; 1 when a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--peers", type=Path)
    parser.add_argument("files", nargs="*", type=Path)
    options = parser.parse_args()
    texts = [file.read_text("utf-8") for file in options.files] or [_TEXT * 20]
    lees(texts[0])
    times = {naam: milliseconds(work, texts) for naam, work in works(options.peers).items()}
    bare = times["woorden zoeken"]
    lines = [
        f"{naam:22s}{took:8.2f} ms per 1.000 woorden{took / bare:8.1f} x woorden zoeken"
        for naam, took in times.items()
    ]
    seconds, size = load_seconds(), mebibytes()
    lines.append(f"{'laden':22s}{seconds:8.2f} s   (ten hoogste {_LOAD_SECONDS})")
    lines.append(f"{'gegevens':22s}{size:8.2f} MiB (ten hoogste {_MIB})")
    print("\n".join(lines))  # noqa: T201
    missed = times["check ouder"] > _CHECK_MS or seconds > _LOAD_SECONDS or size > _MIB
    return int(missed)


if __name__ == "__main__":
    raise SystemExit(main())
