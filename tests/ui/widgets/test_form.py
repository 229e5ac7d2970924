"""Forms: they fill a value, say what to do beside the field, and never switch off a button."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from regisseur_desktop.errors import Refused
from ui.widgets.buttons import Button
from ui.widgets.choice import Tick
from ui.widgets.error_summary import ErrorSummary
from ui.widgets.form import FieldSpec, Form
from ui.widgets.form_dialog import FormDialog, FormPanel, FormTask
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, holder
from ui.widgets.scroll import PageScroll
from ui.widgets.text import TextLine
from ui.widgets.wrap_button import WrapButton

Show = Callable[[QWidget], QWidget]


@dataclass(frozen=True)
class Mens:
    """A value as the domain has them."""

    naam: str
    mail: str = ""
    thuis: bool = True


def check_mail(mail: str) -> None:
    if mail and "@" not in mail:
        raise Refused("Dit e-mailadres lijkt niet compleet. Bijvoorbeeld naam@school.nl.")


SPECS = (
    FieldSpec(
        attribute="naam",
        label="Naam",
        make=TextLine,
        required="Vul een naam in. Een voornaam is genoeg.",
    ),
    FieldSpec(attribute="mail", label="E-mail", make=TextLine, check=check_mail),
    FieldSpec(attribute="thuis", label="Wonen", make=lambda: Tick("Woont hier"), is_marked=False),
)


def fill(form: Form[Mens], attribute: str, text: str) -> None:
    """Type over what stands in a field."""
    edit = form.fields[attribute].control.focus_target()
    QTest.keySequence(edit, "Ctrl+A")
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    QTest.keyClicks(edit, text)


def test_that_a_form_gives_back_a_new_value(show: Show) -> None:
    before = Mens("Ivan")
    form = Form(SPECS, before)
    show(form)
    fill(form, "naam", "Jasper")
    assert form.result() == Mens("Jasper")
    assert before.naam == "Ivan"


def test_that_everything_to_mend_is_said_at_its_field_and_listed_above(show: Show) -> None:
    form = Form(SPECS, Mens("Ivan"))
    show(form)
    fill(form, "naam", "")
    fill(form, "mail", "school")
    assert form.result() is None
    assert form.fields["naam"].error == "Vul een naam in. Een voornaam is genoeg."
    assert form.fields["mail"].error.endswith("Bijvoorbeeld naam@school.nl.")
    assert form.summary.isVisible()
    assert form.summary.hasFocus()
    assert form.summary.accessibleName() == "Kijk nog naar 2 dingen."
    shown = " ".join(label.text() for label in form.summary.findChildren(PlainLabel))
    assert all(field.error in shown for field in form.fields.values())


def test_that_the_list_above_leads_to_the_field(show: Show) -> None:
    form = Form(SPECS, Mens(""))
    show(PageScroll(form))
    form.result()
    QApplication.processEvents()
    link = form.summary.findChildren(WrapButton)[0]
    assert link.accessibleName() == "Naam: Vul een naam in. Een voornaam is genoeg."
    QTest.keyClick(form.summary, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is link
    QTest.keyClick(link, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is form.fields["naam"].control.focus_target()


def test_that_mending_takes_the_sentences_away(show: Show) -> None:
    form = Form(SPECS, Mens(""))
    show(form)
    assert form.result() is None
    fill(form, "naam", "Ivan")
    assert form.result() == Mens("Ivan")
    assert not form.summary.isVisible()


def test_that_what_was_typed_stays_when_something_is_to_mend(show: Show) -> None:
    form = Form(SPECS, Mens(""))
    show(form)
    fill(form, "mail", "school")
    form.result()
    assert form.fields["mail"].control.value() == "school"


def test_that_a_rule_over_several_fields_can_speak(show: Show) -> None:
    def rule(mens: Mens) -> None:
        if mens.naam == mens.mail:
            raise Refused("De naam en het e-mailadres zijn gelijk. Kijk welke klopt.")

    form = Form(SPECS[:1], Mens("x", "x"), check=rule)
    show(form)
    assert form.result() is None
    assert form.fields["naam"].error.startswith("De naam en het e-mailadres zijn gelijk.")


def test_that_a_dialog_saves_and_closes(show: Show, qtbot: QtBot) -> None:
    saved: list[Mens] = []
    window = show(QWidget())
    task = FormTask(title="Persoon", specs=SPECS, value=Mens("Ivan"), on_save=saved.append)
    dialog = FormDialog(window, task)
    dialog.open()
    fill(dialog.form, "naam", "Jasper")
    assert dialog.save_button.isEnabled()
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog.form.fields["naam"].control.focus_target(), Qt.Key.Key_Return)
    assert saved == [Mens("Jasper")]


def test_that_a_dialog_stays_open_with_the_reason_when_saving_is_refused(
    show: Show, qtbot: QtBot
) -> None:
    def refuse(_value: Mens) -> None:
        raise Refused("Iemand anders heeft dit net veranderd. Open het opnieuw.")

    window = show(QWidget())
    task = FormTask(title="Persoon", specs=SPECS, value=Mens("Ivan"), on_save=refuse)
    dialog = FormDialog(window, task)
    dialog.open()
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    texts = [label.text() for label in dialog.findChildren(PlainLabel)]
    assert "Iemand anders heeft dit net veranderd. Open het opnieuw." in texts
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_that_nothing_in_a_form_is_switched_off(show: Show) -> None:
    window = show(QWidget())
    task = FormTask(title="Persoon", specs=SPECS, value=Mens(""), on_save=lambda _v: None)
    dialog = FormDialog(window, task)
    dialog.open()
    assert all(button.isEnabled() for button in dialog.findChildren(Button))
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.findChildren(ErrorSummary)[0].isVisible()
    assert isinstance(dialog, QDialog)
    dialog.reject()


def test_that_every_focusable_part_of_a_form_has_a_name_of_its_own(show: Show) -> None:
    window = show(QWidget())
    task = FormTask(title="Persoon", specs=SPECS, value=Mens(""), on_save=lambda _v: None)
    dialog = FormDialog(window, task)
    dialog.open()
    dialog.form.result()
    parts = [
        part
        for part in dialog.findChildren(QWidget)
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible()
    ]
    names = [part.accessibleName() or getattr(part, "text", str)() for part in parts]
    assert all(names)
    assert len(set(names)) == len(names)
    dialog.reject()


def test_that_a_panel_is_left_with_escape_and_after_saving(show: Show, qtbot: QtBot) -> None:
    saved: list[Mens] = []
    task = FormTask(title="Ivan", specs=SPECS, value=Mens("Ivan"), on_save=saved.append)
    panel = FormPanel(task)
    show(holder(column(panel)))
    with qtbot.waitSignal(panel.closed):
        QTest.keyClick(panel.form.fields["naam"].control.focus_target(), Qt.Key.Key_Escape)
    assert saved == []
    with qtbot.waitSignal(panel.closed):
        QTest.mouseClick(panel.save_button, Qt.MouseButton.LeftButton)
    assert saved == [Mens("Ivan")]
