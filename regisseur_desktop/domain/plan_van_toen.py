"""A plan as it stood at an earlier moment, to read back and to lay beside another."""

from dataclasses import dataclass, replace
from typing import Any

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.kinds import Value
from regisseur_desktop.domain.netwerk import Contact
from regisseur_desktop.domain.persoon import Persoon


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanVanToen:
    """The parts of an earlier plan, and the people it names who left since.

    It holds nothing of today, so it stays the same whatever is changed: `in_dossier` puts it
    between the people of today. `naam` is how a sentence calls it ("versie 1, van 9 november
    2026"); `delen` goes by the fields of a dossier.
    """

    naam: str
    delen: tuple[tuple[str, tuple[Value, ...]], ...]
    mensen: tuple[Persoon | Contact, ...] = ()

    def in_dossier(self, dossier: Dossier) -> Dossier:
        """Return the dossier with the plan of then; who is known today is called as today."""
        known = {p.id for p in dossier.personen} | {c.id for c in dossier.contacten}
        gone = [een for een in self.mensen if een.id not in known]
        parts: dict[str, Any] = dict(self.delen)
        return replace(
            dossier,
            personen=(*dossier.personen, *(een for een in gone if isinstance(een, Persoon))),
            contacten=(*dossier.contacten, *(een for een in gone if isinstance(een, Contact))),
            **parts,
        )
