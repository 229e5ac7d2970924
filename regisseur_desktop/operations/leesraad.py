"""Who may get a copy of their own, and what helps the readers of a document to read it."""

from collections.abc import Iterator
from datetime import date

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.persoon import Leeswijze, Persoon, Persoonsoort
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.tekst import opsomming
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.operations.documentopdracht import Documentopdracht

_VOLWASSEN = 18


def eigen_lezers(dossier: Dossier, lezer: Lezer, vandaag: date) -> tuple[Persoon, ...]:
    """Return who of the family may get a copy of their own; the children for a child."""
    if lezer not in (Lezer.GEZIN, Lezer.KIND):
        return ()
    here = tuple(persoon for persoon in dossier.bewoners() if _can_read(persoon))
    if lezer is Lezer.GEZIN:
        return here
    return tuple(persoon for persoon in here if _is_kind(dossier, persoon, vandaag))


def _can_read(persoon: Persoon) -> bool:
    is_mens = persoon.soort is Persoonsoort.MENS and not persoon.is_ongeboren
    return is_mens and persoon.overleden is None and bool(persoon.naam.kort)


def _is_kind(dossier: Dossier, persoon: Persoon, vandaag: date) -> bool:
    """Tell whether somebody is a child: by age, or else as a child who is no parent."""
    ages = persoon.geboren.leeftijd_op(vandaag) if persoon.geboren else None
    if ages is not None:
        return ages[0] < _VOLWASSEN
    children = {relatie.kind_id for relatie in dossier.ouderrelaties}
    parents = {relatie.ouder_id for relatie in dossier.ouderrelaties}
    return persoon.id in children - parents


def leesraad(dossier: Dossier, opdracht: Documentopdracht, vandaag: date) -> str:
    """Return in a sentence or two what helps the readers of this document; '' for nothing."""
    readers = [
        persoon
        for persoon in eigen_lezers(dossier, opdracht.lezer, vandaag)
        if opdracht.persoon_id in ("", persoon.id)
    ]
    return " ".join(
        (*_raad(readers, opdracht), *_met_plaatjes(dossier, readers, opdracht, vandaag))
    )


def _raad(readers: list[Persoon], opdracht: Documentopdracht) -> Iterator[str]:
    large = _names(readers, Leeswijze.GROTE_LETTERS)
    if large and not opdracht.groot:
        yield f"Grote letters helpen {large}."
    aloud = _names(readers, Leeswijze.VOORLEZEN)
    if aloud:
        yield f"Lees dit voor aan {aloud}."
    interpreted = [
        persoon for persoon in readers if Leeswijze.TOLK in persoon.leeswijze or persoon.taal
    ]
    if interpreted:
        talen = " en ".join(dict.fromkeys(p.taal for p in interpreted if p.taal))
        names = opsomming([persoon.naam.kort for persoon in interpreted])
        tolk = f"een tolk ({talen})" if talen else "een tolk"
        yield f"Lees dit samen met {names} en {tolk}."


def _met_plaatjes(
    dossier: Dossier, readers: list[Persoon], opdracht: Documentopdracht, vandaag: date
) -> Iterator[str]:
    """Point out the page with pictures to the children whom pictures help."""
    children = [persoon for persoon in readers if _is_kind(dossier, persoon, vandaag)]
    helped = _names(children, Leeswijze.PICTOGRAMMEN)
    if helped and opdracht.soort is not Documentsoort.KIND:
        yield f"Plaatjes helpen {helped}: kies Mijn plan."


def _names(readers: list[Persoon], leeswijze: Leeswijze) -> str:
    return opsomming([p.naam.kort for p in readers if leeswijze in p.leeswijze])
