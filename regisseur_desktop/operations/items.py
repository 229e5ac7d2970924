"""One line each: a kracht, a zorg, a quotation, a note, a task."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Change, Edit, added
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.kinds import Value
from regisseur_desktop.domain.regie import Taak, Taaksoort
from regisseur_desktop.domain.verhaal import Hulpvraag, Kracht, Notitie, Notitiesoort, Zorg
from regisseur_desktop.domain.zicht import Zicht
from regisseur_desktop.operations.invoer import filled
from regisseur_desktop.operations.vakteksten import in_step

VEILIGHEID_BESPREKEN = "Veiligheid bespreken"


def add_kracht(dossier: Dossier, tekst: str, over: Sequence[str] = ()) -> Edit:
    """Return the edit that adds something that goes well."""
    tekst = filled(tekst, "Schrijf eerst wat er goed gaat. Ook iets kleins telt.")
    kracht = Kracht(
        id=new_id(),
        huishouden_id=dossier.id,
        tekst=tekst,
        over=tuple(over),
        zicht=Zicht.GEZIN,
    )
    return added("Kracht toevoegen", dossier.id, kracht)


def add_zorg(dossier: Dossier, tekst: str, over: Sequence[str] = ()) -> Edit:
    """Return the edit that adds a worry, for the regisseur's eyes until it is shared."""
    tekst = filled(tekst, "Schrijf eerst waar je je zorgen over maakt.")
    zorg = Zorg(id=new_id(), huishouden_id=dossier.id, tekst=tekst, over=tuple(over))
    return added("Zorg toevoegen", dossier.id, zorg)


def save_zorg(dossier: Dossier, before: Zorg | None, after: Zorg, vandaag: date) -> Edit:
    """Return the edit that saves a worry; a new safety signal asks a safety check today."""
    changes = [Change(before, after)]
    is_new_signal = after.is_signaal and not (before and before.is_signaal)
    if is_new_signal and not has_safety_task(dossier):
        changes.append(Change(None, safety_task(dossier.id, vandaag)))
    return Edit("Zorg veranderen" if before else "Zorg toevoegen", dossier.id, tuple(changes))


def has_safety_task(dossier: Dossier) -> bool:
    """Say whether a safety check is already asked for."""
    return any(taak.soort is Taaksoort.VEILIGHEID for taak in dossier.open_taken())


def safety_task(huishouden_id: str, vandaag: date) -> Taak:
    """Return the task that a safety signal brings."""
    return Taak(
        id=new_id(),
        huishouden_id=huishouden_id,
        wat=VEILIGHEID_BESPREKEN,
        soort=Taaksoort.VEILIGHEID,
        uiterlijk=vandaag,
        toelichting="Er is een signaal opgeschreven. Bespreek het en volg de meldcode.",
    )


def add_hulpvraag(dossier: Dossier, tekst: str, bron: str, vandaag: date) -> Edit:
    """Return the edit that keeps somebody's own words about what should change."""
    tekst = filled(tekst, "Schrijf eerst wat er moet veranderen, in eigen woorden.")
    hulpvraag = Hulpvraag(
        id=new_id(),
        huishouden_id=dossier.id,
        tekst=tekst,
        bron=bron,
        over=(bron,) if bron else (),
        datum=vandaag,
        zicht=Zicht.GEZIN,
    )
    return added("Hulpvraag toevoegen", dossier.id, hulpvraag)


def add_notitie(
    dossier: Dossier,
    tekst: str,
    nu: datetime,
    *,
    soort: Notitiesoort = Notitiesoort.NOTITIE,
    uitwerken: bool = False,
) -> Edit:
    """Return the edit that adds a note of this moment."""
    tekst = filled(tekst, "Schrijf eerst je notitie.")
    notitie = Notitie(
        id=new_id(),
        huishouden_id=dossier.id,
        tekst=tekst,
        moment=nu.astimezone(UTC),
        soort=soort,
        nog_uitwerken=uitwerken,
    )
    return added("Notitie toevoegen", dossier.id, notitie)


def add_taak(dossier: Dossier, wat: str, uiterlijk: date | None = None) -> Edit:
    """Return the edit that adds a task of the regisseur's own."""
    wat = filled(wat, "Schrijf eerst wat je gaat doen.")
    taak = Taak(id=new_id(), huishouden_id=dossier.id, wat=wat, uiterlijk=uiterlijk)
    return added("Taak toevoegen", dossier.id, taak)


def finish_taak(taak: Taak, nu: datetime) -> Edit:
    """Return the edit that ticks a task off."""
    after = replace(taak, klaar_op=nu.astimezone(UTC))
    return Edit(f"Afvinken: {taak.wat}", taak.huishouden_id, (Change(taak, after),))


def save(dossier: Dossier, before: Value | None, after: Value, text: str) -> Edit:
    """Return the edit that saves any value as it came out of a form."""
    return in_step(dossier, Edit(text, dossier.id, (Change(before, after),)))
