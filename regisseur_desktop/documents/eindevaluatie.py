"""The report at the end, for the verwijzer and the jeugdprofessional; the family reads it too."""

from regisseur_desktop.documents.blik import Blik
from regisseur_desktop.documents.blocks import Block, Document
from regisseur_desktop.documents.onderdelen import akkoord, doelen, einde, inhoud, mensen
from regisseur_desktop.documents.opdracht import Opdracht, Resultaat
from regisseur_desktop.documents.plan import sheet
from regisseur_desktop.documents.woorden import kop
from regisseur_desktop.domain.dossier import Dossier

_NIET_BEWAARD = (
    "Er is geen plan van de start bewaard. Daarom staat niet in het verslag wie toen de regie had."
)


def build_eindevaluatie(dossier: Dossier, opdracht: Opdracht) -> Resultaat:
    """Return the report: what the family wanted, how it is now, and what goes on."""
    blik = Blik(dossier, opdracht)
    document: Document = sheet(blik, kop("titel", opdracht, blik.u), tuple(_blocks(blik)))
    missing = opdracht.regie_bij_start is None and bool(blik.doelen)
    return Resultaat(document=document, meldingen=(_NIET_BEWAARD,) if missing else ())


def _blocks(blik: Blik) -> list[Block]:
    blocks = [
        *einde.feiten(blik),
        *mensen.personen(blik),
        *inhoud.hulpvragen(blik),
        *einde.doelen(blik),
        *inhoud.krachten(blik),
        *einde.eigen_regie(blik),
        *doelen.veiligheid(blik),
        *einde.let_op(blik),
        *einde.gaat_door(blik),
        *mensen.bellen(blik),
        *akkoord.akkoord(blik),
    ]
    return [*blocks, *inhoud.uitleg(blik, blocks)]
