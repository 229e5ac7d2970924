"""The method as data: phase models, areas of life and fixed texts, editable per organisation."""

from collections.abc import Iterable
from dataclasses import dataclass

from regisseur_desktop.domain.netwerk import Netwerkgroep
from regisseur_desktop.domain.persoon import Geslacht, Partnersoort


@dataclass(frozen=True, slots=True, kw_only=True)
class Fase:
    """One phase of a phase model."""

    sleutel: str
    naam: str
    uitleg: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sjabloon:
    """A phase model, with the document it comes from."""

    sleutel: str
    naam: str
    bron: str = ""
    fasen: tuple[Fase, ...] = ()

    def fase(self, sleutel: str) -> Fase | None:
        """Return the phase with this key."""
        return next((fase for fase in self.fasen if fase.sleutel == sleutel), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Leefgebied:
    """An area of life, with the pictogram that stands for it."""

    sleutel: str
    naam: str
    pictogram: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standaarddoel:
    """A goal that many families have, with the rooms or tasks to choose from."""

    sleutel: str
    naam: str
    wat: str
    hoe: str = ""
    leefgebied: str = ""
    stappen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Niveau:
    """A level of the regiekaart, in a few words, and how often to evaluate at it."""

    nummer: int
    naam: str
    evaluatie_weken: int = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Gezinsplek:
    """A place in a family template, tied to other places by their keys.

    `woont_elders` is for who does not live in the household, such as a grandparent, and
    `alleen_bestaand` for a place that is only there for who is in the family already.
    """

    sleutel: str
    rol: str
    geslacht: Geslacht = Geslacht.ONBEKEND
    partner_van: str = ""
    partnersoort: Partnersoort = Partnersoort.RELATIE
    ouders: tuple[str, ...] = ()
    woont_elders: bool = False
    alleen_bestaand: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Gezinssjabloon:
    """A shape of a family to begin a genogram with.

    Who is there already takes the place `volwassene`, and a child the place `kind`.
    """

    sleutel: str
    naam: str
    uitleg: str
    volwassene: str
    kind: str
    plekken: tuple[Gezinsplek, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Netwerkwoorden:
    """Parts of words by which a contact that was typed belongs to a group of the netwerk."""

    groep: Netwerkgroep
    woorden: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Noodhulp:
    """Whom to call when there is danger: on a card, with advice, while asking, and as a task.

    On paper it is a question with its answer, one line of a list, and words for a child.
    """

    gevaar: str = ""
    overleg: str = ""
    bij_aanmelding: str = ""
    taak: str = ""
    papier_vraag: str = ""
    papier: str = ""
    papier_regel: str = ""
    papier_kind: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Methode:
    """All method data of the organisation, with its version."""

    versie: int
    sjablonen: tuple[Sjabloon, ...] = ()
    leefgebieden: tuple[Leefgebied, ...] = ()
    niveaus: tuple[Niveau, ...] = ()
    agenda: tuple[str, ...] = ()
    werkdagen_eerste_contact: int = 3
    gezinssjablonen: tuple[Gezinssjabloon, ...] = ()
    netwerkwoorden: tuple[Netwerkwoorden, ...] = ()
    gids_eerste_contact: tuple[str, ...] = ()
    noodhulp: Noodhulp = Noodhulp()
    standaarddoelen: tuple[Standaarddoel, ...] = ()

    def sjabloon(self, sleutel: str) -> Sjabloon | None:
        """Return the phase model with this key."""
        return _with_key(self.sjablonen, sleutel)

    def leefgebied(self, sleutel: str) -> Leefgebied | None:
        """Return the area of life with this key."""
        return next((gebied for gebied in self.leefgebieden if gebied.sleutel == sleutel), None)

    def standaarddoel(self, sleutel: str) -> Standaarddoel | None:
        """Return the standard goal with this key."""
        return next((een for een in self.standaarddoelen if een.sleutel == sleutel), None)

    def gezinssjabloon(self, sleutel: str) -> Gezinssjabloon | None:
        """Return the family template with this key."""
        return next((een for een in self.gezinssjablonen if een.sleutel == sleutel), None)

    def niveau(self, nummer: int | None) -> Niveau | None:
        """Return the level with this number."""
        return next((niveau for niveau in self.niveaus if niveau.nummer == nummer), None)

    def evaluatie_weken(self, nummer: int | None) -> int:
        """Return after how many weeks the next evaluatie is due at this level."""
        niveau = self.niveau(nummer)
        return niveau.evaluatie_weken if niveau else Niveau(nummer=0, naam="").evaluatie_weken


def _with_key(sjablonen: Iterable[Sjabloon], sleutel: str) -> Sjabloon | None:
    return next((sjabloon for sjabloon in sjablonen if sjabloon.sleutel == sleutel), None)
