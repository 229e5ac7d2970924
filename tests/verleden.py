"""A store with a past: edits that were made on days of choice, by a clock that stands still."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.operations.aanmelding import NieuweAanmelding, new_aanmelding
from regisseur_desktop.operations.edits import apply
from regisseur_desktop.operations.huishoudens import load_dossier
from regisseur_desktop.operations.kluis import Kluis
from regisseur_desktop.operations.terugkijken import plan_op

ZONE = ZoneInfo("Europe/Amsterdam")


class Klok:
    """Stands in for the clock of the history."""

    nu = datetime(2026, 10, 12, 9, tzinfo=UTC)

    @classmethod
    def now(cls, _zone: object) -> datetime:
        """Return the moment that was set."""
        return cls.nu

    @staticmethod
    def fromisoformat(tekst: str) -> datetime:
        """Read a moment as the real one does."""
        return datetime.fromisoformat(tekst)


class Verleden:
    """A store in which edits are made on a day of choice, and what the dossier was by then."""

    def __init__(self, kluis: Kluis) -> None:
        self.kluis = kluis
        edit = new_aanmelding(
            NieuweAanmelding(wie="Marina, Ivan", ontvangen_op=date(2026, 10, 1)), "Noor"
        )
        self.id = edit.huishouden_id
        self.kept: dict[date, Dossier] = {}
        self._make(date(2026, 10, 1), edit, 9)

    @property
    def dossier(self) -> Dossier:
        """Return the dossier as it is stored now."""
        return load_dossier(self.kluis, self.id)

    def doe(self, dag: date, maak: Callable[[Dossier], Edit], uur: int = 10) -> None:
        """Make an edit on a day and an hour of the Netherlands."""
        self._make(dag, maak(self.dossier), uur)

    def _make(self, dag: date, edit: Edit, uur: int) -> None:
        Klok.nu = datetime(dag.year, dag.month, dag.day, uur, tzinfo=ZONE).astimezone(UTC)
        apply(self.kluis, edit)
        self.kept[dag] = self.dossier

    def op(self, dag: date) -> Dossier:
        """Return the dossier with the plan of a day."""
        return plan_op(self.kluis, self.id, dag, ZONE)
