"""Where a sentence stands on the page: over lines and cells, and only what is there."""

import pytest

from regisseur_desktop.documents import render
from regisseur_desktop.documents.opdracht import Opdracht
from regisseur_desktop.documents.zinplekken import Zinplek, zinplekken
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.operations.aan_tafel import voor_gezin
from regisseur_desktop.operations.voorbeeld import voorbeelden
from regisseur_desktop.operations.zinplekken import vind, zinnen
from tests.dossiers import VANDAAG, applied


@pytest.fixture(scope="module")
def marina() -> Dossier:
    first, _second = voorbeelden(VANDAAG, "Noor Bakker")
    return applied(first)


@pytest.fixture(scope="module")
def pdf(marina: Dossier) -> bytes:
    """Marina's plan on one sheet."""
    opdracht = Opdracht(soort=Documentsoort.KORT, lezer=Lezer.GEZIN, vandaag=VANDAAG)
    _made, content = render.render(marina, opdracht)
    return content


def _one(pdf: bytes, tekst: str) -> Zinplek:
    (plek,) = zinplekken(pdf, [("x", tekst)])
    return plek


def test_that_every_sentence_of_the_sheet_is_found(marina: Dossier, pdf: bytes) -> None:
    found = {plek.id for plek in vind(pdf, zinnen(voor_gezin(marina)))}
    assert {doel.id for doel in marina.doelen} <= found
    assert marina.hulpvragen[0].id in found
    assert len(found & {kracht.id for kracht in marina.krachten}) == 3


def test_that_a_sentence_over_two_lines_has_two_rectangles(pdf: bytes) -> None:
    first, second = _one(pdf, "Marina gaat 2 ochtenden per week werken.").vlakken
    assert first[1] < second[1], "the second line stands lower"
    assert first[0] == pytest.approx(second[0], abs=0.01), "and begins at the same margin"
    assert first[2] > second[2]


def test_that_rectangles_lie_on_the_page(marina: Dossier, pdf: bytes) -> None:
    for plek in vind(pdf, zinnen(voor_gezin(marina))):
        assert plek.blad == 0
        for left, top, width, height in plek.vlakken:
            assert 0 < left < left + width < 1
            assert 0 < top < top + height < 1


def test_that_the_order_on_the_page_is_the_order_of_reading(marina: Dossier, pdf: bytes) -> None:
    tops = [_one(pdf, doel.wat).vlakken[0][1] for doel in marina.doelen_op_volgorde()]
    assert tops == sorted(tops)


@pytest.mark.parametrize(
    "tekst", ["", "   ", "Dit staat er niet op.", "marina vroeg ZELF om hulp."]
)
def test_that_what_is_not_there_is_left_out(pdf: bytes, tekst: str) -> None:
    assert zinplekken(pdf, [("x", tekst)]) == ()
