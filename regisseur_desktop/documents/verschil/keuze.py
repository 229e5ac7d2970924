"""Which changes go along when two plans are compared, and which this reader will not see."""

from collections.abc import Iterator
from dataclasses import replace

from regisseur_desktop.documents.keuzeregel import Keuze
from regisseur_desktop.documents.lezing import in_woorden
from regisseur_desktop.documents.meegaan import hoort_erbij, items, reden
from regisseur_desktop.documents.opdracht import Opdracht
from regisseur_desktop.documents.verschil.lezing import verschillen
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.planverschil import vergelijk
from regisseur_desktop.domain.zicht import Item

_ORDER = ("hulpvraag", "kracht", "resultaat", "doel", "veilig thuis")


def kies_verschil(vandaag: Dossier, opdracht: Opdracht) -> tuple[Keuze, ...]:
    """Return every item that changed, by its kind; what went is there too.

    What changed only where this reader never looks is no line at all.
    """
    if opdracht.vergelijking is None:
        return ()
    toen, nu = (
        in_woorden(plan, opdracht)
        for plan in (opdracht.vergelijking.toen, opdracht.vergelijking.nu)
    )
    changed = {each.id: each.soort.label.capitalize() for each in vergelijk(toen, nu)}
    whole = replace(opdracht, weggelaten=frozenset())
    seen = {each.id for each in verschillen(vandaag, whole)}
    found = (
        Keuze(
            id=item.id,
            soort=soort,
            tekst=f"{changed[item.id]}: {tekst}",
            gaat_mee=not why,
            reden=why,
        )
        for plan, soort, item, tekst in _each(toen, nu)
        if item.id in changed and hoort_erbij(plan, opdracht, item)
        for why in [_reden(vandaag, plan, opdracht, item)]
        if why or item.id in seen
    )
    return tuple(sorted(found, key=_place))


def _each(toen: Dossier, nu: Dossier) -> Iterator[tuple[Dossier, str, Item, str]]:
    """Yield every item of both plans once, with the plan it stands in."""
    here = set()
    for soort, item, tekst in items(nu):
        here.add(item.id)
        yield nu, soort, item, tekst
    yield from ((toen, *each) for each in items(toen) if each[1].id not in here)


def _reden(vandaag: Dossier, plan: Dossier, opdracht: Opdracht, item: Item) -> str:
    """Return why an item stays out: by what holds today, or else by what held in its plan."""
    still = vandaag.zoek(item.id)
    today = reden(vandaag, opdracht, still) if isinstance(still, Item) else ""
    return today or reden(plan, opdracht, item)


def _place(keuze: Keuze) -> int:
    soort = "doel" if keuze.soort == "afspraak" else keuze.soort
    return _ORDER.index(soort)
