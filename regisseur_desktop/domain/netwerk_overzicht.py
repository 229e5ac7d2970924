"""Who works with whom around one household: one row a tie, for the screen and for paper."""

from dataclasses import dataclass
from datetime import date
from operator import attrgetter

from regisseur_desktop.domain.bandverloop import stand_op
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.netwerk import Contact, Netwerkband, Netwerkgroep, Netwerksoort
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.tekst import opsomming


@dataclass(frozen=True, slots=True, kw_only=True)
class Netwerkrij:
    """One tie as the overview shows it: person, organisation, role, address, from and to.

    `voor` names whom it serves, empty for the whole household. `toestemming_tot` is the last day
    of the consent to share with this contact, as far as one was given and not taken back.
    """

    band_id: str
    groep: Netwerkgroep
    naam: str
    organisatie: str = ""
    functie: str = ""
    telefoon: str = ""
    email: str = ""
    van: date | None = None
    tot: date | None = None
    voor: tuple[str, ...] = ()
    waarvoor: str = ""
    laatste_contact: date | None = None
    toestemming_tot: date | None = None

    @property
    def soort(self) -> Netwerksoort:
        """Return whether it is the own network, a volunteer or a professional."""
        return self.groep.soort

    @property
    def voor_wie(self) -> str:
        """Return whom it serves in words."""
        return opsomming(self.voor) or "het hele gezin"


def netwerk_overzicht(
    dossier: Dossier,
    vandaag: date,
    soort: Netwerksoort | None = None,
    *,
    met_gestopt: bool = False,
) -> tuple[Netwerkrij, ...]:
    """Return a row for everybody who is there today, by group; with `met_gestopt` all ever."""
    ties = dossier.netwerk if met_gestopt else netwerk_op(dossier, vandaag)
    wanted = (band for band in ties if soort in (None, band.groep.soort))
    order = list(Netwerkgroep)
    ordered = sorted(wanted, key=lambda band: order.index(band.groep))
    return tuple(_rij(dossier, band) for band in ordered)


def netwerk_op(dossier: Dossier, dag: date) -> tuple[Netwerkband, ...]:
    """Return the ties that are there on a day, as they are kept."""
    return tuple(band for band in dossier.netwerk if stand_op(band, dag))


def naam_van_band(dossier: Dossier, band: Netwerkband) -> str:
    """Return what to call who is at the other end; the family's own name for who is family."""
    persoon = dossier.persoon(band.persoon) if band.persoon else None
    contact = dossier.contact(band.contact_id)
    own = persoon.naam.kort if persoon else ""
    return own or (contact.naam if contact else "") or "iemand zonder naam"


def _rij(dossier: Dossier, band: Netwerkband) -> Netwerkrij:
    contact, naam = dossier.contact(band.contact_id), naam_van_band(dossier, band)
    persoon = dossier.persoon(band.persoon) if band.persoon else None
    is_organisatie = contact is not None and contact.is_organisatie
    organisatie = (contact.organisatie or (naam if is_organisatie else "")) if contact else ""
    return Netwerkrij(
        band_id=band.id,
        groep=band.groep,
        naam=naam,
        organisatie=organisatie,
        functie=contact.functie if contact else "",
        telefoon=_first(persoon, contact, "telefoon"),
        email=_first(persoon, contact, "email"),
        van=band.sinds,
        tot=band.gestopt_op,
        voor=tuple(naam for wie in band.voor if (naam := dossier.naam_van(wie))),
        waarvoor=band.waarvoor,
        laatste_contact=band.laatste_contact,
        toestemming_tot=toestemming_tot(dossier, band.contact_id),
    )


def _first(persoon: Persoon | None, contact: Contact | None, name: str) -> str:
    """Return the first that is filled in: the person's own, else that of the contact."""
    return next(
        (str(text) for text in map(attrgetter(name), filter(None, (persoon, contact))) if text), ""
    )


def toestemming_tot(dossier: Dossier, contact_id: str) -> date | None:
    """Return until when sharing with this contact is agreed; the latest that was not withdrawn."""
    days = (
        een.geldig_tot
        for een in dossier.toestemmingen
        if een.contact_id == contact_id and een.ingetrokken_op is None
    )
    return max((dag for dag in days if dag), default=None)
