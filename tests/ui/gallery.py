"""Draw every widget of the kit in every scheme to PNG: `python tests/ui/gallery.py FOLDER`."""

import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QRadioButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from regisseur_desktop.errors import Refused
from ui.jobs import Job
from ui.theme.apply import Preference, theme
from ui.widgets.avatar import Avatar
from ui.widgets.buttons import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.choice import Tick, choice
from ui.widgets.confirm import Confirm
from ui.widgets.date_field import DateField
from ui.widgets.empty_state import EmptyState
from ui.widgets.error_summary import ErrorSummary
from ui.widgets.field import Field
from ui.widgets.flow import FlowLayout
from ui.widgets.focus_ring import give_focus, install_focus_rings
from ui.widgets.form import FieldSpec
from ui.widgets.form_dialog import FormDialog, FormPanel, FormTask
from ui.widgets.inline_add import InlineAdd
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, fixed_width, holder, line, zone
from ui.widgets.meter import LevelMeter
from ui.widgets.page import Columns, Page
from ui.widgets.person_chooser import PersonChooser
from ui.widgets.progress import ProgressLine
from ui.widgets.row import FactRow, RowAction, TaskRow, banner, quote, rows
from ui.widgets.stepper import Stepper
from ui.widgets.table import prepare_list, prepare_table
from ui.widgets.tabs import TabBar
from ui.widgets.text import TextArea, TextLine
from ui.widgets.toast import toast

VANDAAG = date(2026, 11, 23)
GEZIN = [("m", "Marina"), ("i", "Ivan"), ("j", "Jasper"), ("l", "Liselot")]


def overview() -> QWidget:
    """A page as the overview of a household."""
    page = Page("Marina en de kinderen", "Marina · Ivan (9) · Jasper (5) · Liselot (2)")
    page.action_bar.addWidget(Button("Afdrukken", icon="printer"))
    page.action_bar.addWidget(Button("Notitie", "primary", icon="note-pencil"))
    page.action_bar.addWidget(IconButton("dots-three", "Meer", "framed"))
    columns = Columns()
    todo = Card("Nu doen", "list-checks", action=Button("Nieuwe taak", "quiet", icon="plus"))
    todo.add(
        rows(
            TaskRow(
                "Bel integrale vroeghulp over de afspraak van Liselot",
                "Moest vrijdag 20 november · telefoonnummer staat in Netwerk",
                icon=("warning-circle", "danger"),
                chip=("3 dagen te laat", "danger"),
                action=RowAction("Afvinken", lambda: None),
            ),
            TaskRow(
                "Stuur de uitnodiging voor het overleg van 3 december",
                "6 mensen · de brief staat klaar",
                icon=("clock", "warn"),
                chip=("Vandaag", "warn"),
                action=RowAction("Uitnodigen", lambda: None, "primary"),
            ),
            TaskRow(
                "Vraag Marina hoe het kennismaken op het werk ging",
                "Afspraak uit het plan, doel 2",
                chip=("Donderdag 26 nov", "neutral"),
                action=RowAction("Afvinken", lambda: None),
            ),
        )
    )
    wish = Card("Wat Marina wil", "chat-circle-text", tone="quote")
    wish.add_action(Button("Plan openen", "quiet", icon="arrow-right"))
    wish.add(
        quote(
            "“Ik wil dat Ivan weer lacht. En ik wil weer werken, al is het maar een paar "
            "ochtenden.”",
            "Marina, intake op 10 september",
        )
    )
    columns.main.addWidget(todo)
    columns.main.addWidget(wish)
    columns.main.addLayout(_krachten_en_zorgen())
    columns.main.addStretch(1)
    columns.side.addWidget(_phase())
    columns.side.addWidget(_helpers())
    columns.side.addWidget(banner("Reservekopie gemaakt vandaag om 08.02 uur.", icon="cloud-check"))
    page.add(columns)
    return page


