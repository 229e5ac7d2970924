"""The name of a person, in the parts that Dutch names have."""

import re
from dataclasses import dataclass
from typing import Final

from regisseur_desktop.domain.tekst import TUSSENVOEGSELS, clean, dutch_sort_key, vouw

_AANHEF: Final = re.compile(
    r"(de heer|dhr\.?|heer|meneer|mevrouw|mevr\.?|mw\.?|mej\.?|familie|fam\.?|gezin|dr\.?|drs\.?)"
    r"\s+(?=\S)",
    re.IGNORECASE,
)
_TUSSEN_HAAKJES: Final = re.compile(r"\s*[(\"“](?P<binnen>[^()\"“”]+)[)\"”]\s*")
_GEBOREN: Final = re.compile(r"\s*[,(]?\s*\b(?:geboren|geb\.|geb)\s+(?P<naam>[^()]+)\)?$", re.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class Naam:
    """A name as the family uses it; every part may be empty."""

    voornaam: str = ""
    tussenvoegsel: str = ""
    achternaam: str = ""
    roepnaam: str = ""
    geboortenaam: str = ""
    aanhef: str = ""

    @property
    def kort(self) -> str:
        """How you call this person: roepnaam or first name; "A. de Vries" stays whole."""
        eerste = self.roepnaam or self.voornaam
        return eerste if eerste and not eerste.endswith(".") else self.volledig

    @property
    def familienaam(self) -> str:
        """The surname with what comes before it: "van der Berg"."""
        return f"{self.tussenvoegsel} {self.achternaam}".strip() or self.geboortenaam

    @property
    def volledig(self) -> str:
        """The name on an envelope: "Anna van der Berg"."""
        delen = (self.aanhef, self.voornaam or self.roepnaam, self.familienaam)
        return _begin_groot(" ".join(deel for deel in delen if deel))

    @property
    def initialen(self) -> str:
        """The letters that stand for the name where names are hidden: "A.v.d.B."."""
        woorden = re.split(r"[\s.-]+", f"{self.voornaam or self.roepnaam} {self.familienaam}")
        return "".join(f"{_eerste_letter(woord)}." for woord in woorden if _eerste_letter(woord))

    @property
    def sort_key(self) -> tuple[tuple[str, str], str]:
        """Order by surname as a Dutch list does, then by first name."""
        return dutch_sort_key(self.familienaam or self.kort), vouw(self.kort)


def lees_naam(tekst: str) -> Naam:
    """Read a typed name: `Anna van der Berg`, `Berg, Anna van der`, `Anna (Ans) de Vries`."""
    rest = " ".join(clean(tekst).split())
    rest, geboortenaam = _knip(_GEBOREN, "naam", rest)
    rest, roepnaam = _knip(_TUSSEN_HAAKJES, "binnen", rest)
    aanhef = ""
    if match := _AANHEF.match(rest):
        aanhef, rest = match[1], rest[match.end() :]
    voornaam, tussenvoegsel, achternaam = _delen(_in_spreekvolgorde(rest), met_aanhef=bool(aanhef))
    return Naam(
        voornaam=voornaam,
        tussenvoegsel=tussenvoegsel,
        achternaam=achternaam,
        roepnaam=roepnaam,
        geboortenaam=geboortenaam,
        aanhef=aanhef,
    )


def _delen(naam: str, *, met_aanhef: bool) -> tuple[str, str, str]:
    woorden = naam.split()
    begin = next((i for i in range(len(woorden) - 1) if _is_tussen(woorden[i], naam)), None)
    if begin is None:
        # "mevrouw Jansen" names a surname, "Marina" a first name
        begin = 0 if len(woorden) == 1 and met_aanhef else max(len(woorden) - 1, 1)
    eind = begin
    while eind < len(woorden) - 1 and _is_tussen(woorden[eind], naam):
        eind += 1
    return " ".join(woorden[:begin]), " ".join(woorden[begin:eind]), " ".join(woorden[eind:])


def _is_tussen(woord: str, naam: str) -> bool:
    # "V.D. Berg" has initials, unless the whole name is in capitals
    return vouw(woord) in TUSSENVOEGSELS and (not woord.isupper() or _schreeuwt(naam))


def _schreeuwt(naam: str) -> bool:
    return naam.isupper() and len(naam.rsplit(maxsplit=1)[-1]) > 2


def _in_spreekvolgorde(naam: str) -> str:
    achter, komma, voor = (deel.strip() for deel in naam.partition(","))
    return f"{voor} {achter}".strip() if komma and "," not in voor else naam


def _knip(patroon: re.Pattern[str], groep: str, tekst: str) -> tuple[str, str]:
    """Cut what the pattern finds out of the text; leave the text whole when nothing remains."""
    match = patroon.search(tekst)
    if match is None:
        return tekst, ""
    rest = f"{tekst[: match.start()]} {tekst[match.end() :]}".strip()
    return (rest, match[groep].strip()) if rest else (tekst, "")


def _eerste_letter(woord: str) -> str:
    if vouw(woord[:2]) == "ij" and woord[0].isupper():
        return "IJ"
    return next((letter for letter in woord if letter.isalnum()), "")


def _begin_groot(naam: str) -> str:
    return naam[:1].upper() + naam[1:] if vouw(naam.partition(" ")[0]) in TUSSENVOEGSELS else naam
