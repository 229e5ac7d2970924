"""Talking about safety: everybody gives a figure, and the open safety tasks are done."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Change, Edit
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.regie import Taaksoort, Veiligheidscijfer
from regisseur_desktop.domain.zicht import Zicht
from regisseur_desktop.errors import Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Cijfer:
    """What one person said: a figure from 0 (not safe) to 10 (safe), and why."""

    bron: str = ""
    cijfer: int
    waarom: str = ""


def discuss_veiligheid(
    dossier: Dossier, cijfers: Sequence[Cijfer], nu: datetime, zicht: Zicht = Zicht.ALLEEN_IK
) -> Edit:
    """Return the edit that records the figures of a talk today (`nu` in local time)."""
    if not cijfers:
        raise Refused("Vul minstens één cijfer in.")
    if not all(0 <= een.cijfer <= 10 for een in cijfers):
        raise Refused("Kies een cijfer van 0 tot en met 10.")
    changes = [
        Change(
            None,
            Veiligheidscijfer(
                id=new_id(),
                huishouden_id=dossier.id,
                bron=een.bron,
                cijfer=een.cijfer,
                waarom=een.waarom.strip(),
                datum=nu.date(),
                zicht=zicht,
            ),
        )
        for een in cijfers
    ]
    changes += [
        Change(taak, replace(taak, klaar_op=nu.astimezone(UTC)))
        for taak in dossier.open_taken()
        if taak.soort is Taaksoort.VEILIGHEID
    ]
    return Edit("Veiligheid bespreken", dossier.id, tuple(changes))
