"""Who reads along: made when the tables are there, and made anew when the plan names another."""

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.language.frequentie import table as frequenties
from regisseur_desktop.language.leeshulp import lees
from regisseur_desktop.language.lemma import table as lemmas
from regisseur_desktop.language.profiel import PROFIELEN
from regisseur_desktop.language.woordenlijst import Eigen
from regisseur_desktop.operations.leestips import Meelezer, mensen_van, profiel_van
from ui.jobs import Progress

_PROEF = "Indien de hulp stagneert, wordt zo spoedig mogelijk contact opgenomen met school."


def warm_op(eigen: tuple[Eigen, ...] = ()) -> None:
    """Read the tables and the list with the own words; a second time costs nothing."""
    frequenties()
    lemmas()
    lees(_PROEF, eigen_woorden=eigen)


def zet_klaar(_progress: Progress, eigen: tuple[Eigen, ...] = ()) -> None:
    """Read what is not there yet, beside the screen."""
    warm_op(eigen)


class Lezers:
    """One reader for each profile that is in use, with the names and words of this household."""

    def __init__(self) -> None:
        self._key: tuple[tuple[str, ...], tuple[Eigen, ...]] = ((), ())
        self._made: dict[str, Meelezer] = {}
        self._profiel = ""

    def show(self, dossier: Dossier, eigen: tuple[Eigen, ...]) -> None:
        """Know this household; what was read before is forgotten when its names change."""
        key = (mensen_van(dossier), eigen)
        if key != self._key:
            self._key = key
            self._made.clear()
        self._profiel = profiel_van(dossier).naam

    @property
    def profiel(self) -> str:
        """The reader the plan is written for."""
        return self._profiel

    def van(self, profiel: str = "") -> Meelezer:
        """Return who reads for this profile; `''` is the reader of the plan."""
        naam = profiel or self._profiel
        if naam not in self._made:
            self._made[naam] = Meelezer(PROFIELEN[naam], *self._key)
        return self._made[naam]
