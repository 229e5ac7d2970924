"""Make a document from a dossier: its bytes, its record and its title. Nothing is kept here."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from hashlib import sha256

from regisseur_desktop.documents.leestekst import leestekst, uitgelegd
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.regie import Documentrecord
from regisseur_desktop.operations import huisstijl
from regisseur_desktop.operations.documentopdracht import Documentopdracht, builders_opdracht
from regisseur_desktop.operations.documenttitel import titel
from regisseur_desktop.operations.instellingen import lees
from regisseur_desktop.operations.kluis import Kluis
from regisseur_desktop.operations.tekenplek import lees_opstelling


@dataclass(frozen=True, slots=True, kw_only=True)
class Gemaakt:
    """A document that was made: its record, its bytes, and what the user should know.

    `leestekst` is the running text of it for the leeshulp, without the words of others, and
    `uitgelegd` are the words that the document explains itself.
    """

    record: Documentrecord
    inhoud: bytes
    meldingen: tuple[str, ...] = ()
    volgende_keer: tuple[str, ...] = ()
    leestekst: str = ""
    uitgelegd: frozenset[str] = frozenset()


def maak(kluis: Kluis, dossier: Dossier, opdracht: Documentopdracht, vandaag: date) -> Gemaakt:
    """Make a document; only `documenten_bewaren` keeps it. May run beside the screen."""
    from regisseur_desktop.documents import render  # noqa: PLC0415 - heavy: on first use

    ingesteld = lees(kluis)
    request = replace(
        builders_opdracht(dossier, opdracht, vandaag),
        organisatie=ingesteld.organisatie,
        telefoon=ingesteld.telefoon,
        plaatsen=lees_opstelling(kluis, dossier.id) or None,
    )
    made, inhoud = render.render(dossier, request, huisstijl.template(kluis))
    record = Documentrecord(
        id=new_id(),
        huishouden_id=dossier.id,
        soort=opdracht.soort,
        titel=titel(
            dossier,
            opdracht.soort,
            opdracht.persoon_id,
            met_namen=opdracht.met_namen,
            met_achternamen=opdracht.met_achternamen,
        ),
        formaat=opdracht.formaat,
        lezer=request.lezer,
        versie=request.versie,
        gemaakt_op=datetime.now(UTC),
        sha256=sha256(inhoud).hexdigest(),
        bestand_id=new_id(),
    )
    return Gemaakt(
        record=record,
        inhoud=inhoud,
        meldingen=made.meldingen,
        volgende_keer=made.volgende_keer,
        leestekst=leestekst(made.document),
        uitgelegd=uitgelegd(made.document),
    )
