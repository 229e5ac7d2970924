"""Which items go along in a document and which stay out, each with the reason.

The user sees this list before a document is made and may leave out more.
"""

from collections.abc import Callable, Iterable, Iterator

from regisseur_desktop.documents.keuzeregel import ZELF_WEG, Keuze
from regisseur_desktop.documents.lezing import in_woorden
from regisseur_desktop.documents.opdracht import Opdracht
from regisseur_desktop.documents.tekening.keuze import kies_tekening
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import (
    Afspraak,
    Doel,
    Regiecijfer,
    Resultaatafspraak,
    Voortgang,
)
from regisseur_desktop.domain.regie import Documentsoort, Veiligheidscijfer
from regisseur_desktop.domain.tekst import opsomming
from regisseur_desktop.domain.verhaal import Hulpvraag, Kracht, Zorg
from regisseur_desktop.domain.zicht import Item, Lezer, Zicht, mag_zien


def kies(dossier: Dossier, opdracht: Opdracht) -> tuple[Keuze, ...]:
    """Return every item that could stand in the document, in its order."""
    if opdracht.soort.is_tekening or opdracht.soort is Documentsoort.NETWERKLIJST:
        return kies_tekening(dossier, opdracht)
    worded = in_woorden(dossier, opdracht)
    return tuple(
        Keuze(id=item.id, soort=soort, tekst=tekst, gaat_mee=not reden, reden=reden)
        for soort, item, tekst in _items(worded)
        for reden in [_reason(dossier, opdracht, item)]
        if _belongs(dossier, opdracht, item)
    )


def gaat_mee(dossier: Dossier, opdracht: Opdracht) -> frozenset[str]:
    """Return the ids of the items that go along."""
    return frozenset(
        item.id
        for _soort, item, _tekst in _items(dossier)
        if _belongs(dossier, opdracht, item) and not _reason(dossier, opdracht, item)
    )


def _items(dossier: Dossier) -> Iterator[tuple[str, Item, str]]:
    yield from (("hulpvraag", each, each.tekst) for each in dossier.hulpvragen)
    yield from (("kracht", each, each.tekst) for each in dossier.krachten)
    yield from (("zorg", each, each.tekst) for each in dossier.zorgen)
    yield from (("resultaat", each, each.tekst) for each in dossier.resultaten)
    for doel in dossier.doelen_op_volgorde():
        yield "doel", doel, doel.wat
        yield from _afspraken("afspraak", dossier.afspraken_van(doel.id))
    yield from _afspraken("veilig thuis", dossier.afspraken_van(""))
    for cijfer in dossier.veiligheidscijfers:
        yield "veiligheid", cijfer, _cijfer_tekst(dossier, cijfer)
    for regiecijfer in dossier.regiecijfers:
        yield "eigen regie", regiecijfer, _cijfer_tekst(dossier, regiecijfer)


def _afspraken(soort: str, afspraken: Iterable[Afspraak]) -> Iterator[tuple[str, Item, str]]:
    yield from ((soort, afspraak, afspraak.wat) for afspraak in afspraken)


def _cijfer_tekst(dossier: Dossier, cijfer: Veiligheidscijfer | Regiecijfer) -> str:
    return f"{dossier.naam_van(cijfer.bron)} geeft een {cijfer.cijfer}. {cijfer.waarom}".strip()


_OP_EEN_BLAD = Hulpvraag, Kracht, Doel, Afspraak
_KLAAR = Voortgang.GELUKT, Voortgang.GING_NIET


def _belongs(dossier: Dossier, opdracht: Opdracht, item: Item) -> bool:
    """Say whether this kind of document has room for such an item at all."""
    rule = _RULES.get(opdracht.soort)
    return rule(dossier, opdracht, item) if rule else not isinstance(item, Regiecijfer)


def _on_sheet(_dossier: Dossier, _opdracht: Opdracht, item: Item) -> bool:
    return isinstance(item, _OP_EEN_BLAD)


def _still_to_do(_dossier: Dossier, _opdracht: Opdracht, item: Item) -> bool:
    """Say whether it is something that somebody still does: no goals, no problems (C-17)."""
    if not isinstance(item, Afspraak) or item.voortgang in _KLAAR:
        return False
    return bool(item.wie and item.doel_id)


def _at_the_end(_dossier: Dossier, _opdracht: Opdracht, item: Item) -> bool:
    return not isinstance(item, Zorg)


def _of_child(dossier: Dossier, opdracht: Opdracht, item: Item) -> bool:
    """Say whether it is of the child itself: its words, strengths, goals and own agreements."""
    kind = opdracht.persoon_id
    if not kind:
        return False
    match item:
        case Hulpvraag():
            return item.bron == kind
        case Kracht():
            return kind in item.over or item.bron == kind
        case Doel():
            return not item.over or kind in item.over
        case Afspraak():
            doel = next((each for each in dossier.doelen if each.id == item.doel_id), None)
            is_open = kind in item.wie and item.voortgang not in _KLAAR
            return is_open and doel is not None and _of_child(dossier, opdracht, doel)
        case _:
            return False


_RULES: dict[Documentsoort, Callable[[Dossier, Opdracht, Item], bool]] = {
    Documentsoort.KORT: _on_sheet,
    Documentsoort.KIND: _of_child,
    Documentsoort.WIE_DOET_WAT: _still_to_do,
    Documentsoort.EINDEVALUATIE: _at_the_end,
}


def _reason(dossier: Dossier, opdracht: Opdracht, item: Item) -> str:
    """Return why an item stays out, or '' when it goes along."""
    if not mag_zien(item, opdracht.lezer, opdracht.persoon_id):
        return _not_allowed(dossier, item)
    if item.id in opdracht.weggelaten:
        return ZELF_WEG
    if opdracht.voor_familie and isinstance(item, Veiligheidscijfer):
        return "Cijfers staan niet in een versie voor het gezin."
    if opdracht.lezer is Lezer.KIND and type(item) in _NIET_VOOR_KIND:
        return _NIET_VOOR_KIND[type(item)]
    if isinstance(item, Afspraak) and item.doel_id:
        return _without_goal(dossier, opdracht, item)
    return ""


_NIET_VOOR_KIND: dict[type, str] = {
    Zorg: "Zorgen staan niet in de versie voor het kind.",
    Resultaatafspraak: "Dit staat niet in de versie voor het kind.",
    Regiecijfer: "Cijfers staan niet in de versie voor het kind.",
}


def _not_allowed(dossier: Dossier, item: Item) -> str:
    if item.zicht is Zicht.EIGEN:
        names = [name for each in item.over if (name := dossier.naam_van(each))]
        return f"Dit is alleen voor {opsomming(names) or 'deze persoon'} zelf."
    if item.zicht is Zicht.OVERLEG:
        return "Dit is alleen voor het overleg en de professionals."
    return "Dit is alleen voor jou."


def _without_goal(dossier: Dossier, opdracht: Opdracht, afspraak: Afspraak) -> str:
    goal = next((doel for doel in dossier.doelen if doel.id == afspraak.doel_id), None)
    stays_out = goal is None or bool(_reason(dossier, opdracht, goal))
    return "Het doel hierbij gaat niet mee." if stays_out else ""
