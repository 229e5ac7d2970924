"""An organisation's own template: mended where that is possible, refused with a reason if not."""

from importlib.util import module_from_spec, spec_from_file_location
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest
from docx.shared import Cm

from regisseur_desktop.documents.blocks import BulletList, Heading, Paragraph, Steps, Vorm, runs
from regisseur_desktop.documents.render import render_docx
from regisseur_desktop.documents.word.huisstijl import check_huisstijl
from regisseur_desktop.documents.word.package import read_parts
from regisseur_desktop.documents.word.template import default_template
from regisseur_desktop.paths import shipped
from tests.documents.helpers import simple


def _template(folder: Path, *, marker: str = "{{inhoud}}", dutch: bool = False) -> Path:
    """Return a template as an organisation makes it, from the default of python-docx."""
    document = docx.Document()
    document.add_paragraph("Welkom bij {{organisatie}}")
    paragraph = document.add_paragraph()
    for piece in (marker[:4], marker[4:7], marker[7:]):
        paragraph.add_run(piece)
    document.add_paragraph("Hartelijke groet")
    document.sections[0].header.paragraphs[0].text = "Logo hier · {{titel}}"
    if dutch:
        for name, style_id in (("Heading 1", "Kop1"), ("List Bullet", "")):
            style = document.styles[name]
            if style_id:
                style.element.set(f"{_W}styleId", style_id)
            else:
                style.element.getparent().remove(style.element)
    path = folder / "eigen.docx"
    document.save(str(path))
    return path


_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def test_that_our_own_template_needs_nothing(tmp_path: Path) -> None:
    path = tmp_path / "huisstijl.docx"
    path.write_bytes(default_template())

    found = check_huisstijl(path)

    assert found.bruikbaar
    assert found.meldingen == ()


def test_that_the_shipped_template_is_what_the_script_makes(tmp_path: Path) -> None:
    script = Path(__file__).parents[2] / "packaging" / "maak_huisstijl.py"
    spec = spec_from_file_location("maak_huisstijl", script)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)

    module.make(tmp_path / "nieuw.docx")

    made = read_parts((tmp_path / "nieuw.docx").read_bytes())
    assert made == read_parts(default_template())


def test_that_an_own_template_keeps_its_text_and_header_and_gets_the_content(
    tmp_path: Path,
) -> None:
    found = check_huisstijl(_template(tmp_path))
    content = simple(Heading(1, "Kop"), Paragraph(runs("Inhoud.")), organisation="Zorg & Co")

    word = docx.Document(BytesIO(render_docx(content, found.sjabloon)))

    assert found.bruikbaar
    assert [each.text for each in word.paragraphs] == [
        "Welkom bij Zorg & Co",
        "Titel",
        "Kop",
        "Inhoud.",
        "Hartelijke groet",
    ]
    assert word.sections[0].header.paragraphs[0].text == "Logo hier · Titel"


def test_that_missing_styles_are_added_and_named(tmp_path: Path) -> None:
    found = check_huisstijl(_template(tmp_path, dutch=True))
    content = simple(
        Heading(1, "Kop"), BulletList((runs("punt"),)), Steps((runs("stap"),)), vorm=Vorm.RUIM
    )

    word = docx.Document(BytesIO(render_docx(content, found.sjabloon)))

    assert any("List Bullet" in each and "Kaartkop" in each for each in found.meldingen)
    styles = {each.text: each.style for each in word.paragraphs}
    heading, bullet = styles["Kop"], styles["punt"]
    assert heading is not None
    assert bullet is not None
    assert heading.style_id == "Kop1"
    assert bullet.name == "List Bullet"
    number = bullet.element.find(f"{_W}pPr/{_W}numPr/{_W}numId")
    nums = word.part.numbering_part.element.findall(f"{_W}num")
    assert number.get(f"{_W}val") in {each.get(f"{_W}numId") for each in nums}


def test_that_a_template_without_a_place_for_the_content_is_refused(tmp_path: Path) -> None:
    found = check_huisstijl(_template(tmp_path, marker="geen plek hier"))

    assert not found.bruikbaar
    assert "{{inhoud}}" in found.redenen[0]
    assert "eigen alinea" in found.redenen[0]


def _zip(path: Path, parts: dict[str, bytes]) -> Path:
    with ZipFile(path, "w", ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return path


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ({"word/document.xml": b"\0" * 20_000_000}, "te sterk ingepakt"),
        ({f"word/p{number}.xml": b"x" for number in range(2_001)}, "te veel onderdelen"),
        ({"../../etc/passwd": b"x"}, "onveilige naam"),
        ({"/abs.xml": b"x"}, "onveilige naam"),
        ({"C:/x.xml": b"x"}, "onveilige naam"),
        ({"los.txt": b"geen word"}, "geen Word-document"),
        ({"word/document.xml": b"<kapot", "word/styles.xml": b"<x/>"}, "beschadigd"),
    ],
)
def test_that_a_dangerous_or_broken_file_is_refused_with_a_reason(
    tmp_path: Path, parts: dict[str, bytes], said: str
) -> None:
    found = check_huisstijl(_zip(tmp_path / "gevaar.docx", parts))

    assert not found.bruikbaar
    assert said in found.redenen[0]


