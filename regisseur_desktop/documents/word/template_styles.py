"""The styles of a template: found by name, added where they are missing, with their lists."""

from copy import deepcopy
from typing import Any

from lxml import etree

from regisseur_desktop.documents.word.package import parse_xml
from regisseur_desktop.documents.word.styles import NAMES, Styles
from regisseur_desktop.documents.word.xml import w


def _names(styles: Any) -> dict[str, Any]:  # noqa: ANN401
    return {
        style.find(w("name")).get(w("val")).lower(): style
        for style in styles.iterfind(w("style"))
        if style.find(w("name")) is not None
    }


def add_styles(styles: Any, numbering: Any, own: dict[str, bytes]) -> tuple[str, ...]:  # noqa: ANN401
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


def find_styles(styles: Any, numbering: Any) -> Styles:  # noqa: ANN401
    """Return the ids under which a template knows the styles, and its numbered list."""
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
