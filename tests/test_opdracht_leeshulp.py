"""`regisseur leeshulp` as an office script uses it."""

import io
import json
import sys
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml

from regisseur_desktop.__main__ import main
from regisseur_desktop.operations.leeshulp import tekst_van

TEKST = "De brief wordt morgen geschreven. Aad leest hem.\n"


@pytest.fixture
def tekst(tmp_path: Path) -> Path:
    path = tmp_path / "brief.txt"
    path.write_text(TEKST, "utf-8")
    return path


def test_that_several_files_give_one_json_list(
    tekst: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lang = tmp_path / "lang.txt"
    lang.write_text(TEKST * 6, "utf-8")
    assert main(["leeshulp", str(tekst), str(lang), "--json"]) == 0
    kort, meer = json.loads(capsys.readouterr().out)
    assert isinstance(kort["score"], float)
    assert "oordeel" not in kort
    assert meer["oordeel"] in ("makkelijk", "kan makkelijker", "moeilijk")
    (bevinding,) = kort["bevindingen"]
    start, end = bevinding["span"]
    assert TEKST[start:end] == "wordt morgen geschreven"
    assert set(bevinding) == {"span", "kind", "severity", "reason", "suggestions"}


def test_that_a_word_file_is_read_with_its_tables(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = docx.Document()
    document.add_paragraph("De brief wordt geschreven.")
    document.add_table(1, 1).cell(0, 0).text = "De school wordt gebeld."
    path = tmp_path / "plan.docx"
    document.save(str(path))
    assert main(["leeshulp", str(path)]) == 0
    out = capsys.readouterr().out
    assert "regel 1, lijdende vorm" in out
    assert "gebeld" in out


def test_that_the_report_shows_what_may_stand_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "brief.txt"
    path.write_text(
        "Aad belt m.b.t. school. Aad brengt Stien elke dag zelf naar school, maar Marina haalt "
        "haar om drie uur weer op.",
        "utf-8",
    )
    assert main(["leeshulp", str(path)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert any("‘m.b.t.’" in line and line.endswith(" → over") for line in lines)
    assert any(
        line.endswith("naar school. Maar Marina haalt haar om drie uur weer op.") for line in lines
    )


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
ADDED = f'<w:ins {W} w:id="1" w:author="Noor"><w:r><w:t>wordt gebeld</w:t></w:r></w:ins>'
GONE = f'<w:del {W} w:id="2" w:author="Noor"><w:r><w:delText>belt</w:delText></w:r></w:del>'
FIELD = (
    f'<w:sdt {W}><w:sdtContent><w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs>'
    "</w:pPr><w:r><w:t>De hulp</w:t><w:tab/><w:t>wordt gestopt.</w:t></w:r></w:p>"
    "</w:sdtContent></w:sdt>"
)


def test_that_a_word_file_is_read_as_word_shows_it(tmp_path: Path) -> None:
    document = docx.Document()
    followed = document.add_paragraph("De school ")._p
    for xml in (GONE, ADDED):
        followed.append(parse_xml(xml))
    followed.getparent().append(parse_xml(FIELD))
    table = document.add_table(1, 2)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "Marina belt."
    path = tmp_path / "plan.docx"
    document.save(str(path))
    lines = tekst_van(path).split("\n")
    assert sorted(lines) == ["De hulp\twordt gestopt.", "De school wordt gebeld", "Marina belt."]


def test_that_standard_input_is_read(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEKST.encode())))
    assert main(["leeshulp", "-", "--profiel", "kind"]) == 0
    assert "-: te kort voor een oordeel" in capsys.readouterr().out


def test_that_the_formulas_are_an_estimate_on_request(
    tekst: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["leeshulp", str(tekst), "--formules"]) == 0
    assert "schatting: flesch-douma " in capsys.readouterr().out
    assert main(["leeshulp", str(tekst), "--formules", "--json"]) == 0
    (uitslag,) = json.loads(capsys.readouterr().out)
    assert {"flesch-douma", "brouwer"} <= set(uitslag)


@pytest.mark.parametrize(
    ("naam", "zin"), [("stuk.docx", "Dit Word-bestand is niet te lezen"), ("stuk.txt", "UTF-8")]
)
def test_that_a_broken_file_is_refused(
    naam: str, zin: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / naam
    path.write_bytes(b"\xff\xfe\x80")
    assert main(["leeshulp", str(path)]) == 1
    assert zin in capsys.readouterr().err


def test_that_the_file_that_cannot_be_read_is_named(
    tekst: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    weg = tmp_path / "weg.txt"
    assert main(["leeshulp", str(tekst), str(weg)]) == 1
    assert str(weg) in capsys.readouterr().err


@pytest.mark.parametrize("manier", ["cp1252", "utf-16", "utf-8-sig"])
def test_that_a_text_of_windows_is_read(
    manier: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "brief.txt"
    path.write_bytes("Het café wordt gebeld.\r\nEn René wordt gebeld.\r\n".encode(manier))
    assert main(["leeshulp", str(path), "--json"]) == 0
    (uitslag,) = json.loads(capsys.readouterr().out)
    spans = [each["span"] for each in uitslag["bevindingen"]]
    assert spans == [[9, 21], [32, 44]]


def test_that_rich_text_is_no_plain_text(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "brief.rtf"
    path.write_text(r"{\rtf1\ansi De brief wordt geschreven.}", "utf-8")
    assert main(["leeshulp", str(path)]) == 1
    assert "gewone tekst" in capsys.readouterr().err


def test_that_an_empty_text_has_a_score_and_no_verdict(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    leeg = tmp_path / "leeg.txt"
    leeg.write_bytes(b"")
    assert main(["leeshulp", str(leeg), "--json"]) == 0
    (uitslag,) = json.loads(capsys.readouterr().out)
    assert uitslag["score"] == 0
    assert uitslag["bevindingen"] == []
    assert "oordeel" not in uitslag
