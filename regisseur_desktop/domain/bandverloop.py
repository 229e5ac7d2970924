"""How a tie of the netwerk went over time: as it was on a day, and what to keep of before.

`Netwerkband.eerder` tells how it was, the earliest first; each part ends before its `tot`.
"""

from dataclasses import replace
from datetime import date

from regisseur_desktop.domain.netwerk import Bandstand, Netwerkband


def is_er(band: Netwerkband, dag: date) -> bool:
    """Say whether the tie was there on a day; a beginning that is not known was long ago."""
    is_begun = band.sinds is None or band.sinds <= dag
    return is_begun and (band.gestopt_op is None or dag < band.gestopt_op)


def stand_op(band: Netwerkband, dag: date) -> Netwerkband | None:
    """Return the tie as it was on a day, or nothing when it was not there."""
    if not is_er(band, dag):
        return None
    stand = next((een for een in band.eerder if dag < een.tot), None)
    if stand is None:
        return band
    return replace(
        band,
        nabijheid=stand.nabijheid,
        lijn=stand.lijn,
        richting=stand.richting,
        steun=stand.steun,
    )


def met_verloop(before: Netwerkband, after: Netwerkband, vandaag: date) -> Netwerkband:
    """Return `after` with how it was until today, when that differs.

    Who changes something twice on one day corrects it: only how it was before that day stays.
    """
    eerder = tuple(een for een in before.eerder if een.tot < vandaag)
    today = next((een for een in before.eerder if een.tot >= vandaag), None)
    was = today or _stand(before, vandaag)
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


def first_day(netwerk: tuple[Netwerkband, ...]) -> date | None:
    """Return the first day on which the netwerk differs from the day before, as far as known."""
    days = [band.sinds for band in netwerk if band.sinds]
    days += [een.tot for band in netwerk for een in band.eerder]
    days += [band.gestopt_op for band in netwerk if band.gestopt_op]
    return min(days, default=None)
