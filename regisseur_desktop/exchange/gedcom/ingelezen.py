"""What a family tree file held, in values of the domain."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from regisseur_desktop.domain.persoon import Ouderrelatie, Partnerrelatie, Persoon
from regisseur_desktop.domain.tekening import Gevoelsband


@dataclass(frozen=True, slots=True, kw_only=True)
class Ingelezen:
    """People and how they belong together, with the ids of the file.

    A relation of two partners has the id of its family record, and children stand in the order of
    their family record, set by year of birth where every year is known. `verloren` says in
    sentences what did not come along. `kenmerken` gives the identity that a person had in the
    store the file was written from. `jaren` gives the year of birth of a person and the first
    year of a family record, also when it is too long ago for a dossier.
    """

    personen: tuple[Persoon, ...] = ()
    partnerrelaties: tuple[Partnerrelatie, ...] = ()
    ouderrelaties: tuple[Ouderrelatie, ...] = ()
    gevoelsbanden: tuple[Gevoelsband, ...] = ()
    verloren: tuple[str, ...] = ()
    kenmerken: Mapping[str, str] = field(default_factory=dict)
    jaren: Mapping[str, float] = field(default_factory=dict)
