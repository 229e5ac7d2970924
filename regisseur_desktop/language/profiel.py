"""For whom a text is: each reader has other limits."""

from dataclasses import dataclass

from regisseur_desktop.errors import Refused


@dataclass(frozen=True)
class Profiel:
    """Limits for one kind of reader; numbers of words, and how rare a word may be.

    `zin` holds the lengths past which a sentence is a tip, clear and strong.
    `zipf` and `letters`: a word that is rarer and at least so long is hard.
    `aftrek` shifts the verdict: what is easy for a professional is hard for a child.
    `mag_vakwoord`: a term needs no explaining; `eigen_taal` names lists of words that this reader
    uses every day and that need no other word.
    """

    naam: str
    zin: tuple[int, int, int] = (15, 20, 25)
    alinea: int = 100
    zipf: float = 2.6
    letters: int = 8
    aftrek: float = 0.0
    mag_vakwoord: bool = False
    eigen_taal: frozenset[str] = frozenset()


PROFIELEN = {
    profiel.naam: profiel
    for profiel in (
        Profiel("ouder"),
        Profiel("kind", zin=(10, 14, 18), alinea=50, zipf=3.6, aftrek=-1.5),
        Profiel("puber", zin=(13, 18, 23), alinea=80, zipf=2.8, aftrek=-0.5),
        Profiel(
            "professional",
            zin=(20, 25, 30),
            alinea=150,
            zipf=2.0,
            letters=12,
            aftrek=1.0,
            mag_vakwoord=True,
            eigen_taal=frozenset({"jeugdhulp"}),
        ),
    )
}
OUDER = PROFIELEN["ouder"]


def profiel(naam: str) -> Profiel:
    """Return the profile of this name."""
    if naam not in PROFIELEN:
        raise Refused(f"Deze lezer is er niet: {naam}. Kies uit: {', '.join(PROFIELEN)}.")
    return PROFIELEN[naam]
