"""The structure tree: what each stretch of a page is, in reading order (PDF/UA-1, 7.1).

The layout makes elements, the canvas adds the marked stretches to them, and `write`
puts the tree, the way back from each page, and nothing else into the file.
"""

from typing import TYPE_CHECKING

from regisseur_desktop.documents.pdf.objects import Raw, register, text_string

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFDocument


class Elem:
    """One structure element; its children are elements and (page, mark) pairs."""

    __slots__ = ("attributes", "kids", "number", "parent", "raw", "tag")

    def __init__(self, tag: str, parent: "Elem | None" = None, attributes: str = "") -> None:
        self.tag = tag
        self.parent = parent
        self.attributes = attributes
        self.kids: list[Elem | tuple[int, int]] = []
        self.number = 0
        self.raw = Raw()
        if parent is not None:
            parent.kids.append(self)

    def add(self, tag: str, attributes: str = "") -> "Elem":
        """Return a new child."""
        return Elem(tag, self, attributes)


def alt(text: str) -> str:
    """Return the attribute that gives a text alternative."""
    return f"/Alt {text_string(text)}"


def table_summary(text: str) -> str:
    """Return the attribute that describes a table."""
    return f"/A<</O/Table/Summary {text_string(text)}>>"


COLUMN_HEADER = "/A<</O/Table/Scope/Column>>"
ROW_HEADER = "/A<</O/Table/Scope/Row>>"
NUMBERED = "/A<</O/List/ListNumbering/Decimal>>"
BULLETED = "/A<</O/List/ListNumbering/Disc>>"


def walk(elem: Elem) -> "list[Elem]":
    """Return an element and all below it, in reading order."""
    found, todo = [], [elem]
    while todo:
        here = todo.pop()
        found.append(here)
        todo.extend(kid for kid in reversed(here.kids) if isinstance(kid, Elem))
    return found


def write(document: "PDFDocument", root: Elem, pages: list[int], marks: list[list[Elem]]) -> int:
    """Add the tree to the file and return its number.

    `pages` are the object numbers of the pages; `marks` holds for each page the elements
    that its marks belong to.
    """
    tree = Raw()
    tree_number = register(document, tree)
    elements = walk(root)
    for elem in elements:
        elem.number = register(document, elem.raw)
    for elem in elements:
        above = elem.parent.number if elem.parent else tree_number
        elem.raw.content = _element(elem, above, pages)
    lists = "".join(
        f"{page}[{' '.join(f'{elem.number} 0 R' for elem in page_marks)}]\n"
        for page, page_marks in enumerate(marks)
    )
    parents = register(document, Raw(f"<</Nums[{lists}]>>".encode()))
    tree.content = (
        f"<</Type/StructTreeRoot/K[{root.number} 0 R]/ParentTree {parents} 0 R"
        f"/ParentTreeNextKey {len(marks)}>>"
    ).encode()
    return tree_number


def _element(elem: Elem, above: int, pages: list[int]) -> bytes:
    page = next((kid[0] for kid in elem.kids if isinstance(kid, tuple)), None)
    kids = " ".join(
        f"{kid.number} 0 R"
        if isinstance(kid, Elem)
        else (
            str(kid[1]) if kid[0] == page else f"<</Type/MCR/Pg {pages[kid[0]]} 0 R/MCID {kid[1]}>>"
        )
        for kid in elem.kids
    )
    shown = kids if len(elem.kids) == 1 else f"[{kids}]"
    on_page = "" if page is None else f"/Pg {pages[page]} 0 R"
    return (
        f"<</Type/StructElem/S/{elem.tag}/P {above} 0 R{on_page}{elem.attributes}/K {shown}>>"
    ).encode()
