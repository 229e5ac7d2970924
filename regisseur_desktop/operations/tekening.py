"""Make a drawing without a store: for the command line and for a family from elsewhere."""

from regisseur_desktop.documents.opdracht import Opdracht
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.drawing.wanted import Wanted

__all__ = ["FORMATEN", "Wanted", "maak_tekening"]
FORMATEN = ("pdf", "docx", "svg", "png")


def maak_tekening(dossier: Dossier, soort: Documentsoort, wanted: Wanted, formaat: str) -> bytes:
    """Return a genogram, netwerk or ecogram as the bytes of a file in one of `FORMATEN`."""
    from regisseur_desktop.documents import render  # noqa: PLC0415 - heavy: on first use

    opdracht = Opdracht(
        soort=soort,
        lezer=wanted.lezer,
        vandaag=wanted.today,
        formaat=formaat,
        met_namen=wanted.with_names,
        met_gevoelens=wanted.with_feelings,
        met_aandoeningen=wanted.with_conditions,
        met_dieren=wanted.with_pets,
        dag=wanted.on,
    )
    return render.render(dossier, opdracht)[1]
