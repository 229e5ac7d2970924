"""What the lock screen may load: the choice and the order, none of the heavy writers."""

import subprocess
import sys

from regisseur_desktop.documents.blocks import Paragraph, runs
from regisseur_desktop.documents.render import render_pdf
from tests.documents.helpers import pdf_text, simple

_HEAVY = ("docx", "reportlab", "lxml", "PIL", "pypdfium2")


def test_that_nothing_heavy_is_loaded_before_a_document_is_made() -> None:
    code = (
        "import sys, regisseur_desktop.documents.render, regisseur_desktop.documents.preview;"
        f"print([name for name in {_HEAVY} if name in sys.modules])"
    )

    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert found.stdout.strip() == "[]"


def test_that_a_long_name_of_an_organisation_is_cut_visibly_in_the_header() -> None:
    name = "Stichting voor hulp aan gezinnen in de regio " * 6

    pdf = render_pdf(simple(Paragraph(runs("x")), organisation=name))

    assert "…" in pdf_text(pdf)
