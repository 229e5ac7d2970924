"""Ages and dates in a genogram, as short as a symbol needs and no more certain than they are."""

from datetime import date

from regisseur_desktop.domain.kalender import MAANDEN_KORT, jaren_tussen
from regisseur_desktop.domain.moment import Moment, MomentSoort
from regisseur_desktop.domain.persoon import Persoon, Persoonsoort

_SHORT = (("overleden in", "†"), ("overleden rond", "† ca."), ("overleden", "†"), ("verwacht ", ""))
_EXACT = frozenset({MomentSoort.DAG, MomentSoort.MAAND, MomentSoort.SEIZOEN, MomentSoort.JAAR})


def age(persoon: Persoon, day: date) -> str:
    """Return the age inside the symbol: "9", "ca. 40", "5 mnd"; at death for who died."""
    if persoon.geboren is None or persoon.is_ongeboren or persoon.soort is not Persoonsoort.MENS:
        return ""
    if persoon.overleden is None:
        return _age_between(persoon.geboren, day, day)
    if not persoon.overleden.bekend:
        return ""
    first, last = persoon.overleden.earliest(), persoon.overleden.latest()
    return _age_between(persoon.geboren, first or last or day, last or first or day)


def _age_between(born: Moment, first: date, last: date) -> str:
    low, high = born.leeftijd_op(first), born.leeftijd_op(last)
    if low is None or high is None:
        return ""
    youngest, oldest = low[0], high[1]
    if oldest == 0:
        return _months(born, last)
    if born.ongeveer or oldest - youngest > 1:
        return f"ca. {(youngest + oldest) // 2}"
    if oldest == youngest:
        return str(oldest)
    return str(_said(born, oldest, last))


def _said(born: Moment, oldest: int, day: date) -> int:
    """Return which of two ages to show: the one the family told, else that of this year."""
    if born.leeftijd is None or born.peildatum is None:
        return oldest
    return born.leeftijd + max(jaren_tussen(born.peildatum, day), 0)


def _months(born: Moment, day: date) -> str:
    middle = born.earliest() or day
    months = (day.year - middle.year) * 12 + day.month - middle.month - (day.day < middle.day)
    return f"{max(months, 0)} mnd"


def year(moment: Moment | None) -> str:
    """Return the year when it is certain enough to print; "ca. 1950" when it is a guess."""
    if moment is None or not moment.bekend:
        return ""
    first, last = moment.earliest(), moment.latest()
    if first is None or last is None:
        return ""
    if first.year == last.year and not moment.ongeveer:
        return str(first.year)
    middle = date.fromordinal((first.toordinal() + last.toordinal()) // 2)
    return f"ca. {middle.year}"


def birth_year(moment: Moment | None) -> str:
    """Return the year of birth when it was told as a date; an age tells no year."""
    return year(moment) if moment and moment.soort in _EXACT else ""


def death_note(persoon: Persoon) -> str:
    """Return "overleden in 2025", "overleden rond 2025", or "overleden" when nobody knows."""
    when = year(persoon.overleden)
    if not when:
        return "overleden"
    return f"overleden in {when}" if when.isdigit() else f"overleden {when.replace('ca.', 'rond')}"


def due_note(persoon: Persoon) -> str:
    """Return when an unborn child is expected: "verwacht mrt 2027"."""
    due = persoon.uitgerekend
    return f"verwacht {MAANDEN_KORT[due.month - 1]} {due.year}" if due else "verwacht"


def shorter(note: str) -> str:
    """Return a note about a death or a birth in the fewest signs: "† 2025"."""
    for words, sign in _SHORT:
        note = note.replace(words, sign)
    return note


def span(start: Moment | None, end: Moment | None) -> str:
    """Return the years of a relation: "2010", "2010–2019", "tot 2019"."""
    first, last = year(start), year(end)
    if first and last:
        return f"{first}–{last}"
    return first or (f"tot {last}" if last else "")
