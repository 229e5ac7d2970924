"""Make documents, keep them in the store, and know who received them.

The bytes of a document stand in the encrypted store; a copy outside it is asked for and logged.
"""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path

from regisseur_desktop.documents.keuze import kies
from regisseur_desktop.documents.keuzeregel import Keuze
from regisseur_desktop.documents.leestekst import leestekst, uitgelegd
from regisseur_desktop.documents.lezing import achter, achter_zin, tekstnaam, voor_lezer
from regisseur_desktop.documents.opdracht import Opdracht
from regisseur_desktop.documents.voornamen import zonder_achternaam
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit, added, replaced
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.plan import Regiehouder
from regisseur_desktop.domain.regie import (
    ZONDER_NAMEN,
    Documentrecord,
    Documentsoort,
    Ontvanger,
)
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import huisstijl
from regisseur_desktop.operations.changes import Changes
from regisseur_desktop.operations.instellingen import lees
from regisseur_desktop.operations.kluis import Kluis
from regisseur_desktop.operations.methode import load_methode
from regisseur_desktop.operations.tekenplek import lees_opstelling
from regisseur_desktop.operations.uitvoer import told_plainly
from regisseur_desktop.operations.versies import dossier_van_toen
from regisseur_desktop.storage import blobs
from regisseur_desktop.storage.history import Logsoort, log_event
from regisseur_desktop.storage.write import write_edit

Keuzeregel = Keuze
LARGEST = 50 * 1024 * 1024
ZONDER_ACHTERNAMEN = "zonder achternamen"
"""What the title of a document with first names alone ends in."""
_FORBIDDEN = frozenset('<>:"/\\|?*')


