"""Days as a Dutch reader says them."""

from datetime import date, time

_MONTHS = (
    "januari februari maart april mei juni juli augustus september oktober november december"
).split()
_DAYS = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()


def voluit(day: date) -> str:
    """Return a day in words: 3 december 2026."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def kort(day: date, today: date) -> str:
    """Return a day without its year when that is this year or the coming months."""
    near = abs((day - today).days) < 300
    return f"{day.day} {_MONTHS[day.month - 1]}" if near else voluit(day)


def met_weekdag(day: date) -> str:
    """Return a day with its name: donderdag 3 december 2026."""
    return f"{_DAYS[day.weekday()]} {voluit(day)}"


def tijd(moment: time) -> str:
    """Return a time of day: 15.30 uur."""
    return f"{moment.hour}.{moment.minute:02d} uur"
