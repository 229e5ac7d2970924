"""The page for the fridge door, and what every sheet does that is too full."""

from dataclasses import replace

import pytest

from regisseur_desktop.documents import blocks
from regisseur_desktop.documents.onderdelen.basis import leesbaar, words_of
from regisseur_desktop.documents.pdf.writer import count_pages
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import Afspraak, Voortgang
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from tests.documents.families import marina
from tests.documents.families_samen import samen
from tests.documents.helpers import make, texts_of

KIND = Documentsoort.KIND
KOELKAST = Documentsoort.WIE_DOET_WAT
_MANY = 40


def _afspraak(number: int, wat: str, wie: tuple[str, ...] = ("ivan",)) -> Afspraak:
    return replace(
        marina().afspraken[0], id=f"extra-{number}", wat=wat, wie=wie, volgorde=number + 9
    )


def _busy(wat: str = "ruimt de kamer op") -> Dossier:
    """Return the household with far more agreements than one page holds."""
    dossier = samen()
    more = tuple(_afspraak(number, f"{wat} {number:02}") for number in range(_MANY))
    return replace(dossier, afspraken=(*dossier.afspraken, *more))


@pytest.mark.parametrize("soort", [KIND, KOELKAST])
def test_that_a_busy_page_leaves_out_by_name_and_stays_one_sheet(soort: Documentsoort) -> None:
    made = make(_busy(), soort, Lezer.GEZIN)

    assert count_pages(made.document) == 1
    assert made.document.vorm is blocks.Vorm.RUIM
    assert made.meldingen


@pytest.mark.parametrize("length", [600, 10_000])
@pytest.mark.parametrize("soort", [KIND, KOELKAST])
def test_that_whatever_is_typed_the_sheet_stays_one_page(soort: Documentsoort, length: int) -> None:
    word = "x" * length
    base = samen()
    hostile = replace(
        base,
        doelen=tuple(replace(each, wat=word) for each in base.doelen),
        hulpvragen=tuple(replace(each, tekst=word) for each in base.hulpvragen),
        afspraken=tuple(replace(each, wat=word) for each in base.afspraken),
    )

    made = make(hostile, soort, Lezer.GEZIN)

    assert count_pages(made.document) == 1
    assert made.meldingen


def test_that_every_agreement_stands_on_the_fridge_or_is_named() -> None:
    dossier = _busy()
    made = make(dossier, KOELKAST, Lezer.GEZIN)
    text = " ".join(leesbaar(made.document.blocks))

    for afspraak in dossier.afspraken:
        if afspraak.doel_id:
            on_paper = afspraak.wat in text
            assert on_paper != any(afspraak.wat in melding for melding in made.meldingen)


def test_that_the_fridge_page_has_names_days_and_numbers_and_no_problems() -> None:
    for text in texts_of(make("samen", KOELKAST, Lezer.GEZIN).document):
        assert "Marina leest Liselot voor elke dag" in text
        assert "school geeft Ivan een rustige plek 3 december" in text
        assert "school: 0343 00 00 01" in text
        assert "Noor Bakker (regisseur): 06 00 00 00 10" in text
        for problem in ("ruzie", "verdrietig", "Er is rust met het geld", "Lukt het niet"):
            assert problem not in text


def test_that_the_fridge_page_goes_by_person_and_drops_what_is_done() -> None:
    dossier = samen()
    done = replace(dossier.afspraken[1], voortgang=Voortgang.GELUKT)
    changed = replace(dossier, afspraken=(dossier.afspraken[0], done, *dossier.afspraken[2:]))

    document = make(changed, KOELKAST, Lezer.GEZIN).document

    table = next(block for block in document.blocks if isinstance(block, blocks.Table))
    first = [words_of(row[0]).strip() for row in table.rows]
    assert first == [
        "Marina",
        "Marina en RSD",
        "Marina en RSD",
        "Ivan",
        "school",
        "integrale vroeghulp",
    ]
