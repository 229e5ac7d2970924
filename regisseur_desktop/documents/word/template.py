"""A house style made ready to write in: styles found or added, the place of the text cut out."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from re import Match
from re import compile as compile_pattern
from typing import Any

from lxml import etree

from regisseur_desktop.documents.blocks import Vorm
from regisseur_desktop.documents.papier import A4, Papier
from regisseur_desktop.documents.word.links import link
from regisseur_desktop.documents.word.package import BadPackage, parse_xml, read_parts
from regisseur_desktop.documents.word.styles import Styles
from regisseur_desktop.documents.word.template_sizes import enlarge, narrow, text_room, turn
from regisseur_desktop.documents.word.template_styles import add_styles, find_styles
from regisseur_desktop.documents.word.xml import W, w
from regisseur_desktop.paths import shipped

MARKER = "{{inhoud}}"
_TOKEN = compile_pattern(r"\{\{(\w+)\}\}")
_BYTES_TOKEN = compile_pattern(rb"\{\{(\w+)\}\}")
_CUT = b"<!--regisseur-inhoud-->"


@dataclass(frozen=True, slots=True)
class Template:
    """A template ready for use; `missing` are the styles that it lacked and now has.

    `room` is the width and height that a page has for text, in points.
    """

    parts: dict[str, bytes]
    before: bytes
    after: bytes
    styles: Styles
    missing: tuple[str, ...]
    room: tuple[float, float]


def default_template() -> bytes:
    """Return the house style that ships with the program."""
    return (shipped("templates") / "huisstijl.docx").read_bytes()


def fill_tokens(part: bytes, values: dict[str, bytes]) -> bytes:
    """Replace `{{word}}` by its value, once; unknown words stay as they are."""

    def value(found: Match[bytes]) -> bytes:
        return values.get(found.group(1).decode(), found.group())

    return _BYTES_TOKEN.sub(value, part)


@lru_cache(maxsize=8)
def prepare(data: bytes, vorm: Vorm, *, one_page: bool, papier: Papier = A4) -> Template:
    """Return the template in `data` ready for documents of this scale."""
    parts = read_parts(data)
    own = read_parts(default_template())
    document = _parse(parts, "word/document.xml")
    styles = _parse(parts, "word/styles.xml")
    numbering = _parse(parts, "word/numbering.xml", own)
    for leftover in numbering.findall(w("numIdMacAtCleanup")):
        numbering.remove(leftover)  # it has to stand last, and says nothing
    missing = add_styles(styles, numbering, own)
    if vorm is not Vorm.GEWOON:
        enlarge(styles, vorm)
    if one_page and data == default_template():
        narrow(document, styles, vorm)
    edges = {name: _parse(parts, name) for name in _edges(parts)}
    if papier.is_wide:
        turn(document, edges.values(), papier)
    before, after = _cut_marker(document)
    found = find_styles(styles, numbering)
    changed = {
        "word/styles.xml": etree.tostring(styles, xml_declaration=True, encoding="UTF-8"),
        "word/numbering.xml": etree.tostring(numbering, xml_declaration=True, encoding="UTF-8"),
    }
    return Template(
        {**parts, **link(parts), **_joined(edges), **changed},
        before,
        after,
        found,
        missing,
        text_room(document),
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


def _joined(edges: dict[str, Any]) -> dict[str, bytes]:
    found = {}
    for name, root in edges.items():
        _join_tokens(root)
        found[name] = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
    return found


def _edges(parts: dict[str, bytes]) -> Iterable[str]:
    return [
        name
        for name in parts
        if name.startswith(("word/header", "word/footer")) and name.endswith(".xml")
    ]
