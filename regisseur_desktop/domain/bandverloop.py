"""How a tie in the netwerk was on a day, read from what it is now and what it was before."""

from dataclasses import replace
from datetime import date

from regisseur_desktop.domain.netwerk import Bandstand, Netwerkband


def stand_op(band: Netwerkband, dag: date) -> Netwerkband | None:
    """Return the tie as it was on `dag`; None while it was not there.

    A tie without `sinds` was there all along. On the day it stopped it is gone, and on the day
    on which it changed it is what it changed into.
    """
    if (band.sinds and dag < band.sinds) or (band.gestopt_op and dag >= band.gestopt_op):
        return None
    stand = _stand(band, dag)
    voorbij = tuple(eerder for eerder in band.eerder if eerder.tot <= dag)
    later = band.laatste_contact is not None and band.laatste_contact > dag
    return replace(
        band,
        nabijheid=stand.nabijheid,
        lijn=stand.lijn,
        richting=stand.richting,
        steun=stand.steun,
        laatste_contact=None if later else band.laatste_contact,
        gestopt_op=None,
        eerder=voorbij,
    )


def _stand(band: Netwerkband, dag: date) -> Bandstand | Netwerkband:
    """Return the first earlier state that still held on the day, else the state of now."""
    held = (eerder for eerder in band.eerder if dag < eerder.tot)
    return min(held, key=lambda eerder: eerder.tot, default=band)
