"""The plan van aanpak (D-01): one household, one plan, for the reader who asks for it."""

from regisseur_desktop.documents.blik import Blik
from regisseur_desktop.documents.blocks import Block, Document, Vorm
from regisseur_desktop.documents.onderdelen import (
    akkoord,
    doelen,
    inhoud,
    mensen,
    tekeningen,
    wie_doet,
)
from regisseur_desktop.documents.onderdelen.basis import kortaf
from regisseur_desktop.documents.opdracht import Opdracht, Resultaat
from regisseur_desktop.documents.woorden import kop
from regisseur_desktop.domain.datum_tonen import toon_datum
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.tekst import opsomming
from regisseur_desktop.domain.zicht import Lezer


def build_plan(dossier: Dossier, opdracht: Opdracht) -> Resultaat:
    """Return the plan for one reader."""
    blik = Blik(dossier, opdracht)
    blocks = _family(blik) if opdracht.voor_familie else _professional(blik)
    document = sheet(blik, kop("titel", opdracht, blik.u), tuple(blocks))
    return Resultaat(document=document)


def _family(blik: Blik) -> list[Block]:
    plan = blik.plan
    blocks = [*mensen.feiten(blik), *inhoud.hulpvragen(blik), *mensen.personen(blik)]
    blocks += tekeningen.genogram(blik)
    if blik.opdracht.lezer is not Lezer.KIND:
        blocks += inhoud.tekst(blik, "aanleiding", plan.aanleiding)
    blocks += [
        *inhoud.tekst(blik, "waarom_hulp", plan.waarom_hulp),
        *inhoud.krachten(blik),
        *inhoud.zorgen(blik),
        *doelen.doelen(blik),
        *inhoud.resultaten(blik),
        *inhoud.tekst(blik, "wat_verwachten", plan.wat_verwachten),
        *wie_doet.wie_doet_wat(blik),
        *doelen.veiligheid(blik),
        *mensen.netwerk(blik),
        *mensen.bellen(blik),
        *mensen.evaluatie(blik),
        *akkoord.akkoord(blik),
    ]
    return [*blocks, *inhoud.uitleg(blik, blocks)]


def _professional(blik: Blik) -> list[Block]:
    plan = blik.plan
    return [
        *mensen.feiten(blik),
        *mensen.personen(blik),
        *tekeningen.genogram(blik),
        *inhoud.tekst(blik, "aanleiding", plan.aanleiding),
        *inhoud.hulpvragen(blik),
        *inhoud.tekst(blik, "waarom_hulp", plan.waarom_hulp),
        *inhoud.krachten(blik),
        *inhoud.zorgen(blik),
        *inhoud.resultaten(blik),
        *doelen.doelen(blik),
        *doelen.veiligheid(blik),
        *inhoud.tekst(blik, "wat_verwachten", plan.wat_verwachten),
        *wie_doet.wie_doet_wat(blik),
        *mensen.netwerk(blik),
        *tekeningen.netwerk(blik),
        *mensen.coordinatie(blik),
        *mensen.evaluatie(blik),
        *mensen.bellen(blik),
        *akkoord.akkoord(blik),
    ]


def sheet(
    blik: Blik,
    title: str,
    blocks: tuple[Block, ...],
    *,
    one_page: bool = False,
    wie: tuple[str, ...] = (),
) -> Document:
    """Return blocks as a document with the data of its header and footer.

    `wie` are the names that it is from; without any all who live here.
    """
    opdracht = blik.opdracht
    names = list(wie) or [p.naam.kort for p in blik.bewoners if p.naam.kort]
    who = opsomming([kortaf(name) for name in names] if one_page else names)
    day = toon_datum(opdracht.vandaag, met_weekdag=False)
    return Document(
        title=title,
        subtitle=f"Van {who}  ·  {day}" if who else day,
        date=opdracht.vandaag.isoformat(),
        version=str(opdracht.versie),
        classification="Vertrouwelijk",
        organisation=opdracht.organisatie,
        vorm=_vorm(opdracht, one_page=one_page),
        one_page=one_page,
        blocks=blocks,
    )


def _vorm(opdracht: Opdracht, *, one_page: bool) -> Vorm:
    if opdracht.groot:
        return Vorm.GROOT
    return Vorm.RUIM if opdracht.voor_familie or one_page else Vorm.GEWOON
