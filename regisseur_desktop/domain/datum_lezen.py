"""The one door to reading dates, uncertain dates and times from typed text."""

from regisseur_desktop.domain.dag_lezen import lees_datum
from regisseur_desktop.domain.moment_lezen import lees_moment
from regisseur_desktop.domain.tijd_lezen import lees_datum_en_tijd, lees_tijd

__all__ = ["lees_datum", "lees_datum_en_tijd", "lees_moment", "lees_tijd"]
