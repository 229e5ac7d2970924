"""A dossier without surnames: people by their first names, also in what somebody typed.

Organisations keep their names, for a school is no secret. A surname that stands alone in a text
becomes its first letter, and so does the name of somebody whose first name is not known.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import Enum
from typing import Any

from regisseur_desktop.domain.dossier import PARTS, Dossier
from regisseur_desktop.domain.namen import Naam, lees_naam
from regisseur_desktop.domain.netwerk import Contact
from regisseur_desktop.domain.plan import Planversie
from regisseur_desktop.domain.tekst import TUSSENVOEGSELS, vouw
from regisseur_desktop.language.woordset import woordset

_NOTHING = re.compile(r"(?!)")
_PLACES = woordset(
    "basisschool buurtteam bureau centrum cjg gemeente ggd ggz jeugdteam kinderopvang leger lokaal"
    " peuterspeelzaal raad school sociaal stichting team veilig wijkteam"
)
"""What the name of an organisation begins with, where nobody ticked that it is one."""
_ADDRESSES = "email"
"""An address for mail says the whole name, in small letters."""


def zonder_achternamen(dossier: Dossier) -> Dossier:
    """Return the dossier with first names alone, as if no surname was ever typed in it."""
    filtered = _filter(dossier)
    parts: dict[str, Any] = {
        name: tuple(map(filtered.value, getattr(dossier, name))) for name in PARTS
    }
    return replace(dossier, huishouden=filtered.value(dossier.huishouden), **parts)


def zonder_achternaam(dossier: Dossier, tekst: str) -> str:
    """Return a text without the surnames of the people in the dossier."""
    return _filter(dossier).text(tekst)


def voornaam(naam: Naam) -> str:
    """Return how somebody is called when no surname may be read: "Anna", "mevrouw J."."""
    naam = _apart(naam)
    return naam.roepnaam or naam.voornaam or f"{naam.aanhef} {_letter(naam.achternaam)}".strip()


def _apart(naam: Naam) -> Naam:
    """Return "Wilma Jansen-de Vries" with all of its surname behind the first name."""
    words = naam.voornaam.split()
    double = (at for at, word in enumerate(words) if at and _ends_in_between(word))
    begin = next(double, len(words))
    if begin == len(words):
        return naam
    last = " ".join((*words[begin:], naam.achternaam))
    return replace(naam, voornaam=" ".join(words[:begin]), achternaam=last)


def _ends_in_between(word: str) -> bool:
    _before, hyphen, after = word.rpartition("-")
    return bool(hyphen) and vouw(after) in TUSSENVOEGSELS


def _letter(achternaam: str) -> str:
    return f"{achternaam[0].upper()}." if achternaam else ""


def _named(text: str) -> str:
    """Return the first name in the name of a contact; a role or a place has no surname."""
    naam = _apart(lees_naam(text))
    return voornaam(naam) if naam.achternaam[:1].isupper() and not _is_place(text) else text


def _is_place(text: str) -> bool:
    """Tell whether a name begins as that of an organisation: Veilig Thuis, Team Midden."""
    return vouw(text).partition(" ")[0] in _PLACES


@dataclass(frozen=True, slots=True)
class _Filter:
    """Takes surnames out of every text of a value; `ids` are no texts."""

    pattern: re.Pattern[str]
    ids: frozenset[str]

    def value(self, value: Any) -> Any:  # noqa: ANN401 - any part of a dossier
        """Return a value, or a part of one, without surnames."""
        if isinstance(value, str):
            is_text = not isinstance(value, Enum) and value not in self.ids
            return self.text(value) if is_text else value
        if isinstance(value, Naam):
            return Naam(voornaam=voornaam(value))
        if isinstance(value, tuple):
            return tuple(map(self.value, value))
        if isinstance(value, Planversie) or not is_dataclass(value) or isinstance(value, type):
            return value
        return self._parts(value)

    def _parts(self, value: Any) -> Any:  # noqa: ANN401 - any value of the domain
        changed = {
            field.name: after
            for field in fields(value)
            if (after := self._part(value, field.name)) is not getattr(value, field.name)
        }
        return replace(value, **changed) if changed else value

    def _part(self, value: object, name: str) -> Any:  # noqa: ANN401 - any field
        before = getattr(value, name)
        if name == "naam" and isinstance(before, str):
            is_place = isinstance(value, Contact) and value.is_organisatie
            return before if is_place else self.text(_named(before))
        return "" if name == _ADDRESSES else self.value(before)

    def text(self, text: str) -> str:
        """Return a text without surnames; the text itself when there are none in it."""
        return self.pattern.sub(_shortened, text) if self.pattern.search(text) else text


def _shortened(found: re.Match[str]) -> str:
    """Return what stands for a name in a text; "bakker" in small letters is a trade."""
    last = found["last"]
    if last is None or not last[0].isupper():
        return found[0]
    if found["first"]:
        return found["first"]
    has_stop = found.string[found.end() : found.end() + 1] == "."
    return last[0] if has_stop else _letter(last)


def _filter(dossier: Dossier) -> _Filter:
    namen = tuple(_namen(dossier))
    firsts = {first for naam in namen for first in (naam.voornaam, naam.roepnaam) if first}
    lasts = {last for naam in namen for last in _achternamen(naam)} - firsts
    ids = frozenset(value.id for value in dossier.alles())
    if not lasts:
        return _Filter(_NOTHING, ids)
    before = {naam.tussenvoegsel for naam in namen if naam.tussenvoegsel}
    places = {each.naam for each in dossier.contacten if each.is_organisatie}
    places |= {each.organisatie for each in dossier.contacten if each.organisatie}
    named = (
        rf"(?:(?P<first>{_any(firsts)})\s+)?(?:(?i:{_any(before)})\s+)?"
        rf"(?P<last>(?i:{_any(lasts)}))(?:['’]?s)?"
    )
    kept = f"(?:{_any(places)})"
    return _Filter(re.compile(rf"(?<!\w)(?:{kept}|{named})(?!\w)"), ids)


def _any(words: set[str]) -> str:
    """Return a pattern for one of these words, the longest first; for none it fits nowhere."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) or "(?!)"


def _namen(dossier: Dossier) -> Iterator[Naam]:
    yield from (_apart(persoon.naam) for persoon in dossier.personen)
    people = (each.naam for each in dossier.contacten if not each.is_organisatie)
    typed = [naam for naam in people if not _is_place(naam)]
    for text in (*typed, *(regie.naam for regie in dossier.regies)):
        naam = _apart(lees_naam(text))
        yield naam if naam.achternaam[:1].isupper() else Naam()


def _achternamen(naam: Naam) -> Iterator[str]:
    """Yield the surnames of somebody, whole and in parts: "Jansen-de Vries" is known by both."""
    for whole in (naam.achternaam, naam.geboortenaam):
        parts = re.split(r"[\s-]+", whole)
        found = (part for part in (whole, *parts) if len(part) > 1)
        yield from (part for part in found if vouw(part) not in TUSSENVOEGSELS)