def test_that_more_than_fifty_megabytes_unpacked_is_refused(tmp_path: Path) -> None:
    noise = bytes(range(256)) * 4 * 1024
    parts = {f"word/media/{number}.bin": noise * 8 for number in range(7)}
    with ZipFile(tmp_path / "groot.docx", "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)

    found = check_huisstijl(tmp_path / "groot.docx")

    assert not found.bruikbaar
    assert "50 MB" in found.redenen[0]


def test_that_a_text_file_and_a_missing_file_are_refused(tmp_path: Path) -> None:
    text = tmp_path / "brief.docx"
    text.write_text("Geen zip", encoding="utf-8")

    assert "geen Word-document" in check_huisstijl(text).redenen[0]
    assert "niet te lezen" in check_huisstijl(tmp_path / "weg.docx").redenen[0]


def test_that_an_old_or_locked_document_is_refused_with_the_way_out(tmp_path: Path) -> None:
    path = tmp_path / "oud.docx"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512)

    assert "wachtwoord" in check_huisstijl(path).redenen[0]


def test_that_a_word_template_and_macros_are_refused(tmp_path: Path) -> None:
    with ZipFile(BytesIO(default_template())) as package:
        parts = {info.filename: package.read(info) for info in package.infolist()}
    types = parts["[Content_Types].xml"].replace(b"document.main", b"template.main")

    dotx = _zip(tmp_path / "a.docx", {**parts, "[Content_Types].xml": types})
    docm = _zip(tmp_path / "b.docx", {**parts, "word/vbaProject.bin": b"x"})

    assert ".dotx" in check_huisstijl(dotx).redenen[0]
    assert "macro" in check_huisstijl(docm).redenen[0]


def test_that_entities_in_a_template_are_never_followed(tmp_path: Path) -> None:
    secret = tmp_path / "geheim.txt"
    secret.write_text("GEHEIM", encoding="utf-8")
    body = (
        f'<!DOCTYPE d [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        "<w:body><w:p><w:r><w:t>{{inhoud}} &e;</w:t></w:r></w:p></w:body></w:document>"
    )
    with ZipFile(BytesIO(default_template())) as package:
        parts = {info.filename: package.read(info) for info in package.infolist()}
    path = _zip(tmp_path / "x.docx", {**parts, "word/document.xml": body.encode()})

    found = check_huisstijl(path)

    assert not found.bruikbaar
    assert "opdrachten die er niet horen" in found.redenen[0]


def test_that_the_content_may_stand_in_a_field_of_a_form(tmp_path: Path) -> None:
    document = docx.Document(str(_template(tmp_path)))
    paragraph = document.paragraphs[1]._p
    field = paragraph.makeelement(f"{_W}sdt", {})
    inside = paragraph.makeelement(f"{_W}sdtContent", {})
    paragraph.addprevious(field)
    field.append(inside)
    inside.append(paragraph)
    path = tmp_path / "veld.docx"
    document.save(str(path))

    found = check_huisstijl(path)
    made = docx.Document(BytesIO(render_docx(simple(Heading(1, "Kop")), found.sjabloon)))

    assert found.bruikbaar
    texts = [
        "".join(t.text or "" for t in p.iter(f"{_W}t")) for p in made.element.body.iter(f"{_W}p")
    ]
    assert texts == ["Welkom bij ", "Titel", "Kop", "Hartelijke groet"]


def test_that_a_narrow_page_is_told(tmp_path: Path) -> None:
    path = _template(tmp_path)
    document = docx.Document(str(path))
    document.sections[0].left_margin = Cm(9)
    document.save(str(path))

    assert any("11 cm" in each for each in check_huisstijl(path).meldingen)


@pytest.mark.parametrize("part", ["[Content_Types].xml", "word/document.xml", "word/styles.xml"])
def test_that_a_document_that_misses_a_part_is_refused(tmp_path: Path, part: str) -> None:
    with ZipFile(shipped("templates") / "huisstijl.docx") as whole:
        parts = {name: whole.read(name) for name in whole.namelist() if name != part}
    found = check_huisstijl(_zip(tmp_path / "half.docx", parts))

    assert not found.bruikbaar
    assert "geen Word-document" in found.redenen[0]
