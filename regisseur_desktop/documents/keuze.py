"""Which items go along in a document and which stay out, each with the reason.

The user sees this list before a document is made and may leave out more.
"""

from collections.abc import Iterable, Iterator

from regisseur_desktop.documents.keuzeregel import ZELF_WEG, Keuze
from regisseur_desktop.documents.opdracht import Opdracht
from regisseur_desktop.documents.tekening.keuze import kies_tekening
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import Afspraak, Doel
from regisseur_desktop.domain.regie import Documentsoort, Veiligheidscijfer
from regisseur_desktop.domain.tekst import opsomming
from regisseur_desktop.domain.verhaal import Hulpvraag, Kracht, Zorg
from regisseur_desktop.domain.zicht import Item, Lezer, Zicht, mag_zien


def kies(dossier: Dossier, opdracht: Opdracht) -> tuple[Keuze, ...]:
    """Return every item that could stand in the document, in its order."""
    if opdracht.soort.is_tekening or opdracht.soort is Documentsoort.NETWERKLIJST:
        return kies_tekening(dossier, opdracht)
    return tuple(
        Keuze(id=item.id, soort=soort, tekst=tekst, gaat_mee=not reden, reden=reden)
        for soort, item, tekst in _items(dossier)
        for reden in [_reason(dossier, opdracht, item)]
        if _belongs(opdracht, item)
    )


def gaat_mee(dossier: Dossier, opdracht: Opdracht) -> frozenset[str]:
    """Return the ids of the items that go along."""
    return frozenset(
        item.id
        for _soort, item, _tekst in _items(dossier)
        if _belongs(opdracht, item) and not _reason(dossier, opdracht, item)
    )


def _items(dossier: Dossier) -> Iterator[tuple[str, Item, str]]:
    yield from (("hulpvraag", each, each.tekst) for each in dossier.hulpvragen)
    yield from (("kracht", each, each.tekst) for each in dossier.krachten)
    yield from (("zorg", each, each.tekst) for each in dossier.zorgen)
    for doel in dossier.doelen_op_volgorde():
        yield "doel", doel, doel.wat
        yield from _afspraken("afspraak", dossier.afspraken_van(doel.id))
    yield from _afspraken("veilig thuis", dossier.afspraken_van(""))
    for cijfer in dossier.veiligheidscijfers:
        yield "veiligheid", cijfer, _cijfer_tekst(dossier, cijfer)


def _afspraken(soort: str, afspraken: Iterable[Afspraak]) -> Iterator[tuple[str, Item, str]]:
    yield from ((soort, afspraak, afspraak.wat) for afspraak in afspraken)


def _cijfer_tekst(dossier: Dossier, cijfer: Veiligheidscijfer) -> str:
    return f"{dossier.naam_van(cijfer.bron)} geeft een {cijfer.cijfer}. {cijfer.waarom}".strip()


_OP_EEN_BLAD = Hulpvraag, Kracht, Doel, Afspraak


def _belongs(opdracht: Opdracht, item: Item) -> bool:
    """Say whether this kind of document has room for such an item at all."""
    return opdracht.soort is not Documentsoort.KORT or isinstance(item, _OP_EEN_BLAD)


def _reason(dossier: Dossier, opdracht: Opdracht, item: Item) -> str:
    """Return why an item stays out, or '' when it goes along."""
    if not mag_zien(item, opdracht.lezer, opdracht.persoon_id):
        return _not_allowed(dossier, item)
    if item.id in opdracht.weggelaten:
        return ZELF_WEG
    if opdracht.voor_familie and isinstance(item, Veiligheidscijfer):
        return "Cijfers staan niet in een versie voor het gezin."
    if opdracht.lezer is Lezer.KIND and isinstance(item, Zorg):
        return "Zorgen staan niet in de versie voor het kind."
    if isinstance(item, Afspraak) and item.doel_id:
        return _without_goal(dossier, opdracht, item)
    return ""


def _not_allowed(dossier: Dossier, item: Item) -> str:
    if item.zicht is Zicht.EIGEN:
        names = [name for each in item.over if (name := dossier.naam_van(each))]
        return f"Dit is alleen voor {opsomming(names) or 'wie het betreft'} zelf."
    if item.zicht is Zicht.OVERLEG:
        return "Dit is alleen voor het overleg en de professionals."
    return "Dit is alleen voor jou."


def _without_goal(dossier: Dossier, opdracht: Opdracht, afspraak: Afspraak) -> str:
    goal = next((doel for doel in dossier.doelen if doel.id == afspraak.doel_id), None)
    stays_out = goal is None or bool(_reason(dossier, opdracht, goal))
    return "Het doel hierbij gaat niet mee." if stays_out else ""
