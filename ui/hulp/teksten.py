"""The help texts, read from `resources/hulp`: one file a subject."""

from dataclasses import dataclass
from functools import cache

from regisseur_desktop.paths import shipped

ORDER = (
    "begin",
    "vandaag",
    "huishoudens",
    "agenda",
    "overzicht",
    "genogram",
    "netwerk",
    "plan",
    "veiligheid",
    "evaluaties",
    "documenten",
    "instellingen",
)


@dataclass(frozen=True, slots=True)
class Onderwerp:
    """One subject: its key, its title, and its paragraphs; `- ` begins a line of a list."""

    sleutel: str
    titel: str
    alineas: tuple[str, ...]


@cache
def onderwerpen() -> tuple[Onderwerp, ...]:
    """Return every subject in the order of the screens."""
    return tuple(_read(sleutel) for sleutel in ORDER)


def _read(sleutel: str) -> Onderwerp:
    text = (shipped("resources") / "hulp" / f"{sleutel}.txt").read_text(encoding="utf-8")
    titel, _, rest = text.partition("\n")
    blocks = tuple(_joined(block.strip()) for block in rest.split("\n\n") if block.strip())
    return Onderwerp(sleutel, titel.strip(), blocks)


def _joined(block: str) -> str:
    """Make one line of a paragraph; the lines of a list stay apart."""
    return block if block.startswith("- ") else " ".join(block.split("\n"))
