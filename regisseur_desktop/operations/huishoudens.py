"""The households: the list, one dossier, and taking one out for good."""

from dataclasses import dataclass
from datetime import date

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.huishouden import Huishouden, Traject
from regisseur_desktop.domain.regie import Taak
from regisseur_desktop.operations.changes import Changes
from regisseur_desktop.operations.kluis import Kluis
from regisseur_desktop.operations.methode import load_methode
from regisseur_desktop.storage import destroy as destroying
from regisseur_desktop.storage import overzicht as queries
from regisseur_desktop.storage import rows
from regisseur_desktop.storage.history import Logsoort, log_event


@dataclass(frozen=True, slots=True, kw_only=True)
class Huishoudenregel:
    """One line of the list of households."""

    id: str
    naam: str
    leden: tuple[str, ...] = ()
    fase: str = ""
    niveau: int | None = None
    volgende_stap: str = ""
    volgend_overleg: date | None = None
    veiligheid_besproken: date | None = None
    is_voorbeeld: bool = False
    is_afgesloten: bool = False
    te_laat: int = 0


def load_dossier(kluis: Kluis, huishouden_id: str) -> Dossier:
    """Return the dossier as it is now, and remember which version was seen."""
    dossier = rows.load_dossier(kluis.store, huishouden_id)
    kluis.versies[huishouden_id] = dossier.versie
    return dossier


def log_opened(kluis: Kluis, huishouden_id: str) -> None:
    """Log that somebody opened a dossier; without this line nothing is shown."""
    log_event(kluis.store, kluis.gebruiker, Logsoort.GEOPEND, huishouden_id, "dossier")


def names(kluis: Kluis) -> dict[str, str]:
    """Return the name of every household by its id."""
    return queries.names(kluis.store)


def alle(kluis: Kluis) -> tuple[Huishouden, ...]:
    """Return every household."""
    return queries.huishoudens(kluis.store)


def lijst(kluis: Kluis, vandaag: date) -> tuple[Huishoudenregel, ...]:
    """Return the list of households with where each one stands."""
    taken = _by_household(queries.open_taken(kluis.store))
    namen = queries.bewoners(kluis.store)
    fasen = {
        traject.huishouden_id: _fase(traject) for traject in queries.open_trajecten(kluis.store)
    }
    veilig = queries.last_veiligheid(kluis.store)
    overleg: dict[str, date] = {}
    for evaluatie in queries.evaluaties(kluis.store, vandaag, date.max):
        overleg.setdefault(evaluatie.huishouden_id, evaluatie.datum)
    return tuple(
        Huishoudenregel(
            id=huishouden.id,
            naam=huishouden.naam,
            leden=tuple(naam.kort for naam in namen.get(huishouden.id, ())),
            fase=fasen.get(huishouden.id, ""),
            niveau=huishouden.niveau,
            volgende_stap=next((taak.wat for taak in taken.get(huishouden.id, ())), ""),
            volgend_overleg=overleg.get(huishouden.id),
            veiligheid_besproken=veilig.get(huishouden.id),
            is_voorbeeld=huishouden.is_voorbeeld,
            is_afgesloten=huishouden.afgesloten_op is not None,
            te_laat=sum(
                taak.uiterlijk is not None and taak.uiterlijk < vandaag
                for taak in taken.get(huishouden.id, ())
            ),
        )
        for huishouden in queries.huishoudens(kluis.store)
    )


def _by_household(taken: tuple[Taak, ...]) -> dict[str, list[Taak]]:
    found: dict[str, list[Taak]] = {}
    for taak in sorted(taken, key=lambda taak: taak.uiterlijk or date.max):
        found.setdefault(taak.huishouden_id, []).append(taak)
    return found


def _fase(traject: Traject) -> str:
    sjabloon = load_methode().sjabloon(traject.sjabloon)
    fase = sjabloon.fase(traject.fase) if sjabloon else None
    return fase.naam if fase else ""


def destroy(kluis: Kluis, huishouden_id: str) -> Changes:
    """Take a household out for good: rows, history, search and documents; one log line stays."""
    kinds = destroying.destroy_huishouden(kluis.store, huishouden_id, kluis.gebruiker)
    kluis.versies.pop(huishouden_id, None)
    return Changes(frozenset(kinds), frozenset({huishouden_id}))
