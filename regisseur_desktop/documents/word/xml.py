"""Pieces of WordprocessingML as text; every user text passes `escaped`."""

from re import compile as compile_pattern

from regisseur_desktop.documents.blocks import Runs
from regisseur_desktop.documents.tekst import writable

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

_BREAKS = compile_pattern("[\n\t]")
_AS_ELEMENT = {"\n": "</w:t><w:br/>", "\t": "</w:t><w:tab/>"}


def w(name: str) -> str:
    """Return the full name of a Word element or attribute."""
    return f"{{{W}}}{name}"


def escaped(text: str) -> str:
    """Return text that XML reads back as it was, in content and in attributes."""
    text = writable(text)
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text or ">" in text or '"' in text:
        text = text.replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    return text


def run(text: str, *, bold: bool = False) -> str:
    """Return a run; line ends and tabs become what Word uses for them."""
    shown = escaped(text)
    if "\n" in shown or "\t" in shown:
        shown = _BREAKS.sub(
            lambda at: f'{_AS_ELEMENT[at.group()]}<w:t xml:space="preserve">', shown
        )
    weight = "<w:rPr><w:b/></w:rPr>" if bold else ""
    return f'<w:r>{weight}<w:t xml:space="preserve">{shown}</w:t></w:r>'


def run_all(content: Runs, *, bold: bool = False) -> str:
    """Return runs after each other."""
    return "".join(run(each.text, bold=each.bold or bold) for each in content)


def paragraph(style: str, inner: str, properties: str = "") -> str:
    """Return a paragraph in a style (by its id), around ready runs."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{properties}</w:pPr>{inner}</w:p>"


TAB = "<w:r><w:tab/></w:r>"
"""A jump to the next tab stop."""
