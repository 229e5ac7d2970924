"""A genogram in words, for who does not see it."""

from collections.abc import Mapping, Sequence
from datetime import date

from regisseur_desktop.domain.persoon import Geslacht, Persoon
from regisseur_desktop.domain.tekst import opsomming
from regisseur_desktop.drawing.genogram.ages import age
from regisseur_desktop.drawing.genogram.family import Family

_CHILD: Mapping[Geslacht, str] = {Geslacht.MAN: "zoon", Geslacht.VROUW: "dochter"}
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
    order = sorted(family.unions, key=lambda union: family.focus not in union.partners)
    for union in order:
        parents = opsomming([tell(one) for one in union.partners])
        children = opsomming([tell(child.id) for child in union.children])
        said.update(union.partners, (child.id for child in union.children))
        if children and not parents:
            parts.append(f"Broers en zussen: {children}.")
        elif children:
            word = "Kind" if len(union.children) == 1 else "Kinderen"
            parts.append(f"{word} van {parents}: {children}.")
        else:
            parts.append(f"Een paar: {parents}.")
    if rest := [tell(persoon.id) for persoon in persons if persoon.id not in said]:
        parts.append(f"{'Ook' if said else 'Dit is'}: {opsomming(rest)}.")
    return " ".join(parts)


def _count(number: int) -> str:
    word = _NUMBERS[number] if number < len(_NUMBERS) else str(number)
    return f"{word[:1].upper()}{word[1:]} {'persoon' if number == 1 else 'personen'}"


def _told(persoon: Persoon, called: str, day: date) -> str:
    name = called or ("een ongeboren kind" if persoon.is_ongeboren else persoon.soort.label)
    if persoon.overleden is not None:
        return f"{name} (overleden)"
    years = age(persoon, day)
    return f"{name} ({years})" if years else name
