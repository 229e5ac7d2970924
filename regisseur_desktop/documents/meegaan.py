"""The rules for what goes along in a document: what has room in it, and why an item stays out."""

from collections.abc import Callable, Iterable, Iterator

from regisseur_desktop.documents.keuzeregel import ZELF_WEG
from regisseur_desktop.documents.opdracht import Opdracht
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


def gaat_mee(dossier: Dossier, opdracht: Opdracht) -> frozenset[str]:
    """Return the ids of the items that go along."""
    return frozenset(
        item.id
        for _soort, item, _tekst in items(dossier)
        if hoort_erbij(dossier, opdracht, item) and not reden(dossier, opdracht, item)
    )


def items(dossier: Dossier) -> Iterator[tuple[str, Item, str]]:
    """Yield every item that may stand in a document: its kind in a word, itself, its text."""
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
_VERGELEKEN = Hulpvraag, Kracht, Doel, Afspraak, Resultaatafspraak
_KLAAR = Voortgang.GELUKT, Voortgang.GING_NIET


def hoort_erbij(dossier: Dossier, opdracht: Opdracht, item: Item) -> bool:
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


def _compared(_dossier: Dossier, _opdracht: Opdracht, item: Item) -> bool:
    """Say whether an earlier plan knows it too, so that it can be compared."""
    return isinstance(item, _VERGELEKEN)


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
    Documentsoort.VERSCHIL: _compared,
}


def reden(dossier: Dossier, opdracht: Opdracht, item: Item) -> str:
    """Return why an item stays out of this document, or '' when it goes along."""
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
    stays_out = goal is None or bool(reden(dossier, opdracht, goal))
    return "Het doel hierbij gaat niet mee." if stays_out else ""
