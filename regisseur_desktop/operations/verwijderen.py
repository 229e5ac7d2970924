"""Remove something together with what hangs on it, so that undo brings all of it back."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Change, Edit
from regisseur_desktop.domain.huishouden import Lidmaatschap
from regisseur_desktop.domain.kinds import Value
from regisseur_desktop.domain.netwerk import Contact, Netwerkband
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.plan import Doel, Resultaatafspraak
from regisseur_desktop.domain.verhaal import Gebeurtenis, Kracht


def remove(dossier: Dossier, value: Value, text: str) -> Edit:
    """Return the edit that removes `value` and what cannot stand without it.

    A person or contact leaves this household; itself it stays, for another household and
    because the dossier's history refers to it.
    """
    if isinstance(value, Persoon):
        moved_out = tuple(_moved_out(dossier, value.id))
        return Edit(text, dossier.id, (*moved_out, *_gone(_hangs_on_persoon(dossier, value.id))))
    if isinstance(value, Contact):
        return Edit(text, dossier.id, _gone(_hangs_on_contact(dossier, value.id)))
    loosened = tuple(_loosened(dossier, value))
    return Edit(text, dossier.id, (*loosened, *_gone(_dependents(dossier, value)), *_gone([value])))


def remove_persoon(dossier: Dossier, persoon: Persoon) -> Edit:
    """Return the edit by which a person leaves the household."""
    return remove(dossier, persoon, f"{persoon.naam.kort or 'Persoon'} weghalen")


def _gone(values: Iterable[Value]) -> tuple[Change, ...]:
    return tuple(Change(value, None) for value in values)


def _dependents(dossier: Dossier, value: Value) -> Iterator[Value]:
    own = dossier.afspraken_van(value.id) if isinstance(value, Doel) else ()
    gone = {value.id, *(afspraak.id for afspraak in own)}
    yield from (vaktekst for vaktekst in dossier.vakteksten if vaktekst.bij in gone)
    yield from own
    if isinstance(value, Netwerkband):
        yield from (v for v in _hangs_on_contact(dossier, value.contact_id) if v != value)
    if isinstance(value, Lidmaatschap):
        yield from (v for v in _hangs_on_persoon(dossier, value.persoon_id) if v != value)


def _loosened(dossier: Dossier, value: Value) -> Iterator[Change]:
    """Loosen what outlives `value`: a worry stays when the event it dates from goes."""
    if isinstance(value, Lidmaatschap):
        yield from _moved_out(dossier, value.persoon_id)
    if isinstance(value, Kracht | Resultaatafspraak):
        yield from _untied(dossier, value.id)
    if isinstance(value, Gebeurtenis):
        for kracht in dossier.krachten:
            if kracht.sinds_gebeurtenis == value.id:
                yield Change(kracht, replace(kracht, sinds_gebeurtenis=""))
        for zorg in dossier.zorgen:
            if zorg.sinds_gebeurtenis == value.id:
                yield Change(zorg, replace(zorg, sinds_gebeurtenis=""))


def _untied(dossier: Dossier, value_id: str) -> Iterator[Change]:
    """Take a kracht or a result that goes out of the goals and agreements that name it."""

    def kept(ids: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(each for each in ids if each != value_id)

    plan = dossier.plan
    if plan and value_id in (plan.op_het_blad or ()):
        yield Change(plan, replace(plan, op_het_blad=kept(plan.op_het_blad or ())))
    for doel in dossier.doelen:
        after = replace(doel, krachten=kept(doel.krachten), resultaten=kept(doel.resultaten))
        if after != doel:
            yield Change(doel, after)
    for afspraak in dossier.afspraken:
        if value_id in afspraak.krachten:
            yield Change(afspraak, replace(afspraak, krachten=kept(afspraak.krachten)))


def _moved_out(dossier: Dossier, persoon_id: str) -> Iterator[Change]:
    """Take a person who leaves out of the other homes of the drawing."""
    for thuis in dossier.thuizen:
        if persoon_id in thuis.bewoners:
            others = tuple(wie for wie in thuis.bewoners if wie != persoon_id)
            yield Change(thuis, replace(thuis, bewoners=others))


def _hangs_on_contact(dossier: Dossier, contact_id: str) -> Iterator[Value]:
    yield from (v for v in dossier.verwijzingen if contact_id in (v.van_contact, v.naar_contact))
    yield from (t for t in dossier.toestemmingen if t.contact_id == contact_id)
    yield from (a for a in dossier.akkoorden if a.contact_id == contact_id)
    yield from (band for band in dossier.netwerk if band.contact_id == contact_id)


def _hangs_on_persoon(dossier: Dossier, persoon_id: str) -> Iterator[Value]:
    """Name what ends when a person leaves; who is whose parent or partner does not."""
    yield from (a for a in dossier.akkoorden if a.persoon_id == persoon_id)
    yield from (t for t in dossier.toestemmingen if t.persoon_id == persoon_id)
    yield from (g for g in dossier.gevoelsbanden if persoon_id in (g.persoon_a, g.persoon_b))
    yield from (v for v in dossier.verschuivingen if v.persoon_id == persoon_id)
    yield from (lid for lid in dossier.leden if lid.persoon_id == persoon_id)
