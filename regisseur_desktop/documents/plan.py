"""The plan van aanpak (D-01): one household, one plan, for the reader who asks for it."""

from regisseur_desktop.documents import onderdelen as deel
from regisseur_desktop.documents.blik import Blik
from regisseur_desktop.documents.blocks import Block, Document, Vorm
from regisseur_desktop.documents.opdracht import Opdracht, Resultaat
from regisseur_desktop.documents.woorden import kop
from regisseur_desktop.domain.datum_tonen import toon_datum
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.tekst import opsomming


def build_plan(dossier: Dossier, opdracht: Opdracht) -> Resultaat:
    """Return the plan for one reader."""
    blik = Blik(dossier, opdracht)
    blocks = _family(blik) if opdracht.voor_familie else _professional(blik)
    document = sheet(blik, kop("titel", opdracht, blik.u), tuple(blocks))
    return Resultaat(document=document)


def _family(blik: Blik) -> list[Block]:
    plan = blik.plan
    blocks = [*deel.feiten(blik), *deel.hulpvragen(blik), *deel.personen(blik)]
    if not deel.is_kind(blik):
        blocks += deel.tekst(blik, "aanleiding", plan.aanleiding)
    blocks += [
        *deel.tekst(blik, "waarom_hulp", plan.waarom_hulp),
        *deel.krachten(blik),
        *deel.zorgen(blik),
        *deel.doelen(blik),
        *deel.tekst(blik, "wat_verwachten", plan.wat_verwachten),
        *deel.vragen(blik),
        *deel.veiligheid(blik),
        *deel.netwerk(blik),
        *deel.bellen(blik),
        *deel.evaluatie(blik),
        *deel.akkoord(blik),
    ]
    return [*blocks, *deel.uitleg(blik, blocks)]


def _professional(blik: Blik) -> list[Block]:
    plan = blik.plan
    return [
        *deel.feiten(blik),
        *deel.personen(blik),
        *deel.tekst(blik, "aanleiding", plan.aanleiding),
        *deel.hulpvragen(blik),
        *deel.tekst(blik, "waarom_hulp", plan.waarom_hulp),
        *deel.krachten(blik),
        *deel.zorgen(blik),
        *deel.doelen(blik),
        *deel.veiligheid(blik),
        *deel.tekst(blik, "wat_verwachten", plan.wat_verwachten),
        *deel.vragen(blik),
        *deel.netwerk(blik),
        *deel.coordinatie(blik),
        *deel.evaluatie(blik),
        *deel.bellen(blik),
        *deel.akkoord(blik),
    ]


def kortaf(text: str, most: int = 48) -> str:
    """Return a name as it fits on the sheet; only what no name looks like is cut."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


def sheet(blik: Blik, title: str, blocks: tuple[Block, ...], *, one_page: bool = False) -> Document:
    """Return blocks as a document with the data of its header and footer."""
    opdracht = blik.opdracht
    family = opdracht.voor_familie or one_page
    names = [p.naam.kort for p in blik.bewoners if p.naam.kort]
    who = opsomming([kortaf(name) for name in names] if one_page else names)
    day = toon_datum(opdracht.vandaag, met_weekdag=False)
    return Document(
        title=title,
        subtitle=f"Van {who}  ·  {day}" if who else day,
        date=opdracht.vandaag.isoformat(),
        version=str(opdracht.versie),
        classification="Vertrouwelijk",
        organisation=opdracht.organisatie,
        vorm=Vorm.RUIM if family else Vorm.GEWOON,
        one_page=one_page,
        blocks=blocks,
    )
