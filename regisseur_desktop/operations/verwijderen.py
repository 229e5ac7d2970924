"""Remove something together with what hangs on it, so that undo brings all of it back."""

from collections.abc import Iterator

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Change, Edit
from regisseur_desktop.domain.huishouden import Lidmaatschap
from regisseur_desktop.domain.kinds import Value
from regisseur_desktop.domain.netwerk import Netwerkband
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.plan import Doel


def remove(dossier: Dossier, value: Value, text: str) -> Edit:
    """Return the edit that removes `value` and what cannot stand without it.

    A person leaves this household; the person itself stays for another household and is
    what the dossier's history refers to.
    """
    gone = [value, *_dependents(dossier, value)]
    return Edit(text, dossier.id, tuple(Change(v, None) for v in reversed(gone)))


def remove_persoon(dossier: Dossier, persoon: Persoon) -> Edit:
    """Return the edit by which a person leaves the household, with relations inside it."""
    text = f"{persoon.naam.kort or 'Persoon'} weghalen"
    gone = tuple(_hangs_on_persoon(dossier, persoon.id))
    return Edit(text, dossier.id, tuple(Change(v, None) for v in gone))


def _dependents(dossier: Dossier, value: Value) -> Iterator[Value]:
    if isinstance(value, Doel):
        yield from dossier.afspraken_van(value.id)
    if isinstance(value, Netwerkband):
        yield from _of_contact(dossier, value.contact_id)
    if isinstance(value, Lidmaatschap):
        yield from (v for v in _hangs_on_persoon(dossier, value.persoon_id) if v != value)


def _of_contact(dossier: Dossier, contact_id: str) -> Iterator[Value]:
    yield from (v for v in dossier.verwijzingen if contact_id in (v.van_contact, v.naar_contact))
    yield from (t for t in dossier.toestemmingen if t.contact_id == contact_id)


def _hangs_on_persoon(dossier: Dossier, persoon_id: str) -> Iterator[Value]:
    yield from (r for r in dossier.ouderrelaties if persoon_id in (r.ouder_id, r.kind_id))
    yield from (r for r in dossier.partnerrelaties if persoon_id in (r.persoon_a, r.persoon_b))
    yield from (a for a in dossier.akkoorden if a.persoon_id == persoon_id)
    yield from (t for t in dossier.toestemmingen if t.persoon_id == persoon_id)
    yield from (lid for lid in dossier.leden if lid.persoon_id == persoon_id)
