"""A dossier through the eyes of one reader: only what goes along, and in whose words."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TypeVar

from regisseur_desktop.documents.meegaan import gaat_mee
from regisseur_desktop.documents.opdracht import Opdracht
from regisseur_desktop.documents.pictogrammen import is_pictogram
from regisseur_desktop.domain.datum_tonen import toon_datum, toon_tijd
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.huishouden import Aanspreekvorm
from regisseur_desktop.domain.netwerk import Contact, Netwerkband
from regisseur_desktop.domain.netwerk_overzicht import netwerk_op
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.plan import (
    REGISSEUR,
    Afspraak,
    Doel,
    Plan,
    Regiecijfer,
    Resultaatafspraak,
)
from regisseur_desktop.domain.regie import Evaluatie, Evaluatiesoort, Veiligheidscijfer
from regisseur_desktop.domain.tekst import opsomming
from regisseur_desktop.domain.verhaal import Hulpvraag, Kracht, Zorg
from regisseur_desktop.domain.zicht import Item, Lezer

NOG_AFSPREKEN = "nog afspreken"
_NEAR = 300
_TERUGKIJKEN = Evaluatiesoort.EVALUATIE, Evaluatiesoort.EINDEVALUATIE

_I = TypeVar("_I", bound=Item)


@dataclass(frozen=True)
class Blik:
    """What one reader may see of a dossier; every list is already chosen."""

    dossier: Dossier
    opdracht: Opdracht

    @cached_property
    def _mee(self) -> frozenset[str]:
        return gaat_mee(self.dossier, self.opdracht)

    def _kept(self, items: tuple[_I, ...]) -> tuple[_I, ...]:
        return tuple(item for item in items if item.id in self._mee)

    @cached_property
    def plan(self) -> Plan:
        """Return the plan, or an empty one."""
        return self.dossier.plan or Plan(id="", huishouden_id=self.dossier.id)

    @cached_property
    def hulpvragen(self) -> tuple[Hulpvraag, ...]:
        """Return what they want; in a copy for one person, that person's own words first."""
        mine = self.opdracht.persoon_id
        kept = self._kept(self.dossier.hulpvragen)
        return tuple(sorted(kept, key=lambda vraag: not mine or vraag.bron != mine))

    @property
    def krachten(self) -> tuple[Kracht, ...]:
        """Return what goes well."""
        return self._kept(self.dossier.krachten)

    @property
    def zorgen(self) -> tuple[Zorg, ...]:
        """Return the worries that may be read."""
        return self._kept(self.dossier.zorgen)

    @cached_property
    def doelen(self) -> tuple[Doel, ...]:
        """Return the goals in the order of the family."""
        return self._kept(self.dossier.doelen_op_volgorde())

    @property
    def cijfers(self) -> tuple[Veiligheidscijfer, ...]:
        """Return the safety figures of the last talk about it."""
        last = self.dossier.laatste_veiligheid()
        return tuple(
            each for each in self._kept(self.dossier.veiligheidscijfers) if each.datum == last
        )

    @cached_property
    def resultaten(self) -> tuple[Resultaatafspraak, ...]:
        """Return the results that were agreed with the municipality."""
        return self._kept(self.dossier.resultaten)

    @property
    def regiecijfers(self) -> tuple[Regiecijfer, ...]:
        """Return the figures of the family for its own regie, the earliest first."""
        kept = self._kept(self.dossier.regiecijfers)
        return tuple(sorted(kept, key=lambda each: each.datum))

    @cached_property
    def van_doelen(self) -> tuple[Afspraak, ...]:
        """Return the agreements of all goals, in their order; not those about safety."""
        doelen = self.dossier.doelen_op_volgorde()
        return tuple(each for doel in doelen for each in self.afspraken(doel.id))

    @property
    def alle_afspraken(self) -> tuple[Afspraak, ...]:
        """Return the agreements of all goals, and then those about safety."""
        return (*self.van_doelen, *self.afspraken(""))

    def afspraken(self, doel_id: str) -> tuple[Afspraak, ...]:
        """Return the agreements of a goal; '' gives those about safety at home."""
        return self._kept(self.dossier.afspraken_van(doel_id))

    @cached_property
    def bewoners(self) -> tuple[Persoon, ...]:
        """Return who lives here."""
        return self.dossier.bewoners()

    @property
    def regisseur(self) -> str:
        """Return the name of the regisseur; '' when there is none yet."""
        regie = self.dossier.regie
        return regie.naam if regie else ""

    @property
    def regisseur_voluit(self) -> str:
        """Return the regisseur as a family recognises the name."""
        return f"{self.regisseur} (regisseur)" if self.regisseur else "de regisseur"

    @property
    def u(self) -> str:
        """Return how the family is spoken to."""
        return "u" if self.dossier.huishouden.aanspreekvorm is Aanspreekvorm.U else "jullie"

    def naam(self, wie: str) -> str:
        """Return the short name of a person, a contact or the regisseur."""
        return self.dossier.naam_van(wie)

    def namen(self, wie: tuple[str, ...]) -> str:
        """Return names after each other, or that it is still to be agreed."""
        return ", ".join(self._known(wie)) or NOG_AFSPREKEN

    def samen(self, wie: tuple[str, ...]) -> str:
        """Return names as in a sentence: "Marina, Ivan en Noor"."""
        return opsomming(self._known(wie)) or NOG_AFSPREKEN

    def _known(self, wie: tuple[str, ...]) -> list[str]:
        return [name for each in wie if (name := self.naam(each))]

    def vraagt_van(self, wie: str) -> bool:
        """Say whether this copy asks something of this person: its child, or the whole family."""
        if self.opdracht.lezer is Lezer.KIND and self.opdracht.persoon_id:
            return wie == self.opdracht.persoon_id
        return wie != REGISSEUR and self.dossier.persoon(wie) is not None

    def zegt(self, item: Item) -> str:
        """Return who says it; a protected source and the regisseur are never named."""
        if item.bron_beschermd or not item.bron or item.bron == REGISSEUR:
            return ""
        return self.naam(item.bron)

    def dag(self, day: date | None) -> str:
        """Return a day in words, with the year when that is not obvious."""
        if day is None:
            return NOG_AFSPREKEN
        far = abs((day - self.opdracht.vandaag).days) > _NEAR
        return toon_datum(day, met_jaar=far, met_weekdag=False)

    def klaar(self, afspraak: Afspraak) -> str:
        """Return by when an agreement is done, or how often it comes back."""
        return self.dag(afspraak.klaar_op) if afspraak.klaar_op else afspraak.ritme or NOG_AFSPREKEN

    def pictogram(self, doel: Doel) -> str:
        """Return the picture of a goal, or '' when none ships under that name."""
        wanted = doel.pictogram if self.opdracht.pictogrammen else ""
        return wanted if wanted and is_pictogram(wanted) else ""

    @cached_property
    def evaluatie(self) -> Evaluatie | None:
        """Return the next meeting."""
        return self.dossier.volgende_evaluatie(self.opdracht.vandaag)

    @cached_property
    def laatste_overleg(self) -> Evaluatie | None:
        """Return the last evaluatie that was, or is today."""
        been = (
            each
            for each in self.dossier.evaluaties
            if each.datum <= self.opdracht.vandaag and each.soort in _TERUGKIJKEN
        )
        return max(been, key=lambda each: each.datum, default=None)

    def wanneer(self, evaluatie: Evaluatie) -> str:
        """Return the day and time of a meeting."""
        day = toon_datum(evaluatie.datum, met_jaar=not self.opdracht.voor_familie)
        return f"{day}, {toon_tijd(evaluatie.begin)} uur" if evaluatie.begin else day

    @cached_property
    def netwerk(self) -> tuple[tuple[Netwerkband, Contact], ...]:
        """Return who helps now, each with the tie to the household."""
        there = netwerk_op(self.dossier, self.opdracht.vandaag)
        pairs = ((band, self.dossier.contact(band.contact_id)) for band in there)
        return tuple((band, contact) for band, contact in pairs if contact)

    @property
    def bellen(self) -> tuple[Contact, ...]:
        """Return whom to call when it goes wrong."""
        return tuple(contact for band, contact in self.netwerk if band.bellen_bij_nood)
