"""The one door to reading dates, uncertain dates and times from typed text."""

from regisseur_desktop.domain.dag_lezen import lees_datum

__all__ = ["lees_datum"]