def _krachten_en_zorgen() -> QVBoxLayout:
    krachten = Card("Krachten", "heart", tone="ok", action=IconButton("plus", "Kracht toevoegen"))
    for text in ("Marina vroeg zelf om hulp", "Jasper heeft het naar zijn zin op school"):
        krachten.add(FactRow(text, ("plus-circle", "ok")))
    zorgen = Card("Zorgen", "cloud-lightning", tone="warn", action=IconButton("plus", "Zorg erbij"))
    for text in (
        "Ivan is vaak boos sinds papa dood is",
        "Liselot praat nog weinig voor haar leeftijd",
    ):
        zorgen.add(FactRow(text, ("minus-circle", "warn")))
    krachten.body.addStretch(1)
    zorgen.body.addStretch(1)
    return column(holder(line(krachten, zorgen, spacing=16)))


def _phase() -> QWidget:
    card = Card("Waar zijn we?", "path")
    card.add(Stepper(["Verkennen", "Samenhang", "Evalueren", "Afronden"], 1))
    card.add(PlainLabel("Hierna: overleg houden op 3 december.", "muted"))
    card.add(LevelMeter(2))
    chips = FlowLayout()
    chips.addWidget(Chip("Fase 2: samenhang", "accent"))
    chips.addWidget(Chip("Veiligheid besproken op 12 okt", "ok"))
    card.add(chips)
    return card


def _helpers() -> QWidget:
    card = Card(
        "Wie helpen mee", "users-three", action=Button("Netwerk", "quiet", icon="arrow-right")
    )
    for naam, wie, tone in (("Vrijwilliger", "elke week thuis", "ok"), ("School", "Ivan", "info")):
        texts = column(PlainLabel(naam), PlainLabel(wie, "small"), spacing=0)
        card.add(line(Avatar(naam, tone), texts, spacing=12))
    return card


def fields() -> QWidget:
    """Every control, some with an error."""
    page = Page("Velden", "Elk veld heeft zijn naam erboven")
    columns = Columns()
    name = Field("Naam", TextLine())
    name.set_error("Vul een naam in. Een voornaam is genoeg.")
    day = DateField(lambda: VANDAAG)
    day.edit.setText("vrijdag")
    day._show_meaning()
    wrong_day = Field("Klaar op", DateField(lambda: VANDAAG))
    wrong_day.control.focus_target().setText("ooit eens")  # type: ignore[attr-defined]
    try:
        wrong_day.control.value()
    except Refused as refused:
        wrong_day.set_error(str(refused))
    area = TextArea()
    area.set_value("Ivan mist zijn vader. Als hij verdrietig is, wordt hij boos.\nDat lucht op.")
    chooser = PersonChooser(GEZIN)
    chooser.set_value(("m", "i"))
    three = choice([(1, "Nee"), (2, "Ik weet het niet"), (3, "Ja")])
    three.set_value(2)
    many = choice([(n, f"Gezinslid {n}") for n in range(5)])
    tick = Tick("Woont in dit huishouden")
    tick.set_value(True)
    summary = ErrorSummary()
    columns.main.addWidget(summary)
    for field in (
        name,
        Field("Wat willen we?", area, hint="Schrijf het zoals het gezin het zegt."),
        Field("Over wie", chooser, is_optional=True),
        Field("Is er nu gevaar?", three),
    ):
        columns.main.addWidget(field)
    columns.main.addStretch(1)
    add = InlineAdd("Kracht toevoegen", "Wat gaat er goed?")
    progress = ProgressLine(Job("Verslag maken", lambda _progress: None))
    progress._show(3, 8, "")
    for part in (
        Field("Wanneer", day),
        wrong_day,
        Field("Hoort bij", many),
        tick,
        add,
        progress,
        EmptyState(
            "target",
            "Er is nog geen doel. Vraag: wat wilt u dat er verandert?",
            Button("Eerste doel", "primary"),
        ),
    ):
        columns.side.addWidget(part)
    columns.side.addStretch(1)
    page.add(columns)
    summary.show_errors([name, wrong_day])
    radio = QRadioButton("Een keuze")
    radio.setChecked(True)
    columns.side.insertWidget(3, radio)
    return page


