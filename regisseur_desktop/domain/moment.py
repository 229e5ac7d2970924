"""Dates as families know them: a day, a month, "ongeveer 2019", "9 jaar", or unknown."""

from dataclasses import dataclass
from datetime import date
from typing import Final, Self

from regisseur_desktop.domain.kalender import (
    binnen_bereik,
    jaren_tussen,
    laatste_dag,
    plus_dagen,
    plus_maanden,
)
from regisseur_desktop.domain.kern import Term

OUDSTE: Final = 130


class MomentSoort(Term):
    """How precisely a moment is known."""

    DAG = "dag", "dag"
    MAAND = "maand", "maand"
    SEIZOEN = "seizoen", "seizoen"
    JAAR = "jaar", "jaar"
    LEEFTIJD = "leeftijd", "leeftijd op een dag"
    GELEDEN = "geleden", "zo lang geleden"
    PERIODE = "periode", "periode"
    ONBEKEND = "onbekend", "onbekend"


class Seizoen(Term):
    """The four seasons, in whole months."""

    VOORJAAR = "voorjaar", "voorjaar"
    ZOMER = "zomer", "zomer"
    NAJAAR = "najaar", "najaar"
    WINTER = "winter", "winter"


# "Winter 2020" can be its first or its last months, so it may be anywhere in that year.
_SEIZOEN_MAANDEN: Final = {
    Seizoen.VOORJAAR: (3, 5),
    Seizoen.ZOMER: (6, 8),
    Seizoen.NAJAAR: (9, 11),
    Seizoen.WINTER: (1, 12),
}

# What "ongeveer" adds on both sides, in months and days.
_SPELING: Final = {
    MomentSoort.DAG: (0, 7),
    MomentSoort.MAAND: (1, 0),
    MomentSoort.SEIZOEN: (1, 0),
    MomentSoort.JAAR: (12, 0),
    MomentSoort.LEEFTIJD: (12, 0),
}

_NODIG: Final = {
    MomentSoort.DAG: {"jaar", "maand", "dag"},
    MomentSoort.MAAND: {"jaar", "maand"},
    MomentSoort.SEIZOEN: {"jaar", "seizoen"},
    MomentSoort.JAAR: {"jaar"},
    MomentSoort.LEEFTIJD: {"leeftijd", "peildatum"},
    MomentSoort.GELEDEN: {"peildatum", "van", "tot"},
    MomentSoort.PERIODE: set[str](),
    MomentSoort.ONBEKEND: set[str](),
}
_MAG: Final = {
    MomentSoort.LEEFTIJD: {"leeftijd_maanden"},
    MomentSoort.PERIODE: {"van", "tot"},
}
_FEITEN: Final = (
    "jaar",
    "maand",
    "dag",
    "seizoen",
    "leeftijd",
    "leeftijd_maanden",
    "peildatum",
    "van",
    "tot",
)

