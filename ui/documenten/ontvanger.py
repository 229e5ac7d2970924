"""Who received a document, when and how."""

from PySide6.QtWidgets import QWidget

from regisseur_desktop.domain.regie import Documentrecord, Ontvanger
from regisseur_desktop.operations import documenten_meegeven
from ui.werk import Werk
from ui.widgets.choice import ComboChoice
from ui.widgets.date_field import DateField
from ui.widgets.form import FieldSpec
from ui.widgets.form_dialog import FormDialog, FormTask
from ui.widgets.text import TextLine

MANIEREN = ("meegegeven", "beveiligde mail", "post", "voorgelezen", "anders")


def ask_ontvanger(werk: Werk, record: Documentrecord, ouder: QWidget) -> FormDialog:
    """Ask who received `record` and keep the answer."""

    def save(filled: Ontvanger) -> None:
        stored = werk.dossier(record.huishouden_id).zoek(record.id)
        now = stored if isinstance(stored, Documentrecord) else record
        werk.do(documenten_meegeven.add_ontvanger(now, filled.naam, filled.hoe, filled.datum))

    task = FormTask(
        title="Wie kreeg dit?",
        specs=(
            FieldSpec(
                attribute="naam",
                label="Naam",
                make=lambda: TextLine("Bijvoorbeeld Marina, of school"),
                required="Vul in wie het document kreeg. Een naam is genoeg.",
            ),
            FieldSpec(
                attribute="datum",
                label="Wanneer?",
                make=lambda: DateField(werk.vandaag, is_past=True),
                required="Vul een dag in, zoals vandaag of 3 december.",
            ),
            FieldSpec(
                attribute="hoe",
                label="Hoe?",
                make=lambda: ComboChoice([(een, een) for een in MANIEREN], empty=""),
                is_marked=False,
            ),
        ),
        value=Ontvanger(naam="", datum=werk.vandaag(), hoe=MANIEREN[0]),
        on_save=save,
        verb="Bewaren",
    )
    dialog = FormDialog(ouder.window(), task)
    dialog.open()
    return dialog
