"""`regisseur leeshulp`: what is hard to read in a file, without a window."""

import json
import sys
from argparse import Namespace
from pathlib import Path

from regisseur_desktop.language.leeshulp import Uitslag
from regisseur_desktop.language.profiel import profiel
from regisseur_desktop.operations.leeshulp import als_data, controleer, tekst_uit, tekst_van

STANDARD_INPUT = "-"


def run_leeshulp(options: Namespace) -> int:
    """Print the result of each file; as JSON one list with an object for each."""
    lezer = profiel(options.profiel)
    texts = [(name, _text(name)) for name in options.bestand]
    results = [(name, text, controleer(text, lezer)) for name, text in texts]
    if options.json:
        data = [{"bestand": name, **als_data(uitslag)} for name, _, uitslag in results]
        print(json.dumps(data, ensure_ascii=False, indent=2))
    else:
        print("\n\n".join(_report(*result) for result in results))
    return 0


def _text(name: str) -> str:
    if name == STANDARD_INPUT:
        return tekst_uit(sys.stdin.buffer.read(), "de standaardinvoer")
    return tekst_van(Path(name))


def _report(name: str, text: str, uitslag: Uitslag) -> str:
    """Return the result as lines to read: the verdict, its reasons, each finding with its line."""
    oordeel = uitslag.oordeel or "te kort voor een oordeel (minder dan 40 woorden)"
    lines = [f"{name}: {oordeel}", *(f"  {reden}" for reden in uitslag.redenen)]
    for bevinding in uitslag.bevindingen:
        line = text.count("\n", 0, bevinding.span.start) + 1
        lines.append(f"  regel {line}, {bevinding.kind.value}: {bevinding.reason}")
    return "\n".join(lines)
