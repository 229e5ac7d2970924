"""How each person looks: symbol, age, conditions, and the lines of text round the symbol."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.persoon import Aandoening, Geslacht, Persoon, Persoonsoort
from regisseur_desktop.drawing.genogram.ages import (
    age,
    birth_year,
    death_note,
    due_note,
    shorter,
    year,
)
from regisseur_desktop.drawing.genogram.conditions import MANY, STATES, fills, shown
from regisseur_desktop.drawing.genogram.labels import widest
from regisseur_desktop.drawing.genogram.lettering import NORMAL, Lettering, lettering_for
from regisseur_desktop.drawing.genogram.looks import PersonLook
from regisseur_desktop.drawing.genogram.naming import spoken
from regisseur_desktop.drawing.text import wrapped
from regisseur_desktop.drawing.wanted import Wanted

_LEGEND_WIDTH = 320.0


def person_looks(
    dossier: Dossier, persons: Sequence[Persoon], called: Mapping[str, str], wanted: Wanted
) -> dict[str, PersonLook]:
    """Return the look of everybody by identity."""
    first = _first_numbers(persons, wanted)
    letters = lettering_for(len(persons))
    looks = {
        persoon.id: _look(dossier, persoon, called[persoon.id], wanted, first.get(persoon.id, 0))
        for persoon in persons
    }
    return {key: _lettered(look, called[key], letters) for key, look in looks.items()}


def _lettered(look: PersonLook, called: str, letters: Lettering) -> PersonLook:
    """Return the look with its texts broken into lines, in the letters of this drawing."""
    names = tuple(wrapped(called, letters.name, letters.room, lines=letters.lines, bold=True))
    notes = tuple(map(shorter, look.notes)) if letters.is_small else look.notes
    return replace(
        look, names=names, notes=notes, wide=widest(names, notes, letters), letters=letters
    )


def _look(
    dossier: Dossier, persoon: Persoon, called: str, wanted: Wanted, number: int
) -> PersonLook:
    lid = dossier.lid(persoon.id)
    conditions = shown(persoon, wanted)
    born, died = _dates(persoon, wanted)
    return PersonLook(
        id=persoon.id,
        symbol=symbol_of(persoon),
        notes=_notes(persoon, wanted, has_dates=bool(died)),
        inside=age(persoon, wanted.day),
        born=born,
        died=died,
        is_index=bool(lid and lid.om_wie),
        is_dead=persoon.overleden is not None and persoon.soort is Persoonsoort.MENS,
        fills=fills(conditions),
        numbers=f"{number}–{number + len(conditions) - 1}" if number else "",
        spoken=_spoken(dossier, persoon, called, wanted),
    )


def symbol_of(persoon: Persoon) -> str:
    """Return the key of the symbol in the styles."""
    if persoon.soort is Persoonsoort.DOODGEBOREN and persoon.geslacht in (
        Geslacht.MAN,
        Geslacht.VROUW,
    ):
        return f"doodgeboren_{persoon.geslacht.value}"
    if persoon.soort is not Persoonsoort.MENS:
        return persoon.soort.value
    return "ongeboren" if persoon.is_ongeboren else persoon.geslacht.value


def _dates(persoon: Persoon, wanted: Wanted) -> tuple[str, str]:
    """Return the years above the symbol: birth left, death right; never for the family."""
    if wanted.is_for_family or not wanted.with_years or persoon.soort is not Persoonsoort.MENS:
        return "", ""
    born, died = birth_year(persoon.geboren), year(persoon.overleden)
    return born, died if born else ""


def _notes(persoon: Persoon, wanted: Wanted, *, has_dates: bool) -> tuple[str, ...]:
    if persoon.is_ongeboren:
        return (due_note(persoon),)
    if persoon.soort in (Persoonsoort.HUISDIER, Persoonsoort.MENS):
        is_said = persoon.overleden is not None and not has_dates
        return (death_note(persoon),) if is_said else ()
    when = year(persoon.geboren or persoon.overleden)
    return (when,) if when and not wanted.is_for_family else ()


def _spoken(dossier: Dossier, persoon: Persoon, called: str, wanted: Wanted) -> str:
    """Return what a screen reader says: who it is, and everything that the symbol shows."""
    who = spoken(dossier, persoon, called or symbol_name(persoon), with_names=wanted.with_names)
    conditions = dict.fromkeys(
        f"{one.soort.label}{STATES[one.staat]}" for one in shown(persoon, wanted)
    )
    return ", ".join(part for part in (who, _spoken_age(persoon, wanted), *conditions) if part)


def _spoken_age(persoon: Persoon, wanted: Wanted) -> str:
    if persoon.is_ongeboren:
        return due_note(persoon)
    if persoon.overleden is not None and persoon.soort is Persoonsoort.MENS:
        return death_note(persoon)
    years = age(persoon, wanted.day)
    return years if not years or years.endswith("mnd") else f"{years} jaar"


def symbol_name(persoon: Persoon) -> str:
    """Return what somebody without a name is: "ongeboren kind", "miskraam"."""
    return "ongeboren kind" if persoon.is_ongeboren else persoon.soort.label


def _first_numbers(persons: Sequence[Persoon], wanted: Wanted) -> dict[str, int]:
    """Return the first number in the legend of everybody with too many conditions."""
    found, number = {}, 1
    for persoon in persons:
        if (count := len(shown(persoon, wanted))) >= MANY:
            found[persoon.id] = number
            number += count
    return found


def numbered(
    persons: Sequence[Persoon], called: Mapping[str, str], wanted: Wanted
) -> tuple[str, ...]:
    """Return the conditions that have a number, with whose they are."""
    many = _first_numbers(persons, wanted)
    return tuple(
        f"{many[persoon.id] + place} {_short(one)} ({called[persoon.id]})"
        for persoon in persons
        if persoon.id in many
        for place, one in enumerate(shown(persoon, wanted))
    )


def _short(one: Aandoening) -> str:
    """Return the words of a condition on one line of a legend."""
    return "".join(wrapped(one.tekst or one.soort.label, NORMAL.name, _LEGEND_WIDTH, lines=1))