@dataclass(frozen=True, slots=True, kw_only=True)
class Documentopdracht:
    """Which document, for whom, in which form, and the ids of items the user left out.

    `met_namen` off leaves every name out of a drawing, its file name and its file data.
    `met_tekening` puts the drawings into a plan for those who work together. `dag` asks for a
    drawing as it was on that day; `groot` asks for large print and `met_achternamen` off for
    first names alone; `eerder` is the first of the two days of an ecogram. With
    `alleen_a4` a large drawing goes over sheets of A4 instead of one of A3.
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


@dataclass(frozen=True, slots=True)
class NaTeKijken:
    """A text to look at: the value it belongs to, its name, and the sentence a document says."""

    bij: str
    naam: str
    zin: str


def keuze(dossier: Dossier, opdracht: Documentopdracht, vandaag: date) -> tuple[Keuzeregel, ...]:
    """Return item by item what goes along and what stays out, with the reason."""
    return kies(dossier, _request(dossier, opdracht, vandaag))


def na_te_kijken(
    dossier: Dossier, opdracht: Documentopdracht, vandaag: date
) -> tuple[NaTeKijken, ...]:
    """Return the texts on this paper that may be behind on their other wording, each once."""
    request = _request(dossier, opdracht, vandaag)
    read = voor_lezer(dossier, request)
    mee = frozenset(regel.id for regel in kies(read, request) if regel.gaat_mee)
    behind = achter(read, request.soort, mee, voor_familie=request.voor_familie)
    found = (NaTeKijken(each.bij, tekstnaam(read, each), achter_zin(read, each)) for each in behind)
    return tuple(dict.fromkeys(found))


def maak(kluis: Kluis, dossier: Dossier, opdracht: Documentopdracht, vandaag: date) -> Gemaakt:
    """Make a document; nothing is kept until `bewaar`. May run beside the screen."""
    from regisseur_desktop.documents import render  # noqa: PLC0415 - heavy: on first use

    ingesteld = lees(kluis)
    request = replace(
        _request(dossier, opdracht, vandaag),
        organisatie=ingesteld.organisatie,
        telefoon=ingesteld.telefoon,
        plaatsen=lees_opstelling(kluis, dossier.id) or None,
    )
    made, inhoud = render.render(dossier, request, huisstijl.template(kluis))
    record = Documentrecord(
        id=new_id(),
        huishouden_id=dossier.id,
        soort=opdracht.soort,
        titel=_titel(dossier, opdracht),
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


def _titel(dossier: Dossier, opdracht: Documentopdracht) -> str:
    naam = opdracht.soort.label.capitalize()
    if opdracht.soort.is_tekening and not opdracht.met_namen:
        return f"{naam} {ZONDER_NAMEN}"
    if opdracht.soort is Documentsoort.KIND:
        naam = f"{naam} van {dossier.naam_van(opdracht.persoon_id)}"
    if opdracht.met_achternamen:
        return naam
    return f"{zonder_achternaam(dossier, naam)} {ZONDER_ACHTERNAMEN}"


def _request(dossier: Dossier, opdracht: Documentopdracht, vandaag: date) -> Opdracht:
    # the page of a child is for that child, whoever hands it over
    lezer = Lezer.KIND if opdracht.soort is Documentsoort.KIND else opdracht.lezer
    same = [
        record.versie
        for record in dossier.documenten
        if (record.soort, record.lezer) == (opdracht.soort, lezer)
    ]
    return Opdracht(
        soort=opdracht.soort,
        lezer=lezer,
        vandaag=vandaag,
        versie=max(same, default=0) + 1,
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


def bewaar(kluis: Kluis, gemaakt: Gemaakt) -> Changes:
    """Keep a document that was made, with its bytes."""
    record = gemaakt.record
    edit = added(f"{record.titel} maken", record.huishouden_id, record)
    return _keep(kluis, edit, record, gemaakt.inhoud)


def _keep(kluis: Kluis, edit: Edit, record: Documentrecord, inhoud: bytes) -> Changes:
    """Write record and bytes in one transaction."""
    seen = kluis.versies.get(record.huishouden_id, 0)
    bestand = blobs.Bestand(id=record.bestand_id, inhoud=inhoud)
    versie = write_edit(kluis.store, edit, kluis.gebruiker, seen, [bestand])
    kluis.versies[record.huishouden_id] = versie
    return Changes.of(edit)


def voeg_bestand_toe(kluis: Kluis, dossier: Dossier, pad: Path) -> Changes:
    """Keep a file from outside in the store."""
    inhoud = _read(pad)
    record = Documentrecord(
        id=new_id(),
        huishouden_id=dossier.id,
        soort=Documentsoort.BIJLAGE,
        titel=pad.stem,
        formaat=pad.suffix.lstrip(".").lower(),
        gemaakt_op=datetime.now(UTC),
        sha256=sha256(inhoud).hexdigest(),
        bestand_id=new_id(),
    )
    return _keep(kluis, added("Bestand toevoegen", dossier.id, record), record, inhoud)


def vervang(kluis: Kluis, record: Documentrecord, pad: Path) -> Changes:
    """Replace an added file by a newer version; the one before stays in the history."""
    inhoud = _read(pad)
    after = replace(
        record,
        versie=record.versie + 1,
        formaat=pad.suffix.lstrip(".").lower(),
        gemaakt_op=datetime.now(UTC),
        sha256=sha256(inhoud).hexdigest(),
        bestand_id=new_id(),
    )
    edit = replaced("Bestand vervangen", record.huishouden_id, record, after)
    return _keep(kluis, edit, after, inhoud)


def _read(pad: Path) -> bytes:
    try:
        if pad.stat().st_size > LARGEST:
            raise Refused("Dit bestand is groter dan 50 MB. Maak het kleiner of deel het op.")
        return pad.read_bytes()
    except OSError as problem:
        raise Refused("Dit bestand is niet te lezen. Kijk of het er nog staat.") from problem


def inhoud(kluis: Kluis, record: Documentrecord) -> bytes:
    """Return the bytes of a document, checked against what was kept."""
    bestand = blobs.load_bestand(kluis.store, record.bestand_id)
    if bestand is None:
        raise Refused("Dit bestand staat niet in de kluis. Zet de laatste reservekopie terug.")
    return bestand.inhoud


def add_ontvanger(record: Documentrecord, naam: str, hoe: str, vandaag: date) -> Edit:
    """Return the edit that records who received a document and how."""
    if not naam.strip():
        raise Refused("Vul in wie het document kreeg. Een naam is genoeg.")
    ontvanger = Ontvanger(naam=naam.strip(), datum=vandaag, hoe=hoe.strip())
    after = replace(record, ontvangers=(*record.ontvangers, ontvanger))
    return replaced("Ontvanger toevoegen", record.huishouden_id, record, after)


def file_name(dossier: Dossier, record: Documentrecord) -> str:
    """Return a name for a copy outside the store."""
    lezer = f" voor {record.lezer.label}" if record.lezer else ""
    wie = "" if record.is_naamloos else f" {dossier.huishouden.naam}"
    if record.titel.endswith(ZONDER_ACHTERNAMEN):
        wie = zonder_achternaam(dossier, wie)
    name = f"{record.titel}{wie}{lezer}, versie {record.versie}"
    return "".join("-" if sign in _FORBIDDEN else sign for sign in name) + f".{record.formaat}"


def write_copy(kluis: Kluis, record: Documentrecord, content: bytes, doel: Path) -> Path:
    """Write a copy outside the store, in a folder or under a name, and log that it left."""
    path = doel
    with told_plainly():
        if doel.is_dir() or not doel.suffix:
            doel.mkdir(parents=True, exist_ok=True)
            path = doel / _safe(f"{record.titel} {record.lezer or ''}".strip(), record.formaat)
        path.write_bytes(content)
    event = Logsoort.GEEXPORTEERD
    log_event(kluis.store, kluis.gebruiker, event, record.huishouden_id, record.titel)
    return path


def _safe(name: str, formaat: str) -> str:
    return "".join("-" if sign in _FORBIDDEN else sign for sign in name).lower() + f".{formaat}"


def log_printed(kluis: Kluis, record: Documentrecord) -> None:
    """Log that a document was printed."""
    event = Logsoort.AFGEDRUKT
    log_event(kluis.store, kluis.gebruiker, event, record.huishouden_id, record.titel)


@dataclass(frozen=True, slots=True)
class Blad:
    """One page as pixels: three bytes each, or one in grey."""

    breedte: int
    hoogte: int
    pixels: bytes
    is_grijs: bool = False


def bladmaat(pdf: bytes) -> tuple[float, float]:
    """Return the width and height of the first page in millimetres."""
    from regisseur_desktop.documents.preview import sheet_size  # noqa: PLC0415 - heavy

    width, height = sheet_size(pdf)
    return width * 25.4 / 72, height * 25.4 / 72


def bladen(pdf: bytes, breedte: int = 900, *, grijs: bool = False) -> tuple[Blad, ...]:
    """Return the real pages of a PDF as pictures, `breedte` pixels wide."""
    from regisseur_desktop.documents.preview import preview  # noqa: PLC0415 - heavy

    pages = preview(pdf, width=breedte, grey=grijs)
    return tuple(Blad(page.width, page.height, page.pixels, page.is_grey) for page in pages)
