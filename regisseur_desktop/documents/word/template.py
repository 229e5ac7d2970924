"""A house style made ready to write in: styles found or added, the place of the text cut out."""

from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass
from functools import lru_cache
from re import Match
from re import compile as compile_pattern
from typing import Any

from lxml import etree

from regisseur_desktop.documents.blocks import Vorm
from regisseur_desktop.documents.theme import theme_for
from regisseur_desktop.documents.word.links import link
from regisseur_desktop.documents.word.package import BadPackage, parse_xml, read_parts
from regisseur_desktop.documents.word.styles import NAMES, Styles
from regisseur_desktop.documents.word.xml import W
from regisseur_desktop.paths import shipped

MARKER = "{{inhoud}}"
_TOKEN = compile_pattern(r"\{\{(\w+)\}\}")
_BYTES_TOKEN = compile_pattern(rb"\{\{(\w+)\}\}")
_CUT = b"<!--regisseur-inhoud-->"
_OPEN_LINE = 264
"""Lines of running text, in 240ths; headings are set closer."""
_FAMILY_LINE = str(round(theme_for(Vorm.RUIM).body.leading * 20))
_SHEET_LINE = str(round(theme_for(Vorm.RUIM, one_page=True).body.leading * 19.4))


def w(name: str) -> str:
    """Return the full name of a Word element or attribute."""
    return f"{{{W}}}{name}"


@dataclass(frozen=True, slots=True)
class Template:
    """A template ready for use; `missing` are the styles that it lacked and now has."""

    parts: dict[str, bytes]
    before: bytes
    after: bytes
    styles: Styles
    missing: tuple[str, ...]


def default_template() -> bytes:
    """Return the house style that ships with the program."""
    return (shipped("templates") / "huisstijl.docx").read_bytes()


def fill_tokens(part: bytes, values: dict[str, bytes]) -> bytes:
    """Replace `{{word}}` by its value, once; unknown words stay as they are."""

    def value(found: Match[bytes]) -> bytes:
        return values.get(found.group(1).decode(), found.group())

    return _BYTES_TOKEN.sub(value, part)


@lru_cache(maxsize=4)
def prepare(data: bytes, vorm: Vorm, *, one_page: bool) -> Template:
    """Return the template in `data` ready for documents of this scale."""
    parts = read_parts(data)
    own = read_parts(default_template())
    document = _parse(parts, "word/document.xml")
    styles = _parse(parts, "word/styles.xml")
    numbering = _parse(parts, "word/numbering.xml", own)
    for leftover in numbering.findall(w("numIdMacAtCleanup")):
        numbering.remove(leftover)  # it has to stand last, and says nothing
    missing = _add_styles(styles, numbering, own)
    if vorm is Vorm.RUIM:
        _enlarge(styles)
    if one_page and data == default_template():
        _narrow(document, styles)
    before, after = _cut_marker(document)
    found = _styles(styles, numbering)
    changed = {
        "word/styles.xml": etree.tostring(styles, xml_declaration=True, encoding="UTF-8"),
        "word/numbering.xml": etree.tostring(numbering, xml_declaration=True, encoding="UTF-8"),
    }
    return Template(
        {**parts, **link(parts), **_joined(parts), **changed}, before, after, found, missing
    )


def _parse(parts: dict[str, bytes], name: str, spare: dict[str, bytes] | None = None) -> Any:  # noqa: ANN401
    content = parts.get(name) or (spare or {}).get(name)
    if content is None:
        raise BadPackage("Dit is geen Word-document. Bewaar het in Word opnieuw als .docx.")
    root = parse_xml(content)
    if name == "word/document.xml" and root.nsmap.get("w") != W:
        raise BadPackage(
            "Dit document heeft een soort die wij niet kunnen vullen. Bewaar het in Word als"
            " 'Word-document (.docx)', niet als 'Strict Open XML'."
        )
    return root


def _names(styles: Any) -> dict[str, Any]:  # noqa: ANN401
    return {
        style.find(w("name")).get(w("val")).lower(): style
        for style in styles.iterfind(w("style"))
        if style.find(w("name")) is not None
    }


def _add_styles(styles: Any, numbering: Any, own: dict[str, bytes]) -> tuple[str, ...]:  # noqa: ANN401
    """Add the styles that a template lacks, with the lists that they need."""
    here = _names(styles)
    ours = _names(parse_xml(own["word/styles.xml"]))
    lists = parse_xml(own["word/numbering.xml"])
    missing = tuple(name for name in NAMES.values() if name.lower() not in here)
    taken = {style.get(w("styleId")) for style in styles.iterfind(w("style"))}
    for name in missing:
        style = deepcopy(ours[name.lower()])
        while style.get(w("styleId")) in taken:
            style.set(w("styleId"), f"{style.get(w('styleId'))}Regisseur")
        for named in (style.find(w("basedOn")), style.find(w("next"))):
            if named is not None and "normal" in here:
                named.set(w("val"), here["normal"].get(w("styleId")))
        number = style.find(f"{w('pPr')}/{w('numPr')}/{w('numId')}")
        if number is not None:
            number.set(w("val"), _add_list(numbering, lists, number.get(w("val"))))
        styles.append(style)
    return missing


def _add_list(numbering: Any, lists: Any, number: str) -> str:  # noqa: ANN401
    """Copy one of our lists into a template and return its new number."""
    fresh = str(_highest(numbering, "num", "numId") + 1)
    abstract_id = str(_highest(numbering, "abstractNum", "abstractNumId") + 1)
    ours = next(
        each for each in lists.iterfind(w("abstractNum")) if each.get(w("abstractNumId")) == number
    )
    abstract = deepcopy(ours)
    abstract.set(w("abstractNumId"), abstract_id)
    first = numbering.find(w("num"))
    if first is None:
        numbering.append(abstract)
    else:
        first.addprevious(abstract)
    num = etree.SubElement(numbering, w("num"))
    num.set(w("numId"), fresh)
    etree.SubElement(num, w("abstractNumId")).set(w("val"), abstract_id)
    return fresh


