"""Everything of one household in one frozen value, and the questions asked of it."""

from dataclasses import dataclass
from datetime import date

from regisseur_desktop.domain.aanmelding import Aanmelding, Toestemming, Verwijzing, Verzoek
from regisseur_desktop.domain.huishouden import Huishouden, Lidmaatschap, Regie, Traject
from regisseur_desktop.domain.kinds import Value
from regisseur_desktop.domain.netwerk import Contact, Netwerkband
from regisseur_desktop.domain.persoon import Ouderrelatie, Partnerrelatie, Persoon
from regisseur_desktop.domain.plan import (
    REGISSEUR,
    Afspraak,
    Akkoord,
    Doel,
    Plan,
    Planversie,
    Regiecijfer,
    Resultaatafspraak,
    Vaktekst,
)
from regisseur_desktop.domain.regie import Documentrecord, Evaluatie, Taak, Veiligheidscijfer
from regisseur_desktop.domain.tekening import Gevoelsband, Thuis, Verschuiving
from regisseur_desktop.domain.verhaal import Gebeurtenis, Hulpvraag, Kracht, Notitie, Zorg


@dataclass(frozen=True, kw_only=True)
class Dossier:
    """One household with its people and all that is known; `versie` counts its changes."""

    versie: int
    huishouden: Huishouden
    personen: tuple[Persoon, ...] = ()
    contacten: tuple[Contact, ...] = ()
    leden: tuple[Lidmaatschap, ...] = ()
    regies: tuple[Regie, ...] = ()
    trajecten: tuple[Traject, ...] = ()
    partnerrelaties: tuple[Partnerrelatie, ...] = ()
    ouderrelaties: tuple[Ouderrelatie, ...] = ()
    gevoelsbanden: tuple[Gevoelsband, ...] = ()
    thuizen: tuple[Thuis, ...] = ()
    verschuivingen: tuple[Verschuiving, ...] = ()
    netwerk: tuple[Netwerkband, ...] = ()
    aanmeldingen: tuple[Aanmelding, ...] = ()
    verwijzingen: tuple[Verwijzing, ...] = ()
    verzoeken: tuple[Verzoek, ...] = ()
    toestemmingen: tuple[Toestemming, ...] = ()
    gebeurtenissen: tuple[Gebeurtenis, ...] = ()
    hulpvragen: tuple[Hulpvraag, ...] = ()
    krachten: tuple[Kracht, ...] = ()
    zorgen: tuple[Zorg, ...] = ()
    notities: tuple[Notitie, ...] = ()
    plannen: tuple[Plan, ...] = ()
    resultaten: tuple[Resultaatafspraak, ...] = ()
    doelen: tuple[Doel, ...] = ()
    afspraken: tuple[Afspraak, ...] = ()
    akkoorden: tuple[Akkoord, ...] = ()
    vakteksten: tuple[Vaktekst, ...] = ()
    planversies: tuple[Planversie, ...] = ()
    regiecijfers: tuple[Regiecijfer, ...] = ()
    veiligheidscijfers: tuple[Veiligheidscijfer, ...] = ()
    evaluaties: tuple[Evaluatie, ...] = ()
    taken: tuple[Taak, ...] = ()
    documenten: tuple[Documentrecord, ...] = ()

    @property
    def id(self) -> str:
        """Return the identity of the household."""
        return self.huishouden.id

    @property
    def plan(self) -> Plan | None:
        """Return the one plan, or nothing while there is none."""
        return self.plannen[0] if self.plannen else None

    @property
    def aanmelding(self) -> Aanmelding | None:
        """Return the latest aanmelding."""
        return max(self.aanmeldingen, key=lambda a: a.ontvangen_op, default=None)

    @property
    def regie(self) -> Regie | None:
        """Return who is regisseur now: the latest that has not ended."""
        open_ones = [regie for regie in self.regies if regie.tot is None]
        return max(open_ones, key=lambda r: r.van or date.min, default=None)

    def persoon(self, persoon_id: str) -> Persoon | None:
        """Return the person with this identity."""
        return next((p for p in self.personen if p.id == persoon_id), None)

    def contact(self, contact_id: str) -> Contact | None:
        """Return the contact with this identity."""
        return next((c for c in self.contacten if c.id == contact_id), None)

    def lid(self, persoon_id: str) -> Lidmaatschap | None:
        """Return the place of a person in this household."""
        return next((lid for lid in self.leden if lid.persoon_id == persoon_id), None)

    def naam_van(self, wie: str) -> str:
        """Return the short name of a person, a contact or the regisseur; '' when unknown."""
        if wie in ("", REGISSEUR):
            return (self.regie.naam if self.regie else "") or "de regisseur"
        if persoon := self.persoon(wie):
            return persoon.naam.kort
        contact = self.contact(wie)
        return contact.naam if contact else ""

    def bewoners(self) -> tuple[Persoon, ...]:
        """Return the persons who live here, in the order of the household."""
        here = sorted((lid for lid in self.leden if lid.woont_hier), key=lambda lid: lid.volgorde)
        found = (self.persoon(lid.persoon_id) for lid in here)
        return tuple(persoon for persoon in found if persoon)

    def doelen_op_volgorde(self) -> tuple[Doel, ...]:
        """Return the goals in the order the family chose."""
        return tuple(sorted(self.doelen, key=lambda doel: doel.volgorde))

    def afspraken_van(self, doel_id: str) -> tuple[Afspraak, ...]:
        """Return the agreements of one goal; '' gives those about safety at home."""
        own = (afspraak for afspraak in self.afspraken if afspraak.doel_id == doel_id)
        return tuple(sorted(own, key=lambda afspraak: afspraak.volgorde))

    def vaktekst(self, bij: str, veld: str) -> Vaktekst | None:
        """Return the wording for professionals of a text, or nothing when there is one wording."""
        return next((v for v in self.vakteksten if (v.bij, v.veld) == (bij, veld)), None)

    def volgende_evaluatie(self, vandaag: date) -> Evaluatie | None:
        """Return the first meeting from today on."""
        coming = (e for e in self.evaluaties if e.datum >= vandaag)
        return min(coming, key=lambda e: (e.datum, str(e.begin)), default=None)

    def laatste_veiligheid(self) -> date | None:
        """Return the day on which safety was last discussed."""
        return max((cijfer.datum for cijfer in self.veiligheidscijfers), default=None)

    def open_taken(self) -> tuple[Taak, ...]:
        """Return what is still to be done, the earliest first."""
        still = (taak for taak in self.taken if taak.klaar_op is None)
        return tuple(sorted(still, key=lambda taak: taak.uiterlijk or date.max))

    def alles(self) -> tuple[Value, ...]:
        """Return every value of the dossier, in the order of `kinds.KINDS`."""
        return (self.huishouden, *(value for name in PARTS for value in getattr(self, name)))

    def zoek(self, value_id: str) -> Value | None:
        """Return the value with this identity, of whatever kind."""
        return next((value for value in self.alles() if value.id == value_id), None)


