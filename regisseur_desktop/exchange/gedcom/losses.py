"""What does not come along from or into a family tree file, in sentences for the user."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from regisseur_desktop.domain.tekst import opsomming
from regisseur_desktop.exchange.gedcom.dates import read_moment, year_of
from regisseur_desktop.exchange.gedcom.document import Records
from regisseur_desktop.exchange.gedcom.families import Gathered
from regisseur_desktop.exchange.gedcom.node import Node

_UNREAD: Final = {
    "PLAC": ("plaats", "plaatsen"),
    "OCCU": ("beroep", "beroepen"),
    "TITL": ("titel", "titels"),
    "RELI": ("geloof", "geloven"),
    "NOTE": ("aantekening", "aantekeningen"),
    "SNOTE": ("aantekening", "aantekeningen"),
    "SOUR": ("bron", "bronnen"),
    "OBJE": ("foto of bestand", "foto's en bestanden"),
    "EDUC": ("opleiding", "opleidingen"),
    "FACT": ("feit", "feiten"),
}


def of_file(
    records: Records,
    people: Mapping[str, Node],
    families: Sequence[Gathered],
    dropped: int,
) -> tuple[str, ...]:
    """Return what a file held that was not read; `dropped` counts relations that cannot be."""
    shared = sum(node.tag in ("INDI", "FAM") for node in records.nodes)
    long_ago, unclear = _dates([*people.values(), *(family.record for family in families)])
    sentences = (
        _unread([*people.values(), *(family.record for family in families)]),
        _count(long_ago, "datum van voor 1850", "datums van voor 1850"),
        _count(unclear, "datum die niet te begrijpen is", "datums die niet te begrijpen zijn"),
        _count(
            sum(family.broken for family in families),
            "verwijzing naar iemand die niet in het bestand staat",
            "verwijzingen naar mensen die niet in het bestand staan",
        ),
        _count(
            dropped,
            "ouder en kind die dubbel staan of niet kunnen kloppen",
            "keer een ouder en kind die dubbel staan of niet kunnen kloppen",
        ),
        _count(
            shared - len(people) - len(families),
            "persoon of gezin met een nummer dat al bestond",
            "mensen of gezinnen met een nummer dat al bestond",
        ),
        _count(records.broken, "regel die beschadigd is", "regels die beschadigd zijn"),
    )
    return tuple(f"Niet gelezen: {sentence}." for sentence in sentences if sentence)


def _count(number: int, one: str, more: str) -> str:
    if not number:
        return ""
    return f"1 {one}" if number == 1 else f"{_thousands(number)} {more}"


def _thousands(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def _unread(nodes: Sequence[Node]) -> str:
    found: Counter[tuple[str, str]] = Counter()
    every = list(nodes)
    for node in every:  # it grows while we walk it
        every += node.parts
        if node.tag in _UNREAD:
            found[_UNREAD[node.tag]] += 1
    return opsomming([_count(number, *words) for words, number in found.most_common()])


def _dates(nodes: Sequence[Node]) -> tuple[int, int]:
    """Count the dates of births, deaths and relations that a dossier cannot hold."""
    lines = (
        event.value_of("DATE")
        for node in nodes
        for event in node.every("BIRT", "DEAT", "MARR", "DIV", "ENGA")
    )
    lost = [line for line in lines if line and read_moment(line) is None]
    ancient = sum((year_of(line) or 1850) < 1850 for line in lost)
    return ancient, len(lost) - ancient
