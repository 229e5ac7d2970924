"""Making a document: choosing, the real pages, paper and file, and what is recorded."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.operations import documenten_bewaren, logboek
from regisseur_desktop.operations.documentopdracht import keuze
from tests.ui.documenten.conftest import dossier_of
from ui.documenten import afdrukken
from ui.documenten.afdrukken import GEEN_PRINTER, make_printer, send
from ui.documenten.beeld import images_of
from ui.documenten.maak import MaakDocument
from ui.theme.apply import Theme
from ui.werk import Melding, Werk
from ui.widgets.buttons import Button
from ui.widgets.choice import ComboChoice
from ui.widgets.form_dialog import FormDialog
from ui.widgets.reading_order import focusable


def pick(qtbot: QtBot, control: object, text: str) -> None:
    """Choose from an unfolding list with the arrows, as a user does."""
    assert isinstance(control, ComboChoice)
    control.combo.setFocus()
    qtbot.keyClick(control.combo, Qt.Key.Key_Home)
    while control.combo.currentText() != text:
        qtbot.keyClick(control.combo, Qt.Key.Key_Down)


def ready(qtbot: QtBot, dialog: MaakDocument) -> None:
    qtbot.waitUntil(lambda: dialog.gemaakt is not None and dialog.kijker.is_ready, timeout=15_000)


def save_to(qtbot: QtBot, dialog: MaakDocument, place: Path) -> None:
    """Press the button and answer the file dialog."""
    qtbot.mouseClick(dialog.meenemen.bewaren, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QFileDialog)), timeout=15_000)
    files = dialog.findChildren(QFileDialog)[-1]
    name = files.findChild(QLineEdit)
    assert name is not None
    name.setText(str(place))
    qtbot.keyClick(name, Qt.Key.Key_Return)


def difference(one: QImage, other: QImage) -> float:
    """Return how far two pictures differ, 0 for the same and 1 for black against white."""
    assert one.size() == other.size()
    a, b = (
        bytes(image.convertToFormat(QImage.Format.Format_RGB888).constBits())
        for image in (one, other)
    )
    return sum(abs(x - y) for x, y in zip(a, b, strict=True)) / (255 * len(a))


def black_on_white(image: QImage) -> float:
    grey = bytes(image.convertToFormat(QImage.Format.Format_Grayscale8).constBits())
    return sum(value < 128 for value in grey) / len(grey)


@pytest.mark.eis("U-21")
def test_that_the_preview_is_the_page_of_the_file(
    maak: MaakDocument, werk: Werk, tmp_path: Path, qtbot: QtBot
) -> None:
    save_to(qtbot, maak, tmp_path / "plan.pdf")
    shown = maak.kijker.images
    in_file = images_of((tmp_path / "plan.pdf").read_bytes(), shown[0].width())
    assert len(in_file) == len(shown) == 1
    assert difference(shown[0], in_file[0]) < 0.01
    assert black_on_white(shown[0]) > 0.005, "an empty page would be equal to anything empty"


def test_that_a_saved_file_is_recorded_with_version_reader_and_fingerprint(
    maak: MaakDocument, werk: Werk, tmp_path: Path, qtbot: QtBot
) -> None:
    save_to(qtbot, maak, tmp_path / "plan.pdf")
    (record,) = dossier_of(werk).documenten
    content = (tmp_path / "plan.pdf").read_bytes()
    assert (record.soort, record.lezer, record.versie) == (Documentsoort.KORT, Lezer.GEZIN, 1)
    assert record.sha256 == sha256(content).hexdigest()
    assert documenten_bewaren.inhoud(werk.kluis, record) == content
    assert maak.meenemen.klaar.isVisible()
    assert "geëxporteerd" in [regel.gebeurtenis for regel in logboek.lijst(werk.kluis)]


def test_that_saving_twice_records_once_and_a_new_choice_is_a_new_document(
    maak: MaakDocument, werk: Werk, tmp_path: Path, qtbot: QtBot
) -> None:
    save_to(qtbot, maak, tmp_path / "een.pdf")
    save_to(qtbot, maak, tmp_path / "twee.pdf")
    assert len(dossier_of(werk).documenten) == 1
    assert (tmp_path / "een.pdf").read_bytes() == (tmp_path / "twee.pdf").read_bytes()
    pick(qtbot, maak.paneel.voorwie.lezer.control, "het overleg")
    ready(qtbot, maak)
    qtbot.mouseClick(maak.meenemen.alleen, Qt.MouseButton.LeftButton)
    assert {record.lezer for record in dossier_of(werk).documenten} == {
        Lezer.GEZIN,
        Lezer.OVERLEG,
    }


def test_that_word_is_made_beside_the_screen_and_written(
    maak: MaakDocument, werk: Werk, tmp_path: Path, qtbot: QtBot
) -> None:
    word = next(b for b in maak.paneel.formaat.findChildren(QPushButton) if b.text() == "Word")
    qtbot.mouseClick(word, Qt.MouseButton.LeftButton)
    assert maak.meenemen.bewaren.text() == "Bewaren als Word"
    save_to(qtbot, maak, tmp_path / "plan.docx")
    assert (tmp_path / "plan.docx").read_bytes()[:2] == b"PK"
    assert dossier_of(werk).documenten[0].formaat == "docx"


def test_that_what_is_unticked_stays_out_of_the_pages_and_the_file(
    maak: MaakDocument, werk: Werk, qtbot: QtBot
) -> None:
    before = maak.gemaakt
    goal = dossier_of(werk).doelen_op_volgorde()[0]
    qtbot.mouseClick(maak.paneel.keuze.vakjes[goal.id], Qt.MouseButton.LeftButton)
    ready(qtbot, maak)
    after = maak.gemaakt
    assert before is not None
    assert after is not None
    assert after.inhoud != before.inhoud
    regels = keuze(dossier_of(werk), maak.paneel.opdracht(), werk.vandaag())
    stays_out = {regel.id: regel.reden for regel in regels if not regel.gaat_mee}
    assert stays_out[goal.id] == "Dit laat je zelf weg."
    first = dossier_of(werk).afspraken_van(goal.id)[0]
    assert stays_out[first.id] == "Het doel hierbij gaat niet mee."
    assert maak.paneel.keuze.vakjes[goal.id].hasFocus() or not maak.isActiveWindow()
    qtbot.mouseClick(maak.paneel.keuze.vakjes[goal.id], Qt.MouseButton.LeftButton)
    ready(qtbot, maak)
    assert not maak.paneel.keuze.weggelaten


def test_that_what_the_reader_may_not_see_has_no_tick_but_a_reason(
    maak: MaakDocument, werk: Werk, qtbot: QtBot
) -> None:
    pick(qtbot, maak.paneel.soort.control, "Plan van aanpak")
    ready(qtbot, maak)
    regels = keuze(dossier_of(werk), maak.paneel.opdracht(), werk.vandaag())
    closed = [regel for regel in regels if not regel.gaat_mee]
    assert closed
    assert all(regel.id not in maak.paneel.keuze.vakjes for regel in closed)
    assert maak.paneel.keuze.telling.text().endswith(f"{len(closed)} blijven eruit.")


def test_that_pages_turn_zoom_and_go_grey(maak: MaakDocument, qtbot: QtBot) -> None:
    pick(qtbot, maak.paneel.soort.control, "Plan van aanpak")
    ready(qtbot, maak)
    kijker = maak.kijker
    qtbot.mouseClick(kijker.volgende, Qt.MouseButton.LeftButton)
    assert kijker.waar.text() == f"Bladzijde 2 van {len(kijker.images)}"
    kijker.blad.setFocus()
    qtbot.keyClick(kijker.blad, Qt.Key.Key_PageUp)
    assert kijker.page == 0
    wide = kijker.blad.width()
    qtbot.mouseClick(kijker.groter, Qt.MouseButton.LeftButton)
    assert kijker.blad.width() > wide
    qtbot.mouseClick(kijker.grijs.box, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: kijker.is_ready and kijker.images[0].isGrayscale(), timeout=15_000)


def test_that_without_a_printer_the_user_hears_what_else_can_be_done(
    maak: MaakDocument, told: list[Melding], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(afdrukken, "has_printer", lambda: False)
    qtbot.mouseClick(maak.meenemen.afdrukken, Qt.MouseButton.LeftButton)
    assert told[0].tekst == GEEN_PRINTER
    assert not maak.findChildren(QPrintDialog)


def test_that_printing_sends_the_pages_and_is_recorded(
    maak: MaakDocument,
    werk: Werk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    """The print dialog of the system is left out: a printer that writes a file stands in."""
    made = maak.gemaakt
    paper = tmp_path / "papier.pdf"

    def to_file(
        werk: Werk, pdf: bytes, _ouder: object, *, grijs: bool, on_printed: Callable[[], object]
    ) -> None:
        printer = make_printer(grijs=grijs)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(paper))
        send(werk, pdf, printer, on_printed)

    monkeypatch.setattr("ui.documenten.meenemen.print_pdf", to_file)
    qtbot.mouseClick(maak.meenemen.afdrukken, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(dossier_of(werk).documenten), timeout=15_000)
    assert made is not None
    assert dossier_of(werk).documenten[0].sha256 == made.record.sha256
    assert "afgedrukt" in [regel.gebeurtenis for regel in logboek.lijst(werk.kluis)]
    (printed,) = images_of(paper.read_bytes(), 600)
    (wanted,) = images_of(made.inhoud, 600)
    small = [
        image.scaled(150, 212, mode=Qt.TransformationMode.SmoothTransformation)
        for image in (printed, wanted)
    ]
    assert difference(*small) < 0.02


@pytest.mark.parametrize(
    ("problem", "sentence"),
    [
        (PermissionError(13, "denied"), "Het bestand is nog open in Word"),
        (OSError(28, "full"), "Kijk of er ruimte is en kies een andere map."),
    ],
)
def test_that_a_file_that_cannot_be_written_says_why_and_records_nothing(  # noqa: PLR0913, PLR0917
    maak: MaakDocument,
    told: list[Melding],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    problem: OSError,
    sentence: str,
) -> None:
    def refuse(_path: Path, _content: bytes) -> int:
        raise problem

    monkeypatch.setattr(Path, "write_bytes", refuse)
    save_to(qtbot, maak, tmp_path / "plan.pdf")
    assert sentence in told[-1].tekst
    assert not dossier_of(maak._werk).documenten
    assert not maak.meenemen.klaar.isVisible()


def test_that_who_received_it_is_asked_after_making(
    maak: MaakDocument, werk: Werk, qtbot: QtBot
) -> None:
    qtbot.mouseClick(maak.meenemen.alleen, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(maak.meenemen.wie, Qt.MouseButton.LeftButton)
    form = maak.findChild(FormDialog)
    assert form is not None
    qtbot.keyClicks(form.form.fields["naam"].control.focus_target(), "Marina")
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    (ontvanger,) = dossier_of(werk).documenten[0].ontvangers
    assert (ontvanger.naam, ontvanger.datum, ontvanger.hoe) == (
        "Marina",
        werk.vandaag(),
        "meegegeven",
    )


def test_that_closing_keeps_nothing(maak: MaakDocument, werk: Werk, qtbot: QtBot) -> None:
    qtbot.keyClick(maak, Qt.Key.Key_Escape)
    assert not maak.isVisible()
    assert not dossier_of(werk).documenten


def test_that_large_text_shows_choices_or_pages_and_a_button_between(
    maak: MaakDocument, light: Theme, qtbot: QtBot
) -> None:
    maak.resize(900, 640)
    assert not maak.bekijken.isVisible()
    light.set_text_size(2.0)
    qtbot.waitUntil(lambda: maak.bekijken.isVisible() and not maak.kijker.isVisible())
    qtbot.mouseClick(maak.bekijken, Qt.MouseButton.LeftButton)
    assert maak.kijker.isVisible()
    assert not maak.paneel.isVisible()
    for button in maak.findChildren(Button):
        if button.isVisible():
            assert button.sizeHint().width() <= button.width() + 1, button.text()
    qtbot.mouseClick(maak.kiezen, Qt.MouseButton.LeftButton)
    assert maak.paneel.isVisible()


def test_that_tab_goes_round_and_every_control_has_a_name_of_its_own(
    maak: MaakDocument, qtbot: QtBot
) -> None:
    reached = [part for part in focusable(maak) if part.isVisible() and part.isEnabled()]
    names = [part.accessibleName() or part.property("text") for part in reached]
    assert all(names)
    assert len(set(names)) == len(names)
    # of a group of choices Tab stops at the chosen one; arrows walk the others
    stops = [
        p for p in reached if not isinstance(p, Button) or p.isChecked() or not p.isCheckable()
    ]
    stops[0].setFocus()
    for part in (*stops[1:], stops[0]):
        focused = maak.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        assert maak.focusWidget() is part