def lists() -> QWidget:
    """Buttons, tabs, a table, a list and a menu bar of navigation."""
    page = Page("Lijsten en knoppen")
    kinds = ("primary", "secondary", "quiet", "danger", "quietdanger", "choice", "tag")
    page.add(line(*(Button(kind, kind, icon="plus") for kind in kinds), None))
    page.add(TabBar("Delen", ("Overzicht", "Genogram", "Veiligheid & regiekaart")))
    table = QTableWidget(3, 4)
    table.setHorizontalHeaderLabels(["Wie", "Doet wat", "Klaar op", "Gaat het?"])
    for row, texts in enumerate((("Ivan", "tekent of schrijft", "elke dag", "gaat goed"),) * 3):
        for place, text in enumerate(texts):
            table.setItem(row, place, QTableWidgetItem(text))
    prepare_table(table, "Afspraken")
    table.selectRow(1)
    listed = QListWidget()
    prepare_list(listed, "Doelen")
    listed.addItems(["Ivan kan zijn verdriet kwijt", "Marina werkt weer", "Liselot leert praten"])
    listed.setCurrentRow(0)
    nav = [
        Button(text, "nav", icon=icon)
        for text, icon in (("Vandaag", "sun"), ("Huishoudens", "house"))
    ]
    nav[0].setChecked(True)
    side = zone(
        "sidebar",
        column(*nav, Button("Zoek of doe iets", "search", icon="magnifying-glass"), None, sides=12),
    )
    fixed_width(side, 248)
    page.add(line(side, column(table, listed, spacing=16), spacing=16))
    page.add(
        line(
            *(
                Chip(tone, tone)
                for tone in ("neutral", "ok", "warn", "danger", "info", "accent", "quote")
            ),
            None,
        )
    )
    page.add(*(banner(f"Een opmerking: {tone}", tone) for tone in ("info", "ok", "warn", "danger")))
    return page


@dataclass(frozen=True)
class Kracht:
    """A value for the forms."""

    wat: str = ""
    over: tuple[str, ...] = ()
    sinds: date | None = None
    zicht: str = "gezin"


def _task() -> FormTask:
    specs = (
        FieldSpec(
            attribute="wat",
            label="Wat gaat er goed?",
            make=lambda: TextArea(lines=2),
            required="Vul in wat er goed gaat. Een paar woorden is genoeg.",
        ),
        FieldSpec(attribute="over", label="Over wie", make=lambda: PersonChooser(GEZIN)),
        FieldSpec(attribute="sinds", label="Sinds", make=lambda: DateField(lambda: VANDAAG)),
        FieldSpec(
            attribute="zicht",
            label="Wie mag dit zien?",
            make=lambda: choice([("gezin", "gezin"), ("overleg", "overleg"), ("ik", "alleen ik")]),
            is_marked=False,
        ),
    )
    value = Kracht(over=("m",), sinds=date(2026, 12, 3))
    return FormTask(title="Kracht toevoegen", specs=specs, value=value, on_save=lambda _v: None)


def forms() -> QWidget:
    """A panel, a dialog and a question, side by side as children of one page."""
    frame = zone("page", line(sides=24, spacing=24))
    box = frame.layout()
    assert box is not None
    dialog = FormDialog(frame, _task())
    question = Confirm(
        frame,
        "Dossier definitief verwijderen?",
        "Dit kan niet terug. Er blijft alleen een regel over dat het dossier is verwijderd.",
        verb="Definitief verwijderen",
        keep="Houden",
    )
    panel = FormPanel(_task())
    panel.form.result()
    for part in (dialog, question, panel):
        part.setWindowFlags(Qt.WindowType.Widget)
        box.addWidget(part)
    chooser = dialog.form.fields["over"].control
    assert isinstance(chooser, PersonChooser)
    chooser.edit.setText("i")
    chooser._suggest()
    return frame


def draw(folder: Path) -> None:
    """Save every page in every scheme at 100 and 150 %."""
    for preference in (Preference.LICHT, Preference.DONKER, Preference.CONTRAST):
        for size in (1.0, 1.5):
            theme().set_text_size(size)
            theme().set_preference(preference)
            for make in (overview, fields, lists, forms):
                page = make()
                page.resize(1192, 800)
                page.show()
                page.activateWindow()
                QApplication.processEvents()
                give_focus(page.findChildren(Button)[1])
                if make is overview:
                    toast(page, "Jasper staat in de prullenbak.", "Ongedaan maken")
                QApplication.processEvents()
                QApplication.processEvents()
                name = f"{make.__name__}-{preference}-{int(size * 100)}.png"
                page.grab().save(str(folder / name))
                page.deleteLater()


if __name__ == "__main__":
    application = QApplication([])
    theme()
    install_focus_rings()
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    draw(target)
