"""Where the program begins: the command line, or the window when there is no command."""

import os
import sys
from argparse import Namespace
from collections.abc import Sequence

from regisseur_desktop.commands.parser import build_parser
from regisseur_desktop.errors import Refused

READER_LEFT = 141
"""The exit code when a reader such as `head` has seen enough, as the shell says it of any tool."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; exit 0 when done, 1 with one Dutch sentence when refused."""
    try:
        return _run_and_tell(argv)
    except BrokenPipeError:
        _end_quietly()
        return READER_LEFT


def _run_and_tell(argv: Sequence[str] | None) -> int:
    try:
        options = build_parser().parse_args(argv)
        return _run(options.opdracht, options)
    except Refused as refused:
        print(refused, file=sys.stderr)
        return 1
    finally:
        if sys.stdout is not None:  # a program with a window alone has none
            sys.stdout.flush()  # here, because what Python flushes at its end cannot be caught


def _end_quietly() -> None:
    """Let what nobody reads go nowhere, so that Python does not complain of it at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        os.dup2(nowhere, stream.fileno())


def _run(opdracht: str | None, options: Namespace) -> int:
    """Import what a command needs only when it is asked for."""
    if opdracht == "document":
        from regisseur_desktop.commands.document import make_document

        return make_document(options)
    if opdracht == "tekening":
        from regisseur_desktop.commands.tekening import make_drawing

        return make_drawing(options)
    if opdracht == "leeshulp":
        from regisseur_desktop.commands.leeshulp import run_leeshulp

        return run_leeshulp(options)
    if opdracht == "kluis":
        from regisseur_desktop.commands.kluis import run_kluis

        return run_kluis(options)
    if opdracht == "check":
        from ui.check import check

        return check()
    from ui.application import start

    return start(options.kluis, with_voorbeeld=options.voorbeeld)


if __name__ == "__main__":
    sys.exit(main())
