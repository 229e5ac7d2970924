"""What was removed in the last 30 days, read from the history, and the way back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby

from regisseur_desktop.domain.edit import Change, Edit
from regisseur_desktop.domain.huishouden import Lidmaatschap
from regisseur_desktop.domain.kinds import Value
from regisseur_desktop.domain.netwerk import Contact, Netwerkband
from regisseur_desktop.domain.persoon import Ouderrelatie, Partnerrelatie, Persoon
from regisseur_desktop.domain.tekening import Gevoelsband
from regisseur_desktop.domain.tekst import opsomming
from regisseur_desktop.operations.kluis import Kluis
from regisseur_desktop.operations.woorden import text_of
from regisseur_desktop.storage import overzicht as queries
from regisseur_desktop.storage import rows, terugblik
from regisseur_desktop.storage.terugblik import Weggehaald

BEWAARTIJD = timedelta(days=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prullenbakregel:
    """What was removed in one go: what it says, from which household, when and by whom.

    `values` holds all of it, a goal with its agreements, so that it comes back whole.
    """

    values: tuple[Value, ...]
    tekst: str
    huishouden_id: str
    huishouden_naam: str
    moment: datetime
    wie: str


def lijst(kluis: Kluis, nu: datetime) -> tuple[Prullenbakregel, ...]:
    """Return what can be put back, the last removed first."""
    names = queries.names(kluis.store)
    gone = terugblik.removed_since(kluis.store, nu - BEWAARTIJD)
    groups = groupby(gone, key=lambda one: (one.moment, one.huishouden_id))
    regels = (_regel(kluis, list(group), names) for _key, group in groups)
    return tuple(regel for regel in regels if regel.tekst and regel.huishouden_naam)


def _regel(kluis: Kluis, gone: Sequence[Weggehaald], names: dict[str, str]) -> Prullenbakregel:
    """Name what was removed in one go by what was removed last: the rest hung on it."""
    first = gone[0]
    return Prullenbakregel(
        values=tuple(one.value for one in gone),
        tekst=next((text for one in gone if (text := _text(kluis, one.value))), ""),
        huishouden_id=first.huishouden_id,
        huishouden_naam=names.get(first.huishouden_id, ""),
        moment=first.moment,
        wie=first.wie,
    )


def _text(kluis: Kluis, value: Value) -> str:
    """Return what a value says; what ties two people says who they are."""
    if isinstance(value, Lidmaatschap):
        persoon = rows.get(kluis.store, Persoon, value.persoon_id)
        return text_of(persoon) if persoon else ""
    if isinstance(value, Netwerkband):
        contact = rows.get(kluis.store, Contact, value.contact_id)
        return text_of(contact) if contact else ""
    if isinstance(value, Gevoelsband):
        return f"{value.soort.label}: {_pair(kluis, value.persoon_a, value.persoon_b)}"
    if isinstance(value, Partnerrelatie):
        return f"partners: {_pair(kluis, value.persoon_a, value.persoon_b)}"
    if isinstance(value, Ouderrelatie):
        return f"ouder en kind: {_pair(kluis, value.ouder_id, value.kind_id)}"
    return text_of(value)


def _pair(kluis: Kluis, een: str, ander: str) -> str:
    """Return the names of two people, as far as they have one."""
    people = (rows.get(kluis.store, Persoon, wie) for wie in (een, ander))
    return opsomming([persoon.naam.kort or "iemand" for persoon in people if persoon])


def terugzetten(regel: Prullenbakregel) -> Edit:
    """Return the edit that puts it back as it was."""
    changes = tuple(Change(None, value) for value in regel.values)
    return Edit("Terugzetten uit de prullenbak", regel.huishouden_id, changes)
