"""What was removed in the last 30 days, read from the history, and the way back."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from regisseur_desktop.domain.edit import Edit, added
from regisseur_desktop.domain.kinds import Value
from regisseur_desktop.operations.kluis import Kluis
from regisseur_desktop.operations.woorden import text_of
from regisseur_desktop.storage import overzicht as queries
from regisseur_desktop.storage import terugblik

BEWAARTIJD = timedelta(days=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prullenbakregel:
    """Something that was removed: what it says, from which household, when and by whom."""

    value: Value
    tekst: str
    huishouden_id: str
    huishouden_naam: str
    moment: datetime
    wie: str


def lijst(kluis: Kluis, nu: datetime) -> tuple[Prullenbakregel, ...]:
    """Return what can be put back, the last removed first."""
    names = queries.names(kluis.store)
    return tuple(
        Prullenbakregel(
            value=gone.value,
            tekst=text_of(gone.value),
            huishouden_id=gone.huishouden_id,
            huishouden_naam=names[gone.huishouden_id],
            moment=gone.moment,
            wie=gone.wie,
        )
        for gone in terugblik.removed_since(kluis.store, nu - BEWAARTIJD)
        if gone.huishouden_id in names and text_of(gone.value)
    )


def terugzetten(regel: Prullenbakregel) -> Edit:
    """Return the edit that puts it back as it was."""
    return added("Terugzetten uit de prullenbak", regel.huishouden_id, regel.value)
