"""What the user asks of a document, and what goes along in it, item by item."""

from dataclasses import dataclass
from datetime import date

from regisseur_desktop.documents.keuze import kies
from regisseur_desktop.documents.keuzeregel import Keuze
from regisseur_desktop.documents.lezing import achter, achter_zin, tekstnaam, voor_lezer
from regisseur_desktop.documents.opdracht import Opdracht, Vergelijking
from regisseur_desktop.domain.datum_tonen import toon_datum
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import Regiehouder
from regisseur_desktop.domain.plan_van_toen import PlanVanToen
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.documenttitel import volgende_versie
from regisseur_desktop.operations.methode import load_methode
from regisseur_desktop.operations.versies import dossier_van_toen

Keuzeregel = Keuze


@dataclass(frozen=True, slots=True, kw_only=True)
class Documentopdracht:
    """Which document, for whom, in which form, and the ids of items the user left out.

    `met_namen` off leaves every name out of a drawing, its file name and its file data.
    `met_tekening` puts the drawings into a plan for those who work together. `dag` asks for a
    drawing as it was on that day; `groot` asks for large print and `met_achternamen` off for
    first names alone; `eerder` is the first of the two days of an ecogram. With
    `alleen_a4` a large drawing goes over sheets of A4 instead of one of A3. `toen` and `nu` are the
    plans of which is told what changed; without `nu` that is the plan of now.
    """

    soort: Documentsoort
    lezer: Lezer
    formaat: str = "pdf"
    weggelaten: frozenset[str] = frozenset()
    persoon_id: str = ""
    met_namen: bool = True
    met_gevoelens: bool = True
    met_aandoeningen: bool = True
    met_dieren: bool = False
    met_tekening: bool = True
    alleen_a4: bool = False
    groot: bool = False
    met_achternamen: bool = True
    dag: date | None = None
    eerder: date | None = None
    toen: PlanVanToen | None = None
    nu: PlanVanToen | None = None


@dataclass(frozen=True, slots=True)
class NaTeKijken:
    """A text to look at: the value it belongs to, its name, and the sentence a document says."""

    bij: str
    naam: str
    zin: str


def keuze(dossier: Dossier, opdracht: Documentopdracht, vandaag: date) -> tuple[Keuzeregel, ...]:
    """Return item by item what goes along and what stays out, with the reason."""
    return kies(dossier, builders_opdracht(dossier, opdracht, vandaag))


def na_te_kijken(
    dossier: Dossier, opdracht: Documentopdracht, vandaag: date
) -> tuple[NaTeKijken, ...]:
    """Return the texts on this paper that may be behind on their other wording, each once."""
    request = builders_opdracht(dossier, opdracht, vandaag)
    read = voor_lezer(dossier, request)
    mee = frozenset(regel.id for regel in kies(read, request) if regel.gaat_mee)
    behind = achter(read, request.soort, mee, voor_familie=request.voor_familie)
    found = (NaTeKijken(each.bij, tekstnaam(read, each), achter_zin(read, each)) for each in behind)
    return tuple(dict.fromkeys(found))


def builders_opdracht(dossier: Dossier, opdracht: Documentopdracht, vandaag: date) -> Opdracht:
    """Return what the builders get: the wish, with its version and the data of the method."""
    # the page of a child is for that child, whoever hands it over
    lezer = Lezer.KIND if opdracht.soort is Documentsoort.KIND else opdracht.lezer
    return Opdracht(
        soort=opdracht.soort,
        lezer=lezer,
        vandaag=vandaag,
        versie=volgende_versie(dossier, opdracht.soort, lezer, opdracht.persoon_id),
        persoon_id=opdracht.persoon_id,
        weggelaten=opdracht.weggelaten,
        formaat=opdracht.formaat,
        met_namen=opdracht.met_namen,
        met_gevoelens=opdracht.met_gevoelens,
        met_aandoeningen=opdracht.met_aandoeningen,
        met_dieren=opdracht.met_dieren,
        met_tekening=opdracht.met_tekening,
        alleen_a4=opdracht.alleen_a4,
        groot=opdracht.groot,
        met_achternamen=opdracht.met_achternamen,
        dag=opdracht.dag,
        eerder=opdracht.eerder,
        noodhulp=load_methode().noodhulp,
        regie_bij_start=_regie_bij_start(dossier, opdracht.soort),
        vergelijking=_vergelijking(dossier, opdracht, vandaag),
    )


def _vergelijking(
    dossier: Dossier, opdracht: Documentopdracht, vandaag: date
) -> Vergelijking | None:
    if opdracht.soort is not Documentsoort.VERSCHIL or opdracht.toen is None:
        return None
    today = f"het plan van nu, {toon_datum(vandaag, met_weekdag=False)}"
    return Vergelijking(
        toen_naam=opdracht.toen.naam,
        toen=opdracht.toen.in_dossier(dossier),
        nu_naam=opdracht.nu.naam if opdracht.nu else today,
        nu=opdracht.nu.in_dossier(dossier) if opdracht.nu else dossier,
    )


def _regie_bij_start(dossier: Dossier, soort: Documentsoort) -> dict[str, Regiehouder] | None:
    """Return who had the say over each goal in the first plan that was kept, as far as it reads."""
    first = min(dossier.planversies, key=lambda versie: versie.nummer, default=None)
    if first is None or soort is not Documentsoort.EINDEVALUATIE:
        return None
    try:
        return {doel.id: doel.regie for doel in dossier_van_toen(dossier, first).doelen}
    except Refused:  # the report says that it was not kept
        return None
