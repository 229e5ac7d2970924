"""Where the program begins: the command line, or the window when there is no command."""

import sys
from argparse import Namespace
from collections.abc import Sequence

from regisseur_desktop.commands.parser import build_parser
from regisseur_desktop.errors import Refused


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; exit 0 when done, 1 with one Dutch sentence when refused."""
    options = build_parser().parse_args(argv)
    try:
        return _run(options.opdracht, options)
    except Refused as refused:
        print(refused, file=sys.stderr)
        return 1


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
