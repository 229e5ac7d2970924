"""`regisseur leeshulp`: what is hard to read in a file, without a window."""

import json
import sys
from argparse import Namespace
from pathlib import Path

from regisseur_desktop.errors import Refused
from regisseur_desktop.language.bevinding import Bevinding, Bevindingsoort
from regisseur_desktop.language.leeshulp import Uitslag
from regisseur_desktop.language.profiel import profiel
from regisseur_desktop.operations.leeshulp import (
    als_data,
    controleer,
    schatting,
    tekst_uit,
    tekst_van,
)

STANDARD_INPUT = "-"


def run_leeshulp(options: Namespace) -> int:
    """Print the result of each file; as JSON one list with an object for each."""
    lezer = profiel(options.profiel)
    texts = [(name, _text(name)) for name in options.bestand]
    results = [(name, text, controleer(text, lezer)) for name, text in texts]
    if options.json:
        data = [
            {"bestand": name, **als_data(uitslag), **_figures(text, options)}
            for name, text, uitslag in results
        ]
        print(json.dumps(data, ensure_ascii=False, indent=2))
    else:
        reports = (_report(*result) + _estimate(_figures(result[1], options)) for result in results)
        print("\n\n".join(reports))
    return 0


def _figures(text: str, options: Namespace) -> dict[str, float]:
    return schatting(text) if options.formules else {}


def _estimate(figures: dict[str, float]) -> str:
    """Return the figures as a last line; they are somebody else's measure, so an estimate."""
    said = ", ".join(f"{name} {figure:.0f}" for name, figure in figures.items())
    return f"\n  schatting: {said} (0 is heel moeilijk, 100 heel makkelijk)" if said else ""


def _text(name: str) -> str:
    if name == STANDARD_INPUT:
        return tekst_uit(sys.stdin.buffer.read(), "de standaardinvoer")
    try:
        return tekst_van(Path(name))
    except Refused as refused:
        raise Refused(f"{name}: {refused}") from refused  # one of several files


def _report(name: str, text: str, uitslag: Uitslag) -> str:
    """Return the result as lines to read: the verdict, its reasons, each finding with its line."""
    oordeel = uitslag.oordeel or "te kort voor een oordeel (minder dan 40 woorden)"
    lines = [f"{name}: {oordeel}", *(f"  {reden}" for reden in uitslag.redenen)]
    for bevinding in uitslag.bevindingen:
        line = text.count("\n", 0, bevinding.span.start) + 1
        lines.append(
            f"  regel {line}, {bevinding.kind.value}: {bevinding.reason}{_instead(bevinding)}"
        )
    return "\n".join(lines)


def _instead(bevinding: Bevinding) -> str:
    """Return what may stand there, in the form that fits the sentence."""
    if bevinding.kind is Bevindingsoort.VAKWOORD:
        return ""  # the reason has explained it
    best = " ".join("".join(bevinding.suggestions[:1]).split())
    return f" → {best}" if best else ""
