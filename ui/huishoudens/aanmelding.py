"""The sheet for a new aanmelding: seven questions, of which only who and when are needed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from regisseur_desktop.domain.datum_tonen import toon_datum
from regisseur_desktop.domain.regie import Taaksoort
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.aanmelding import NieuweAanmelding, new_aanmelding
from regisseur_desktop.operations.methode import load_methode
from ui.huishoudens.vragen import Vragen
from ui.plek import Plek, Scherm
from ui.theme.apply import px
from ui.werk import Werk
from ui.widgets.buttons import Button
from ui.widgets.error_summary import ErrorSummary
from ui.widgets.field import Field
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, fix, line, zone
from ui.widgets.scroll import PageScroll


class AanmeldingBlad(QDialog):
    """Asks the seven questions; Bewaren makes the household and opens it."""

    def __init__(self, werk: Werk, parent: QWidget) -> None:
        super().__init__(parent)
        self._werk = werk
        self.setWindowTitle("Nieuwe aanmelding")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.vragen = Vragen(werk)
        self.summary = ErrorSummary()
        self.save_button = Button("Bewaren", "primary", on_click=self._save)
        self.save_button.setDefault(True)
        later = Button("Later verder", on_click=self.reject)
        head = column(
            PlainLabel("Nieuwe aanmelding", "h2"),
            PlainLabel("Alleen wie en wanneer zijn nodig. De rest mag later.", "muted"),
            sides=(24, 20, 24, 8),
            spacing=2,
        )
        inside = column(self.summary, self.vragen, sides=(24, 8, 24, 16), spacing=16)
        foot = line(self.save_button, later, None, sides=(24, 12, 24, 20))
        box = column(head, spacing=0)
        box.addWidget(PageScroll(zone("none", inside)), 1)
        box.addLayout(foot)
        self.setLayout(box)
        fix(self, min_width=620)
        room = parent.window().height()
        self.resize(px(680), max(px(480), min(px(860), round(room * 0.9))))
        self.rejected.connect(self.vragen.klad.flush)
        self.vragen.wie.control.focus_target().setFocus()

    def _save(self) -> None:
        self.summary.show_errors([])
        try:
            antwoorden = self.vragen.answers()
            edit = new_aanmelding(antwoorden, self._werk.kluis.gebruiker)
        except Refused as refused:
            self._show_error(self.vragen.wrong or self.vragen.wie, str(refused))
            return
        if self._werk.do(edit):
            self.vragen.forget()
            self.done(QDialog.DialogCode.Accepted)
            self._werk.go(Plek(Scherm.HUISHOUDEN, edit.huishouden_id))
            self._werk.tell(self._told(edit.huishouden_id, antwoorden))

    def _show_error(self, field: Field, sentence: str) -> None:
        field.set_error(sentence)
        self.summary.show_errors([field])

    def _told(self, huishouden_id: str, antwoorden: NieuweAanmelding) -> str:
        taken = self._werk.dossier(huishouden_id).open_taken()
        tot = next((t.uiterlijk for t in taken if t.soort is Taaksoort.EERSTE_CONTACT), None)
        dagen = load_methode().werkdagen_eerste_contact
        laatste = toon_datum(tot or antwoorden.ontvangen_op)
        return f"Bewaard. Bel uiterlijk {laatste} ({dagen} werkdagen)."


def open_aanmelding(werk: Werk, parent: QWidget) -> AanmeldingBlad:
    """Open the sheet over the window of `parent`."""
    blad = AanmeldingBlad(werk, parent.window())
    blad.open()
    return blad
