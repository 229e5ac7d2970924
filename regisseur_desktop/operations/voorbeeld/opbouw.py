"""Build a dossier step by step in memory, so that each edit is made for what is there."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from regisseur_desktop.domain.edit import Change, Edit
from regisseur_desktop.domain.huishouden import Huishouden
from regisseur_desktop.domain.kinds import Value
from regisseur_desktop.domain.netwerk import Contact, Netwerkband
from regisseur_desktop.domain.persoon import Geslacht, Persoon
from regisseur_desktop.domain.plan import Afspraak, Doel
from regisseur_desktop.domain.toepassen import apply_edit, begin
from regisseur_desktop.domain.verhaal import Kracht, Zorg
from regisseur_desktop.domain.werkdagen import is_werkdag
from regisseur_desktop.operations.aanmelding import NieuweAanmelding, new_aanmelding
from regisseur_desktop.operations.items import add_kracht, add_taak, add_zorg, save, save_zorg
from regisseur_desktop.operations.personen import save_persoon
from regisseur_desktop.operations.plan import add_afspraak, add_doel


class Opbouw:
    """A dossier that grows, and the edits that made it."""

    def __init__(self, antwoorden: NieuweAanmelding, regisseur: str, vandaag: date) -> None:
        """Begin with an aanmelding, marked as an example from its first moment."""
        first = as_voorbeeld(new_aanmelding(antwoorden, regisseur), vandaag)
        self.vandaag = vandaag
        self.edits = [first]
        self.dossier = begin(first)

    def doe(self, edit: Edit) -> None:
        """Apply one edit."""
        self.edits.append(edit)
        self.dossier = apply_edit(self.dossier, edit)

    def dag(self, over: int) -> date:
        """Return the werkdag about `over` days from today."""
        return werkdag_bij(self.vandaag, over)

    def moment(self, over: int, uur: int, minuut: int = 0) -> datetime:
        """Return a local time on such a werkdag."""
        return datetime.combine(self.dag(over), time(uur, minuut)).astimezone()

    def persoon(self, naam: str) -> Persoon:
        """Return the person with this short name."""
        return next(p for p in self.dossier.personen if p.naam.kort == naam)

    def contact(self, naam: str) -> Contact:
        """Return the contact whose name begins like this."""
        return next(c for c in self.dossier.contacten if c.naam.lower().startswith(naam))

    def band(self, naam: str) -> Netwerkband:
        """Return the tie with such a contact."""
        contact = self.contact(naam)
        return next(b for b in self.dossier.netwerk if b.contact_id == contact.id)

    def geslacht(self, naam: str, geslacht: Geslacht) -> None:
        """Choose the symbol of a person."""
        before = self.persoon(naam)
        self.doe(save_persoon(self.dossier, before, replace(before, geslacht=geslacht)))

    def save(self, before: Value | None, after: Value, text: str) -> None:
        """Save what came out of a form."""
        self.doe(save(self.dossier, before, after, text))

    def kracht(self, tekst: str, leefgebied: str = "", *over: str) -> Kracht:
        """Add what goes well in one line, and choose its area of life."""
        self.doe(add_kracht(self.dossier, tekst, over))
        quick = self.dossier.krachten[-1]
        if leefgebied:
            self.save(quick, replace(quick, leefgebied=leefgebied), "Kracht veranderen")
        return self.dossier.krachten[-1]

    def zorg(self, tekst: str, *over: str) -> Zorg:
        """Add a worry in one line; `vul_zorg` fills in the rest."""
        self.doe(add_zorg(self.dossier, tekst, over))
        return self.dossier.zorgen[-1]

    def vul_zorg(self, before: Zorg, after: Zorg) -> None:
        """Save the form of a worry."""
        self.doe(save_zorg(self.dossier, before, after, self.vandaag))

    def doel(self, wat: str, leefgebied: str) -> Doel:
        """Add a goal; `save` fills in how."""
        self.doe(add_doel(self.dossier, wat, leefgebied))
        return self.dossier.doelen[-1]

    def afspraak(self, doel_id: str, wat: str, *wie: str) -> Afspraak:
        """Add an agreement; `save` fills in by when and how it goes."""
        self.doe(add_afspraak(self.dossier, doel_id, wat, wie))
        return self.dossier.afspraken[-1]

    def taak(self, wat: str, toelichting: str, uiterlijk: date) -> None:
        """Add a task with a line of explanation."""
        self.doe(add_taak(self.dossier, wat, uiterlijk))
        taak = self.dossier.taken[-1]
        self.save(taak, replace(taak, toelichting=toelichting), "Taak veranderen")


def as_voorbeeld(edit: Edit, vandaag: date) -> Edit:
    """Return the edit with the new household marked as an example that came in today.

    Its story is older; how long it counts on Vandaag goes by the day it was loaded.
    """
    changes = tuple(
        Change(change.before, replace(change.after, is_voorbeeld=True, aangemaakt_op=vandaag))
        if isinstance(change.after, Huishouden)
        else change
        for change in edit.changes
    )
    return Edit(edit.text, edit.huishouden_id, changes)


def werkdag_bij(vandaag: date, over: int) -> date:
    """Return the werkdag at `over` days from today, or the next one further away."""
    dag, stap = vandaag + timedelta(days=over), timedelta(days=1 if over > 0 else -1)
    while not is_werkdag(dag):
        dag += stap
    return dag
