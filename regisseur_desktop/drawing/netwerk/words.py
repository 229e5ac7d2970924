"""A netwerk in words: what a screen reader says of one tie, and of the whole drawing."""

from collections.abc import Sequence

from regisseur_desktop.domain.netwerk import Lijnsoort, Nabijheid, Netwerkband, Steun
from regisseur_desktop.domain.tekst import opsomming

_LIJN = {
    Lijnsoort.STERK: "sterke band",
    Lijnsoort.GEWOON: "gewone band",
    Lijnsoort.ZWAK: "zwakke band",
    Lijnsoort.SPANNING: "band met spanning",
    Lijnsoort.VERBROKEN: "verbroken band",
}


def spoken(name: str, role: str, band: Netwerkband, serves: str) -> str:
    """Return a tie in words: "Psychiater, hulpverlener, dichtbij, sterke band, voor Ivan"."""
    steun = [een.label for een in Steun if een in band.steun]
    parts = (
        name,
        role,
        band.groep.label,
        band.nabijheid.label,
        _LIJN[band.lijn],
        f"steun {band.richting.label}",
        f"geeft {opsomming(steun)}" if steun else "",
        f"voor {serves}" if serves else "",
    )
    return ", ".join(part for part in parts if part)


def alt_of(title: str, ties: Sequence[tuple[Nabijheid, str]]) -> str:
    """Return the whole netwerk in a few sentences, for who cannot see the drawing."""
    sentences = [f"{title}. {_count(len(ties))}."]
    for ring in Nabijheid:
        names = [name for near, name in ties if near is ring]
        if names:
            label = ring.label if ring is not Nabijheid.GEWOON else "gewone afstand"
            sentences.append(f"{label[:1].upper()}{label[1:]}: {opsomming(names)}.")
    return " ".join(sentences)


def _count(number: int) -> str:
    if number == 0:
        return "Er staat nog niemand omheen"
    return f"{number} {'contact' if number == 1 else 'contacten'} om het gezin"