def _highest(numbering: Any, element: str, attribute: str) -> int:  # noqa: ANN401
    numbers = (each.get(w(attribute), "0") for each in numbering.iterfind(w(element)))
    return max((int(number) for number in numbers if number.isdigit()), default=0)


def _enlarge(styles: Any) -> None:  # noqa: ANN401
    """Make every style as large and open as a family version asks."""
    factor = theme_for(Vorm.RUIM).body.size / theme_for(Vorm.GEWOON).body.size
    for size in (*styles.iter(w("sz")), *styles.iter(w("szCs"))):
        size.set(w("val"), str(max(round(int(size.get(w("val"))) * factor), 23)))
    for spacing in styles.iter(w("spacing")):
        if spacing.get(w("lineRule")) == "auto" and int(spacing.get(w("line"), "0")) >= _OPEN_LINE:
            spacing.set(w("line"), _FAMILY_LINE)
            spacing.set(w("lineRule"), "atLeast")
    for fonts in styles.iterfind(f"{w('docDefaults')}//{w('rFonts')}"):
        if fonts.get(w("ascii")) == theme_for(Vorm.GEWOON).word_fonts[0]:
            for which in ("ascii", "hAnsi", "cs", "eastAsia"):
                fonts.set(w(which), theme_for(Vorm.RUIM).word_fonts[0])


def _narrow(document: Any, styles: Any) -> None:  # noqa: ANN401
    """Give a single sheet the room it needs; the letters keep their size."""
    for margins in document.iter(w("pgMar")):
        for side, value in (("top", 737), ("bottom", 737), ("left", 1021), ("right", 1021)):
            margins.set(w(side), str(value))
        margins.set(w("header"), "397")
        margins.set(w("footer"), "397")
    for spacing in styles.iter(w("spacing")):
        if spacing.get(w("lineRule")) == "atLeast":
            spacing.set(w("line"), _SHEET_LINE)
            # Andika asks for more air by itself; a picture would be cut off by an exact line
            spacing.set(w("lineRule"), "atLeast" if _holds_pictures(spacing) else "exact")
        for side in (w("before"), w("after")):
            spacing.set(side, str(min(int(spacing.get(side, "0")), 150)))
    for margin in styles.iter(w("tblCellMar")):
        for edge in (margin.find(w("top")), margin.find(w("bottom"))):
            edge.set(w("w"), "36")


def _holds_pictures(spacing: Any) -> bool:  # noqa: ANN401
    style = spacing.getparent().getparent()
    name = style.find(w("name"))
    return name is not None and name.get(w("val")) in (NAMES["cell"], NAMES["card_title"])


_FLOWS = w("body"), w("sdtContent")
"""What text of any length may stand in: the page itself, or a field of a form."""


def text_of(paragraph: Any) -> str:  # noqa: ANN401
    """Return the text of a paragraph, over all its runs."""
    return "".join(text.text or "" for text in paragraph.iter(w("t")))


def _cut_marker(document: Any) -> tuple[bytes, bytes]:  # noqa: ANN401
    body = document.find(w("body"))
    flow = (each for each in body.iter(w("p")) if each.getparent().tag in _FLOWS)
    marked = [each for each in flow if MARKER in text_of(each)]
    if not marked:
        raise BadPackage(
            f"In dit document staat nergens {MARKER}. Zet die tekst in een eigen alinea op de"
            " plaats waar de inhoud moet komen, en kies het bestand opnieuw."
        )
    _join_tokens(body)
    marked[0].getparent().replace(marked[0], etree.Comment("regisseur-inhoud"))
    whole = etree.tostring(document, xml_declaration=True, encoding="UTF-8", standalone=True)
    before, _cut, after = whole.partition(_CUT)
    return before, after


def _join_tokens(root: Any) -> None:  # noqa: ANN401
    """Bring a token that Word spread over several runs together in the first of them."""
    for paragraph in root.iter(w("p")):
        texts = list(paragraph.iter(w("t")))
        whole = text_of(paragraph)
        apart = "".join(" ".join(_TOKEN.findall(text.text or "")) for text in texts)
        if _TOKEN.search(whole) and apart != "".join(_TOKEN.findall(whole)):
            texts[0].text = whole
            for text in texts[1:]:
                text.text = ""


def _joined(parts: dict[str, bytes]) -> dict[str, bytes]:
    found = {}
    for name in _edges(parts):
        root = _parse(parts, name)
        _join_tokens(root)
        found[name] = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
    return found


def _edges(parts: dict[str, bytes]) -> Iterable[str]:
    return [
        name
        for name in parts
        if name.startswith(("word/header", "word/footer")) and name.endswith(".xml")
    ]


def _styles(styles: Any, numbering: Any) -> Styles:  # noqa: ANN401
    by_name = _names(styles)
    ids = {role: by_name[name.lower()].get(w("styleId")) for role, name in NAMES.items()}
    numbered = by_name[NAMES["number"].lower()].find(f"{w('pPr')}/{w('numPr')}/{w('numId')}")
    wanted = numbered.get(w("val")) if numbered is not None else ""
    abstract = next(
        (
            num.find(w("abstractNumId")).get(w("val"))
            for num in numbering.iterfind(w("num"))
            if num.get(w("numId")) == wanted
        ),
        "",
    )
    return Styles(ids, abstract, _highest(numbering, "num", "numId") + 1)
