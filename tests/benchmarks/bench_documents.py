"""Measure our documents against plain ReportLab, Typst and python-docx, in one run.

    python tests/benchmarks/bench_documents.py --peers PATH/peer_documents.py [--count 500]

The same synthetic content goes through every maker, each in a process of its own; ratios
are of processor time. Needs what the peers need: typst, svglib and a Noto Sans family.
Ends with 1 when a goal is missed.
"""

import argparse
import importlib.util
import os
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
_GOALS = (
    ("PDF met tags", "pdf", "reportlab", 1.25),
    ("PDF met tags", "pdf", "typst", 0.60),
    ("Word", "word", "docx", 0.50),
)
_FLAT_MIB = 4.0
_WARM = 50


@dataclass(frozen=True)
class Run:
    """What one process took: processor seconds, peak memory, and its growth after warming up."""

    seconds: float
    peak_mib: float
    growth_mib: float = 0.0


def load_peers(path: Path) -> ModuleType:
    """Return the peers' own script as a module."""
    spec = importlib.util.spec_from_file_location("peer_documents", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"Geen script: {path}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def make_ours(peers: ModuleType, kind: str, count: int, work: Path) -> None:
    """Make `count` plans of the peers' content with our writers; report memory at the end."""
    from regisseur_desktop.documents import blocks  # noqa: PLC0415 - belongs to what is timed
    from regisseur_desktop.documents.render import render_docx, render_pdf  # noqa: PLC0415

    picture = (work / "genogram.png").read_bytes()
    write: Callable[[blocks.Document], bytes] = render_pdf if kind == "pdf" else render_docx
    suffix = "pdf" if kind == "pdf" else "docx"
    warm = 0.0
    for number in range(count):
        content = peers.content("plan", number)
        parts = tuple(_block(blocks, part, picture, peers.svg()) for part in content["blocks"])
        document = blocks.Document(title=content["title"], date="2026-11-23", blocks=parts)
        (work / "out" / f"ours-{number}.{suffix}").write_bytes(write(document))
        if number == min(_WARM, count - 1):
            warm = _resident_mib()
    print(f"{_resident_mib() - warm:.2f}")  # noqa: T201 - read by the parent


def _block(blocks: ModuleType, part: tuple, picture: bytes, svg: str) -> Any:  # type: ignore[type-arg]  # noqa: ANN401
    kind, first, *rest = part
    if kind in ("h1", "h2"):
        return blocks.Heading(int(kind[1]), first)
    if kind == "p":
        return blocks.Paragraph(blocks.runs(first))
    if kind == "list":
        return blocks.BulletList(tuple(map(blocks.runs, first)))
    if kind == "figure":
        return blocks.Figure(first, picture, svg)
    rows = tuple(tuple(map(blocks.runs, row)) for row in rest[0])
    return blocks.Table(tuple(first), rows, tuple(rest[1]), "Tabel")


def _resident_mib() -> float:
    """Return the memory in use now, or the most so far where the system does not tell."""
    status = Path("/proc/self/statm")
    if status.exists():
        return int(status.read_text("ascii").split()[1]) * resource.getpagesize() / 1024 / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def timed(command: list[str], environment: dict[str, str]) -> Run:
    """Run a process and return what it took."""
    reading, writing = os.pipe()
    child = os.posix_spawn(
        command[0], command, environment, file_actions=[(os.POSIX_SPAWN_DUP2, writing, 1)]
    )
    os.close(writing)
    with os.fdopen(reading) as output:
        said = output.read().split()
    _child, status, used = os.wait4(child, 0)
    if os.waitstatus_to_exitcode(status):
        raise SystemExit(f"Mislukt: {' '.join(command)}")
    growth = float(said[-1]) if said else 0.0
    return Run(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, growth)


def main(arguments: list[str]) -> int:
    """Measure and print; return 1 when a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--peers", type=Path, required=True)
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--ours", choices=("pdf", "word", "prepare"), help=argparse.SUPPRESS)
    parser.add_argument("--work", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.ours == "prepare":
        _prepare(options.peers, options.work)
        return 0
    if options.ours:
        make_ours(load_peers(options.peers), options.ours, options.count, options.work)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        return _compare(options, Path(folder))


def _compare(options: argparse.Namespace, work: Path) -> int:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    peer = [sys.executable, str(options.peers)]
    count = str(options.count)
    ours = [sys.executable, __file__, "--peers", str(options.peers), "--count", count]
    # in a process of its own, because the memory of this one counts for those it starts
    timed([*ours, "--ours", "prepare", "--work", str(work)], environment)
    commands = {
        "pdf": [*ours, "--ours", "pdf", "--work", str(work)],
        "word": [*ours, "--ours", "word", "--work", str(work)],
        **{
            each: [*peer, each, "plan", count, str(work)] for each in ("reportlab", "typst", "docx")
        },
    }
    runs: dict[str, list[Run]] = {name: [] for name in commands}
    for _round in range(options.rounds):
        for name, command in commands.items():
            runs[name].append(timed(command, environment))
    return _report(runs, options.count)


def _prepare(peers: Path, work: Path) -> None:
    """Let the peers make their templates; their 500 finished documents are not needed."""
    module = load_peers(peers)
    module.make_docx = lambda *_: None  # type: ignore[attr-defined]
    module.prepare(work)


def _report(runs: dict[str, list[Run]], count: int) -> int:
    middle = {
        name: statistics.median(each.seconds for each in found) for name, found in runs.items()
    }
    print(f"{count} plannen, {time.strftime('%Y-%m-%d')}")  # noqa: T201
    for name, found in runs.items():
        peak = max(each.peak_mib for each in found)
        each_ms = middle[name] / count * 1000
        print(f"  {name:10} {middle[name]:7.2f} s  {each_ms:6.1f} ms  piek {peak:.0f} MiB")  # noqa: T201
    missed = 0
    for title, mine, other, goal in _GOALS:
        ratio = middle[mine] / middle[other]
        missed += ratio > goal
        print(f"{title} tegen {other}: {ratio:.2f}x (doel {goal:.2f}x)")  # noqa: T201
    for mine in ("pdf", "word"):
        growth = max(each.growth_mib for each in runs[mine])
        missed += growth > _FLAT_MIB
        print(f"Geheugen {mine}: +{growth:.1f} MiB na opwarmen (doel {_FLAT_MIB:.0f})")  # noqa: T201
    return 1 if missed else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
