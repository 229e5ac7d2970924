"""A dossier in the words of its reader: professionals have a wording of their own (C-06)."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from regisseur_desktop.documents.keuzeregel import Keuze
from regisseur_desktop.documents.opdracht import Opdracht
from regisseur_desktop.documents.voornamen import zonder_achternamen
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.kinds import Value
from regisseur_desktop.domain.plan import Afspraak, Doel, Nakijken, Resultaatafspraak, Vaktekst
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.verhaal import Hulpvraag, Kracht, Zorg

_PARTS = "plannen", "resultaten", "doelen", "afspraken", "krachten", "zorgen", "hulpvragen"
"""The parts of a dossier that have texts of two wordings."""
_SOORTEN: dict[type[Value], str] = {
    Doel: "het doel",
    Afspraak: "de afspraak",
    Resultaatafspraak: "het resultaat",
    Kracht: "de kracht",
    Zorg: "de zorg",
}
_VELDEN = {
    "aanleiding": "de aanleiding",
    "waarom_hulp": "waarom er hulp is",
    "wat_verwachten": "wat het gezin kan verwachten",
    "wat_vragen": "wat wij van het gezin vragen",
}
_MOST = 60


def voor_lezer(dossier: Dossier, opdracht: Opdracht) -> Dossier:
    """Return the dossier as this reader has to read it: the right wording, and the right names."""
    worded = in_woorden(dossier, opdracht)
    return worded if opdracht.met_achternamen else zonder_achternamen(worded)


def in_woorden(dossier: Dossier, opdracht: Opdracht) -> Dossier:
    """Return the dossier in the wording of professionals, where they read and there is one."""
    if opdracht.voor_familie or not dossier.vakteksten:
        return dossier
    texts: dict[str, dict[str, str]] = {}
    for vaktekst in dossier.vakteksten:
        if vaktekst.tekst.strip():
            texts.setdefault(vaktekst.bij, {})[vaktekst.veld] = vaktekst.tekst
    parts: dict[str, Any] = {
        name: tuple(_worded(value, texts.get(value.id, {})) for value in getattr(dossier, name))
        for name in _PARTS
    }
    return replace(dossier, **parts)


def _worded(value: Value, texts: dict[str, str]) -> Value:
    if isinstance(value, Hulpvraag) and value.is_citaat:
        return value  # the own words of somebody have no other wording
    known: dict[str, Any] = {name: text for name, text in texts.items() if hasattr(value, name)}
    return replace(value, **known) if known else value


def nakijken(dossier: Dossier, opdracht: Opdracht, gekozen: Iterable[Keuze]) -> Iterator[str]:
    """Yield a sentence for each text on paper that is behind on its other wording."""
    here = frozenset(keuze.id for keuze in gekozen if keuze.gaat_mee)
    for vaktekst in achter(dossier, opdracht.soort, here, voor_familie=opdracht.voor_familie):
        yield achter_zin(dossier, vaktekst)


def achter(
    dossier: Dossier, soort: Documentsoort, mee: frozenset[str], *, voor_familie: bool
) -> Iterator[Vaktekst]:
    """Yield each text that is behind in the words of this reader; `mee` are the items on paper."""
    behind = Nakijken.GEZIN if voor_familie else Nakijken.VAK
    of_plan = {plan.id for plan in dossier.plannen if soort is Documentsoort.PLAN}
    for vaktekst in dossier.vakteksten:
        if vaktekst.nakijken is behind and vaktekst.bij in mee | of_plan:
            yield vaktekst


def achter_zin(dossier: Dossier, vaktekst: Vaktekst) -> str:
    """Return in a sentence that a text has to be looked at."""
    return (
        f"Kijk {vaktekst.nakijken.label} nog na bij {tekstnaam(dossier, vaktekst)}:"
        " de andere tekst is later veranderd."
    )


def tekstnaam(dossier: Dossier, vaktekst: Vaktekst) -> str:
    """Return how the user knows the text: by the part of the plan, or by its first words."""
    value = dossier.zoek(vaktekst.bij)
    if value is None or type(value) not in _SOORTEN:
        return _VELDEN.get(vaktekst.veld, vaktekst.veld)
    text = str(getattr(value, "wat", "") or getattr(value, "tekst", ""))
    short = text if len(text) <= _MOST else f"{text[: _MOST - 1]}…"
    return f"{_SOORTEN[type(value)]} “{short}”"
