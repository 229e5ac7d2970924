"""Which backups to keep: all of two days, then one a day, a week and a month."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

_ALL_FOR = timedelta(days=2)


def _day(moment: datetime) -> tuple[int, ...]:
    return moment.date().toordinal(), 0


def _week(moment: datetime) -> tuple[int, ...]:
    return moment.isocalendar()[:2]


def _month(moment: datetime) -> tuple[int, ...]:
    return moment.year, moment.month


# how to name a period, and of how many periods to keep the last backup
_RULES: tuple[tuple[Callable[[datetime], tuple[int, ...]], int], ...] = (
    (_day, 12),
    (_week, 10),
    (_month, 9),
)


def kept(moments: Iterable[datetime], now: datetime) -> set[datetime]:
    """Return the moments of the backups that stay; the newest one always does."""
    latest_first = sorted(moments, reverse=True)
    stay = {moment for moment in latest_first if now - moment <= _ALL_FOR}
    stay.update(latest_first[:1])
    older = [moment for moment in latest_first if now - moment > _ALL_FOR]
    for period, number in _RULES:
        last_of: dict[tuple[int, ...], datetime] = {}
        for moment in older:
            last_of.setdefault(period(moment), moment)
        stay.update(list(last_of.values())[:number])
    return stay