PARTS: dict[str, type[Value]] = {
    "personen": Persoon,
    "contacten": Contact,
    "leden": Lidmaatschap,
    "regies": Regie,
    "trajecten": Traject,
    "partnerrelaties": Partnerrelatie,
    "ouderrelaties": Ouderrelatie,
    "gevoelsbanden": Gevoelsband,
    "thuizen": Thuis,
    "verschuivingen": Verschuiving,
    "netwerk": Netwerkband,
    "aanmeldingen": Aanmelding,
    "verwijzingen": Verwijzing,
    "verzoeken": Verzoek,
    "toestemmingen": Toestemming,
    "gebeurtenissen": Gebeurtenis,
    "hulpvragen": Hulpvraag,
    "krachten": Kracht,
    "zorgen": Zorg,
    "notities": Notitie,
    "plannen": Plan,
    "resultaten": Resultaatafspraak,
    "doelen": Doel,
    "afspraken": Afspraak,
    "akkoorden": Akkoord,
    "vakteksten": Vaktekst,
    "planversies": Planversie,
    "regiecijfers": Regiecijfer,
    "veiligheidscijfers": Veiligheidscijfer,
    "evaluaties": Evaluatie,
    "taken": Taak,
    "documenten": Documentrecord,
}
"""The parts of a dossier, by field name."""
