"""The plan of a household that has all of it: who shares, decides, watches and agrees."""

from dataclasses import replace

import pytest

from regisseur_desktop.documents import blocks
from regisseur_desktop.domain.plan import Afspraak
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from tests.documents.families import marina
from tests.documents.families_samen import VAKTEKST, samen
from tests.documents.helpers import make, text_of, texts_of

KIND = Documentsoort.KIND
PLAN = Documentsoort.PLAN


def _afspraak(number: int, wat: str, wie: tuple[str, ...] = ("ivan",)) -> Afspraak:
    return replace(
        marina().afspraken[0], id=f"extra-{number}", wat=wat, wie=wie, volgorde=number + 9
    )


def test_that_the_plan_tells_who_shares_watches_and_decides_on_each_goal() -> None:
    family = text_of(make("samen", PLAN, Lezer.GEZIN).document)
    working = text_of(make("samen", PLAN, Lezer.PROFESSIONAL).document)

    assert "Wie doen mee Ivan en school Dit helpt Marina vroeg zelf om hulp." in family
    assert "Wie beslist jullie zelf Wie let op school" in family
    assert "Wie beslist mensen om jullie heen Wie let op Noor Bakker" in family
    assert "Gedeeld door Ivan en school Bouwt op Marina vroeg zelf om hulp." in working
    assert "Regie een hulpverlener Wie let op Marina" in working


def test_that_results_of_the_municipality_name_their_goals_and_a_child_reads_none() -> None:
    agreed = "Marina doet mee aan het werk in de buurt. Dit hoort bij doel 2."

    assert agreed in text_of(make("samen", PLAN, Lezer.GEZIN).document)
    working = text_of(make("samen", PLAN, Lezer.PROFESSIONAL).document)
    assert f"{agreed} Afgesproken met de gemeente op 1 oktober." in working
    assert "gemeente" not in text_of(make("samen", PLAN, Lezer.KIND).document)


def test_that_only_professionals_read_language_and_help_with_reading() -> None:
    assert "Pools" in text_of(make("samen", PLAN, Lezer.PROFESSIONAL).document)
    assert "Nederlands, plaatjes, iemand leest voor" in text_of(
        make("samen", PLAN, Lezer.OVERLEG).document
    )
    assert "Pools" not in text_of(make("samen", PLAN, Lezer.GEZIN).document)


def test_that_each_reader_has_its_own_wording_and_no_mark_comes_on_paper() -> None:
    family, working = (make("samen", PLAN, each) for each in (Lezer.GEZIN, Lezer.PROFESSIONAL))

    assert VAKTEKST in text_of(working.document)
    assert "Ivan praat over papa." not in text_of(working.document)
    assert VAKTEKST not in text_of(family.document)
    assert family.meldingen == ()
    (melding,) = working.meldingen
    assert melding.startswith(f"Kijk de tekst voor professionals nog na bij het doel “{VAKTEKST}”")
    assert "Kijk de tekst" not in text_of(working.document)


def test_that_the_plan_tells_who_agreed_and_when_with_the_face_of_a_child() -> None:
    document = make("samen", PLAN, Lezer.GEZIN).document
    signature = next(block for block in document.blocks if isinstance(block, blocks.Signature))

    for text in texts_of(document):
        assert "eens op 1 oktober" in text
        assert "gewoon, eens op 1 oktober" in text
        assert "eens op 5 oktober" in text
    assert dict(signature.names)["school"] == "eens op 5 oktober"
    assert signature.pictograms[[name for name, _ in signature.names].index("Ivan")] == "gewoon"


def test_that_who_does_what_is_in_figures_for_those_who_work_and_in_words_for_the_family() -> None:
    working = text_of(make("samen", PLAN, Lezer.PROFESSIONAL).document)
    family = text_of(make("samen", PLAN, Lezer.GEZIN).document)

    assert "doet het gezin 6, het netwerk 0 en de hulp 4" in working
    assert "60 procent" in working
    assert "Jullie doen het meeste zelf. Dat is sterk." in family
    assert "procent" not in family


@pytest.mark.parametrize(
    ("wie", "said"),
    [
        (("marina", "buur"), "Jullie doen het meeste zelf, samen met mensen om jullie heen."),
        (("marina", "school"), "Jullie doen ongeveer de helft zelf."),
        (("school",), "Hulpverleners doen nu het meeste."),
    ],
)
def test_that_the_share_is_said_as_it_is(wie: tuple[str, ...], said: str) -> None:
    dossier = samen()
    changed = tuple(replace(each, wie=wie) for each in dossier.afspraken)

    assert said in text_of(make(replace(dossier, afspraken=changed), PLAN, Lezer.GEZIN).document)


def test_that_what_people_around_the_family_do_stands_apart() -> None:
    dossier = samen()
    more = replace(dossier, afspraken=(*dossier.afspraken, _afspraak(1, "past op", ("buur",))))

    text = text_of(make(more, PLAN, Lezer.GEZIN).document)

    around = text.partition("Dit doen mensen om jullie heen")[2].partition("Dit doen hulp")[0]
    assert "Els: past op" in around
    assert "school" not in around


def test_that_terms_are_explained_once_and_at_most_ten_of_them() -> None:
    hard = "GGZ, RSD, indicatie, beschikking, crisisdienst, bewindvoerder, draagkracht, hechting"
    more = "evaluatie, uitkering, psychiater, regisseur, pleegzorg, voogd, trauma, autisme"
    dossier = samen()
    wordy = replace(dossier, plannen=(replace(dossier.plannen[0], wat_vragen=f"{hard}, {more}."),))

    for lezer, most in ((Lezer.GEZIN, 10), (Lezer.PROFESSIONAL, 0)):
        document = make(wordy, PLAN, lezer).document
        found = [block for block in document.blocks if isinstance(block, blocks.Glossary)]
        terms = [term for block in found for term, _meaning in block.entries]
        assert len(terms) == len(set(terms)) == most
