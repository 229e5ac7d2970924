"""What to keep of how a tie of the netwerk was before, when it changes."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from regisseur_desktop.domain.netwerk import Bandstand, Netwerkband


def met_verloop(before: Netwerkband, after: Netwerkband, vandaag: date) -> Netwerkband:
    """Return `after` with how the tie was until today, when that differs.

    Who changes something twice on one day corrects it: only how it was before that day stays.
    """
    eerder = tuple(een for een in before.eerder if een.tot < vandaag)
    was = next((een for een in before.eerder if een.tot >= vandaag), _stand(before, vandaag))
    is_first_day = before.sinds is not None and before.sinds >= vandaag
    if not is_first_day and _content(was) != _content(_stand(after, vandaag)):
        eerder += (replace(was, tot=vandaag),)
    return replace(after, eerder=eerder)


def _stand(band: Netwerkband, tot: date) -> Bandstand:
    return Bandstand(
        tot=tot,
        nabijheid=band.nabijheid,
        lijn=band.lijn,
        richting=band.richting,
        steun=band.steun,
    )


def _content(stand: Bandstand) -> tuple[object, ...]:
    return stand.nabijheid, stand.lijn, stand.richting, stand.steun


def change_days(netwerk: Iterable[Netwerkband]) -> tuple[date, ...]:
    """Return the days on which anything of the netwerk is known to have begun or changed."""
    days: set[date] = set()
    for band in netwerk:
        days |= {day for day in (band.sinds, band.gestopt_op) if day}
        days |= {een.tot for een in band.eerder}
    return tuple(sorted(days))


def first_day(netwerk: Iterable[Netwerkband]) -> date | None:
    """Return the first of those days."""
    return min(change_days(netwerk), default=None)
