"""The page of one child: its own words, and nothing of others."""

import pytest

from regisseur_desktop.documents import blocks
from regisseur_desktop.documents.keuze import kies
from regisseur_desktop.documents.opdracht import Opdracht
from regisseur_desktop.documents.pdf.writer import count_pages
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.errors import Refused
from tests.documents.families import VANDAAG
from tests.documents.families_samen import samen
from tests.documents.helpers import make, text_of, texts_of

KIND = Documentsoort.KIND


def _faces(document: blocks.Document) -> list[tuple[str, str]]:
    found = (block for block in document.blocks if isinstance(block, blocks.Faces))
    return [face for block in found for face in block.faces]


def test_that_the_page_of_a_child_is_one_sheet_of_its_own_words_goals_and_people() -> None:
    document = make("samen", KIND, Lezer.KIND).document

    for text in texts_of(document):
        assert "Mijn plan" in text
        assert "Ik ben Ivan. Ik woon met Marina, Jasper en Liselot." in text
        assert "Ik wil voetballen." in text
        assert "Ivan praat over papa." in text
        assert "Ivan tekent of schrijft als hij boos is (elke dag)" in text
        assert "Noor Bakker (regisseur): 06 00 00 00 10" in text
        assert "Bel 112" in text
        assert "donderdag 3 december" in text
    assert count_pages(document) == 1


def test_that_the_page_of_a_child_tells_nothing_of_others_nor_worries_nor_figures() -> None:
    for text in texts_of(make("samen", KIND, Lezer.KIND).document):
        for hidden in ("werken", "Liselot leert", "ruzie", "Ivan droomt", "Karin Zandstra blijft"):
            assert hidden not in text
        for hidden in ("9 jaar", "gemeente", "Anderen regelen", "Soms is er ruzie"):
            assert hidden not in text


def test_that_a_child_draws_a_circle_or_sees_the_face_that_it_chose() -> None:
    chosen = make("samen", KIND, Lezer.KIND).document
    jasper = make("samen", KIND, Lezer.KIND, persoon_id="jasper").document

    assert _faces(chosen) == [("gewoon", "gewoon")]
    assert _faces(jasper) == [("blij", "blij"), ("gewoon", "gewoon"), ("nietblij", "niet blij")]
    for text in texts_of(jasper):
        assert "Zet een rondje. blij gewoon niet blij" in text


def test_that_a_child_without_words_of_its_own_gets_room_to_write_them() -> None:
    text = text_of(make("samen", KIND, Lezer.KIND, persoon_id="jasper").document)

    assert "Schrijf of teken hier wat jij wilt." in text


@pytest.mark.parametrize("persoon_id", ["", "onbekend"])
def test_that_the_page_of_a_child_asks_for_which_child(persoon_id: str) -> None:
    with pytest.raises(Refused, match="welk kind"):
        make("samen", KIND, Lezer.KIND, persoon_id=persoon_id)
    opdracht = Opdracht(soort=KIND, lezer=Lezer.KIND, vandaag=VANDAAG)
    assert kies(samen(), opdracht) == ()


def test_that_the_list_before_a_child_page_holds_only_what_can_stand_on_it() -> None:
    opdracht = Opdracht(soort=KIND, lezer=Lezer.KIND, vandaag=VANDAAG, persoon_id="ivan")

    found = {each.id for each in kies(samen(), opdracht)}

    assert found == {
        "vraag-ivan",
        "doel-0",
        "doel-3",
        "afspraak-tekent of schrijft als hij boo",
    }
