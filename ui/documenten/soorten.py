"""The kinds of document that can be made, and which choices mean something for each."""

from dataclasses import dataclass

from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer


@dataclass(frozen=True, slots=True, kw_only=True)
class Keuzes:
    """What is asked for one kind of document.

    `lezer` is the only reader it is for, nobody when the user chooses. `met_persoon` offers a
    copy for one person of the family; `een_kind` is about one child, so it must be chosen.
    `met_vorm` offers large print and first names alone; `met_leeshulp` says how it reads.
    """

    naam: str
    lezer: Lezer | None = None
    met_persoon: bool = False
    een_kind: bool = False
    met_vorm: bool = False
    met_leeshulp: bool = False


SOORTEN: dict[Documentsoort, Keuzes] = {
    Documentsoort.KORT: Keuzes(
        naam="Ons plan in het kort", met_persoon=True, met_vorm=True, met_leeshulp=True
    ),
    Documentsoort.PLAN: Keuzes(
        naam="Plan van aanpak", met_persoon=True, met_vorm=True, met_leeshulp=True
    ),
    Documentsoort.KIND: Keuzes(
        naam="Mijn plan: voor een kind",
        lezer=Lezer.KIND,
        met_persoon=True,
        een_kind=True,
        met_vorm=True,
        met_leeshulp=True,
    ),
    Documentsoort.WIE_DOET_WAT: Keuzes(
        naam="Wie doet wat: voor op de koelkast",
        lezer=Lezer.GEZIN,
        met_vorm=True,
        met_leeshulp=True,
    ),
    Documentsoort.VERSCHIL: Keuzes(naam="Wat is er veranderd?", met_persoon=True, met_vorm=True),
    Documentsoort.EINDEVALUATIE: Keuzes(
        naam="Eindevaluatie", met_persoon=True, met_vorm=True, met_leeshulp=True
    ),
    Documentsoort.GENOGRAM: Keuzes(naam="Genogram"),
    Documentsoort.NETWERK: Keuzes(naam="Netwerk"),
    Documentsoort.ECOGRAM: Keuzes(naam="Netwerk toen en nu"),
    Documentsoort.NETWERKLIJST: Keuzes(naam="Lijst: wie helpt er mee", met_vorm=True),
}
