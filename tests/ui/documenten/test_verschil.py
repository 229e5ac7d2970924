"""What changed since an earlier plan, from the comparison on screen to paper and file."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.edit import replaced
from regisseur_desktop.domain.plan import Planversie
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer, Zicht
from regisseur_desktop.operations import documenten_bewaren, items
from tests.documents.helpers import docx_text, pdf_text, squeezed
from tests.ui.documenten.conftest import dossier_of
from tests.ui.documenten.test_maak import pick, ready, save_to
from ui.documenten import print_plan
from ui.documenten.maak import MaakDocument
from ui.documenten.page import DocumentenPage
from ui.plan.page import PlanPage
from ui.plan.versies.blad import VersiesBlad
from ui.werk import Werk
from ui.widgets.choice import ComboChoice

LEFT = Qt.MouseButton.LeftButton
SOORT = "Wat is er veranderd?"


def change_the_plan(werk: Werk) -> None:
    """Say a wish otherwise, tell what goes well, and keep one thing to yourself."""
    dossier = dossier_of(werk)
    wens = dossier.hulpvragen[0]
    werk.do(items.save(dossier, wens, replace(wens, tekst="Ik wil rust in huis."), "Wens"))
    for tekst in ("Ivan tekent als hij boos is.", "Oma past stiekem op."):
        werk.do(items.add_kracht(dossier_of(werk), tekst))
    mine = dossier_of(werk).krachten[-1]
    werk.do(items.save(dossier_of(werk), mine, replace(mine, zicht=Zicht.ALLEEN_IK), "Kracht"))
    other = dossier_of(werk).krachten[-2]
    werk.do(items.save(dossier_of(werk), other, replace(other, zicht=Zicht.GEZIN), "Kracht"))


@pytest.fixture
def blad(werk: Werk, qtbot: QtBot) -> Iterator[VersiesBlad]:
    """The versions of the plan of Marina, after the plan was changed."""
    change_the_plan(werk)
    page = PlanPage(werk)
    page.show_dossier(dossier_of(werk))
    qtbot.addWidget(page)
    page.resize(1200, 800)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.choose("versies")
    yield page.bladen.versies
    for dialog in page.findChildren(MaakDocument):
        dialog.close()
    qtbot.waitUntil(lambda: not werk.jobs.running, timeout=15_000)


def pick_place(qtbot: QtBot, control: object, place: int) -> None:
    assert isinstance(control, ComboChoice)
    pick(qtbot, control, control.combo.itemText(place))


def said(inhoud: bytes) -> str:
    return squeezed(pdf_text(inhoud) if inhoud[:4] == b"%PDF" else docx_text(inhoud))


@pytest.mark.eis("S3-22")
def test_that_a_comparison_is_taken_along_on_paper_and_as_a_file(
    blad: VersiesBlad, werk: Werk, tmp_path: Path, qtbot: QtBot
) -> None:
    pick_place(qtbot, blad.vergelijk.toen.control, 2)
    qtbot.mouseClick(blad.vergelijk.vergelijk, LEFT)
    blad.blad.afdrukken.setFocus()
    qtbot.keyClick(blad.blad.afdrukken, Qt.Key.Key_Space)
    (dialog,) = blad.window().findChildren(MaakDocument)
    ready(qtbot, dialog)

    asked = dialog.paneel.opdracht()
    assert (asked.soort, asked.lezer, asked.nu) == (Documentsoort.VERSCHIL, Lezer.GEZIN, None)
    assert asked.toen is not None
    assert asked.toen.naam.startswith("versie 1, van ")
    vakjes = [box.accessibleName() for box in dialog.paneel.keuze.vakjes.values()]
    assert "Gaat mee: kracht, Nieuw: Ivan tekent als hij boos is." in vakjes
    assert not any("stiekem" in naam for naam in vakjes)
    assert dialog.paneel.keuze.kop_niet.text() == "Dit ziet het gezin niet (1)"

    save_to(qtbot, dialog, tmp_path / "veranderd.pdf")
    qtbot.waitUntil(lambda: not dialog.findChildren(QFileDialog))
    word = next(b for b in dialog.paneel.formaat.findChildren(QPushButton) if b.text() == "Word")
    qtbot.mouseClick(word, LEFT)
    save_to(qtbot, dialog, tmp_path / "veranderd.docx")
    for name in ("veranderd.pdf", "veranderd.docx"):
        text = said((tmp_path / name).read_bytes())
        assert "Eerst Versie 1, van" in text
        assert "Ik wil rust in huis." in text
        assert "Ivan tekent als hij boos is." in text
        assert "stiekem" not in text
    records = [each for each in dossier_of(werk).documenten if each.soort is Documentsoort.VERSCHIL]
    assert [(each.titel, each.formaat, each.versie) for each in records] == [
        ("Wat er is veranderd", "pdf", 1),
        ("Wat er is veranderd", "docx", 2),
    ]
    kept = documenten_bewaren.inhoud(werk.kluis, records[0])
    assert kept == (tmp_path / "veranderd.pdf").read_bytes()


def test_that_a_day_that_was_looked_at_can_be_printed_too(
    blad: VersiesBlad, werk: Werk, qtbot: QtBot
) -> None:
    edit = blad.dag.dag.control.focus_target()
    qtbot.keyClicks(edit, "22 november")
    qtbot.mouseClick(blad.dag.bekijk, LEFT)
    assert not blad.blad.afdrukken.isVisible()
    qtbot.mouseClick(blad.blad.sinds, LEFT)
    qtbot.mouseClick(blad.blad.afdrukken, LEFT)
    (dialog,) = blad.window().findChildren(MaakDocument)
    assert dialog.paneel.verschilkeuze.toen.control.value() == "het plan van 22 november 2026"
    ready(qtbot, dialog)
    assert dialog.gemaakt is not None
    assert "Eerst Het plan van 22 november 2026." in said(dialog.gemaakt.inhoud)


def test_that_the_document_is_found_among_the_others(
    maak: MaakDocument, werk: Werk, qtbot: QtBot
) -> None:
    keuze = maak.paneel.verschilkeuze
    assert not keuze.isVisible()
    pick(qtbot, maak.paneel.soort.control, SOORT)
    assert keuze.isVisible()
    ready(qtbot, maak)
    assert keuze.toen.control.value().startswith("versie 3, van ")
    assert maak.gemaakt is not None
    assert "Wat is anders Niets." in said(maak.gemaakt.inhoud)

    pick_place(qtbot, keuze.toen.control, 2)
    pick_place(qtbot, keuze.nu.control, 1)
    ready(qtbot, maak)
    text = said(maak.gemaakt.inhoud)
    assert "Eerst Versie 1, van" in text
    assert "Daarna Versie 3, van" in text
    assert "regelt dat Marina de energie in delen betaalt" in text


def test_that_making_it_does_not_ask_to_make_it_again(
    maak: MaakDocument, werk: Werk, qtbot: QtBot
) -> None:
    """The earlier plan holds nothing of today, so a new document changes nothing about it."""
    pick(qtbot, maak.paneel.soort.control, SOORT)
    ready(qtbot, maak)
    made = maak.gemaakt
    qtbot.mouseClick(maak.meenemen.alleen, LEFT)
    assert [each.soort for each in dossier_of(werk).documenten] == [Documentsoort.VERSCHIL]
    assert maak.gemaakt is made


def test_that_a_household_without_a_version_is_told_what_to_do_first(
    page: DocumentenPage, werk: Werk, qtbot: QtBot
) -> None:
    dialog = print_plan(werk, dossier_of(werk, "Stien en Aad"), page)
    qtbot.waitUntil(lambda: dialog.kijker.is_ready, timeout=15_000)
    pick(qtbot, dialog.paneel.soort.control, SOORT)
    qtbot.waitUntil(lambda: "Stel eerst een plan vast." in dialog.kijker.melding.text())
    assert not dialog.paneel.verschilkeuze.isVisible()
    qtbot.waitUntil(lambda: not werk.jobs.running, timeout=15_000)
    dialog.close()


def test_that_a_version_that_cannot_be_read_says_so_below_its_field(
    page: DocumentenPage, werk: Werk, qtbot: QtBot
) -> None:
    dossier = dossier_of(werk)
    last = max(dossier.planversies, key=lambda versie: versie.nummer)
    assert isinstance(last, Planversie)
    werk.do(replaced("Versie", dossier.id, last, replace(last, inhoud="stuk")))
    dialog = print_plan(werk, dossier_of(werk), page)
    pick(qtbot, dialog.paneel.soort.control, SOORT)
    assert dialog.paneel.verschilkeuze.toen.error.startswith("Versie 3 is niet te lezen.")
    pick_place(qtbot, dialog.paneel.verschilkeuze.toen.control, 1)
    assert dialog.paneel.verschilkeuze.toen.error == ""
    ready(qtbot, dialog)
    qtbot.waitUntil(lambda: not werk.jobs.running, timeout=15_000)
    dialog.close()
