"""Every part of the plan as a row of named fields in plain words, to compare and to show."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from regisseur_desktop.domain.datum_tonen import toon_datum, toon_moment
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.kinds import Value
from regisseur_desktop.domain.moment import Moment
from regisseur_desktop.domain.plan import (
    Afspraak,
    Akkoord,
    Doel,
    Resultaatafspraak,
    Vaktekst,
)
from regisseur_desktop.domain.tekst import opsomming
from regisseur_desktop.domain.verhaal import Hulpvraag, Kracht

GAAT_HET = "Gaat het?"
WIE_REGIE = "Wie heeft de regie?"
PLANTEKSTEN: tuple[tuple[str, str], ...] = (
    ("aanleiding", "Wat is er aan de hand?"),
    ("waarom_hulp", "Waarom is er hulp nodig?"),
    ("wat_verwachten", "Wat kunnen jullie van ons verwachten?"),
    ("wat_vragen", "Wat vragen wij van jullie?"),
)
"""The texts of the plan itself and what each answers, in the order of the paper."""

TEKSTVELDEN = (*PLANTEKSTEN, ("wat", "Wat willen we?"), ("hoe", "Hoe gaan we dat doen?"))
"""Every text that can have a second wording, of the plan or of a goal."""

_NIEMAND_MEER = "iemand die hier niet meer staat"
_NIET_MEER = "iets dat er niet meer is"


@dataclass(frozen=True, slots=True)
class Naamboek:
    """Knows the words for identities: names of people, and what goals and krachten say.

    The first dossier goes first; `gebieden` are the names of the leefgebieden.
    """

    dossiers: tuple[Dossier, ...]
    gebieden: Mapping[str, str] = field(default_factory=dict)

    def wie(self, ids: tuple[str, ...]) -> str:
        """Return the names of these people."""
        return opsomming([self._naam(een) for een in ids])

    def _naam(self, een: str) -> str:
        return next((n for d in self.dossiers if (n := d.naam_van(een))), _NIEMAND_MEER)

    def wat(self, ids: tuple[str, ...]) -> str:
        """Return the words of these goals, krachten or results."""
        return opsomming([self._wat(een) for een in ids])

    def _wat(self, een: str) -> str:
        found = (d.zoek(een) for d in self.dossiers)
        return next((titel(value, self) for value in found if value), _NIET_MEER)


@dataclass(frozen=True, slots=True)
class Veld:
    """One thing to say about an item: its name, the attributes it stands for, and its words.

    `is_stil` is left out where an item is new or gone: only a change of it says something.
    """

    naam: str
    attributen: tuple[str, ...]
    woorden: Callable[[Any, Naamboek], str]
    is_stil: bool = False

    def inhoud(self, value: object) -> tuple[object, ...]:
        """Return what is compared: the order of identities says nothing, nor do loose spaces."""
        return tuple(_same(getattr(value, naam)) for naam in self.attributen)


def _same(content: object) -> object:
    if isinstance(content, tuple):
        return frozenset(content)
    if isinstance(content, Moment) and not content.bekend:
        return None
    return content.strip() if isinstance(content, str) else content


def _tekst(naam: str, attribuut: str) -> Veld:
    return Veld(naam, (attribuut,), lambda v, _boek: getattr(v, attribuut).strip())


def _keuze(naam: str, attribuut: str, *, is_stil: bool = False) -> Veld:
    return Veld(naam, (attribuut,), lambda v, _boek: getattr(v, attribuut).label, is_stil)


def _wie(naam: str, attribuut: str) -> Veld:
    return Veld(naam, (attribuut,), lambda v, boek: boek.wie(getattr(v, attribuut)))


def _wat(naam: str, attribuut: str) -> Veld:
    return Veld(naam, (attribuut,), lambda v, boek: boek.wat(getattr(v, attribuut)))


def _dag(dag: date | None) -> str:
    return toon_datum(dag, met_weekdag=False) if dag else ""


def _wanneer(naam: str, attribuut: str) -> Veld:
    return Veld(naam, (attribuut,), lambda v, _boek: _dag(getattr(v, attribuut)))


_ITEM = (
    Veld("Over wie?", ("over",), lambda v, boek: boek.wie(v.over)),
    Veld(
        "Wie zegt het?",
        ("bron", "bron_beschermd"),
        lambda v, boek: (
            (boek.wie((v.bron,)) if v.bron else "") + (" (beschermd)" if v.bron_beschermd else "")
        ).strip(),
    ),
    _keuze("Wie mag het zien?", "zicht", is_stil=True),
)


def _leefgebied() -> Veld:
    return Veld("Leefgebied", ("leefgebied",), lambda v, boek: boek.gebieden.get(v.leefgebied, ""))


def _sinds(value: Any, boek: Naamboek) -> str:  # noqa: ANN401 - a kracht
    """Return since when it goes well: a moment, or else what happened then."""
    if value.sinds and value.sinds.bekend:
        return toon_moment(value.sinds)
    return boek.wat((value.sinds_gebeurtenis,)) if value.sinds_gebeurtenis else ""


VELDEN: dict[type, tuple[Veld, ...]] = {
    Hulpvraag: (
        _tekst("Wat wil je dat er verandert?", "tekst"),
        _tekst("Wat is de vraag achter de vraag?", "verhelderd"),
        _wanneer("Wanneer gezegd?", "datum"),
        Veld(
            "Eigen woorden?",
            ("is_citaat",),
            lambda v, _boek: "precies de eigen woorden" if v.is_citaat else "in onze woorden",
            is_stil=True,
        ),
        *_ITEM,
    ),
    Kracht: (
        _tekst("Wat gaat er goed?", "tekst"),
        _tekst("Wat is het gevolg?", "gevolg"),
        Veld("Sinds wanneer?", ("sinds", "sinds_gebeurtenis"), _sinds),
        _leefgebied(),
        *_ITEM,
    ),
    Resultaatafspraak: (
        _tekst("Resultaat", "tekst"),
        _tekst("Met wie?", "met_wie"),
        _wanneer("Wanneer?", "datum"),
        *_ITEM,
    ),
    Doel: (
        _tekst("Wat willen we?", "wat"),
        _tekst("Hoe gaan we dat doen?", "hoe"),
        _keuze(GAAT_HET, "voortgang"),
        _keuze(WIE_REGIE, "regie"),
        _wie("Samen met", "samen_met"),
        _wie("Wie let op?", "let_op"),
        _wat("Wat gaat al goed?", "krachten"),
        _wat("Resultaat", "resultaten"),
        _leefgebied(),
        Veld("Plaatje", ("pictogram",), lambda v, _boek: v.pictogram, is_stil=True),
        *_ITEM,
    ),
    Afspraak: (
        _tekst("Doet wat", "wat"),
        _wie("Wie", "wie"),
        Veld("Klaar op", ("klaar_op", "ritme"), lambda v, _boek: _dag(v.klaar_op) or v.ritme),
        _keuze(GAAT_HET, "voortgang"),
        _wat("Wat gaat al goed?", "krachten"),
        Veld(
            "Bij welk doel?",
            ("doel_id",),
            lambda v, boek: boek.wat((v.doel_id,)) if v.doel_id else "veilig thuis",
            is_stil=True,
        ),
        *_ITEM,
    ),
    Akkoord: (
        Veld("Wie", ("persoon_id", "contact_id"), lambda v, boek: boek.wie((v.wie,))),
        _keuze("Eens met het plan?", "oordeel"),
        _tekst("In eigen woorden", "zin"),
        _keuze("Gezicht", "gezicht"),
        _wanneer("Wanneer?", "datum"),
    ),
    Vaktekst: (_tekst("Tekst voor professionals", "tekst"),),
}
"""What is said about an item of each kind; the first field is what it is called."""

OPGESTELD = (_wie("Met wie?", "opgesteld_met"), _wanneer("Wanneer?", "opgesteld_op"))
"""What is said about with whom and when the plan was made."""


def titel(value: Value, boek: Naamboek) -> str:
    """Return what an item is called in a list."""
    velden = VELDEN.get(type(value))
    words = velden[0].woorden(value, boek) if velden else getattr(value, "tekst", "")
    return " ".join(str(words).split())
