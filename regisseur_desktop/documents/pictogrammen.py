"""The pictograms: one picture per theme of a goal, and those of the fixed parts.

Phosphor *fill* (MIT). They are decoration: the word always stands beside them.
"""

from functools import cache
from re import search

from regisseur_desktop.documents.svg import Path, path_operators
from regisseur_desktop.domain.plan import Gezicht
from regisseur_desktop.paths import shipped

THEMAS: dict[str, str] = {
    "praten": "praten",
    "werk": "werk",
    "school": "school",
    "geld": "geld",
    "wonen": "wonen",
    "gezond": "gezond",
    "rust": "rust",
    "spelen": "spelen",
    "vrienden": "vrienden",
    "veilig": "veilig",
    "leren": "leren",
    "bewegen": "bewegen",
}
"""The themes a goal can have, with the word the screen shows."""

GEZICHTEN: dict[Gezicht, str] = {
    Gezicht.BLIJ: "blij",
    Gezicht.GEWOON: "gewoon",
    Gezicht.NIET_BLIJ: "nietblij",
}
"""The picture of each face that a child can choose."""

_FOLDER = "pictogrammen"


def is_pictogram(name: str) -> bool:
    """Say whether a pictogram of this name ships with the program."""
    return name.isalpha() and (shipped("resources") / _FOLDER / f"{name}.svg").is_file()


@cache
def drawing(name: str) -> Path:
    """Return a pictogram as a path to fill."""
    svg = (shipped("resources") / _FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    found = search(r' d="([^"]+)"', svg)
    if found is None:
        raise ValueError(name)
    return Path(f"{path_operators(found.group(1))} f", 256.0)


@cache
def png(name: str) -> bytes:
    """Return a pictogram as a picture, for Word."""
    return (shipped("resources") / _FOLDER / f"{name}.png").read_bytes()
