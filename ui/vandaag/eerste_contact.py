"""The first contact after an aanmelding: whom to call, what to say, and how it ended."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from regisseur_desktop.domain.aanmelding import Contactuitkomst
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.aanmelding import record_contact
from ui.werk import Werk
from ui.widgets.buttons import Button
from ui.widgets.choice import RadioChoice
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, fix, line, zone

GIDS = (
    "Zeg wie je bent en van wie de aanmelding komt.",
    "Vraag of het nu uitkomt om te praten.",
    "Vraag wat er anders moet worden, in eigen woorden.",
    "Vraag of iedereen thuis veilig is.",
    "Spreek af wanneer je langskomt, en wie erbij is.",
)


class EersteContact(QDialog):
    """Records an attempt; only a real talk closes the task, and it may plan the intake."""

    def __init__(self, werk: Werk, dossier: Dossier, parent: QWidget) -> None:
        super().__init__(parent)
        self._werk, self._dossier = werk, dossier
        self.setWindowTitle("Eerste contact")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.uitkomst = Field("Hoe ging het?", RadioChoice([(u, u.label) for u in Contactuitkomst]))
        self.intake = Field("Wanneer is de intake?", DateField(werk.vandaag), is_optional=True)
        self.save_button = Button("Vastleggen", "primary", on_click=self._save)
        self.save_button.setDefault(True)
        cancel = Button("Annuleren", on_click=self.reject)
        steps = [PlainLabel(f"{nummer}. {zin}") for nummer, zin in enumerate(GIDS, 1)]
        box = column(
            PlainLabel(f"Bel {dossier.huishouden.naam}", "h2"),
            PlainLabel(_numbers(dossier), "muted"),
            zone("well", column(*steps, sides=(16, 12, 16, 12), spacing=6)),
            self.uitkomst,
            self.intake,
            line(self.save_button, cancel, None),
            sides=(24, 20, 24, 20),
            spacing=16,
        )
        self.setLayout(box)
        fix(self, min_width=540)
        self.intake.hide()
        self.uitkomst.control.edited.connect(self._ask_intake)

    def _ask_intake(self) -> None:
        spoken = self.uitkomst.control.value() is Contactuitkomst.GESPROKEN
        self.intake.setVisible(spoken)

    def _save(self) -> None:
        uitkomst: Contactuitkomst | None = self.uitkomst.control.value()
        if uitkomst is None:
            self.uitkomst.set_error("Kies hoe het ging. Dan weet je later of je nog moet bellen.")
            return
        is_asked = uitkomst is Contactuitkomst.GESPROKEN and not self.intake.control.is_empty()
        try:
            intake = self.intake.control.value() if is_asked else None
        except Refused as refused:
            self.intake.set_error(str(refused))
            return
        if self._werk.do(record_contact(self._dossier, uitkomst, self._werk.nu(), intake)):
            self.done(QDialog.DialogCode.Accepted)
            self._werk.tell(_told(uitkomst))


def _told(uitkomst: Contactuitkomst) -> str:
    if uitkomst is Contactuitkomst.GESPROKEN:
        return "Vastgelegd. Het eerste contact is geweest."
    return "Vastgelegd. De taak blijft staan tot je iemand hebt gesproken."


def _numbers(dossier: Dossier) -> str:
    """Return whom to call; without a number, where to put one."""
    found = [f"{p.naam.kort}: {p.telefoon}" for p in dossier.bewoners() if p.telefoon]
    aanmelder = dossier.contact(dossier.aanmelding.aanmelder) if dossier.aanmelding else None
    if aanmelder and aanmelder.telefoon:
        found.append(f"{aanmelder.naam}: {aanmelder.telefoon}")
    none = "Er staat nog geen telefoonnummer. Je vult het in bij de persoon, op Genogram."
    return " · ".join(found) or none


def open_eerste_contact(werk: Werk, huishouden_id: str, parent: QWidget) -> EersteContact:
    """Open the sheet over the window of `parent`."""
    sheet = EersteContact(werk, werk.dossier(huishouden_id), parent.window())
    sheet.open()
    return sheet
