"""How common a Dutch word is, on the Zipf scale of wordfreq.

Source: the Dutch table of wordfreq 3.1.1 (CC BY-SA 4.0, credits in `resources/taal`). Zipf 6 is
a word like "naar", 4 one like "koffer", below 3 few readers meet it; 0 means: not in the table.
"""

import gzip
from pathlib import Path
from threading import Lock

from regisseur_desktop.paths import shipped

_lock = Lock()
_tables: list[dict[str, float]] = []


def read(path: Path) -> dict[str, float]:
    """Return each word with its Zipf value; line n of the file holds frequency 10 ** (-n / 100)."""
    lines = gzip.decompress(path.read_bytes()).decode().split("\n")
    table: dict[str, float] = {}
    for centibels, line in enumerate(lines):
        table.update(dict.fromkeys(line.split(), 9 - centibels / 100))
    return table


def table() -> dict[str, float]:
    """Return the table, read once whatever thread asks first (about 0.15 s)."""
    if not _tables:
        with _lock:
            if not _tables:
                _tables.append(read(shipped("resources") / "taal/frequentie.txt.gz"))
    return _tables[0]


def zipf(woord: str) -> float:
    """Return how common the word is: 0.0 (unknown) to about 7.8 ("de"). Capitals do not count."""
    found = table().get(woord)
    if found is not None or (woord.islower() and "’" not in woord):
        return found or 0.0
    return table().get(woord.lower().replace("’", "'"), 0.0)
