"""Hidden commands for the test that kills the program while it saves.

`write MAP` prints `ACK token` after each save and goes on until it is killed; `verify MAP TOKENS`
exits 0 only if the store is whole and holds every token of the file.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.slijtproef import prove, write_forever


def main(argv: Sequence[str] | None = None) -> int:
    """Write or verify."""
    parser = argparse.ArgumentParser(prog="schrijver")
    parser.add_argument("what", choices=("write", "verify"))
    parser.add_argument("map", type=Path)
    parser.add_argument("tokens", type=Path, nargs="?")
    options = parser.parse_args(argv)
    try:
        if options.what == "write":
            return write(options.map)
        return verify(options.map, options.tokens)
    except Refused as refused:
        print(refused)
        return 1


def write(map_: Path) -> int:
    """Save until killed, with a promise after each save."""
    write_forever(map_, lambda token: print(f"ACK {token}", flush=True))
    return 0


def verify(map_: Path, tokens: Path) -> int:
    """Prove that everything that was promised is there."""
    print(prove(map_, tokens.read_text("utf-8").split()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
