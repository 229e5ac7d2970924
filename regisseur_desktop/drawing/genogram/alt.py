"""A genogram in words, for who does not see it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from regisseur_desktop.domain.persoon import Persoon, Persoonsoort
from regisseur_desktop.domain.tekst import opsomming
from regisseur_desktop.drawing.genogram.ages import age
from regisseur_desktop.drawing.genogram.family import Family, Union

_LARGE, _MANY = 30, 12
"""From so many persons on only the nearest families are told, and the rest as a number."""

_NUMBERS = ("geen", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien")


def alt_text(
    title: str,
    persons: Sequence[Persoon],
    called: Mapping[str, str],
    family: Family,
    day: date,
) -> str:
    """Return a few sentences: how many people, then every family with its children."""
    known = {persoon.id: persoon for persoon in persons}

    def tell(one: str) -> str:
        return _told(known[one], called[one], day)

    said: set[str] = set()
    parts = [f"{title}. {_count(len(persons))}."]
    for union in _told_unions(family):
        said.update(union.partners, (child.id for child in union.children))
        parts.append(_family(union, tell))
    rest = [persoon.id for persoon in persons if persoon.id not in said]
    if len(rest) > _MANY:
        parts.append(f"Verder nog {len(rest)} andere personen.")
    elif rest:
        parts.append(f"{'Ook' if said else 'Dit is'}: {opsomming([tell(one) for one in rest])}.")
    return " ".join(parts)


def _told_unions(family: Family) -> list[Union]:
    """Return the unions to tell, that of the focus first; in a large family the nearest only."""
    near = {one for home in family.households for one in home.members} | {family.focus}
    unions = family.unions
    if len(family.persons) > _LARGE:
        unions = tuple(u for u in unions if near & {*u.partners, *(c.id for c in u.children)})
    return sorted(unions, key=lambda union: family.focus not in union.partners)


def _family(union: Union, tell: Callable[[str], str]) -> str:
    parents = opsomming([tell(one) for one in union.partners])
    children = opsomming([tell(child.id) for child in union.children])
    if not children:
        return f"Een paar: {parents}."
    if not parents:
        return f"Broers en zussen: {children}."
    word = "Kind" if len(union.children) == 1 else "Kinderen"
    return f"{word} van {parents}: {children}."


def _count(number: int) -> str:
    word = _NUMBERS[number] if number < len(_NUMBERS) else str(number)
    return f"{word[:1].upper()}{word[1:]} {'persoon' if number == 1 else 'personen'}"


def _told(persoon: Persoon, called: str, day: date) -> str:
    name = called or ("een ongeboren kind" if persoon.is_ongeboren else persoon.soort.label)
    more = age(persoon, day)
    if persoon.soort is not Persoonsoort.MENS:
        more = persoon.soort.label if called else ""
    elif persoon.overleden is not None:
        more = "overleden"
    return f"{name} ({more})" if more else name
