"""Kill the program while it saves: `python -m tests.storage.kills --kills 100`.

Each round starts the writer, kills it after a random time and proves the store. In a third of the
rounds that time counts from the start, so that start-up, the making of the store and recovery are
hit too; in the others from the first save.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
WRITER = (sys.executable, "-m", "regisseur_desktop.commands.schrijver")


class Outcome(NamedTuple):
    """What a series of kills showed."""

    promised: int
    rounds_without_a_promise: int
    problems: tuple[str, ...]


def kill_often(folder: Path, kills: int, seed: int = 1) -> Outcome:
    """Kill the writer `kills` times, and prove the store after each."""
    chance = random.Random(seed)  # noqa: S311 - the same times every run
    tokens, empty, problems = folder / "tokens", 0, []
    tokens.write_text("")
    for number in range(kills):
        is_early = chance.random() < 1 / 3
        delay = chance.uniform(0.05, 0.9) if is_early else chance.uniform(0, 0.5)
        promised, told = one_round(folder / "kluis", delay, is_early=is_early)
        empty += not promised
        with tokens.open("a") as file:
            file.writelines(f"{token}\n" for token in promised)
        if told:
            problems.append(f"round {number}: the writer said {told}")
        answer = verify(folder / "kluis", tokens)
        if answer:
            problems.append(f"round {number}: {answer}")
    return Outcome(len(tokens.read_text().split()), empty, tuple(problems))


def one_round(kluis: Path, delay: float, *, is_early: bool) -> tuple[list[str], str]:
    """Let the writer save for a while; return what it promised, and what it said if it stopped."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as problems:
        with subprocess.Popen(
            [*WRITER, "write", str(kluis)], cwd=ROOT, stdout=out, stderr=problems
        ) as writer:
            while not (is_early or writer.poll() is not None or os.fstat(out.fileno()).st_size):
                time.sleep(0.005)
            time.sleep(delay)
            stopped_itself = writer.poll() is not None
            writer.kill()
        out.seek(0)
        problems.seek(0)
        lines = out.read().split(b"\n")
        told = (problems.read() or b"".join(lines)).decode(errors="replace")
    whole = lines[:-1]  # what was cut off in the middle was not promised
    promised = [line[4:].decode() for line in whole if line.startswith(b"ACK ")]
    return promised, told[-400:] if stopped_itself else ""


def verify(kluis: Path, tokens: Path) -> str:
    """Return what is wrong with the store, or ''."""
    run = subprocess.run(
        [*WRITER, "verify", str(kluis), str(tokens)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return "" if run.returncode == 0 else (run.stdout + run.stderr)[-400:]


def main() -> int:
    """Kill as often as asked and say what was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=int.from_bytes(os.urandom(4), "big"))
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        outcome = kill_often(Path(folder), options.kills, options.seed)
    for problem in outcome.problems:
        print(problem)  # noqa: T201 - a command
    print(  # noqa: T201 - a command
        f"{options.kills} kills (seed {options.seed}), {outcome.promised} saves promised,"
        f" {outcome.rounds_without_a_promise} rounds without one,"
        f" {len(outcome.problems)} problems"
    )
    return 1 if outcome.problems else 0


if __name__ == "__main__":
    sys.exit(main())