Grenzen = tuple[date | None, date | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A date that may be uncertain; `woorden` keeps what was typed, word for word.

    An age ("9 jaar op 10 september 2026") stands for the date of birth. `van` and `tot` are
    the outer days of a period, or of words like "ruim een jaar geleden".
    """

    soort: MomentSoort = MomentSoort.ONBEKEND
    jaar: int | None = None
    maand: int | None = None
    dag: int | None = None
    seizoen: Seizoen | None = None
    ongeveer: bool = False
    leeftijd: int | None = None
    leeftijd_maanden: int | None = None
    peildatum: date | None = None
    van: date | None = None
    tot: date | None = None
    woorden: str = ""

    def __post_init__(self) -> None:
        """Refuse a value that could not have been read: that is a mistake of ours."""
        gevuld = {naam for naam in _FEITEN if getattr(self, naam) is not None}
        nodig = _NODIG[self.soort]
        if not nodig <= gevuld <= nodig | _MAG.get(self.soort, set()):
            raise ValueError(f"{self.soort} with {sorted(gevuld)}")
        if self.ongeveer and self.soort not in _SPELING:
            raise ValueError(f"{self.soort} cannot be approximate")
        self._check_numbers()

    def _check_numbers(self) -> None:
        jaren = [dag.year for dag in (self.peildatum, self.van, self.tot) if dag]
        if not all(binnen_bereik(jaar) for jaar in [*jaren, self.jaar or 2000]):
            raise ValueError("year out of range")
        if not 0 <= (self.leeftijd or 0) <= OUDSTE:
            raise ValueError("age out of range")
        if self.leeftijd_maanden is not None and self.leeftijd_maanden // 12 != self.leeftijd:
            raise ValueError("age in months and in years differ")
        if self.soort is MomentSoort.PERIODE and not (self.van or self.tot):
            raise ValueError("a period without a bound")
        if self.van and self.tot and self.van > self.tot:
            raise ValueError("a period that ends before it begins")
        self.earliest()  # a day that does not exist raises here

    @classmethod
    def op(cls, dag: date, woorden: str = "") -> Self:
        """Return the exact day `dag`."""
        return cls(
            soort=MomentSoort.DAG, jaar=dag.year, maand=dag.month, dag=dag.day, woorden=woorden
        )

    @classmethod
    def met_leeftijd(cls, jaren: int, peildatum: date, woorden: str = "") -> Self:
        """Return the birth of someone who is `jaren` old on `peildatum`."""
        return cls(soort=MomentSoort.LEEFTIJD, leeftijd=jaren, peildatum=peildatum, woorden=woorden)

    @property
    def exact(self) -> date | None:
        """The day itself when it is known for certain."""
        zeker = self.soort is MomentSoort.DAG and not self.ongeveer
        return self.earliest() if zeker else None

    @property
    def bekend(self) -> bool:
        """Whether anything is known about the date."""
        return self.soort is not MomentSoort.ONBEKEND

    @property
    def mag_ongeveer(self) -> bool:
        """Whether "ongeveer" can be put before it; some words say so themselves."""
        return self.soort in _SPELING

    def earliest(self) -> date | None:
        """Return the first day it can have been, or None when nothing bounds it."""
        van = self._grenzen()[0]
        if van is None or not self.ongeveer:
            return van
        maanden, dagen = self._speling()
        return plus_dagen(plus_maanden(van, -maanden), -dagen)

    def latest(self) -> date | None:
        """Return the last day it can have been, or None when nothing bounds it."""
        tot = self._grenzen()[1]
        if tot is None or not self.ongeveer:
            return tot
        maanden, dagen = self._speling()
        # by way of the day after, so that the end of a month stays the end of a month
        laatst = plus_dagen(plus_maanden(plus_dagen(tot, 1), maanden), dagen - 1)
        return min(laatst, self.peildatum) if self.peildatum else laatst

    def _speling(self) -> tuple[int, int]:
        return _SPELING[self.soort] if self.leeftijd_maanden is None else (1, 0)

    def _grenzen(self) -> Grenzen:
        if self.leeftijd is not None and self.peildatum is not None:
            return self._geboren_tussen(self.leeftijd, self.peildatum)
        if self.jaar is None:
            return self.van, self.tot
        eerste, laatste = self._maanden()
        if self.dag is not None:
            dag = date(self.jaar, eerste, self.dag)
            return dag, dag
        return (
            date(self.jaar, eerste, 1),
            date(self.jaar, laatste, laatste_dag(self.jaar, laatste)),
        )

    def _maanden(self) -> tuple[int, int]:
        if self.maand is not None:
            return self.maand, self.maand
        return _SEIZOEN_MAANDEN[self.seizoen] if self.seizoen else (1, 12)

    def _geboren_tussen(self, leeftijd: int, peildatum: date) -> Grenzen:
        maanden, stap = leeftijd * 12, 12
        if self.leeftijd_maanden is not None:
            maanden, stap = self.leeftijd_maanden, 1
        van = plus_dagen(plus_maanden(peildatum, -maanden - stap), 1)
        return van, plus_maanden(peildatum, -maanden)

    @property
    def sort_key(self) -> tuple[bool, int, int]:
        """Order by the middle of what is possible; unknown comes last."""
        van, tot = self.earliest(), self.latest()
        begin, eind = van or tot, tot or van
        if begin is None or eind is None:
            return True, 0, 0
        return False, begin.toordinal() + eind.toordinal(), (eind - begin).days

    def leeftijd_op(self, dag: date) -> tuple[int, int] | None:
        """Return the youngest and the oldest possible age; None when unknown or not born yet."""
        vroegst, laatst = self.earliest(), self.latest()
        if vroegst is None or laatst is None or vroegst > dag:
            return None
        return max(jaren_tussen(laatst, dag), 0), jaren_tussen(vroegst, dag)

    def zelfde_als(self, ander: "Moment") -> bool:
        """Say whether two moments mean the same, whatever words were typed."""
        return self.betekenis == ander.betekenis

    @property
    def betekenis(self) -> tuple[object, ...]:
        """Everything but the typed words."""
        return (self.soort, self.ongeveer, *(getattr(self, naam) for naam in _FEITEN))


ONBEKEND: Final = Moment()
