"""The list of kinds and the relations of a package: what a part needs to be found."""

from typing import Any

from lxml import etree

from regisseur_desktop.documents.word.package import BadPackage, parse_xml

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
_TYPES = "[Content_Types].xml"
_EMPTY = f'<Relationships xmlns="{_PACKAGE}/relationships"/>'.encode()


def link(parts: dict[str, bytes]) -> dict[str, bytes]:
    """Return the linking parts, with pictures, numbering and file data known to them."""
    if _TYPES not in parts:
        raise BadPackage("Dit is geen Word-document. Bewaar het in Word opnieuw als .docx.")
    types = parse_xml(parts[_TYPES])
    _add_default(types, "png", "image/png")
    _add_default(types, "svg", "image/svg+xml")
    _add_override(types, "/word/numbering.xml", f"{_WORD}.numbering+xml")
    _add_override(types, "/docProps/core.xml", _CORE_TYPE)
    names = "word/_rels/document.xml.rels", "_rels/.rels"
    document, package = (parse_xml(parts.get(name, _EMPTY)) for name in names)
    _add_relation(document, f"{_OFFICE}/numbering", "numbering.xml")
    _add_relation(
        package, f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"
    )
    return {
        _TYPES: _bytes(types),
        names[0]: _bytes(document),
        names[1]: _bytes(package),
    }


def _bytes(root: Any) -> bytes:  # noqa: ANN401 - lxml has no types
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def _add_default(types: Any, extension: str, kind: str) -> None:  # noqa: ANN401
    name = f"{{{_PACKAGE}/content-types}}Default"
    if not any(each.get("Extension", "").lower() == extension for each in types.iterfind(name)):
        types.insert(0, types.makeelement(name, {"Extension": extension, "ContentType": kind}))


def _add_override(types: Any, part: str, kind: str) -> None:  # noqa: ANN401
    name = f"{{{_PACKAGE}/content-types}}Override"
    if not any(each.get("PartName") == part for each in types.iterfind(name)):
        etree.SubElement(types, name, {"PartName": part, "ContentType": kind})


def _add_relation(relations: Any, kind: str, target: str) -> None:  # noqa: ANN401
    name = f"{{{_PACKAGE}/relationships}}Relationship"
    if not any(each.get("Type") == kind for each in relations.iterfind(name)):
        values = {"Id": f"rIdRegisseur{target[0]}", "Type": kind, "Target": target}
        etree.SubElement(relations, name, values)
