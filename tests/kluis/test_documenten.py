"""Documents made from a real store: accessible, recorded, and logged when they leave."""

from dataclasses import replace
from datetime import date
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import docx
import pikepdf
import pytest

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import replaced
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import (
    documenten_bewaren,
    documenten_maken,
    documenten_meegeven,
    edits,
    huishoudens,
    logboek,
)
from regisseur_desktop.operations.documentopdracht import Documentopdracht
from regisseur_desktop.operations.kluis import Kluis

VANDAAG = date(2026, 11, 23)
KINDS = [(soort, lezer) for soort in (Documentsoort.PLAN, Documentsoort.KORT) for lezer in Lezer]


def order(
    soort: Documentsoort = Documentsoort.PLAN, lezer: Lezer = Lezer.GEZIN, formaat: str = "pdf"
) -> Documentopdracht:
    return Documentopdracht(soort=soort, lezer=lezer, formaat=formaat)


@pytest.mark.eis("U-32")
@pytest.mark.parametrize(("soort", "lezer"), KINDS)
def test_that_a_pdf_is_tagged_and_says_its_language_and_title(
    kluis: Kluis, marina: Dossier, soort: Documentsoort, lezer: Lezer
) -> None:
    made = documenten_maken.maak(kluis, marina, order(soort, lezer), VANDAAG)
    with pikepdf.open(BytesIO(made.inhoud)) as pdf:
        root = pdf.Root
        assert root.MarkInfo.Marked
        assert root.StructTreeRoot.K
        assert str(root.Lang).startswith("nl")
        assert root.ViewerPreferences.DisplayDocTitle
        assert str(pdf.docinfo.Title)


@pytest.mark.eis("U-32")
@pytest.mark.parametrize(("soort", "lezer"), KINDS)
def test_that_a_word_file_has_heading_styles_header_rows_and_dutch(
    kluis: Kluis, marina: Dossier, soort: Documentsoort, lezer: Lezer
) -> None:
    made = documenten_maken.maak(kluis, marina, order(soort, lezer, "docx"), VANDAAG)
    document = docx.Document(BytesIO(made.inhoud))
    styles = [paragraph.style for paragraph in document.paragraphs]
    assert any(style and str(style.name).startswith("Heading") for style in styles)
    heads = document.element.xpath("//w:tbl[.//w:tblHeader]")
    assert heads
    assert document.core_properties.language.startswith("nl")


def test_that_a_kept_document_is_what_was_made_and_is_recorded(
    kluis: Kluis, marina: Dossier
) -> None:
    made = documenten_maken.maak(kluis, marina, order(), VANDAAG)
    documenten_bewaren.bewaar(kluis, made)
    after = huishoudens.load_dossier(kluis, marina.id)
    record = after.documenten[-1]
    assert (record.lezer, record.versie, record.formaat) == (Lezer.GEZIN, 1, "pdf")
    assert documenten_bewaren.inhoud(kluis, record) == made.inhoud
    assert record.sha256 == sha256(made.inhoud).hexdigest()
    again = documenten_maken.maak(kluis, after, order(), VANDAAG)
    assert again.record.versie == 2


def test_that_who_received_a_document_is_recorded(kluis: Kluis, marina: Dossier) -> None:
    made = documenten_maken.maak(kluis, marina, order(), VANDAAG)
    documenten_bewaren.bewaar(kluis, made)
    edit = documenten_meegeven.add_ontvanger(made.record, "Marina", "meegegeven", VANDAAG)
    edits.apply(kluis, edit)
    received = huishoudens.load_dossier(kluis, marina.id).documenten[-1].ontvangers
    assert [(een.naam, een.hoe) for een in received] == [("Marina", "meegegeven")]


@pytest.mark.eis("B-06")
def test_that_changing_opening_printing_and_exporting_are_logged(
    kluis: Kluis, marina: Dossier, tmp_path: Path
) -> None:
    huishoudens.log_opened(kluis, marina.id)
    made = documenten_maken.maak(kluis, marina, order(), VANDAAG)
    documenten_bewaren.bewaar(kluis, made)
    documenten_meegeven.log_printed(kluis, made.record)
    path = documenten_meegeven.write_copy(kluis, made.record, made.inhoud, tmp_path / "uit")
    assert path.read_bytes() == made.inhoud
    lines = logboek.lijst(kluis, marina.id, 4)
    assert [line.gebeurtenis for line in lines] == [
        "geëxporteerd",
        "afgedrukt",
        "gemaakt",
        "geopend",
    ]
    assert {line.wie for line in lines} == {"Noor Bakker"}


@pytest.mark.eis("B-06")
def test_that_a_change_shows_each_field_before_and_after(kluis: Kluis, marina: Dossier) -> None:
    zorg = marina.zorgen[0]
    after = replace(zorg, tekst="Ivan slaapt slecht.")
    edits.apply(kluis, replaced("Zorg veranderen", marina.id, zorg, after))
    latest = logboek.wijzigingen(kluis, marina.id, 1)[0]
    assert (latest.soort, latest.wie) == ("zorg", "Noor Bakker")
    assert latest.velden == (("tekst", zorg.tekst, "Ivan slaapt slecht."),)


def test_that_a_copy_that_cannot_be_written_gets_a_sentence(
    kluis: Kluis, marina: Dossier, tmp_path: Path
) -> None:
    made = documenten_maken.maak(kluis, marina, order(), VANDAAG)
    (tmp_path / "bestand").write_text("geen map")
    below_a_file = tmp_path / "bestand" / "uit"
    with pytest.raises(Refused, match=r"kies een andere"):
        documenten_meegeven.write_copy(kluis, made.record, made.inhoud, below_a_file)


def test_that_a_file_is_kept_replaced_and_given_back(
    kluis: Kluis, marina: Dossier, tmp_path: Path
) -> None:
    path = tmp_path / "brief school.txt"
    path.write_text("eerste")
    documenten_bewaren.voeg_bestand_toe(kluis, marina, path)
    record = huishoudens.load_dossier(kluis, marina.id).documenten[-1]
    path.write_text("tweede")
    documenten_bewaren.vervang(kluis, record, path)
    after = huishoudens.load_dossier(kluis, marina.id).documenten[-1]
    assert (after.titel, after.versie) == ("brief school", 2)
    assert documenten_bewaren.inhoud(kluis, after) == b"tweede"
    assert documenten_bewaren.inhoud(kluis, record) == b"eerste"


def test_that_a_file_that_is_gone_gets_a_sentence(
    kluis: Kluis, marina: Dossier, tmp_path: Path
) -> None:
    with pytest.raises(Refused, match="niet te lezen"):
        documenten_bewaren.voeg_bestand_toe(kluis, marina, tmp_path / "weg.pdf")
