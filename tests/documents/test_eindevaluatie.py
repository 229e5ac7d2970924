"""The report at the end: regie then and now, own figures, and what goes on."""

from dataclasses import replace
from datetime import date

from regisseur_desktop.documents import blocks
from regisseur_desktop.documents.opdracht import Opdracht
from regisseur_desktop.documents.render import build
from regisseur_desktop.domain.plan import Regiehouder, Voortgang
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from tests.documents.families_samen import samen
from tests.documents.helpers import make, text_of

KIND = Documentsoort.KIND
EINDE = Documentsoort.EINDEVALUATIE
PLAN = Documentsoort.PLAN


def _rows(document: blocks.Document, column: str) -> list[list[str]]:
    tables = (block for block in document.blocks if isinstance(block, blocks.Table))
    table = next(table for table in tables if column in table.header)
    return [["".join(run.text for run in cell) for cell in row] for row in table.rows]


def test_that_the_report_shows_the_regie_then_and_now() -> None:
    then = {"doel-0": Regiehouder.PROFESSIONAL, "doel-1": Regiehouder.PROFESSIONAL}
    made = make("samen", EINDE, Lezer.PROFESSIONAL, regie_bij_start=then)
    rows = _rows(made.document, "Regie nu")

    assert rows[0][1:] == ["nog niet", "een hulpverlener", "het gezin zelf"]
    assert rows[2][1:] == ["nog niet", "stond er nog niet in", "mensen om het gezin heen"]
    assert not any("van de start bewaard" in each for each in made.meldingen)
    without = make("samen", EINDE, Lezer.GEZIN)
    assert "geen plan van de start bewaard" in without.meldingen[0]
    assert _rows(without.document, "Beslist nu")[0][2:] == ["niet bewaard", "jullie zelf"]


def test_that_the_report_shows_the_own_figures_from_the_start_on() -> None:
    rows = _rows(make("samen", EINDE, Lezer.GEZIN).document, "Cijfer")

    assert rows == [
        ["Marina", "bij de start, 1 oktober", "4", "“Anderen regelen veel voor mij.”"],
        ["Marina", "bij een evaluatie, 12 november", "6", "“Ik bel nu zelf met school.”"],
    ]
    assert "Anderen regelen" not in text_of(make("samen", EINDE, Lezer.KIND).document)
    assert "Anderen regelen" not in text_of(make("samen", PLAN, Lezer.PROFESSIONAL).document)


def test_that_the_report_tells_what_goes_on_and_asks_who_agrees_anew() -> None:
    text = text_of(make("samen", EINDE, Lezer.GEZIN).document)

    assert "Dit wilden wij" in text
    assert "Wie let op wat? Wie Let op school Ivan praat over papa." in text
    assert "Dit gaat door • Ivan: tekent of schrijft als hij boos is (elke dag)" in text
    assert "☐ eens ☐ niet eens" in text
    assert "eens op 1 oktober" not in text
    assert "Ivan is vaak boos" not in text


def test_that_the_report_says_when_nothing_is_left_to_do() -> None:
    dossier = samen()
    done = tuple(replace(each, voortgang=Voortgang.GELUKT) for each in dossier.afspraken)

    text = text_of(make(replace(dossier, afspraken=done), EINDE, Lezer.GEZIN).document)

    assert "Alle afspraken zijn klaar." in text
    none = text_of(make(replace(dossier, afspraken=()), EINDE, Lezer.GEZIN).document)
    assert "Dit gaat door nog afspreken" in none


def test_that_dates_of_the_report_tell_the_year() -> None:
    text = text_of(make("samen", EINDE, Lezer.PROFESSIONAL).document)

    assert "Van 14 september 2026 Tot 23 november 2026" in text
    opdracht = Opdracht(soort=EINDE, lezer=Lezer.GEZIN, vandaag=date(2026, 12, 4))
    held = build(samen(), opdracht).document
    assert "3 december 2026, met Marina en Noor Bakker" in text_of(held)
