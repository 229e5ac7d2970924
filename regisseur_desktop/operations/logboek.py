"""Who opened, changed, printed and exported what: the log as a person reads it."""

from dataclasses import dataclass
from datetime import datetime

from regisseur_desktop.operations.kluis import Kluis
from regisseur_desktop.storage import overzicht as queries
from regisseur_desktop.storage import terugblik


@dataclass(frozen=True, slots=True, kw_only=True)
class Logregel:
    """One line of the log."""

    moment: datetime
    wie: str
    gebeurtenis: str
    huishouden_naam: str
    detail: str


def lijst(kluis: Kluis, huishouden_id: str = "", most: int = 200) -> tuple[Logregel, ...]:
    """Return the latest lines, of one household or of all, the last first."""
    names = queries.names(kluis.store)
    return tuple(
        Logregel(
            moment=line.moment,
            wie=line.wie,
            gebeurtenis=line.gebeurtenis,
            huishouden_naam=names.get(line.huishouden_id, ""),
            detail=line.detail,
        )
        for line in terugblik.latest_log(kluis.store, huishouden_id, most)
    )
